"""What one practises on, in a person's words."""

from coach.saying import said_again, say
from coach.ui.preferences import Preferences
from coach.words import TOOL_WORDS


def device_words(preferences: Preferences) -> str:
    """Return which device was chosen last and how it is held; empty where none was."""
    setup, heard = preferences.setup, preferences.device
    if not setup.address:
        return ""
    named: str = heard.name if heard is not None and heard.address == setup.address else ""
    kind, _, place = setup.address.partition(":")
    if kind == "sim":
        named = say("the simulated hand “{name}”", name=said_again(named or place))
    tool = TOOL_WORDS[setup.tool]
    if setup.others:
        return say(
            "Device: {device} and a second one, with the {tool}", device=named or place, tool=tool
        )
    return say("Device: {device}, with the {tool}", device=named or place, tool=tool)
