"""When a giver is told what: ranks, times, fading, silence; hands made of plain curves."""

from dataclasses import replace
from typing import get_args

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.coaching_views import CueKind
from coach.practice.coaching.coach import Scene
from coach.practice.coaching.turns import LONGEST_S, QUIET_S, SHOWN_S
from coach.practice.coaching.words import RANK, Hint, hint_of
from coach.signal.bands import Band
from sims.coached import KNEAD, PERIOD_S, RATE_HZ, hints, presses, told

FLAGS = ("stopped", "too_much", "silent", "paused", "hides")


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
@settings(max_examples=12, deadline=None)
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
