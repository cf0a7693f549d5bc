"""Quiet words to press that wrap like a label; a button to keyboard and screen reader."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from coach.ui.kit.painted_button import PaintedButton
from coach.ui.kit.painting import painting
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import RADII, TYPE, Theme
from coach.ui.kit.tongue import shown

#: Room for the focus ring around the words.
FRAME_PX = 2
_NARROWEST_PX = 60
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class Link(PaintedButton):
    """Words in small quiet letters that brighten under the pointer and have a ring in focus.

    ``strong`` ones are a heading: bold, and as bright as text.
    """

    def __init__(self, theme: Theme, text: str, *, strong: bool = False) -> None:
        super().__init__()
        self._theme, self._strong = theme, strong
        self.setText(shown(text))
        self.setFont(ui_font(TYPE.body, bold=True) if strong else ui_font(TYPE.small))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        text_px = QFontMetrics(self.font()).horizontalAdvance(self.text())
        width = text_px + 2 * FRAME_PX + 1
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = min(_NARROWEST_PX, self.sizeHint().width())
        return QSize(width, QFontMetrics(self.font()).height() + 2 * FRAME_PX)

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - 2 * FRAME_PX), 10_000)
        words = QFontMetrics(self.font()).boundingRect(room, _WRAPPED, self.text())
        return words.height() + 2 * FRAME_PX

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            theme = self._theme
            if self.hasFocus():
                painter.setPen(QPen(QColor(theme.focus), FRAME_PX))
                painter.drawRoundedRect(
                    self.rect().adjusted(1, 1, -1, -1), RADII.small, RADII.small
                )
            painter.setPen(QColor(theme.text if self._strong or self.underMouse() else theme.quiet))
            frame = FRAME_PX
            painter.drawText(
                self.rect().adjusted(frame, frame, -frame, -frame), _WRAPPED, self.text()
            )
