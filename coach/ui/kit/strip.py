"""A picture of what goes by: painted once, a column of pixels after the other, then only moved."""

import math
from collections.abc import Callable, Hashable, Iterator
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from coach.ui.kit.painting import painting

#: So many columns that went out to the left are kept, for a clock that steps back a little.
_SPARE = 64


class Stretch(NamedTuple):
    """The columns ``first`` up to ``after``, of pixels of the screen, counted from time's begin."""

    first: int
    after: int


class Strip:
    """Keeps the columns that are seen of a picture without an end, as a ring.

    What is painted of a column must not depend on which columns are painted with it: then what
    is seen is the same however it came about. An ``opaque`` strip is copied, any other blended.
    """

    def __init__(self, *, opaque: bool) -> None:
        self._ground = Qt.GlobalColor.black if opaque else Qt.GlobalColor.transparent
        self._ring: QPixmap | None = None
        self._kept = Stretch(0, 0)
        self._key: Hashable = None
        self._tops = np.full(1, math.inf)

    @property
    def top(self) -> float:
        """The height above which all columns that are kept are alike, infinite where all is."""
        return float(self._tops.min())

    def draw(
        self,
        painter: QPainter,
        place: QRectF,
        ratio: float,
        after: int,
        changed: int,
        key: Hashable,
        paint: Callable[[QPainter, Stretch, QRectF], float],
    ) -> None:
        """Draw the columns before ``after`` so that the last ends at the right of ``place``.

        ``ratio`` is the screen's density. ``paint`` is asked for the columns that are new, and for
        those from ``changed`` on, and told where they are in the coordinates of ``painter``; for
        all of them when ``key``, size or density are others. It returns the height in them above
        which all columns are alike.
        """
        width, height = math.ceil(place.width() * ratio), math.ceil(place.height() * ratio)
        whole_key = (width, height, ratio, key)
        ring, kept = self._ring, self._kept
        first = after - width
        if ring is None or whole_key != self._key:
            ring, kept = self._new_ring(width, height, ratio), Stretch(first, first)
            self._ring, self._key = ring, whole_key
            self._tops = np.full(ring.width(), math.inf)
        elif first < kept.first or first > kept.after:
            kept = Stretch(first, first)
        new = Stretch(max(kept.first, min(changed, kept.after)), max(kept.after, after))
        self._kept = Stretch(max(kept.first, new.after - ring.width()), new.after)
        left_x, top = place.right() - after / ratio, place.top()
        for part, at in _parts(ring.width(), new):
            x, wide = left_x + part.first / ratio, (part.after - part.first) / ratio
            here = QRectF(x, top, wide, place.height())
            with painting(ring) as on:
                on.translate(at / ratio - x, -top)
                on.setClipRect(here)
                self._tops[at : at + part.after - part.first] = paint(on, part, here)
        for part, at in _parts(ring.width(), Stretch(first, after)):
            source = QRectF(at, 0, part.after - part.first, height)
            painter.drawPixmap(QPointF(left_x + part.first / ratio, top), ring, source)

    def _new_ring(self, width: int, height: int, ratio: float) -> QPixmap:
        ring = QPixmap(width + _SPARE, height)
        ring.setDevicePixelRatio(ratio)
        ring.fill(self._ground)
        return ring


def _parts(width: int, columns: Stretch) -> Iterator[tuple[Stretch, int]]:
    """Yield columns in stretches that lie side by side in a ring, each with where it begins."""
    first, last = columns
    while first < last:
        at = first % width
        after = min(last, first + width - at)
        yield Stretch(first, after), at
        first = after
