"""A picture of what goes by: painted once, a column of pixels after the other, then only moved."""

import math
from collections.abc import Callable, Hashable
from typing import NamedTuple

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

    def draw(
        self,
        painter: QPainter,
        place: QRectF,
        ratio: float,
        after: int,
        changed: int,
        key: Hashable,
        paint: Callable[[QPainter, Stretch, QRectF], None],
    ) -> None:
        """Draw the columns before ``after`` so that the last ends at the right of ``place``.

        ``ratio`` is the screen's density. ``paint`` is asked for the columns that are new, and for
        those from ``changed`` on, and told where they are in the coordinates of ``painter``; for
        all of them when ``key``, size or density are others.
        """
        width, height = math.ceil(place.width() * ratio), math.ceil(place.height() * ratio)
        whole_key = (width, height, ratio, key)
        ring, kept = self._ring, self._kept
        seen = Stretch(after - width, after)
        if ring is None or whole_key != self._key:
            ring, kept = self._new_ring(width, height, ratio), Stretch(seen.first, seen.first)
            self._ring, self._key = ring, whole_key
        elif seen.first < kept.first or seen.first > kept.after:
            kept = Stretch(seen.first, seen.first)
        new = Stretch(max(kept.first, min(changed, kept.after)), max(kept.after, after))
        self._kept = Stretch(max(kept.first, new.after - ring.width()), new.after)
        left_x = place.right() - after / ratio
        for part, at in _parts(ring, new):
            here = QRectF(left_x + part.first / ratio, place.top(), 0.0, place.height())
            here.setWidth((part.after - part.first) / ratio)
            with painting(ring) as on:
                on.translate(at / ratio - here.left(), -here.top())
                on.setClipRect(here)
                paint(on, part, here)
        for part, at in _parts(ring, seen):
            source = QRectF(at, 0, part.after - part.first, height)
            painter.drawPixmap(QPointF(left_x + part.first / ratio, place.top()), ring, source)

    def _new_ring(self, width: int, height: int, ratio: float) -> QPixmap:
        ring = QPixmap(width + _SPARE, height)
        ring.setDevicePixelRatio(ratio)
        ring.fill(self._ground)
        return ring


def _parts(ring: QPixmap, columns: Stretch) -> list[tuple[Stretch, int]]:
    """Return columns in stretches that lie side by side in the ring, each with where it begins."""
    parts = []
    first = columns.first
    while first < columns.after:
        at = first % ring.width()
        after = min(columns.after, first + ring.width() - at)
        parts.append((Stretch(first, after), at))
        first = after
    return parts
