"""A storm of random faults and wishes over the whole core: ``STORM_STEPS`` says how long."""

import os
from collections.abc import Iterator

from benchmarks.row import Row
from sims.storm.walk import storm

STEPS = int(os.environ.get("STORM_STEPS", "1000"))


def rows() -> Iterator[Row]:
    """Yield what a storm came to."""
    told = storm(STEPS, seed=1)
    came, broken = told.came, told.broken
    detail = f"{came.sessions} sessions, {came.checks:,} checks, {came.seconds / 3600.0:.1f} h"
    yield Row("storm: steps", came.steps, "steps", detail)
    said = "" if broken is None else str(broken)
    yield Row("storm: laws broken", float(broken is not None), "", said, at_most=0)
    yield Row("storm: samples lost", came.lost, "samples", f"of {came.samples:,}", at_most=0)
    yield Row("storm: memory grew", 100.0 * told.growth, "%", "blocks in use", at_most=5)
    late = f"{came.too_much} times too much, on the session's clock"
    yield Row("storm: worst alarm", 1000.0 * came.alarm_s, "ms", late, at_most=50)
