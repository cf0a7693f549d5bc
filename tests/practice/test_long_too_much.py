"""Too much is counted to the second, however long it stands and whoever asks on the way."""

from functools import cache

import numpy as np
import pytest

from coach.practice.debrief.builder import Debrief, DebriefBuilder
from coach.signal.bands import PALM
from coach.signal.pipeline import Pipeline

RATE_HZ = 100
#: (seconds, newtons): a short too much and, after a calm while, one of a minute and a half.
COURSE = ((4.0, 5.0), (2.0, 75.0), (4.0, 5.0), (90.0, 75.0), (6.0, 5.0))


@cache
def told(samples: int, *, asks: bool = False) -> Debrief:
    """Return the debrief of the course, given in pieces of so many samples."""
    force_n = np.concatenate([np.full(round(long_s * RATE_HZ), n) for long_s, n in COURSE])
    t_s = np.arange(len(force_n)) / RATE_HZ
    pipeline, builder = Pipeline(RATE_HZ, 1, PALM), DebriefBuilder()
    for at in range(0, len(t_s), samples):
        part = slice(at, at + samples)
        saturated = np.zeros(len(t_s[part]), bool)
        out = pipeline.update(t_s[part], force_n[part, np.newaxis], saturated)
        builder.take([out.readings], out.strokes, out.ended, out.started)
        if asks:
            builder.build()
    last = pipeline.finish()
    builder.take([last.readings], last.strokes, last.ended, last.started)
    return builder.build()


@pytest.mark.parametrize("samples", [10, 1_000, 20_000])
def test_a_long_too_much_counts_whole(samples):
    assert told(samples).bands.too_much == pytest.approx(92.0, abs=0.3)


def test_pieces_and_questions_on_the_way_change_nothing():
    assert told(10).bands == told(20_000).bands
    assert told(10, asks=True).bands == told(20_000).bands
