"""Recordings to see again: choosing one, and its replay."""

from pathlib import Path

from coach.messages import Settings
from coach.saying import say
from coach.ui.history.replay_page import ReplayPage
from coach.ui.session.replay_sitting import ReplaySitting
from coach.ui.ways.importing import ENDINGS
from coach.ui.ways.way import Back, Way


class ReplayWay(Way):
    """The page of recordings, and a replay."""

    def show(self, problem: str = "") -> None:
        """Show the recordings to choose from."""
        window, sessions = self.window, self.window.sessions
        newest = sessions.newest
        folder = str(newest.path.parent) if newest else ""
        page = ReplayPage(self.theme, sessions.entries, folder)
        page.chosen.connect(self._take)
        page.import_wished.connect(lambda: window.importing.choose(self.show))
        page.back.connect(window.home.show)
        window.show_page(page, say("Replay"))
        page.show_problem(problem)
        sessions.load(window, page.show_sessions)

    def _take(self, path: Path) -> None:
        """Replay what is a recording, and import what looks like pressure data of others."""
        if path.suffix.lower() in ENDINGS:
            self.window.importing.begin(path, self.show)
        else:
            self.begin(path, self.show)

    def begin(
        self, path: Path, back: Back, at_s: float = 0.0, settings: Settings | None = None
    ) -> None:
        """Replay a recording from ``at_s`` on."""
        window = self.window
        chosen = settings or Settings(address=f"replay:{path}", sound=False)
        sitting = ReplaySitting(self.theme, self.services, chosen, window, path, at_s)
        sitting.debrief.connect(lambda: window.past.open(path, back))
        sitting.left.connect(lambda: back() if sitting.attached else None)
        window.sit(sitting, back, say("Replay"))
