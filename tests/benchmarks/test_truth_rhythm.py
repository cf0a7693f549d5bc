"""A slice of the rhythm's truth, at every run of the tests: each figure within its bound."""

from collections.abc import Iterable

import pytest

from benchmarks.row import Row
from benchmarks.truth.latency import clock_rows, latency_rows
from benchmarks.truth.rhythm import circular_rows, matching_rows
from benchmarks.truth.tempo import chance_rows, confusion_rows, folded_s, median_s, tempo_rows


def assert_all_hold(rows: Iterable[Row]) -> None:
    found = list(rows)
    assert found
    assert [row.name for row in found if not row.holds] == []


def test_strokes_find_their_beats_better_than_by_the_nearest_one() -> None:
    rows = list(matching_rows(range(20)))
    assert_all_hold(rows)
    first = rows[0]
    assert all(first.value > value for name, value in first.peers if name != "reach 0.5")


def test_circular_statistics_are_scipys() -> None:
    assert_all_hold(circular_rows(range(10)))


def test_double_half_and_chance_are_told_apart() -> None:
    assert_all_hold(confusion_rows(range(6)))
    assert_all_hold(chance_rows(range(12)))


def test_latency_and_clocks_are_found() -> None:
    assert_all_hold(latency_rows(range(40)))
    assert_all_hold(clock_rows(range(6)))


def test_own_pace_stands_beside_the_plain_median_and_the_folded_one() -> None:
    assert median_s([0, 2, 4, 8, 10, 12]) == 2.0
    # Doubles and halves are folded to the median, so only the flawed ones move.
    assert folded_s([0.0, 2.0, 4.2, 8.2, 9.2, 11.3]) == pytest.approx(2.0)
    rows = list(tempo_rows(range(6)))
    assert_all_hold(rows)
    assert {"median of intervals", "median, doubled or halved"} <= dict(rows[0].peers).keys()


def test_the_spread_keeps_its_bound_on_fresh_seeds() -> None:
    assert_all_hold(matching_rows(range(2000, 2015)))
