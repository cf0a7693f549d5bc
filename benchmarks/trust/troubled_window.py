"""The app with a window that is kept busy: what is run in the window's own process.

It repaints all 60 times a second, and in turns collects rubbish over a large heap, is long in one
C call that lets nobody else run, and makes the debrief of a recording. Each trouble is written
down with its seconds, so that what was late can be laid beside it. It goes when its input ends,
which it does however whoever began it came to an end.
"""

import gc
import json
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TextIO

LOG: Final = "troubles.jsonl"
#: In a recording's place: it repaints, and has no other trouble.
PAINTS_ONLY: Final = "paints"
#: As many as made a reader's thread late by 209 ms.
_HEAP: Final = 600_000
#: One call of about 0.2 s.
_LONG: Final = 12_000_000
_PAUSE_S: Final = 0.4
_REPAINT_MS: Final = 16
#: One that was asked to end and does not within this time is ended, with all that it began.
_END_S: Final = 30.0


@dataclass(frozen=True, slots=True)
class Trouble:
    """What kept a process busy, from one monotonic second to another; ``count`` of what."""

    kind: str
    begin_s: float
    end_s: float
    count: int = 1


def troubles(folder: Path) -> list[Trouble]:
    """Return what a window wrote down."""
    with suppress(FileNotFoundError):
        return [Trouble(*json.loads(line)) for line in (folder / LOG).read_text().splitlines()]
    return []


def engine_of(folder: Path) -> int | None:
    """Return the process id of the window's engine, once it is known."""
    return next((each.count for each in troubles(folder) if each.kind == "engine"), None)


def main(folder: str, recording: str, *words: str) -> int:
    """Practise as ``words`` say; without ``recording`` (empty) the window is left in peace."""
    from coach.cli import main as coach

    threading.Thread(target=_end_with_input, name="input", daemon=True).start()
    with (Path(folder) / LOG).open("a", buffering=1) as log:
        if recording:
            _repaint_often(log)
        threading.Thread(
            target=_trouble, args=(log, recording), name="trouble", daemon=True
        ).start()
        return coach(list(words))


def _end_with_input() -> None:
    os.read(sys.stdin.fileno(), 1)
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(_END_S)
    os.killpg(os.getpgrp(), signal.SIGKILL)


def _trouble(log: TextIO, recording: str) -> None:
    while not multiprocessing.active_children():
        time.sleep(0.05)
    now_s = time.monotonic()
    _note(log, Trouble("engine", now_s, now_s, multiprocessing.active_children()[0].pid or 0))
    for kind, task in _tasks(Path(recording)) if recording not in ("", PAINTS_ONLY) else ():
        begin_s = time.monotonic()
        task()
        _note(log, Trouble(kind, begin_s, time.monotonic()))
        time.sleep(_PAUSE_S)


def _tasks(recording: Path) -> Iterator[tuple[str, Callable[[], object]]]:
    from coach.engine.debriefing import debrief_of

    heap = [{"number": number} for number in range(_HEAP)]
    while heap:
        yield "collection", gc.collect
        yield "C call", lambda: sum(range(_LONG))
        yield "debrief", lambda: debrief_of(recording)


def _repaint_often(log: TextIO) -> None:
    """Let the window's loop begin with a timer that paints everything anew."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    run = QApplication.exec
    counted = {"paints": 0}
    began_s = time.monotonic()

    def paint() -> None:
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible():
                widget.repaint()
                counted["paints"] += 1

    def run_painting(*_app: QApplication) -> int:
        timer = QTimer()
        timer.timeout.connect(paint)
        timer.start(_REPAINT_MS)
        try:
            return run()
        finally:
            _note(log, Trouble("repaint", began_s, time.monotonic(), counted["paints"]))

    QApplication.exec = run_painting  # type: ignore[method-assign]


def _note(log: TextIO, trouble: Trouble) -> None:
    line = [trouble.kind, trouble.begin_s, trouble.end_s, trouble.count]
    log.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
