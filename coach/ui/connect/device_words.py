"""What one practises on, in a person's words."""

from coach.ui.preferences import Preferences


def device_words(preferences: Preferences) -> str:
    """Return which device was chosen last and how it is held; empty where none was."""
    setup, heard = preferences.setup, preferences.device
    if not setup.address:
        return ""
    named = heard.name if heard is not None and heard.address == setup.address else ""
    kind, _, place = setup.address.partition(":")
    if kind == "sim":
        named = f"the simulated hand “{named or place}”"
    both = " and a second one" if setup.others else ""
    return f"Device: {named or place}{both}, with the {setup.tool}"
