"""What to do now, in words: a title, its clock, a few sentences, as large as there is room for."""

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.saying import say
from coach.ui.kit.layer_cache import LayerCache
from coach.ui.kit.painting import painting
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.kit.words_label import held_together
from coach.ui.practising.guide_words import NO_GUIDE, Guide, GuideLine

_WRAP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_SIZES = (24.0, 22.0, 20.0, 18.0, 17.0, 16.0, 15.0, 14.0)
_TITLE_PART = 1.2
_MOST_TITLE_LINES = 2
_SIGN = "!"


class GuidePanel(QWidget):
    """Paints a Guide; where there is too little room its least important sentences go first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._guide = self._said = NO_GUIDE
        self._layer = LayerCache()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(shown(say("What to do now")))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 80)

    def show_guide(self, guide: Guide) -> None:
        """Show a guide; nothing happens when it is the one already shown."""
        if guide != self._said:
            self._said, self._guide = guide, _told(guide)
            guide = self._guide
            said = [guide.title, guide.figure, *(line.text for line in guide.lines)]
            self.setAccessibleDescription(". ".join(words.rstrip(".") for words in said if words))
            self.update()

    def fitting(self) -> tuple[float, tuple[GuideLine, ...]]:
        """Return the letters' size in pixels, and the sentences that fit at it."""
        lines = self._guide.lines
        while True:
            for px in _SIZES:
                if self._title_fits(px) and self._height(px, lines) <= self.height():
                    return px, lines
            if len(lines) <= 1:
                return _SIZES[-1], lines
            least = max(lines, key=lambda line: line.rank)
            lines = tuple(line for line in lines if line is not least)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._guide == NO_GUIDE:
            return
        with painting(self) as painter:
            size = self.size().toSizeF()
            key = (self._guide, self._theme.name)
            picture = self._layer.picture(size, self.devicePixelRatioF(), key, self._paint)
            painter.drawPixmap(0, 0, picture)

    def _paint(self, painter: QPainter) -> None:
        px, lines = self.fitting()
        guide, theme = self._guide, self._theme
        title_px = px * _TITLE_PART
        top = self._title_height(px)
        painter.setFont(ui_font(title_px, bold=True))
        painter.setPen(QColor(theme.text))
        painter.drawText(QRectF(0, 0, self._title_width(px), top), int(_WRAP), guide.title)
        painter.setPen(QColor(theme.quiet))
        line_px = QFontMetricsF(ui_font(title_px, bold=True)).height()
        clock = QRectF(0, 0, self.width(), line_px)
        painter.drawText(clock, Qt.AlignmentFlag.AlignRight, guide.clock)
        left = self._paint_figure(painter, px, top)
        inks = {"plain": theme.text, "quiet": theme.quiet, "warn": theme.warn}
        for line in lines:
            painter.setFont(ui_font(px))
            painter.setPen(QColor(inks[line.tone]))
            height = self._line_height(px, line)
            indent = left
            if line.tone == "warn":
                painter.setFont(ui_font(px, bold=True))
                painter.drawText(QRectF(left, top, px, height), int(_WRAP), _SIGN)
                painter.setFont(ui_font(px))
                indent += px
            box = QRectF(indent, top, max(1.0, self.width() - indent), height + 1)
            painter.drawText(box, int(_WRAP), held_together(line.text))
            top += height + px * 0.4

    def _paint_figure(self, painter: QPainter, px: float, top: float) -> float:
        """Paint the points, if there are any, and return where the sentences begin."""
        figure = self._guide.figure
        if not figure:
            return 0.0
        wide = self._figure_width(px)
        painter.setFont(ui_font(px * 2.6, bold=True))
        painter.setPen(QColor(self._theme.text))
        painter.drawText(QRectF(0, top, wide, px * 3.2), Qt.AlignmentFlag.AlignLeft, figure)
        painter.setFont(ui_font(TYPE.small))
        painter.setPen(QColor(self._theme.quiet))
        under = QRectF(0, top + px * 3.1, wide, TYPE.small * 1.6)
        painter.drawText(under, Qt.AlignmentFlag.AlignLeft, shown(say("of 100")))
        return wide

    def _figure_width(self, px: float) -> float:
        if not self._guide.figure:
            return 0.0
        metrics = QFontMetricsF(ui_font(px * 2.6, bold=True))
        return metrics.horizontalAdvance(self._guide.figure) + SPACE.wide

    def _height(self, px: float, lines: tuple[GuideLine, ...]) -> float:
        sentences = sum(self._line_height(px, line) for line in lines)
        gaps = px * 0.4 * max(0, len(lines) - 1)
        figure = px * 3.1 + TYPE.small * 1.6 if self._guide.figure else 0.0
        return self._title_height(px) + max(sentences + gaps, figure)

    def _title_width(self, px: float) -> float:
        metrics = QFontMetricsF(ui_font(px * _TITLE_PART, bold=True))
        clock = metrics.horizontalAdvance(self._guide.clock)
        return max(1.0, self.width() - clock - SPACE.large)

    def _title_fits(self, px: float) -> bool:
        metrics = QFontMetricsF(ui_font(px * _TITLE_PART, bold=True))
        room = QRectF(0, 0, self._title_width(px), 10_000)
        wanted = metrics.boundingRect(room, int(_WRAP), self._guide.title)
        lines = wanted.height() / metrics.lineSpacing()
        return lines <= _MOST_TITLE_LINES + 0.1 and wanted.width() <= room.width() + 1

    def _title_height(self, px: float) -> float:
        metrics = QFontMetricsF(ui_font(px * _TITLE_PART, bold=True))
        room = QRectF(0, 0, self._title_width(px), 10_000)
        wanted = metrics.boundingRect(room, int(_WRAP), self._guide.title).height()
        return min(wanted, _MOST_TITLE_LINES * metrics.lineSpacing()) + px * 0.4

    def _line_height(self, px: float, line: GuideLine) -> float:
        indent = self._figure_width(px) + (px if line.tone == "warn" else 0.0)
        room = QRectF(0, 0, max(1.0, self.width() - indent), 10_000)
        said = held_together(line.text)
        return QFontMetricsF(ui_font(px)).boundingRect(room, int(_WRAP), said).height()


def _told(guide: Guide) -> Guide:
    """Return a guide in the language spoken."""
    lines = tuple(replace(line, text=shown(line.text)) for line in guide.lines)
    return Guide(shown(guide.title), shown(guide.clock), lines, guide.figure)
