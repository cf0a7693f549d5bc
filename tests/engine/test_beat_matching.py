"""Strokes belong to the beat that ran when they began, however late they are told of."""

import math

import numpy as np
import pytest

from coach.engine.arrivals import Arrivals
from coach.engine.beat_matching import BeatMatching
from coach.signal.beat_grid import BeatGrid
from coach.signal.readings import PipelineOutput, Readings
from coach.signal.strokes import Stroke

HOST_S = 500.0


def matching() -> BeatMatching:
    arrivals = Arrivals()
    arrivals.note((t_s, HOST_S + t_s) for t_s in np.arange(0.0, 200.0, 0.01).tolist())
    return BeatMatching(arrivals)


def told(beside: BeatMatching, onset_s: float, long_s: float = 2.0) -> Stroke:
    stroke = Stroke(onset_s, onset_s + 1.0, onset_s + long_s, 20.0, 10.0, 50.0)
    empty = np.empty(0)
    nothing = Readings(empty, empty, empty.astype(np.int8), empty.astype(bool), empty, 0.01)
    return beside.matched(PipelineOutput(nothing, (stroke,), (), ())).strokes[0]


def test_a_stroke_that_began_before_the_pace_changed_belongs_to_the_old_pace() -> None:
    beside, slow = matching(), BeatGrid(HOST_S + 10.0, 1.0, 4)
    beside.follow(slow, -math.inf)
    beside.follow(slow.changed(HOST_S + 19.0, period_s=1.5), 19.0)
    before, after = told(beside, 18.1), told(beside, 20.3)
    assert (before.asynchrony_s, before.asked_s) == (pytest.approx(0.1), 4.0)
    assert after.asked_s == 6.0


def test_a_stroke_that_ends_in_a_pause_keeps_its_beat_and_one_that_begins_in_it_has_none() -> None:
    beside = matching()
    beside.follow(BeatGrid(HOST_S + 10.0, 1.0, 4), -math.inf)
    beside.follow(None, 15.0)
    assert told(beside, 14.2).asynchrony_s == pytest.approx(0.2)
    rested = told(beside, 18.0)
    assert (rested.asynchrony_s, rested.beat_phase, rested.asked_s) == (None, None, None)


def test_a_latency_is_taken_out_before_the_beat_is_looked_for() -> None:
    beside = matching()
    beside.follow(BeatGrid(HOST_S + 10.0, 1.0, 4), -math.inf)
    beside.late_s, beside.device_id = {"a": 0.15, "b": 0.3}, "a"
    assert told(beside, 14.1).asynchrony_s == pytest.approx(-0.05)
    assert beside.take_onsets() == (pytest.approx(HOST_S + 13.95),)


def test_a_pace_that_changes_all_the_time_forgets_no_stroke_that_is_under_way() -> None:
    beside, grid = matching(), BeatGrid(HOST_S + 10.0, 1.0, 4)
    beside.follow(grid, -math.inf)
    for step in range(3000):
        at_s = 14.5 + 0.01 * step
        grid = grid.changed(HOST_S + at_s, period_s=1.0 + 0.001 * (step % 5))
        beside.follow(grid, at_s)
    assert told(beside, 14.1, long_s=30.0).asynchrony_s == pytest.approx(0.1)
