"""What strays of a series near the beat, and what only scatters."""

import numpy as np
import pytest

from coach.signal.rhythm import rhythm_of

PERIOD_S = 8.0


def spread_s(offs_s):
    onsets_s = [PERIOD_S * k + off_s for k, off_s in enumerate(offs_s)]
    return rhythm_of(onsets_s, list(offs_s), PERIOD_S).sd_asynchrony_s


def test_a_stroke_too_many_near_a_beat_left_out_does_not_widen_a_steady_hand():
    offs_s = np.random.default_rng(1).normal(-0.1, 0.16, 40)
    strayed = offs_s.copy()
    strayed[[7, 29]] = 2.6, -2.4
    meant = np.delete(strayed, [7, 29])
    assert spread_s(strayed) == pytest.approx(meant.std(ddof=1), rel=1e-3)
    assert strayed.std(ddof=1) > 3 * meant.std(ddof=1)


@pytest.mark.parametrize("spread", [0.02, 0.08, 0.12])
def test_of_hands_that_only_scatter_no_stroke_is_left_out(spread):
    for seed in range(20):
        offs_s = np.random.default_rng(seed).normal(0.0, spread * PERIOD_S, 40)
        assert spread_s(offs_s) == pytest.approx(offs_s.std(ddof=1), rel=5e-3)


def test_eleven_strokes_are_too_few_to_call_one_a_stray():
    offs_s = np.append(np.linspace(-0.1, 0.1, 10), 1.2)
    assert spread_s(offs_s) == pytest.approx(offs_s.std(ddof=1), rel=1e-2)
