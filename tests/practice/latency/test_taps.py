"""Taps on the beat: the sensor's part is found, a scatter is refused, and early is normal."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.practice.latency.taps import FEWEST, WANTED, found_of
from coach.signal.beat_grid import BeatGrid

BEAT = BeatGrid(100.0, 1.0, 1)


def tapped(
    seed: int = 0,
    count: int = WANTED,
    early_s: float = 0.035,
    sensor_s: float = 0.018,
    jitter_s: float = 0.006,
) -> tuple[list[float], list[float]]:
    """Keys and onsets of a person who taps a little early on a sensor that is late."""
    random = np.random.default_rng(seed)
    keys = 100.0 + np.arange(count) - early_s + 0.02 * random.standard_normal(count)
    onsets = keys + sensor_s + jitter_s * random.standard_normal(count)
    return keys.tolist(), onsets.tolist()


@pytest.mark.parametrize("sensor_s", [-0.012, 0.0, 0.018, 0.11])
def test_the_sensors_part_is_found_within_its_own_error(sensor_s: float) -> None:
    inside = 0
    for seed in range(100):
        figure = found_of(BEAT, *tapped(seed, sensor_s=sensor_s)).sensor
        assert figure is not None
        inside += abs(figure.seconds - sensor_s) <= figure.error_s
        assert figure.count == WANTED
    assert inside >= 88


def test_early_by_35_ms_says_nothing_of_the_sound() -> None:
    found = found_of(BEAT, *tapped())
    assert found.beside is not None
    assert found.beside.seconds == pytest.approx(-0.035, abs=0.02)
    assert found.sound_at_least_s == 0.0


def test_late_by_180_ms_is_the_sounds_lateness_at_least() -> None:
    found = found_of(BEAT, *tapped(early_s=-0.18))
    assert 0.14 < found.sound_at_least_s <= 0.18


def test_too_few_taps_are_refused_in_a_sentence() -> None:
    keys, onsets = tapped(count=FEWEST - 1)
    found = found_of(BEAT, keys, onsets)
    assert (found.sensor, found.beside) == (None, None)
    assert "9" in found.sensor_problem
    assert str(WANTED) in found.beside_problem


def test_a_finger_without_the_glove_is_told() -> None:
    keys, _ = tapped()
    found = found_of(BEAT, keys, [])
    assert found.sensor is None
    assert "None was felt" in found.sensor_problem
    assert found.beside is not None


def test_scattered_taps_are_refused() -> None:
    found = found_of(BEAT, *tapped(jitter_s=0.12))
    assert found.sensor is None
    assert "too much to tell" in found.sensor_problem


def test_a_few_touches_more_or_less_and_one_far_off_change_little() -> None:
    keys, onsets = tapped(3)
    without = [*onsets[:4], *onsets[6:]]
    disturbed = sorted([*without, 103.5, onsets[8] + 0.22])
    figure = found_of(BEAT, keys, disturbed).sensor
    assert figure is not None
    assert figure.count == WANTED - 2
    assert figure.seconds == pytest.approx(0.018, abs=0.006)


@given(
    st.lists(st.floats(90.0, 130.0), max_size=30),
    st.lists(st.floats(90.0, 130.0), max_size=30),
    st.floats(-1000.0, 1000.0),
)
def test_any_taps_give_a_figure_or_a_sentence_and_no_clock_matters(
    keys: list[float], onsets: list[float], shift_s: float
) -> None:
    keys, onsets = sorted(set(np.round(keys, 3))), sorted(set(np.round(onsets, 3)))
    found = found_of(BEAT, keys, onsets)
    assert (found.sensor is None) == bool(found.sensor_problem)
    assert (found.beside is None) == bool(found.beside_problem)
    for figure in (found.sensor, found.beside):
        if figure is not None:
            assert np.isfinite([figure.seconds, figure.error_s, figure.spread_s]).all()
            assert figure.count >= FEWEST
    moved = found_of(
        BeatGrid(100.0 + shift_s, 1.0, 1),
        [k + shift_s for k in keys],
        [o + shift_s for o in onsets],
    )
    if found.sensor is not None and moved.sensor is not None:
        assert moved.sensor.seconds == pytest.approx(found.sensor.seconds, abs=1e-2)
