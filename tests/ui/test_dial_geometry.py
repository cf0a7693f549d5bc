"""The dial's places: each band in its own ring, the bead by the clock, marks left and right."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.signal.bands import BANDS, PALM, THUMB, Band, Edges
from coach.ui.practising.dial_geometry import (
    HUB,
    TRACK,
    beat_place,
    mark_angle,
    point_at,
    press_level,
    radius_at,
    ring_of,
)
from coach.views import BeatView

BEAT = BeatView(True, 10.0, 1.0, 4)
each_tool = pytest.mark.parametrize("edges", [PALM, THUMB], ids=["palm", "thumb"])


@each_tool
def test_a_force_ends_in_the_ring_of_its_band(edges: Edges) -> None:
    forces_n = {
        Band.LIGHT: (edges.contact_n + edges.light_n) / 2,
        Band.MEDIUM: (edges.light_n + edges.medium_n) / 2,
        Band.FIRM: (edges.medium_n + edges.firm_n) / 2,
        Band.TOO_MUCH: edges.firm_n * 1.2,
    }
    for band, force_n in forces_n.items():
        inner, outer = ring_of(band)
        assert inner < radius_at(press_level(force_n, None, edges)) < outer


def test_a_thumb_dug_into_a_pad_counts_by_its_kpa() -> None:
    soft_n = 6.0
    assert press_level(soft_n, None, PALM) < 2.0
    assert press_level(soft_n, 60.0, PALM) > 3.0
    assert press_level(soft_n, math.nan, PALM) == press_level(soft_n, None, PALM)


@given(
    first_n=st.floats(0.0, 500.0),
    more_n=st.floats(0.0, 500.0),
)
def test_pressing_harder_never_shrinks_the_disc_nor_reaches_the_bead(
    first_n: float, more_n: float
) -> None:
    soft = radius_at(press_level(first_n, None, PALM))
    hard = radius_at(press_level(first_n + more_n, None, PALM))
    assert HUB <= soft <= hard < TRACK


def test_nan_force_is_no_press() -> None:
    assert radius_at(press_level(math.nan, None, PALM)) == HUB


def test_rings_touch_without_gaps() -> None:
    rings = [ring_of(band) for band in BANDS[1:]]
    assert all(one[1] == other[0] for one, other in pairwise(rings))
    assert len({round(outer - inner, 6) for inner, outer in rings[:3]}) == 1


@pytest.mark.parametrize(
    ("now_s", "count", "phase"),
    [(10.0, 0, 0.0), (10.99, 0, 0.2475), (11.0, 1, 0.25), (13.5, 3, 0.875), (14.0, 0, 0.0)],
)
def test_the_bead_is_at_the_top_on_the_first_count(now_s: float, count: int, phase: float) -> None:
    place = beat_place(BEAT, now_s)
    assert place.at_count == count
    assert place.phase == pytest.approx(phase)


@given(
    now_s=st.floats(-1e5, 1e5),
    origin_s=st.floats(-1e5, 1e5),
    period_s=st.floats(0.3, 3.0),
    counts=st.integers(1, 8),
)
def test_the_bead_is_always_on_the_ring(
    now_s: float, origin_s: float, period_s: float, counts: int
) -> None:
    place = beat_place(BeatView(True, origin_s, period_s, counts), now_s)
    assert 0 <= place.at_count < counts
    assert 0.0 <= place.phase < 1.0


def test_early_is_left_of_the_top_and_late_is_right() -> None:
    early_x, early_y = point_at(mark_angle(-0.2, BEAT), 1.0)
    late_x, late_y = point_at(mark_angle(0.2, BEAT), 1.0)
    assert early_x < 0 < late_x
    assert early_y == pytest.approx(late_y)
    assert early_y < 0
    # A quarter of a stroke late stands at three o'clock.
    assert point_at(mark_angle(1.0, BEAT), 1.0) == pytest.approx((1.0, 0.0))
