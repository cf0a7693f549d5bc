"""A grid of kPa as a picture, a pixel a taxel, and how it is spread smoothly over a place."""

import math
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter, qRgb

from coach.signal.bands import Band, Edges
from coach.ui.kit.painting import painting
from coach.ui.kit.tokens import Theme

#: The colour scale ends this far above the firm edge.
_TOP = 1.25
#: To copy so many pixels takes longer than to leave them out.
_LARGE_PX = 80_000
#: Qt smooths higher pictures in threads that a frame waits for: they are painted in pieces.
_PIECE_PX = 90
#: From so wide on a pixel of the picture is smooth too if every second of the screen's is.
_WIDE_PX = 8.0


def to_image(kpa: NDArray[np.float32], edges: Edges, colours: list[int]) -> QImage:
    """Return a grid (rows, columns) as an indexed picture of the same size; NaN as nothing."""
    rows, columns = kpa.shape
    image = QImage(columns, rows, QImage.Format.Format_Indexed8)
    image.setColorTable(colours)
    fill_in(image, kpa, edges)
    return image


def fill_in(image: QImage, kpa: NDArray[np.float32], edges: Edges) -> None:
    """Paint another grid into a picture of its size."""
    top_kpa = _TOP * edges.firm_kpa
    bounded = np.minimum(np.fmax(kpa, 0.0), top_kpa)
    rows = np.frombuffer(image.bits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    rows[:, : image.width()] = bounded * (255.0 / top_kpa)


def colour_table(theme: Theme, edges: Edges) -> list[int]:
    """Return 256 colours from an untouched pad over the bands' colours to too much."""
    firm = _TOP * edges.firm_kpa
    bands = theme.bands
    stops = (
        (0.0, theme.surface),
        (0.5 * edges.light_kpa, bands.of(Band.LIGHT)),
        (0.5 * (edges.light_kpa + edges.medium_kpa), bands.of(Band.MEDIUM)),
        (0.5 * (edges.medium_kpa + edges.firm_kpa), bands.of(Band.FIRM)),
        (edges.firm_kpa, bands.of(Band.TOO_MUCH)),
        (firm, bands.of(Band.TOO_MUCH)),
    )
    at = np.linspace(0.0, firm, 256)
    places = [kpa for kpa, _ in stops]
    channels = [
        np.interp(at, places, [int(colour[start : start + 2], 16) for _, colour in stops])
        for start in (1, 3, 5)
    ]
    return [qRgb(int(r), int(g), int(b)) for r, g, b in zip(*channels, strict=True)]


class Spreading:
    """Spreads a picture of few pixels smoothly over a place on the screen.

    Where each of its pixels is wide, every second of the screen's is smoothed and painted as two:
    what lies between changes less than an eye can see, and a frame costs half.
    """

    def __init__(self) -> None:
        self._halved: QImage | None = None

    def paint(
        self, painter: QPainter, place: QRectF, dirty: QRect, ratio: float, image: QImage
    ) -> None:
        """Paint a picture over a place, as far as that is dirty; the painter's clip is gone after.

        ``ratio`` is how many of the screen's pixels one of the place's units is wide.
        """
        # Smoothing takes half as long from plain colours as from a table of them.
        colours = image.convertToFormat(QImage.Format.Format_RGB32)
        narrowest_px = ratio * min(place.width() / image.width(), place.height() / image.height())
        if narrowest_px < _WIDE_PX:
            _smooth(painter, place, place.toAlignedRect() & dirty, int(_PIECE_PX / ratio), colours)
        else:
            self._paint_halved(painter, place, dirty, ratio, colours)
        painter.setClipping(False)

    def _paint_halved(
        self, painter: QPainter, place: QRectF, dirty: QRect, ratio: float, colours: QImage
    ) -> None:
        per_px = 2.0 / ratio
        begin = place.toAlignedRect().topLeft()
        from_left, from_top = place.left() - begin.x(), place.top() - begin.y()
        size = QSize(
            math.ceil((from_left + place.width()) / per_px),
            math.ceil((from_top + place.height()) / per_px),
        )
        halved = self._halved
        if halved is None or halved.size() != size:
            halved = self._halved = QImage(size, QImage.Format.Format_RGB32)
        # A picture's last pixels may lie half beyond its place: they are smoothed as well.
        whole = QRectF(
            from_left / per_px, from_top / per_px, place.width() / per_px, place.height() / per_px
        )
        with painting(halved) as on:
            _smooth(on, whole.united(QRectF(halved.rect())), halved.rect(), _PIECE_PX, colours)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.setClipRect(place & QRectF(dirty))
        painter.drawImage(QRectF(begin, QSizeF(size) * per_px), halved)


def _smooth(painter: QPainter, place: QRectF, seen: QRect, high: int, colours: QImage) -> None:
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for top in range(seen.top(), seen.bottom() + 1, high):
        painter.setClipRect(seen.left(), top, seen.width(), min(high, seen.bottom() + 1 - top))
        painter.drawImage(place, colours)


def around(place: QRectF, dirty: QRect) -> Iterator[QRect]:
    """Yield what is dirty but where a picture covers it wholly, if that is worth the pieces."""
    covered = place.adjusted(1, 1, -1, -1).toRect().adjusted(1, 1, -1, -1) & dirty
    if covered.width() * covered.height() < _LARGE_PX:
        yield dirty
        return
    above, below = covered.top() - dirty.top(), dirty.bottom() - covered.bottom()
    before, after = covered.left() - dirty.left(), dirty.right() - covered.right()
    wide, high = dirty.width(), covered.height()
    for side in (
        QRect(dirty.left(), dirty.top(), wide, above),
        QRect(dirty.left(), covered.bottom() + 1, wide, below),
        QRect(dirty.left(), covered.top(), before, high),
        QRect(covered.right() + 1, covered.top(), after, high),
    ):
        if not side.isEmpty():
            yield side
