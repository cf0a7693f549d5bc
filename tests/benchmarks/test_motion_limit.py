"""The limit of strokes by motion, on cases whose odds are known in closed form."""

from dataclasses import replace
from math import erf, log, sqrt

import numpy as np
import pytest

from benchmarks.truth.motion_limit import (
    LONGEST_S,
    ODDS,
    Errors,
    errors_of,
    log_odds,
    needed_s,
    whitened,
)
from benchmarks.truth.motion_onsets import errors_rested, onset_error_s
from sims.accelerometer import G_M_S2
from sims.motion_set import moved
from sims.path import Glide, acceleration_m_s2

#: A hand slows down evenly from ``V_M_S`` within ``SLOWS_S``, or coasts at that speed.
V_M_S, SLOWS_S, WHITE, HOP_S = 0.012, 0.4, 4e-5, 0.02


def slowing(seconds: float, errors: Errors) -> np.ndarray:
    """Return how a hand that coasts differs from one that slows down at the end, whitened."""
    edges_s = np.arange(round(seconds / HOP_S) + 1) * HOP_S
    slows = edges_s[1:] > seconds - SLOWS_S + HOP_S / 2
    return whitened(edges_s, errors, np.where(slows, V_M_S / SLOWS_S, 0.0)[:, np.newaxis])


def test_white_noise_alone_leaves_the_square_of_the_speed_over_time_and_noise() -> None:
    white = slowing(3.0, Errors(WHITE))
    assert (white**2).sum() == pytest.approx(V_M_S**2 / (SLOWS_S * WHITE), rel=1e-9)


def test_a_level_that_nobody_knows_takes_away_the_slowing_downs_share_of_the_time() -> None:
    for seconds in (0.8, 2.0, 6.0):
        white = slowing(seconds, Errors(WHITE, level=100.0))
        sure = V_M_S**2 / (SLOWS_S * WHITE) * (1.0 - SLOWS_S / seconds)
        assert (white**2).sum() == pytest.approx(sure, rel=1e-4)


def test_the_odds_of_a_hand_that_stands_are_normal_and_of_one_that_coasts_seldom_fooled() -> None:
    white = slowing(3.0, Errors(WHITE))
    drawn = np.random.default_rng(5).standard_normal((len(white), 4000))
    far = sqrt((white**2).sum())
    share = 0.5 * (1.0 + erf((far**2 / 2 - log(ODDS)) / far / sqrt(2.0)))
    assert 0.2 < share < 0.8
    stands = log_odds(white, drawn)
    assert (stands[-1] >= log(ODDS)).mean() == pytest.approx(share, abs=4 * sqrt(0.25 / 4000))
    # However often it is looked at, a hand that coasts is told to stand once in 99 at most.
    fooled = (log_odds(white, white + drawn) >= log(ODDS)).any(axis=0).mean()
    assert fooled <= 1 / ODDS + 3 * sqrt(1 / ODDS / 4000)


def test_the_errors_are_those_of_the_simulated_sensor() -> None:
    still = moved(7, "still", seconds=200.0, tremor_m_s2=0.0, breath_deg=0.0, noise_ug=400.0)
    errors = errors_of(still.plan)
    means = still.accel_m_s2.reshape(200, -1, 3).mean(axis=1)
    # Of 200 seconds on three axes a spread is known to 3 %.
    assert means.std(axis=0).mean() == pytest.approx(sqrt(errors.white), rel=0.12)
    # What turning reads of nothing leaks gravity in.
    bias = np.array([moved(seed, "still", 1.0).turn_rad_s.mean(axis=0) for seed in range(60)])
    assert G_M_S2 * bias.std() == pytest.approx(errors.drift, rel=0.25)


def test_a_quiet_sensor_tells_at_once_and_a_loud_one_never() -> None:
    glide = Glide(2.0, 2.0, 0.0, 0.2)
    errors = errors_of(moved(7, "still", 1.0).plan)
    quiet, loud = replace(errors, white=1e-9), replace(errors, white=1.0)
    draw = np.random.default_rng(3)
    for course in (True, False):
        assert needed_s(glide, quiet, draw, course) <= 0.02
        assert needed_s(glide, loud, draw, course) == LONGEST_S


def test_a_quiet_sensor_tells_onsets_exactly_and_a_loud_one_hardly() -> None:
    one = moved(7003, seconds=11.0)
    errors = errors_rested(one.plan, 4.0)
    for after in (False, True):
        quiet, usual, loud = (
            np.abs([onset_error_s(one, 1, replace(errors, white=white), after)])[0]
            for white in (1e-11, errors.white, 1e-2)
        )
        assert quiet <= 0.003
        assert quiet < usual < 0.1
        assert loud > usual


def test_what_the_limit_of_onsets_is_off_by_is_what_the_noise_makes_it() -> None:
    # Beside a single stroke of known kind white noise alone leaves what Cramér and Rao state.
    glide = Glide(4.0, 2.0, 0.0, 0.3)
    one = replace(moved(7003, seconds=10.0), glides=(glide,))
    errors = Errors(2e-6)
    off = [onset_error_s(replace(one, seed=seed), 0, errors, False) for seed in range(12)]
    fine_s = np.linspace(0.0, 8.0, 8001)
    columns = [
        (acceleration_m_s2([other], fine_s) - acceleration_m_s2([glide], fine_s)) / by
        for other, by in (
            (replace(glide, start_s=4.002), 0.002),
            (replace(glide, lasts_s=2.002), 0.002),
            (replace(glide, to_m=0.303), 0.003),
        )
    ]
    spread = np.linalg.inv(np.array(columns) @ np.array(columns).T * 0.001 / errors.white)
    onset = np.array([1.0, (glide.onset_s - 4.0) / 2.0, 0.0])
    said = np.sqrt(onset @ spread @ onset)
    # Not to know the kind costs something, but not much where it is plain.
    assert 0.5 * said < np.sqrt(np.mean(np.square(off))) < 2.0 * said
