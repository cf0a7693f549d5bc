"""Processes killed at any moment while they record a glove, and what that costs."""

import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from coach.engine.process import ProcessEngine
from coach.messages import Settings
from coach.recordings.reader import open_recording
from coach.sensors.source import Chunk
from sims.disk.beside import Beside
from sims.disk.ending import handle_of, wait_for_end
from sims.disk.judging import Tried, judged
from sims.disk.pressing_glove import PressingGlove
from sims.disk.priority import go_first
from sims.disk.warm import Warm

#: A fresh process loads its libraries on a machine that may be busy.
BEGINS_WITHIN_S: Final = 40.0
#: What a kill may cost, and no more than this.
MOST_LOST_S: Final = 0.1
#: Kills come up to so long after the recording process's first word to the glove: while it still
#: finds out what device it has, within touches, in a sync.
LATEST_S: Final = 2.0
#: Each only waits for its moment most of the time.
_AT_ONCE: Final = 2


def kills_of_commands(warm: Warm, folder: Path, count: int, seed: int) -> Iterator[Tried]:
    """Kill ``coach record`` and ``coach practice --headless`` in turns."""
    yield from _kills(partial(_kill_command, warm), folder, count, seed)


def kills_of_engines(folder: Path, count: int, seed: int) -> Iterator[Tried]:
    """Kill the engine of a window, the process that records for it."""
    yield from _kills(_kill_engine, folder, count, seed)


def kills_of_windows(folder: Path, count: int, seed: int) -> Iterator[Tried]:
    """Kill the app's window, without a screen: its engine has to keep the session by itself."""
    yield from _kills(_kill_window, folder, count, seed)


@dataclass(frozen=True, slots=True)
class _Moment:
    """Which kill this is, how long after the process's first word it comes, and where it keeps."""

    number: int
    after_s: float
    path: Path

    def come(self, glove: PressingGlove) -> float:
        """Return once it has come."""
        return glove.until_worn_for(self.after_s, BEGINS_WITHIN_S)


#: Kills, and returns what was killed and when.
_Kill = Callable[[PressingGlove, _Moment], tuple[str, float]]


def _kills(kill: _Kill, folder: Path, count: int, seed: int) -> Iterator[Tried]:
    """Kill at random moments after the first word."""
    chance = random.Random(seed)
    moments_s = [chance.uniform(0.0, LATEST_S) for _ in range(count)]

    def killed(number: int) -> Tried:
        def attempt(again: int) -> Tried:
            path = folder / f"{seed}-{number}-{again}.rec"
            with PressingGlove() as glove:
                what, at_s = kill(glove, _Moment(number, moments_s[number], path))
                what = f"{what} killed after {moments_s[number]:.3f} s"
                return _came(what, glove, path, at_s, beside)

        return judged(attempt, MOST_LOST_S)

    with Beside() as beside, ThreadPoolExecutor(_AT_ONCE) as pool:
        yield from pool.map(killed, range(count))


def _came(what: str, glove: PressingGlove, path: Path, at_s: float, beside: Beside) -> Tried:
    """Say what is there; what is no piece of what was sent raises ValueError."""
    recording = open_recording(path)
    kept = b"".join(item.data for item in recording if isinstance(item, Chunk))
    damage = recording.damage
    whole = not (damage.bad_records or damage.missing_records)
    lost_s = glove.lost_s(kept, at_s)
    return Tried(what, lost_s, beside.late(at_s - lost_s, at_s), whole)


def _kill_command(warm: Warm, glove: PressingGlove, moment: _Moment) -> tuple[str, float]:
    words = ["record", glove.address, "-o", str(moment.path)]
    if moment.number % 2:
        words = ["practice", glove.address, "--headless", "--record", str(moment.path)]
    victim = warm.coach(words, moment.path.with_suffix(".txt"))
    at_s = moment.come(glove)
    victim.kill()
    if victim.wait() != -signal.SIGKILL:
        raise RuntimeError(f"it had ended by itself: {victim.said}")
    return f"coach {words[0]}", at_s


def _kill_engine(glove: PressingGlove, moment: _Moment) -> tuple[str, float]:
    engine = ProcessEngine(Settings(glove.address, record_to=str(moment.path), sound=False))
    go_first(engine.process_id)
    try:
        ending = handle_of(engine.process_id or 0)
        at_s = moment.come(glove)
        _kill_9(engine.process_id)
        wait_for_end(ending, BEGINS_WITHIN_S)
    finally:
        engine.close()
    return "the engine", at_s


def _kill_window(glove: PressingGlove, moment: _Moment) -> tuple[str, float]:
    words = ["practice", glove.address, "--record", str(moment.path)]
    window = subprocess.Popen(
        [sys.executable, "-m", "coach.cli", *words],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    go_first(window.pid)
    try:
        at_s = moment.come(glove)
        started = [handle_of(child) for child in _children(window.pid)]
    finally:
        window.kill()
        window.wait()
    for engine in started:
        wait_for_end(engine, BEGINS_WITHIN_S)
    return "the window", at_s


def _kill_9(process_id: int | None) -> None:
    if process_id is not None:
        os.kill(process_id, signal.SIGKILL)


def _children(process_id: int) -> list[int]:
    text = Path(f"/proc/{process_id}/task/{process_id}/children").read_text()
    return [int(word) for word in text.split()]
