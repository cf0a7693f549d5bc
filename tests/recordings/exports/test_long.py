"""A recording of any length is exported in the same memory."""

import tracemalloc

import numpy as np
import pytest

from coach.recordings.exports import Note, export_file
from coach.signal.readings import empty_readings

from .conftest import Block, made

RATE_HZ, TAXELS = 250, 64


def content_of(seconds: int):
    """Return so many seconds of 64 taxels at 250 Hz, made a second at a time."""

    def samples():
        newtons = np.random.default_rng(1).uniform(0.0, 60.0, (RATE_HZ, TAXELS))
        for second in range(seconds):
            yield Block(second + np.arange(RATE_HZ) / RATE_HZ, newtons)

    blocks = [Block(np.zeros(1), np.zeros((1, TAXELS)))]
    notes = tuple(Note(float(second), "cue", "hint: Ease off now.") for second in range(seconds))
    return made(
        blocks,
        samples=samples,
        rate_hz=float(RATE_HZ),
        notes=notes,
        readings=lambda: iter([empty_readings()]),
    )


def peak_mb(seconds, path):
    content = content_of(seconds)
    tracemalloc.start()
    try:
        export_file(content, path)
        return tracemalloc.get_traced_memory()[1] / 1e6
    finally:
        tracemalloc.stop()


#: Parquet keeps a million values for a row group, which the shorter of both has to fill.
SECONDS = {"csv": 8, "parquet": 80, "edf": 8, "mcap": 8}


@pytest.mark.parametrize("ending", SECONDS)
def test_four_times_as_long_takes_no_more_memory(tmp_path, ending):
    # What is loaded at the first export counts for none of them.
    export_file(content_of(1), tmp_path / f"first.{ending}")
    short = peak_mb(SECONDS[ending], tmp_path / f"short.{ending}")
    long = peak_mb(4 * SECONDS[ending], tmp_path / f"long.{ending}")
    # 24 seconds more of samples would be 3 MB, as text 12.
    assert long < short + 1.5
