"""Holding still: the published figures, and what is a hold at all."""

import numpy as np
import pytest

from coach.practice.debrief.holds import hold_cv

RATE_HZ = 100


def press(hold_s: float, cv: float, ramp_s: float = 0.8) -> tuple[np.ndarray, np.ndarray]:
    """A press of 20 N with raised-cosine ramps, its middle wavering by ``cv``."""
    ramp = 20.0 * (1 - np.cos(np.linspace(0, np.pi, round(ramp_s * RATE_HZ)))) / 2
    at_s = np.arange(round(hold_s * RATE_HZ)) / RATE_HZ
    # A sine's standard deviation is its amplitude over the root of two.
    middle = 20.0 * (1 + cv * np.sqrt(2) * np.sin(2 * np.pi * 1.0 * at_s))
    force_n = np.concatenate([ramp, middle, ramp[::-1]])
    return np.arange(len(force_n)) / RATE_HZ, force_n


@pytest.mark.parametrize("cv", [0.07, 0.22])
def test_a_wavering_of_practised_hands_and_of_beginners_is_measured(cv: float) -> None:
    assert hold_cv(*press(10.0, cv)) == pytest.approx(cv, abs=0.03)


def test_ramps_are_not_part_of_the_hold() -> None:
    found = hold_cv(*press(6.0, 0.0))
    assert found is not None
    assert found < 0.06
    _, force_n = press(6.0, 0.0)
    assert found < 0.3 * force_n.std() / force_n.mean()


@pytest.mark.parametrize("length_s", [3.0, 8.0])
def test_a_press_that_only_swells_and_fades_is_no_hold(length_s: float) -> None:
    t_s = np.arange(round(length_s * RATE_HZ)) / RATE_HZ
    assert hold_cv(t_s, 25.0 * np.sin(np.pi * t_s / length_s)) is None


def test_a_short_press_is_no_hold_and_gaps_are_left_out() -> None:
    assert hold_cv(*press(1.0, 0.0)) is None
    t_s, force_n = press(6.0, 0.07)
    whole = hold_cv(t_s, force_n)
    force_n[300:330] = np.nan
    assert hold_cv(t_s, force_n) == pytest.approx(whole, abs=0.01)
    assert hold_cv(t_s, np.full(len(t_s), np.nan)) is None
