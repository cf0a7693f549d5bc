"""The parts of the body that a stage may name: what lies in what, and where edges are lower."""

from collections.abc import Iterable
from typing import Final

from coach.errors import UsageError
from coach.practice.routines.names import the_area as the_area
from coach.saying import say
from coach.signal.edges import Edges

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
_PASSED: Final = {"beside the spine": ("low back",), "shoulders": ("neck", "shoulder blades")}

#: Where every edge is lower, because the body is more sensitive there.
SENSITIVE_AREAS: Final = frozenset({"neck", "hands", "low back", "arch of the foot"})
SENSITIVE_FACTOR: Final = 0.6


def check_areas(areas: Iterable[str]) -> None:
    """Raise UsageError, naming those there are, for the first word that is no area."""
    for area in areas:
        if area not in AREAS:
            raise UsageError(
                say(
                    "there is no area called {area}; choose one of: {areas}",
                    area=repr(area),
                    areas=", ".join(AREAS),
                )
            )


def lies_within(area: str, whole: str) -> bool:
    """Return whether ``area`` is ``whole`` or a part of it."""
    return area == whole or area in _PARTS.get(whole, ())


def reaches(area: str) -> tuple[str, ...]:
    """Return the other areas that strokes over ``area`` cover or pass."""
    return (*_PARTS.get(area, ()), *_PASSED.get(area, ()))


def edges_for_area(edges: Edges, area: str) -> Edges:
    """Return the edges to judge ``area`` by: × 0.6 where sensitive; contact stays as it is."""
    return edges.times(SENSITIVE_FACTOR) if area in SENSITIVE_AREAS else edges
