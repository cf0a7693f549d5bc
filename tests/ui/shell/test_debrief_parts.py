"""A debrief's pictures against the debrief itself."""

import html
import json
import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.practice.debrief.builder import Debrief
from coach.practice.debrief.facts_compared import compared_sentence
from coach.practice.debrief.html import debrief_html
from coach.practice.debrief.offsets import offset_words, offsets_of
from coach.practice.debrief.stretches import ribbon_of
from coach.practice.debrief.summary import summary_of
from coach.signal.bands import PALM, THUMB, Band
from coach.ui.debriefing.parts import band_edges_n, deductions_of, overlay_of, rose_words
from coach.ui.debriefing.pdf import debrief_pdf
from coach.ui.debriefing.rose import BINS, bins_of
from coach.ui.debriefing.stroke_overlay import StrokeOverlay, round_ticks
from coach.ui.gallery.samples import sample_debrief
from coach.ui.history.past import beside_last_time
from coach.ui.history.session_summary import entry_of
from coach.ui.kit.tokens import NIGHT
from coach.ui.services import SessionEntry

pytestmark = pytest.mark.usefixtures("app")


@pytest.fixture(scope="module")
def debrief() -> Debrief:
    return sample_debrief(120.0)


def test_the_ribbon_holds_each_band_about_as_long_as_the_debrief_says(debrief: Debrief) -> None:
    ribbon = ribbon_of(debrief)
    held = dict.fromkeys(Band, 0.0)
    for stretch in ribbon.stretches:
        if stretch.band is not None:
            held[stretch.band] += stretch.offset_s - stretch.onset_s
    assert held[Band.MEDIUM] == pytest.approx(debrief.bands.medium, rel=0.1)
    assert held[Band.NONE] == pytest.approx(debrief.bands.none, rel=0.15)
    assert sum(held.values()) == pytest.approx(debrief.duration_s, rel=0.01)


def test_the_ribbon_is_in_order_without_holes_or_overlaps(debrief: Debrief) -> None:
    stretches = ribbon_of(debrief).stretches
    for before, after in pairwise(stretches):
        assert before.onset_s < before.offset_s == after.onset_s
        assert before.band != after.band


def test_moments_of_too_much_are_all_on_the_ribbon(debrief: Debrief) -> None:
    assert ribbon_of(debrief).moments_s == tuple(each.onset_s for each in debrief.too_much)
    assert len(debrief.too_much) == 1


def test_a_gap_is_shown_as_no_data(debrief: Debrief) -> None:
    band = debrief.trace.band.copy()
    band[100:140] = -1
    torn = replace(debrief, trace=replace(debrief.trace, band=band))
    gaps = [each for each in ribbon_of(torn).stretches if each.band is None]
    assert len(gaps) == 1
    assert gaps[0].offset_s - gaps[0].onset_s == pytest.approx(20 * debrief.trace.width_s)


def test_an_empty_session_has_an_empty_ribbon() -> None:
    empty = sample_debrief(3.0)
    assert ribbon_of(replace(empty, trace=replace(empty.trace, t_s=np.empty(0)))).stretches == ()


def test_curves_are_as_high_and_long_as_the_strokes(debrief: Debrief) -> None:
    overlay = overlay_of(debrief)
    assert len(overlay.curves) == len(debrief.strokes)
    for curve, stroke in zip(overlay.curves, debrief.strokes, strict=True):
        assert curve.force_n.max() == pytest.approx(stroke.peak_n, rel=0.05)
        assert curve.t_s[-1] == pytest.approx(stroke.offset_s - stroke.onset_s, abs=0.1)


def test_one_wild_stroke_does_not_move_the_median(debrief: Debrief) -> None:
    median = overlay_of(debrief).median
    peaks = [stroke.peak_n for stroke in debrief.strokes]
    assert median is not None
    assert median.force_n.max() == pytest.approx(np.median(peaks), rel=0.1)


