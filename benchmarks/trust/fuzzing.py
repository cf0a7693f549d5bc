"""Every reader of bytes, fuzzed by coverage for a while: executions, crashes, time and memory.

``COACH_FUZZ_SECONDS`` says how long in all (60); ``python -m sims fuzz`` does one reader at length.
"""

import os
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from pathlib import Path
from typing import Final

from benchmarks.row import Row
from coach.errors import SetupError
from sims.fuzz.command import fuzzed
from sims.fuzz.tally import Came
from sims.fuzz.targets import TARGETS

LENGTH: Final = "COACH_FUZZ_SECONDS"
_USUAL_S: Final = 60.0
#: A thousand bytes may take so long, and no input more memory than this beside the program.
_MOST_MS_PER_KB: Final = 500.0
_MOST_MB: Final = 256.0
#: Each is a process of its own, and two processors are what there mostly is.
_AT_ONCE: Final = 2


def rows() -> Iterator[Row]:
    """Yield a row for each reader, and the sums."""
    seconds = max(1.0, float(os.environ.get(LENGTH, _USUAL_S)) / len(TARGETS))
    all_came: list[Came] = []
    with tempfile.TemporaryDirectory() as found, ThreadPoolExecutor(_AT_ONCE) as pool:

        def fuzz(names: list[str]) -> list[Came]:
            return list(fuzzed(names, seconds=seconds, found=Path(found)))

        try:
            names = list(TARGETS)
            for came in chain(*pool.map(fuzz, (names[lane::_AT_ONCE] for lane in range(_AT_ONCE)))):
                all_came.append(came)
                yield _row(came)
        except SetupError as problem:
            yield Row("fuzz executions", 0, "", str(problem), at_least=1)
            return
    crashes = sum(len(came.crashes) for came in all_came)
    yield Row("fuzz executions", sum(came.executions for came in all_came), "", at_least=1)
    yield Row("fuzz crashes", crashes, "", f"{len(all_came)} readers", at_most=0)
    slowest = max(all_came, key=_slowness)
    detail = f"{slowest.name}; CPU, what is short counts as 1 kB"
    yield Row("slowest input", _slowness(slowest), "ms/kB", detail, at_most=_MOST_MS_PER_KB)
    largest = max(all_came, key=lambda came: came.peak_mb)
    yield Row("most memory for any input", largest.peak_mb, "MB", largest.name, at_most=_MOST_MB)


def _row(came: Came) -> Row:
    what = "; ".join(said for said, _ in came.crashes)
    told = f"{came.executions:,} executions, corpus {came.corpus:,}, {came.cpu_s:.0f} s of CPU"
    detail = f"{told}; {what}" if what else told
    return Row(
        f"fuzzed: {TARGETS[came.name].reads}", len(came.crashes), "crashes", detail, at_most=0
    )


def _slowness(came: Came) -> float:
    """Return the slowest input's ms/kB, tried again where nothing watches it."""
    data = bytes.fromhex(came.slowest)
    cpu_s = min(TARGETS[came.name].tried(data) for _ in range(3))
    return 1e3 * cpu_s / max(1.0, len(data) / 1024)
