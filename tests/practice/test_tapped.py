"""Rows of taps: heard as people tap them, and not in hours of practice that nobody tapped in."""

from collections import Counter
from collections.abc import Iterable

import numpy as np
import pytest

from coach.practice.hands_free import BigKeyPresses, Moment, squeeze_means, taps_mean
from coach.practice.tapped import Tapped
from coach.signal.bands import PALM, THUMB
from coach.signal.lowpass import LowPass
from sims.hand import Hand
from sims.scenario import HandPlan, load_scenario, scenario_names
from sims.tapper import human_row

RATE_HZ = 100.0


def felt(force_n: np.ndarray, contact_n: float = PALM.contact_n) -> list[int]:
    """Return the rows in newtons (n,) at 100 Hz, through the low-pass that readings come from."""
    low = LowPass(cutoff_hz=10.0, rate_hz=RATE_HZ, taxels=1).update(force_n[:, None])[:, 0]
    tapped = Tapped()
    rows = (tapped.feel(at / RATE_HZ, n, contact_n) for at, n in enumerate(low.tolist()))
    return [row for row in rows if row]


def tapped_by(people: Iterable[int], count: int, peak_n: float) -> Counter[tuple[int, ...]]:
    rows = (human_row(1.0, count, seed, peak_n) for seed in people)
    return Counter(
        tuple(felt(row.force_n(np.arange(0.0, row.end_s + 1.2, 1 / RATE_HZ)))) for row in rows
    )


@pytest.mark.parametrize("count", [2, 3])
@pytest.mark.parametrize("peak_n", [10.0, 20.0])
def test_what_people_tap_is_heard(count, peak_n):
    heard = tapped_by(range(300), count, peak_n)
    assert heard[(count,)] >= 297


def test_a_row_of_three_is_hardly_ever_heard_as_one_that_means_less_or_nothing():
    heard = tapped_by(range(300), 3, 5.0)  # with the tips of the fingers
    assert heard[(3,)] >= 280
    assert not any(4 in rows for rows in heard)


@pytest.mark.parametrize("name", scenario_names())
def test_no_practice_has_a_row_in_it(name):
    plan = load_scenario(name).hand
    times_s = np.arange(0.0, 900.0, 1 / RATE_HZ)
    assert not [row for row in felt(Hand(plan, 3).force_n(times_s)) if row > 1]


@pytest.mark.parametrize(
    "habit",
    [
        {"period_s": 0.375, "press_share": 0.5},
        {"period_s": 0.5, "press_share": 0.3},
        {"period_s": 0.75, "press_share": 0.3},
        {"period_s": 1.0, "press_share": 0.25, "jab_one_in": 1},
    ],
)
def test_nor_have_quick_dabs_on_each_count(habit):
    plan = HandPlan(counts=1, peak_n=9.0, peak_cv=0.2, gentle_n_s=400.0, **habit)
    times_s = np.arange(0.0, 600.0, 1 / RATE_HZ)
    assert not [row for row in felt(Hand(plan, 5).force_n(times_s)) if row > 1]


def taps(begins_s: list[float], lasts_s: float = 0.09, peak_n: float = 12.0) -> np.ndarray:
    times_s = np.arange(0.0, begins_s[-1] + 2.0, 1 / RATE_HZ)
    since = (times_s[:, None] - begins_s) / lasts_s
    on = (since > 0.0) & (since < 1.0)
    return np.where(on, peak_n * np.sin(np.pi * since), 0.0).sum(axis=1)


@pytest.mark.parametrize(
    "begins_s",
    [
        [1.0, 1.7, 2.4],  # as slow as the counts of a massage
        [1.0, 1.2, 1.6],  # no even pace
        [1.0, 1.25, 1.5, 1.75],  # one more: nobody knows what was meant
        [0.2, 0.4, 0.6],  # no rest before
    ],
)
def test_what_is_nearly_a_row_of_three_is_none(begins_s):
    assert 3 not in felt(taps(begins_s))


def test_presses_among_taps_are_none():
    assert felt(taps([1.0, 1.4, 1.8], lasts_s=0.35)) == []
    pressed = taps([1.0, 1.3, 1.6])
    pressed[200:240] += 15.0  # soon after the third
    assert felt(pressed) == []


def test_a_resting_hand_does_not_tap():
    assert felt(taps([1.0, 1.3, 1.6]) + 4.0) == []


def test_a_thumb_taps_more_lightly():
    row = human_row(1.0, 3, 7, peak_n=4.0)
    force_n = row.force_n(np.arange(0.0, row.end_s + 1.2, 1 / RATE_HZ))
    assert felt(force_n, THUMB.contact_n) == [3]


def test_no_number_is_no_tap():
    force_n = taps([1.0, 1.3, 1.6])
    tapped = Tapped()
    force_n[125] = np.nan
    assert not any(tapped.feel(at / RATE_HZ, n, 1.5) > 1 for at, n in enumerate(force_n.tolist()))


PLAIN = Moment(asked=False, paused=False, stopped=False)
ASKED = Moment(asked=True, paused=False, stopped=False)
PAUSED = Moment(asked=False, paused=True, stopped=False)
STOPPED = Moment(asked=True, paused=True, stopped=True)


def test_who_is_heard_one_tap_short_asked_for_less_not_for_more():
    assert (taps_mean(3, ASKED), taps_mean(2, ASKED)) == ("good", "softer")
    assert (taps_mean(3, PLAIN), taps_mean(3, PAUSED)) == ("pause", "go_on")
    assert {taps_mean(n, now) for n in (1, 4) for now in (PLAIN, ASKED, PAUSED)} == {None}
    assert {taps_mean(n, STOPPED) for n in (1, 2, 3, 4)} == {None}


def test_a_squeeze_goes_on_from_a_pause_only():
    assert [squeeze_means(now) for now in (PLAIN, ASKED, PAUSED, STOPPED)] == [
        None, None, "go_on", None,
    ]  # fmt: skip


def test_the_big_key_does_nothing_after_a_stop():
    key = BigKeyPresses()
    assert key.press(1.0, STOPPED) is None
    assert key.tick(5.0) is None
    assert key.press(6.0, ASKED) is None
    assert key.press(6.2, STOPPED) is None
    assert key.tick(9.0) is None
