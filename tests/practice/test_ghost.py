"""A ghost from strokes that were written down, and strokes laid over it: any pace, any cut."""

import math
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from coach.coaching_views import GhostView
from coach.practice.ghost import Ghost, GhostMaker, GhostWatch, own_best
from coach.signal.bands import PALM
from coach.signal.readings import Readings
from coach.signal.rhythm import BeatGrid
from coach.signal.strokes import Stroke

HOP_S = 0.01
#: Host seconds are these more than stream seconds; the first count falls on stream second 1.
OFFSET_S = 700.0
PRESS = 0.6


def shape(phase: NDArray[np.float64], top_n: float) -> NDArray[np.float64]:
    """One stroke: half a sine over the first 60 % of its time."""
    inside = (phase >= 0.0) & (phase < PRESS)
    return np.where(inside, top_n * np.sin(np.pi * phase / PRESS), 0.0)


class Hand:
    """Strokes on a beat of ``period_s``, each ``late_s`` late, from stream second 1 on."""

    def __init__(self, period_s: float, tops_n: Sequence[float], late_s: float = 0.0) -> None:
        self.grid = BeatGrid(OFFSET_S + 1.0, period_s / 4, 4)
        self.t_s = np.arange(0.0, 1.0 + period_s * (len(tops_n) + 0.5), HOP_S)
        turns = (self.t_s - 1.0 - late_s) / period_s
        tops = np.array([*tops_n, 0.0])[np.clip(np.floor(turns).astype(int), -1, len(tops_n))]
        self.force_n = shape(turns - np.floor(turns), 1.0) * tops
        onsets_s = [1.0 + late_s + k * period_s for k in range(len(tops_n))]
        self.strokes = [
            Stroke(at, at + 0.3, at + PRESS * period_s, top, top, 50.0, asynchrony_s=late_s)
            for at, top in zip(onsets_s, tops_n, strict=True)
        ]

    def play(
        self,
        into: GhostMaker | GhostWatch,
        technique: str = "",
        cuts: Sequence[int] = (),
        beat: bool = True,
    ) -> list[GhostView]:
        """Feed it; returns each view that a watch showed."""
        views: list[GhostView] = []
        strokes = list(self.strokes)
        for start, stop in pairwise(sorted({0, len(self.t_s), *(c % len(self.t_s) for c in cuts)})):
            part, count = slice(start, stop), stop - start
            done = [s for s in strokes if s.offset_s + 0.2 <= self.t_s[stop - 1]]
            strokes = strokes[len(done) :]
            nothing = np.full(count, np.nan)
            readings = Readings(
                self.t_s[part], self.force_n[part], np.zeros(count, np.int8),
                np.zeros(count, np.bool_), nothing, HOP_S,
            )  # fmt: skip
            grid = self.grid if beat else None
            into.take([readings], done, grid, OFFSET_S, technique, PALM)
            if isinstance(into, GhostWatch) and (not views or into.view is not views[-1]):
                views.append(into.view)
        return views


def ghost_of(hand: Hand, **how: object) -> Ghost:
    maker = GhostMaker()
    hand.play(maker, **how)  # type: ignore[arg-type]
    return Ghost("Teacher", "id", maker.curves())


def test_the_ghost_is_the_median_stroke_from_first_count_to_first_count() -> None:
    ghost = ghost_of(Hand(4.0, [20.0, 24.0, 22.0, 60.0, 21.0]))
    curve = ghost.curve("anything")
    expected = shape(np.linspace(0.0, 1.0, 64), 22.0)
    assert len(curve.newtons) == 64
    np.testing.assert_allclose(curve.newtons, expected, atol=0.1)
    assert curve.strokes == 5
    assert curve.onset == 0.0


@pytest.mark.parametrize("period_s", [2.4, 4.0, 6.0])
def test_a_stroke_is_laid_over_it_by_phase_whatever_the_pace(period_s: float) -> None:
    ghost = ghost_of(Hand(4.0, [20.0] * 4, late_s=0.0))
    watch = GhostWatch(ghost)
    assert watch.view.yours_n is None
    views = Hand(period_s, [20.0] * 3).play(watch, cuts=range(0, 3000, 25))
    assert views[-1].yours_n is not None
    np.testing.assert_allclose(views[-1].yours_n, views[-1].ghost_n, atol=0.15)
    assert views[-1].difference_n == pytest.approx(0.0, abs=0.05)
    assert views[-1].lead_s == pytest.approx(0.0, abs=1e-6)


def test_the_difference_is_in_newtons_and_the_lead_in_seconds() -> None:
    """3 N more at the top of a half sine over 60 % is 3 · 0.6 · 2/π more on average."""
    ghost = ghost_of(Hand(4.0, [20.0] * 4, late_s=0.2))
    harder = GhostWatch(ghost)
    views = Hand(4.0, [23.0] * 3, late_s=0.2).play(harder, cuts=range(0, 3000, 10))
    assert views[-1].difference_n == pytest.approx(3.0 * PRESS * 2 / math.pi, abs=0.05)
    assert views[-1].lead_s == pytest.approx(0.0, abs=1e-6)
    early = GhostWatch(ghost)
    Hand(4.0, [20.0] * 3, late_s=0.05).play(early)
    assert early.view.lead_s == pytest.approx(0.15, abs=1e-6)
    # The ghost's 0.2 s of 4 s are 0.1 s of a stroke that lasts 2 s.
    quick = GhostWatch(ghost)
    Hand(2.0, [20.0] * 3, late_s=0.3).play(quick)
    assert quick.view.lead_s == pytest.approx(-0.2, abs=1e-6)


