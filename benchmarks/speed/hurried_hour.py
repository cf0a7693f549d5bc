"""An hour of practice before an open page, on a clock that jumps: the memory of each minute.

``python -m benchmarks.speed.hurried_hour 3600`` prints a JSON line a minute. Engine, recording and
page are in one process, and the page is shown and painted once a second of the session instead of
sixty times: what stays of each sample, stroke, event and snapshot is all there, what might stay of
each painting only in part.
"""

import json
import sys
import tempfile
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from benchmarks.speed.resident import resident
from coach.engine.hosting import Host
from coach.messages import Command, Settings
from coach.timing import VirtualClock
from coach.ui.kit.theme import apply_theme
from coach.ui.kit.tokens import NIGHT
from coach.ui.practising.page import PracticePage
from coach.views import Snapshot
from sims.soak.glove import SoakGlove

MINUTE_S: Final = 60.0
_SHOWN_EACH: Final = 60


class Hurry:
    """Shows snapshots on a page, and says each minute what the process has in memory."""

    def __init__(self, app: QApplication, clock: VirtualClock) -> None:
        self._app, self._clock, self._begun_s = app, clock, clock.now_s()
        self._page = PracticePage(NIGHT, clock)
        self._page.resize(1280, 800)
        self._page.show()
        self._offered, self._minute, self.painted, self.strokes = 0, 1, 0, 0

    def take(self) -> tuple[Command, ...]:
        """Ask for nothing; look where a minute is over."""
        while self._clock.now_s() - self._begun_s >= self._minute * MINUTE_S:
            has = resident("self")
            line = [self._minute * MINUTE_S, has.all, has.own, self.painted, self.strokes]
            print(json.dumps(line), flush=True)
            self._minute += 1
        return ()

    def publish(self, snapshot: Snapshot) -> bool:
        """Show each so many; what the others would have told comes with the next."""
        self._offered += 1
        if self._offered % _SHOWN_EACH and not snapshot.finished:
            return False
        self._page.show_snapshot(snapshot)
        self._app.processEvents()
        self.painted += 1
        self.strokes += len(snapshot.strokes)
        return True


def main(seconds: float) -> None:
    """Practise for so many seconds."""
    app, clock = QApplication([]), VirtualClock(1_000.0)
    apply_theme(app, NIGHT)
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "hour.rec")
        settings = Settings("sim:soak", record_to=path, seconds=seconds + 1.0, speed=0.0)
        hurry = Hurry(app, clock)
        with Host(settings, clock, SoakGlove(60.0)) as host:
            host.open()
            host.run(hurry.take, hurry.publish)


if __name__ == "__main__":
    main(float(sys.argv[1]))
