"""A curve that was painted bit by bit, as it came, is the one that is painted at once."""

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from coach.signal.bands import PALM, Band
from coach.ui.kit.tokens import NIGHT
from coach.ui.practising.trace import Trace
from coach.views import BeatView

pytestmark = pytest.mark.usefixtures("app")

BEAT = BeatView(True, 0.0, 1.0, 4)
SPAN_S, OFFSET_S = 20.0, 100.0


def new_trace(width: int = 500, height: int = 240) -> Trace:
    trace = Trace(NIGHT)
    trace.resize(width, height)
    trace.set_bands(PALM, Band.MEDIUM)
    return trace


def show(trace: Trace, now_s: float) -> QImage:
    trace.show_at(OFFSET_S + now_s, OFFSET_S, BEAT)
    return trace.grab().toImage()


def alike(one: QImage, other: QImage) -> bool:
    """Return whether two pictures are the same: smooth edges a shade, a few pixels a row off."""
    shades = [
        np.frombuffer(image.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint8)
        for image in (one, other)
    ]
    return np.count_nonzero(np.abs(np.subtract(*shades, dtype=np.int16)) > 4) <= 9


def pressing(rate_hz: float, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Return 30 s of presses: noisy, uneven in time, with a gap and with unknown forces."""
    rng = np.random.default_rng(seed)
    t_s = np.arange(0.0, 30.0, 1.0 / rate_hz) + rng.uniform(0.0, 0.4 / rate_hz, round(30 * rate_hz))
    newtons = 30.0 * np.abs(np.sin(t_s)) + rng.normal(0.0, 2.0, t_s.size)
    newtons[rng.integers(0, t_s.size, 3)] = np.nan
    there = (t_s < 21.0) | (t_s > 22.5)
    return t_s[there], newtons[there]


@pytest.mark.parametrize("rate_hz", [8.0, 100.0, 1000.0])
@pytest.mark.parametrize("seed", [1, 2])
def test_any_split_of_the_points_gives_the_same_picture(rate_hz: float, seed: int) -> None:
    t_s, newtons = pressing(rate_hz, seed)
    whole, grown = new_trace(), new_trace()
    whole.extend(t_s, newtons)
    steps_s = np.random.default_rng(seed).choice([0.004, 0.016, 0.05, 0.7], 500)
    at = 0
    for now_s in np.append(np.cumsum(steps_s)[np.cumsum(steps_s) < 30.0], 30.0):
        after = int(np.searchsorted(t_s, now_s))
        grown.extend(t_s[at:after], newtons[at:after])
        grown.extend_other(t_s[at:after], 0.5 * newtons[at:after])
        show(grown, float(now_s))
        at = after
    whole.extend_other(t_s, 0.5 * newtons)
    assert alike(show(grown, 30.0), show(whole, 30.0))


def test_points_that_are_late_are_painted_where_they_belong() -> None:
    t_s, newtons = pressing(100.0, 3)
    early = t_s < 29.0
    whole, late = new_trace(), new_trace()
    whole.extend(t_s, newtons)
    late.extend(t_s[early], newtons[early])
    show(late, 30.0)
    late.extend(t_s[~early], newtons[~early])
    assert alike(show(late, 30.0), show(whole, 30.0))


@pytest.mark.parametrize("step_s", [-0.05, -1.0, -9.0, 45.0])
def test_a_clock_that_jumps_shows_its_own_seconds(step_s: float) -> None:
    t_s, newtons = pressing(100.0, 4)
    jumped, fresh = new_trace(), new_trace()
    for trace in (jumped, fresh):
        trace.extend(t_s, newtons)
    show(jumped, 30.0)
    assert alike(show(jumped, 30.0 + step_s), show(fresh, 30.0 + step_s))


def test_other_bands_and_another_size_are_painted_anew() -> None:
    t_s, newtons = pressing(100.0, 5)
    changed, fresh = new_trace(), new_trace(700, 300)
    for trace in (changed, fresh):
        trace.extend(t_s, newtons)
    show(changed, 30.0)
    changed.resize(700, 300)
    for trace in (changed, fresh):
        trace.set_bands(PALM, Band.FIRM)
    assert alike(show(changed, 30.0), show(fresh, 30.0))


def test_a_line_to_follow_that_comes_and_goes_leaves_nothing_behind() -> None:
    t_s, newtons = pressing(100.0, 6)
    drilled, free = new_trace(), new_trace()
    for trace in (drilled, free):
        trace.extend(t_s, newtons)
    goal = ((OFFSET_S + 20.0, 40.0), (OFFSET_S + 35.0, 40.0))
    for _ in range(2):
        drilled.set_goal(goal, OFFSET_S + 30.0)
        assert QColor(NIGHT.focus).rgb() in pixels(show(drilled, 30.0))
        drilled.set_goal((), OFFSET_S - 1000.0)
        drilled.set_goal((), OFFSET_S + 1000.0)
        assert alike(show(drilled, 30.0), show(free, 30.0))


def test_a_frame_repaints_what_moves_and_nothing_else() -> None:
    t_s, newtons = pressing(100.0, 7)
    trace = new_trace()
    trace.extend(t_s, newtons)
    show(trace, 30.0)
    trace.show()
    trace.repaint()
    trace.repaint(QRect(200, 30, 40, 150))
    assert alike(trace.grab().toImage(), show(trace, 30.0))


@pytest.mark.parametrize("seed", [8, 9])
def test_what_is_repainted_bit_by_bit_stays_the_whole_picture(seed: int, app: QApplication) -> None:
    t_s, newtons = pressing(100.0, seed)
    newtons = np.where((t_s > 8.0) & (t_s < 11.0), 2.0, 0.6) * newtons
    trace = new_trace()
    trace.show()
    rng, at, now_s = np.random.default_rng(seed), 0, 6.0
    for frame in range(150):
        now_s += {40: 0.9, 60: -0.7, 80: 6.0, 120: 8.0}.get(frame, rng.choice([0.004, 0.016, 0.05]))
        after = int(np.searchsorted(t_s, now_s - rng.choice([0.0, 0.02, 0.3])))
        trace.extend(t_s[at:after], newtons[at:after])
        at = max(at, after)
        trace.show_at(OFFSET_S + now_s, OFFSET_S, BEAT)
        app.processEvents()
        if frame % 10 == 9:
            seen = app.primaryScreen().grabWindow(trace.winId()).toImage()
            assert alike(seen, trace.grab().toImage()), frame


def pixels(image: QImage) -> set[int]:
    rows, columns = range(image.height()), range(image.width())
    return {image.pixel(x, y) for y in rows for x in columns}
