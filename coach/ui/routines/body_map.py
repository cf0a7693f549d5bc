"""A drawn back that shows where the hands go, which way, and where not to press."""

from collections.abc import Collection

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.ui.kit.layer_cache import LayerCache
from coach.ui.kit.painting import painting
from coach.ui.kit.tokens import Theme
from coach.ui.kit.tongue import shown
from coach.ui.routines.body_painter import BodyPainter
from coach.ui.routines.body_words import Drawn


class BodyMap(QWidget):
    """Paints one stage: its area lit, its ways as arrows, and the places that ask for care.

    Those are hatched where nobody ever presses, crossed where they are left out today, and dotted
    where hands go easy.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawn = Drawn()
        self._kept = LayerCache()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._say()

    def sizeHint(self) -> QSize:
        return QSize(260, 420)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, 160)

    def show_stage(
        self,
        area: str,
        side: str = "both",
        technique: str = "",
        avoid: Collection[str] = (),
        direction: str = "",
        soften: Collection[str] = (),
    ) -> None:
        """Show where a stage's hands go; an empty ``area`` shows the body alone.

        ``direction`` empty takes the technique's own; words that are unknown draw nothing.
        """
        drawn = Drawn(area, side, technique, direction, tuple(avoid), tuple(soften))
        if drawn != self._drawn:
            self._drawn = drawn
            self._say()
            self.update()

    def _say(self) -> None:
        self.setAccessibleName(shown(self._drawn.words))

    def paintEvent(self, _event: QPaintEvent) -> None:
        size = QSizeF(self.size())
        ratio = self.devicePixelRatioF()
        picture = self._kept.picture(size, ratio, self._drawn, self._paint)
        with painting(self) as painter:
            painter.drawPixmap(0, 0, picture)

    def _paint(self, painter: QPainter) -> None:
        BodyPainter(self._theme, self._drawn).paint(painter, QSizeF(self.size()))

    @property
    def drawn(self) -> Drawn:
        """What is drawn now."""
        return self._drawn
