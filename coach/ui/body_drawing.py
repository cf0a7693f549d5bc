"""Our drawing of a body's back, read from ``body.svg``: outline, areas, and where not to press."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath, QTransform

_FILE = Path(__file__).parent / "body.svg"
_SVG = "{http://www.w3.org/2000/svg}"
_TOKEN = re.compile(r"[A-Za-z]|-?[0-9.]+")
_MIRROR = QTransform.fromScale(-1.0, 1.0)
#: The drawing's own units: x to either side of the spine, y from head to feet.
FRAME: Final = QRectF(-120.0, 0.0, 240.0, 404.0)


@dataclass(frozen=True, slots=True)
class Body:
    """Halves of the drawing on the receiver's right; ``mirrored`` gives those on the left."""

    outline: QPainterPath
    areas: Mapping[str, QPainterPath]
    zones: Mapping[str, QPainterPath]

    def half(self, path: QPainterPath, side: str) -> QPainterPath:
        """Return a half-drawing as it lies on ``side``: left, right or both."""
        if side == "right":
            return path
        left = mirrored(path)
        return left if side == "left" else path.united(left)


def mirrored(path: QPainterPath) -> QPainterPath:
    """Return the same on the other side of the spine."""
    return _MIRROR.map(path)


@cache
def body() -> Body:
    """Return the drawing; areas and zones are cut to the outline."""
    root = ElementTree.parse(_FILE).getroot()
    found: dict[str, dict[str, QPainterPath]] = {"": {}, "area": {}, "zone": {}}
    for each in root.iter(f"{_SVG}path"):
        found[each.get("class", "")][each.get("id", "")] = path_of(each.get("d", ""))
    outline = found[""]["body"]
    cut = {
        kind: {name: path.intersected(outline) for name, path in found[kind].items()}
        for kind in ("area", "zone")
    }
    return Body(outline, cut["area"], cut["zone"])


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
