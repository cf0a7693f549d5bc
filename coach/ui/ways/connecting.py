"""Connecting a device: choosing it, hearing it, and going on to whatever it was chosen for."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from coach.messages import Settings
from coach.ui.connect_page import ConnectPage
from coach.ui.job import Job
from coach.ui.looking import Looking
from coach.ui.ways.way import Back, Way


@dataclass(frozen=True, slots=True)
class Onward:
    """What a device is wanted for: in words, where to go on to with it, and where to go back."""

    words: str
    go: Callable[[], object]
    back: Back


class ConnectWay(Way):
    """The connect page, and the port that changes hands between listening and practice."""

    def show(self, problem: str = "", onward: Onward | None = None) -> None:
        """Show what can be connected, and what to practise on it unless one is on the way."""
        window = self.window
        towards = "" if onward is None else onward.words
        page = ConnectPage(self.theme, self.preferences.setup, towards=towards)
        page.back.connect(window.home.show if onward is None else onward.back)
        page.start.connect(lambda settings: self._begin(settings, onward))
        page.listen.connect(window.listening.listen)
        window.listening.follow(page.show_live)
        window.show_page(page, "Connect")
        page.show_problem(problem)
        Looking(self.services, page)
        if onward is None:
            routines = Job(lambda _cancelled: self.services.list_routines(), page)
            routines.done.connect(page.show_routines)
            routines.failed.connect(page.show_problem)
            routines.start()

    def ensure(self, onward: Onward) -> None:
        """Go on with the device chosen last; choose one first where there is none."""
        if self.preferences.setup.address:
            onward.go()
        else:
            self.show(onward=onward)

    def _begin(self, settings: Settings, onward: Onward | None) -> None:
        if onward is None:
            setup = replace(settings, record_to=None)
            self.window.remember(replace(self.preferences, setup=setup))
            practise = self.window.practising.begin
            self._let_go(lambda: practise(settings, self.show), self.show)
            return
        setup = replace(
            self.preferences.setup,
            address=settings.address,
            others=settings.others,
            tool=settings.tool,
            sound=settings.sound,
        )
        self.window.remember(replace(self.preferences, setup=setup))
        self._let_go(onward.go, lambda: self.show(onward=onward))

    def _let_go(self, go: Callable[[], object], otherwise: Back) -> None:
        """Go on once the listener has let go of the port, which only one can open."""
        engine = self.window.listening.release()
        if engine is None:
            go()
            return
        self.window.wait_for(
            "Connecting …",
            lambda _cancelled: engine.close(),
            lambda _none: go(),
            otherwise,
            must_run=True,
        )
