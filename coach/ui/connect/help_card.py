"""A question somebody may have before a device, and what there is for it: pressed as one card."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from coach.saying import joined
from coach.ui.kit.card_ground import paint_card_ground
from coach.ui.kit.painted_button import PaintedButton
from coach.ui.kit.painting import painting
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown

_WRAP = Qt.TextFlag.TextWordWrap
_ARROW_PX = 6.0
_LEAST_PX, _LEAST_HIGH_PX = 160, 48


class HelpCard(PaintedButton):
    """The question in bold, the answer beside or below it, and an arrow: it leads somewhere."""

    def __init__(self, theme: Theme, question: str, answer: str) -> None:
        super().__init__()
        self._theme = theme
        self._question, self._answer = shown(question), shown(answer)
        self.setText(shown(joined(" ", (question, answer))))
        self.setAccessibleName(self.text())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(360))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_PX, self.heightForWidth(_LEAST_PX))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        high, low = self._heights(width)
        words_px = max(high, low) if self._is_flat(width) else high + low + SPACE.hair // 2
        return max(_LEAST_HIGH_PX, 2 * SPACE.medium + words_px)

    def _fonts(self) -> tuple[QFont, QFont]:
        return ui_font(TYPE.body, bold=True), ui_font(TYPE.small)

    def _room_px(self, width: int) -> int:
        return max(1, width - 2 * SPACE.large - SPACE.wide)

    def _beside_px(self) -> int:
        """Return how far the answer stands from the left where it is beside the question."""
        return QFontMetrics(self._fonts()[0]).horizontalAdvance(self._question) + SPACE.medium

    def _is_flat(self, width: int) -> bool:
        """Return whether question and answer have room beside each other."""
        answer_px = QFontMetrics(self._fonts()[1]).horizontalAdvance(self._answer)
        return self._beside_px() + answer_px + 2 <= self._room_px(width)

    def _heights(self, width: int) -> list[int]:
        room = QRect(0, 0, self._room_px(width), 1000)
        words = (self._question, self._answer)
        return [
            QFontMetrics(font).boundingRect(room, int(_WRAP), text).height()
            for font, text in zip(self._fonts(), words, strict=True)
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        with painting(self) as painter:
            box = paint_card_ground(painter, self, theme)
            question, answer = self._places(box)
            bold, small = self._fonts()
            flags = int(_WRAP | Qt.AlignmentFlag.AlignVCenter)
            painter.setFont(bold)
            painter.setPen(QColor(theme.text))
            painter.drawText(question, flags, self._question)
            painter.setFont(small)
            painter.setPen(QColor(theme.quiet))
            painter.drawText(answer, flags, self._answer)
            painter.setPen(QPen(QColor(theme.quiet), 2, c=Qt.PenCapStyle.RoundCap))
            tip = QPointF(box.right() - SPACE.large, box.center().y())
            away = QPointF(-_ARROW_PX, -_ARROW_PX), QPointF(-_ARROW_PX, _ARROW_PX)
            painter.drawPolyline(QPolygonF([tip + away[0], tip, tip + away[1]]))

    def _places(self, box: QRectF) -> tuple[QRectF, QRectF]:
        """Return where the question and the answer stand."""
        high, low = self._heights(self.width())
        left, width = box.left() + SPACE.large, self._room_px(self.width())
        if self._is_flat(self.width()):
            beside = self._beside_px()
            whole = QRectF(left, box.top(), width, box.height())
            # A pixel lower, so that small letters stand on the same line as large ones.
            return whole, whole.adjusted(beside, 1, 0, 1)
        top = box.center().y() - (high + low + SPACE.hair / 2) / 2
        question = QRectF(left, top, width, high)
        return question, QRectF(left, question.bottom() + SPACE.hair / 2, width, low)
