"""A large choice: a drawing, a title, a sentence, and the key that chooses it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from coach.ui.pictograms import Pictogram, draw_pictogram
from coach.ui.theme import ui_font
from coach.ui.tokens import RADII, SPACE, TYPE, Theme


class ChoiceCard(QAbstractButton):
    """One of the home page's four ways on."""

    def __init__(
        self, theme: Theme, picture: Pictogram, title: str, sentence: str, key: str
    ) -> None:
        super().__init__()
        self._theme, self._picture = theme, picture
        self._title, self._sentence, self._key = title, sentence, key
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{sentence} Key {key}.")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 150)

    def sizeHint(self) -> QSize:
        return QSize(480, 220)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        theme = self._theme
        painter.setBrush(QColor(theme.raised if self.isDown() else theme.surface))
        edge = theme.focus if self.hasFocus() else theme.line
        if self.underMouse() and not self.hasFocus():
            edge = theme.strong_line
        painter.setPen(QPen(QColor(edge), 2))
        painter.drawRoundedRect(box, RADII.large, RADII.large)
        self._paint_inside(painter, box.adjusted(SPACE.wide, SPACE.wide, -SPACE.wide, -SPACE.wide))

    def _paint_inside(self, painter: QPainter, box: QRectF) -> None:
        words = self._paint_picture(painter, box)
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        painter.setFont(ui_font(TYPE.body))
        below = painter.boundingRect(words, wrap, self._sentence)
        painter.setFont(ui_font(TYPE.title, bold=True))
        above = painter.boundingRect(words, wrap, self._title)
        top = words.center().y() - (above.height() + SPACE.small + below.height()) / 2
        painter.setPen(QColor(self._theme.text))
        painter.drawText(above.translated(0, top - above.top()), wrap, self._title)
        painter.setFont(ui_font(TYPE.body))
        painter.setPen(QColor(self._theme.quiet))
        under = top + above.height() + SPACE.small
        painter.drawText(below.translated(0, under - below.top()), wrap, self._sentence)
        self._paint_key(painter, box)

    def _paint_picture(self, painter: QPainter, box: QRectF) -> QRectF:
        """Paint the drawing beside the words, or above them in a tall card; return their place."""
        tall = box.height() > box.width() * 0.8
        side = min(130.0 if tall else 120.0, box.height(), box.width() * 0.34)
        picture = QRectF(box.left(), box.center().y() - side / 2, side, side)
        if tall:
            picture.moveTop(box.top() + box.height() * 0.1)
        draw_pictogram(painter, self._picture, picture, self._theme)
        if tall:
            top = picture.bottom() + SPACE.wide
            return QRectF(box.left(), top, box.width(), (box.bottom() - top) * 0.75)
        left = picture.right() + SPACE.wide
        return QRectF(left, box.top(), box.right() - left, box.height())

    def _paint_key(self, painter: QPainter, box: QRectF) -> None:
        cap = QRectF(box.right() - 20, box.top() - 8, 28, 28)
        painter.setPen(QPen(QColor(self._theme.line), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cap, RADII.small, RADII.small)
        painter.setPen(QColor(self._theme.quiet))
        painter.setFont(ui_font(TYPE.small))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
