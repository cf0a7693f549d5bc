"""The eight routines and their techniques against the tables of the domain notes."""

from itertools import groupby

import pytest

from coach.practice.routines.library import Routine, Stage, load_routines, routine_named
from coach.practice.routines.techniques import TECHNIQUES
from coach.signal.bands import Band

ROUTINES = {routine.name: routine for routine in load_routines()}
# Minutes by the table: at least, at most. "One hand" and the two of ten minutes end in time.
LENGTHS_MIN = {
    "couples-ritual": (10, 20),
    "one-hand": (1, 3),
    "neck-and-shoulders": (9, 10),
    "hand-or-foot-and-head": (9, 10),
    "before-bed": (10, 15),
    "quick-relief": (10, 15),
    "full-back": (20, 30),
    "deep": (45, 60),
}
# The table's shapes: what is touched, in order. Pauses left out, repeats told once.
AREAS_IN_ORDER = {
    "one-hand": ["hands"],
    "neck-and-shoulders": ["shoulders", "neck", "head", "shoulders"],
    "hand-or-foot-and-head": ["hands", "head"],
    "quick-relief": ["shoulders", "neck", "shoulders", "low back"],
}
TECHNIQUES_IN_ORDER = {
    "couples-ritual": [
        *("resting hands", "long glide", "resting hands", "rest", "long glide", "resting hands"),
        *("palm circles", "finger roll") * 2,
        *("palm circles", "arch press", "finger roll") * 2,
        "resting hands",
    ],
    "full-back": [
        *("glide", "knead", "rest"),
        *("scapula lift", "thumb circles", "heel sink") * 2,
        *("rest", "thumb walk", "rake", "static point", "rest"),
        *("palm lean", "low-back knead", "sacrum circles", "rest"),
        *("glide", "grounding"),
    ],
}
# Pressure by the table of techniques, one row each.
PRESSURE = {
    "resting hands": {"light"},
    "glide": {"light", "medium"},
    "long glide": {"light"},
    "knead": {"medium"},
    "thumb circles": {"medium", "firm"},
    "heel sink": {"medium", "firm"},
    "scapula lift": {"light"},
    "thumb walk": {"medium"},
    "rake": {"light", "medium"},
    "static point": {"medium"},
    "palm lean": {"medium"},
    "sacrum circles": {"medium", "firm"},
    "low-back knead": {"medium"},
    "finger roll": {"light"},
    "palm circles": {"light"},
    "arch press": {"light"},
    "head": {"light"},
    "grounding": {"light"},
}
# Holds by the table, in seconds, and what its column "never" forbids.
HOLDS_S = {
    "heel sink": (5, 10),
    "static point": (10, 15),
    "palm lean": (5, 10),
    "grounding": (10, 15),
    "long glide": (2, 5),
}
NEVER = {
    "glide": "spine",
    "knead": "pinch",
    "thumb circles": "wrist",
    "thumb walk": "spine",
    "palm lean": "kidneys",
    "long glide": "push",
    "grounding": "slowly",
    "scapula lift": "slowly",
    "static point": "slowly",
}
# The way the hands go, by the table; each routine follows its own source.
WAYS = {
    ("full-back", "glide"): {"up and home"},
    ("deep", "glide"): {"up and home"},
    ("couples-ritual", "long glide"): {"down"},
    ("full-back", "knead"): {"toward the spine"},
    ("full-back", "thumb circles"): {"clockwise, downward"},
    ("full-back", "thumb walk"): {"up"},
    ("deep", "rake"): {"up"},
    ("full-back", "sacrum circles"): {"clockwise"},
}
MASSAGE_OF_S2 = ("quick-relief", "full-back", "deep")


def in_order(words: list[str]) -> list[str]:
    return [word for word, _ in groupby(words)]


def touched(routine: Routine) -> list[Stage]:
    return [stage for stage in routine.stages if stage.technique != "rest"]


