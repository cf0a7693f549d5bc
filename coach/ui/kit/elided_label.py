"""A line of text that shortens itself with an ellipsis instead of being cut off."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from coach.ui.kit.painting import painting
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tongue import shown


class ElidedLabel(QLabel):
    """One line in one colour; the whole text stays there for screen readers and as a tip."""

    def __init__(
        self, colour: str, px: int, bold: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._colour = QColor(colour)
        self._said = ""
        self.setFont(ui_font(px, bold))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_colour(self, colour: str) -> None:
        """Set the letters' colour."""
        if self._colour != QColor(colour):
            self._colour = QColor(colour)
            self.update()

    def show_text(self, text: str) -> None:
        """Show a text; nothing happens when it is the one already shown."""
        if text != self._said:
            self._said = text
            self.setText(shown(text))
            self.setAccessibleName(self.text())
            self.setToolTip(self.text())

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 1, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, QFontMetrics(self.font()).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setPen(self._colour)
            metrics = QFontMetrics(self.font())
            fitting = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fitting
            )
