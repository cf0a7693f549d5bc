"""An engine in a process of its own, with all that it shows and plays."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from coach.engine.process import ProcessEngine
from coach.messages import Seen
from coach.views import Snapshot
from sims.loudspeaker import Heard, heard_of
from sims.whole_app import SOON_S, STARTUP_S, until


@dataclass
class WatchedEngine:
    """Takes what the engine shows as a window does; ``folder`` is where its sound is kept."""

    engine: ProcessEngine
    folder: Path
    shown: list[Snapshot] = field(default_factory=list)

    @property
    def process(self) -> int:
        """The id of its process."""
        return self.engine.process_id or 0

    def until(self, holds: Callable[[Snapshot], object], within_s: float = SOON_S) -> Snapshot:
        """Wait for a new snapshot that is as wished, and return it; raises TimeoutError."""

        def looked() -> Snapshot | None:
            new = self.engine.poll()
            self.shown += new
            if new:
                self.engine.send(Seen(new[-1].number))
            return next(filter(holds, new), None)

        return until(looked, within_s)

    def until_live(self) -> Snapshot:
        """Wait for the first reading of a fresh process."""
        return self.until(lambda shown: shown.live is not None, STARTUP_S)

    def heard(self) -> Heard:
        """Return what it has played so far."""
        return heard_of(self.folder, self.process)
