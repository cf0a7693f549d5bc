"""Connect: what is there as cards, an address to type, and what to practise."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from coach.errors import UsageError
from coach.messages import Settings
from coach.saying import Phrase, say
from coach.sensors.address import parse_address
from coach.ui.connect.device_picker import MOST_CHOSEN, DevicePicker
from coach.ui.connect.setup_panel import SetupPanel
from coach.ui.kit.job import as_sentence, sentence_of
from coach.ui.kit.pieces import button, card, label, row, scrolled
from coach.ui.kit.text_field import TextField
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.services import PortChoice, RoutineChoice
from coach.views import Snapshot

NARROW_PX = 1000
_GO_PX = 240
#: Between two addresses, one for each hand.
AND = " + "
SIMULATED = "sim:beginner"
TOO_MANY = say("The coach feels two hands at once; choose one device, or one for each hand.")
_SPEAKS = Phrase("It speaks: {force_n:.1f} N right now.")


class ConnectPage(QWidget):
    """``start`` carries Settings; ``listen`` an address to show live, "" to stop listening.

    ``refresh`` asks for the ports again, which ``show_ports`` answers, and ``scan`` for what is
    in the air, which ``show_nearby`` or ``show_air_problem`` answers; ``timing`` carries the
    address of a device whose latency is to be found, ``calibration`` of one that is to learn what
    a newton is; ``back`` leaves. ``towards`` says what the device is for, where that was chosen
    before.
    """

    start = Signal(object)
    listen = Signal(str)
    refresh = Signal()
    scan = Signal()
    timing = Signal(str)
    calibration = Signal(str)
    back = Signal()

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        routines: tuple[RoutineChoice, ...] = (),
        towards: str = "",
    ) -> None:
        super().__init__()
        self.setAccessibleName(shown(say("Connect")))
        self._theme = theme
        self._is_new = True
        self._picker = DevicePicker(theme)
        self._picker.chosen.connect(self._choose)
        self._picker.refresh.connect(self.refresh)
        self._picker.scan.connect(self.scan)
        self._towards = towards
        self._setup = SetupPanel(theme, settings, routines, is_planned=bool(towards))
        self._heard = label("", tone="quiet")
        self._heard.hide()
        self._problem = label("", tone="warn")
        self._problem.hide()
        self._address = TextField(AND.join(settings.addresses))
        self._address.setPlaceholderText(shown(say("serial:/dev/ttyUSB0 or sim:steady")))
        self._address.setAccessibleName(shown(say("Address")))
        self._address.textEdited.connect(self._typed)
        self._address.returnPressed.connect(self._begin)
        self._go = button(say("Go on" if towards else "Begin"), "primary", self._begin)
        self._go.setMinimumWidth(_GO_PX)
        self._lay_out(towards)

    def _lay_out(self, towards: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.huge, SPACE.wide, SPACE.huge, SPACE.wide)
        column.setSpacing(SPACE.large)
        home = button(say("Back  (Esc)" if towards else "Home  (Esc)"), "plain", self.back.emit)
        column.addLayout(row(label(say("Connect a glove"), "title", wrap=False), None, home))
        self._split = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._split.setSpacing(SPACE.wide)
        self._split.setContentsMargins(0, 0, SPACE.small, 0)
        self._split.addWidget(self._left(), 6)
        self._split.addWidget(self._right(), 5)
        body = QWidget()
        body.setLayout(self._split)
        column.addWidget(scrolled(body), 1)
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
        column.addWidget(self._picker)
        column.addSpacing(SPACE.small)
        column.addWidget(
            label(say("Or type an address; two with + between them are two hands"), tone="quiet")
        )
        listen = button(say("Listen"), "quiet", self._listen_typed)
        column.addLayout(row(self._address, listen))
        column.addWidget(self._heard)
        simulated = button(say("No glove? Take the simulated hand"), "plain", self._simulate)
        timing = button(say("Is it late? Tap on the beat"), "plain", self._time)
        weights = button(say("Is it true? Calibrate it with weights"), "plain", self._calibrate)
        # Below each other: beside each other they would push the right side out of a small window.
        for each in (simulated, timing, weights):
            column.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return inside

    def _right(self) -> QWidget:
        frame, column = card(name=say("What to practise"))
        column.addWidget(label(self._towards or say("What to practise"), "large"))
        column.addWidget(self._setup, 1)
        return frame

    def show_routines(self, routines: tuple[RoutineChoice, ...]) -> None:
        """Show the routines there are to practise."""
        self._setup.show_routines(routines)

    def show_ports(self, ports: tuple[PortChoice, ...]) -> None:
        """Show what is plugged in; the first time, put the focus where one goes on from."""
        self._picker.show_ports(ports)
        if self._is_new:
            self._is_new = False
            # Whoever types already, or reads what went wrong, goes on from there.
            if QApplication.focusWidget() in (None, self) and not self._picker.focus_first():
                self._address.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_nearby(self, devices: tuple[PortChoice, ...]) -> None:
        """Show what is in the air."""
        self._picker.show_nearby(devices)

    def show_air_problem(self, sentence: str) -> None:
        """Say why the air cannot be listened to."""
        self._picker.show_air_problem(sentence)

    def show_problem(self, sentence: str) -> None:
        """Show what went wrong, in one sentence; empty hides it."""
        self._problem.setText(shown(sentence))
        self._problem.setVisible(bool(sentence))

    def show_live(self, address: str, snapshot: Snapshot) -> None:
        """Show what the device that is listened to says."""
        if self._picker.show_live(address, snapshot):
            return
        if snapshot.link.phase in ("lost", "ended"):
            self._show_heard("")
            self.show_problem(as_sentence(snapshot.link.sentence))
            return
        heard = snapshot.live
        self._show_heard(_SPEAKS(force_n=heard.force_n) if heard else say("Listening …"))

    def _show_heard(self, words: str) -> None:
        """Say below the typed address what is heard there."""
        self._heard.setText(shown(words))
        self._heard.setVisible(bool(words))

    def _choose(self, addresses: tuple[str, ...]) -> None:
        """Fill in what was chosen, and listen to the newest of it."""
        self._show_heard("")
        self._address.setText(AND.join(addresses))
        self.show_problem("")
        usable = addresses and not self._picker.has_problem(addresses[-1])
        self.listen.emit(addresses[-1] if usable else "")

    def _simulate(self) -> None:
        self._picker.choose(())
        self._choose((SIMULATED,))
        self._go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, _text: str) -> None:
        self._show_heard("")
        self.show_problem("")
        self.listen.emit("")

    def _listen_typed(self) -> None:
        addresses = self._checked_addresses()
        if addresses:
            self.listen.emit(addresses[-1])

    def _begin(self) -> None:
        addresses = self._checked_addresses()
        if addresses:
            first, *others = addresses
            self.start.emit(replace(self._setup.settings(first), others=tuple(others)))

    def _time(self) -> None:
        addresses = self._checked_addresses()
        if addresses:
            self.timing.emit(addresses[-1])

    def _calibrate(self) -> None:
        addresses = self._checked_addresses()
        if addresses:
            self.calibration.emit(addresses[-1])

    def _checked_addresses(self) -> tuple[str, ...]:
        """Return one address or two, none after saying what is wrong with what was typed."""
        typed = [part.strip() for part in self._address.text().split(AND)]
        typed = [part for part in typed if part]
        if not typed:
            self.show_problem(say("Choose a device above or type its address first."))
            return ()
        if len(typed) > MOST_CHOSEN:
            self.show_problem(TOO_MANY)
            return ()
        try:
            found = tuple(str(parse_address(whole_address(part))) for part in typed)
        except UsageError as problem:
            self.show_problem(sentence_of(problem))
            return ()
        self.show_problem("")
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        elif event.key() == Qt.Key.Key_F5:
            self._picker.look()
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
