"""Drills: choosing one, and practising it on the device chosen last."""

from collections.abc import Mapping

from coach.messages import Settings
from coach.practice.drills.schedule import drill_named
from coach.practice.drills.skills import DrillProgress, drills_for
from coach.saying import say
from coach.ui.drills.page import DrillsPage
from coach.ui.ways.connecting import Onward
from coach.ui.ways.way import Back, Way


class DrillsWay(Way):
    """From home to a drill, and after it back to the drills."""

    def show(self) -> None:
        """Show the drills, each at the level that one has come to."""
        self.window.fetch(
            say("Looking up how your drills went …"),
            self.services.drill_progress,
            self._show,
            self.window.home.show,
        )

    def _show(self, progress: Mapping[str, DrillProgress]) -> None:
        page = DrillsPage(self.theme, drills_for(progress), progress)
        page.chosen.connect(lambda wish: self._choose(wish))
        page.back.connect(self.window.home.show)
        self.window.show_page(page, say("Drills"))

    def begin(self, name: str, back: Back) -> None:
        """Begin one drill, at the level that one has come to."""

        def choose(progress: Mapping[str, DrillProgress]) -> None:
            wish = next(each.wish for each in drills_for(progress) if each.name == name)
            self._choose(wish, back)

        looking = say("Looking up how your drills went …")
        self.window.fetch(looking, self.services.drill_progress, choose, back)

    def _choose(self, wish: str, back: Back | None = None) -> None:
        words = say("For the drill “{title}”", title=drill_named(wish).title)
        onward = Onward(words, lambda: self._begin(wish, onward), back or self.show)
        self.window.connecting.ensure(onward)

    def _begin(self, wish: str, onward: Onward) -> None:
        setup, connecting = self.preferences.setup, self.window.connecting
        # A drill is done with one hand, the first.
        settings = Settings(
            address=setup.address,
            tool=setup.tool,
            sound=setup.sound,
            drill=wish,
        )
        self.window.practising.begin(
            settings,
            onward.back,
            refused=lambda: connecting.show(onward=onward),
            after=self.show,
        )
