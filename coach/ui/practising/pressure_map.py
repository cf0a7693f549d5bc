"""Where the pressure is: a grid of kPa as one smooth picture, in the bands' colours.

The scale is absolute, from the bands' edges, so a soft touch never looks like a hard one.
"""

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.saying import Phrase, say
from coach.signal.bands import PALM, Edges
from coach.ui.kit.layer_cache import LayerCache
from coach.ui.kit.painting import painting
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import RADII, SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.practising.pressure_picture import (
    Spreading,
    around,
    colour_table,
    fill_in,
    to_image,
)

_CAPTION_PX = 26
#: So many captions are kept as pictures: 40 kB each.
_CAPTIONS = 48
#: Half of the picture of the hardest spot's ring.
_SPOT_PX = 13
#: Less than this on a pad is nothing to speak of.
_LEAST_KPA = 0.5
_HARDEST, _NOTHING_PRESSES = Phrase("Hardest spot {kpa:.0f} kPa"), say("Nothing presses on the pad")
_BRIEF, _NOTHING = Phrase("{kpa:.0f} kPa"), say("nothing")


class _Spot(NamedTuple):
    """Where a pad is pressed hardest, and how hard."""

    row: int
    column: int
    kpa: float

    @property
    def is_pressed(self) -> bool:
        return self.kpa >= _LEAST_KPA

    @property
    def words(self) -> str:
        return _HARDEST(kpa=self.kpa) if self.is_pressed else _NOTHING_PRESSES


