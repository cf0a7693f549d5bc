"""The trace alone: force at its height, at its second, over the zones; gaps stay gaps."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from coach.signal.bands import PALM, Band
from coach.ui.kit.tokens import NIGHT
from coach.ui.practising.trace import SPAN_S, Trace
from coach.ui.practising.trace_zones import TraceFrame, apart, axis_labels, edge_words
from coach.views import BeatView, StrokeMark

pytestmark = pytest.mark.usefixtures("app")

SIZE = QSize(900, 400)
STILL = BeatView(False, 0.0, 1.0, 4)


def new_trace() -> Trace:
    trace = Trace(NIGHT)
    trace.resize(SIZE)
    trace.set_bands(PALM, Band.MEDIUM)
    return trace


def frame() -> TraceFrame:
    return TraceFrame.of(SIZE, PALM)


def is_ink(image: QImage, x: float, y: float) -> bool:
    """Return whether there is something as bright as the line within 2 px."""
    return any(
        QColor(image.pixel(round(x) + dx, round(y) + dy)).lightness() > 200
        for dx in (-2, -1, 0, 1, 2)
        for dy in (-2, -1, 0, 1, 2)
    )


@pytest.mark.parametrize("force_n", [5.0, 20.0, 45.0, 70.0])
def test_a_steady_force_is_a_line_at_its_height(force_n: float) -> None:
    trace = new_trace()
    trace.extend(np.arange(0.0, 20.0, 0.01), np.full(2000, force_n))
    trace.show_at(120.0, 100.0, STILL)
    image = trace.grab().toImage()
    y = frame().plot.bottom() - force_n / frame().top_n * frame().plot.height()
    for part in (0.2, 0.5, 0.9):
        assert is_ink(image, frame().plot.left() + part * frame().plot.width(), y)
    assert not is_ink(image, frame().plot.center().x(), y - 25)


def test_a_press_stands_where_its_second_is_whatever_the_clock_offset() -> None:
    t_s = np.arange(0.0, 20.0, 0.01)
    newtons = np.where(np.abs(t_s - 15.0) < 0.3, 50.0, 0.0)
    trace = new_trace()
    trace.extend(t_s, newtons)
    trace.show_at(1020.0, 1000.0, STILL)
    image = trace.grab().toImage()
    plot = frame().plot
    y = frame().y_of(50.0)
    columns = [x for x in range(int(plot.left()) + 3, int(plot.right()) - 3) if is_ink(image, x, y)]
    middle_s = ((min(columns) + max(columns)) / 2 - plot.left()) / plot.width() * SPAN_S
    assert middle_s == pytest.approx(15.0, abs=0.1)


def test_one_short_peak_among_thousands_of_points_is_seen() -> None:
    newtons = np.zeros(2000)
    newtons[1000] = 55.0
    trace = new_trace()
    trace.extend(np.arange(2000) * 0.01, newtons)
    trace.show_at(20.0, 0.0, STILL)
    image = trace.grab().toImage()
    centre = frame().plot.center().x()
    assert any(is_ink(image, centre + dx, frame().y_of(54.0)) for dx in range(-4, 5))


def test_a_gap_is_left_open() -> None:
    t_s = np.concatenate((np.arange(0.0, 8.0, 0.01), np.arange(12.0, 20.0, 0.01)))
    trace = new_trace()
    trace.extend(t_s, np.full(t_s.size, 20.0))
    trace.show_at(20.0, 0.0, STILL)
    image = trace.grab().toImage()
    y, plot = frame().y_of(20.0), frame().plot
    assert is_ink(image, plot.left() + 0.3 * plot.width(), y)
    assert not is_ink(image, plot.left() + 0.5 * plot.width(), y)


def test_clearing_forgets_points_and_onsets() -> None:
    trace, fresh = new_trace(), new_trace()
    trace.extend(np.arange(0.0, 20.0, 0.01), np.full(2000, 20.0))
    trace.add_strokes((StrokeMark(10.0, 11.0, 20.0, None),))
    trace.clear()
    for each in (trace, fresh):
        each.show_at(20.0, 0.0, STILL)
    assert trace.grab().toImage() == fresh.grab().toImage()


def test_onsets_and_beats_are_marked() -> None:
    bare, marked, beating = new_trace(), new_trace(), new_trace()
    marked.add_strokes((StrokeMark(10.0, 11.0, 20.0, None),))
    bare.show_at(20.0, 0.0, STILL)
    marked.show_at(20.0, 0.0, STILL)
    beating.show_at(20.0, 0.0, BeatView(True, 0.0, 1.0, 4))
    plain = bare.grab().toImage()
    assert is_ink(marked.grab().toImage(), frame().plot.center().x(), frame().plot.bottom() - 3)
    assert beating.grab().toImage() != plain


@pytest.mark.parametrize("width", [40, 60, 100, 150, 400, 900])
def test_time_labels_stand_apart_and_inside_at_any_width(width: int) -> None:
    labels = axis_labels(width)
    assert labels[0][0] == "now"
    for at, (_words, begin, end) in enumerate(labels):
        assert 0 <= begin < end <= width
        for _other, start, stop in labels[at + 1 :]:
            assert end + 8 <= start or stop + 8 <= begin
    assert len(axis_labels(400)) == 3


@given(
    places=st.lists(st.floats(-50.0, 300.0), min_size=4, max_size=4),
    height=st.floats(70.0, 400.0),
)
def test_names_are_moved_apart_in_their_order_and_stay_inside(
    places: list[float], height: float
) -> None:
    moved = apart(sorted(places, reverse=True), 17.0, 0.0, height)
    assert all(lower - upper >= 17.0 - 1e-6 for lower, upper in pairwise(moved))
    assert moved[-1] >= 8.5 - 1e-6
    assert moved[0] <= height - 8.5 + 1e-6


def test_names_with_room_stay_where_they_are() -> None:
    assert apart([180.0, 120.0, 60.0], 17.0, 0.0, 200.0) == [180.0, 120.0, 60.0]


def test_an_edge_is_told_no_sharper_than_it_is_known() -> None:
    told = [edge_words(edge_n) for edge_n in (0.82, 4.08, 9.0, 12.6, 51.0, 103.0)]
    assert told == ["0.82 N", "4.1 N", "9 N", "13 N", "51 N", "100 N"]
