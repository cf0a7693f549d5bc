"""A routine as a strip: a block a stage, as wide as it is long, and where one is."""

from collections.abc import Sequence
from itertools import accumulate, pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.coaching_views import PlannedStage
from coach.saying import joined, say, say_many
from coach.signal.bands import Band
from coach.ui.kit.painting import painting
from coach.ui.kit.pieces import faded
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.routines.stage_words import block_words, length_words, plan_words
from coach.words import clock_words

#: The firmer, the higher: the target is told by height as well as by colour.
_HEIGHTS = {Band.NONE: 0.2, Band.LIGHT: 0.45, Band.MEDIUM: 0.72, Band.FIRM: 1.0}
_MARKER_PX = 10.0
_LEAST_PX = 2.0
_OUTLINE_PX = 1.5
#: Below this height there is room for the blocks alone.
_WORDS_FROM_PX = 52


def blocks(plan: Sequence[PlannedStage], width_px: float) -> list[tuple[float, float]]:
    """Return each stage's left edge and width in pixels: its share of ``width_px``."""
    whole_s = max(1e-9, sum(stage.seconds for stage in plan))
    edges = [0.0, *accumulate(stage.seconds * width_px / whole_s for stage in plan)]
    gap = min(2.0, width_px / max(1, len(plan)) * 0.1)
    return [
        (left, max(right - left - gap, min(_LEAST_PX, right - left)))
        for left, right in pairwise(edges)
    ]


