"""Sentences that come from where a terminal is at hand, in words for who has only the window."""

from typing import Final

#: What the sensors' sentences say of the terminal, and what there is in the window instead.
_INSTEAD: Final = (
    ("; plug the sensor in, and see: coach devices", "; plug it in, or choose another device"),
    ("; see what is plugged in with: coach devices", "; choose another device"),
    ("; run: coach devices", "; ask whoever looks after this machine to allow it"),
    ("; see: coach devices --ble", "; choose it from the devices nearby"),
    (" (coach devices --ble lists what is in the air)", ""),
    ("; choose another: coach devices --ble", "; choose another device"),
)


def for_window(words: str) -> str:
    """Return words without the terminal's commands for which the window has a page."""
    for said, instead in _INSTEAD:
        words = words.replace(said, instead)
    return words
