"""Two hands at once: a bar of force for each, and how they share the work."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.saying import Phrase, joined, say
from coach.signal.bands import PALM
from coach.ui.kit.band_words import draw_shape
from coach.ui.kit.painting import painting
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import RADII, SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.practising.hands_words import HandRow, HandsShown

#: The bars end this far above the firm edge, as the trace does.
_TOP = 1.25
_ROW_PX, _LEAST_ROW_PX = 64, 44
_BAR_PX = 10
_LINE_PX = 22
_SHAPE_PX = 16
_PERCENT = Phrase("{percent:.0f} %")
#: In a narrower panel shapes and figures have to do.
_WORDS_FROM_PX = 260
_SHARE = say("share of the work")


class HandsPanel(QWidget):
    """Paints what ``show_hands`` was given last; an empty one paints nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = HandsShown((), PALM, None, "")
        self._told: object = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(shown(say("Both hands")))

    def minimumSizeHint(self) -> QSize:
        return QSize(140, 2 * _LEAST_ROW_PX + _LINE_PX)

    def show_hands(self, hands: HandsShown) -> None:
        """Show hands; nothing happens when they are the ones already shown."""
        if hands == self._shown:
            return
        self._shown = hands
        # A reader is not to be told of every newton.
        told = tuple((row.title, row.band) for row in hands.rows), hands.timing
        if told != self._told:
            self._told = told
            self.setAccessibleDescription(shown(_said(hands)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        rows = self._shown.rows
        if not rows:
            return
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            below = _LINE_PX + _BAR_PX + SPACE.small
            words_fit = self.height() >= len(rows) * _LEAST_ROW_PX + below + _LINE_PX
            below += _LINE_PX if words_fit else 0
            row_px = min(_ROW_PX, (self.height() - below) // len(rows))
            for index, row in enumerate(rows):
                self._paint_hand(painter, QRectF(0, index * row_px, self.width(), row_px), row)
            box = QRectF(0, len(rows) * row_px, self.width(), below)
            self._paint_balance(painter, box, words_fit)

    def _paint_hand(self, painter: QPainter, box: QRectF, row: HandRow) -> None:
        theme = self._theme
        unknown = theme.warn if row.trouble else theme.quiet
        colour = QColor(unknown if row.band is None else theme.bands.of(row.band))
        said = shown(row.words if box.width() >= _WORDS_FROM_PX else row.short)
        has_shape = bool(said)
        painter.setFont(ui_font(TYPE.body, bold=True))
        words_px = painter.fontMetrics().horizontalAdvance(said) + 1
        brief_px = QFontMetrics(ui_font(TYPE.small)).horizontalAdvance(shown(row.brief)) + 1
        if row.band is None and words_px + _SHAPE_PX + 2 * SPACE.small + brief_px > box.width():
            # The question mark says it too; whose hand it is nothing else does.
            said, words_px = "", 0
        line = QRectF(box.left(), box.top(), box.width(), _LINE_PX)
        words = line.adjusted(line.width() - words_px, 0, 0, 0)
        painter.setPen(QColor(theme.text if row.band is not None else unknown))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, said)
        left_px = words.left() - SPACE.small
        if has_shape:
            shape = QRectF(left_px - _SHAPE_PX, 0, _SHAPE_PX, _SHAPE_PX)
            shape.moveTop(line.center().y() - _SHAPE_PX / 2)
            draw_shape(painter, row.band, shape, colour)
            left_px = shape.left() - SPACE.small
        self._paint_words(
            painter, line.adjusted(0, 0, left_px - line.right(), 0), row.title, row.brief
        )
        bar = QRectF(box.left(), line.bottom() + 2, box.width(), _BAR_PX)
        top_n = _TOP * self._shown.edges.firm_n
        self._paint_bar(painter, bar, min(1.0, max(0.0, row.force_n / top_n)), colour)
        self._paint_edges(painter, bar, top_n)

    def _paint_edges(self, painter: QPainter, bar: QRectF, top_n: float) -> None:
        """Mark where one band gives way to the next."""
        edges = self._shown.edges
        for edge_n in (edges.light_n, edges.medium_n, edges.firm_n):
            x = bar.left() + bar.width() * edge_n / top_n
            painter.fillRect(QRectF(x - 1, bar.top(), 2, bar.height()), self._theme.background)

    def _paint_bar(self, painter: QPainter, bar: QRectF, part: float, colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.line))
        painter.drawRoundedRect(bar, RADII.small, RADII.small)
        if part > 0.0:
            painter.setClipRect(QRectF(bar.left(), bar.top(), bar.width() * part, bar.height()))
            painter.setBrush(colour)
            painter.drawRoundedRect(bar, RADII.small, RADII.small)
            painter.setClipping(False)

    def _paint_balance(self, painter: QPainter, box: QRectF, words_fit: bool) -> None:
        hands, share, theme = self._shown, self._shown.share, self._theme
        line = QRectF(box.left(), box.top(), box.width(), _LINE_PX)
        if share is None:
            self._paint_words(painter, line, hands.timing, hands.brief_timing)
            return
        painter.setFont(ui_font(TYPE.small))
        painter.setPen(QColor(theme.quiet))
        first, title, second = self._balance_words(share, int(box.width()))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, first)
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignHCenter, title)
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, second)
        bar = QRectF(box.left(), line.bottom(), box.width(), _BAR_PX)
        self._paint_bar(painter, bar, share, QColor(theme.quiet))
        painter.fillRect(QRectF(bar.center().x() - 1, bar.top() - 3, 2, _BAR_PX + 6), theme.text)
        if words_fit:
            under = QRectF(box.left(), bar.bottom() + SPACE.hair, box.width(), _LINE_PX)
            self._paint_words(painter, under, hands.timing, hands.brief_timing)

    def _balance_words(self, share: float, room: int) -> tuple[str, str, str]:
        """Return the first hand's part, what it is a part of, and the second's, as far as it fits.

        Whose part it is goes before what it is a part of.
        """
        first, second = _PERCENT(percent=100 * share), _PERCENT(percent=100 * (1 - share))
        briefs = [row.brief for row in self._shown.rows[:2]]
        named = joined(" ", (briefs[0], first)), joined(" ", (second, briefs[-1]))
        metrics = QFontMetrics(ui_font(TYPE.small))
        for one, title, other in (
            (named[0], _SHARE, named[1]),
            (named[0], "", named[1]),
            (first, _SHARE, second),
        ):
            words = shown(one), shown(title), shown(other)
            sides = 2 * max(map(metrics.horizontalAdvance, (words[0], words[2])))
            gaps = 2 * SPACE.small if title else SPACE.small
            if sides + metrics.horizontalAdvance(words[1]) + gaps <= room:
                return words
        return shown(first), "", shown(second)

    def _paint_words(self, painter: QPainter, box: QRectF, words: str, brief: str) -> None:
        """Paint the words, or the brief ones where those would be cut."""
        font = ui_font(TYPE.small)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.quiet))
        room = max(0, int(box.width()))
        metrics = QFontMetrics(font)
        words = shown(words)
        words = words if metrics.horizontalAdvance(words) <= room else shown(brief)
        fitting = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, fitting)


def _said(hands: HandsShown) -> str:
    """Return what a screen reader says: each hand, and who begins later."""
    said = joined(", ", [joined(": ", (row.title, row.words)) for row in hands.rows])
    return joined(". ", (said, hands.timing)) if hands.timing else said
