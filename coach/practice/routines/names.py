"""What areas, techniques, sides and ways of the hands are called where people read them.

Files, commands and recordings name them by their English words, which never change; these are
the same words as sentences, which a page can show in another language.
"""

from typing import Final, NamedTuple

from coach.saying import Said, known, say


class Names(NamedTuple):
    """A thing's name within a sentence, and at the beginning of one."""

    word: Said
    title: Said


_AREAS: Final = {
    "back": Names(say("back", meaning="body"), say("Back", meaning="body")),
    "beside the spine": Names(say("beside the spine"), say("Beside the spine")),
    "shoulder blades": Names(say("shoulder blades"), say("Shoulder blades")),
    "shoulders": Names(say("shoulders"), say("Shoulders")),
    "neck": Names(say("neck"), say("Neck")),
    "low back": Names(say("low back"), say("Low back")),
    "sacrum": Names(say("sacrum"), say("Sacrum")),
    "arms": Names(say("arms"), say("Arms")),
    "hands": Names(say("hands"), say("Hands")),
    "feet": Names(say("feet"), say("Feet")),
    "arch of the foot": Names(say("arch of the foot"), say("Arch of the foot")),
    "head": Names(say("head", meaning="body"), say("Head", meaning="body")),
}
_THE_AREAS: Final = {
    "back": say("the back"),
    "beside the spine": say("the strips beside the spine"),
    "shoulder blades": say("the shoulder blades"),
    "shoulders": say("the shoulders"),
    "neck": say("the neck"),
    "low back": say("the low back"),
    "sacrum": say("the sacrum"),
    "arms": say("the arms"),
    "hands": say("the hands"),
    "feet": say("the feet"),
    "arch of the foot": say("the arch of the foot"),
    "head": say("the head"),
}
_TECHNIQUES: Final = {
    "rest": Names(say("rest", meaning="technique"), say("Rest", meaning="technique")),
    "resting hands": Names(say("resting hands"), say("Resting hands")),
    "glide": Names(say("glide"), say("Glide")),
    "long glide": Names(say("long glide"), say("Long glide")),
    "knead": Names(say("knead"), say("Knead")),
    "thumb circles": Names(say("thumb circles"), say("Thumb circles")),
    "heel sink": Names(say("heel sink"), say("Heel sink")),
    "scapula lift": Names(say("scapula lift"), say("Scapula lift")),
    "thumb walk": Names(say("thumb walk"), say("Thumb walk")),
    "rake": Names(say("rake"), say("Rake")),
    "static point": Names(say("static point"), say("Static point")),
    "palm lean": Names(say("palm lean"), say("Palm lean")),
    "sacrum circles": Names(say("sacrum circles"), say("Sacrum circles")),
    "low-back knead": Names(say("low-back knead"), say("Low-back knead")),
    "finger roll": Names(say("finger roll"), say("Finger roll")),
    "palm circles": Names(say("palm circles"), say("Palm circles")),
    "arch press": Names(say("arch press"), say("Arch press")),
    "head": Names(say("head", meaning="technique"), say("Head", meaning="technique")),
    "grounding": Names(say("grounding"), say("Grounding")),
}
_DIRECTIONS: Final = {
    "still": say("still", meaning="hands"),
    "up": say("up", meaning="hands"),
    "up and home": say("up and home", meaning="hands"),
    "down": say("down", meaning="hands"),
    "outward": say("outward", meaning="hands"),
    "toward the spine": say("toward the spine", meaning="hands"),
    "clockwise": say("clockwise", meaning="hands"),
    "clockwise, downward": say("clockwise, downward", meaning="hands"),
    "root to tip": say("root to tip", meaning="hands"),
}
_SIDES: Final = {"left": say("left side"), "right": say("right side")}


def area_word(area: str) -> Said:
    """Return an area as it stands in a list: "low back"."""
    return _AREAS[area].word if area in _AREAS else known(area)


def area_title(area: str) -> Said:
    """Return an area as it stands alone: "Low back"."""
    return _AREAS[area].title if area in _AREAS else known(area.capitalize())


def the_area(area: str) -> Said:
    """Return an area as it stands in a sentence: "the low back"."""
    return _THE_AREAS.get(area) or known(f"the {area}")


def technique_word(technique: str) -> Said:
    """Return a technique as it stands in a sentence: "thumb circles"."""
    return _TECHNIQUES[technique].word if technique in _TECHNIQUES else known(technique)


def technique_title(technique: str) -> Said:
    """Return a technique as it stands alone: "Thumb circles"."""
    there = technique in _TECHNIQUES
    return _TECHNIQUES[technique].title if there else known(technique.capitalize())


def direction_word(direction: str) -> Said:
    """Return which way hands go: "clockwise, downward"."""
    return _DIRECTIONS.get(direction) or known(direction)


def side_word(side: str) -> Said:
    """Return a side of the body: "left side"."""
    return _SIDES.get(side) or known(side)
