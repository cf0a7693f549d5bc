"""What decoding is measured against makes the same samples of the same stream."""

import numpy as np
import pytest

from benchmarks.speed.decode import (
    RATE_HZ,
    bulk_rows,
    by_lines,
    by_struct,
    in_chunks,
    line_of,
    live_rows,
    readings,
    stream,
)


@pytest.mark.parametrize("samples", [1, 10])
def test_ours_and_both_loops_find_the_same_samples(samples):
    counts = readings(RATE_HZ)
    chunks = in_chunks(stream(counts, samples))
    for ours in (live_rows(chunks), bulk_rows(chunks)):
        assert (np.concatenate([block.counts for block in ours]) == counts).all()
        t_s = np.concatenate([block.t_s for block in ours])
        np.testing.assert_allclose(t_s, np.arange(len(counts)) / RATE_HZ, rtol=0, atol=1e-9)
        assert not any(block.missing for block in ours)
    for checks in (True, False):
        framed = by_struct(chunks, samples, checks=checks)
        assert (np.concatenate([values for _time_us, values in framed]) == counts).all()
        assert [time_us for time_us, _ in framed] == list(range(0, 1_000_000, 1000 * samples))
    text = b"".join(map(line_of, range(len(counts)), counts.tolist()))
    lines = by_lines(in_chunks(text))
    assert (np.array([values for _time_us, values in lines]) == counts).all()
    assert [time_us for time_us, _ in lines] == list(range(0, 1_000_000, 1000))
