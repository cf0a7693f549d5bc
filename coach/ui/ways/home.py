"""Home, what the numbers mean, and the colours, which are changed from there."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from coach.messages import Settings
from coach.saying import say
from coach.ui.home_page import COPY_DIAGNOSTICS, HomePage
from coach.ui.kit.first_paint import FirstPaint
from coach.ui.kit.job import Job
from coach.ui.ways.way import Back, Way

DEMO = Settings(address="sim:beginner")
#: What the preferences call the tour, once it was seen.
TOUR = "tour"


class HomeWay(Way):
    """From home to everywhere."""

    def show(self) -> None:
        """Show the home page; the last session comes when it is known."""
        window, sessions = self.window, self.window.sessions
        page = HomePage(self.theme, sessions.newest)
        # Not one of these is there, nor what it shows, before it is chosen.
        ways = {
            "practise": lambda: self.practise_demo(),
            "partner": lambda: window.partner.show(),
            "drills": lambda: window.drills.show(),
            "connect": lambda: window.connecting.show(),
            "replay": lambda: window.replaying.show(),
            "history": lambda: window.past.show(),
        }
        page.chosen.connect(lambda way: ways[way]())
        page.theme_toggled.connect(window.toggle_theme)
        page.settings_wished.connect(lambda: window.settings.show())
        page.meanings_wished.connect(lambda: self.show_meanings(self.show))
        page.diagnostics_wished.connect(
            lambda: self.copy_diagnostics(page, page.say_of_diagnostics, COPY_DIAGNOSTICS)
        )
        page.opened.connect(lambda entry: window.past.open(entry.path, self.show))
        window.show_page(page)
        FirstPaint(page, lambda: self._look_up(page))

    def practise_demo(self, *, back: Back | None = None, with_tour: bool = False) -> None:
        """Begin the demo; the first time, or ``with_tour``, notes say what stands where."""
        self.window.practising.begin(DEMO, back or self.show)
        self.show_around(again=with_tour)

    def show_around(self, *, again: bool = False) -> None:
        """Say in notes over the practice what stands where, the first time or ``again``.

        They wait until there is a hand to speak of.
        """
        if not again and TOUR in self.preferences.known:
            return
        from coach.ui.practising.page import PracticePage
        from coach.ui.tour.tour import Tour
        from coach.ui.tour.when_live import WhenLive

        host = self.window.centralWidget()
        page = host.findChild(PracticePage) if host is not None else None
        if page is None:
            return

        def begin() -> None:
            Tour(self.theme, page, lambda: self.window.remember(self.preferences.knowing(TOUR)))

        WhenLive(page, self.window.session_shown, begin)

    def _look_up(self, page: HomePage) -> None:
        """Show the last session on a page that is still there."""
        window, sessions = self.window, self.window.sessions
        if window.centralWidget() is page:
            sessions.load(window, lambda _all: page.show_last(sessions.newest))

    def copy_diagnostics(
        self, page: QWidget, say_of_it: Callable[[str], object], before: str
    ) -> None:
        """Copy what ``coach doctor`` prints; a page that is left meanwhile copies nothing.

        The page says what has come of it; ``before`` is what stood there.
        """
        services = self.services

        def copy(words: str) -> None:
            QGuiApplication.clipboard().setText(words)
            say_of_it(say("Diagnostics copied"))

        def fail(problem: str) -> None:
            say_of_it(before)
            self.window.show_problem(problem)

        say_of_it(say("Looking …"))
        job = Job(lambda _cancelled: services.diagnostics(), page)
        job.done.connect(copy)
        job.failed.connect(fail)
        job.start()

    def show_meanings(self, back: Back) -> None:
        """Show what all the numbers mean."""
        from coach.ui.measures.page import TITLE, MeasuresPage

        page = MeasuresPage(self.theme)
        page.back.connect(back)
        self.window.show_page(page, TITLE)
