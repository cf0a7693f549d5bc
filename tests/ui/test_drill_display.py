"""A drill on the page: the line to follow, what is hidden stays hidden, and then the truth."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from coach.coaching_views import DrillView
from coach.signal.bands import BANDS, PALM, Band
from coach.ui.gallery.states import gallery_states
from coach.ui.kit.band_words import band_word
from coach.ui.kit.tokens import DAY, NIGHT, Theme
from coach.ui.practising.goal_line import AHEAD_S, GoalMemory, newtons_at, until
from coach.ui.practising.guide_panel import GuidePanel
from coach.ui.practising.moment import dial_view
from coach.ui.practising.page import PracticePage
from coach.ui.practising.too_much import TooMuchScreen
from coach.ui.practising.trace import Trace
from coach.ui.practising.trace_zones import SPAN_S, TraceFrame
from coach.views import BeatView, HandView, LiveView, Snapshot

pytestmark = pytest.mark.usefixtures("app")

FREE = next(state.snapshot for state in gallery_states() if state.name == "medium")
NOW_S = FREE.host_s
HIDDEN = DrillView("blind", "The blind test", "Find it by yourself.", "hidden", False, True, 12.0)


def in_drill(live: LiveView, drill: DrillView = HIDDEN, **changes: object) -> Snapshot:
    newtons = np.full(FREE.trace_t_s.size, live.force_n)
    return replace(FREE, drill=drill, live=live, trace_n=newtons, target=Band.NONE, **changes)


def page_of(snapshot: Snapshot, theme: Theme = NIGHT) -> PracticePage:
    page = PracticePage(theme)
    page.set_animating(False)
    page.resize(1280, 800)
    page.show()
    page.show_snapshot(snapshot)
    return page


def picture(snapshot: Snapshot, theme: Theme = NIGHT) -> QImage:
    return page_of(snapshot, theme).grab().toImage()


def all_words(page: QWidget) -> str:
    """Return all that a screen reader could say of what is visible."""
    said = []
    for widget in (page, *page.findChildren(QWidget)):
        if widget.isVisibleTo(page):
            said += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
    return " ".join(said).lower()


LIGHT = LiveView(Band.LIGHT, 6.0, False, 8.0)
FIRM = LiveView(Band.FIRM, 47.0, False, 40.0)


def test_a_hidden_press_looks_the_same_however_hard_it_is() -> None:
    pad = np.full((16, 16), 30.0, dtype=np.float32)
    hand = HandView("Left", "live", "", FIRM, 0.02, FREE.trace_t_s, FREE.trace_n, 0.5, None)
    for changes in (
        {},
        {"pressure_kpa": pad},
        {"hands": (hand, replace(hand, name="Right", live=LIGHT))},
    ):
        light, firm = in_drill(LIGHT, **changes), in_drill(FIRM, **changes)
        if "pressure_kpa" in changes:
            light = replace(light, pressure_kpa=pad * 0.1)
        if "hands" in changes:
            light = replace(light, hands=(replace(hand, live=LIGHT), hand))
        # The first painting of all also fills the caches of letters.
        _first, *others = [picture(each) for each in (light, light, firm, light)]
        assert others[0] == others[1] == others[2]
    assert picture(replace(in_drill(LIGHT), drill=None)) != picture(
        replace(in_drill(FIRM), drill=None)
    )


def test_where_strokes_fell_is_hidden_as_well() -> None:
    late = replace(in_drill(LIGHT), strokes=())
    # The first painting of all also fills the caches of letters.
    _first, without, with_strokes = [picture(each) for each in (late, late, in_drill(LIGHT))]
    assert without == with_strokes
    assert len(FREE.strokes) > 3


@pytest.mark.parametrize("theme", [NIGHT, DAY], ids=lambda theme: theme.name)
@pytest.mark.parametrize("band", BANDS[1:4])
def test_no_bands_colour_stands_on_a_hidden_page(theme: Theme, band: Band) -> None:
    image = picture(in_drill(LiveView(band, 20.0, False, None)), theme)
    seen = {
        QColor(image.pixel(x, y)).name()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }
    assert not seen & {theme.bands.of(each).lower() for each in BANDS[1:]}


@pytest.mark.parametrize("band", BANDS[:4])
def test_no_word_of_a_hidden_page_tells_the_band_or_the_force(band: Band) -> None:
    said = all_words(page_of(in_drill(LiveView(band, 23.0, False, 31.0))))
    assert "by feel" in said
    for telling in (*(band_word(each).lower() for each in BANDS), "23", "31", "newton", "kpa"):
        assert telling not in said, telling


def test_sparse_shows_only_while_the_engine_says_so() -> None:
    seen = replace(HIDDEN, phase="sparse", shows=True)
    assert "Firm" in all_words(page_of(in_drill(FIRM, seen))).title()
    unseen = replace(seen, shows=False)
    assert "firm" not in all_words(page_of(in_drill(FIRM, unseen)))


def test_too_much_breaks_through() -> None:
    page = page_of(in_drill(LiveView(Band.TOO_MUCH, 72.0, True, None)))
    alarm = page.findChild(TooMuchScreen)
    assert alarm is not None
    assert alarm.isVisible()


def test_no_data_breaks_through() -> None:
    page = page_of(in_drill(FIRM))
    page.tick(NOW_S + 0.4)
    said = all_words(page)
    assert "no data: the glove went quiet." in said


def test_the_beat_alone_is_left_where_the_drill_lets_it() -> None:
    heard = page_of(in_drill(FIRM))
    first = heard.grab().toImage()
    heard.tick(NOW_S + 0.2)
    assert heard.grab().toImage() != first
    silent = page_of(in_drill(FIRM, replace(HIDDEN, beats=False)))
    still = silent.grab().toImage()
    silent.tick(NOW_S + 0.2)
    assert silent.grab().toImage() == still


def test_at_the_end_the_truth_is_told_and_the_trace_uncovered() -> None:
    told = replace(
        HIDDEN, phase="revealed", shows=True, points=82, verdict="You pressed 3 N too lightly."
    )
    page = page_of(in_drill(FIRM, told))
    said = all_words(page)
    assert "82" in said
    assert "you pressed 3 n too lightly" in said
    image = page.grab().toImage()
    trace = page.findChild(Trace)
    assert trace is not None
    frame = TraceFrame.of(trace.size(), PALM)
    x = round(trace.x() + frame.plot.center().x())
    y = round(trace.y() + frame.y_of(47.0))
    assert any(QColor(image.pixel(x, y + by)).lightness() > 200 for by in (-1, 0, 1))


# -- the line ------------------------------------------------------------------------------

LINE = ((NOW_S - 10.0, 0.0), (NOW_S - 6.0, 40.0), (NOW_S + 4.0, 40.0), (NOW_S + 5.0, 10.0))


def goal_ink(trace: Trace, at_s: float, newtons: float) -> bool:
    """Return whether the goal's colour is found near a second and a force."""
    frame = TraceFrame.of(trace.size(), PALM)
    x = frame.plot.right() - (NOW_S + AHEAD_S - at_s) * frame.plot.width() / SPAN_S
    y = frame.y_of(newtons)
    image = trace.grab().toImage()
    colours = {
        QColor(image.pixel(round(x) + dx, round(y) + dy)).name()
        for dx in range(-8, 9)
        for dy in (-1, 0, 1)
    }
    return NIGHT.focus.lower() in colours


