"""A button whose focus is seen on whatever it is filled with."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QPushButton

from coach.ui.kit.painting import painting
from coach.ui.kit.tokens import RADII

#: The style sheet's border, which is the ring of a button that has the focus.
RING_PX = 2


class RingedButton(QPushButton):
    """Sets its ring apart from a filled one by a gap in the ground's colour.

    The ring of one that is chosen is twice as wide, since the edge it has anyway is nearly as
    bright; where every button has such an edge, any ring is.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.hasFocus():
            return
        if self.property("kind") == "primary":
            self._paint_within(_colour(QPalette.ColorRole.Window))
        elif self.isChecked() or _edges_are_bright():
            self._paint_within(_colour(QPalette.ColorRole.Link))

    def _paint_within(self, colour: QColor) -> None:
        """Paint a line along the inside of the ring."""
        away_px = RING_PX * 1.5
        radius_px = RADII.medium - away_px
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour, RING_PX))
            box = QRectF(self.rect()).adjusted(away_px, away_px, -away_px, -away_px)
            painter.drawRoundedRect(box, radius_px, radius_px)


def _edges_are_bright() -> bool:
    """Return whether the theme's buttons are seen by their edges alone."""
    return _colour(QPalette.ColorRole.Midlight) != _colour(QPalette.ColorRole.Mid)


def _colour(role: QPalette.ColorRole) -> QColor:
    """Return a colour of the theme: a button's own palette is what its style sheet makes of it."""
    return QApplication.palette().color(role)
