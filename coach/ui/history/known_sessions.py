"""The sessions there are, as the window knows them: listed anew for each page that shows them."""

from collections.abc import Callable
from pathlib import Path

from coach.ui.history.past import ignore, summarise, unsummarised
from coach.ui.pager import Pager
from coach.ui.services import Services, SessionEntry


class KnownSessions:
    """``entries`` are the newest that were listed, the newest session first."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._looked_at: set[Path] = set()
        self.entries: tuple[SessionEntry, ...] = ()

    @property
    def newest(self) -> SessionEntry | None:
        """The last session, None before there is one."""
        return self.entries[0] if self.entries else None

    def giver_skill(self, tool: str, source: str) -> float:
        """Return how well the giver is known to do with a tool, 0 to 1; see ``giver_skill``."""
        from coach.practice.coaching.giver_skill import Practised, giver_skill

        told = (
            Practised(each.tool, each.source, each.duration_s, each.skills, each.drilled)
            for each in self.entries
        )
        return giver_skill(told, tool, source)

    def own_best(self, exercise: str, tool: str, source: str = "") -> Path | None:
        """Return the recording of one's best time at an exercise; see ``own_best``.

        On ``source``: what simulated hands did counts for simulated hands alone.
        """
        from coach.practice.ghost import own_best
        from coach.recordings.records import SIMULATED

        simulated = source.startswith(SIMULATED)
        told = (
            (
                each.path,
                {
                    "exercise": each.exercise,
                    "tool": each.tool,
                    "score": each.score,
                    "duration_s": each.duration_s,
                },
            )
            for each in self.entries
            if not each.is_imported and each.is_simulated == simulated
        )
        return own_best(told, exercise, tool)

    def forget(self) -> None:
        """Know none any more, until they are listed again."""
        self.entries = ()

    def load(self, pager: Pager, show: Callable[[tuple[SessionEntry, ...]], object]) -> None:
        """Show the sessions there are, and again once those not yet looked at have a ribbon."""
        services = self._services

        def keep(entries: tuple[SessionEntry, ...]) -> None:
            self.entries = entries
            show(entries)
            tried = self._looked_at
            unseen = unsummarised(entries, tried)
            if unseen:
                pager.run_job(lambda gone: summarise(services, unseen, tried, gone), keep, ignore)

        pager.run_job(lambda _cancelled: services.list_sessions(), keep, pager.show_problem)
