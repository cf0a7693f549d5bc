"""Sentences that come from where a terminal is at hand, in words for who has only the window."""

import re
from typing import Final

from coach.saying import Said, as_sentence

#: What is in all of them; and how ``as_sentence`` holds its words.
_COMMANDS: Final = ("coach devices", "coach calibrate", "sudo ", "bluetoothctl")
_WHOLE: Final = "{words}"
_ASK: Final = "; ask whoever looks after this computer to"
_BY_WEIGHTS: Final = "with weights, from the page where you connect it"
#: What the sensors' sentences say of the terminal, and what there is in the window instead.
_INSTEAD: Final = (
    ("; plug the sensor in, and see: coach devices", "; plug it in, or choose another device"),
    ("; see what is plugged in with: coach devices", "; choose another device"),
    ("; run: coach devices", "; ask whoever looks after this machine to allow it"),
    ("; see: coach devices --ble", "; choose it from the devices nearby"),
    (" (coach devices --ble lists what is in the air)", ""),
    ("; choose another: coach devices --ble", "; choose another device"),
    ("; calibrate it once with: coach calibrate", f"; calibrate it once {_BY_WEIGHTS}"),
    ("; calibrate again with: coach calibrate", f"; calibrate again {_BY_WEIGHTS}"),
    ("; calibrate this one with: coach calibrate", f"; calibrate this one {_BY_WEIGHTS}"),
    ("; run: sudo systemctl start dbus", f"{_ASK} start it"),
    (
        "; run: sudo systemctl start bluetooth (if there is none, on Debian: sudo apt-get install "
        "bluez)",
        f"{_ASK} install or start it",
    ),
    (", or run: bluetoothctl power on", ""),
    ("; if you use none, run: sudo apt remove brltty", "; if you use none, have it removed"),
    (", and see: sudo dmesg | tail", ", or try another cable"),
)
#: What lets a person into a group, whatever its name.
_JOIN: Final = re.compile(r"; run: sudo usermod -aG (\S+) \$USER")


def for_window(words: str) -> str:
    """Return words without the terminal's commands for which the window has a page.

    Only the English ones name them: what is read in the window alone is translated for it.
    """
    if not any(command in words for command in _COMMANDS):
        return words
    if not isinstance(words, Said):
        return _replaced(words)
    if words.source == _WHOLE:
        return as_sentence(for_window(words.values["words"]))
    values = {
        name: for_window(value) if isinstance(value, str) else value
        for name, value in words.values.items()
    }
    return Said(words.source, _replaced(words.english), words.meaning, words.n, values)


def _replaced(words: str) -> str:
    for said, instead in _INSTEAD:
        words = words.replace(said, instead)
    return _JOIN.sub(rf"{_ASK} put you into the group \1", words)
