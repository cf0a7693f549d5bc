"""A routine fitted to areas that are to be left alone or touched more softly."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.errors import UsageError
from coach.practice.routines.adapting import adaptation, adapted
from coach.practice.routines.areas import AREAS
from coach.practice.routines.library import Routine, Stage, load_routines, routine_named
from coach.practice.routines.techniques import TECHNIQUES
from coach.signal.bands import Band

# By the domain notes and the body: what lies in what.
INSIDE = {
    "back": {"beside the spine", "shoulder blades", "low back", "sacrum"},
    "feet": {"arch of the foot"},
}
ROUTINES = {routine.name: routine for routine in load_routines()}
WORKING = {"glide", "long glide", "knead", "palm circles", "head", "rake"}


def is_within(area: str, whole: str) -> bool:
    return area == whole or area in INSIDE.get(whole, set())


def a_stage(technique: str, area: str, at: int) -> Stage:
    bands = TECHNIQUES[technique].bands
    return Stage(f"s{at}", f"Stage {at}", technique, area, bands[-1], 30.0 + at)


@st.composite
def routines(draw: st.DrawFn) -> Routine:
    """Any row of stages, pauses among them, that begins and ends with hands on."""
    techniques = st.sampled_from([*sorted(WORKING), "resting hands", "rest"])
    rows = draw(st.lists(st.tuples(techniques, st.sampled_from(AREAS)), min_size=1, max_size=12))
    rows = [("glide", "arms"), *rows, ("resting hands", "low back")]
    stages = tuple(a_stage(technique, area, at) for at, (technique, area) in enumerate(rows))
    return Routine("any", "Any", "", 3_000.0, stages)


some_areas = st.sets(st.sampled_from(AREAS), max_size=4)


@given(st.one_of(routines(), st.sampled_from(list(ROUTINES.values()))), some_areas, some_areas)
def test_whatever_is_avoided_never_comes_and_the_order_stays(
    routine: Routine, avoid: set[str], soften: set[str]
) -> None:
    try:
        made = adaptation(routine, avoid, soften)
    except UsageError:
        assert any(is_within(stage.area, area) for stage in routine.stages for area in avoid)
        return
    left, names = made.routine.stages, [stage.name for stage in routine.stages]
    places = [names.index(stage.name) for stage in left]
    assert places == sorted(set(places))
    assert not any(is_within(stage.area, area) for stage in left for area in avoid)
    softened = [s for s in left if any(is_within(s.area, area) for area in soften)]
    assert all(stage.target is TECHNIQUES[stage.technique].bands[0] for stage in softened)
    before = {stage.name: stage for stage in routine.stages}
    assert all(s.target.order <= before[s.name].target.order for s in left)
    assert made.routine.duration_s >= made.routine.stages_s
    if made.dropped:
        pauses = [stage.technique == "rest" for stage in left]
        assert not pauses[0]
        assert not pauses[-1]
        assert not any(pauses[at] and pauses[at + 1] for at in range(len(pauses) - 1))
    assert ("Left out" in made.sentence) is bool(made.dropped)
    gone = {stage.name for stage in made.dropped} & {stage.name for stage in left}
    assert not gone


@given(st.one_of(routines(), st.sampled_from(list(ROUTINES.values()))))
def test_with_nothing_to_avoid_or_soften_a_routine_is_what_it_was(routine: Routine) -> None:
    made = adaptation(routine, ())
    assert made.routine == routine
    assert made.sentence == ""


def test_the_low_back_is_left_out_of_the_full_back_and_hands_still_come_to_rest() -> None:
    made = adaptation(routine_named("full-back"), ("low back",))
    assert [stage.technique for stage in made.dropped] == ["palm lean", "low-back knead"]
    last = made.routine.stages[-1]
    assert (last.technique, last.area, last.target) == ("resting hands", "back", Band.LIGHT)
    assert made.sentence == (
        "Left out: “Lean into the low back”, “Knead above the hips”. "
        "At the end hands rest on the back."
    )
    glide = made.routine.stages[0]
    assert (glide.area, glide.note[:23]) == ("back", "Leave out the low back.")


def test_the_whole_back_covers_every_part_of_it() -> None:
    with pytest.raises(UsageError, match="choose another routine or fewer areas"):
        adapted(routine_named("full-back"), ("back", "shoulders"))
    quick = adapted(routine_named("quick-relief"), ("back",))
    assert {stage.area for stage in quick.stages} == {"shoulders", "neck"}


def test_a_first_try_on_the_hand_needs_the_hand() -> None:
    with pytest.raises(UsageError, match="without hands nothing of “One hand, one minute”"):
        adapted(routine_named("one-hand"), ("hands",))


def test_nothing_but_still_hands_left_is_nothing_left() -> None:
    with pytest.raises(UsageError, match="nothing"):
        adapted(routine_named("neck-and-shoulders"), ("shoulders", "head", "neck"))
    still = replace(
        routine_named("one-hand"), stages=(a_stage("resting hands", "hands", 0),), name="still"
    )
    assert adapted(still, ("neck",)) == still


def test_softer_areas_aim_for_the_lightest_that_their_technique_knows() -> None:
    made = adaptation(routine_named("deep"), (), ("shoulder blades", "shoulders"))
    by_name = {stage.name: stage.target for stage in made.routine.stages}
    assert by_name["circles-left"] is Band.MEDIUM
    assert by_name["sink-right"] is Band.MEDIUM
    assert by_name["sacrum"] is Band.FIRM
    assert {stage.technique for stage in made.softened} == {"thumb circles", "heel sink"}
    assert "Softer" in made.sentence


def test_strokes_that_pass_a_softer_area_say_so() -> None:
    walk = next(
        s for s in adapted(routine_named("full-back"), (), ("low back",)).stages if s.name == "walk"
    )
    assert walk.note.startswith("Softer over the low back.")


def test_two_pauses_after_each_other_name_no_avoided_area_either() -> None:
    stages = [("glide", "arms"), ("rest", "sacrum"), ("rest", "sacrum"), ("head", "head")]
    routine = Routine("x", "X", "", 300.0, tuple(a_stage(*s, at) for at, s in enumerate(stages)))
    left = adapted(routine, ("sacrum",)).stages
    assert [stage.area for stage in left] == ["arms", "head", "head", "head"]


def test_a_word_that_is_no_area_is_answered_with_those_there_are() -> None:
    with pytest.raises(UsageError, match=r"'knee'.*low back"):
        adapted(routine_named("deep"), ("knee",))


def test_no_stage_tells_hands_to_begin_where_they_are_not_to_go() -> None:
    for name in ("quick-relief", "neck-and-shoulders", "before-bed"):
        made = adapted(routine_named(name), ("neck",))
        glide = next(stage for stage in made.stages if stage.technique == "glide")
        assert "From the neck" not in glide.note
        assert glide.note == "Leave out the neck; turn back before you get there."


def test_an_area_that_a_stage_comes_up_to_is_told_to_be_left_out() -> None:
    routine = routine_named("quick-relief")
    told = [stage for stage in routine.stages if "shoulder blade" in stage.title]
    assert told, "which is why nobody may hear that the routine does not reach it"
    fitted = adapted(routine, ("shoulder blades",))
    for stage in told:
        (kept,) = (each for each in fitted.stages if each.title == stage.title)
        assert kept.note.startswith("Leave out the shoulder blades")
