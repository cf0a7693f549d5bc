"""What can be connected, as cards to choose from: what is plugged in, and what is in the air."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.saying import joined, say, say_many
from coach.ui.connect.port_card import PortCard
from coach.ui.kit.pieces import button, label, row
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.services import PortChoice
from coach.views import Snapshot

LOOKING = say("Looking for what is plugged in …")
NOTHING = say(
    "Nothing is plugged in that looks like a glove. Plug your glove in by USB and it shows up "
    "here, or type an address below."
)
CHOOSE = say("Choose yours: as soon as it speaks, a bar shows what it feels.")
IN_THE_AIR = say("Gloves and scales with Bluetooth: switch yours on, then look.")
SCANNING = say("Listening to the air for a few seconds …")
NOBODY = say(
    "Nothing in the air looks like a glove or a scale. Wake your device up and look again."
)
#: So many of the devices that nobody knows are told by their names.
_NAMED = 3
#: One for each hand.
MOST_CHOSEN = 2


def others_words(others: Sequence[PortChoice]) -> str:
    """Return what to think of devices that do not say what they are, empty for none."""
    if not others:
        return ""
    every = sorted({each.name for each in others})
    names: str = joined(", ", every[:_NAMED])
    if len(every) > _NAMED:
        names = say("{listed} and more", listed=names)
    return say_many(
        "One more device is there, which does not say that it measures: {names}. If it is yours, "
        "switch it off and on, and look again.",
        "{n} more devices are there, which do not say that they measure: {names}. If one of them "
        "is yours, switch it off and on, and look again.",
        len(others),
        names=names,
    )


class CardSection(QWidget):
    """A heading with a button, a line that says how things stand, and cards.

    ``hint`` stands above the cards where there are any.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        words: str,
        ask: str,
        asked: Callable[[], object],
        hint: str = "",
    ) -> None:
        super().__init__()
        self._theme, self._hint = theme, hint
        self._choices: tuple[PortChoice, ...] | None = None
        self.cards: list[PortCard] = []
        self._status, self._beside = label(words, tone="quiet"), label("", "small", "quiet")
        self._beside.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.medium)
        self._ask = button(ask, "quiet", asked)
        self._column.addLayout(row(label(title, "large", wrap=False), None, self._ask))
        self._column.addWidget(self._status)
        self._column.addWidget(self._beside)

    def say(self, words: str) -> None:
        """Say how things stand; empty says nothing."""
        self._status.setText(shown(words))
        self._status.setVisible(bool(words))

    def say_beside(self, words: str) -> None:
        """Say what else there is, of which there are no cards; empty says nothing."""
        self._beside.setText(shown(words))
        self._beside.setVisible(bool(words))

    def show_choices(
        self, choices: tuple[PortChoice, ...], nothing: str, clicked: Callable[[PortCard], object]
    ) -> None:
        """Show these; what is shown already stays as it is, with whatever it was saying."""
        self.say(self._hint if any(each.is_known for each in choices) else nothing)
        if choices == self._choices:
            return
        self._choices = choices
        before = self.cards
        kept = {card.port: card for card in before}
        for card in before:
            self._column.removeWidget(card)
        self.cards = []
        for choice in choices:
            card = kept.get(choice) or self._made(choice, clicked)
            self.cards.append(card)
            self._column.addWidget(card)
        for one, other in pairwise((self._ask, *self.cards)):
            self.setTabOrder(one, other)
        for card in before:
            if card.port not in choices:
                self._let_go(card)

    def _let_go(self, gone: PortCard) -> None:
        """Drop a card; another one of the same device is chosen and has the focus as it had."""
        heirs = [card for card in self.cards if card.port.address == gone.port.address]
        for heir in heirs:
            heir.setChecked(gone.isChecked())
            if gone.hasFocus():
                heir.show()
                heir.setFocus(Qt.FocusReason.OtherFocusReason)
        # Hidden first, it hands the focus on: deleted with it, it would leave the keys nowhere.
        gone.hide()
        gone.deleteLater()

    def _made(self, choice: PortChoice, clicked: Callable[[PortCard], object]) -> PortCard:
        card = PortCard(self._theme, choice)
        card.clicked.connect(lambda _checked=False: clicked(card))
        return card


