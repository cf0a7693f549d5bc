"""The humps of a force, and the median: cheap ways that say the same as plain ones."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from coach.signal.hump_turns import extremes_of, turns_of
from coach.signal.middle import median_of
from coach.signal.stretch import smoothed

levels = st.lists(st.integers(0, 6).map(float), min_size=1, max_size=40)


@given(values=levels, least_n=st.sampled_from([0.0, 1.0, 1.5, 3.0]))
def test_the_turns_of_the_extremes_are_those_of_all_values(values, least_n):
    places = extremes_of(np.array(values))
    found = [places[k] for k in turns_of([values[place] for place in places], least_n)]
    assert found == list(turns_of(values, least_n))


def walked_through(values, least_n):
    """Yield the turns by the plain rule, value by value."""
    low = extreme = 0
    upwards = True
    for k, value in enumerate(values):
        if value == values[extreme] or upwards == (value > values[extreme]):
            extreme = k
        elif upwards and values[extreme] - values[low] < least_n:
            if value < values[low]:
                low = extreme = k
        elif abs(value - values[extreme]) >= least_n:
            if upwards:
                yield from (low, extreme)
            low, extreme, upwards = extreme, k, not upwards
    yield from (low, extreme) if upwards else (extreme,)


@given(values=levels, least_n=st.sampled_from([0.0, 1.0, 1.5, 3.0, 9.0]))
def test_the_turns_are_those_of_a_walk_through_all_values(values, least_n):
    assert list(turns_of(values, least_n)) == list(walked_through(values, least_n))


@given(values=levels)
def test_backwards_a_force_turns_at_the_same_places(values):
    back = extremes_of(np.array(values[::-1]))
    assert list(len(values) - 1 - back[::-1]) == list(extremes_of(np.array(values)))


@given(values=st.lists(st.floats(-1e300, 1e300) | st.just(np.nan), min_size=1, max_size=30))
def test_the_median_is_numpys(values):
    assert repr(abs(median_of(np.array(values)))) == repr(abs(float(np.median(values))))


@given(values=levels, width=st.integers(0, 50))
def test_a_smoothed_value_is_the_mean_about_it(values, width):
    smooth = smoothed(np.array(values), width)
    half = min(width // 2, (len(values) - 1) // 2)
    for at, value in enumerate(smooth):
        reach = min(half, at, len(values) - 1 - at)
        assert value == np.mean(values[at - reach : at + reach + 1])
