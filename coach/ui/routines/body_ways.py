"""Which way hands go, as marks on the drawn body: arrows, circles, holds, resting palms.

Everything is in the drawing's own units, for the receiver's right; x = 0 is the spine.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, Literal

from coach.practice.routines.techniques import PAUSE, STILL, TECHNIQUES, usual_direction
from coach.ui.routines.body_drawing import DETAIL_AT

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Way:
    """An arrow through ``points``; ``home`` is the way back without weight, ``steps`` is walked."""

    points: tuple[Point, ...]
    kind: Literal["main", "home", "steps"] = "main"


@dataclass(frozen=True, slots=True)
class Circle:
    """A round way, always clockwise as one looks at it."""

    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True)
class Hold:
    """A place to lean in and wait."""

    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True)
class Palm:
    """A hand that lies still, its fingers ``turn`` degrees from pointing up."""

    x: float
    y: float
    turn: float = 0.0


Mark = Way | Circle | Hold | Palm

_LANE_X, _TOP_Y, _LOW_Y = 11.5, 98.0, 202.0
_DX, _DY = DETAIL_AT.x(), DETAIL_AT.y()
#: The middle of each area, and how large a circle it has room for.
_MIDDLE: Final[dict[str, tuple[float, float, float]]] = {
    "back": (27.0, 140.0, 13.0),
    "beside the spine": (11.5, 150.0, 6.0),
    "shoulder blades": (29.0, 122.0, 11.0),
    "shoulders": (34.0, 92.0, 9.0),
    "neck": (7.5, 70.0, 5.0),
    "low back": (23.0, 190.0, 10.0),
    "sacrum": (0.0, 219.0, 10.0),
    "arms": (70.0, 155.0, 8.0),
    "hands": (_DX, _DY - 7.0, 9.0),
    "feet": (_DX, _DY + 6.0, 9.0),
    "arch of the foot": (_DX - 1.0, _DY - 8.0, 8.0),
    "head": (12.5, 24.0, 6.5),
}
#: From the inner end to the outer, and from the upper to the lower, of each area's arrows.
_ACROSS: Final[dict[str, tuple[Point, ...]]] = {
    "shoulders": ((9.0, 84.0), (28.0, 89.0), (46.0, 95.0), (59.0, 107.0)),
    "neck": ((3.0, 70.0), (11.0, 70.0)),
}
_ALONG: Final[dict[str, tuple[Point, ...]]] = {
    "back": ((_LANE_X, _TOP_Y), (_LANE_X, 150.0), (_LANE_X, _LOW_Y)),
    "beside the spine": ((_LANE_X, _TOP_Y), (_LANE_X, 150.0), (_LANE_X, _LOW_Y)),
    "shoulders": ((30.0, 84.0), (34.0, 104.0)),
    "neck": ((7.5, 57.0), (7.5, 70.0), (10.0, 86.0)),
    "arms": ((60.0, 112.0), (68.0, 155.0), (78.0, 207.0)),
    "head": ((8.0, 12.0), (14.0, 30.0), (9.0, 50.0)),
    "hands": ((_DX, _DY - 20.0), (_DX, _DY + 20.0)),
    "feet": ((_DX, _DY - 22.0), (_DX, _DY + 18.0)),
    "arch of the foot": ((_DX - 1.0, _DY - 22.0), (_DX - 2.0, _DY - 8.0), (_DX, _DY + 9.0)),
}
_PALM_TURN: Final = {"shoulders": 24.0, "low back": 28.0, "hands": 180.0, "feet": 180.0}


def marks_of(area: str, technique: str, direction: str = "") -> tuple[Mark, ...]:
    """Return what is drawn on the right half; nothing for hands that are off or unknown words.

    ``direction`` empty takes the technique's own.
    """
    known = TECHNIQUES.get(technique)
    if area not in _MIDDLE or known is None or technique == PAUSE:
        return ()
    return _DRAWN[direction or usual_direction(technique, area)](area, technique)


def on_side(marks: tuple[Mark, ...], side: str) -> tuple[Mark, ...]:
    """Return the marks of ``side``: left, right or both. Circles stay clockwise."""
    left = tuple(_mirrored(mark) for mark in marks)
    if side == "both":
        return marks + tuple(mark for mark in left if mark not in marks)
    return left if side == "left" else marks


def _mirrored(mark: Mark) -> Mark:
    if isinstance(mark, Way):
        return replace(mark, points=tuple((-x, y) for x, y in mark.points))
    if isinstance(mark, Palm):
        return replace(mark, x=-mark.x, turn=-mark.turn)
    return replace(mark, x=-mark.x)


def _still(area: str, technique: str) -> tuple[Mark, ...]:
    x, y, radius = _MIDDLE[area]
    if technique in STILL:
        return (Palm(x or 12.0, y, _PALM_TURN.get(area, 0.0)),)
    if technique == "static point":
        places = {
            "beside the spine": ((_LANE_X, 112.0), (_LANE_X, 138.0), (_LANE_X, 164.0)),
            "neck": ((7.0, 66.0), (8.0, 79.0)),
        }
        return tuple(Hold(*place, 4.0) for place in places.get(area, ((x, y),)))
    if technique == "heel sink" and area == "shoulders":
        return (Hold(24.0, 89.0, 6.5), Hold(43.0, 95.0, 6.5))
    return (Hold(x, y, min(radius, 8.5)),)


def _up(area: str, technique: str) -> tuple[Mark, ...]:
    points = tuple(reversed(_along(area)))
    if technique == "thumb walk":
        return (Way(points, "steps"),)
    if technique == "rake":
        shifted = tuple(tuple((x + by, y) for x, y in points) for by in (-2.5, 2.5))
        return tuple(Way(each) for each in shifted)
    return (Way(points),)


def _up_and_home(area: str, _technique: str) -> tuple[Mark, ...]:
    if area not in ("back", "beside the spine"):
        return (Way(tuple(reversed(_along(area)))),)
    up = Way(tuple(reversed(_along("back"))))
    down = ((20.0, 92.0), (35.0, 95.0), (43.0, 110.0), (41.0, 145.0), (34.0, 178.0), (36.0, 204.0))
    return (up, Way(down, "home"))


def _down(area: str, technique: str) -> tuple[Mark, ...]:
    way = Way(_along(area))
    if technique == "long glide" and area == "back":
        return (way, Hold(_LANE_X, 214.0, 5.0))
    return (way,)


def _outward(area: str, _technique: str) -> tuple[Mark, ...]:
    return (Way(_across(area)),)


def _inward(area: str, _technique: str) -> tuple[Mark, ...]:
    if area == "back":
        return tuple(
            Way(((41.0 - pull, y), (14.0, y)))
            for y, pull in ((104.0, 0.0), (123.0, 0.0), (142.0, 2.0))
        )
    if area == "low back":
        return tuple(Way(((36.0, y), (12.0, y))) for y in (184.0, 199.0))
    return (Way(tuple(reversed(_across(area)))),)


def _clockwise(area: str, _technique: str) -> tuple[Mark, ...]:
    if area == "head":
        return (Circle(10.5, 20.0, 6.5), Circle(15.0, 40.0, 5.0))
    return (Circle(*_MIDDLE[area]),)


def _clockwise_down(area: str, technique: str) -> tuple[Mark, ...]:
    if area != "shoulder blades":
        return _clockwise(area, technique)
    return tuple(
        Circle(19.0 + lean, y, 6.0) for y, lean in ((108.0, 1.5), (126.0, 0.0), (144.0, 3.0))
    )


def _root_to_tip(area: str, technique: str) -> tuple[Mark, ...]:
    if technique != "finger roll" or area not in ("hands", "feet"):
        return (Way(_along(area)),)
    lanes = {
        "hands": (
            ((-10.2, 3), (-12.4, 25)),
            ((-3.3, 5), (-4.2, 31)),
            ((3.5, 5), (4.4, 29)),
            ((10, 3), (12.4, 21)),
        ),
        "feet": (
            ((-8.5, 10), (-9.2, 31)),
            ((-1, 12), (-1.6, 33)),
            ((5, 11), (5.4, 31)),
            ((10, 8), (11.5, 27)),
        ),
    }[area]
    return tuple(Way(tuple((_DX + x, _DY + y) for x, y in lane)) for lane in lanes)


def _along(area: str) -> tuple[Point, ...]:
    x, y, radius = _MIDDLE[area]
    return _ALONG.get(area, ((x, y - radius), (x, y + radius)))


def _across(area: str) -> tuple[Point, ...]:
    x, y, radius = _MIDDLE[area]
    return _ACROSS.get(area, ((x - radius, y), (x + radius, y)))


_DRAWN: Final[dict[str, Callable[[str, str], tuple[Mark, ...]]]] = {
    "still": _still,
    "up": _up,
    "up and home": _up_and_home,
    "down": _down,
    "outward": _outward,
    "toward the spine": _inward,
    "clockwise": _clockwise,
    "clockwise, downward": _clockwise_down,
    "root to tip": _root_to_tip,
}
