"""Which routine: the list, and beside it what the chosen one does where."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from coach.practice.routines.library import bundled_names
from coach.practice.routines.parts import Routine
from coach.saying import say
from coach.ui.kit.narrow import is_narrow, stand
from coach.ui.kit.page_frame import page_column
from coach.ui.kit.pieces import button, card, label, row, scrolled
from coach.ui.kit.room import LIST
from coach.ui.kit.save_picture import SavePicture
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.routines.as_given import RESTS, as_given
from coach.ui.routines.line import RoutineLine
from coach.ui.routines.preview import RoutinePreview

NONE_THERE = say(
    "There is no routine to choose from; take your own files out of the folder routines."
)
COPY, CHANGE = say("Copy and change  (E)"), say("Change  (E)")
REMOVE, OURS_AGAIN = say("Remove it  (Del)"), say("Back to ours  (Del)")
OVER_TIP = say("Practise it with the strokes of your best time drawn under yours")
_LIST_SHARE = 0.36
_NARROW_BELOW_PX = 1000
#: Below this one the buttons at the foot stand close together.
_TIGHT_BELOW_PX = 700
_REMOVE_AT = 3
_LEAST_LIST_PX, _ANY_PX = 150, 16_777_215


class RoutinePage(QWidget):
    """``chosen``, ``over``, ``edit`` and ``removal`` carry a routine's name; ``back`` leaves.

    ``over`` chooses it with one's own best session to practise over, for those that have one:
    the names in ``bests``. ``own`` are the names of one's own, of which ``removal`` asks to be
    rid.

    ``wished`` is the name to begin with. ``avoid`` and ``soften`` are areas: what is shown is
    then what would be given, and a routine of which nothing is left cannot be chosen, unless the
    areas are ``asked_later`` again.
    """

    chosen = Signal(str)
    over = Signal(str)
    edit = Signal(str)
    removal = Signal(str)
    back = Signal()

    def __init__(
        self,
        theme: Theme,
        routines: tuple[Routine, ...] = (),
        wished: str | None = None,
        *,
        avoid: Collection[str] = (),
        soften: Collection[str] = (),
        bests: Collection[str] = (),
        own: Collection[str] = (),
        asked_later: bool = False,
    ) -> None:
        super().__init__()
        self._asked_later = asked_later
        self.setAccessibleName(shown(say("Choose a routine")))
        self._avoid, self._soften = tuple(avoid), tuple(soften)
        self._bests = frozenset(bests)
        self._given = [as_given(each, avoid, soften) for each in routines]
        self._lines = [
            RoutineLine(theme, each, is_own=each.name in own, given_s=given.routine.stages_s)
            for each, given in zip(routines, self._given, strict=True)
        ]
        names = [routine.name for routine in routines]
        self._at = names.index(wished) if wished in names else 0
        self._preview = RoutinePreview(theme)
        self._outcome = label("", "small", "quiet")
        self._begin = button(say("Choose  (Enter)"), "primary", self._choose)
        self._edit = button(COPY, "quiet", self._change)
        self._remove = button(REMOVE, "plain", self._ask_removal)
        self._remove.hide()
        self._over = button(say("Against your best  (B)"), "quiet", self._choose_over)
        self._over.setToolTip(shown(OVER_TIP))
        self._column = page_column(self)
        back = button(say("Back  (Esc)"), "plain", self.back.emit)
        self._title = title = label(say("Choose a routine"), "title", wrap=False)
        self._save = SavePicture(theme, lambda: self._preview.picture)
        self._top = top = row(title)
        top.addWidget(self._save, 1)
        top.addStretch(0)
        top.insertWidget(_REMOVE_AT, self._remove)
        top.addWidget(back)
        self._column.addLayout(top)
        self._body = QHBoxLayout()
        self._body.addWidget(self._make_list())
        self._body.addWidget(self._make_card(), 1)
        self._column.addLayout(self._body, 1)
        self._column.addLayout(self._make_foot())
        self._show(self._at)

    def _make_list(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE.small, 0)
        column.setSpacing(SPACE.small)
        for at, line in enumerate(self._lines):
            line.reached.connect(lambda at=at: self._show(at))
            line.stepped.connect(lambda by, at=at: self._step(at + by))
            line.turned.connect(self._preview.step)
            line.clicked.connect(lambda _checked=False, at=at: self._pressed(at))
            column.addWidget(line)
        if not self._lines:
            column.addWidget(label(NONE_THERE, tone="warn"))
        column.addStretch(1)
        self._list = scrolled(inside)
        self._list.setProperty(LIST, True)
        return self._list

    def _make_foot(self) -> QHBoxLayout:
        self._foot = foot = row()
        foot.addWidget(self._edit)
        foot.addWidget(self._outcome, 1)
        self._gap = label("")
        foot.addWidget(self._gap, 1)
        foot.addWidget(self._over)
        foot.addWidget(self._begin)
        return foot

    def _make_card(self) -> QWidget:
        frame, column = card(name=say("What it does"))
        column.addWidget(self._preview, 1)
        return frame

    def _show(self, at: int) -> None:
        """Show the routine of line ``at`` as it would be given."""
        if not self._lines:
            self._begin.setEnabled(False)
            self._edit.setEnabled(False)
            self._over.hide()
            return
        is_new = at != self._at or not any(line.is_lit for line in self._lines)
        self._at = at
        for place, line in enumerate(self._lines):
            line.set_lit(place == at)
            # Arrows go from line to line: Tab would choose another on its way to the buttons.
            focus = Qt.FocusPolicy.StrongFocus if place == at else Qt.FocusPolicy.ClickFocus
            line.setFocusPolicy(focus)
        if not is_new:
            return
        whole, is_own = self._lines[at].routine, self._lines[at].is_own
        self._edit.setText(shown(CHANGE if is_own else COPY))
        self._remove.setText(shown(OURS_AGAIN if whole.name in bundled_names() else REMOVE))
        self._remove.setVisible(is_own)
        given = self._given[at]
        possible = given.is_left or self._asked_later
        self._preview.show_routine(given.routine, self._avoid, soften=self._soften)
        self._outcome.setText(shown(given.words))
        self._make_room()
        self._outcome.setProperty("tone", "quiet" if given.is_left else "warn")
        self._outcome.style().polish(self._outcome)
        self._begin.setEnabled(possible)
        self._over.setVisible(possible and whole.name in self._bests)

    def _pressed(self, at: int) -> None:
        """A mouse's first press shows, the next one and Enter choose."""
        if at == self._at and self._lines[at].hasFocus():
            self._choose()
        else:
            self._step(at)

    def _step(self, at: int) -> None:
        if 0 <= at < len(self._lines):
            self._lines[at].setFocus(Qt.FocusReason.TabFocusReason)
            self._list.ensureWidgetVisible(self._lines[at])

    def _choose(self) -> None:
        if self._lines and self._begin.isEnabled():
            self.chosen.emit(self._lines[self._at].routine.name)

    def _choose_over(self) -> None:
        if not self._over.isHidden():
            self.over.emit(self._lines[self._at].routine.name)

    def _ask_removal(self) -> None:
        if not self._remove.isHidden():
            self.removal.emit(self._lines[self._at].routine.name)

    def _change(self) -> None:
        if self._lines:
            self.edit.emit(self._lines[self._at].routine.name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._lines:
            self._lines[self._at].setFocus(Qt.FocusReason.OtherFocusReason)
            self._list.ensureWidgetVisible(self._lines[self._at])

    def focusInEvent(self, event: QFocusEvent) -> None:
        # With a focus proxy, Tab would never come to what stands before it.
        super().focusInEvent(event)
        if self._lines:
            self._lines[self._at].setFocus(event.reason())

    def _make_room(self) -> None:
        """In a narrow window the way to be rid of one's own goes before keeping a picture."""
        narrow = self.width() < _NARROW_BELOW_PX
        in_place = is_narrow(self) or (narrow and not self._remove.isHidden())
        self._save.setVisible(bool(self._lines) and not in_place)
        in_the_way = narrow and self._given[self._at].words == RESTS if self._lines else True
        self._outcome.setVisible(not in_the_way)
        self._gap.setVisible(in_the_way)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
        narrow = self.width() < _NARROW_BELOW_PX
        self._column.setSpacing(SPACE.medium if narrow else SPACE.large)
        for line in (self._top, self._foot):
            line.setSpacing(SPACE.hair if self.width() < _TIGHT_BELOW_PX else SPACE.medium)
        self._body.setSpacing(SPACE.medium if narrow else SPACE.wide)
        self._stand()

    def _stand(self) -> None:
        """Beside each other list and routine, one over the other in the least window."""
        upright = is_narrow(self)
        direction = QBoxLayout.Direction
        self._body.setDirection(direction.TopToBottom if upright else direction.LeftToRight)
        wide_px = min(440, round(self.width() * _LIST_SHARE))
        self._list.setMinimumSize(0 if upright else wide_px, _LEAST_LIST_PX if upright else 0)
        self._list.setMaximumWidth(_ANY_PX if upright else wide_px)
        self._title.setWordWrap(upright)
        if upright:
            self._top.removeWidget(self._remove)
            self._foot.insertWidget(0, self._remove)
            self._foot.setDirection(direction.BottomToTop)
        else:
            self._foot.removeWidget(self._remove)
            self._top.insertWidget(_REMOVE_AT, self._remove)
            stand(self._foot, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Escape: self.back.emit,
            Qt.Key.Key_E: self._change,
            Qt.Key.Key_Delete: self._ask_removal,
            Qt.Key.Key_B: self._choose_over,
            Qt.Key.Key_Return: self._choose,
            Qt.Key.Key_Enter: self._choose,
            Qt.Key.Key_Right: lambda: self._preview.step(1),
            Qt.Key.Key_Left: lambda: self._preview.step(-1),
            Qt.Key.Key_Down: lambda: self._step(self._at + 1),
            Qt.Key.Key_Up: lambda: self._step(self._at - 1),
        }
        act = keys.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()
