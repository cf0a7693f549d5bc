"""A painted line of a list to press: arrows step through the list, Enter takes it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy

from coach.ui.kit.card_ground import paint_edge
from coach.ui.kit.painted_button import PaintedButton
from coach.ui.kit.tokens import RADII, Theme
from coach.ui.kit.tongue import shown


class LineButton(PaintedButton):
    """``stepped`` is an arrow up or down, ``turned`` one to the left or right.

    ``reached`` says that the focus came here.
    """

    stepped = Signal(int)
    turned = Signal(int)
    reached = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.is_lit = False
        self.setText(shown(name))
        self.setAccessibleName(self.text())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_lit(self, lit: bool) -> None:
        """Show the line as the one that is looked at."""
        if lit != self.is_lit:
            self.is_lit = lit
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            # A scrolled column around the line would take these for itself.
            self.turned.emit(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            event.ignore()

    def paint_box(self, painter: QPainter) -> QRectF:
        """Paint the line's ground and frame; returns the box inside the frame."""
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(theme.raised if self.is_lit else theme.surface))
        is_lit = self.is_lit or self.underMouse()
        return paint_edge(painter, self, theme, RADII.medium, is_lit=is_lit)
