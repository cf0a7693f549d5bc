"""kill -9 at many seeded moments, of each kind of process: how much of a session is lost.

``COACH_KILLS`` says how many kills of each kind, 60 if it does not, of the window a sixth of it.
"""

import os
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import numpy as np

from benchmarks.row import Row
from sims.disk.faulty import made_shim
from sims.disk.judging import Tried, told_of
from sims.disk.kills import (
    LATEST_S,
    MOST_LOST_S,
    kills_of_commands,
    kills_of_engines,
    kills_of_windows,
)
from sims.disk.warm import Warm

SEED: Final = 2026


def rows() -> Iterator[Row]:
    """Yield what kills of each kind of process cost."""
    count = int(os.environ.get("COACH_KILLS", "60"))
    with tempfile.TemporaryDirectory(prefix="coach-kills-") as name:
        folder = Path(name)
        before = os.environ.get("COACH_DATA_DIR")
        os.environ["COACH_DATA_DIR"] = str(folder / "own")
        try:
            with Warm(made_shim(folder)) as warm:
                yield _row("a command", kills_of_commands(warm, folder, count, SEED))
            yield _row("the engine", kills_of_engines(folder, count, SEED + 1))
            yield _row("the window", kills_of_windows(folder, max(1, count // 6), SEED + 2))
        finally:
            del os.environ["COACH_DATA_DIR"]
            if before is not None:
                os.environ["COACH_DATA_DIR"] = before


def _row(process: str, kills: Iterable[Tried]) -> Row:
    tried = list(kills)
    lost_ms = [1000.0 * one.lost_s for one in tried]
    worst = max(tried, key=lambda one: one.lost_s)
    damaged = sum(not one.whole for one in tried)
    middle, most = np.percentile(lost_ms, (50, 99), method="higher")
    detail = (
        f"{len(tried)} kills within {LATEST_S:.0f} s of its first word; "
        f"median {middle:.0f} ms, p99 {most:.0f}; {damaged} files damaged within; "
        f"worst: {worst}; in all, {told_of(tried)}"
    )
    return Row(
        f"lost when {process} is killed, worst", max(lost_ms), "ms", detail,
        at_most=1000.0 * MOST_LOST_S,
    )  # fmt: skip