class StageStrip(QWidget):
    """Paints a plan; ``show_now`` says which stage runs and how much of it is left.

    ``chosen`` is a press on a block, for whoever lets stages be looked at; ``show_chosen`` frames
    one. After ``let_choose`` it can be reached by Tab, and arrows, Home and End choose.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._plan: tuple[PlannedStage, ...] = ()
        self._index: int | None = None
        self._framed: int | None = None
        self._remaining_s = 0.0
        self._left = self._right = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    def sizeHint(self) -> QSize:
        return QSize(480, 72)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 28)

    def show_plan(self, plan: tuple[PlannedStage, ...]) -> None:
        """Show another routine's stages; none runs yet."""
        if plan != self._plan:
            self._plan, self._index, self._framed = plan, None, None
            self._describe()
            self._say()
            self.update()

    def show_now(self, index: int | None, remaining_s: float = 0.0) -> None:
        """Show that stage ``index`` runs for another ``remaining_s``; None: none runs."""
        if index is not None and not 0 <= index < len(self._plan):
            index = None
        # Words and marker stand still between two half seconds, and so does the picture.
        moved = (index, int(2 * remaining_s)) != (self._index, int(2 * self._remaining_s))
        if moved:
            self._index, self._remaining_s = index, remaining_s
            self._say()
            self.update()

    def show_chosen(self, index: int | None) -> None:
        """Frame the block of a stage that is looked at; None frames none."""
        if index != self._framed:
            self._framed = index
            self._describe()
            self.update()

    def let_choose(self) -> None:
        """Let stages be chosen by keys as well."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last, at = len(self._plan) - 1, self._framed or 0
        goals = {
            Qt.Key.Key_Left: max(0, at - 1),
            Qt.Key.Key_Right: min(last, at + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        goal = goals.get(Qt.Key(event.key()))
        if goal is None or not self._plan or not self._can_choose:
            super().keyPressEvent(event)
        else:
            self.chosen.emit(goal)

    @property
    def _can_choose(self) -> bool:
        return self.focusPolicy() is not Qt.FocusPolicy.NoFocus

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        area, x = self._area(), event.position().x()
        for at, (left, width) in enumerate(blocks(self._plan, area.width())):
            if area.left() + left <= x <= area.left() + left + width:
                self.chosen.emit(at)

    def words(self) -> tuple[str, str]:
        """Return the line below the strip: what is on the left and what on the right."""
        if not self._plan:
            return "", ""
        if self._index is None:
            stages = say_many("{n} stage", "{n} stages", len(self._plan))
            return stages, length_words(sum(stage.seconds for stage in self._plan))
        now = joined("  ", (clock_words(self._remaining_s), self._plan[self._index].title))
        after = self._index + 1
        if after == len(self._plan):
            return now, say("the last one")
        return now, say("then {stage}", stage=self._plan[after].title)

    def _say(self) -> None:
        left, right = self.words()
        self._left, self._right = shown(left), shown(right)
        name = say("Stages: {left}, {right}", left=left, right=right) if left else say("Stages")
        self.setAccessibleName(shown(name))

    def _describe(self) -> None:
        """Tell who cannot see the blocks of all of them, or of the one that was chosen."""
        at = self._framed
        if not self._can_choose or at is None or at >= len(self._plan):
            self.setAccessibleDescription(shown(plan_words(self._plan)))
            return
        stage = block_words(self._plan[at])
        chosen = say("Number {number}: {stage}", number=at + 1, stage=stage)
        self.setAccessibleDescription(shown(chosen))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._plan:
            return
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = self._area()
            for at, (left, width) in enumerate(blocks(self._plan, area.width())):
                slot = QRectF(area.left() + left, area.top(), width, area.height())
                self._paint_block(painter, at, slot)
            if self._has_words():
                self._paint_words(painter, area)
            if self.hasFocus():
                painter.setPen(QPen(QColor(self._theme.focus), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _has_words(self) -> bool:
        return self.height() >= _WORDS_FROM_PX

    def _area(self) -> QRectF:
        below = TYPE.small + SPACE.medium if self._has_words() else 2
        half = _MARKER_PX / 2
        return QRectF(self.rect()).adjusted(half, _MARKER_PX, -half, -below)

    def _paint_block(self, painter: QPainter, at: int, slot: QRectF) -> None:
        theme, stage = self._theme, self._plan[at]
        height = max(3.0, slot.height() * _HEIGHTS.get(stage.target, 1.0))
        box = QRectF(slot.left(), slot.bottom() - height, slot.width(), height)
        colour = theme.strong_line if stage.target is Band.NONE else theme.bands.of(stage.target)
        radius = min(4.0, box.width() / 3, box.height() / 3)
        painter.setPen(Qt.PenStyle.NoPen)
        now = self._index
        if now is not None and at > now and box.width() > 2 * _OUTLINE_PX:
            # Paler, and yet seen in the dark: its outline is whole.
            painter.setPen(QPen(QColor(colour), _OUTLINE_PX))
            half = _OUTLINE_PX / 2
            painter.setBrush(faded(colour, 0.4))
            painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius)
        else:
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(box, radius, radius)
        if at == self._framed:
            painter.setPen(QPen(QColor(theme.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(slot.adjusted(-1, -4, 1, 2), 4, 4)
        if at == now:
            self._paint_now(painter, slot, box, stage.seconds)

    def _paint_now(self, painter: QPainter, slot: QRectF, box: QRectF, seconds: float) -> None:
        theme = self._theme
        done = 1.0 - min(1.0, max(0.0, self._remaining_s / max(1e-9, seconds)))
        x = slot.left() + done * slot.width()
        rest = QRectF(x, box.top(), box.right() - x, box.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(theme.background, 0.5))
        painter.drawRect(rest)
        painter.setPen(QPen(QColor(theme.text), 2))
        painter.drawLine(QPointF(x, slot.top()), QPointF(x, slot.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.text))
        half, top = _MARKER_PX / 2, slot.top() - _MARKER_PX + 1
        painter.drawPolygon(
            QPolygonF(
                [QPointF(x - half, top), QPointF(x + half, top), QPointF(x, top + _MARKER_PX)]
            )
        )

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        font = ui_font(TYPE.small)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        left, right = self._left, self._right
        line = QRectF(area.left(), area.bottom() + SPACE.hair, area.width(), TYPE.small + 8)
        room = min(metrics.horizontalAdvance(left) + 1, line.width() * 0.62)
        elide = Qt.TextElideMode.ElideRight
        painter.setPen(QColor(self._theme.text))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, metrics.elidedText(left, elide, room))
        painter.setPen(QColor(self._theme.quiet))
        rest = line.width() - room - SPACE.medium
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, metrics.elidedText(right, elide, rest))
