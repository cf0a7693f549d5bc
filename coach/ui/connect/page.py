"""Connect: what is there as cards that say what they are, what to practise, and help beside it."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from coach.messages import Settings
from coach.saying import as_sentence, say
from coach.ui.connect.address_row import NOTHING_CHOSEN, AddressRow
from coach.ui.connect.address_row import whole_address as whole_address
from coach.ui.connect.begin_row import BeginRow
from coach.ui.connect.device_picker import DevicePicker
from coach.ui.connect.help_card import HelpCard
from coach.ui.connect.plans import Plans, no_glove
from coach.ui.kit.job import attempt
from coach.ui.kit.page_frame import head_row, page_column
from coach.ui.kit.pieces import button, label, scrolled
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.kit.window_words import for_window
from coach.ui.services import PortChoice, RoutineChoice
from coach.views import Snapshot

NARROW_PX = 1080
SIMULATED = "sim:beginner"
SHUT = say("What you chose cannot be opened yet: its card says why.")


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
        self._plans = Plans(theme, settings, routines, towards)
        self._plans.hand.connect(self._simulate)
        self._plans.time.connect(self._time)
        self._plans.calibrate.connect(self._calibrate)
        self._setup = self._plans.setup
        self._setup.changed.connect(self._say_plan)
        self._problem = label("", tone="warn")
        self._problem.hide()
        self._address = AddressRow(settings)
        self._address.typed.connect(self._typed)
        self._address.entered.connect(self._begin)
        self._address.listen.connect(self._listen_typed)
        self._foot = BeginRow(theme, say("Go on") if towards else say("Begin"))
        self._foot.begin.connect(self._begin)
        self._foot.plan.connect(self._show_plans)
        self._no_glove: HelpCard | None = None
        self._address.changed.connect(self._let_begin)
        self._lay_out(towards)

    def _lay_out(self, towards: str) -> None:
        column = page_column(self, SPACE.large)
        self._home = home = button(
            say("Back  (Esc)" if towards else "Home  (Esc)"), "plain", self.back.emit
        )
        column.addLayout(head_row(say("Connect a glove"), home))
        self._split = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._split.setSpacing(SPACE.wide)
        for side, share in ((self._devices(), 6), (self._plans, 5)):
            self._split.addWidget(side, share, Qt.AlignmentFlag.AlignTop)
        body = QWidget()
        around = QVBoxLayout(body)
        around.setContentsMargins(0, 0, 0, 0)
        around.addLayout(self._split)
        around.addStretch(1)
        self._area = scrolled(body)
        column.addWidget(self._area, 1)
        column.addWidget(self._problem)
        column.addWidget(self._foot)
        self._say_plan()
        self._let_begin()

    def _devices(self) -> QWidget:
        """What is there to choose from."""
        side = QWidget()
        self._left = column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.wide)
        column.addWidget(self._picker)
        column.addWidget(self._address)
        return side

    def show_routines(self, routines: tuple[RoutineChoice, ...]) -> None:
        """Show the routines there are to practise."""
        self._setup.show_routines(routines)

    def show_ports(self, ports: tuple[PortChoice, ...]) -> None:
        """Show what is plugged in; the first time, put the focus where one goes on from."""
        before = self._picker.focused_card
        self._picker.show_ports(ports)
        self._let_begin()
        self._offer_hand(not any(port.is_known for port in ports))
        if before is not None and self._picker.focused_card is None:
            self._focus_first()
        if self._is_new:
            self._is_new = False
            # Whoever types already, or reads what went wrong, goes on from there.
            if QApplication.focusWidget() in (None, self):
                self._focus_first()

    def _offer_hand(self, offered: bool) -> None:
        """Offer the simulated hand before all else where nothing is plugged in."""
        if self._no_glove is None and offered:
            self._no_glove = no_glove(self._theme, self._simulate)
            self._left.insertWidget(0, self._no_glove)
            self.setTabOrder(self._home, self._no_glove)
        if self._no_glove is not None:
            self._no_glove.setVisible(offered)
            self._plans.offer_hand(not offered)

    def _focus_first(self) -> None:
        """Begin at the device, else at what there is without one, else at what was typed."""
        if self._picker.focus_first() or self._is_new:
            return
        if self._no_glove is not None and self._address.is_empty:
            self._no_glove.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._address.take_focus()

    def _let_begin(self) -> None:
        """Nothing begins where nothing is chosen, and it is said why."""
        why_not = NOTHING_CHOSEN if self._address.is_empty else ""
        if not why_not and self._picker.has_shut:
            why_not = SHUT
        self._foot.let(why_not, tells=not self._towards and self.width() < NARROW_PX)

    def _say_plan(self) -> None:
        self._foot.tell_plan(self._setup.what)

    def _show_plans(self) -> None:
        """Bring what to practise into sight, where it lies below the devices."""
        self._area.verticalScrollBar().setValue(self._plans.y())
        self._setup.take_focus()

    def show_nearby(self, devices: tuple[PortChoice, ...]) -> None:
        """Show what is in the air."""
        self._picker.show_nearby(devices)
        self._let_begin()

    def show_air_problem(self, sentence: str) -> None:
        """Say why the air cannot be listened to."""
        self._picker.show_air_problem(for_window(sentence))

    def show_problem(self, sentence: str) -> None:
        """Show what went wrong, in one sentence; empty hides it."""
        self._problem.setText(shown(for_window(sentence)))
        self._problem.setVisible(bool(sentence))

    def show_live(self, address: str, snapshot: Snapshot) -> None:
        """Show what the device that is listened to says."""
        if self._picker.show_live(address, snapshot):
            self._let_begin()
            return
        if snapshot.link.phase in ("lost", "ended"):
            self._address.say_heard("")
            self.show_problem(as_sentence(snapshot.link.sentence))
            return
        self._address.show_live(snapshot)

    def _choose(self, addresses: tuple[str, ...]) -> None:
        """Fill in what was chosen, and listen to the newest of it."""
        self._address.say_heard("")
        self._address.fill(addresses)
        self.show_problem("")
        usable = addresses and not self._picker.has_problem(addresses[-1])
        self.listen.emit(addresses[-1] if usable else "")

    def _simulate(self) -> None:
        self._picker.choose(())
        self._choose((SIMULATED,))
        self._foot.take_focus()

    def _typed(self) -> None:
        """What is typed counts from now on, and no card."""
        self._picker.choose(())
        self._let_begin()
        self._address.say_heard("")
        self.show_problem("")
        self.listen.emit("")

    def _listen_typed(self) -> None:
        if addresses := self._checked_addresses():
            self.listen.emit(addresses[-1])

    def _begin(self) -> None:
        if addresses := self._checked_addresses():
            first, *others = addresses
            self.start.emit(replace(self._setup.settings(first), others=tuple(others)))

    def _time(self) -> None:
        if addresses := self._checked_addresses():
            self.timing.emit(addresses[-1])

    def _calibrate(self) -> None:
        if addresses := self._checked_addresses():
            self.calibration.emit(addresses[-1])

    def _checked_addresses(self) -> tuple[str, ...]:
        """Return one address or two, none after saying what is wrong with what was typed."""
        found = attempt(self._address.addresses, self.show_problem)
        if found:
            self.show_problem("")
        return found or ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        elif event.key() == Qt.Key.Key_F5:
            self._picker.look()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_PX
        direction = QBoxLayout.Direction
        self._split.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._let_begin()
