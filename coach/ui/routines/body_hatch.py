"""Slanting lines and rows of dots that fill a shape, with nothing left to clip.

No brush of Qt's hatches at every scale, and not every reader of SVG knows clipping.
"""

import math
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainterPath


def slanting(path: QPainterPath, step: float) -> list[QLineF]:
    """Return the lines upward to the right, ``step`` apart along x, that lie inside ``path``."""
    crossings: dict[int, list[float]] = {}
    for polygon in path.toSubpathPolygons():
        places = [(point.x(), point.x() + point.y()) for point in polygon.toList()]
        for (x, along), (next_x, next_along) in pairwise(places):
            # On one such line x + y stays the same; a corner belongs to the edge above it alone.
            low, high = sorted((along, next_along))
            for number in range(math.ceil(low / step), math.ceil(high / step)):
                share = (number * step - along) / (next_along - along)
                crossings.setdefault(number, []).append(x + share * (next_x - x))
    lines = []
    for number, found in crossings.items():
        xs = sorted(found)
        for left, right in zip(xs[::2], xs[1::2], strict=False):
            lines.append(QLineF(left, number * step - left, right, number * step - right))
    return lines


def dots(path: QPainterPath, step: float, reach: float) -> Iterator[QPointF]:
    """Yield places in rows, every second one shifted by half a step, for dots inside ``path``."""
    box = path.boundingRect()
    for row in range(round(box.height() / step) + 1):
        for column in range(round(box.width() / step) + 2):
            at = QPointF(box.left() + (column - row % 2 / 2) * step, box.top() + row * step)
            if path.contains(QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)):
                yield at
