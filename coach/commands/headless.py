"""Practice without a window: the same session, told in one live line."""

import math
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from coach.engine.collecting import short_collections
from coach.engine.hosting import Host
from coach.engine.opening import clock_for
from coach.engine.replaying import ReplayHost
from coach.errors import CoachError
from coach.messages import Command, Finish, Settings
from coach.practice.debrief.builder import Debrief
from coach.practice.debrief.summary import summary_of
from coach.recordings.history import remember
from coach.timing import MonotonicClock
from coach.views import LiveView, Snapshot
from coach.words import BAND_SIGNS, BAND_WORDS, NO_DATA_SIGN, count_word

BAR_N = 60.0
BAR_CELLS = 24
#: The first source is the left hand, the second the right.
SIDES = ("L", "R")
#: A picture shows the last 20 s, so that many snapshots are worth keeping.
KEPT_SNAPSHOTS = 20 * 60
LINE_EVERY_S = 0.1
PLAIN_LINE_EVERY_S = 1.0
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
    with Host(settings, clock_for(settings)) as host, short_collections():
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


class LiveLine:
    """One line that is written over on a terminal, or a line a second in a file.

    A notice is written once, on a line of its own.
    """

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._over = out.isatty()
        self._next_s: float | None = None
        self._text = ""
        self._noticed: set[str] = set()

    def show(self, snapshot: Snapshot) -> None:
        """Write the snapshot if it is time for another line, or the last; a notice at once."""
        self._notice(snapshot.notices)
        early = self._next_s is not None and snapshot.host_s < self._next_s
        if early and not snapshot.finished:
            return
        self._next_s = snapshot.host_s + (LINE_EVERY_S if self._over else PLAIN_LINE_EVERY_S)
        text, before = live_text(snapshot), self._text
        if text == before:
            return
        self._text = text
        self._out.write(f"\r\x1b[2K{text}" if self._over else f"{text}\n")
        self._out.flush()

    def _notice(self, notices: Iterable[str]) -> None:
        for notice in notices:
            if notice in self._noticed:
                continue
            self._noticed.add(notice)
            self._text = ""
            self._out.write(f"\r\x1b[2K{notice}\n" if self._over else f"{notice}\n")
            self._out.flush()

    def close(self) -> None:
        """Leave the last line standing."""
        if self._over:
            self._out.write("\n")
            self._out.flush()


def live_text(snapshot: Snapshot) -> str:
    """Return the snapshot as one line: time, band, force bar, link, count or what matters more."""
    said = [care] if (care := _care(snapshot)) else [_drill(snapshot), _count(snapshot)]
    return "  ".join(
        part for part in (f"{snapshot.elapsed_s:6.1f} s", *_forces(snapshot), *said) if part
    )


def _care(snapshot: Snapshot) -> str:
    """Return what comes before any count: a stop, a question to the one who receives."""
    if snapshot.stopped:
        return "STOP was said: lift your hands and ask"
    return "" if snapshot.check_in is None else snapshot.check_in.text


def _drill(snapshot: Snapshot) -> str:
    """Return what a drill asks for, or its truth."""
    drill = snapshot.drill
    if drill is None or drill.phase != "revealed":
        return "" if drill is None else drill.text
    return drill.verdict if drill.points is None else f"{drill.points} of 100. {drill.verdict}"


def _forces(snapshot: Snapshot) -> list[str]:
    live = snapshot.live
    if snapshot.drill is not None and not snapshot.drill.shows and live and not live.too_much:
        return ["by feel"]
    if not snapshot.hands:
        return [_force(snapshot.live, snapshot.link.sentence, BAR_CELLS)]
    return [
        f"{side} {_force(hand.live, hand.sentence, BAR_CELLS // len(snapshot.hands))}"
        for side, hand in zip(SIDES, snapshot.hands, strict=False)
    ]


def _force(live: LiveView | None, sentence: str, cells: int) -> str:
    if live is None or math.isnan(live.force_n):
        return f"{NO_DATA_SIGN} no data   {sentence or 'no data'}"
    filled = round(min(live.force_n, BAR_N) / BAR_N * cells)
    bar = "█" * filled + "·" * (cells - filled)
    force = "past range" if live.saturated else f"{live.force_n:5.1f} N{_error(live)}"
    return f"{BAND_SIGNS[live.band]} {BAND_WORDS[live.band]:<10} {bar} {force}"


def _error(live: LiveView) -> str:
    return "" if live.error_n is None else f" ± {live.error_n:4.1f}"


def _count(snapshot: Snapshot) -> str:
    beat = snapshot.beat
    if not beat.running or snapshot.host_s < beat.origin_s:
        return ""
    count = int((snapshot.host_s - beat.origin_s) / beat.period_s) % beat.counts
    return f"{count_word(count)} Mississippi"
