"""What a giver's hands can do, and the pressure that each technique is given with.

Facts: S0–S3 of the project's domain notes; every sentence is our own.
"""

from dataclasses import dataclass
from typing import Final

from coach.signal.bands import Band, Edges

_REST = (Band.NONE,)
_LIGHT = (Band.LIGHT,)
_MEDIUM = (Band.MEDIUM,)
_SOFT = (Band.LIGHT, Band.MEDIUM)
_DEEP = (Band.MEDIUM, Band.FIRM)


@dataclass(frozen=True, slots=True)
class Technique:
    """A way of touching: what to do, how hard it may be, and what never to do."""

    name: str
    how: str
    bands: tuple[Band, ...]
    never: str = ""


_ALL = (
    Technique("rest", "Take your hands off, shake them loose and breathe.", _REST),
    Technique("resting hands", "Lay both palms down and keep them still.", _LIGHT),
    Technique(
        "glide",
        "Flat palms travel up from the low back to the shoulders and come home down the sides.",
        _SOFT,
        "Stay beside the spine, never on it.",
    ),
    Technique(
        "long glide",
        "Full palms travel from the shoulders down to the low back, carried by your weight.",
        _LIGHT,
        "Add no push of your own.",
    ),
    Technique(
        "knead",
        "Palms or heels push toward the spine, lift and gather.",
        _MEDIUM,
        "Gather with the whole hand, never pinch.",
    ),
    Technique(
        "thumb circles",
        "The thumb circles clockwise along the inner edge of the shoulder blade, top to bottom.",
        _DEEP,
        "Keep the wrist straight and stop before it turns sharp.",
    ),
    Technique(
        "heel sink",
        "Rest the heel of the hand above the shoulder blade, lean in, wait, let go, move on.",
        _DEEP,
    ),
    Technique(
        "scapula lift",
        "One hand lifts the shoulder blade a little while the other circles over it.",
        _LIGHT,
        "Let go slowly, never all at once.",
    ),
    Technique(
        "thumb walk",
        "Thumbs step up three to five centimetres beside the spine, low back to shoulders.",
        _MEDIUM,
        "Keep off the bones of the spine.",
    ),
    Technique("rake", "Loose knuckles draw upward beside the spine.", _SOFT),
    Technique(
        "static point",
        "The pad of the thumb waits on a tender spot beside the spine while you both breathe.",
        _MEDIUM,
        "Ease off slowly, never poke.",
    ),
    Technique(
        "palm lean",
        "Lay a palm down, lean in with a straight arm, wait, lean out.",
        _MEDIUM,
        "Stay shallow on either side of the waist.",
    ),
    Technique("sacrum circles", "Flat palms circle over the flat bone below the waist.", _DEEP),
    Technique("low-back knead", "Knead slowly just above the hips; less is more here.", _MEDIUM),
    Technique("finger roll", "Roll each finger or toe between yours, root to tip.", _LIGHT),
    Technique("palm circles", "Slow circles with your thumbs over the open palm.", _LIGHT),
    Technique("arch press", "Press along the arch from the heel to the ball of the foot.", _LIGHT),
    Technique("head", "Fingertips draw small slow circles over scalp, temples and jaw.", _LIGHT),
    Technique(
        "grounding",
        "Both hands come to rest on the low back and stay.",
        _LIGHT,
        "Leave slowly: an ending is part of it.",
    ),
)

#: Every technique by its name.
TECHNIQUES: Final = {technique.name: technique for technique in _ALL}

#: The parts of the body that a stage may name.
AREAS: Final = (
    "back",
    "beside the spine",
    "shoulder blades",
    "shoulders",
    "neck",
    "low back",
    "sacrum",
    "arms",
    "hands",
    "feet",
    "arch of the foot",
    "head",
)

#: Areas that lie wholly within another.
_PARTS: Final = {
    "back": ("beside the spine", "shoulder blades", "low back", "sacrum"),
    "feet": ("arch of the foot",),
}
#: Areas that strokes over another also pass, without lying within it.
_PASSED: Final = {"beside the spine": ("low back",), "shoulders": ("neck",)}

#: Where every edge is lower, because the body is more sensitive there.
SENSITIVE_AREAS: Final = frozenset({"neck", "hands", "low back", "arch of the foot"})
SENSITIVE_FACTOR: Final = 0.6


def lies_within(area: str, whole: str) -> bool:
    """Return whether ``area`` is ``whole`` or a part of it."""
    return area == whole or area in _PARTS.get(whole, ())


def reaches(area: str) -> tuple[str, ...]:
    """Return the other areas that strokes over ``area`` cover or pass."""
    return (*_PARTS.get(area, ()), *_PASSED.get(area, ()))


def edges_for_area(edges: Edges, area: str) -> Edges:
    """Return the edges to judge ``area`` by: × 0.6 where sensitive; contact stays as it is."""
    if area not in SENSITIVE_AREAS:
        return edges
    return Edges(
        contact_n=edges.contact_n,
        light_n=edges.light_n * SENSITIVE_FACTOR,
        medium_n=edges.medium_n * SENSITIVE_FACTOR,
        firm_n=edges.firm_n * SENSITIVE_FACTOR,
        light_kpa=edges.light_kpa * SENSITIVE_FACTOR,
        medium_kpa=edges.medium_kpa * SENSITIVE_FACTOR,
        firm_kpa=edges.firm_kpa * SENSITIVE_FACTOR,
    )