@pytest.mark.parametrize(
    ("edges", "band", "low_high"),
    [
        (PALM, Band.LIGHT, (1.5, 10.0)),
        (PALM, Band.MEDIUM, (10.0, 30.0)),
        (THUMB, Band.FIRM, (8.0, 15.0)),
    ],
)
def test_the_target_is_drawn_between_its_own_edges(
    edges: object, band: Band, low_high: tuple[float, float]
) -> None:
    assert band_edges_n(edges, band) == low_high


def test_score_and_deductions_make_a_hundred(debrief: Debrief) -> None:
    lost = sum(each.points for each in deductions_of(debrief))
    assert debrief.score.total == 100 - lost
    assert all(each.points > 0 for each in deductions_of(debrief))


@given(st.lists(st.floats(-0.5, 0.5), max_size=40).map(tuple))
def test_no_onset_is_lost_in_the_rose(phases: tuple[float, ...]) -> None:
    assert sum(bins_of(phases)) == len(phases)


def test_early_is_left_and_late_is_right_of_the_beat() -> None:
    assert bins_of((0.0, 0.01, -0.01))[0] == 3
    assert bins_of((0.25,))[BINS // 4] == 1
    assert bins_of((-0.25,))[3 * BINS // 4] == 1


@given(st.floats(0.01, 5000.0))
def test_ticks_are_few_round_and_inside(top: float) -> None:
    ticks = round_ticks(top)
    assert 2 <= len(ticks) <= 6
    assert ticks[0] == 0.0
    assert ticks[-1] <= top * 1.000001


def test_without_a_beat_the_rose_says_so_instead_of_inventing(debrief: Debrief) -> None:
    free = replace(debrief, phases=(), rhythm=replace(debrief.rhythm, mean_asynchrony_s=None))
    assert "no beat" in rose_words(free)


# -- summary and comparison ----------------------------------------------------------------------


def back(debrief: Debrief, started: str = "2026-11-21T20:15:00+00:00") -> SessionEntry:
    kept = json.loads(json.dumps(summary_of(debrief), allow_nan=False))
    return entry_of(Path("a.rec"), started, debrief.duration_s, "serial:/dev/ttyACM0", kept)


def test_a_session_comes_back_from_the_index_as_it_was(debrief: Debrief) -> None:
    entry = back(debrief)
    assert entry.score == debrief.score.total
    assert entry.ribbon is not None
    assert entry.ribbon.moments_s == pytest.approx(ribbon_of(debrief).moments_s, abs=0.01)
    held = sum(
        each.offset_s - each.onset_s for each in entry.ribbon.stretches if each.band is Band.MEDIUM
    )
    assert held == pytest.approx(debrief.bands.medium, rel=0.25)


@given(
    st.dictionaries(
        st.sampled_from(["title", "score", "cells", "moments_s", "duration_s"]),
        st.none() | st.text() | st.integers() | st.lists(st.integers() | st.text()),
    )
)
def test_a_summary_that_says_nonsense_is_only_an_unknown_session(
    summary: dict[str, object],
) -> None:
    entry = entry_of(Path("a.rec"), "whenever", 10.0, "sim:x", summary)
    assert entry.title
    assert entry.score is None or isinstance(entry.score, int)


def test_a_session_is_compared_with_the_one_before_it_not_with_a_later_one(
    debrief: Debrief,
) -> None:
    total = debrief.score.total
    assert total is not None
    new = replace(back(debrief, "2026-11-21T20:00:00+00:00"), path=Path("new.rec"))
    old = replace(back(debrief, "2026-11-14T20:00:00+00:00"), path=Path("old.rec"), score=total - 9)
    newer = replace(back(debrief, "2026-11-28T20:00:00+00:00"), path=Path("x.rec"), score=1)
    sessions = (newer, new, old)
    beside = beside_last_time(new.path, debrief, sessions).compared
    assert f"it was {total - 9}, 9 more this time" in compared_sentence(beside)
    assert beside_last_time(old.path, debrief, sessions).compared is None
    # The simulated hand's are nobody's: neither is it compared, nor anything with it.
    demo = replace(debrief, source="sim:beginner")
    assert beside_last_time(Path("demo.rec"), demo, sessions).compared is None
    simulated = replace(old, source="sim:beginner")
    assert beside_last_time(new.path, debrief, (newer, new, simulated)).compared is None


# -- PDF -----------------------------------------------------------------------------------------


def test_the_pdf_is_one_whole_document_with_pictures(debrief: Debrief) -> None:
    data = debrief_pdf(debrief)
    assert data.startswith(b"%PDF-1.")
    assert data.rstrip().endswith(b"%%EOF")
    assert data.count(b"/Subtype /Image") >= 4
    assert data.count(b"/Type /Page\n") + data.count(b"/Type /Page ") <= 2
    assert len(data) < 2_000_000


def test_words_from_a_device_are_no_markup_in_the_pdf(debrief: Debrief) -> None:
    hostile = replace(debrief, device='<img src="file:///etc/passwd">')
    assert debrief_pdf(hostile).count(b"/Subtype /Image") == debrief_pdf(debrief).count(
        b"/Subtype /Image"
    )


# -- beside the beat, and several aims -----------------------------------------------------------


def beside(debrief: Debrief, offsets_s: list[float]) -> Debrief:
    """The debrief, its strokes so late."""
    stroke = debrief.strokes[0]
    strokes = (
        replace(stroke, onset_s=4.0 * number, offset_s=4.0 * number + 2.0, asynchrony_s=offset_s)
        for number, offset_s in enumerate(offsets_s)
    )
    return replace(debrief, strokes=tuple(strokes), duration_s=4.0 * len(offsets_s))


def dots_and_marks(debrief: Debrief) -> tuple[list[float], int]:
    """How far from the middle the page's dots lie, and how many marks there are."""
    page = debrief_html(debrief)
    dots = re.findall(r'<circle class="onset" cx="[^"]*" cy="([^"]*)"', page)
    return [94.0 - float(dot) for dot in dots], page.count('class="onset beyond"')


@pytest.mark.parametrize("far_s", [7.0, -7.0])
def test_one_stroke_far_off_the_beat_leaves_the_others_their_room(
    debrief: Debrief, far_s: float
) -> None:
    usual = [0.3, -0.2] * 10
    told = beside(debrief, [*usual, far_s])
    heights, marks = dots_and_marks(told)
    assert (len(heights), marks) == (20, 1)
    assert max(heights) > 60, "of the 82 that there are"
    words = offset_words(offsets_of(told))
    assert "One stroke was farther than 0.3" in words
    assert words in html.unescape(debrief_html(told))


def test_without_strokes_far_off_none_is_spoken_of(debrief: Debrief) -> None:
    told = beside(debrief, [0.3, -0.28] * 10)
    assert dots_and_marks(told)[1] == 0
    assert "farther" not in offset_words(offsets_of(told))
    near = offsets_of(beside(debrief, [0.01, -0.02] * 5))
    assert near.reach_s == 0.2, "a tremble is not blown up"


def test_of_several_aims_the_strokes_are_shown_with_the_one_most_asked(debrief: Debrief) -> None:
    several = replace(debrief, target=Band.LIGHT, targets=(Band.LIGHT, Band.MEDIUM))
    one = replace(several, targets=(Band.LIGHT,))
    assert overlay_of(several).aim == "most asked: light"
    assert overlay_of(one).aim == "target: light"
    assert "most asked: light" in debrief_html(several)
    assert "most asked" not in debrief_html(one)
    assert "your aim: light" in debrief_html(one)
    assert "most asked: light" in StrokeOverlay(NIGHT, overlay_of(several)).accessibleName()
