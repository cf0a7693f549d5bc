"""Trembling: found with the size that it has, and in nothing else that a held press does."""

import numpy as np
import pytest

from coach.signal.tremor import tremor_of

RAMP_S = 0.7


def press(seconds, rate_hz, tremor, noise=0.002, *, hz=8.5, seed=1, per_value=1):
    """Held force around 20 N with a tremor of that RMS share: (t_s, newtons), foot to foot."""
    draw = np.random.default_rng(seed)
    t_s = np.arange(0.0, seconds + 2 * RAMP_S, 1.0 / rate_hz)
    up = np.clip(t_s / RAMP_S, 0, 1)
    down = np.clip((seconds + 2 * RAMP_S - t_s) / RAMP_S, 0, 1)
    shape = [u**3 * (10 - 15 * u + 6 * u**2) for u in (up, down)]
    shake = np.sqrt(2) * tremor * np.sin(2 * np.pi * hz * t_s + draw.uniform(0, 6))
    force_n = 20 * shape[0] * shape[1] * (1 + shake) + draw.normal(0, noise * 20, len(t_s))
    whole = len(t_s) // per_value * per_value
    t_s, force_n = (a[:whole].reshape(-1, per_value).mean(axis=1) for a in (t_s, force_n))
    inside = force_n > 2.0
    return t_s[inside], force_n[inside]


@pytest.mark.parametrize("rate_hz", [50, 100, 149])
@pytest.mark.parametrize("hz", [6.2, 8.5, 11.8])
@pytest.mark.parametrize("tremor", [0.005, 0.02, 0.05])
def test_a_known_tremor_is_found_with_its_size(rate_hz, hz, tremor):
    found = tremor_of(*press(4.0, rate_hz, tremor, hz=hz))
    assert found == pytest.approx(tremor, rel=0.08)


def test_the_loss_by_means_over_samples_is_made_up_for():
    t_s, force_n = press(4.0, 1000, 0.03, hz=11.5, per_value=20)
    assert tremor_of(t_s, force_n, 20) == pytest.approx(0.03, rel=0.04)
    assert tremor_of(t_s, force_n, 1) < 0.03 * 0.93


@pytest.mark.parametrize("seconds", [1.5, 4.0, 10.0])
@pytest.mark.parametrize("noise", [0.0, 0.003, 0.02])
def test_where_nothing_trembles_nothing_is_said(seconds, noise):
    found = [tremor_of(*press(seconds, 100, 0.0, noise, seed=seed)) for seed in range(40)]
    told = [share for share in found if share is not None]
    assert len(told) <= 2
    assert max(told, default=0.0) <= 0.7 * noise


def test_a_tremor_below_the_noise_is_not_told():
    assert tremor_of(*press(4.0, 100, 0.002, noise=0.03)) is None


@pytest.mark.parametrize("beat_hz", [0.5, 1.4, 3.0])
def test_slow_changes_drift_and_one_push_are_no_tremor(beat_hz):
    t_s, force_n = press(6.0, 100, 0.0)
    swaying = force_n * (1 + 0.15 * np.sin(2 * np.pi * beat_hz * t_s))
    drifting = force_n * np.interp(t_s, [0, 7], [1.1, 0.8])
    pushed = force_n + 3 * np.clip((t_s - 3.0) / 0.2, 0, 1)
    for other in (swaying, drifting, pushed):
        found = tremor_of(t_s, other)
        assert found is None or found < 0.002


def test_a_tremor_on_top_of_slow_changes_is_still_found():
    t_s, force_n = press(6.0, 100, 0.02)
    assert tremor_of(t_s, force_n * (1 + 0.12 * np.sin(2 * np.pi * 0.8 * t_s))) == pytest.approx(
        0.02, rel=0.1
    )


def test_below_50_samples_a_second_after_a_gap_or_in_a_short_press_it_is_unknown():
    assert tremor_of(*press(4.0, 49, 0.05)) is None
    assert tremor_of(*press(4.0, 50, 0.05)) is not None
    t_s, force_n = press(4.0, 100, 0.05)
    kept = np.r_[0:250, 256 : len(t_s)]
    assert tremor_of(t_s[kept], force_n[kept]) is None
    assert tremor_of(*press(0.6, 100, 0.05)) is None
