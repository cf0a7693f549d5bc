"""Seconds in each band are those of the force itself, not of a display that is kept calm."""

from collections.abc import Sequence

import numpy as np
import pytest

from coach.practice.debrief.builder import Debrief, DebriefBuilder
from coach.signal.bands import PALM
from coach.signal.pipeline import Pipeline

RATE_HZ = 200.0


def debrief_of(at_s: Sequence[float], newtons: Sequence[float], cut: int) -> Debrief:
    """Return the debrief of straight lines through the points, fed in pieces of ``cut``."""
    t_s = np.arange(int(at_s[-1] * RATE_HZ)) / RATE_HZ
    force_n = np.interp(t_s, at_s, newtons)
    pipeline, builder = Pipeline(RATE_HZ, 1, PALM), DebriefBuilder("palm")
    for begin in range(0, len(t_s), cut):
        part = slice(begin, begin + cut)
        calm = np.zeros(len(t_s[part]), bool)
        out = pipeline.update(t_s[part], force_n[part, None], calm)
        builder.take([out.readings], out.strokes, out.ended)
    out = pipeline.finish()
    builder.take([out.readings], out.strokes, out.ended)
    return builder.build()


def test_presses_shorter_than_the_displays_dwell_count() -> None:
    at_s, newtons = [0.0], [0.0]
    for k in range(20):
        at_s += [1.0 + k, 1.05 + k, 1.15 + k, 1.2 + k]
        newtons += [0.0, 20.0, 20.0, 0.0]
    bands = debrief_of([*at_s, 22.0], [*newtons, 0.0], 7).bands
    # Above 10 N from the middle of the way up to the middle of the way down: 0.15 s each.
    assert bands.medium == pytest.approx(20 * 0.15, abs=0.3)
    assert bands.none == pytest.approx(22.0 - 20 * 0.1925, abs=0.5)


@pytest.mark.parametrize("cut", [2, 10_000])
def test_slow_ramps_spend_their_true_time_in_each_band_and_an_alarm_no_more_than_it_lasted(
    cut: int,
) -> None:
    ramp = ([0.0, 1.0, 8.0, 9.0, 16.0], [0.0, 0.0, 70.0, 70.0, 0.0])
    at_s = [*ramp[0], *(16.0 + t for t in ramp[0][1:]), 33.0]
    debrief = debrief_of(at_s, [*ramp[1], *ramp[1][1:], 0.0], cut)
    # 10 N a second: light lasts 0.85 s each way, medium 2 s; the alarm goes on down to 51 N.
    assert debrief.bands.light == pytest.approx(4 * 0.85, abs=0.05)
    assert debrief.bands.medium == pytest.approx(4 * 2.0, abs=0.05)
    assert debrief.bands.firm == pytest.approx(2 * 3.0 + 2 * 2.1, abs=0.1)
    assert debrief.bands.too_much == pytest.approx(2 * (1.0 + 1.0 + 1.9), abs=0.1)
    assert debrief.bands.too_much == pytest.approx(
        sum(event.duration_s for event in debrief.too_much), abs=0.1
    )
