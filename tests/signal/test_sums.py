"""Sums of columns are numpy's own of each row, to the last bit, whatever is in them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.signal.sums import sums_of


@given(seed=st.integers(0, 2**32 - 1), count=st.integers(1, 400))
def test_sums_of_columns_are_those_of_rows(seed, count):
    random = np.random.default_rng(seed)
    rows = random.normal(size=(9, count)) * 10.0 ** random.integers(-20, 20, (9, count))
    rows[random.random(rows.shape) < 0.1] = -0.0
    assert sums_of(np.ascontiguousarray(rows.T)).tobytes() == rows.sum(axis=1).tobytes()


@pytest.mark.parametrize("odd", [np.nan, np.inf, -0.0])
def test_what_is_no_number_stays_in_its_row(odd):
    rows = np.ones((3, 10))
    rows[1] = odd
    assert sums_of(np.ascontiguousarray(rows.T)).tobytes() == rows.sum(axis=1).tobytes()
