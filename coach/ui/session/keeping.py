"""Keeping a session whose engine was let go: once, whoever asks for it, and in whichever thread."""

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from coach.errors import FileError
from coach.practice.debrief.outcome import Debrief
from coach.ui.debriefing.kept_words import NOTHING_KEPT, had_trouble, kept_words, place_now
from coach.ui.services import Services
from coach.views import Snapshot

if TYPE_CHECKING:
    from coach.engine.process import Engine


class Keeping:
    """Ends an engine, looks back on what was recorded at ``path`` and remembers it.

    A call is slow, so it is a worker's; the first does it and another has what came of that. One
    that fails raises, and the next tries again. ``debrief`` is None until then.
    """

    def __init__(
        self, services: Services, engine: "Engine", path: Path, newest: Snapshot | None
    ) -> None:
        self._services, self._newest = services, newest
        self._engine: Engine | None = engine
        self._one_at_a_time = threading.Lock()
        self.path = place_now(path, newest)
        self.debrief: Debrief | None = None

    def __call__(self, _cancelled: threading.Event) -> Debrief:
        """Return the debrief of what is kept."""
        with self._one_at_a_time:
            if self.debrief is None:
                engine, self._engine = self._engine, None
                if engine is not None:
                    engine.close()
                debrief = self._debrief()
                self._services.remember(self.path, debrief)
                self.debrief = debrief
            return self.debrief

    def words(self, debrief: Debrief) -> str:
        """Return that only a part of it was kept, empty for all."""
        return kept_words(self._newest, debrief)

    def _debrief(self) -> Debrief:
        try:
            return self._services.debrief_of(self.path)
        except FileError as problem:
            if had_trouble(self._newest) and not self.path.exists():
                raise FileError(NOTHING_KEPT) from problem
            raise
