"""A drop-down list with a chevron of our own: a styled one of Qt's has none."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox

from coach.ui.kit.painting import painting
from coach.ui.kit.tokens import Theme
from coach.ui.kit.tongue import shown


class ChoiceBox(QComboBox):
    """A combo box in the theme's colours."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(shown(name))
        # A long title must not push the page wider than the window.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setStyleSheet("QComboBox::drop-down { border: none; width: 36px; }")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colour = QColor(self._theme.quiet if self.isEnabled() else self._theme.line)
            painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            x, y = self.width() - 22.0, self.height() / 2.0
            painter.drawPolyline(
                QPolygonF([QPointF(x - 5, y - 3), QPointF(x, y + 3), QPointF(x + 5, y - 3)])
            )
