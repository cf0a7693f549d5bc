import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.signal.together import lags_s, median_lag_s, shares


def test_strokes_of_both_hands_are_matched_and_told_by_how_much_later():
    assert lags_s([1.0, 5.0, 9.0], [1.2, 5.1, 9.4]) == pytest.approx([0.2, 0.1, 0.4])
    assert median_lag_s([1.0, 5.0, 9.0], [1.2, 5.1, 9.4]) == pytest.approx(0.2)
    assert median_lag_s([1.2, 5.1, 9.4], [1.0, 5.0, 9.0]) == pytest.approx(-0.2)


def test_what_matches_nothing_says_nothing():
    assert median_lag_s([], [1.0]) is None
    assert median_lag_s([1.0], []) is None
    assert median_lag_s([1.0], [2.5]) is None
    # The second hand's extra tap at 5.6 belongs to no stroke of the first.
    assert lags_s([1.0, 5.0], [1.1, 5.2, 5.6]) == pytest.approx([0.1, 0.2])
    # The first hand left a stroke out.
    assert lags_s([1.0, 9.0], [1.1, 5.2, 9.3]) == pytest.approx([0.1, 0.3])


@given(st.lists(st.integers(0, 400), min_size=1, max_size=20, unique=True), st.floats(-0.4, 0.4))
def test_a_constant_delay_is_found_in_every_stroke(turns, late_s):
    first = [1.0 * turn for turn in sorted(turns)]
    found = lags_s(first, [onset_s + late_s for onset_s in first])
    assert found == pytest.approx([late_s] * len(first), abs=1e-9)


@given(
    st.lists(st.floats(0, 60), max_size=12),
    st.lists(st.floats(0, 60), max_size=12),
)
def test_each_stroke_is_matched_once_and_the_other_way_round_is_the_negative(first, later):
    there, back = lags_s(first, later), lags_s(later, first)
    assert len(there) <= min(len(first), len(later))
    assert all(abs(lag_s) <= 1.0 for lag_s in there)
    if len({*first, *later}) == len(first) + len(later):
        gaps = sorted(abs(a - b) for a in first for b in later)
        if len(set(gaps)) == len(gaps):
            assert sorted(there) == pytest.approx(sorted(-lag_s for lag_s in back))


def test_shares_are_parts_of_the_sum():
    assert shares([3.0, 1.0]) == (0.75, 0.25)
    assert shares([0.0, 0.0]) is None
