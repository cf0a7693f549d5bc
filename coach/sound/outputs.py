"""What the sound comes out of, by the name that the machine gives it."""

from typing import Final

import miniaudio

from coach.saying import say

#: Where the machine names none.
UNNAMED: Final = say("loudspeaker")


def output_name() -> str:
    """Return the first output's name, which is the one that a new stream takes."""
    try:
        found = miniaudio.Devices().get_playbacks()
    except miniaudio.MiniaudioError:
        return UNNAMED
    return str(found[0].get("name") or UNNAMED) if found else UNNAMED