def new_trace() -> Trace:
    trace = Trace(NIGHT)
    trace.resize(QSize(900, 400))
    trace.set_bands(PALM, Band.MEDIUM)
    return trace


def test_the_line_stands_behind_and_ahead_of_now_at_its_height() -> None:
    trace = new_trace()
    trace.set_goal(LINE, NOW_S)
    trace.show_at(NOW_S, 0.0, BeatView(False, 0.0, 1.0, 4))
    assert goal_ink(trace, NOW_S - 4.0, 40.0)
    assert goal_ink(trace, NOW_S + 3.0, 40.0)
    assert not goal_ink(trace, NOW_S + 3.0, 20.0)
    assert not goal_ink(trace, NOW_S - 4.0, 20.0)


def test_the_press_still_stands_where_now_is() -> None:
    trace = new_trace()
    t_s = np.arange(NOW_S - 10.0, NOW_S, 0.01)
    trace.extend(t_s, np.full(t_s.size, 55.0))
    trace.set_goal(LINE, NOW_S)
    trace.show_at(NOW_S, 0.0, BeatView(False, 0.0, 1.0, 4))
    image = trace.grab().toImage()
    frame = TraceFrame.of(trace.size(), PALM)
    row = round(frame.y_of(55.0))
    bright = [
        x
        for x in range(int(frame.plot.left()), int(frame.plot.right()))
        if QColor(image.pixel(x, row)).lightness() > 215
    ]
    end_s = (max(bright) - frame.plot.left()) / frame.plot.width() * SPAN_S
    assert end_s == pytest.approx(SPAN_S - AHEAD_S, abs=0.1)


def test_a_line_that_was_followed_stays_behind_up_to_where_it_was_left() -> None:
    memory = GoalMemory(20.0)
    memory.show(LINE, NOW_S - 5.0)
    after = ((NOW_S, 5.0), (NOW_S + 8.0, 5.0))
    memory.show(after, NOW_S)
    assert memory.lines == ((*LINE[:2], (NOW_S, 40.0)), after)
    memory.show((), NOW_S + 8.0)
    assert memory.lines == ((*LINE[:2], (NOW_S, 40.0)), after)
    memory.show((), NOW_S + 25.0)
    assert memory.lines == (after,)


def test_a_pause_moves_the_line_and_leaves_none_behind() -> None:
    memory = GoalMemory(20.0)
    memory.show(LINE, NOW_S)
    moved = tuple((at_s + 3.0, newtons) for at_s, newtons in LINE)
    memory.show(moved, NOW_S + 3.0)
    assert memory.lines == (moved,)


def test_a_line_is_read_between_its_corners() -> None:
    assert newtons_at(LINE, NOW_S - 8.0) == pytest.approx(20.0)
    assert newtons_at(LINE, NOW_S) == pytest.approx(40.0)
    assert newtons_at(LINE, NOW_S - 11.0) is None
    assert newtons_at(LINE, NOW_S + 6.0) is None
    assert until(LINE, NOW_S - 8.0)[-1] == pytest.approx((NOW_S - 8.0, 20.0))


@pytest.mark.parametrize(("newtons", "band"), [(5.0, Band.LIGHT), (40.0, Band.FIRM)])
def test_the_dial_aims_where_the_line_is_now(newtons: float, band: Band) -> None:
    line = ((NOW_S - 5.0, newtons), (NOW_S + 5.0, newtons))
    seen = replace(HIDDEN, phase="with", shows=True, goal=line)
    view = dial_view(in_drill(LIGHT, seen), NOW_S)
    assert view.target is band
    assert "follow the line" in view.caption
    assert "hands off" not in view.caption


def test_the_words_of_a_drill_are_on_the_page() -> None:
    page = page_of(in_drill(FIRM))
    panel = page.findChild(GuidePanel)
    assert panel is not None
    assert panel.isVisible()
    assert "The blind test. Find it by yourself" in panel.accessibleDescription()
