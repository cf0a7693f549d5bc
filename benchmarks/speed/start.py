"""From the start of a process to its first painted page, and to its help, beside empty programs."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from benchmarks.row import Row, row_of
from benchmarks.speed.report import record
from benchmarks.timing import ROUNDS, Spread, spread_of

MOST_FOR_HOME: Final = 1.2
MOST_FOR_HELP: Final = 3.0
_ROOT: Final = Path(__file__).parents[2]
_SESSIONS: Final = 12
_SESSION_S: Final = 20

#: Says when a window's first picture is whole: after what it was asked to paint it is told so,
#: before any timer. A monotonic second is the same in all processes.
_WATCH: Final = """
import json, os, sys, time
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

class Watch(QObject):
    def eventFilter(self, window, event):
        if event.type() == QEvent.Type.Expose and window.isExposed():
            first = Qt.EventPriority.HighEventPriority.value
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), first)
        return False

    def customEvent(self, event):
        took = time.monotonic(), time.process_time()
        seen = QApplication.topLevelWidgets()[0].grab().toImage()
        inks = {seen.pixel(x, y) for x in range(0, 700, 7) for y in range(0, 500, 7)}
        print(json.dumps([*took, len(inks), sorted(sys.modules)]), flush=True)
        os._exit(0)

watch, run = Watch(), QApplication.exec

def watched(*_app):
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible():
            widget.windowHandle().installEventFilter(watch)
    return run()

QApplication.exec = watched
"""
COACH: Final = _WATCH + "from coach.cli import main\nmain([])"
PRACTICE: Final = _WATCH + "from coach.cli import main\nmain(['practice', 'sim:beginner'])"
#: As pyqtgraph's documentation begins, and nothing in it.
EMPTY: Final = (
    _WATCH
    + """
import pyqtgraph as pg
app = pg.mkQApp("Empty")
window = pg.GraphicsLayoutWidget(show=True, title="Empty")
window.resize(800, 760)
pg.exec()
"""
)


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds of a program: those that went by, and those of the processor.

    Of a window also how many ``inks`` it shows, and which ``modules`` it loaded.
    """

    wall_s: float
    cpu_s: float
    inks: int = 0
    modules: frozenset[str] = frozenset()


def rows() -> Iterator[Row]:
    """Yield home, practice and help."""
    with tempfile.TemporaryDirectory() as name:
        used, new = Path(name) / "used", Path(name) / "new"
        use(used)
        ours, theirs, fresh, practice = in_turns(
            *((code, data) for code, data in ((COACH, used), (EMPTY, new), (COACH, new))),
            (PRACTICE, used),
        )
    yield from _home_rows(ours, theirs, f"data of {_SESSIONS} sessions, offscreen")
    yield _ratio_row("start: home painted, no data yet", fresh, theirs, MOST_FOR_HOME)
    walls = spread_of([1000.0 * each.wall_s for each in practice])
    yield row_of("start: practice page painted", walls, "ms", "coach practice sim:beginner")
    yield from _help_rows()


def use(data: Path) -> None:
    """Fill a data folder as somebody's who practised some evenings."""
    before = os.environ.get("COACH_DATA_DIR")
    os.environ["COACH_DATA_DIR"] = str(data)
    try:
        _use(data)
    finally:
        os.environ.pop("COACH_DATA_DIR")
        if before is not None:
            os.environ["COACH_DATA_DIR"] = before


def _use(data: Path) -> None:
    from coach.engine.debriefing import debrief_of
    from coach.engine.keeping import keep_in_history
    from coach.messages import Settings
    from coach.recordings.places import recordings_folder
    from coach.ui.preferences import Preferences, save_preferences

    folder = recordings_folder()
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(_SESSIONS):
        path = folder / f"session-{number}.rec"
        record(path, 10, _SESSION_S)
        keep_in_history(path, debrief_of(path))
    chosen = replace(Settings(address="serial:/dev/ttyUSB0"), routine="before-bed")
    save_preferences(data / "preferences.toml", Preferences("day", chosen))


def in_turns(*tasks: tuple[str, Path]) -> list[list[Took]]:
    """Return what each (code, data folder) took until it had painted, round by round.

    The first round, which is not counted, is what brings files into memory and byte code to disk.
    """
    found: list[list[Took]] = [[] for _ in tasks]
    for number in range(ROUNDS + 1):
        for took, (code, data) in zip(found, tasks, strict=True):
            one = painted(code, data)
            if number:
                took.append(one)
    return found


def painted(code: str, data: Path) -> Took:
    """Run code in a process of its own until its window is painted."""
    around = {**_around(), "QT_QPA_PLATFORM": "offscreen", "COACH_DATA_DIR": str(data)}
    begun_s = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=_ROOT, env=around, capture_output=True, check=True
    )
    at_s, cpu_s, inks, modules = json.loads(done.stdout)
    return Took(at_s - begun_s, cpu_s, inks, frozenset(modules))


def ran(words: Sequence[str]) -> Took:
    """Run a program to its end."""
    begun_s = time.monotonic()
    quiet = subprocess.DEVNULL
    program = subprocess.Popen(words, cwd=_ROOT, env=_around(), stdout=quiet)
    _, status, used = os.wait4(program.pid, 0)
    program.returncode = os.waitstatus_to_exitcode(status)
    if program.returncode:
        raise RuntimeError(f"{' '.join(words)} ended with {program.returncode}")
    return Took(time.monotonic() - begun_s, used.ru_utime + used.ru_stime)


def _around() -> Mapping[str, str]:
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _home_rows(ours: Sequence[Took], theirs: Sequence[Took], told: str) -> Iterator[Row]:
    yield _ratio_row("start: home painted", ours, theirs, MOST_FOR_HOME, told)
    wall = spread_of([our.wall_s / their.wall_s for our, their in zip(ours, theirs, strict=True)])
    peers = (("empty pyqtgraph window, ms", _ms([each.wall_s for each in theirs])),)
    walls = _ms([each.wall_s for each in ours])
    told = f"ours {walls.median:.0f} ms, seconds that went by"
    yield row_of("start: home painted, by the clock", wall, "×", told, None, MOST_FOR_HOME, peers)


def _ratio_row(
    name: str, ours: Sequence[Took], theirs: Sequence[Took], most: float, told: str = ""
) -> Row:
    ratio = spread_of([our.cpu_s / their.cpu_s for our, their in zip(ours, theirs, strict=True)])
    peers = (("empty pyqtgraph window, ms", _ms([each.cpu_s for each in theirs])),)
    ms = _ms([each.cpu_s for each in ours]).median
    detail = f"ours {ms:.0f} ms of processor{f'; {told}' if told else ''}"
    return row_of(name, ratio, "×", detail, None, most, peers)


def _help_rows() -> Iterator[Row]:
    ours = [str(Path(sys.executable).with_name("coach")), "--help"]
    theirs = [sys.executable, "-c", "pass"]
    rounds = [(ran(ours), ran(theirs)) for _ in range(2 * ROUNDS + 1)][1:]
    for what, took in (("", lambda each: each.cpu_s), (", by the clock", lambda each: each.wall_s)):
        ratio = spread_of([took(our) / took(their) for our, their in rounds])
        peers = (("python -c pass, ms", _ms([took(their) for _, their in rounds])),)
        told = f"ours {_ms([took(our) for our, _ in rounds]).median:.0f} ms"
        yield row_of(f"start: coach --help{what}", ratio, "×", told, None, MOST_FOR_HELP, peers)


def _ms(seconds: Sequence[float]) -> Spread:
    return spread_of(seconds).times(1000.0)
