"""Connecting a device: choosing it, hearing it, and going on to whatever it was chosen for."""

from collections.abc import Callable
from dataclasses import replace

from coach.messages import Settings
from coach.ui.connect_page import ConnectPage
from coach.ui.job import Job
from coach.ui.looking import Looking
from coach.ui.ways.way import Way


class ConnectWay(Way):
    """The connect page, and the port that changes hands between listening and practice."""

    def show(self, problem: str = "") -> None:
        """Show what can be connected and what to practise on it."""
        window = self.window
        page = ConnectPage(self.theme, self.preferences.setup)
        page.back.connect(window.home.show)
        page.start.connect(self._begin)
        page.listen.connect(window.listening.listen)
        window.listening.follow(page.show_live)
        window.show_page(page, "Connect")
        page.show_problem(problem)
        Looking(self.services, page)
        routines = Job(lambda _cancelled: self.services.list_routines(), page)
        routines.done.connect(page.show_routines)
        routines.failed.connect(page.show_problem)
        routines.start()

    def _begin(self, settings: Settings) -> None:
        setup = replace(settings, record_to=None)
        self.window.remember(replace(self.preferences, setup=setup))
        self._let_go(settings, lambda chosen: self.window.practising.begin(chosen, self.show))

    def _let_go(self, settings: Settings, onward: Callable[[Settings], object]) -> None:
        """Go on once the listener has let go of the port, which only one can open."""
        engine = self.window.listening.release()
        if engine is None:
            onward(settings)
            return
        self.window.wait_for(
            "Connecting …",
            lambda _cancelled: engine.close(),
            lambda _none: onward(settings),
            self.show,
            must_run=True,
        )
