"""Too much: never missed, never a glitch, and over only when it is over."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.signal.bands import PALM, THUMB
from coach.signal.too_much import TooMuch, TooMuchLatch


def judged(latch, t_s, total_n, kpa=None, saturated=None):
    total_n = np.asarray(total_n, float)
    kpa = np.full(len(total_n), np.nan) if kpa is None else np.asarray(kpa, float)
    saturated = np.zeros(len(total_n), bool) if saturated is None else np.asarray(saturated)
    return latch.update(np.asarray(t_s, float), total_n, kpa, saturated)


def by_hand(t_s, total_n, edge_n):
    """Judge one sample after the other, as the rule is written."""
    active, started, ended = [], [], []
    onset = before = calm = None
    peak = math.nan
    for t, force in zip(t_s, total_n, strict=True):
        if onset is None:
            if force >= edge_n and before is not None and before[1] >= edge_n:
                onset, peak, calm = before[0], max(before[1], force), None
                started.append(onset)
            elif force >= edge_n and before is not None and t - before[0] > 0.025:
                onset, peak, calm = t, force, None
                started.append(onset)
        else:
            calm = None if force >= 0.85 * edge_n else t if calm is None else calm
            if calm is not None and t - calm >= 0.3 - 1e-9:
                ended.append(TooMuch(onset, calm - onset, peak))
                onset = None
            else:
                peak = max(peak, force)
        active.append(onset is not None)
        before = (t, force)
    return active, started, ended


@given(
    levels=st.lists(
        st.tuples(st.sampled_from([0.0, 12.0, 12.8, 14.9, 15.0, 20.0]), st.integers(1, 40)),
        min_size=1,
        max_size=14,
    ),
    rate_hz=st.sampled_from([25.0, 100.0, 200.0]),
    cuts=st.lists(st.integers(0, 400), max_size=6),
)
def test_it_follows_the_rule_in_any_split(levels, rate_hz, cuts):
    total_n = np.repeat([level for level, _ in levels], [count for _, count in levels])
    t_s = np.arange(len(total_n)) / rate_hz
    latch = TooMuchLatch(THUMB)
    outputs = [
        judged(latch, t_part, part)
        for t_part, part in zip(
            np.split(t_s, sorted(cuts)), np.split(total_n, sorted(cuts)), strict=True
        )
    ]
    active, started, ended = by_hand(t_s.tolist(), total_n.tolist(), THUMB.firm_n)
    assert np.concatenate([output.active for output in outputs]).tolist() == active
    assert [onset for output in outputs for onset in output.started] == started
    assert [event for output in outputs for event in output.ended] == ended


def test_the_onset_is_the_first_of_the_two_samples_to_the_microsecond():
    t_s = [0.0, 0.0101, 0.0199, 0.0302]
    output = judged(TooMuchLatch(PALM), t_s, [10.0, 59.9, 60.0, 60.0])
    assert output.started == (0.0199,)
    assert output.active.tolist() == [False, False, False, True]


def test_one_glitch_is_no_alarm_but_two_in_a_row_are():
    t_s = np.arange(6) / 100
    assert not judged(TooMuchLatch(PALM), t_s, [5, 200, 5, 200, 5, 5]).started
    assert judged(TooMuchLatch(PALM), t_s, [5, 200, 200, 5, 5, 5]).started == (0.01,)


def test_a_slow_device_is_believed_at_its_first_sample():
    t_s = np.arange(6) / 10
    assert judged(TooMuchLatch(PALM), t_s, [5, 5, 70, 70, 5, 5]).started == (0.2,)
    latch = TooMuchLatch(PALM)
    assert not judged(latch, [0.0], [5.0]).started
    assert judged(latch, [0.1], [70.0]).started == (0.1,)


def test_the_two_samples_may_come_in_two_blocks():
    latch = TooMuchLatch(PALM)
    assert not judged(latch, [0.0], [70.0]).started
    assert not judged(latch, [], []).started
    assert judged(latch, [0.01], [70.0]).started == (0.0,)
    assert latch.active


@pytest.mark.parametrize(
    ("kpa", "saturated"), [([80.0, 80.0], [False, False]), ([np.nan, np.nan], [True, True])]
)
def test_a_dug_in_thumb_and_a_saturated_taxel_are_too_much_at_any_total(kpa, saturated):
    assert judged(TooMuchLatch(PALM), [0.0, 0.01], [5.0, 5.0], kpa, saturated).started == (0.0,)


def test_a_glitch_below_the_edge_does_not_end_it_and_nan_is_no_calm():
    t_s = np.arange(200) / 100
    total_n = np.full(200, 70.0)
    total_n[50:75] = 10.0
    total_n[120:199] = np.nan
    output = judged(TooMuchLatch(PALM), t_s, total_n)
    assert output.active[1:].all()
    assert not output.ended


def test_the_peak_is_the_hardest_sample_of_the_alarm():
    t_s = np.arange(100) / 100
    total_n = np.zeros(100)
    total_n[10:14] = [61.0, 83.5, 70.0, 61.0]
    (event,) = judged(TooMuchLatch(PALM), t_s, total_n).ended
    assert event.peak_n == 83.5
    assert event.onset_s == 0.10
    assert event.duration_s == pytest.approx(0.04)


def test_an_alarm_that_stands_at_the_end_is_told():
    latch = TooMuchLatch(PALM)
    judged(latch, np.arange(50) / 100, np.full(50, 65.0))
    event = latch.finish()
    assert event == TooMuch(0.0, pytest.approx(0.49), 65.0)
    assert latch.finish() is None


def test_new_edges_count_from_the_next_sample_on():
    latch = TooMuchLatch(PALM)
    assert not judged(latch, [0.0, 0.01], [20.0, 20.0]).started
    latch.edges = THUMB
    assert judged(latch, [0.02, 0.03], [20.0, 20.0]).started == (0.02,)
