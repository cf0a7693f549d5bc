"""Bands as bars on one scale: the usual ones above what was found."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.saying import joined, say
from coach.signal.bands import BANDS, Band, Edges
from coach.ui.kit.band_words import band_word
from coach.ui.kit.painting import painting
from coach.ui.kit.textures import band_brush
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import RADII, SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.partner.found_words import row_words, told_n

_NAME_PX: Final = 92.0
#: The least and the greatest height of a row, of which words above and below take a part.
_ROW_PX: Final = (76.0, 130.0)
_WORDS_PX: Final = 50.0
_HEADROOM: Final = 1.2


class BandBars(QWidget):
    """Two bars of bands on one scale: the usual, and what was found."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[tuple[str, Edges], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(round(2 * _ROW_PX[1]))

    def sizeHint(self) -> QSize:
        return QSize(640, round(2 * _ROW_PX[0]))

    def minimumSizeHint(self) -> QSize:
        return QSize(360, round(2 * _ROW_PX[0]))

    def show_rows(self, *rows: tuple[str, Edges]) -> None:
        """Show edges, each under its name."""
        self._rows = rows
        self.setAccessibleName(
            shown(joined("; ", [row_words(name, edges) for name, edges in rows]))
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            most_n = max((edges.firm_n for _name, edges in self._rows), default=1.0) * _HEADROOM
            for at, (name, edges) in enumerate(self._rows):
                room = QRectF(0, at * self.height() / 2, self.width(), self.height() / 2)
                self._paint_row(painter, room, name, edges, most_n)

    def _paint_row(
        self, painter: QPainter, room: QRectF, name: str, edges: Edges, most_n: float
    ) -> None:
        theme, wide, top = self._theme, room.width() - _NAME_PX - SPACE.small, room.top() + 20
        bar_px = room.height() - _WORDS_PX
        painter.setPen(QColor(theme.text))
        painter.setFont(ui_font(TYPE.body, bold=True))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, top, _NAME_PX, bar_px), left, shown(name))
        limits = (0.0, edges.light_n, edges.medium_n, edges.firm_n, most_n)
        for band, low_n, high_n in zip(BANDS[1:], limits, limits[1:], strict=False):
            begin = _NAME_PX + low_n / most_n * wide
            zone = QRectF(begin, top, (high_n - low_n) / most_n * wide - 2, bar_px)
            self._paint_band(painter, band, zone)
        painter.setFont(ui_font(TYPE.small))
        painter.setPen(QColor(theme.text))
        ends = -1e9
        for edge_n in limits[1:4]:
            words = shown(say("{force_n:g} N", force_n=told_n(edge_n)))
            long = QFontMetricsF(painter.font()).horizontalAdvance(words)
            begin = max(_NAME_PX + edge_n / most_n * wide - long / 2, ends + SPACE.small)
            painter.drawText(QRectF(begin, top + 2 + bar_px, long + 2, 18), left, words)
            ends = begin + long

    def _paint_band(self, painter: QPainter, band: Band, zone: QRectF) -> None:
        theme = self._theme
        colour = theme.bands.of(band)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(zone, RADII.small, RADII.small)
        painter.setBrush(band_brush(band, theme.on(colour), 0.10))
        painter.drawRoundedRect(zone, RADII.small, RADII.small)
        font = ui_font(TYPE.small)
        words = shown(band_word(band))
        painter.setFont(font)
        if QFontMetricsF(font).horizontalAdvance(words) <= zone.width() + 1:
            above = QRectF(zone.left(), zone.top() - 20, zone.width(), 18)
            painter.setPen(QColor(theme.quiet))
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, words)
