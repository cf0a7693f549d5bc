"""Connect: what is plugged in as cards, an address to type, and what to practise."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from coach.errors import UsageError
from coach.messages import Settings, Snapshot
from coach.sensors.address import parse_address
from coach.ui.job import as_sentence, sentence_of
from coach.ui.pieces import button, card, label, row, scrolled
from coach.ui.port_card import PortCard
from coach.ui.services import PortChoice, RoutineChoice
from coach.ui.setup_panel import SetupPanel
from coach.ui.tokens import SPACE, Theme

NARROW_PX = 1000
_GO_PX = 240
LOOKING = "Looking for what is plugged in …"
NOTHING = (
    "Nothing is plugged in that I can see. Plug your glove in by USB and look again, "
    "or type an address below."
)


class ConnectPage(QWidget):
    """``start`` carries Settings; ``listen`` an address to show live, "" to stop listening.

    ``refresh`` asks for the ports again, ``back`` for home. ``show_ports`` answers.
    """

    start = Signal(object)
    listen = Signal(str)
    refresh = Signal()
    back = Signal()

    def __init__(
        self, theme: Theme, settings: Settings, routines: tuple[RoutineChoice, ...] = ()
    ) -> None:
        super().__init__()
        self.setAccessibleName("Connect")
        self._theme = theme
        self._cards: list[PortCard] = []
        self._setup = SetupPanel(theme, settings, routines)
        self._status = label(LOOKING, tone="quiet")
        self._heard = label("", tone="quiet")
        self._heard.hide()
        self._problem = label("", tone="warn")
        self._problem.hide()
        self._address = QLineEdit(settings.address)
        self._address.setPlaceholderText("serial:/dev/ttyUSB0 or sim:steady")
        self._address.setAccessibleName("Address")
        self._address.textEdited.connect(self._typed)
        self._address.returnPressed.connect(self._begin)
        self._ports = QVBoxLayout()
        self._ports.setSpacing(SPACE.medium)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.huge, SPACE.wide, SPACE.huge, SPACE.wide)
        column.setSpacing(SPACE.large)
        home = button("Home  (Esc)", "plain", self.back.emit)
        column.addLayout(row(label("Connect a glove", "title", wrap=False), None, home))
        self._split = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._split.setSpacing(SPACE.wide)
        self._split.setContentsMargins(0, 0, SPACE.small, 0)
        self._split.addWidget(self._left(), 6)
        self._split.addWidget(self._right(), 5)
        body = QWidget()
        body.setLayout(self._split)
        column.addWidget(scrolled(body), 1)
        self._go = button("Begin", "primary", self._begin)
        self._go.setMinimumWidth(_GO_PX)
        foot = row(spacing=SPACE.wide)
        foot.addWidget(self._problem, 1)
        foot.addWidget(self._go)
        foot.setAlignment(self._go, Qt.AlignmentFlag.AlignRight)
        column.addLayout(foot)

    def _left(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        again = button("Look again  (F5)", "quiet", self._look_again)
        column.addLayout(row(label("Plugged in", "large", wrap=False), None, again))
        column.addWidget(self._status)
        column.addLayout(self._ports)
        column.addSpacing(SPACE.small)
        column.addWidget(label("Or type an address", tone="quiet"))
        listen = button("Listen", "quiet", self._listen_typed)
        column.addLayout(row(self._address, listen))
        column.addWidget(self._heard)
        column.addStretch(1)
        return inside

    def _right(self) -> QWidget:
        frame, column = card(name="What to practise")
        column.addWidget(label("What to practise", "large"))
        column.addWidget(self._setup, 1)
        return frame

    def show_ports(self, ports: tuple[PortChoice, ...]) -> None:
        """Show what is plugged in."""
        for old in self._cards:
            old.deleteLater()
        self._cards = []
        self._status.setText("" if ports else NOTHING)
        self._status.setVisible(not ports)
        for port in ports:
            made = PortCard(self._theme, port)
            made.clicked.connect(lambda _checked=False, made=made: self._choose(made))
            self._cards.append(made)
            self._ports.addWidget(made)
        first: QWidget = self._cards[0] if self._cards else self._address
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, sentence: str) -> None:
        """Show what went wrong, in one sentence; empty hides it."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def show_live(self, address: str, snapshot: Snapshot) -> None:
        """Show what the device that is listened to says."""
        for each in self._cards:
            if each.port.address == address:
                each.show_snapshot(snapshot)
                return
        if snapshot.link.phase in ("lost", "ended"):
            self._show_heard("")
            self.show_problem(as_sentence(snapshot.link.sentence))
            return
        heard = snapshot.live
        self._show_heard(f"It speaks: {heard.force_n:.1f} N right now." if heard else "Listening …")

    def _show_heard(self, words: str) -> None:
        """Say below the typed address what is heard there."""
        self._heard.setText(words)
        self._heard.setVisible(bool(words))

    def _choose(self, chosen: PortCard) -> None:
        self._show_heard("")
        for each in self._cards:
            if each is not chosen:
                each.forget()
        self._address.setText(chosen.port.address)
        self.show_problem("")
        self.listen.emit("" if chosen.port.problem else chosen.port.address)

    def _typed(self, _text: str) -> None:
        self._show_heard("")
        self.show_problem("")
        self.listen.emit("")

    def _listen_typed(self) -> None:
        address = self._checked_address()
        if address:
            self.listen.emit(address)

    def _look_again(self) -> None:
        self._status.setText(LOOKING)
        self._status.show()
        self.listen.emit("")
        self.refresh.emit()

    def _begin(self) -> None:
        address = self._checked_address()
        if address:
            self.start.emit(self._setup.settings(address))

    def _checked_address(self) -> str:
        typed = self._address.text().strip()
        if not typed:
            self.show_problem("Choose a device above or type its address first.")
            return ""
        try:
            address = parse_address(whole_address(typed))
        except UsageError as problem:
            self.show_problem(sentence_of(problem))
            return ""
        self.show_problem("")
        return str(address)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        elif event.key() == Qt.Key.Key_F5:
            self._look_again()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_PX
        direction = QBoxLayout.Direction
        self._split.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)


def whole_address(typed: str) -> str:
    """Return what a person typed as an address: a bare port is a serial port's."""
    bare = typed.startswith(("/", "COM", "com")) or "://" in typed.split("?")[0]
    named = typed.partition(":")[0] in ("serial", "sim", "ble", "replay")
    return f"serial:{typed}" if bare and not named else typed
