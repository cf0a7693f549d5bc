"""A page beside its engine: snapshots to the page, commands back, and a veil when it is silent."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from coach.messages import Command
from coach.saying import say
from coach.ui.kit.stage import FITS
from coach.ui.kit.tokens import Theme
from coach.ui.kit.veil import Veil
from coach.ui.pager import fit_screen
from coach.ui.partner.comfort_page import ComfortPage
from coach.ui.practising.page import PracticePage
from coach.ui.receiver.placing import place_beside
from coach.ui.receiver.window import ReceiverWindow
from coach.ui.services import Services
from coach.ui.session.engine_link import EngineLink
from coach.ui.session.replay_player import ReplayPlayer
from coach.ui.timing.page import TimingPage
from coach.views import Snapshot

#: While the engine is gone the window sounds by itself, this often.
ALARM_EVERY_MS = 1500
SILENT_TITLE = say("The coach stopped listening")
SILENT_WORDS = say(
    "The part of it that hears your glove has gone quiet, so what you see is old. "
    "Lift your hands; what was recorded so far is safe."
)
LISTEN_AGAIN, END_SESSION = say("Listen again"), say("End the session")

LivePage = PracticePage | ReplayPlayer | ComfortPage | TimingPage


class SessionHost(QWidget):
    """Holds a live page and the link to its engine.

    ``page`` has ``show_snapshot`` and the signals ``command`` and ``left``.
    ``left``: the person wants to leave. ``ended``: the session ended by itself. ``retry``: the
    engine is gone and the person wants to go on with a new one. ``newest`` is the last snapshot.
    A practice page may ask for a window of the receiver's own; it closes with the session.
    """

    left = Signal()
    ended = Signal()
    retry = Signal()
    shown = Signal(object)

    def __init__(self, theme: Theme, page: LivePage, link: EngineLink, services: Services) -> None:
        super().__init__()
        self._theme, self._page, self._services = theme, page, services
        self.newest: Snapshot | None = None
        self._veil: Veil | None = None
        around = QGridLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(page)
        self.setFocusProxy(page)
        self.setProperty(FITS, page.property(FITS))
        self._link = self._join(link)
        page.command.connect(self._command)
        page.left.connect(self.left)
        self._receiver: ReceiverWindow | None = None
        if isinstance(page, PracticePage):
            page.window_wished.connect(self.show_receiver_window)
            page.whole_screen_wished.connect(self._fill_screen)
        self._before_whole: Qt.WindowState | None = None
        self._alarm = QTimer(self)
        self._alarm.setInterval(ALARM_EVERY_MS)
        self._alarm.timeout.connect(services.alarm)

    def _join(self, link: EngineLink) -> EngineLink:
        link.setParent(self)
        link.snapshot.connect(self._show)
        link.silent.connect(self._cover)
        link.recovered.connect(self._uncover)
        link.finished.connect(self.ended)
        return link

    def go_on_with(self, link: EngineLink) -> None:
        """Show another engine's session from here on."""
        self._link.stop()
        self._link.deleteLater()
        self._uncover()
        self._link = self._join(link)
        link.start()

    @property
    def link(self) -> EngineLink:
        """The link to the engine."""
        return self._link

    @property
    def page(self) -> QWidget:
        """The page inside."""
        return self._page

    def stop(self) -> None:
        """Poll no more and be quiet; the receiver's window closes."""
        self.rest()
        self._fill_screen(False)

    def rest(self) -> None:
        """Poll no more and be quiet; the receiver's window closes, for nobody hears it now."""
        self.hush()
        if self._receiver is not None:
            self._receiver.close()

    def hush(self) -> None:
        """Poll no more and be quiet."""
        self._link.stop()
        self._fall_quiet()

    @Slot(bool)
    def _fill_screen(self, whole: bool) -> None:
        """Let the window fill the screen, or be as it was before."""
        window, before = self.window(), self._before_whole
        if whole and before is None:
            self._before_whole = window.windowState()
            window.setWindowState(self._before_whole | Qt.WindowState.WindowFullScreen)
        elif not whole and before is not None:
            self._before_whole = None
            window.setWindowState(before)

    def _fall_quiet(self) -> None:
        if self._alarm.isActive():
            self._alarm.stop()
            self._services.hush()

    @Slot()
    def show_receiver_window(self) -> None:
        """Open the receiver's own window, or bring it to the front."""
        if self._receiver is None:
            self._receiver = ReceiverWindow(self._theme, self)
            self._receiver.command.connect(self._command)
            self._receiver.closed.connect(self._forget_receiver_window)
            fit_screen(self._receiver)
            place_beside(self._receiver, self.window())
            if self.newest is not None:
                self._receiver.show_snapshot(self.newest)
        self._receiver.show()
        self._receiver.raise_()
        self._receiver.activateWindow()

    @Slot()
    def _forget_receiver_window(self) -> None:
        if self._receiver is not None:
            self._receiver.deleteLater()
            self._receiver = None

    def cover_with(
        self, title: str, sentence: str, *ways: tuple[str, Callable[[], object]]
    ) -> Veil:
        """Lay a veil over the page; see ``Veil`` for ``ways``."""
        self._uncover()
        self._veil = Veil(self._theme, self, title, sentence, ways)
        return self._veil

    @Slot(object)
    def _show(self, snapshot: Snapshot) -> None:
        self.newest = snapshot
        self._page.show_snapshot(snapshot)
        if self._receiver is not None:
            self._receiver.show_snapshot(snapshot)
        self.shown.emit(snapshot)

    @Slot(object)
    def _command(self, command: Command) -> None:
        self._link.send(command)

    @Slot()
    def _cover(self) -> None:
        self.cover_with(
            SILENT_TITLE,
            SILENT_WORDS,
            (LISTEN_AGAIN, self.retry.emit),
            (END_SESSION, self.left.emit),
        )
        if self._receiver is not None:
            self._receiver.show_deaf()
        self._services.alarm()
        self._alarm.start()

    @Slot()
    def _uncover(self) -> None:
        self._fall_quiet()
        if self._veil is not None:
            self._veil.lift()
            self._veil = None
            self._page.setFocus()
