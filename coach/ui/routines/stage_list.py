"""A routine's stages below each other: the shape of the pressure, the title, the time."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from coach.practice.routines.parts import Stage
from coach.saying import joined, say
from coach.ui.kit.band_words import draw_shape
from coach.ui.kit.line_button import LineButton
from coach.ui.kit.painting import painting
from coach.ui.kit.pieces import scrolled
from coach.ui.kit.room import LIST
from coach.ui.kit.scrolled import BAR_PX
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.kit.two_lines import WRAPPED, in_two_lines
from coach.ui.routines.stage_words import asked_words
from coach.words import clock_words

_ROW_PX = 34
_SIGN_PX = 14.0
#: Beside a text to write there is room for a word or two in a line.
_MOST_LINES = 3


class StageRow(LineButton):
    """Paints one stage."""

    def __init__(self, theme: Theme, stage: Stage) -> None:
        super().__init__(theme, joined(": ", (stage.title, asked_words(stage))))
        self.stage, self._words = stage, shown(stage.title)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        # The arrows reach every row from the one that is lit; Tab would take twenty presses.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def sizeHint(self) -> QSize:
        return QSize(220, self.heightForWidth(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _ROW_PX)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        one_px = QFontMetricsF(ui_font(TYPE.small)).height()
        return _ROW_PX + max(0, round(self._title(width)[1] - one_px))

    def _title(self, width: float) -> tuple[str, float]:
        """Return what is drawn of the title in a row of ``width``, and its height."""
        font = ui_font(TYPE.small)
        time_px = QFontMetricsF(font).horizontalAdvance(clock_words(self.stage.seconds))
        room_px = width - 2 - _SIGN_PX - 3 * SPACE.small - SPACE.large - time_px
        return in_two_lines(self._words, font, room_px, _MOST_LINES)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        title = self._words
        self.setToolTip(title if self._title(self.width())[0] != title else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            theme = self._theme
            # The bar of a long list lies over the right edge.
            inside = self.paint_box(painter).adjusted(SPACE.small, 0, -SPACE.large, 0)
            sign = QRectF(inside.left(), inside.center().y() - _SIGN_PX / 2, _SIGN_PX, _SIGN_PX)
            draw_shape(painter, self.stage.target, sign, QColor(theme.bands.of(self.stage.target)))
            font = ui_font(TYPE.small)
            metrics = QFontMetricsF(font)
            painter.setFont(font)
            time = clock_words(self.stage.seconds)
            painter.setPen(QColor(theme.quiet))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(inside, middle | Qt.AlignmentFlag.AlignRight, time)
            inside.setLeft(sign.right() + SPACE.small)
            room = inside.width() - metrics.horizontalAdvance(time) - SPACE.small
            painter.setPen(QColor(theme.text))
            inside.setWidth(room + 1)
            flags = middle | Qt.AlignmentFlag.AlignLeft
            painter.drawText(inside, int(flags) | int(WRAPPED), self._title(self.width())[0])


class _Rows(QWidget):
    """As high as its rows are in the width that they have, not in the least they could have."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class StageList(QWidget):
    """Shows stages; ``chosen`` says which one is to be looked at."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: list[StageRow] = []
        inside = _Rows()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, SPACE.small, 0)
        self._column.setSpacing(2)
        self._area: QScrollArea = scrolled(inside)
        self._chosen = -1
        # Rows of another routine, or of another width, find their places only later.
        self._area.verticalScrollBar().rangeChanged.connect(lambda _low, _high: self._bring())
        self._area.setProperty(LIST, True)
        column = QVBoxLayout(self)
        # The bar stands beside the rows, not on their edges.
        column.setContentsMargins(0, 0, BAR_PX, 0)
        column.addWidget(self._area)
        self.setAccessibleName(shown(say("Stages")))

    def show_stages(self, stages: tuple[Stage, ...]) -> None:
        """Show another routine's stages."""
        self._rows = []
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for at, stage in enumerate(stages):
            made = StageRow(self._theme, stage)
            made.clicked.connect(lambda _checked=False, at=at: self.chosen.emit(at))
            for moved in (made.stepped, made.turned):
                moved.connect(lambda by, at=at: self._step(at + by))
            self._column.addWidget(made)
            self._rows.append(made)
        self._column.addStretch(1)

    def show_chosen(self, index: int) -> None:
        """Light the stage that is looked at and bring it into view."""
        for at, each in enumerate(self._rows):
            each.set_lit(at == index)
        self._chosen = index
        self._bring()

    def _bring(self) -> None:
        """Bring the lit stage into view, wherever its row has come to stand."""
        if 0 <= self._chosen < len(self._rows):
            self._column.activate()
            self._area.ensureWidgetVisible(self._rows[self._chosen], 0, _ROW_PX)

    def _step(self, at: int) -> None:
        if 0 <= at < len(self._rows):
            self._rows[at].setFocus(Qt.FocusReason.OtherFocusReason)
            self.chosen.emit(at)
