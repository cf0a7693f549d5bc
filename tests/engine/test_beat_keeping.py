"""When the gloves are told the beat again."""

import numpy as np

from coach.engine.beat_keeping import BeatKeeping
from coach.signal.rhythm import BeatGrid

BEAT = BeatGrid(100.0, 1.0, 4)


def test_a_beat_that_begins_is_told_once_more_soon_and_then_by_and_by():
    keeping = BeatKeeping()
    keeping.told(100.0)
    told_s = []
    for now_s in np.arange(100.0, 200.0, 0.01):
        if keeping.is_due(BEAT, float(now_s)):
            told_s.append(float(now_s))
            keeping.told(float(now_s), again=True)
    # An order that the work of the beginning made late holds for two or three counts only.
    assert told_s[0] < 103.0
    assert all(30.0 < gap_s < 45.0 for gap_s in np.diff(told_s))
    assert len(told_s) == 3
    # In the midst of a count, so that none is lost and none comes twice.
    assert all(0.25 <= at_s % 1.0 <= 0.75 for at_s in told_s)
