"""A device's address, typed by whoever knows it: a network port, a simulated hand, two at once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.errors import UsageError
from coach.messages import Settings
from coach.saying import Phrase, say
from coach.sensors.address import parse_address
from coach.ui.connect.device_picker import MOST_CHOSEN
from coach.ui.kit.pieces import button, label, row
from coach.ui.kit.text_field import TextField
from coach.ui.kit.tokens import SPACE
from coach.ui.kit.tongue import shown
from coach.views import Snapshot

#: Between two addresses, one for each hand.
AND = " + "
TOO_MANY = say("The coach feels two hands at once; choose one device, or one for each hand.")
NOTHING_CHOSEN = say("Choose a device above or type its address first.")
_SPEAKS = Phrase("It speaks: {force_n:.1f} N right now.")


class AddressRow(QWidget):
    """``typed`` says that somebody writes, ``entered`` that Enter was pressed.

    ``listen`` asks to hear what is at the address; ``changed``: there is another one now.
    """

    typed = Signal()
    changed = Signal()
    entered = Signal()
    listen = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._field = TextField(AND.join(settings.addresses))
        self._field.setPlaceholderText(shown(say("serial:/dev/ttyUSB0 or sim:steady")))
        self._field.setAccessibleName(shown(say("Address")))
        self._field.textChanged.connect(lambda _text: self.changed.emit())
        self._field.textEdited.connect(lambda _text: self.typed.emit())
        self._field.returnPressed.connect(self.entered)
        self._heard = label("", tone="quiet")
        self._heard.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        how = say("Or type an address; for two gloves, join two with +")
        column.addWidget(label(how, "small", "quiet"))
        column.addLayout(row(self._field, button(say("Listen"), "quiet", self.listen.emit)))
        column.addWidget(self._heard)

    def fill(self, addresses: tuple[str, ...]) -> None:
        """Show these addresses instead of what was typed."""
        self._field.setText(AND.join(addresses))

    @property
    def is_empty(self) -> bool:
        """Whether nothing is chosen and nothing typed."""
        return not self._field.text().strip()

    def take_focus(self) -> None:
        """Let the keys go into the field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_live(self, snapshot: Snapshot) -> None:
        """Say what is heard at the typed address."""
        heard = snapshot.live
        self.say_heard(_SPEAKS(force_n=heard.force_n) if heard else say("Listening …"))

    def say_heard(self, words: str) -> None:
        """Say below the field how it stands there; empty says nothing."""
        self._heard.setText(shown(words))
        self._heard.setVisible(bool(words))

    def addresses(self) -> tuple[str, ...]:
        """Return one address or two; raises UsageError that says what is wrong with them."""
        parts = [part.strip() for part in self._field.text().split(AND)]
        parts = [part for part in parts if part]
        if not parts:
            raise UsageError(NOTHING_CHOSEN)
        if len(parts) > MOST_CHOSEN:
            raise UsageError(TOO_MANY)
        return tuple(str(parse_address(whole_address(part))) for part in parts)


def whole_address(typed: str) -> str:
    """Return what a person typed as an address: a bare port is a serial port's."""
    bare = typed.startswith(("/", "COM", "com")) or "://" in typed.split("?")[0]
    named = typed.partition(":")[0] in ("serial", "sim", "ble", "replay")
    return f"serial:{typed}" if bare and not named else typed
