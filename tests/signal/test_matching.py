"""One stroke a beat: strokes left out and too many, against truths that the test made."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.signal.beat_grid import BeatGrid
from coach.signal.matching import REACH, Matcher, one_a_beat

GRID = BeatGrid(10.0, 1.0, 4)


def matched(onsets_s: list[float], grid: BeatGrid = GRID) -> list[float | None]:
    """The asynchronies as a debrief has them, of onsets in their order."""
    matcher = Matcher()
    found = [matcher.match(grid, onset_s) for onset_s in onsets_s]
    return list(
        one_a_beat(
            onsets_s,
            [None if match is None else match.asynchrony_s for match in found],
            [None if match is None else match.asked_s for match in found],
        )
    )


def test_a_missed_beat_matches_nothing_and_shifts_nobody() -> None:
    assert matched([9.9, 14.1, 22.2]) == pytest.approx([-0.1, 0.1, 0.2])


def test_of_two_strokes_at_a_beat_the_nearer_one_has_it() -> None:
    later_is_nearer, earlier_is_nearer = matched([9.2, 10.1]), matched([10.1, 10.9])
    assert later_is_nearer == [None, pytest.approx(0.1)]
    assert earlier_is_nearer == [pytest.approx(0.1), None]


def test_a_third_one_takes_the_beat_from_nobody_it_is_farther_than() -> None:
    assert matched([9.2, 10.1, 10.6, 14.0]) == [None, pytest.approx(0.1), None, 0.0]


@pytest.mark.parametrize(("count", "phase"), [(0, 0.0), (1, 0.25), (2, 0.5), (3, -0.25)])
def test_strokes_on_another_count_are_told_by_where_they_came(count: int, phase: float) -> None:
    match = Matcher().match(GRID, 10.0 + 4 * 5 + count)
    assert match is not None
    assert match.phase % 1.0 == pytest.approx(phase % 1.0)
    # Midway it is as late as early, so no beat is its own.
    assert (match.asynchrony_s is None) == (count == 2)


def test_before_the_first_count_there_is_no_beat_but_a_little_early_is_on_it() -> None:
    matcher = Matcher()
    assert matcher.match(GRID, 7.5) is None
    match = matcher.match(GRID, 9.7)
    assert match is not None
    assert match.asynchrony_s == pytest.approx(-0.3)


@given(
    onsets=st.lists(st.floats(8.5, 200.0), max_size=40),
    shift_s=st.floats(-1000.0, 1000.0),
    scale=st.sampled_from((0.5, 2.0, 4.0)),
)
def test_no_beat_has_two_strokes_and_another_clock_changes_nothing(
    onsets: list[float], shift_s: float, scale: float
) -> None:
    onsets = sorted(onsets)
    found = matched(onsets)
    beats = [onset - off for onset, off in zip(onsets, found, strict=True) if off is not None]
    assert all(later - earlier > 3.9 for earlier, later in pairwise(beats))
    assert all(off is None or abs(off) <= REACH * 4.0 for off in found)
    moved = BeatGrid(GRID.origin_s * scale + shift_s, GRID.period_s * scale, GRID.counts)
    elsewhere = matched([onset * scale + shift_s for onset in onsets], moved)
    for one, other in zip(found, elsewhere, strict=True):
        # Exactly midway, or exactly as near, the last digit of a sum may decide.
        if one is not None and other is not None:
            assert other == pytest.approx(one * scale, abs=1e-6)
    assert abs(sum(each is not None for each in found) - sum(e is not None for e in elsewhere)) <= 1


@pytest.mark.parametrize("seed", range(5))
def test_strokes_left_out_and_too_many_are_found_better_than_by_the_nearest_beat(
    seed: int,
) -> None:
    random = np.random.default_rng(seed)
    meant: list[tuple[float, int]] = []
    for beat in range(120):
        if random.random() > 0.1:
            meant.append((10.0 + 4.0 * (beat + random.normal(-0.01, 0.03)), beat))
        if random.random() < 0.15:
            meant.append((10.0 + 4.0 * (beat + random.uniform(0.15, 0.85)), -1))
    meant.sort()
    onsets = [onset for onset, _ in meant]
    found = [
        None if off is None else round((onset - off - 10.0) / 4.0)
        for onset, off in zip(onsets, matched(onsets), strict=True)
    ]
    nearest = [round((onset - 10.0) / 4.0) for onset in onsets]
    assert f1(meant, found) > 0.98
    assert f1(meant, found) > f1(meant, nearest) + 0.02


def f1(meant: list[tuple[float, int]], found: list[int | None]) -> float:
    hits = sum(beat >= 0 and beat == told for (_, beat), told in zip(meant, found, strict=True))
    asked = sum(beat >= 0 for _, beat in meant)
    return 2 * hits / (asked + sum(told is not None for told in found))
