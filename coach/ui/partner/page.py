"""Who receives: a card for each one known, somebody new, or nobody in particular."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from coach.practice.comfort.profile import MOST_NAME, ComfortProfile
from coach.saying import say
from coach.ui.kit.announcing import announce
from coach.ui.kit.page_frame import head_row, page_column
from coach.ui.kit.pieces import button, card, label, row, scrolled
from coach.ui.kit.text_field import TextField
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.partner.card import PartnerCard

_NARROW_BELOW_PX = 900
#: From here on those known stand beside the other ways on.
_SPLIT_FROM_PX = 1000
_WIDEST_PX = 1280


class PartnerPage(QWidget):
    """``chosen`` carries the id of who receives, None for nobody in particular.

    ``created`` carries a new name; ``calibrate`` and ``deleted`` an id; the owner then shows the
    page anew. ``back`` asks for home. ``device_id`` and ``calibration`` are the sensor's in use,
    where that is known, and let a card say that a trial was made with another. ``chosen_id``
    stands first, ``last_id`` is who was practised with last.
    """

    chosen = Signal(object)
    created = Signal(str)
    calibrate = Signal(str)
    deleted = Signal(str)
    back = Signal()

    def __init__(
        self,
        theme: Theme,
        profiles: tuple[ComfortProfile, ...] = (),
        chosen_id: str | None = None,
        *,
        last_id: str | None = None,
        device_id: str = "",
        calibration: str = "",
        today: date | None = None,
    ) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(shown(say("Who receives")))
        self._names = {profile.name.casefold() for profile in profiles}
        self._column = page_column(self)
        home = button(say("Home  (Esc)"), "plain", self.back.emit)
        self._column.addLayout(head_row(say("Who receives today?"), home))
        self._cards: list[PartnerCard] = []
        self._last_id = last_id
        known = self._make_known(profiles, chosen_id, device_id, calibration, today or date.today())
        self._split = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._split.setSpacing(SPACE.wide)
        self._split.setContentsMargins(0, 0, SPACE.small, SPACE.small)
        if profiles:
            self._split.addLayout(known, 6)
        self._split.addLayout(self._make_others(bool(profiles)), 4)
        inside = QWidget()
        inside.setLayout(self._split)
        inside.setMaximumWidth(_WIDEST_PX)
        self._column.addWidget(scrolled(inside), 1)

    def _make_known(
        self,
        profiles: tuple[ComfortProfile, ...],
        chosen_id: str | None,
        device_id: str,
        calibration: str,
        today: date,
    ) -> QVBoxLayout:
        cards = _column()
        for profile in sorted(profiles, key=lambda one: one.profile_id != chosen_id):
            made = PartnerCard(
                self._theme,
                profile,
                is_chosen=profile.profile_id == chosen_id,
                was_last=profile.profile_id == self._last_id,
                device_id=device_id,
                calibration=calibration,
                today=today,
            )
            self._connect(made, profile.profile_id)
            self._cards.append(made)
            cards.addWidget(made)
        cards.addStretch(1)
        return cards

    def _make_others(self, knows_some: bool) -> QVBoxLayout:
        cards = _column()
        cards.addWidget(self._make_new(knows_some))
        cards.addWidget(self._make_nobody())
        cards.addStretch(1)
        return cards

    def _connect(self, made: PartnerCard, profile_id: str) -> None:
        made.chosen.connect(lambda: self.chosen.emit(profile_id))
        made.calibrate.connect(lambda: self.calibrate.emit(profile_id))
        made.deleted.connect(lambda: self.deleted.emit(profile_id))

    def _make_new(self, knows_others: bool) -> QFrame:
        frame, column = card(name=say("Someone new"))
        column.addWidget(
            label(say("Someone new") if knows_others else say("Your partner"), "large")
        )
        any_name = say("Any name you both know; it stays on this computer.")
        column.addWidget(label(any_name, tone="quiet"))
        self._name = TextField()
        self._name.setPlaceholderText(shown(say("Name")))
        self._name.setAccessibleName(shown(say("Name of someone new")))
        self._name.setMaxLength(MOST_NAME)
        self._name.returnPressed.connect(self._create)
        self._name.textEdited.connect(self._write_name)
        self._add = button(say("Add"), "raised", self._create)
        column.addLayout(row(self._name, self._add))
        self._problem = label("", tone="warn")
        self._problem.hide()
        column.addWidget(self._problem)
        return frame

    def _make_nobody(self) -> QFrame:
        frame, column = card(name=say("Without a profile"))
        column.addWidget(label(say("Without a profile"), "large"))
        defaults = say("The coach's defaults hold, and nothing about anybody is kept.")
        column.addWidget(label(defaults, tone="quiet"))
        without = say("Practise without")
        self._nobody = button(without, "raised", lambda: self.chosen.emit(None))
        column.addLayout(row(self._nobody, None))
        return frame

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong with the name; empty hides it."""
        self._problem.setText(shown(sentence))
        self._problem.setVisible(bool(sentence))
        announce(self, sentence)

    def _write_name(self, name: str) -> None:
        """Once there is a name, to add it is what leads on."""
        self.show_problem("")
        self._add.setProperty("kind", "primary" if name.strip() else "raised")
        self._add.style().polish(self._add)

    def _create(self) -> None:
        name = " ".join(self._name.text().split())
        if not name:
            self.show_problem(say("Write a name first; any word you know this person by will do."))
        elif name.casefold() in self._names:
            self.show_problem(
                say("{name} is here already; choose another name to tell them apart.", name=name)
            )
        else:
            self.show_problem("")
            self.created.emit(name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        first = self._cards[0].practise if self._cards else self._name
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        asking = [each for each in self._cards if each.asks]
        if asking:
            asking[0].keep()
        else:
            self.back.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        beside = self.width() >= _SPLIT_FROM_PX
        self._split.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._split.setSpacing(SPACE.wide if beside else SPACE.medium)


def _column() -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(SPACE.medium)
    return made
