"""Practice without a window: the same session, told in one live line."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import TextIO

from coach.commands.live_line import LiveLine
from coach.engine.collecting import short_collections
from coach.engine.hosting import Host
from coach.engine.opening import clock_for
from coach.engine.replaying import ReplayHost
from coach.errors import CoachError
from coach.messages import Command, Finish, Settings
from coach.practice.debrief.builder import Debrief
from coach.practice.debrief.summary import summary_of
from coach.priority import going_first
from coach.recordings.history import remember
from coach.timing import MonotonicClock
from coach.views import Snapshot

#: A picture shows the last 20 s, so that many snapshots are worth keeping.
KEPT_SNAPSHOTS = 20 * 60
#: Nobody can give a yes here: so long after a stop the session ends by itself.
AFTER_STOP_S = 5.0


class HeadlessResult:
    """What a headless practice leaves: its debrief, and the snapshots for a picture."""

    def __init__(self, debrief: Debrief, snapshots: list[Snapshot]) -> None:
        self.debrief = debrief
        self.snapshots = snapshots

    def save_picture(self, path: str | Path) -> None:
        """Draw the practice page as it stood at the end into a PNG."""
        from coach.ui.practising.picture import practice_picture

        practice_picture(self.snapshots, Path(path))


def save_nothing(_result: HeadlessResult) -> None:
    """Leave nothing but the recording."""


def practise_headless(
    settings: Settings,
    out: TextIO,
    save: Callable[[HeadlessResult], None] = save_nothing,
) -> HeadlessResult:
    """Practise until the session ends or Ctrl-C, with a live line on ``out``.

    What it left is told and given to ``save`` before the history is asked for anything. Raises
    CoachError when the source cannot be opened at all; a later loss is waited out.
    """
    snapshots: list[Snapshot] = []
    line, stop = LiveLine(out), StopEnds()

    def publish(snapshot: Snapshot) -> bool:
        if not snapshot.finished:
            snapshots.append(snapshot)
            del snapshots[:-KEPT_SNAPSHOTS]
        stop.saw(snapshot)
        line.show(snapshot)
        return True

    with connected(settings) as host:
        try:
            host.run(stop.commands, publish)
        except KeyboardInterrupt:
            host.end(publish)
        line.close()
        debrief = host.debrief()
    if stop.over:
        print("STOP was said, so this session has ended; ask before you begin another.", file=out)
    drill = debrief.drill
    told = debrief.sentence if drill is None else f"{drill.points} of 100. {drill.sentence}"
    print(told, file=out)
    result = HeadlessResult(debrief, snapshots)
    try:
        save(result)
    finally:
        if settings.record_to is not None:
            remember(settings.record_to, summary_of(debrief))
    return result


@contextmanager
def connected(settings: Settings) -> Iterator[Host]:
    """Host a session on a source that is open; raises CoachError when it cannot be opened.

    Nothing is left of the recording then, so that the same words can be said again.
    """
    clock = clock_for(settings)
    # Only where the world sets the pace is there anything to be late for.
    first = going_first() if isinstance(clock, MonotonicClock) else nullcontext()
    with first, Host(settings, clock) as host, short_collections():
        try:
            host.open()
        except CoachError:
            host.close()
            if settings.record_to is not None:
                Path(settings.record_to).unlink(missing_ok=True)
            raise
        yield host


def replay_headless(path: str, speed: float, out: TextIO) -> None:
    """Replay a recording to its end with a live line on ``out``."""
    line = LiveLine(out)

    def publish(snapshot: Snapshot) -> bool:
        line.show(snapshot)
        return True

    settings = Settings(address=f"replay:{path}", speed=speed, sound=False)
    with (
        ReplayHost(settings, MonotonicClock(), ends=True) as host,
        suppress(KeyboardInterrupt),
    ):
        host.run(no_commands, publish)
    line.close()


def no_commands() -> Iterable[Command]:
    """Return the commands of nobody."""
    return ()


class StopEnds:
    """Ends a session some seconds after the one who receives has said stop."""

    def __init__(self) -> None:
        self.over = False
        self._since_s: float | None = None

    def saw(self, snapshot: Snapshot) -> None:
        """Take the newest snapshot."""
        if not snapshot.stopped:
            self._since_s = None
        elif self._since_s is None:
            self._since_s = snapshot.host_s
        elif snapshot.host_s - self._since_s >= AFTER_STOP_S:
            self.over = True

    def commands(self) -> Iterable[Command]:
        """Return what is to be done now."""
        return (Finish("stopped by the one who receives"),) if self.over else ()
