"""The window: one page at a time, at most one session on it, and the ways between the pages."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget

from coach.messages import Settings
from coach.ui.history.known_sessions import KnownSessions
from coach.ui.kit.theme import apply_theme, theme_of
from coach.ui.kit.tokens import Theme, theme_after
from coach.ui.kit.tongue import speak, spoken
from coach.ui.preferences import Preferences
from coach.ui.services import Services
from coach.ui.session.listening import Listening
from coach.ui.wayfinding import Wayfinding
from coach.ui.ways.way import Back

if TYPE_CHECKING:
    from coach.ui.session.sitting import Sitting


class MainWindow(Wayfinding):
    """Shows one page at a time; where a page leads to is known to its way.

    ``session_shown`` repeats each snapshot of a running session.
    """

    session_shown = Signal(object)

    def __init__(self, services: Services, theme: Theme, preferences: Preferences) -> None:
        super().__init__(theme)
        self.services, self.preferences = services, preferences
        self.shown_percent = preferences.scale_percent
        self.wants_anew = False
        self._sitting: Sitting | None = None
        self.listening = Listening(services, self)
        self.listening.refused.connect(self.show_problem)
        self.sessions = KnownSessions(services)

    def show_page(self, page: QWidget, title: str = "") -> None:
        """Show a page instead of the one before; a session that is not on it ends."""
        if self._sitting is not None and self._sitting.host is not page:
            self._sitting.close()
            self._sitting = None
            self.awake.release()
        self.listening.stop()
        super().show_page(page, title)

    # -- where the app may begin -------------------------------------------------------------

    def show_home(self) -> None:
        """Show the home page."""
        self.home.show()

    def practise(self, settings: Settings, back: Back) -> None:
        """Begin to practise; kept, unless the settings name a place of their own."""
        self.practising.begin(settings, back)

    def replay(
        self, path: Path, back: Back, at_s: float = 0.0, settings: Settings | None = None
    ) -> None:
        """Replay a recording from ``at_s`` on."""
        self.replaying.begin(path, back, at_s, settings)

    def show_replays(self) -> None:
        """Show the recordings to choose from."""
        self.replaying.show()

    def show_session(self, path: Path, back: Back) -> None:
        """Make the debrief of a recording and show it."""
        self.past.open(path, back)

    # -- what the ways share -----------------------------------------------------------------

    def sit(self, sitting: "Sitting", back: Back, title: str) -> None:
        """Begin a session and show it; one that is refused goes ``back`` and says there why."""
        sitting.shown.connect(self.session_shown)
        sitting.refused.connect(self.refusal(back))
        self.sound.prepare(sitting)
        sitting.begin()
        if sitting.host is not None:
            self._sitting = sitting
            self.show_page(sitting.host, title)
            self.sound.attend(sitting)

    def refusal(self, back: Back) -> Callable[[str], None]:
        """Return what goes back and says there why a session cannot be."""

        def refuse(problem: str) -> None:
            back()
            self.show_problem(problem)

        return refuse

    def remember(self, preferences: Preferences) -> None:
        """Keep what was chosen for next time."""
        self.preferences = preferences
        self.services.save_preferences(preferences)

    def toggle_theme(self) -> None:
        """Go on to the next colours, and home in them."""
        self.change_colours(theme_after(self.theme).name)
        self.show_home()

    def change_colours(self, name: str | None) -> None:
        """Dress in the colours of a name from now on, None: the hour's; the page stays."""
        self._dress(theme_of(name, still=self.theme.reduced_motion))
        self.remember(replace(self.preferences, theme=name))

    def stand_still(self, still: bool) -> None:
        """Move nothing from now on, or only what calm motion there is; the page stays."""
        self.theme = replace(self.theme, reduced_motion=still)

    def _dress(self, theme: Theme) -> None:
        self.theme = theme
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, theme)

    def begin_anew(self) -> None:
        """Close, and have the app start once more."""
        self.wants_anew = True
        self.close()

    def change_language(self, language: str | None) -> None:
        """Speak a language from now on, None: the desktop's; and home in it."""
        app = QApplication.instance()
        if app is not None:
            speak(app, spoken(language))
        self.remember(replace(self.preferences, language=language))
        self.show_home()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.drop_job()
        self.listening.stop()
        if self._sitting is not None:
            self._sitting.close()
            self._sitting = None
        self.awake.release()
        super().closeEvent(event)
