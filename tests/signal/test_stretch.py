"""Centred means told from running sums are the means; their seconds too."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.signal.stretch import smoothed, stretch_of


@given(values=st.lists(st.floats(-50.0, 50.0), min_size=1, max_size=40), width=st.integers(0, 50))
def test_a_stretch_tells_the_means_about_each_hop_and_the_second_of_each(values, width):
    force_n = np.array(values)
    t_s = 7.0 + np.cumsum(np.resize([0.01, 0.02, 0.005], len(values)))
    stretch = stretch_of(t_s, force_n)
    half = min(width // 2, (len(values) - 1) // 2)
    assert np.array_equal(stretch.calm_n(width), smoothed(force_n, width))
    for at, mean_n in enumerate(stretch.calm_n(width)):
        reach = min(half, at, len(values) - 1 - at)
        about = slice(at - reach, at + reach + 1)
        assert mean_n == pytest.approx(np.mean(force_n[about]), abs=1e-9)
        assert stretch.second(at, width) == pytest.approx(np.mean(t_s[about]), abs=1e-9)
