"""A test as it goes on: the same beat, told a hair otherwise each time, begins nothing anew."""

import pytest

from coach.practice.latency.tapping import Tapping
from coach.practice.latency.taps import WANTED
from coach.signal.beat_grid import BeatGrid


def test_a_beat_that_loses_its_last_digit_on_the_way_is_the_same_beat() -> None:
    tapping = Tapping()
    for beat in range(WANTED):
        tapping.follow(BeatGrid(100.0 + 1e-13 * beat, 1.0, 1))
        assert tapping.tap(100.0 + beat)
        tapping.touch(100.02 + beat)
    assert not tapping.over
    tapping.look(100.0 + WANTED + 1.0)
    assert tapping.found is not None
    assert tapping.found.sensor is not None
    assert tapping.found.sensor.seconds == pytest.approx(0.02)


def test_another_beat_begins_anew_and_taps_before_it_are_none() -> None:
    tapping = Tapping()
    assert not tapping.tap(99.0)
    tapping.follow(BeatGrid(100.0, 1.0, 1))
    assert not tapping.tap(99.5)
    assert tapping.tap(99.7)
    tapping.follow(BeatGrid(120.0, 1.0, 1))
    assert tapping.taps == 0
