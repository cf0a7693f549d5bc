"""A replay in the window: a player in place of a practice page, and its ribbon."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from coach.messages import Seek, Settings
from coach.practice.debrief.stretches import RibbonData, ribbon_of
from coach.saying import say
from coach.ui.kit.job import Job, as_sentence
from coach.ui.kit.tokens import Theme
from coach.ui.services import Services
from coach.ui.session.replay_player import ReplayPlayer
from coach.ui.session.sitting import Sitting
from coach.views import Snapshot


class ReplaySitting(Sitting):
    """A replay; ``debrief`` asks for the recording's debrief."""

    debrief = Signal()

    def __init__(
        self,
        theme: Theme,
        services: Services,
        settings: Settings,
        parent: QObject,
        path: Path,
        at_s: float = 0.0,
    ) -> None:
        super().__init__(theme, services, settings, parent)
        self._path, self._at_s = path, at_s
        self._player: ReplayPlayer | None = None

    def _make_page(self) -> ReplayPlayer:
        player = ReplayPlayer(self._theme, self._path.stem, self._services.clock)
        player.debrief.connect(self.debrief)
        self._player = player
        job = Job(lambda _cancelled: ribbon_of(self._services.debrief_of(self._path)), player)
        job.done.connect(self._show_ribbon)
        job.start()
        self.shown.connect(self._seek_once)
        return player

    def _show_ribbon(self, ribbon: RibbonData) -> None:
        if self._player is not None:
            self._player.set_ribbon(ribbon)

    def _seek_once(self, snapshot: Snapshot) -> None:
        if self._at_s > 0.0 and snapshot.replay is not None and self.host is not None:
            self.host.link.send(Seek(self._at_s))
            self._at_s = 0.0

    def _on_ended(self) -> None:
        newest = self.newest
        if newest is not None and newest.replay is None:
            why = newest.link.sentence or say("This recording cannot be replayed")
            self.refused.emit(as_sentence(why))
        else:
            self.left.emit()

    def _on_retry(self) -> None:
        self._go_on()
