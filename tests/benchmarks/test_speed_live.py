"""The script beside our chain reads the same force of a stream, and a press at the same time."""

import numpy as np
import pytest

from benchmarks.speed.live import chunks_of, through_chain
from benchmarks.speed.live_script import seconds_of
from benchmarks.trust.pressed import described


@pytest.mark.parametrize(("draws", "seconds"), [(False, 7.5), (True, 3.5)])
def test_the_script_reads_our_force_and_our_press(draws: bool, seconds: float) -> None:
    rate_hz = 200
    chunks = [chunk for chunk in chunks_of(16, rate_hz) if chunk.host_s <= seconds]
    per_count = described(16, float(rate_hz)).newtons_per_count or 1.0
    _, script = seconds_of(chunks, rate_hz, per_count, draws=draws)
    outputs = through_chain(chunks)
    force_n = np.concatenate([each.force_n for out in outputs for each in out.readings])
    # Of each hop of two samples ours tells the last; it takes off what is no hand's as well.
    theirs_n = script.forces[::-2][: len(force_n)][::-1]
    np.testing.assert_allclose(force_n[-len(theirs_n) :], theirs_n, rtol=0, atol=0.3)
    begun_s = seconds - len(script.forces) / rate_hz
    ours_s = [stroke.peak_s for out in outputs for stroke in out.strokes if stroke.peak_s > begun_s]
    assert len(ours_s) == len(script.peaks_s) == 1
    np.testing.assert_allclose(ours_s, script.peaks_s, atol=0.1)
