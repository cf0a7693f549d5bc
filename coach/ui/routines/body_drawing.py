"""Our drawing of a body's back, read from ``body.svg``: outline, areas, and where not to press."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QTransform

_FILE = Path(__file__).parent / "body.svg"
_SVG = "{http://www.w3.org/2000/svg}"
_TOKEN = re.compile(r"[A-Za-z]|-?[0-9.]+")
_MIRROR = QTransform.fromScale(-1.0, 1.0)
#: The drawing's own units: x to either side of the spine, y from head to feet.
FRAME: Final = QRectF(-96.0, 0.0, 192.0, 356.0)
#: Where the large hand or sole is shown, on the receiver's right.
DETAIL_AT: Final = QPointF(62.0, 298.0)
DETAIL_RADIUS: Final = 34.0
_DETAIL_OF: Final = {
    "hands": "hands-large",
    "feet": "feet-large",
    "arch of the foot": "feet-large",
}


@dataclass(frozen=True, slots=True)
class Body:
    """The halves on the receiver's right; ``placed`` gives those of any side.

    ``outline`` is whole. ``areas`` and ``zones`` are cut to it; ``details`` go by area.
    """

    outline: QPainterPath
    areas: Mapping[str, QPainterPath]
    zones: Mapping[str, QPainterPath]
    details: Mapping[str, QPainterPath]


def placed(half: QPainterPath, side: str) -> QPainterPath:
    """Return a half-drawing as it lies on ``side``: left, right or both."""
    if side == "right":
        return half
    left = mirrored(half)
    return left if side == "left" else half.united(left)


def mirrored(path: QPainterPath) -> QPainterPath:
    """Return the same on the other side of the spine."""
    return _MIRROR.map(path)


@cache
def body() -> Body:
    """Return the drawing as the file has it."""
    root = ElementTree.parse(_FILE).getroot()
    found: dict[str, dict[str, QPainterPath]] = {"": {}, "area": {}, "zone": {}, "detail": {}}
    for each in root.iter(f"{_SVG}path"):
        found[each.get("class", "")][each.get("id", "")] = path_of(each.get("d", ""))
    outline = placed(found[""]["body"], "both")
    cut = {
        kind: {name: _cut(path, outline) for name, path in found[kind].items()}
        for kind in ("area", "zone")
    }
    details = {area: found["detail"][name] for area, name in _DETAIL_OF.items()}
    return Body(outline, cut["area"], cut["zone"], details)


@cache
def area_on(name: str, side: str) -> QPainterPath | None:
    """Return an area as it lies on a side, None for a word that is none; the shape is shared."""
    half = body().areas.get(name)
    return None if half is None else placed(half, side)


@cache
def zones() -> tuple[QPainterPath, ...]:
    """Return both halves of every place not to press; the shapes are shared."""
    return tuple(placed(half, "both") for half in body().zones.values())


def _cut(path: QPainterPath, outline: QPainterPath) -> QPainterPath:
    inside = path.intersected(outline)
    # Qt leaves the last edge open, and an open edge is not outlined.
    inside.closeSubpath()
    return inside


def path_of(d: str) -> QPainterPath:
    """Return an SVG path of absolute M, L, C and Z; raises ValueError for anything else."""
    path = QPainterPath()
    tokens = iter(_TOKEN.findall(d))
    for letter in tokens:
        match letter:
            case "M":
                path.moveTo(*_numbers(tokens, 2))
            case "L":
                path.lineTo(*_numbers(tokens, 2))
            case "C":
                path.cubicTo(*_numbers(tokens, 6))
            case "Z":
                path.closeSubpath()
            case _:
                raise ValueError(f"body.svg may use M, L, C and Z only, not {letter!r}")
    return path


def _numbers(tokens: Iterator[str], count: int) -> Iterator[float]:
    return (float(next(tokens)) for _ in range(count))
