"""A routine as one line of the list: its title, its minutes, its shape in a sentence."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from coach.practice.routines.parts import Routine
from coach.saying import say
from coach.ui.kit.line_button import LineButton
from coach.ui.kit.painting import painting
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.kit.two_lines import in_two_lines
from coach.ui.kit.words_label import held_together
from coach.ui.routines.stage_words import length_words, routine_words

_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class RoutineLine(LineButton):
    """Paints one routine; the sentence takes as many lines as it needs.

    ``given_s`` is how long it takes as it would be given, None: all of it.
    """

    def __init__(
        self,
        theme: Theme,
        routine: Routine,
        *,
        is_own: bool = False,
        given_s: float | None = None,
    ) -> None:
        long_s = routine.stages_s if given_s is None else given_s
        super().__init__(theme, routine_words(routine, long_s, is_own=is_own))
        self.routine, self.is_own = routine, is_own
        self._words = shown(routine.title)
        self._summary = held_together(shown(routine.summary))
        minutes = length_words(long_s)
        self._minutes = shown(say("yours · {minutes}", minutes=minutes) if is_own else minutes)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 60)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRectF(0, 0, max(80, width - 2 * SPACE.large), 2_000)
        below = QFontMetricsF(ui_font(TYPE.small))
        sentence = below.boundingRect(room, int(_FLAGS), self._summary).height()
        title_px = self._title(room.width())[1]
        return round(title_px + sentence + 2 * SPACE.medium + SPACE.hair)

    def _title(self, inside_px: float) -> tuple[str, float]:
        """Return what is drawn of the title beside the minutes, and its height."""
        taken_px = QFontMetricsF(ui_font(TYPE.small)).horizontalAdvance(self._minutes)
        room_px = inside_px - taken_px - SPACE.medium
        return in_two_lines(self._words, ui_font(TYPE.body, bold=True), room_px)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        title = self._words
        cut = self._title(self.width() - 2 * SPACE.large)[0] != title
        self.setToolTip(title if cut else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            theme = self._theme
            inside = self.paint_box(painter).adjusted(
                SPACE.large - 1, SPACE.medium - 1, 1 - SPACE.large, 1 - SPACE.medium
            )
            minutes = self._minutes
            fitting, title_px = self._title(self.width() - 2 * SPACE.large)
            painter.setFont(ui_font(TYPE.small))
            painter.setPen(QColor(theme.quiet))
            painter.drawText(
                inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, minutes
            )
            room = inside.width() - QFontMetricsF(painter.font()).horizontalAdvance(minutes)
            below = QRectF(inside)
            below.setTop(inside.top() + title_px + SPACE.hair)
            painter.drawText(below, int(_FLAGS), self._summary)
            painter.setFont(ui_font(TYPE.body, bold=True))
            painter.setPen(QColor(theme.text))
            inside.setWidth(room - SPACE.medium)
            painter.drawText(inside, int(_FLAGS), fitting)
