"""One frame of the practice page, and of its curve and map beside pyqtgraph's.

A frame is all that is done from a snapshot to a window that is painted: taken in, said, laid out,
painted, and handed to the window system, offscreen. Each kind has its window, of the same size,
and they take turns, a round each. The processor's time counts, of all threads.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from benchmarks.row import Row, row_of
from benchmarks.speed.frame_peers import (
    COLUMN,
    FRAMES_HZ,
    SIZE,
    Empty,
    Page,
    Painter,
    Parts,
    Plot,
    Pressing,
)
from benchmarks.timing import Spread, spread_of, times_as_fast
from coach.ui.kit.offscreen import offscreen_application
from coach.ui.kit.theme import apply_theme
from coach.ui.kit.tokens import NIGHT

ROUNDS: Final = 5
FRAMES: Final = 180
#: What takes 30 ms a frame is asked for fewer.
_FEWER: Final = 20
_FIRST: Final = 5
_MOST_MS, _LEAST_TIMES = 4.0, 5.0


@dataclass(slots=True)
class Timed:
    """A painter, and of each round its frames' milliseconds: the processor's and the clock's."""

    painter: Painter
    frames: int = FRAMES
    next: int = 0
    cpu_ms: list[list[float]] = field(default_factory=list)
    wall_ms: list[list[float]] = field(default_factory=list)

    def open(self, app: QApplication) -> None:
        """Show the window, and paint a few frames that do not count."""
        self.painter.window.show()
        for _ in range(_FIRST):
            self._frame(app)

    def round(self, app: QApplication) -> None:
        """Paint a round of frames."""
        found = [self._frame(app) for _ in range(self.frames)]
        self.cpu_ms.append([cpu_ms for cpu_ms, _wall_ms in found])
        self.wall_ms.append([wall_ms for _cpu_ms, wall_ms in found])

    def _frame(self, app: QApplication) -> tuple[float, float]:
        show = self.painter.prepare(self.next)
        self.next += 1
        wall_s, cpu_s = time.perf_counter(), time.process_time()
        show()
        app.processEvents()
        cpu_ms = 1e3 * (time.process_time() - cpu_s)
        return cpu_ms, 1e3 * (time.perf_counter() - wall_s)

    @property
    def usual_ms(self) -> list[float]:
        """Each round's median frame."""
        return [float(np.median(frames)) for frames in self.cpu_ms]

    @property
    def usual(self) -> Spread:
        """The median frame, over the rounds."""
        return spread_of(self.usual_ms)

    def slow(self, wall: bool = False) -> Spread:
        """Return the frame that 95 of 100 are faster than, over the rounds."""
        rounds = self.wall_ms if wall else self.cpu_ms
        return spread_of([float(np.percentile(frames, 95)) for frames in rounds])


def rows() -> Iterator[Row]:
    """Yield a frame of the page, and how many times as fast its parts are as pyqtgraph's."""
    app = offscreen_application()
    apply_theme(app, NIGHT)
    pressing = Pressing((ROUNDS * FRAMES + _FIRST + 1) / FRAMES_HZ)
    pages = [Timed(Page(pressing, with_map)) for with_map in (False, True)]
    groups = [
        _group(pressing, with_map, size) for size in (SIZE, COLUMN) for with_map in (False, True)
    ]
    empty = Timed(Empty())
    everybody = [empty, *pages, *(each for group in groups for each in group.values())]
    for each in everybody:
        each.open(app)
    for _ in range(ROUNDS):
        for each in everybody:
            each.round(app)
    for each in everybody:
        each.painter.window.close()
    yield _page_row("", pages[0], groups[0]["theirs"], empty)
    yield _page_row(" with a 32 × 32 map", pages[1], groups[1]["theirs"], empty)
    for group, what in zip(
        groups,
        (
            "curve, 1280 × 800",
            "curve and map, 1280 × 800",
            "curve, 496 × 482 as on the page",
            "curve and map, 496 × 482 as on the page",
        ),
        strict=True,
    ):
        yield _beside(what, group, empty)
        yield _alike(what, group)


def _group(pressing: Pressing, with_map: bool, size: QSize) -> dict[str, Timed]:
    """Return the same thing by us and by pyqtgraph: for long data, with nothing set, alike."""
    return {
        "ours": Timed(Parts(pressing, with_map, size)),
        "theirs": Timed(Plot(pressing, with_map, size)),
        "plain": Timed(Plot(pressing, with_map, size, reduced=False)),
        "alike": Timed(Plot(pressing, with_map, size, alike=True), _FEWER),
    }


def _page_row(words: str, page: Timed, theirs: Timed, empty: Timed) -> Row:
    return row_of(
        f"a frame of the practice page{words}, p95",
        page.slow(),
        "ms",
        f"usual {page.usual.median:.2f}; by the clock {page.slow(wall=True).median:.2f}; 1280 × "
        "800, 20 s at 1 kHz; dial, beat and all words besides, which pyqtgraph's has not",
        at_most=_MOST_MS,
        peers=(("pyqtgraph's plot", theirs.slow()), ("an empty window", empty.slow())),
    )


def _beside(what: str, group: dict[str, Timed], empty: Timed) -> Row:
    ours, theirs = group["ours"], group["theirs"]
    return row_of(
        f"{what}: a frame",
        times_as_fast(theirs.usual_ms, ours.usual_ms),
        "× as fast",
        f"ours {ours.usual.median:.2f} ms, of which an empty window takes "
        f"{empty.usual.median:.2f}; theirs 1 px wide and not smooth, ours 2 px and smooth",
        at_least=_LEAST_TIMES,
        peers=(
            ("pyqtgraph with setDownsampling and setClipToView, ms", theirs.usual),
            ("with nothing set, ms", group["plain"].usual),
        ),
    )


def _alike(what: str, group: dict[str, Timed]) -> Row:
    ours, theirs = group["ours"], group["alike"]
    return row_of(
        f"{what}: a frame that looks alike",
        times_as_fast(theirs.usual_ms, ours.usual_ms),
        "× as fast",
        "both 2 px wide and smooth",
        at_least=_LEAST_TIMES,
        peers=(("pyqtgraph with setDownsampling, ms", theirs.usual),),
    )
