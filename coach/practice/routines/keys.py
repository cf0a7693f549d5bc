"""What the words in front of the = in a routine's file stand for, where people read them.

The file has them in English everywhere; another language says what they mean and names them.
"""

from typing import Final

from coach.saying import say

_KEYS: Final = {
    "name": say("name", meaning="word in a routine's file"),
    "title": say("title", meaning="word in a routine's file"),
    "summary": say("summary", meaning="word in a routine's file"),
    "duration_s": say("duration_s", meaning="word in a routine's file"),
    "silent": say("silent", meaning="word in a routine's file"),
    "stages": say("stages", meaning="word in a routine's file"),
    "technique": say("technique", meaning="word in a routine's file"),
    "area": say("area", meaning="word in a routine's file"),
    "target": say("target", meaning="word in a routine's file"),
    "counts": say("counts", meaning="word in a routine's file"),
    "pace_bpm": say("pace_bpm", meaning="word in a routine's file"),
    "pace_end_bpm": say("pace_end_bpm", meaning="word in a routine's file"),
    "seconds": say("seconds", meaning="word in a routine's file"),
    "hold_s": say("hold_s", meaning="word in a routine's file"),
    "breaths": say("breaths", meaning="word in a routine's file"),
    "breath_s": say("breath_s", meaning="word in a routine's file"),
    "side": say("side", meaning="word in a routine's file"),
    "direction": say("direction", meaning="word in a routine's file"),
    "note": say("note", meaning="word in a routine's file"),
    "safety": say("safety", meaning="word in a routine's file"),
}

#: Those of which there is a list to choose from, as a thing: "no technique".
_THINGS: Final = {
    "technique": say("technique", meaning="kind of thing in a routine"),
    "area": say("area", meaning="kind of thing in a routine"),
    "target": say("target", meaning="kind of thing in a routine"),
    "side": say("side", meaning="kind of thing in a routine"),
    "direction": say("direction", meaning="kind of thing in a routine"),
}


def key_word(key: str) -> str:
    """Return a file's word as it is told in a sentence; one that nobody knows stays as it is."""
    return _KEYS.get(key, key)


def thing_word(key: str) -> str:
    """Return what a file's word chooses, as it is told in a sentence: "technique"."""
    return _THINGS.get(key, key)
