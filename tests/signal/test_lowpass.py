"""The low-pass is scipy's, whatever the blocks."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.signal import butter, group_delay, sos2tf, sosfilt, sosfilt_zi

from coach.signal.lowpass import LowPass


def by_scipy(cutoff_hz, rate_hz, block):
    sections = butter(2, cutoff_hz, fs=rate_hz, output="sos")
    state = sosfilt_zi(sections)[:, :, None] * block[0]
    return sosfilt(sections, block, axis=0, zi=state)[0]


@given(
    seed=st.integers(0, 2**32 - 1),
    taxels=st.sampled_from([1, 2, 3, 12, 13, 16, 65]),
    rate_hz=st.sampled_from([25.1, 100.0, 200.0, 1000.0]),
    samples=st.integers(1, 1500),
    cuts=st.lists(st.integers(0, 1500), max_size=8),
)
def test_any_split_equals_scipy(seed, taxels, rate_hz, samples, cuts):
    force_n = np.random.default_rng(seed).normal(20.0, 10.0, (samples, taxels))
    lowpass = LowPass(cutoff_hz=10.0, rate_hz=rate_hz, taxels=taxels)
    parts = np.split(force_n, sorted(min(cut, samples) for cut in cuts))
    filtered = np.concatenate([lowpass.update(part) for part in parts])
    np.testing.assert_allclose(filtered, by_scipy(10.0, rate_hz, force_n), rtol=0, atol=1e-9)


@pytest.mark.parametrize("taxels", [1, 3, 4, 5, 16, 64, 256, 1024])
@pytest.mark.parametrize("samples", [1, 10, 64, 65, 225, 512, 2560, 2561, 3000])
def test_each_way_of_filtering_equals_scipy(taxels, samples):
    force_n = np.random.default_rng(samples).uniform(0.0, 60.0, (samples, taxels))
    lowpass = LowPass(cutoff_hz=10.0, rate_hz=1000.0, taxels=taxels)
    filtered = lowpass.update(force_n)
    np.testing.assert_allclose(filtered, by_scipy(10.0, 1000.0, force_n), rtol=0, atol=1e-9)


@pytest.mark.parametrize("taxels", [1, 2, 16])
@pytest.mark.parametrize("share", [3e-4, 0.05, 0.25, 0.499])
def test_blocks_of_any_length_go_on_from_each_other(taxels, share):
    sizes = [8193, 1, 500, 20_000, 31, 2100, 8192, 300]
    force_n = np.random.default_rng(7).normal(20.0, 5.0, (sum(sizes), taxels))
    lowpass = LowPass(cutoff_hz=share * 1000.0, rate_hz=1000.0, taxels=taxels)
    parts = np.split(force_n, np.cumsum(sizes)[:-1])
    filtered = np.concatenate([lowpass.update(part) for part in parts])
    expected = by_scipy(share * 1000.0, 1000.0, force_n)
    np.testing.assert_allclose(filtered, expected, rtol=0, atol=1e-9)


@pytest.mark.parametrize("taxels", [2, 16, 300])
def test_a_taxel_that_never_gave_a_number_waits_for_its_first_through_long_blocks(taxels):
    force_n = np.random.default_rng(8).normal(20.0, 5.0, (9000, taxels))
    broken_n = force_n.copy()
    broken_n[:3000, 1] = np.nan
    lowpass = LowPass(cutoff_hz=10.0, rate_hz=1000.0, taxels=taxels)
    filtered = np.concatenate([lowpass.update(part) for part in np.split(broken_n, 3)])
    expected = by_scipy(10.0, 1000.0, force_n)
    expected[3000:, 1:2] = by_scipy(10.0, 1000.0, force_n[3000:, 1:2])
    expected[:3000, 1] = np.nan
    np.testing.assert_allclose(filtered, expected, rtol=0, atol=1e-9)


def test_a_steady_press_stays_as_it_is_from_the_first_sample_on():
    steady = np.full((300, 2), 17.0)
    assert LowPass(cutoff_hz=10.0, rate_hz=200.0, taxels=2).update(steady) == pytest.approx(steady)


def test_a_reset_forgets_what_came_before():
    lowpass = LowPass(cutoff_hz=10.0, rate_hz=200.0, taxels=1)
    lowpass.update(np.full((20, 1), 50.0))
    lowpass.reset()
    assert lowpass.update(np.full((5, 1), 2.0)) == pytest.approx(np.full((5, 1), 2.0))


def test_what_it_gave_is_the_callers_own():
    force_n = np.random.default_rng(4).uniform(0.0, 60.0, (40, 3))
    lowpass = LowPass(cutoff_hz=10.0, rate_hz=200.0, taxels=3)
    first = lowpass.update(force_n[:20])
    kept = first.copy()
    second = lowpass.update(force_n[20:30])
    assert (first == kept).all()
    second[:] = 0.0
    third = lowpass.update(force_n[30:])
    np.testing.assert_allclose(third, by_scipy(10.0, 200.0, force_n)[30:], rtol=0, atol=1e-9)


@pytest.mark.parametrize("rate_hz", [50.0, 200.0, 1000.0])
def test_the_delay_it_tells_is_its_delay(rate_hz):
    numerator, denominator = sos2tf(butter(2, 10.0, fs=rate_hz, output="sos"))
    _, samples = group_delay((numerator, denominator), w=[1e-3], fs=rate_hz)
    told_s = LowPass(cutoff_hz=10.0, rate_hz=rate_hz, taxels=1).group_delay_s
    assert told_s == pytest.approx(samples[0] / rate_hz, rel=1e-4)


@pytest.mark.parametrize("shape", [(5,), (5, 3), (2, 2, 2)])
def test_another_shape_is_refused(shape):
    with pytest.raises(ValueError, match="must be"):
        LowPass(cutoff_hz=10.0, rate_hz=200.0, taxels=2).update(np.zeros(shape))


@pytest.mark.parametrize("cutoff_hz", [0.0, -1.0, 100.0, 250.0])
def test_a_cutoff_that_no_filter_has_is_refused(cutoff_hz):
    with pytest.raises(ValueError, match="cutoff"):
        LowPass(cutoff_hz=cutoff_hz, rate_hz=200.0, taxels=1)


@pytest.mark.parametrize("samples", [7, 64, 500, 5000])
@pytest.mark.parametrize("share", [3e-4, 1e-3, 0.49, 0.499])
def test_cutoffs_near_nothing_and_near_the_highest_equal_scipy_too(samples, share):
    force_n = np.random.default_rng(5).normal(20.0, 5.0, (5000, 2))
    lowpass = LowPass(cutoff_hz=share * 200.0, rate_hz=200.0, taxels=2)
    blocks = [force_n[at : at + samples] for at in range(0, len(force_n), samples)]
    filtered = np.concatenate([lowpass.update(block) for block in blocks])
    np.testing.assert_allclose(filtered, by_scipy(share * 200.0, 200.0, force_n), rtol=0, atol=1e-9)


@pytest.mark.parametrize("invalid", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("samples", [1, 10, 64, 100, 3000])
def test_what_is_no_number_is_left_out_and_its_taxel_begins_anew(invalid, samples):
    force_n = np.random.default_rng(6).normal(20.0, 5.0, (3000, 3))
    broken_n = force_n.copy()
    broken_n[0, 2] = broken_n[1000:1003, 1] = invalid
    lowpass = LowPass(cutoff_hz=10.0, rate_hz=200.0, taxels=3)
    blocks = [broken_n[at : at + samples] for at in range(0, len(force_n), samples)]
    filtered = np.concatenate([lowpass.update(block) for block in blocks])
    assert np.argwhere(np.isnan(filtered)).tolist() == [[0, 2], [1000, 1], [1001, 1], [1002, 1]]
    expected = by_scipy(10.0, 200.0, force_n)
    expected[1003:] = np.column_stack(
        [expected[1003:, 0], by_scipy(10.0, 200.0, force_n[1003:, 1:2]), expected[1003:, 2]]
    )
    expected[1:, 2:] = by_scipy(10.0, 200.0, force_n[1:, 2:])
    valid = ~np.isnan(filtered)
    np.testing.assert_allclose(filtered[valid], expected[valid], rtol=0, atol=1e-9)


@pytest.mark.parametrize("taxels", [0, -1])
def test_no_taxels_are_refused(taxels):
    with pytest.raises(ValueError, match="taxel"):
        LowPass(cutoff_hz=10.0, rate_hz=200.0, taxels=taxels)
