"""Where strokes begin and end on a zero that drifted or a hand that sways, and when it is told."""

import itertools

import numpy as np
import pytest

from coach.signal.bands import PALM
from coach.signal.pipeline import Pipeline
from sims.stroke_match import matched
from sims.stroke_set import stroke_set

RATE_HZ = 100.0


def told(t_s, force_n, rate_hz=RATE_HZ):
    """Return (stroke, second of the newest sample when it was announced), sample by sample."""
    pipeline = Pipeline(rate_hz, 1, PALM)
    none = np.zeros(1, bool)
    found = []
    for k, at_s in enumerate(t_s):
        strokes = pipeline.update(t_s[k : k + 1], force_n[k : k + 1, None], none).strokes
        found += [(stroke, at_s) for stroke in strokes]
    return found


def least_jerk(x):
    u = np.clip(x, 0.0, 1.0)
    return u * u * u * (10.0 - 15.0 * u + 6.0 * u * u)


def reached(t_s, force_n, level_n):
    return t_s[np.argmax(force_n >= level_n)]


@pytest.mark.parametrize("zero_n", [-0.3, 0.0, 0.3])
def test_a_slow_stroke_begins_where_the_hand_came_to_contact_wherever_the_zero_is(zero_n):
    """A tenth of a second is 0.14 N here: the zero's 0.3 N must not move the onset by that."""
    t_s = np.arange(1500) / RATE_HZ
    true_n = 12.0 * least_jerk((t_s - 2.0) / 9.0) * least_jerk((12.0 - t_s) / 0.8)
    noise_n = np.random.default_rng(3).normal(0.0, 0.02, len(t_s))
    ((stroke, _),) = told(t_s, true_n + zero_n + noise_n)
    assert stroke.onset_s == pytest.approx(reached(t_s, true_n, PALM.contact_n), abs=0.05)


def test_a_hand_that_lies_there_lightly_is_no_zero():
    """Half of contact-on lies on the sensor: contact is at contact-on all the same."""
    t_s = np.arange(1500) / RATE_HZ
    lying_n = 0.5 * PALM.contact_n
    true_n = lying_n + 12.0 * least_jerk((t_s - 2.0) / 9.0) * least_jerk((12.0 - t_s) / 0.8)
    ((stroke, _),) = told(t_s, true_n)
    level_n = max(PALM.contact_n, lying_n + 0.1 * (true_n.max() - lying_n))
    assert stroke.onset_s == pytest.approx(reached(t_s, true_n, level_n), abs=0.05)


def test_a_slow_release_onto_a_hand_that_sways_up_is_told_within_300_ms():
    """The rest is 6 % harder after the stroke than before it, and nobody knows that yet."""
    t_s = np.arange(1700) / RATE_HZ
    rest_n = 6.0 * (1.0 + 0.06 * least_jerk((t_s - 2.0) / 8.0))
    press_n = 9.5 * least_jerk((t_s - 2.0) / 2.0) * least_jerk((13.0 - t_s) / 9.0)
    ((stroke, at_s),) = told(t_s, rest_n + press_n)
    top = int((rest_n + press_n).argmax())
    foot_n = rest_n[-1] + 0.1 * ((rest_n + press_n)[top] - rest_n[-1])
    over_s = t_s[top + int(np.argmax((rest_n + press_n)[top:] <= foot_n))]
    assert at_s - over_s <= 0.3
    assert stroke.offset_s == pytest.approx(over_s, abs=0.3)


@pytest.mark.parametrize(("seed", "number"), [(20, 39), (8253, 102)])
def test_slow_weak_strokes_that_were_told_late_once_are_told_within_300_ms(seed, number):
    """One of 7 s that the next overlaps, at 0.24 % noise; one let go slowly onto a rest."""
    (recording,) = itertools.islice(stroke_set(seed, 3), number, number + 1)
    newtons, t_s, step = recording.newtons(), recording.t_s, max(1, round(0.01 * recording.rate_hz))
    pipeline = Pipeline(recording.rate_hz, recording.taxels, recording.edges)
    at = {}
    for begin in range(0, len(t_s), step):
        part = slice(begin, begin + step)
        none = np.zeros(len(t_s[part]), bool)
        for stroke in pipeline.update(t_s[part], newtons[part], none).strokes:
            at[stroke.onset_s, stroke.offset_s, stroke.peak_n] = t_s[part][-1]
    pairs, _ = matched(recording.truth(), list(at))
    assert all(pair.found for pair in pairs)
    assert max(at[pair.found] - pair.true.over_s for pair in pairs) <= 0.3


@pytest.mark.parametrize("hz", [7.0, 11.8])
def test_a_tremor_is_as_large_however_many_samples_a_hop_has(hz):
    """A mean of 10 ms hides 2 % of 12 Hz: that is made up for."""
    t_s = np.arange(8000) / 1000.0
    calm_n = np.interp(t_s, [1.5, 2.0, 6.5, 7.0], [0.0, 20.0, 20.0, 0.0])
    force_n = calm_n * (1.0 + np.sqrt(2.0) * 0.03 * np.sin(2 * np.pi * hz * t_s))
    pipeline = Pipeline(1000.0, 1, PALM)
    (stroke,) = pipeline.update(t_s, force_n[:, None], np.zeros(len(t_s), bool)).strokes
    assert stroke.tremor == pytest.approx(0.03, rel=0.01)
