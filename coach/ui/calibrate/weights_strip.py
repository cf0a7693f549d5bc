"""The weights from first to last: which are done, which is next, which way the load goes."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.saying import joined, say
from coach.sensors.calibrating import Stage
from coach.sensors.calibrating_plan import said_weight
from coach.ui.kit.painting import painting
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import RADII, SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown

_HIGH_PX = 56
_LEAST_PX = 58
_ARROW_PX = 5.0


class WeightsStrip(QWidget):
    """A box a weight; a done one is filled and ticked, the next has a strong edge."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._stages: tuple[Stage, ...] = ()
        self._words: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """Show the weights as they are now."""
        if tuple(stages) == self._stages:
            return
        self._stages = tuple(stages)
        self._words = [shown(said_weight(stage.weight_kg)) for stage in stages]
        done = sum(stage.done for stage in stages)
        said = say("{done} of {all} weights measured", done=done, all=len(stages))
        every = [said_weight(stage.weight_kg) for stage in stages]
        self.setAccessibleName(shown(said))
        self.setAccessibleDescription(shown(joined(", ", every)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(1, len(self._stages)) * (_LEAST_PX + SPACE.small), _HIGH_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, _HIGH_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._stages:
            return
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            each = self.width() / len(self._stages)
            done = sum(stage.done for stage in self._stages)
            for at, stage in enumerate(self._stages):
                box = QRectF(at * each + 2, 2, each - SPACE.small, _HIGH_PX - 4)
                self._paint_box(painter, box, stage, self._words[at], is_next=at == done)

    def _paint_box(
        self, painter: QPainter, box: QRectF, stage: Stage, words: str, *, is_next: bool
    ) -> None:
        theme = self._theme
        edge = theme.text if is_next else theme.line
        painter.setPen(QPen(QColor(edge), 2))
        painter.setBrush(QColor(theme.raised if stage.done else theme.surface))
        painter.drawRoundedRect(box, RADII.small, RADII.small)
        ink = QColor(theme.text if stage.done or is_next else theme.quiet)
        painter.setPen(ink)
        painter.setFont(ui_font(TYPE.small, bold=is_next))
        upper = QRectF(box.left(), box.top() + 4, box.width(), 22)
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, words)
        self._paint_sign(painter, QPointF(box.center().x(), box.bottom() - 14), stage, ink)

    @staticmethod
    def _paint_sign(painter: QPainter, at: QPointF, stage: Stage, ink: QColor) -> None:
        """A tick where it is done, else an arrow: the load grows or shrinks."""
        if stage.done:
            painter.setPen(QPen(ink, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            corners = (QPointF(-6, 0), QPointF(-2, 4), QPointF(6, -5))
            painter.drawPolyline(QPolygonF([at + corner for corner in corners]))
            return
        reach = -_ARROW_PX if stage.direction == "up" else _ARROW_PX
        left, right = QPointF(-_ARROW_PX, -reach), QPointF(_ARROW_PX, -reach)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPolygon(QPolygonF([at + left, at + right, at + QPointF(0, reach)]))
