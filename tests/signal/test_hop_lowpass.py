"""The low-pass of hops: many at once are the same bits as one by one, and scipy's to rounding."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.signal.hop_lowpass import HopLowPass
from tests.signal.test_lowpass import by_scipy


def fresh(samples=10, columns=2):
    return HopLowPass(cutoff_hz=10.0, rate_hz=100.0 * samples, samples=samples, columns=columns)


@given(
    seed=st.integers(0, 2**32 - 1),
    samples=st.sampled_from([1, 2, 3, 5, 10, 37]),
    columns=st.sampled_from([1, 2]),
    odd=st.lists(st.sampled_from([np.nan, np.inf, -np.inf, 1e150]), max_size=3),
    cuts=st.sets(st.integers(1, 149), max_size=6),
)
def test_any_split_of_the_hops_gives_the_same_bits(seed, samples, columns, odd, cuts):
    random = np.random.default_rng(seed)
    hops = random.normal(20.0, 10.0, (150, samples, columns))
    for value in odd:
        hops[random.integers(150), random.integers(samples), random.integers(columns)] = value
    low_pass = fresh(samples, columns)
    one_by_one = np.array([low_pass.one(hop) for hop in hops])
    in_parts = fresh(samples, columns)
    parts = [in_parts.each(hops[begin:end]) for begin, end in pairwise([0, *sorted(cuts), 150])]
    assert np.concatenate(parts).tobytes() == one_by_one.tobytes()
    # And what comes next goes on from there.
    assert repr(in_parts.one(hops[0])) == repr(low_pass.one(hops[0]))


@pytest.mark.parametrize("samples", [2, 10, 100])
def test_the_last_of_each_hop_is_scipys(samples):
    force_n = np.random.default_rng(samples).uniform(0.0, 60.0, (300 * samples, 2))
    expected = by_scipy(10.0, 100.0 * samples, force_n)[samples - 1 :: samples]
    found = fresh(samples).each(force_n.reshape(300, samples, 2))
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-9)


def test_what_is_no_number_is_lost_in_its_column_and_the_next_hop_seeds_anew():
    hops = np.full((4, 10, 2), 7.0)
    hops[1, 3, 0] = np.inf
    found = fresh().each(hops)
    np.testing.assert_allclose(found[:, 0], [7.0, np.nan, 7.0, 7.0])
    np.testing.assert_allclose(found[:, 1], 7.0)
