"""The zero beside the truth: a light touch stays, a drift goes, a person's word counts."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.sensors.zero import ZeroTracker
from coach.sensors.zero_asked import ZeroError
from coach.sensors.zero_bounds import MOST_DRIFT_N
from coach.signal.bands import THUMB
from sims.zero_judge import score_of
from sims.zero_set import GLOVE, PAD, SCALE, TOUCHES, ZEROS, ZeroTrial, trial_of

RATE_HZ = 100.0
#: The benchmark of the zero has all 256 of them.
SMALL_PAD = replace(PAD, taxels=64)
DEVICES = (GLOVE, SMALL_PAD, SCALE)


def tracker_of(taxels: int = 1, *, floor: bool = False, rate_hz: float = RATE_HZ) -> ZeroTracker:
    tracker = ZeroTracker(taxels, rate_hz, floor=floor)
    tracker.most_n = 20.0
    return tracker


def feed(tracker: ZeroTracker, newtons: np.ndarray, from_s: float = 0.0) -> np.ndarray:
    """Give a tracker samples (n, taxels) at 100 Hz, and return what it makes of them."""
    t_s = from_s + np.arange(len(newtons)) / RATE_HZ
    return tracker.apply(t_s, newtons, np.zeros(len(newtons), bool))


def steady(level_n: float, seconds: float, seed: int = 1, noise_n: float = 0.002) -> np.ndarray:
    draw = np.random.default_rng(seed)
    return level_n + noise_n * draw.standard_normal((round(seconds * RATE_HZ), 1))


def played(trial: ZeroTrial) -> tuple[np.ndarray, np.ndarray, ZeroTracker]:
    """Return what was taken off and what was doubted, newtons (n,) each."""
    tracker = tracker_of(trial.read_n.shape[1], floor=trial.floor, rate_hz=trial.rate_hz)
    step = round(trial.rate_hz)
    taken_n, doubt_n = np.empty(len(trial.t_s)), np.empty(len(trial.t_s))
    for begin in range(0, len(trial.t_s), step):
        place = slice(begin, begin + step)
        tracker.apply(trial.t_s[place], trial.read_n[place], np.zeros(step, bool))
        taken_n[place], doubt_n[place] = tracker.newtons.sum(), tracker.doubt_n
    return taken_n, doubt_n, tracker


@pytest.mark.parametrize("touch", sorted(set(TOUCHES) - {"no touch"}))
@pytest.mark.parametrize("device", DEVICES, ids=lambda device: device.name)
def test_no_light_touch_is_ever_eaten(device, touch):
    for zero in ("drift",) if device is SMALL_PAD else ("still zero", "drift", "warming"):
        trial = trial_of(device, zero, touch, seed=5, seconds=400.0)
        taken_n, _doubt_n, _tracker = played(trial)
        eaten_n = score_of(trial, taken_n).eaten_n
        assert eaten_n is not None
        assert eaten_n < 0.03


def test_a_slow_mean_eats_the_same_touches():
    """The judge itself can tell: the usual baseline fails it."""
    trial = trial_of(GLOVE, "still zero", "laid on", seed=5, seconds=400.0)
    mean_n = np.empty(len(trial.t_s))
    zero_n = 0.0
    for k, total_n in enumerate(trial.read_n.sum(axis=1).tolist()):
        zero_n += 0.001 * (total_n - zero_n) if total_n - zero_n < 1.0 else 0.0
        mean_n[k] = zero_n
    assert (score_of(trial, mean_n).eaten_n or 0.0) > 0.3


@pytest.mark.parametrize("device", DEVICES, ids=lambda device: device.name)
@pytest.mark.parametrize("zero", sorted(ZEROS))
def test_a_drift_that_nothing_touches_is_followed(device, zero):
    trial = trial_of(device, zero, "no touch", seed=3)
    taken_n, doubt_n, _tracker = played(trial)
    assert np.percentile(np.abs(taken_n - trial.zero_n), 95) < 0.06
    assert doubt_n.max() == 0.0


@pytest.mark.parametrize("speed_n_s", [0.005, 0.02, 0.1, 1.0, 10.0])
@pytest.mark.parametrize("level_n", [0.3, 0.8, 1.5])
def test_a_hand_that_creeps_on_however_slowly_is_felt_whole(speed_n_s, level_n):
    tracker = tracker_of()
    ramp_s = level_n / speed_n_s
    rise = np.linspace(0.0, level_n, max(2, round(ramp_s * RATE_HZ)))[:, None]
    feed(tracker, steady(0.0, 30.0))
    feed(tracker, rise + steady(0.0, len(rise) / RATE_HZ)[: len(rise)], 30.0)
    shown = feed(tracker, steady(level_n, 240.0), 30.0 + len(rise) / RATE_HZ)
    assert shown.mean() == pytest.approx(level_n, abs=0.02)
    assert shown[-500:].mean() == pytest.approx(level_n, abs=0.02)


def test_a_hand_that_lies_there_from_the_first_sample_is_kept():
    tracker = tracker_of()
    shown = feed(tracker, steady(0.4, 300.0))
    assert np.array_equal(shown, steady(0.4, 300.0))


@given(
    cuts=st.lists(st.integers(1, 700), min_size=1, max_size=30), zero=st.sampled_from(sorted(ZEROS))
)
@settings(max_examples=25, deadline=None)
def test_any_split_gives_the_same_bit_for_bit(cuts, zero):
    trial = trial_of(GLOVE, zero, "laid on", seed=9, seconds=60.0)
    limits = np.zeros(len(trial.t_s), bool)
    whole = tracker_of(8, floor=True)
    expected = whole.apply(trial.t_s, trial.read_n, limits)
    split, shown, at, turn = tracker_of(8, floor=True), [], 0, 0
    while at < len(trial.t_s):
        place = slice(at, at + cuts[turn % len(cuts)])
        shown.append(split.apply(trial.t_s[place], trial.read_n[place], limits[place]))
        at, turn = place.stop, turn + 1
    assert np.array_equal(np.concatenate(shown), expected)
    assert np.array_equal(split.newtons, whole.newtons)
    assert (split.doubt_n, split.moves, split.off_n) == (whole.doubt_n, whole.moves, whole.off_n)


@given(
    speed=st.floats(-0.01, 0.01),
    seconds=st.integers(100, 900),
    given_n=st.floats(-5.0, 5.0),
    seed=st.integers(0, 99),
)
@settings(max_examples=25, deadline=None)
def test_what_is_taken_unasked_is_bounded_far_below_too_much(speed, seconds, given_n, seed):
    tracker = tracker_of()
    tracker.give([given_n])
    drift = given_n + speed * np.arange(seconds * 100)[:, None] / RATE_HZ
    feed(tracker, drift + steady(0.0, seconds, seed))
    assert tracker.newtons.sum() - given_n <= MOST_DRIFT_N + 1e-6
    assert tracker.newtons.sum() >= min(given_n, 0.0) - MOST_DRIFT_N - 1e-6
    assert 0.02 * THUMB.firm_n >= MOST_DRIFT_N


def test_readings_below_nothing_mend_themselves_within_seconds():
    tracker = tracker_of()
    shown = feed(tracker, steady(-0.2, 10.0))
    assert shown[300:].mean() == pytest.approx(0.0, abs=0.02)


def test_one_wild_reading_below_nothing_moves_no_zero():
    newtons = steady(0.0, 20.0)
    newtons[700] = -500.0
    tracker = tracker_of()
    feed(tracker, newtons)
    assert tracker.newtons.sum() == 0.0


def test_a_strap_that_was_pulled_tight_is_doubted_and_not_taken():
    tracker = tracker_of(8, floor=True)
    feed(tracker, np.repeat(steady(0.0, 20.0) / 8, 8, axis=1))
    shown = feed(tracker, np.repeat(steady(2.0, 30.0) / 8, 8, axis=1), 20.0)
    assert shown[-1].sum() == pytest.approx(2.0, abs=0.05)
    assert tracker.doubt_n == pytest.approx(2.0, abs=0.05)


def test_the_doubt_ends_where_the_hand_lifts_after_all():
    tracker = tracker_of()
    feed(tracker, steady(0.0, 20.0))
    feed(tracker, steady(1.0, 30.0), 20.0)
    assert tracker.doubt_n == pytest.approx(1.0, abs=0.02)
    feed(tracker, steady(0.0, 2.0), 50.0)
    assert tracker.doubt_n == 0.0


def test_the_doubt_is_never_more_than_what_is_still_read():
    """A hand only adds, so where less is read the zero was never so far off."""
    tracker = tracker_of()
    feed(tracker, steady(0.0, 20.0))
    feed(tracker, steady(1.0, 30.0), 20.0)
    feed(tracker, steady(0.4, 2.0), 50.0)
    assert tracker.doubt_n == pytest.approx(0.4, abs=0.02)
    feed(tracker, steady(0.15, 2.0), 52.0)
    assert tracker.doubt_n == 0.0


def test_a_hand_that_breathes_is_no_doubt():
    t_s = np.arange(6000) / RATE_HZ
    breathing = 1.0 + 0.04 * np.sin(2 * np.pi * 0.25 * t_s)
    tracker = tracker_of()
    feed(tracker, steady(0.0, 20.0))
    feed(tracker, steady(0.0, 60.0) + breathing[:, None], 20.0)
    assert tracker.doubt_n == 0.0


def test_what_a_press_leaves_behind_goes_by_itself_and_is_not_taken():
    t_s = np.arange(6000) / RATE_HZ
    creep = 0.5 * np.exp(-t_s / 8.0)
    tracker = tracker_of()
    feed(tracker, steady(0.0, 10.0))
    feed(tracker, steady(30.0, 5.0), 10.0)
    feed(tracker, steady(0.0, 60.0) + creep[:, None], 15.0)
    assert abs(tracker.newtons.sum()) < 0.03
    assert tracker.doubt_n == 0.0


def presses(between_n: list[float], period_s: float = 4.0, peak_n: float = 20.0) -> np.ndarray:
    """Return presses over what is read between them, as long a rest as is usual: a quarter."""
    t_s = np.arange(round(period_s * RATE_HZ)) / RATE_HZ
    up_n = np.minimum(t_s, 0.75 * period_s - t_s) * 60.0 / period_s
    stroke_n = np.clip(up_n * peak_n / 15.0, 0.0, peak_n)
    force_n = np.concatenate([level_n + stroke_n for level_n in between_n])
    return force_n[:, None] + steady(0.0, len(force_n) / RATE_HZ)


@pytest.mark.parametrize("period_s", [2.0, 4.0, 6.0])
def test_a_strap_under_presses_that_leave_no_rest_is_doubted_and_not_taken(period_s):
    tracker = tracker_of()
    shown = feed(tracker, presses([2.0] * 6, period_s))
    assert tracker.doubt_n == pytest.approx(2.0, abs=0.1)
    assert tracker.newtons.sum() == 0.0
    assert shown[-10:].mean() == pytest.approx(2.0, abs=0.05)


@pytest.mark.parametrize(
    "between_n",
    [[0.0] * 20, [0.3] * 20, [1.0, 2.0, 1.5, 2.6, 1.2] * 4, [2.0, 2.0, 2.0, 0.0] * 5],
    ids=["lifts", "what a press leaves behind", "rests as people do", "lifts now and then"],
)
def test_presses_that_come_down_to_nothing_or_elsewhere_are_no_doubt(between_n):
    tracker = tracker_of()
    feed(tracker, presses(between_n))
    assert tracker.doubt_n == 0.0


def test_the_doubt_of_a_hand_that_rested_between_presses_ends_once_it_lifts():
    tracker = tracker_of()
    feed(tracker, presses([2.0] * 6))
    assert tracker.doubt_n > 1.9
    feed(tracker, presses([0.0] * 2), 24.0)
    assert tracker.doubt_n == 0.0


@given(cuts=st.lists(st.integers(1, 700), min_size=1, max_size=30))
@settings(max_examples=25, deadline=None)
def test_the_doubt_between_presses_is_the_same_in_any_split(cuts):
    newtons = presses([2.0, 2.1] * 4)
    whole, split = tracker_of(), tracker_of()
    feed(whole, newtons)
    at, turn = 0, 0
    while at < len(newtons):
        piece = newtons[at : at + cuts[turn % len(cuts)]]
        feed(split, piece, at / RATE_HZ)
        at, turn = at + len(piece), turn + 1
    assert whole.doubt_n > 1.9
    assert split.doubt_n == whole.doubt_n


def test_a_person_may_call_a_strap_nothing_and_it_is_nothing_at_once():
    tracker = tracker_of()
    feed(tracker, steady(2.0, 5.0))
    tracker.give(tracker.asked())
    shown = feed(tracker, steady(2.0, 5.0, seed=2), 5.0)
    assert np.abs(shown).max() < 0.02
    assert tracker.doubt_n == 0.0
    pressed = feed(tracker, steady(12.0, 5.0), 10.0)
    assert pressed.mean() == pytest.approx(10.0, abs=0.01)


def test_a_strap_taken_off_after_that_reads_right_again_soon():
    tracker = tracker_of(1, floor=True)
    feed(tracker, steady(2.0, 5.0))
    tracker.give(tracker.asked())
    feed(tracker, np.abs(steady(0.0, 5.0)), 5.0)
    pressed = feed(tracker, steady(10.0, 5.0), 10.0)
    assert pressed.mean() == pytest.approx(10.0, abs=0.02)


@pytest.mark.parametrize(
    ("newtons", "word"),
    [
        (steady(60.0, 5.0), "too much to call nothing"),
        (steady(0.0, 5.0) + 3.0 * np.sin(np.arange(500) / 9.0)[:, None], "still moves"),
        (np.linspace(0.0, 3.0, 500)[:, None], "still moves"),
        (steady(0.0, 0.3), "No readings"),
    ],
)
def test_no_zero_is_taken_from_a_hand_and_it_is_said_why(newtons, word):
    tracker = tracker_of()
    feed(tracker, newtons)
    with pytest.raises(ZeroError, match=word):
        tracker.asked()


def test_no_zero_is_taken_at_the_sensors_limit():
    tracker = tracker_of()
    newtons = steady(2.0, 5.0)
    tracker.apply(np.arange(500) / RATE_HZ, newtons, np.ones(500, bool))
    with pytest.raises(ZeroError, match="at its limit"):
        tracker.asked()


def test_a_taxel_without_numbers_keeps_its_zero_and_spoils_no_other():
    newtons = np.repeat(steady(1.0, 6.0), 2, axis=1)
    newtons[:, 0] = np.nan
    tracker = tracker_of(2)
    feed(tracker, newtons)
    tracker.give(tracker.asked())
    shown = feed(tracker, newtons, 6.0)
    assert np.isnan(shown[:, 0]).all()
    assert np.abs(shown[:, 1]).max() < 0.02


@pytest.mark.parametrize("nonsense", [[1.0, 2.0], [np.nan], [np.inf], [1e9], []])
def test_a_zero_of_nonsense_is_refused_and_changes_nothing(nonsense):
    tracker = tracker_of()
    with pytest.raises(ValueError, match="no zero"):
        tracker.give(nonsense)
    assert tracker.newtons.tolist() == [0.0]


def test_after_a_gap_nobody_knows_whether_a_hand_came_in_it():
    tracker = tracker_of()
    feed(tracker, steady(0.0, 30.0))
    assert tracker.resting
    t_s = 60.0 + np.arange(6000) / RATE_HZ
    shown = tracker.apply(t_s, steady(0.4, 60.0), np.zeros(6000, bool), torn=True)
    assert not tracker.resting
    assert shown.mean() == pytest.approx(0.4, abs=0.01)