class DevicePicker(QWidget):
    """``chosen`` carries the addresses chosen, in order: one, two for both hands, or none.

    ``refresh`` asks for the ports again and ``scan`` for what is in the air.
    """

    chosen = Signal(object)
    refresh = Signal()
    scan = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._order: list[str] = []
        self._plugged = CardSection(
            theme, say("Plugged in"), LOOKING, say("Look again  (F5)"), self.look, CHOOSE
        )
        self._air = CardSection(
            theme, say("In the air"), IN_THE_AIR, say("Look in the air"), self.look_up
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.wide)
        column.addWidget(self._plugged)
        column.addWidget(self._air)

    @property
    def cards(self) -> list[PortCard]:
        """All cards, from top to bottom."""
        return self._plugged.cards + self._air.cards

    def look(self) -> None:
        """Ask for what is plugged in."""
        if not self._plugged.cards:
            self._plugged.say(LOOKING)
        self.refresh.emit()

    def look_up(self) -> None:
        """Ask for what is in the air."""
        self._air.say(SCANNING)
        self.scan.emit()

    def show_ports(self, ports: tuple[PortChoice, ...]) -> None:
        """Show what is plugged in, sockets that likely have nothing in them last."""
        likely = sorted(ports, key=lambda port: not port.is_known)
        self._plugged.show_choices(tuple(likely), NOTHING, self._click)
        self._drop_gone()

    def show_nearby(self, devices: tuple[PortChoice, ...]) -> None:
        """Show what is in the air: cards of what measures, and a sentence on the others."""
        known = tuple(each for each in devices if each.is_known)
        self._air.show_choices(known, NOBODY, self._click)
        self._air.say_beside(others_words([each for each in devices if not each.is_known]))
        self._drop_gone()

    def show_air_problem(self, sentence: str) -> None:
        """Say why the air cannot be listened to."""
        self._air.say(sentence)
        self._air.say_beside("")

    def show_live(self, address: str, snapshot: Snapshot) -> bool:
        """Show what a device says on its card; returns whether it has one."""
        for card in self.cards:
            if card.port.address == address:
                card.show_snapshot(snapshot)
                return True
        return False

    def has_problem(self, address: str) -> bool:
        """Return whether a device is there that cannot be opened."""
        return any(card.port.problem for card in self.cards if card.port.address == address)

    @property
    def has_shut(self) -> bool:
        """Whether one of those chosen cannot be opened."""
        return any(card.is_shut for card in self.cards if card.isChecked())

    def choose(self, addresses: tuple[str, ...]) -> None:
        """Show these as chosen, and nothing live on the others."""
        self._order = [a for a in addresses if any(c.port.address == a for c in self.cards)]
        for card in self.cards:
            card.setChecked(card.port.address in self._order)
            if not card.isChecked():
                card.forget()

    @property
    def sees_any(self) -> bool:
        """Whether anything is there that is likely a device."""
        return any(card.port.is_known for card in self.cards)

    @property
    def focused_card(self) -> PortCard | None:
        """The card that has the focus."""
        return next((card for card in self.cards if card.hasFocus()), None)

    def focus_first(self) -> bool:
        """Give the first likely device the focus; returns whether there is one."""
        if self.sees_any:
            first = next(card for card in self.cards if card.port.is_known)
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.sees_any

    def _click(self, card: PortCard) -> None:
        address = card.port.address
        order = [each for each in self._order if each != address]
        if card.isChecked():
            order = [*order[: MOST_CHOSEN - 1], address]
        self.choose(tuple(order))
        self.chosen.emit(tuple(order))

    def _drop_gone(self) -> None:
        here = {card.port.address for card in self.cards}
        if any(address not in here for address in self._order):
            self.choose(tuple(address for address in self._order if address in here))
            self.chosen.emit(tuple(self._order))
