"""The area under a curve, and the ground over it: whole columns of the screen's pixels, copied."""

import math
from collections.abc import Iterator
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from coach.signal.bands import Band, Edges
from coach.ui.kit.painting import painting
from coach.ui.kit.tokens import Theme
from coach.ui.practising.trace_zones import TraceFrame, paint_filled, paint_ground

#: A line's points from left to right. Few are painted at a time: plain numbers are quicker then.
Line: TypeAlias = list[tuple[float, float]]
#: The colours of one of the screen's columns: bare ground, and what is under a curve.
_Columns: TypeAlias = tuple[NDArray[np.uint32], NDArray[np.uint32]]


class Grounds:
    """Keeps what every column of a plot looks like, until what it depends on changes."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._columns: _Columns | None = None
        self._key: tuple[object, ...] = ()

    def columns(self, frame: TraceFrame, ratio: float, edges: Edges, target: Band) -> _Columns:
        """Return a column without a curve over it, and one under a curve of any height."""
        key = (frame, ratio, edges, target)
        if self._columns is None or key != self._key:
            picture = QImage(
                1, math.ceil(frame.around.height() * ratio), QImage.Format.Format_RGB32
            )
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.black)
            columns = []
            for paint in (paint_ground, paint_filled):
                with painting(picture) as on:
                    on.translate(-frame.plot.center().x(), -frame.around.top())
                    paint(on, frame, self._theme, edges, target)
                columns.append(np.frombuffer(picture.constBits(), np.uint32).copy())
            bare, filled = columns
            foot = round((frame.plot.bottom() - frame.around.top()) * ratio)
            filled[foot:] = bare[foot:]
            self._columns, self._key = (bare, filled), key
        return self._columns


def paint_area(
    painter: QPainter,
    frame: TraceFrame,
    ratio: float,
    here: QRectF,
    grounds: _Columns,
    lines: list[Line],
) -> None:
    """Paint the ground and what is under the lines, column by column of the screen's.

    A polygon in these colours is blended pixel by pixel, by several threads that a frame waits for.
    """
    bare, filled = grounds
    left, top, wide = here.left(), frame.around.top(), round(here.width() * ratio)
    places = [left + (pixel + 0.5) / ratio for pixel in range(wide)]
    area = np.empty((bare.size, wide), np.uint32)
    area[:] = bare[:, np.newaxis]
    for line in lines:
        begin, end = line[0][0], line[-1][0]
        seen = [pixel for pixel, x in enumerate(places) if begin <= x <= end]
        heights = _heights(line, [places[pixel] for pixel in seen])
        for pixel, y in zip(seen, heights, strict=True):
            row = round((y - top) * ratio)
            area[row:, pixel] = filled[row:]
    image = QImage(area.data, wide, bare.size, 4 * wide, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter.drawImage(here.topLeft(), image)


def _heights(line: Line, places: list[float]) -> Iterator[float]:
    """Yield a line's height at places within it, which grow."""
    at, last = 0, len(line) - 1
    x, y = line[0]
    for place in places:
        while at < last and line[at + 1][0] <= place:
            at += 1
            # Two columns' points may stand so close that the way between them leads back.
            x, y = max(x, line[at][0]), line[at][1]
        to_x, to_y = line[min(at + 1, last)]
        yield y + (to_y - y) / (to_x - x) * (place - x) if at < last else y
