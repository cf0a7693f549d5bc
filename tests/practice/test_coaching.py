"""What a giver is told, and when: hands made of plain curves, judged by the real pipeline."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import get_args

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.coaching_views import CueKind
from coach.practice.coaching import Coach, Scene
from coach.practice.cue_turns import LONGEST_S, QUIET_S, SHOWN_S
from coach.practice.cue_words import RANK, Hint, hint_of
from coach.signal.bands import EDGES, Band
from coach.signal.pipeline import Pipeline
from coach.signal.rhythm import BeatGrid

RATE_HZ, STEP = 100, 25
PERIOD_S = 4.0
FLAGS = ("stopped", "too_much", "silent", "paused", "hides")
KNEAD = Scene(stroke_period_s=PERIOD_S, technique="knead")
Told = list[tuple[float, Hint | None]]


def presses(peaks_n: Sequence[float], starts_s: Sequence[float] | None = None, rise_s=0.8):
    """Return newtons at 100 Hz of presses of 2.4 s that begin each 4 s, or when said."""
    starts = [1.0 + PERIOD_S * k for k in range(len(peaks_n))] if starts_s is None else starts_s
    t_s = np.arange(round((max(starts) + 6.0) * RATE_HZ)) / RATE_HZ
    force_n = np.zeros(len(t_s))
    for start_s, peak_n in zip(starts, peaks_n, strict=True):
        u = np.clip((t_s - start_s) / rise_s, 0.0, 1.0)
        down = np.clip((t_s - start_s - 1.8) / 0.6, 0.0, 1.0)
        force_n += peak_n * (1 - np.cos(np.pi * u)) / 2 * (1 + np.cos(np.pi * down)) / 2
    return force_n


def told(
    force_n: np.ndarray,
    scene: Scene | Callable[[float], Scene] = KNEAD,
    tool: str = "palm",
    skill: float = 0.0,
    step: int = STEP,
    hand: int = 0,
) -> Told:
    """Return each change of what a coach says of a hand, looked at four times a second."""
    coach, changes = Coach(tool, skill), [(0.0, None)]
    pipeline, grid = Pipeline(RATE_HZ, 1, EDGES[tool]), BeatGrid(1.0, PERIOD_S / 4, 4)
    for at in range(0, len(force_n), step):
        block = force_n[at : at + step, np.newaxis]
        t_s = (at + np.arange(len(block))) / RATE_HZ
        out = pipeline.update(t_s, block, np.zeros(len(block), bool))
        strokes = [replace(s, asynchrony_s=grid.asynchrony_s(s.onset_s)) for s in out.strokes]
        coach.take(hand, [out.readings] if len(out.readings.t_s) else [], strokes)
        now_s = (at + len(block)) / RATE_HZ
        if round(now_s * RATE_HZ) % STEP == 0:
            cue = coach.look(scene(now_s) if callable(scene) else scene, now_s)
            hint = None if cue is None else cue.hint
            if hint != changes[-1][1]:
                changes.append((now_s, hint))
    return changes[1:]


def hints(changes: Told) -> list[Hint]:
    return [hint for _at_s, hint in changes if hint is not None]


def test_the_hints_are_ranked_as_the_kinds_are():
    kinds = list(get_args(CueKind))
    order = [kinds.index(hint.kind) for hint in sorted(Hint, key=RANK.__getitem__)]
    assert order == sorted(order)
    assert set(order) == set(range(len(kinds)))


def test_each_hint_is_one_short_sentence_of_its_own_that_can_be_told_from_its_words():
    for hint in Hint:
        assert 8 < len(hint.text) <= 64
        assert hint.text.endswith(".")
        assert hint_of(hint.kind, hint.text) is hint
    assert hint_of("pressure", "Stand on one leg.") is None


@pytest.mark.parametrize(
    ("peak_n", "target", "expected"),
    [
        (34.0, Band.MEDIUM, Hint.LIGHTER),
        (50.0, Band.MEDIUM, Hint.MUCH_LIGHTER),
        (9.0, Band.MEDIUM, Hint.MUCH_DEEPER),
        (26.0, Band.FIRM, Hint.DEEPER),
        (12.0, Band.LIGHT, Hint.MUCH_LIGHTER),
    ],
)
def test_a_hand_outside_the_target_is_told_which_way(peak_n, target, expected):
    changes = told(presses([peak_n] * 6), replace(KNEAD, target=target))
    assert hints(changes)[0] is expected
    assert 8.0 <= changes[0][0] < 13.0  # not in the first strokes, but soon


def test_a_hand_in_the_target_is_told_nothing():
    assert told(presses([20.0, 21.0, 19.0] * 10)) == []


def test_one_stroke_that_was_harder_is_nothing_to_talk_about():
    assert told(presses([20.0] * 5 + [38.0] + [20.0] * 5)) == []


def test_an_edge_is_no_reason_to_flicker():
    on_the_edge = [30.0 * (1.0 + 0.012 * (-1) ** k) for k in range(30)]
    assert len(hints(told(presses(on_the_edge)))) <= 1


def test_a_hint_goes_once_the_hand_has_done_it_and_stays_while_it_has_not():
    mended = told(presses([45.0] * 3 + [20.0] * 4))
    assert [hint for _, hint in mended] == [Hint.MUCH_LIGHTER, None]
    assert SHOWN_S <= mended[1][0] - mended[0][0] < LONGEST_S
    beyond = told(presses([45.0] * 3 + [7.0] * 2))
    assert beyond[1][0] - beyond[0][0] < LONGEST_S - 1.0
    stubborn = told(presses([45.0] * 6))
    assert stubborn[1][0] - stubborn[0][0] == pytest.approx(LONGEST_S, abs=0.25)


@pytest.mark.parametrize("seed", range(4))
def test_hints_come_one_at_a_time_with_time_to_read_and_quiet_between(seed):
    draw = np.random.default_rng(seed)
    starts_s = np.cumsum(draw.uniform(2.9, 4.4, 40))
    changes = told(presses(draw.uniform(4.0, 55.0, 40), starts_s, rise_s=0.25))
    assert len(hints(changes)) >= 4
    for (begun_s, hint), (ended_s, gone) in zip(changes[::2], changes[1::2], strict=False):
        assert hint is not None
        assert gone is None  # never straight from one to another
        assert SHOWN_S - 1e-6 <= ended_s - begun_s <= LONGEST_S + 0.25
    for (ended_s, _), (begun_s, _) in zip(changes[1::2], changes[2::2], strict=False):
        assert begun_s - ended_s >= QUIET_S - 1e-6


@pytest.mark.parametrize(
    ("urgent", "expected"),
    [
        ({"stopped": True, "too_much": True, "silent": True, "question": "?"}, Hint.STOP),
        ({"too_much": True, "silent": True, "question": "?"}, Hint.TOO_MUCH),
        ({"silent": True, "question": "?"}, Hint.NO_DATA),
        ({"question": "How is this?"}, Hint.CHECK_IN),
    ],
)
def test_what_is_more_urgent_is_shown_at_once_instead(urgent, expected):
    def scene(now_s):
        return replace(KNEAD, **urgent) if 14.0 <= now_s < 15.0 else KNEAD

    changes = told(presses([45.0] * 5), scene)
    assert [hint for _, hint in changes][:2] == [Hint.MUCH_LIGHTER, expected]
    assert changes[1][0] == pytest.approx(14.0, abs=0.26)


def test_a_question_is_asked_once_and_does_not_keep_the_coach_quiet_for_ever():
    changes = told(presses([45.0] * 12), lambda _now_s: replace(KNEAD, question="How is it?"))
    assert hints(changes).count(Hint.CHECK_IN) == 1
    assert Hint.MUCH_LIGHTER in hints(changes)


@pytest.mark.parametrize(
    "quiet", [{"paused": True}, {"hides": True}, {"target": Band.NONE}, {"stopped": True}]
)
def test_while_it_rests_or_is_hidden_nothing_but_safety_is_said(quiet):
    force_n = presses([45.0] * 10)
    assert set(hints(told(force_n, replace(KNEAD, **quiet)))) <= {Hint.STOP}
    alarmed = told(force_n, lambda now_s: replace(KNEAD, too_much=20 < now_s < 21, **quiet))
    assert "stopped" in quiet or hints(alarmed) == [Hint.TOO_MUCH]


def test_a_new_stage_begins_anew():
    def scene(now_s):
        return replace(KNEAD, stage="b", target=Band.FIRM) if now_s > 12.0 else KNEAD

    changes = told(presses([45.0] * 10), scene)
    assert [hint for _, hint in changes] == [Hint.MUCH_LIGHTER, None]  # 45 N is firm
    assert changes[1][0] == pytest.approx(12.25)


def drifting(each_s: float, strokes: int = 8) -> np.ndarray:
    return presses([20.0] * strokes, [1.0 + each_s * k for k in range(strokes)])


@pytest.mark.parametrize(("each_s", "expected"), [(3.5, Hint.WAIT), (4.5, Hint.SOONER)])
def test_another_pace_than_the_beat_is_told(each_s, expected):
    assert hints(told(drifting(each_s)))[:1] == [expected]


def test_on_the_beat_but_early_is_told_by_how_early():
    beats_s = [5.0 + PERIOD_S * k for k in range(7)]
    # A press of 20 N is felt from contact on: 0.15 s after it begins.
    assert told(presses([20.0] * 7, [beat_s - 0.3 for beat_s in beats_s])) == []
    assert hints(told(presses([20.0] * 7, [s - 0.6 for s in beats_s])))[:1] == [Hint.WAIT]


def test_one_early_stroke_is_nothing_to_talk_about():
    starts_s = [1.0 + PERIOD_S * k - (0.9 if k == 5 else 0.0) for k in range(9)]
    assert told(presses([20.0] * 9, starts_s)) == []


@pytest.mark.parametrize("technique", ["glide", "long glide", "heel sink", "static point"])
def test_what_has_no_rhythm_is_told_no_pace(technique):
    assert told(drifting(3.5), replace(KNEAD, technique=technique)) == []


def test_without_a_beat_there_is_no_pace_to_tell():
    assert told(drifting(3.5), replace(KNEAD, stroke_period_s=None)) == []


@pytest.mark.parametrize(
    ("tool", "peak_n", "rise_s", "expected"),
    [
        # A raised cosine is steepest at π/2 · rise over time: 86 and 116 N/s, 35 and 47 N/s.
        ("palm", 22.0, 0.40, []),
        ("palm", 22.0, 0.29, [Hint.SINK_IN]),
        ("thumb", 6.0, 0.27, []),
        ("thumb", 6.0, 0.19, [Hint.SINK_IN]),
    ],
)
def test_a_jab_is_told_by_how_fast_the_force_rises(tool, peak_n, rise_s, expected):
    scene = replace(KNEAD, edges=EDGES[tool])
    found = hints(told(presses([peak_n] * 6, rise_s=rise_s), scene, tool))
    assert found[:1] == expected


def test_creeping_is_told_before_it_leaves_the_target():
    changes = told(presses([14.0 * 1.06**k for k in range(11)]))
    assert hints(changes)[0] is Hint.COME_BACK
    assert 14.0 * 1.06 ** ((changes[0][0] - 1.0) / PERIOD_S) < 30.0


def test_uneven_depth_and_uneven_length_are_told_apart():
    assert hints(told(presses([12.0, 26.0, 18.0] * 4)))[:1] == [Hint.SAME_DEPTH]
    uneven_s = np.cumsum([1.0, 3.2, 4.9, 3.0, 4.8, 3.1, 5.0, 3.2, 4.7, 3.3])
    without_beat = replace(KNEAD, stroke_period_s=None)
    assert hints(told(presses([20.0] * 10, uneven_s), without_beat))[:1] == [Hint.SAME_LENGTH]


def hold(sway: float, level_n: float = 20.0, seconds: float = 30.0) -> np.ndarray:
    t_s = np.arange(round(seconds * RATE_HZ)) / RATE_HZ
    ramp = np.clip(t_s - 1.0, 0.0, 1.0)
    # The spread of a sine of this height over its mean is the sway.
    return level_n * ramp * (1 + sway * np.sqrt(2) * np.sin(2 * np.pi * 0.8 * t_s))


@pytest.mark.parametrize(("sway", "expected"), [(0.15, []), (0.25, [Hint.STILL])])
def test_a_hold_is_steady_up_to_a_spread_of_a_fifth(sway, expected):
    scene = replace(KNEAD, technique="static point")
    assert hints(told(hold(sway), scene))[:1] == expected


def test_a_kneading_hand_may_sway():
    assert Hint.STILL not in hints(told(hold(0.25)))


def test_a_long_hold_is_told_its_pressure_while_it_lasts():
    scene = replace(KNEAD, technique="heel sink")
    changes = told(hold(0.02, level_n=50.0), scene)
    assert changes[0][1] is Hint.MUCH_LIGHTER
    assert changes[0][0] < 12.0


def test_the_second_hand_is_heard_as_well():
    assert hints(told(presses([45.0] * 6), hand=1))[:1] == [Hint.MUCH_LIGHTER]


def test_who_is_known_to_do_well_is_told_later_and_less():
    heavy = presses([36.0] * 40)
    new, known = told(heavy), told(heavy, skill=1.0)
    assert len(hints(known)) < len(hints(new))
    assert known[0][0] > new[0][0]


def test_a_good_stretch_makes_the_coach_patient():
    def heard_after(good: int) -> float:
        changes = told(presses([20.0] * good + [36.0] * 5))
        return changes[0][0] - good * PERIOD_S

    assert heard_after(30) >= heard_after(2) + PERIOD_S - 0.25


def test_the_hands_rest_after_four_minutes_and_not_while_they_press():
    force_n = presses([20.0] * 70)
    changes = told(force_n)
    assert [hint for _, hint in changes][:1] == [Hint.BREAK]
    at_s = changes[0][0]
    assert 240.0 <= at_s < 250.0
    assert force_n[round(at_s * RATE_HZ)] < 1.5


def test_who_has_rested_is_not_sent_to_rest():
    starts_s = [1.0 + PERIOD_S * k + (12.0 if k >= 30 else 0.0) for k in range(70)]
    assert told(presses([20.0] * 70, starts_s)) == []


def test_a_break_is_over_once_the_hands_have_rested():
    starts_s = [1.0 + PERIOD_S * k + (12.0 if k >= 61 else 0.0) for k in range(66)]
    changes = told(presses([20.0] * 66, starts_s))
    assert [hint for _, hint in changes] == [Hint.BREAK, None]
    assert changes[1][0] - changes[0][0] < 12.0


@given(st.integers(0, 10_000))
@settings(max_examples=25, deadline=None)
def test_whatever_the_hands_and_the_session_do_the_coach_keeps_its_head(seed):
    draw = np.random.default_rng(seed)
    force_n = np.repeat(draw.choice([0.0, 0.7, 5.0, 21.0, 70.0, np.nan], 60), 40)
    force_n += draw.normal(0.0, 0.3, len(force_n))

    def scene(_now_s):
        return Scene(
            target=list(Band)[draw.integers(4)],
            technique=draw.choice(["", "glide", "knead", "static point", "rest"]),
            stroke_period_s=draw.choice([None, 0.4, 4.0]),
            question=draw.choice(["", "How is it?"]),
            **dict(zip(FLAGS, draw.random(len(FLAGS)) < 0.03, strict=True)),
        )

    assert all(hint is None or hint in Hint for _, hint in told(force_n, scene))


def test_it_makes_no_difference_how_the_stream_is_cut():
    draw = np.random.default_rng(5)
    force_n = presses(draw.uniform(5.0, 50.0, 12), rise_s=0.3)
    assert told(force_n, step=5) == told(force_n, step=25) != []
