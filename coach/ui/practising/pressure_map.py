"""Where the pressure is: a grid of kPa as one smooth picture, in the bands' colours.

The scale is absolute, from the bands' edges, so a soft touch never looks like a hard one.
"""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, qRgb
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.signal.bands import PALM, Band, Edges
from coach.ui.kit.layer_cache import LayerCache
from coach.ui.kit.painting import painting
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import RADII, SPACE, TYPE, Theme

#: The colour scale ends this far above the firm edge.
_TOP = 1.25
_CAPTION_PX = 26
#: Half of the picture of the hardest spot's ring.
_SPOT_PX = 13
#: Less than this on a pad is nothing to speak of.
_LEAST_KPA = 0.5


class PressureMap(QWidget):
    """Paints kPa (rows, columns); ``show_map(None, …)`` shows an empty pad."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kpa: NDArray[np.float32] | None = None
        self._edges: Edges | None = None
        self._colours: list[int] = []
        self._ground = LayerCache(opaque=True)
        self._caption, self._spot = LayerCache(), LayerCache()
        # All of it is painted here, so that nothing is painted below it first.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.set_edges(PALM)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Pressure map")

    def minimumSizeHint(self) -> QSize:
        return QSize(140, 140)

    def set_edges(self, edges: Edges) -> None:
        """Set the kPa at which one band's colour gives way to the next."""
        if edges != self._edges:
            self._edges = edges
            self._colours = colour_table(self._theme, edges)

    def show_map(self, kpa: NDArray[np.float32] | None, edges: Edges) -> None:
        """Show a grid of kPa (rows, columns), NaN where a taxel is unknown."""
        shown = kpa if kpa is not None and kpa.ndim == 2 and kpa.size else None
        if edges != self._edges or not _same(shown, self._kpa):
            self.set_edges(edges)
            self._kpa = shown
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            pad, ratio = self._pad_rect(), self.devicePixelRatioF()
            whole = self.size().toSizeF()
            ground = self._ground.picture(whole, ratio, pad, lambda on: self._paint_pad(on, pad))
            painter.drawPixmap(0, 0, ground)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if self._kpa is not None and self._edges is not None:
                image = to_image(self._kpa, self._edges, self._colours)
                # Smoothing takes half as long from plain colours as from a table of them.
                painter.drawImage(pad, image.convertToFormat(QImage.Format.Format_RGB32))
                self._paint_peak(painter, pad, self._kpa)

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

    def _paint_spot(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((self._theme.background, 5.0), (self._theme.text, 2.0)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawEllipse(QPointF(_SPOT_PX, _SPOT_PX), 9, 9)

    def _paint_peak(self, painter: QPainter, pad: QRectF, kpa: NDArray[np.float32]) -> None:
        known = np.where(np.isfinite(kpa), kpa, -1.0)
        peak = float(known.max())
        words = "Nothing presses on the pad"
        if peak >= _LEAST_KPA:
            row, column = np.unravel_index(int(known.argmax()), known.shape)
            words = f"Hardest spot {peak:.0f} kPa"
            step = pad.width() / kpa.shape[1]
            spot = pad.topLeft() + QPointF((float(column) + 0.5) * step, (float(row) + 0.5) * step)
            size, middle = QSizeF(2 * _SPOT_PX, 2 * _SPOT_PX), QPointF(_SPOT_PX, _SPOT_PX)
            ring = self._spot.picture(size, self.devicePixelRatioF(), "", self._paint_spot)
            painter.drawPixmap(spot - middle, ring)
        below = QRectF(0, pad.bottom() + SPACE.hair, self.width(), _CAPTION_PX - SPACE.hair)

        def paint_words(on: QPainter) -> None:
            on.setPen(QColor(self._theme.quiet))
            on.setFont(ui_font(TYPE.small))
            fits = on.fontMetrics().horizontalAdvance(words) <= self.width()
            brief = f"{peak:.0f} kPa" if peak >= _LEAST_KPA else "nothing"
            flags = Qt.AlignmentFlag.AlignCenter
            on.drawText(QRectF(QPointF(), below.size()), flags, words if fits else brief)

        caption = self._caption.picture(below.size(), self.devicePixelRatioF(), words, paint_words)
        painter.drawPixmap(below.topLeft(), caption)


def _same(one: NDArray[np.float32] | None, other: NDArray[np.float32] | None) -> bool:
    if one is None or other is None:
        return one is other
    return np.array_equal(one, other, equal_nan=True)


def to_image(kpa: NDArray[np.float32], edges: Edges, colours: list[int]) -> QImage:
    """Return a grid (rows, columns) as an indexed picture of the same size; NaN as nothing."""
    top_kpa = _TOP * edges.firm_kpa
    bounded = np.clip(np.where(np.isnan(kpa), 0.0, kpa), 0.0, top_kpa)
    indexes = (bounded * (255.0 / top_kpa)).astype(np.uint8)
    rows, columns = indexes.shape
    image = QImage(indexes.tobytes(), columns, rows, columns, QImage.Format.Format_Indexed8)
    image.setColorTable(colours)
    # The bytes above belong to Python and go when this function ends: keep Qt's own copy.
    return image.copy()


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
