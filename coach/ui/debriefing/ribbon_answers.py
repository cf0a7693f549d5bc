"""What the one who receives said, on the session's ribbon: a shape each, and its word."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from coach.practice.debrief.facts_care import answer_word
from coach.practice.debrief.stretches import RibbonData
from coach.saying import joined, say
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.practising.cue_shapes import draw_line_shape
from coach.ui.practising.quiet_line import LineKind

SHAPE_PX = 13.0
#: What the answers need above a ribbon.
ROW_PX = 22.0
_KINDS: dict[str, LineKind] = {
    "softer": "softer",
    "good": "good",
    "deeper": "deeper",
    "stop": "stop",
}


def paint_answers(painter: QPainter, area: QRectF, data: RibbonData, theme: Theme) -> None:
    """Paint the answers in the row that ends above ``area``; a word where there is room."""
    painter.save()
    painter.setFont(ui_font(TYPE.small))
    letters = QFontMetricsF(painter.font())
    scale = area.width() / max(1e-9, data.duration_s)
    known = [(t_s, word) for t_s, word in data.answers if word in _KINDS]
    places = [area.left() + min(t_s, data.duration_s) * scale for t_s, _ in known]
    top = area.top() - ROW_PX - 10.0
    nexts = [*places[1:], area.right()][: len(places)]
    for (_, answer), x, following in zip(known, places, nexts, strict=True):
        word = shown(answer_word(answer))
        wide = SHAPE_PX + 6 + letters.horizontalAdvance(word)
        fits_right = following - x >= wide + 8
        left = x - SHAPE_PX / 2
        box = QRectF(left, top + (ROW_PX - SHAPE_PX) / 2, SHAPE_PX, SHAPE_PX)
        draw_line_shape(painter, _KINDS[answer], box, QColor(theme.text))
        painter.setPen(QColor(theme.strong_line))
        painter.drawLine(round(x), round(top + ROW_PX), round(x), round(area.top() - 1))
        if fits_right:
            painter.setPen(QColor(theme.text))
            place = QRectF(box.right() + 5, top, wide, ROW_PX)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, word)
    painter.restore()


def answers_in_words(data: RibbonData) -> str:
    """Return what was said, for who cannot see the shapes; empty where nothing was."""
    words = [word for _, word in data.answers if word in _KINDS]
    return joined(", ", [_often(word, words.count(word)) for word in dict.fromkeys(words)])


def _often(answer: str, times: int) -> str:
    word = answer_word(answer)
    if times == 1:
        return say("{answer} once", answer=word)
    return say("{answer} {times} times", answer=word, times=times)