def every_stage() -> list[tuple[str, Stage]]:
    return [(routine.name, stage) for routine in ROUTINES.values() for stage in routine.stages]


def test_the_eight_routines_are_there() -> None:
    assert set(ROUTINES) == set(LENGTHS_MIN)


@pytest.mark.parametrize("name", LENGTHS_MIN)
def test_a_routine_lasts_as_long_as_the_notes_say(name: str) -> None:
    least, most = LENGTHS_MIN[name]
    routine = ROUTINES[name]
    assert least * 60 <= routine.stages_s <= routine.duration_s <= most * 60


@pytest.mark.parametrize("name", AREAS_IN_ORDER)
def test_areas_come_in_the_order_of_the_notes(name: str) -> None:
    assert in_order([stage.area for stage in touched(ROUTINES[name])]) == AREAS_IN_ORDER[name]


@pytest.mark.parametrize("name", TECHNIQUES_IN_ORDER)
def test_techniques_come_in_the_order_of_the_notes(name: str) -> None:
    told = in_order([stage.technique for stage in ROUTINES[name].stages])
    assert told == TECHNIQUES_IN_ORDER[name]


def test_before_bed_goes_neck_shoulders_scalp_hands_feet_after_a_first_touch() -> None:
    areas = in_order([stage.area for stage in touched(ROUTINES["before-bed"])[1:]])
    assert areas == ["neck", "shoulders", "head", "hands", "arch of the foot", "feet"]


def test_deep_is_full_back_with_breaks_for_the_giver() -> None:
    deep = iter([(s.technique, s.area) for s in touched(ROUTINES["deep"])])
    full = [(s.technique, s.area) for s in touched(ROUTINES["full-back"])]
    assert all(step in deep for step, _ in groupby(full))
    breaks = [s for s in ROUTINES["deep"].stages if s.technique == "rest" and s.seconds >= 30]
    assert len(breaks) >= 3


@pytest.mark.parametrize("name", LENGTHS_MIN)
def test_a_routine_ends_gently(name: str) -> None:
    last = ROUTINES[name].stages[-1]
    assert last.target is Band.LIGHT
    assert last.pace_bpm is None
    assert last.technique in ("grounding", "resting hands")


@pytest.mark.parametrize("name", [*MASSAGE_OF_S2, "neck-and-shoulders"])
def test_the_cool_down_slows(name: str) -> None:
    cool_down = ROUTINES[name].stages[-2]
    assert cool_down.pace_bpm is not None
    assert cool_down.pace_end_bpm is not None
    assert cool_down.pace_end_bpm < cool_down.pace_bpm
    assert cool_down.target is Band.LIGHT


def test_only_the_two_long_routines_ask_for_firm_and_never_without_being_asked() -> None:
    firm = [(name, stage) for name, stage in every_stage() if stage.target is Band.FIRM]
    assert {name for name, _ in firm} == {"full-back", "deep"}
    assert {stage.area for _, stage in firm} <= {"shoulder blades", "shoulders", "sacrum"}
    for name in ("full-back", "deep"):
        lightest_first = [stage.target for stage in touched(ROUTINES[name])]
        before_firm = lightest_first[: lightest_first.index(Band.FIRM)]
        assert {Band.LIGHT, Band.MEDIUM} <= set(before_firm)


def test_the_gentle_routines_stay_light() -> None:
    for name in ("couples-ritual", "one-hand", "hand-or-foot-and-head", "before-bed"):
        assert {stage.target for stage in touched(ROUTINES[name])} == {Band.LIGHT}, name


def test_the_couples_ritual_is_silent_and_begins_with_five_breaths() -> None:
    ritual = ROUTINES["couples-ritual"]
    assert ritual.silent
    assert not any("ask" in stage.note.lower() for stage in ritual.stages)
    first = ritual.stages[0]
    assert (first.technique, first.breaths) == ("resting hands", 5)
    assert 20 <= first.seconds <= 60
    assert not any(routine.silent for name, routine in ROUTINES.items() if name != ritual.name)