class PressureMap(QWidget):
    """Paints kPa (rows, columns); ``show_map(None, …)`` shows an empty pad."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kpa: NDArray[np.float32] | None = None
        self._spot: _Spot | None = None
        self._edges: Edges | None = None
        self._colours: list[int] = []
        self._image: QImage | None = None
        self._spreading = Spreading()
        self._pad = QRectF()
        self._ground = LayerCache(opaque=True)
        self._captions: dict[str, LayerCache] = {}
        self._ring = LayerCache()
        # All of it is painted here, so that nothing is painted below it first.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.set_edges(PALM)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(shown(say("Pressure map")))

    def minimumSizeHint(self) -> QSize:
        return QSize(140, 140)

    def set_edges(self, edges: Edges) -> None:
        """Set the kPa at which one band's colour gives way to the next."""
        if edges != self._edges:
            self._edges = edges
            self._colours = colour_table(self._theme, edges)
            self._image = None

    def show_map(self, kpa: NDArray[np.float32] | None, edges: Edges) -> None:
        """Show a grid of kPa (rows, columns), NaN where a taxel is unknown."""
        shown = kpa if kpa is not None and kpa.ndim == 2 and kpa.size else None
        if edges == self._edges and _same(shown, self._kpa):
            return
        self.set_edges(edges)
        before, self._spot = self._spot, None if shown is None else _hardest(shown)
        is_other = shown is None or self._kpa is None or shown.shape != self._kpa.shape
        self._kpa = shown
        if is_other or before is None or self._spot is None:
            self._pad = self._pad_rect()
            self.update()
            return
        dirty = self._pad.adjusted(-1, -1, 1, 1)
        for spot in (before, self._spot):
            if spot.is_pressed:
                dirty |= self._ring_rect(spot)
        if before.words != self._spot.words:
            dirty |= self._caption_rect()
        self.update(dirty.toAlignedRect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pad = self._pad_rect()

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            pad, ratio, kpa = self._pad, self.devicePixelRatioF(), self._kpa
            whole = QSizeF(self.size())
            ground = self._ground.picture(whole, ratio, pad, lambda on: self._paint_pad(on, pad))
            if kpa is None or self._spot is None or self._edges is None:
                painter.drawPixmap(0, 0, ground)
                return
            for side in around(pad, event.rect()):
                painter.setClipRect(side)
                painter.drawPixmap(0, 0, ground)
            painter.setClipping(False)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_map(painter, pad, event.rect(), kpa, self._edges)
            self._paint_spot(painter, self._spot, ratio)
            if event.rect().bottom() > pad.bottom():
                self._paint_caption(painter, self._spot, ratio)

    def _paint_map(
        self,
        painter: QPainter,
        pad: QRectF,
        dirty: QRect,
        kpa: NDArray[np.float32],
        edges: Edges,
    ) -> None:
        image = self._image
        if image is None or (image.height(), image.width()) != kpa.shape:
            image = self._image = to_image(kpa, edges, self._colours)
        else:
            fill_in(image, kpa, edges)
        self._spreading.paint(painter, pad, dirty, self.devicePixelRatioF(), image)

    def _paint_pad(self, painter: QPainter, pad: QRectF) -> None:
        painter.fillRect(self.rect().adjusted(0, 0, 1, 1), QColor(self._theme.background))
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.setBrush(QColor(self._theme.surface))
        painter.drawRoundedRect(pad.adjusted(-1, -1, 1, 1), RADII.small, RADII.small)

    def _pad_rect(self) -> QRectF:
        rows, columns = self._kpa.shape if self._kpa is not None else (1, 1)
        room = QRectF(1, 1, self.width() - 2, self.height() - 2 - _CAPTION_PX)
        step = max(0.1, min(room.width() / columns, room.height() / rows))
        width, height = step * columns, step * rows
        return QRectF(room.center().x() - width / 2, room.top(), width, height)

    def _ring_rect(self, spot: _Spot) -> QRectF:
        rows, columns = self._kpa.shape if self._kpa is not None else (1, 1)
        x = self._pad.left() + (spot.column + 0.5) * self._pad.width() / columns
        y = self._pad.top() + (spot.row + 0.5) * self._pad.height() / rows
        return QRectF(x - _SPOT_PX, y - _SPOT_PX, 2 * _SPOT_PX, 2 * _SPOT_PX)

    def _caption_rect(self) -> QRectF:
        top = self._pad.bottom() + SPACE.hair
        return QRectF(0, top, self.width(), _CAPTION_PX - SPACE.hair)

    def _paint_spot(self, painter: QPainter, spot: _Spot, ratio: float) -> None:
        """Paint a ring round the hardest spot."""

        def paint_ring(on: QPainter) -> None:
            on.setBrush(Qt.BrushStyle.NoBrush)
            for colour, width in ((self._theme.background, 5.0), (self._theme.text, 2.0)):
                on.setPen(QPen(QColor(colour), width))
                on.drawEllipse(QPointF(_SPOT_PX, _SPOT_PX), 9, 9)

        if spot.is_pressed:
            place = self._ring_rect(spot)
            ring = self._ring.picture(place.size(), ratio, "", paint_ring)
            painter.drawPixmap(place.topLeft(), ring)

    def _paint_caption(self, painter: QPainter, spot: _Spot, ratio: float) -> None:
        below, words = self._caption_rect(), spot.words

        def paint_words(on: QPainter) -> None:
            on.setPen(QColor(self._theme.quiet))
            on.setFont(ui_font(TYPE.small))
            told = shown(words)
            fits = on.fontMetrics().horizontalAdvance(told) <= self.width()
            brief = _BRIEF(kpa=spot.kpa) if spot.is_pressed else _NOTHING
            flags = Qt.AlignmentFlag.AlignCenter
            on.drawText(QRectF(QPointF(), below.size()), flags, told if fits else shown(brief))

        # To lay out words takes as long as the pad, and a press goes through the same again.
        if words not in self._captions and len(self._captions) >= _CAPTIONS:
            self._captions.clear()
        kept = self._captions.setdefault(words, LayerCache())
        caption = kept.picture(below.size(), ratio, words, paint_words)
        painter.drawPixmap(below.topLeft(), caption)


def _same(one: NDArray[np.float32] | None, other: NDArray[np.float32] | None) -> bool:
    if one is None or other is None:
        return one is other
    return one.shape == other.shape and one.tobytes() == other.tobytes()


def _hardest(kpa: NDArray[np.float32]) -> _Spot:
    """Return where of the known taxels most is; of what is unknown nothing."""
    at = int(kpa.argmax())
    if not math.isfinite(kpa.flat[at]):
        kpa = np.where(np.isfinite(kpa), kpa, np.float32(-1.0))
        at = int(kpa.argmax())
    row, column = divmod(at, kpa.shape[1])
    return _Spot(row, column, float(kpa.flat[at]))
