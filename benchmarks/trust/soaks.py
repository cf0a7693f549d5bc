"""Hours of practice on a clock that jumps: ``SOAK_HOURS`` says how many."""

import os
from collections.abc import Iterator

from benchmarks.row import Row
from sims.soak.command import MOST_DRIFT_S, MOST_GROWTH
from sims.soak.sitting import soak

HOURS = float(os.environ.get("SOAK_HOURS", "0.05"))


def rows() -> Iterator[Row]:
    """Yield what a soak came to."""
    told = soak(HOURS)
    detail = f"{told.strokes:,} strokes, {told.snapshots:,} snapshots, glove {told.ppm:+g} ppm"
    yield Row("soak: hours of practice", told.hours, "h", detail)
    grew = f"{told.bytes_a_stroke:.0f} bytes a stroke"
    yield Row("soak: memory grew", 100.0 * told.growth, "%", grew, at_most=100.0 * MOST_GROWTH)
    yield Row("soak: samples dropped", told.dropped, "samples", f"of {told.sent:,}", at_most=0)
    which = (
        f"device {1000.0 * told.mapping_s:.2f}, beat {1000.0 * told.beat_s:.2f}, "
        f"motor {1000.0 * told.motor_s:.2f} ms; an order came {1000.0 * told.order_s:.1f} ms late"
    )
    worst_ms = 1000.0 * told.drift_s
    yield Row("soak: worst drift", worst_ms, "ms", which, at_most=1000.0 * MOST_DRIFT_S)
