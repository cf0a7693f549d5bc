"""The heaviest force of the last seconds: what a light touch after a firm one is judged by."""

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.sensors.error_bar import ErrorBar
from coach.sensors.recent_press import FADES_S, RecentPress


def stream(seed: int) -> tuple[np.ndarray, np.ndarray]:
    draw = np.random.default_rng(seed)
    t_s = np.cumsum(draw.uniform(0.005, 0.05, 2000))
    force_n = 20.0 * np.abs(np.sin(t_s / 3.0)) * draw.uniform(0.5, 1.0, len(t_s))
    force_n[draw.random(len(t_s)) < 0.05] = np.nan
    return t_s, force_n


@given(seed=st.integers(0, 99), cuts=st.lists(st.integers(1, 1999), max_size=60))
def test_any_split_of_the_stream_remembers_the_same(seed: int, cuts: list[int]) -> None:
    t_s, force_n = stream(seed)
    whole, pieces = RecentPress(), RecentPress()
    whole.take(t_s, force_n)
    edges = [0, *sorted(set(cuts)), len(t_s)]
    for begin, end in pairwise(edges):
        pieces.take(t_s[begin:end], force_n[begin:end])
    assert pieces.force_n == whole.force_n


@pytest.mark.parametrize("seed", range(3))
def test_it_is_the_fading_maximum_of_all_samples(seed: int) -> None:
    t_s, force_n = stream(seed)
    recent = RecentPress()
    for end in range(100, len(t_s) + 1, 100):
        recent.take(t_s[end - 100 : end], force_n[end - 100 : end])
        faded = np.nanmax(force_n[:end] * np.exp((t_s[:end] - t_s[end - 1]) / FADES_S))
        # Windows of a quarter of a second: so much sooner or later.
        assert recent.force_n == pytest.approx(faded, rel=math.expm1(0.25 / FADES_S))


def test_a_press_is_forgotten_after_a_while_and_when_the_sensor_begins_anew() -> None:
    recent = RecentPress()
    recent.take(np.array([0.0, 1.0]), np.array([0.0, 40.0]))
    assert recent.force_n == 40.0
    recent.take(np.array([6.0]), np.array([0.5]))
    assert recent.force_n == pytest.approx(40.0 / math.e)
    recent.take(np.array([60.0]), np.array([0.5]))
    assert recent.force_n == 0.5
    recent.forget()
    assert recent.force_n == 0.0


def test_a_light_touch_is_less_sure_right_after_a_firm_one() -> None:
    resistor = ErrorBar("weights", rmse_n=0.05, range_n=(1.0, 40.0))
    alone, after = resistor.error_n(1.0, 1.0), resistor.error_n(1.0, 31.0)
    assert alone is not None
    assert after == pytest.approx(math.hypot(alone, 0.13 * 30.0))
    # A firmer press owes nothing to the lighter ones before it.
    assert resistor.error_n(35.0, 31.0) == resistor.error_n(35.0)
    typical = ErrorBar("typical")
    assert typical.error_n(1.0, 31.0) > typical.error_n(1.0)
    cell = ErrorBar("weights", rmse_n=0.01, range_n=(1.0, 40.0), unseen=0.01)
    assert cell.error_n(1.0, 31.0) == cell.error_n(1.0)
