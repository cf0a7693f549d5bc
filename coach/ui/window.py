"""The window: one page at a time, and the ways between them."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from coach.messages import Settings
from coach.practice.outcome import Debrief
from coach.ui.connect_page import ConnectPage
from coach.ui.debrief_page import DebriefPage
from coach.ui.debrief_pdf import debrief_pdf
from coach.ui.files import save_bytes
from coach.ui.history_page import HistoryPage
from coach.ui.home_page import HomePage
from coach.ui.job import Job, attempt
from coach.ui.known_sessions import KnownSessions
from coach.ui.listening import Listening
from coach.ui.looking import Looking
from coach.ui.pager import Pager
from coach.ui.past import compared
from coach.ui.preferences import Preferences
from coach.ui.replay_page import ReplayPage
from coach.ui.services import Services
from coach.ui.sitting import PracticeSitting, ReplaySitting, Sitting
from coach.ui.theme import apply_theme
from coach.ui.tokens import Theme, theme_after

DEMO = Settings(address="sim:beginner")


class MainWindow(Pager):
    """Shows one page at a time. ``session_shown`` repeats each snapshot of a running session."""

    session_shown = Signal(object)

    def __init__(self, services: Services, theme: Theme, preferences: Preferences) -> None:
        super().__init__(theme)
        self._services, self._preferences = services, preferences
        self._sitting: Sitting | None = None
        self._listening = Listening(services, self)
        self._listening.refused.connect(self.show_problem)
        self._sessions = KnownSessions(services)

    def show_page(self, page: QWidget, title: str = "") -> None:
        """Show a page instead of the one before; a session that is not on it ends."""
        if self._sitting is not None and self._sitting.host is not page:
            self._sitting.close()
            self._sitting = None
        self._listening.stop()
        super().show_page(page, title)

    # -- pages -------------------------------------------------------------------------------

    def show_home(self) -> None:
        """Show the home page; the last session comes when it is known."""
        page = HomePage(self._theme, self._sessions.newest)
        ways = {
            "practise": lambda: self.practise(DEMO, self.show_home),
            "connect": self.show_connect,
            "replay": self.show_replays,
            "history": self.show_history,
        }
        page.chosen.connect(lambda way: ways[way]())
        page.theme_toggled.connect(self._toggle_theme)
        page.opened.connect(lambda entry: self.show_session(entry.path, self.show_home))
        self.show_page(page)
        self._sessions.load(self, lambda _all: page.show_last(self._sessions.newest))

    def show_connect(self, problem: str = "") -> None:
        """Show what can be connected."""
        page = ConnectPage(self._theme, self._preferences.setup)
        page.back.connect(self.show_home)
        page.start.connect(self._begin)
        page.listen.connect(self._listening.listen)
        self._listening.follow(page.show_live)
        self.show_page(page, "Connect")
        page.show_problem(problem)
        Looking(self._services, page)
        routines = Job(lambda _cancelled: self._services.list_routines(), page)
        routines.done.connect(page.show_routines)
        routines.failed.connect(page.show_problem)
        routines.start()

    def show_replays(self, problem: str = "") -> None:
        """Show the recordings to choose from."""
        newest = self._sessions.newest
        folder = str(newest.path.parent) if newest else ""
        page = ReplayPage(self._theme, self._sessions.entries, folder)
        page.chosen.connect(lambda path: self.replay(path, self.show_replays))
        page.back.connect(self.show_home)
        self.show_page(page, "Replay")
        page.show_problem(problem)
        self._sessions.load(self, page.show_sessions)

    def show_history(self) -> None:
        """Show all sessions."""
        page = HistoryPage(self._theme, self._sessions.entries)
        page.opened.connect(lambda entry: self.show_session(entry.path, self.show_history))
        page.replayed.connect(lambda entry: self.replay(entry.path, self.show_history))
        page.back.connect(self.show_home)
        self.show_page(page, "History")
        self._sessions.load(self, page.show_sessions)

    def show_session(self, path: Path, back: Callable[[], object]) -> None:
        """Make the debrief of a recording and show it."""
        self.wait_for(
            "Reading your session …",
            lambda _cancelled: self._services.debrief_of(path),
            lambda debrief: self.show_debrief(path, debrief, back),
            back,
        )

    def show_debrief(
        self, path: Path, debrief: Debrief, back: Callable[[], object], said: str = ""
    ) -> None:
        """Show a debrief."""
        beside = compared(path, debrief, self._sessions.entries)
        page = DebriefPage(self._theme, debrief, beside)

        def again(said: str = "") -> None:
            self.show_debrief(path, debrief, back, said)

        page.done.connect(back)
        page.replay.connect(lambda at_s: self.replay(path, again, at_s))
        page.save.connect(lambda kind: self._save(path, debrief, beside, kind, again))
        page.show_saved(said)
        self.show_page(page, "Debrief")

    # -- sessions ----------------------------------------------------------------------------

    def practise(self, settings: Settings, back: Callable[[], object]) -> None:
        """Begin to practise; kept, unless the settings name a place of their own."""
        if settings.record_to is None:
            path = attempt(self._services.new_recording_path, self._refusal(back))
            if path is None:
                return
            settings = replace(settings, record_to=str(path))
        self._sit(PracticeSitting(self._theme, self._services, settings, self), back, "Practise")

    def replay(
        self,
        path: Path,
        back: Callable[[], object],
        at_s: float = 0.0,
        settings: Settings | None = None,
    ) -> None:
        """Replay a recording from ``at_s`` on."""
        chosen = settings or Settings(address=f"replay:{path}", sound=False)
        sitting = ReplaySitting(self._theme, self._services, chosen, self, path, at_s)
        sitting.debrief.connect(lambda: self.show_session(path, back))
        self._sit(sitting, back, "Replay")

    def _sit(self, sitting: Sitting, back: Callable[[], object], title: str) -> None:
        sitting.shown.connect(self.session_shown)
        sitting.left.connect(lambda: self._leave(sitting, back))
        sitting.refused.connect(self._refusal(back))
        sitting.begin()
        if sitting.host is not None:
            self._sitting = sitting
            self.show_page(sitting.host, title)

    def _refusal(self, back: Callable[[], object]) -> Callable[[str], None]:
        """Return what goes back and says there why a session cannot be."""

        def refuse(problem: str) -> None:
            back()
            self.show_problem(problem)

        return refuse

    def _leave(self, sitting: Sitting, back: Callable[[], object]) -> None:
        """End a session: keep it and show its debrief, or just go back."""
        if not sitting.attached:
            return
        path = sitting.recorded
        if path is None:
            back()
            return
        engine = sitting.detach()

        def keep(_cancelled: threading.Event) -> Debrief:
            engine.close()
            debrief = self._services.debrief_of(path)
            self._services.remember(path, debrief)
            return debrief

        self.wait_for(
            "Keeping your session …",
            keep,
            lambda debrief: self.show_debrief(path, debrief, self.show_home),
            self.show_home,
            must_run=True,
        )

    def _begin(self, settings: Settings) -> None:
        self._preferences = replace(self._preferences, setup=replace(settings, record_to=None))
        self._services.save_preferences(self._preferences)
        engine = self._listening.release()
        if engine is None:
            self.practise(settings, self.show_connect)
            return
        # The port is exclusive: the session opens it once the listener has let it go.
        self.wait_for(
            "Connecting …",
            lambda _cancelled: engine.close(),
            lambda _none: self.practise(settings, self.show_connect),
            self.show_connect,
            must_run=True,
        )

    # -- odds and ends -----------------------------------------------------------------------

    def _save(
        self,
        path: Path,
        debrief: Debrief,
        beside: str,
        kind: str,
        again: Callable[[str], object],
    ) -> None:
        wished = path.with_suffix(f".{kind}")
        name, _filter = QFileDialog.getSaveFileName(self, "Save the debrief", str(wished))
        if not name:
            return
        to_html = self._services.debrief_html

        def work(cancelled: threading.Event) -> None:
            data = debrief_pdf(debrief) if kind == "pdf" else to_html(debrief, beside).encode()
            save_bytes(Path(name), data, cancelled)

        self.wait_for("Saving …", work, lambda _none: again(f"Saved: {name}"), lambda: again(""))

    def _toggle_theme(self) -> None:
        self._theme = theme_after(self._theme)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, self._theme)
        self._preferences = replace(self._preferences, theme=self._theme.name)
        self._services.save_preferences(self._preferences)
        self.show_home()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.drop_job()
        self._listening.stop()
        if self._sitting is not None:
            self._sitting.close()
            self._sitting = None
        super().closeEvent(event)
