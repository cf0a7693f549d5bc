"""The tables of docs/speed.md and README.md are those of the saved run, and say what fell short."""

import json

import pytest

from benchmarks.page import SAVED, filled, pages, whole
from benchmarks.row import Row, row_of
from benchmarks.sheet import as_fields, line
from benchmarks.timing import spread_of, times_as_fast, turns_s

SLOW = row_of(
    "seek",
    spread_of([40.0, 31.0, 90.0]),
    "ms",
    at_most=30.0,
    peers=(("script", spread_of([900.0])),),
)


def test_the_pages_are_those_of_the_saved_run() -> None:
    saved = json.loads(SAVED.read_text(encoding="utf-8"))
    for path, text in pages(saved):
        assert path.read_text(encoding="utf-8") == text, "run: python -m benchmarks.page"


def test_a_figure_out_of_its_bound_is_told_as_short_with_its_spread_and_peer() -> None:
    assert "40 (31–90)" in " ".join(line(SLOW).split())
    assert "≤ 30 SHORT script 900" in " ".join(line(SLOW).split())
    page = whole(
        {"machine": {"processor": "x", "cores": "2", "system": "y"}, "rows": [as_fields(SLOW)]}
    )
    assert "≤ 30, **short**" in page
    assert "(31–90)" in page


def test_the_fields_are_plain_values() -> None:
    fields = json.loads(json.dumps(as_fields(SLOW)))
    assert (fields["value"], fields["spread"], fields["holds"]) == (40.0, [31.0, 90.0], False)
    assert fields["peers"] == [{"name": "script", "value": 900.0, "spread": [900.0, 900.0]}]
    assert as_fields(Row("n", 1.0, "N"))["spread"] is None


def test_a_page_without_marks_is_no_page_for_figures() -> None:
    with pytest.raises(ValueError, match="no <!-- speed -->"):
        filled("nothing here", "table")


def test_tasks_take_turns_and_each_round_is_compared_with_its_own_neighbour() -> None:
    order: list[str] = []
    ticks = iter(range(10_000))
    turns_s(
        lambda: order.append("a"),
        lambda: order.append("b"),
        rounds=3,
        spend_s=1e-9,
        clock=lambda: float(next(ticks)),
    )
    assert "".join(order) == "aabb" + "ab" * 3
    # A machine that slows down by ten hits both; the ratio stays.
    assert times_as_fast([4.0, 40.0, 4.0], [2.0, 20.0, 2.0]) == spread_of([2.0])