@pytest.mark.parametrize("name", sorted(ROUTINES))
def test_the_end_is_followed_by_a_blanket_and_a_minute(name: str) -> None:
    last = ROUTINES[name].stages[-1].note
    assert "blanket" in last
    assert "minute" in last


def test_one_hand_is_one_minute_and_one_breath() -> None:
    stages = ROUTINES["one-hand"].stages
    assert [stage.seconds for stage in stages if stage.pace_bpm is not None] == [60.0]
    assert stages[0].breaths == 1


def test_the_table_needs_no_thumbs_and_long_routines_give_the_hands_a_rest() -> None:
    seated = {stage.technique for stage in ROUTINES["neck-and-shoulders"].stages}
    assert not seated & {"thumb circles", "thumb walk", "static point"}
    for name in ("full-back", "deep"):
        since_rest_s = 0.0
        for stage in ROUTINES[name].stages:
            since_rest_s = 0.0 if stage.technique == "rest" else since_rest_s + stage.seconds
            assert since_rest_s <= 10 * 60


def test_paces_are_ones_a_person_can_count() -> None:
    for name, stage in every_stage():
        for pace in (stage.pace_bpm, stage.pace_end_bpm):
            assert pace is None or 40 <= pace <= 80, (name, stage.name)


def test_every_technique_of_the_table_is_given_somewhere_at_its_pressure() -> None:
    given = {stage.technique for _, stage in every_stage()} - {"rest"}
    assert given == set(PRESSURE) == set(TECHNIQUES) - {"rest"}
    for name, stage in every_stage():
        if stage.technique != "rest":
            assert stage.target.value in PRESSURE[stage.technique], (name, stage.name)
    assert {t: {b.value for b in TECHNIQUES[t].bands} for t in PRESSURE} == PRESSURE


def test_holds_last_as_long_as_the_table_says_and_fit_into_their_stroke() -> None:
    for name, stage in every_stage():
        if stage.technique not in HOLDS_S:
            continue
        least, most = HOLDS_S[stage.technique]
        assert stage.hold_s is not None, (name, stage.name)
        assert least <= stage.hold_s <= most, (name, stage.name)
        if stage.pace_bpm is not None:
            assert stage.hold_s < stage.counts * 60 / stage.pace_bpm


def test_what_the_table_never_wants_is_said_wherever_it_matters() -> None:
    for name, stage in every_stage():
        if stage.technique in NEVER:
            assert NEVER[stage.technique] in stage.safety.lower(), (name, stage.name)
        if stage.area == "neck":
            assert "neck" in stage.safety, (name, stage.name)


@pytest.mark.parametrize(("name", "technique"), WAYS)
def test_hands_go_the_way_of_their_source(name: str, technique: str) -> None:
    told = {s.direction for s in ROUTINES[name].stages if s.technique == technique}
    assert told == WAYS[name, technique]


@pytest.mark.parametrize("name", MASSAGE_OF_S2)
def test_a_back_massage_glides_and_kneads_two_to_three_minutes_an_area(name: str) -> None:
    for stage in ROUTINES[name].stages:
        if stage.technique in ("glide", "knead"):
            assert 120 <= stage.seconds <= 180, stage.name


def test_long_glides_take_three_to_five_counts_and_kneading_one_or_two() -> None:
    for name, stage in every_stage():
        if stage.technique in ("knead", "low-back knead"):
            assert 1 <= stage.counts <= 2, (name, stage.name)
        if stage.technique == "glide":
            assert 3 <= stage.counts <= 5, (name, stage.name)
        if stage.technique == "long glide":
            assert stage.pace_bpm is not None
            assert stage.hold_s is not None
            waits = stage.hold_s * stage.pace_bpm / 60
            assert 3 <= stage.counts - waits <= 6, (name, stage.name)


def test_a_session_can_be_led_by_name() -> None:
    assert routine_named("deep") == ROUTINES["deep"]