def test_a_view_comes_once_a_stroke() -> None:
    watch = GhostWatch(ghost_of(Hand(4.0, [20.0] * 4)))
    views = Hand(4.0, [20.0, 0.0, 22.0, 24.0]).play(watch, cuts=range(0, 3000, 3))
    # Before the first; three strokes, for the second time no hand was there.
    assert len(views) == 1 + 3
    shown = [view.difference_n for view in views[1:]]
    assert shown == sorted(shown, key=lambda each: each or 0.0)


def test_each_technique_has_its_own_curve_and_a_new_one_begins_afresh() -> None:
    maker = GhostMaker()
    Hand(4.0, [20.0] * 4).play(maker, "knead")
    ghost = Ghost("Teacher", "id", maker.curves())
    assert set(ghost.curves) == {"", "knead"}
    watch = GhostWatch(ghost)
    hand = Hand(4.0, [10.0] * 3)
    hand.play(watch, "knead")
    assert watch.view.yours_n is not None
    watch.take([], [], hand.grid, OFFSET_S, "glide", PALM)
    assert watch.view.yours_n is None
    np.testing.assert_array_equal(watch.view.ghost_n, ghost.curves[""].newtons)


def test_without_a_beat_strokes_are_laid_from_onset_to_onset() -> None:
    ghost = ghost_of(Hand(4.0, [20.0] * 5), beat=False)
    curve = ghost.curve("")
    assert curve.onset is None
    np.testing.assert_allclose(curve.newtons, shape(np.linspace(0, 1, 64), 20.0), atol=0.15)
    watch = GhostWatch(ghost)
    Hand(3.0, [20.0] * 3).play(watch)
    assert watch.view.difference_n == pytest.approx(0.0, abs=0.05)
    assert watch.view.lead_s is None


@pytest.mark.parametrize("tops_n", [[], [20.0], [20.0, 20.0], [0.5] * 9])
def test_too_few_strokes_make_no_ghost(tops_n: list[float]) -> None:
    assert GhostMaker().curves() == {}
    maker = GhostMaker()
    Hand(4.0, tops_n).play(maker)
    assert maker.curves() == {}


def test_a_stroke_with_a_gap_in_it_is_left_out() -> None:
    hand = Hand(4.0, [20.0] * 4)
    hand.force_n[(hand.t_s > 6.0) & (hand.t_s < 6.4)] = math.nan
    assert ghost_of(hand).curve("").strokes == 3


def test_another_beat_in_the_midst_of_a_stroke_is_no_stroke() -> None:
    maker = GhostMaker()
    hand = Hand(4.0, [20.0] * 4)
    middle = int(np.searchsorted(hand.t_s, 10.5))
    empty = np.full(len(hand.t_s), np.nan)
    for part, grid in (
        (slice(0, middle), hand.grid),
        (slice(middle, None), BeatGrid(OFFSET_S + 12.0, 1.0, 4)),
    ):
        count = len(hand.t_s[part])
        readings = Readings(
            hand.t_s[part], hand.force_n[part], np.zeros(count, np.int8),
            np.zeros(count, np.bool_), empty[part], HOP_S,
        )  # fmt: skip
        maker.take([readings], [], grid, OFFSET_S, "", PALM)
    # From 1 to 5, and 5 to 9; the one from 9 was broken off; from 12 to 16.
    assert maker.curves()[""].strokes == 3


HAND = Hand(3.0, [20.0, 24.0, 18.0, 30.0, 22.0], late_s=0.1)
WHOLE = ghost_of(HAND).curve("").newtons.tobytes()


@given(st.lists(st.integers(0, 10_000), max_size=30))
def test_any_cut_makes_the_same_ghost(cuts: list[int]) -> None:
    assert ghost_of(HAND, cuts=cuts).curve("").newtons.tobytes() == WHOLE


def test_ones_own_best_is_the_best_score_in_the_same_exercise_with_the_same_tool() -> None:
    bed = {"exercise": "before-bed", "tool": "palm", "duration_s": 600.0}
    sessions = [
        (Path("newest.rec"), bed | {"score": 71}),
        (Path("equal.rec"), bed | {"score": 88}),
        (Path("older.rec"), bed | {"score": 88}),
        (Path("thumb.rec"), bed | {"score": 95, "tool": "thumb"}),
        (Path("brief.rec"), bed | {"score": 100, "duration_s": 9.0}),
        (Path("free.rec"), bed | {"exercise": "", "score": 99}),
        (Path("none.rec"), bed | {"score": None}),
        (Path("bare.rec"), {}),
    ]
    assert own_best(sessions, "before-bed", "palm") == Path("equal.rec")
    assert own_best(sessions, "", "palm") == Path("free.rec")
    assert own_best(sessions, "feet", "palm") is None
