"""Routines: the eight of the domain notes, and files that people write themselves."""

from pathlib import Path

import pytest

from coach.errors import CoachError, FileError, UsageError
from coach.practice.routine import load_routines, parse_routine, read_routine, routine_named
from coach.practice.techniques import TECHNIQUES, edges_for_area
from coach.signal.bands import PALM, Band

# Minutes by the table of the domain notes: at least, at most.
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
GOOD = """name = "mine"
title = "Mine"
duration_s = 60

[[stages]]
name = "first"
title = "First"
technique = "glide"
area = "back"
target = "light"
seconds = 30

[[stages]]
name = "second"
title = "Second"
technique = "knead"
area = "back"
seconds = 30
"""


def test_the_eight_routines_are_there() -> None:
    assert {routine.name for routine in load_routines()} == set(LENGTHS_MIN)


@pytest.mark.parametrize("name", LENGTHS_MIN)
def test_a_routine_lasts_as_long_as_the_notes_say(name: str) -> None:
    least, most = LENGTHS_MIN[name]
    routine = routine_named(name)
    assert least * 60 <= routine.stages_s <= routine.duration_s <= most * 60


@pytest.mark.parametrize("name", LENGTHS_MIN)
def test_a_routine_ends_gently(name: str) -> None:
    last = routine_named(name).stages[-1]
    assert last.target is Band.LIGHT
    assert last.pace_bpm is None


@pytest.mark.parametrize("name", ["full-back", "deep", "quick-relief", "neck-and-shoulders"])
def test_the_cool_down_slows(name: str) -> None:
    cool_down = routine_named(name).stages[-2]
    assert cool_down.pace_bpm is not None
    assert cool_down.pace_end_bpm is not None
    assert cool_down.pace_end_bpm < cool_down.pace_bpm


def test_only_the_two_long_routines_ask_for_firm() -> None:
    firm = {r.name for r in load_routines() for s in r.stages if s.target is Band.FIRM}
    assert firm == {"full-back", "deep"}


def test_the_table_needs_no_thumbs_and_long_routines_give_the_hands_a_rest() -> None:
    seated = {stage.technique for stage in routine_named("neck-and-shoulders").stages}
    assert not seated & {"thumb circles", "thumb walk", "static point"}
    for name in ("full-back", "deep"):
        since_rest_s = 0.0
        for stage in routine_named(name).stages:
            since_rest_s = 0.0 if stage.technique == "rest" else since_rest_s + stage.seconds
            assert since_rest_s <= 12 * 60


def test_paces_are_ones_a_person_can_count() -> None:
    for routine in load_routines():
        for stage in routine.stages:
            for pace in (stage.pace_bpm, stage.pace_end_bpm):
                assert pace is None or 40 <= pace <= 80


def test_every_technique_is_given_with_the_pressure_of_the_table() -> None:
    light_only = {"long glide", "scapula lift", "finger roll", "palm circles", "head", "grounding"}
    assert all(TECHNIQUES[name].bands == (Band.LIGHT,) for name in light_only)
    assert all(Band.TOO_MUCH not in technique.bands for technique in TECHNIQUES.values())


def test_sensitive_areas_have_lower_edges() -> None:
    neck = edges_for_area(PALM, "neck")
    assert (neck.light_n, neck.medium_n, neck.firm_n) == pytest.approx((6.0, 18.0, 36.0))
    assert edges_for_area(PALM, "back") == PALM


def test_an_unknown_name_is_answered_with_those_there_are() -> None:
    with pytest.raises(UsageError, match=r"'nope'.*before-bed.*full-back"):
        routine_named("nope")


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("duration_s = 60", "duration_s = ", r"own\.toml, line 3: this is not valid TOML"),
        ("duration_s = 60", "duration_s = 59", r"line 3: duration_s says 59 s .* 60 s"),
        ("duration_s = 60", 'duration_s = "long"', r"line 3: duration_s must be a number"),
        ('title = "Mine"', "title = 5", r"line 2: title must be a text"),
        ('title = "Mine"', 'titel = "Mine"', r"line 2: titel is no word here"),
        ('name = "mine"', 'name = "My own"', r"line 1: name must be small letters"),
        ('technique = "knead"', 'technique = "poke"', r"line 16: technique in stage 2 .*knead"),
        ('target = "light"', 'target = "firm"', r"line 10: target in stage 1 .*: light, medium"),
        ('target = "light"\n', "", r"line 5: target in stage 1 is missing; it must be one of for glide: light, medium"),
        ("seconds = 30\n\n", "seconds = -1\n\n", r"line 11: seconds in stage 1 is -1"),
        ("seconds = 30\n\n", "seconds = nan\n\n", r"line 11: seconds in stage 1"),
        ("seconds = 30\n\n", "seconds = true\n\n", r"line 11: seconds in stage 1 must be"),
        ('title = "Second"', 'title = "Second"\ncounts = 9', r"line 16: counts in stage 2 must"),
        ('title = "First"', 'title = "First"\nside = "up"', r"side in stage 1 .*both, left, right"),
        ('title = "First"', 'title = "First"\npace_end_bpm = 40', r"line 8: pace_end_bpm .*needs"),
        ('title = "First"', 'title = "A\\u001b[31m"', r"line 7: title in stage 1 must be one line"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_line(old: str, new: str, says: str) -> None:
    assert old in GOOD
    with pytest.raises(FileError, match=says) as caught:
        parse_routine(GOOD.replace(old, new, 1), "own.toml")
    assert "\n" not in str(caught.value)


def test_what_may_be_left_out_has_its_default() -> None:
    second = parse_routine(GOOD, "own.toml").stages[1]
    assert (second.target, second.counts, second.side, second.pace_bpm) == (
        Band.MEDIUM, 4, "both", None,
    )  # fmt: skip


def test_no_stages_and_stages_that_are_no_tables_are_refused() -> None:
    head = GOOD[: GOOD.index("[[stages]]")]
    for stages in ("", "stages = []\n", "stages = [1, 2]\n", 'stages = "x"\n'):
        with pytest.raises(FileError, match="stages"):
            parse_routine(head + stages, "own.toml")


def test_rubbish_and_missing_files_get_one_sentence(tmp_path: Path) -> None:
    binary, huge = tmp_path / "a.toml", tmp_path / "b.toml"
    binary.write_bytes(b"\xff\xfe\x00")
    huge.write_text("#" * 70_000)
    for path in (binary, huge, tmp_path / "none.toml", tmp_path):
        with pytest.raises(FileError) as caught:
            read_routine(path)
        assert str(path) in str(caught.value)
        assert "\n" not in str(caught.value)


def test_ones_own_routine_replaces_ours_and_a_broken_one_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(GOOD.replace('name = "mine"', 'name = "one-hand"'))
    (tmp_path / "b.toml").write_text("nonsense")
    told: list[CoachError] = []
    routines = {r.name: r for r in load_routines(tmp_path, told.append)}
    assert routines["one-hand"].title == "Mine"
    assert set(routines) == set(LENGTHS_MIN)
    assert len(told) == 1
    assert "b.toml" in str(told[0])
    with pytest.raises(FileError, match=r"b\.toml"):
        load_routines(tmp_path)
