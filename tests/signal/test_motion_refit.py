"""A told stroke's edges by all that was read around it, against paths of sims/path.py."""

import numpy as np
import pytest

from coach.signal.motion_path import Found
from coach.signal.motion_refit import MotionRefit
from sims.path import Glide, Shape, acceleration_m_s2, position_m

HOP_S, SECONDS = 0.05, 11.0
#: The stroke before, and the one that is told: 0.3 s of rest lie between.
BEFORE = Glide(2.0, 3.0, 0.0, 0.3)
NOISE_M_S2 = 0.004


def read(glides: list[Glide], noise_m_s2: float = 0.0) -> np.ndarray:
    """Return what a hand reads in smoothed hops (n, 3): its pushes askew, a level and a drift."""
    fine_s = (np.arange(round((SECONDS + 2 * HOP_S) / 0.001)) + 0.5) * 0.001 - HOP_S
    hops = acceleration_m_s2(glides, fine_s).reshape(-1, round(HOP_S / 0.001)).mean(axis=1)
    smooth = 0.25 * hops[:-2] + 0.5 * hops[1:-1] + 0.25 * hops[2:]
    at_s = np.arange(len(smooth)) * HOP_S
    left = np.outer(at_s, [0.004, -0.006, 0.002]) + np.array([0.03, 0.0, -0.02])
    draw = np.random.default_rng(11)
    return np.outer(smooth, [0.8, 0.6, 0.0]) + left + noise_m_s2 * draw.standard_normal(left.shape)


def refit(rows: np.ndarray, turned: np.ndarray | None = None) -> MotionRefit:
    told = MotionRefit(HOP_S)
    for at, row in enumerate(rows):
        told.remember(row, np.zeros(3) if turned is None else turned[at])
    return told


def as_told(glide: Glide, onset_late_s: float, offset_late_s: float) -> Found:
    """Return a stroke as it is told with edges that are off; hop 0 lasts until one ``HOP_S``."""
    first, last = (round(at_s / HOP_S) for at_s in (glide.start_s, glide.end_s))
    late = ((glide.onset_s, onset_late_s), (glide.offset_s, offset_late_s))
    onset, offset = ((at_s + late_s) / HOP_S - 0.5 for at_s, late_s in late)
    return Found(first, last, push=0.1, edges=(onset, offset), path_m=0.2)


def seconds_off(one: Found, glide: Glide) -> tuple[float, float]:
    onset_s, offset_s = (HOP_S * (edge + 0.5) for edge in one.edges)
    return onset_s - glide.onset_s, offset_s - glide.offset_s


@pytest.mark.parametrize("shape", ["minimum-jerk", "early", "late", "even"])
def test_edges_that_were_told_wrong_come_right(shape: Shape) -> None:
    glide = Glide(5.3, 3.6, 0.3, 0.05, shape)
    rows = read([BEFORE, glide], NOISE_M_S2)[: round(9.2 / HOP_S)]
    told = refit(rows)
    before, found = told.refined([as_told(BEFORE, -0.1, 0.1), as_told(glide, 0.15, -0.2)])
    for one, truth in ((before, BEFORE), (found, glide)):
        onset_s, offset_s = seconds_off(one, truth)
        assert abs(onset_s) <= 0.015
        assert abs(offset_s) <= 0.015
    cm_s = 100.0 * found.path_m / (HOP_S * (found.edges[1] - found.edges[0]))
    assert cm_s == pytest.approx(glide.mean_cm_s, rel=0.05)


def test_what_a_turning_hand_takes_along_moves_no_edge() -> None:
    glide = Glide(5.3, 3.0, 0.3, 0.05)
    rows = read([BEFORE, glide])[: round(8.7 / HOP_S)]
    # It leans by 6 degrees on 30 cm; a sensor that reads 30 mg of nothing takes that along.
    leans = (
        np.radians(6.0) / 0.3 * position_m([BEFORE, glide], (np.arange(len(rows)) + 0.5) * HOP_S)
    )
    turned = np.outer(leans, [0.0, 1.0, 0.3])
    pushed = rows + np.cross(turned, [0.25, 0.1, 0.2])
    found = as_told(glide, 0.1, -0.1)
    both = [as_told(BEFORE, 0.0, 0.0), found]
    known = seconds_off(refit(pushed, turned).refined(both)[1], glide)
    unknown = seconds_off(refit(pushed).refined(both)[1], glide)
    assert np.abs(known).max() < np.abs(unknown).max()
    assert np.abs(known).max() <= 0.04


def test_a_drift_that_is_taken_out_is_taken_out_of_what_was_before() -> None:
    glide = Glide(5.3, 3.0, 0.3, 0.05)
    rows = read([BEFORE, glide])[: round(8.7 / HOP_S)]
    less = np.array([0.01, -0.02, 0.005])
    both, bent = [as_told(BEFORE, 0.1, 0.0), as_told(glide, 0.1, -0.1)], refit(rows)
    bent.drifts_less(less)
    ago_s = HOP_S * np.arange(1 - len(rows), 1)
    straight = refit(rows - np.outer(ago_s, less))
    for one, other in zip(bent.refined(both), straight.refined(both), strict=True):
        assert one.edges == pytest.approx(other.edges)


def test_readings_with_a_stroke_in_them_that_was_never_told_move_no_edge() -> None:
    glide = Glide(5.3, 3.0, 0.3, 0.05)
    found = as_told(glide, 0.1, -0.1)
    assert refit(read([BEFORE, glide])[: round(8.7 / HOP_S)]).refined([found]) == [found]


def test_what_nothing_tells_is_left_as_it_was_told() -> None:
    told = refit(read([BEFORE])[: round(6.0 / HOP_S)])
    assert told.refined([]) == []
    # What began before all that is remembered.
    early = Found(-3, 40, push=0.1, edges=(-2.0, 39.0), path_m=0.2)
    assert told.refined([early]) == [early]
    told.restart()
    late = as_told(BEFORE, 0.0, 0.0)
    assert told.refined([late]) == [late]
