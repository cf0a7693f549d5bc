"""The score: 100 less named deductions, fair to a beginner and strict about too much."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.practice.debrief.builder import Debrief, DebriefBuilder
from coach.practice.debrief.next_time import next_time
from coach.practice.debrief.outcome import Performance, Score
from coach.practice.debrief.score import score_of, score_of_drill
from coach.practice.debrief.spread import spread_fact
from coach.practice.debrief.words import tip_of
from coach.practice.drills.outcome import DrillOutcome
from coach.signal.bands import Band
from coach.signal.rhythm import rhythm_of

Make = Callable[..., Any]
PART = st.floats(0.0, 1.0)
PERFORMANCES = st.builds(
    Performance,
    contact_s=st.floats(1.0, 1000.0),
    in_target_s=st.just(0.5),
    aimed_s=st.just(1.0),
    lighter_steps=PART,
    harder_steps=PART,
    peak_lighter_steps=st.none() | PART,
    peak_harder_steps=st.none() | PART,
    peak_cv=st.none() | st.floats(0.0, 3.0),
    growth=st.none() | st.floats(0.1, 9.0),
    interval_cv=st.none() | st.floats(0.0, 3.0),
    pace_ratio=st.none() | st.floats(0.1, 9.0),
    jab_share=st.none() | PART,
    strokes=st.integers(0, 400),
)


@given(PERFORMANCES, st.integers(0, 9))
def test_the_parts_explain_every_point(seen: Performance, too_much: int) -> None:
    score = score_of(seen, too_much, Band.MEDIUM)
    assert score.total is not None
    assert 0 <= score.total <= 100
    assert 100 + sum(part.points for part in score.parts) == score.total
    assert all(part.points < 0 and part.name and part.why.endswith(".") for part in score.parts)
    assert len({part.name for part in score.parts}) == len(score.parts)


@given(PERFORMANCES, st.integers(1, 9))
def test_after_too_much_sixty_is_the_most(seen: Performance, too_much: int) -> None:
    total = score_of(seen, too_much, Band.MEDIUM).total
    calm = score_of(seen, 0, Band.MEDIUM).total
    assert total is not None
    assert calm is not None
    assert total <= min(60, calm)


def _scored(debrief: Debrief) -> tuple[int, set[str]]:
    assert debrief.score.total is not None
    return debrief.score.total, {part.name for part in debrief.score.parts}


def _told(story: Make, peaks: list[float], **how: float) -> tuple[int, set[str]]:
    builder = DebriefBuilder()
    builder.beat(0.0, 4.0, 4)
    return _scored(story(peaks, **how).tell(builder).build())


def test_even_strokes_in_the_target_on_the_beat_lose_nothing(story: Make) -> None:
    assert _told(story, [20.0] * 12) == (100, set())


def test_farther_from_the_target_costs_more_on_either_side(story: Make) -> None:
    lighter = [_told(story, [peak] * 12) for peak in (20.0, 8.0, 5.0, 2.0)]
    harder = [_told(story, [peak] * 12) for peak in (20.0, 34.0, 42.0, 55.0)]
    for row, name in ((lighter, "Lighter than asked"), (harder, "Harder than asked")):
        totals = [total for total, _names in row]
        assert totals == sorted(set(totals), reverse=True)
        assert all(names == {name} for _total, names in row[1:])


def test_rushing_is_named(story: Make) -> None:
    total, names = _told(story, [20.0] * 12, period_s=3.0, press_s=2.0)
    assert names == {"Ahead of the beat"}
    assert total < 95
    assert _told(story, [20.0] * 12, period_s=5.0)[1] == {"Behind the beat"}


def test_creeping_up_is_named(story: Make) -> None:
    assert "Growing pressure" in _told(story, [12.0 + index for index in range(16)])[1]


def test_uneven_pressure_is_named(story: Make) -> None:
    assert _told(story, [14.0, 28.0] * 6)[1] == {"Uneven pressure"}


def test_sudden_starts_are_judged_by_the_tool(story: Make) -> None:
    told = story([5.0] * 8, rise_n_s=60.0)
    thumb = told.tell(DebriefBuilder("thumb")).build()
    palm = told.tell(DebriefBuilder("palm", Band.LIGHT)).build()
    assert "Sudden starts" in _scored(thumb)[1]
    assert "Sudden starts" not in _scored(palm)[1]


def test_too_much_caps_a_session_that_is_perfect_but_for_it(story: Make) -> None:
    debrief = story([20.0] * 10 + [70.0] + [20.0] * 10).tell(DebriefBuilder()).build()
    total, names = _scored(debrief)
    assert total <= 60
    assert "Too much" in names
    assert "once" in debrief.sentence


def test_a_hand_held_still_is_scored_without_strokes(story: Make) -> None:
    still = story([20.0], press_s=30.0, period_s=32.0)
    builder = DebriefBuilder()
    builder.take([still.readings(0, len(still.t_s))])
    assert _scored(builder.build()) == (100, set())


def test_pauses_and_rests_cost_nothing(story: Make) -> None:
    builder = DebriefBuilder()
    builder.aim(21.0, None)
    assert _scored(story([20.0] * 5 + [4.0] * 5).tell(builder).build()) == (100, set())


def test_a_change_of_stage_is_no_unevenness(story: Make) -> None:
    builder = DebriefBuilder()
    builder.beat(0.0, 4.0, 4)
    builder.stage("a", "A", 0.0, Band.LIGHT)
    builder.stage("b", "B", 24.5, Band.MEDIUM)
    assert _scored(story([6.0] * 6 + [20.0] * 6).tell(builder).build()) == (100, set())


@pytest.mark.parametrize("peaks", [[], [0.0] * 5])
def test_no_touch_has_no_score(story: Make, peaks: list[float]) -> None:
    told = story(peaks or [0.0])
    builder = DebriefBuilder()
    builder.take([told.readings(0, len(told.t_s))])
    debrief = builder.build()
    assert debrief.score.total is None
    assert debrief.score.parts == ()


@pytest.mark.parametrize(("points", "capped", "too_much", "lost"), [
    (43, 0, 0, {"Away from the goal": -57}),
    (100, 0, 0, {}),
    (60, 40, 2, {"Too much": -40}),
    (60, 18, 2, {"Away from the goal": -22, "Too much": -18}),
    (43, 0, 2, {"Away from the goal": -57}),
])  # fmt: skip
def test_a_drills_points_are_the_score_and_what_is_missing_is_named(
    points: int, capped: int, too_much: int, lost: dict[str, int]
) -> None:
    drill = DrillOutcome("hold", "Hold", "hold", points, "A little light.", capped=capped)
    score = score_of_drill(drill, too_much)
    assert score.total == points
    assert {part.name: part.points for part in score.parts} == lost
    assert 100 + sum(part.points for part in score.parts) == points
    for part in score.parts:
        assert ("too much twice" in part.why) is (part.name == "Too much")
        assert ("goal" in part.why) is (part.name == "Away from the goal")


@pytest.mark.parametrize(("before", "count", "total", "cap_binds"), [
    (100, 1, 60, True),
    (74, 1, 60, True),
    (74, 3, 59, False),
    (46, 3, 31, False),
    (46, 1, 41, False),
    (46, 9, 31, False),
    (10, 3, 0, False),
])  # fmt: skip
def test_why_too_much_took_points_is_what_took_them(
    before: int, count: int, total: int, cap_binds: bool
) -> None:
    steps = (100 - before) / 2 / 80
    score = score_of(Performance(60.0, 30.0, 60.0, steps, steps + 0.03), count, Band.LIGHT)
    part = score.parts[-1]
    assert (score.total, part.name, part.points) == (total, "Too much", total - before)
    assert ("60 is the most" in part.why) is cap_binds
    assert ("each takes 5, at most 15" in part.why) is not cap_binds


def test_the_tip_is_about_too_much_even_where_the_distance_cost_all() -> None:
    score = score_of_drill(DrillOutcome("hold", "Hold", "hold", 43, "A little light."), 2)
    rhythm = rhythm_of([], [], None)
    assert "stop a little earlier" in tip_of(score, rhythm, 0, too_much=2)
    assert "stop a little earlier" not in tip_of(score, rhythm, 0, too_much=0)


@pytest.mark.parametrize(("soft", "asked"), [(True, False), (False, True)])
def test_who_began_softly_is_not_told_to_begin_more_slowly(soft: bool, asked: bool) -> None:
    score = score_of(Performance(60.0, 30.0, 60.0, 0.0, 0.0), 1, Band.MEDIUM)
    tip = tip_of(score, rhythm_of([], [], None), 9, too_much=1, soft=soft)
    assert ("more slowly" in tip) is asked
    assert "stop a little earlier" in tip


def test_a_debriefs_tip_asks_for_nothing_that_it_praises(story: Make) -> None:
    """The soft strokes of ``story`` rise in a quarter of a second or more; one was too much."""
    debrief = story([20.0] * 10 + [70.0] + [20.0] * 10).tell(DebriefBuilder()).build()
    praised = "soft starts" in next_time(debrief).keep
    assert ("lean in more slowly" in debrief.tip) is not praised


@pytest.mark.parametrize(("cv", "name", "word"), [
    (0.15, "Not quite even pressure", "fairly even"),
    (0.28, "Uneven pressure", "changing"),
])  # fmt: skip
def test_the_score_calls_pressure_no_less_even_than_the_numbers_do(
    cv: float, name: str, word: str
) -> None:
    seen = Performance(60.0, 30.0, 60.0, 0.0, 0.0, peak_cv=cv)
    (part,) = score_of(seen, 0, Band.MEDIUM).parts
    assert part.name == name
    assert spread_fact("peak_cv", "", "", cv, "").figure.startswith(word)
    assert "stroke after stroke" in tip_of(Score(80, (part,)), rhythm_of([], [], None), 9, 0)


def test_what_a_drill_cost_is_told_in_its_own_words() -> None:
    drill = DrillOutcome("hold", "Hold", "hold", 78, "You stayed in medium for 78 % of the time.")
    (part,) = score_of_drill(drill, 0).parts
    assert part.why.endswith("You stayed in medium for 78 % of the time.")
