"""Processes killed at any moment while they record a glove, and what that costs."""

import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from coach.engine.process import ProcessEngine
from coach.messages import Settings
from coach.recordings.reader import open_recording
from coach.sensors.source import Chunk
from sims.disk.ending import handle_of, wait_for_end
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


@dataclass(frozen=True, slots=True)
class Killed:
    """What one kill came to: how much of what the glove had sent is missing in the recording.

    ``whole`` says that nothing is damaged or missing within it. Its bytes are a piece of those
    sent, or the kill would have raised ValueError.
    """

    process: str
    after_s: float
    lost_s: float
    whole: bool


def kills_of_commands(warm: Warm, folder: Path, count: int, seed: int) -> Iterator[Killed]:
    """Kill ``coach record`` and ``coach practice --headless`` in turns."""
    chance = random.Random(seed)
    for number in range(count):
        path = folder / f"command-{number}.rec"
        with PressingGlove() as glove:
            words = ["record", glove.address, "-o", str(path)]
            if number % 2:
                words = ["practice", glove.address, "--headless", "--record", str(path)]
            victim = warm.coach(words, folder / f"command-{number}.txt")
            after_s, at_s = _kill(glove, chance, victim.kill)
            victim.wait()
            yield _came(f"coach {words[0]}", glove, path, after_s, at_s)


def kills_of_engines(folder: Path, count: int, seed: int) -> Iterator[Killed]:
    """Kill the engine of a window, the process that records for it."""
    chance = random.Random(seed)
    for number in range(count):
        path = folder / f"engine-{number}.rec"
        with PressingGlove() as glove:
            engine = ProcessEngine(Settings(glove.address, record_to=str(path), sound=False))
            go_first(engine.process_id)
            try:
                ending = handle_of(engine.process_id or 0)
                after_s, at_s = _kill(glove, chance, partial(_kill_9, engine.process_id))
                wait_for_end(ending, BEGINS_WITHIN_S)
            finally:
                engine.close()
            yield _came("the engine", glove, path, after_s, at_s)


def kills_of_windows(folder: Path, count: int, seed: int) -> Iterator[Killed]:
    """Kill the app's window, without a screen: its engine has to keep the session by itself."""
    chance = random.Random(seed)
    for number in range(count):
        path = folder / f"window-{number}.rec"
        with PressingGlove() as glove:
            words = ["practice", glove.address, "--record", str(path)]
            window = subprocess.Popen(
                [sys.executable, "-m", "coach.cli", *words],
                env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            )  # fmt: skip
            go_first(window.pid)
            try:
                after_s, at_s, engines = _kill_window(glove, chance, window)
            finally:
                window.kill()
                window.wait()
            for engine in engines:
                wait_for_end(engine, BEGINS_WITHIN_S)
            yield _came("the window", glove, path, after_s, at_s)


def _kill(
    glove: PressingGlove, chance: random.Random, kill: Callable[[], None]
) -> tuple[float, float]:
    """Kill at a random moment after the first word; return how long after, and the moment."""
    after_s = chance.uniform(0.0, LATEST_S)
    at_s = glove.until_worn_for(after_s, BEGINS_WITHIN_S)
    kill()
    return after_s, at_s


def _kill_window(
    glove: PressingGlove, chance: random.Random, window: subprocess.Popen[bytes]
) -> tuple[float, float, list[int | None]]:
    """Kill a window; return also handles of what it has started, which ends by itself."""
    started: list[int | None] = []

    def kill() -> None:
        started.extend(map(handle_of, _children(window.pid)))
        window.kill()

    return (*_kill(glove, chance, kill), started)


def _came(process: str, glove: PressingGlove, path: Path, after_s: float, at_s: float) -> Killed:
    recording = open_recording(path)
    kept = b"".join(item.data for item in recording if isinstance(item, Chunk))
    damage = recording.damage
    whole = not (damage.bad_records or damage.missing_records)
    return Killed(process, after_s, glove.lost_s(kept, at_s), whole)


def _kill_9(process_id: int | None) -> None:
    if process_id is not None:
        os.kill(process_id, signal.SIGKILL)


def _children(process_id: int) -> list[int]:
    text = Path(f"/proc/{process_id}/task/{process_id}/children").read_text()
    return [int(word) for word in text.split()]
