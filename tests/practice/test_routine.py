"""Routines that people write themselves: what a file may say, and how its mistakes are told."""

from pathlib import Path

import pytest

from coach.errors import CoachError, FileError, UsageError
from coach.practice.routines.areas import edges_for_area
from coach.practice.routines.library import (
    Stage,
    load_routines,
    parse_routine,
    read_routine,
    routine_named,
)
from coach.signal.bands import PALM, Band

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


def test_sensitive_areas_have_lower_edges() -> None:
    neck = edges_for_area(PALM, "neck")
    assert (neck.light_n, neck.medium_n, neck.firm_n) == pytest.approx((6.0, 18.0, 36.0))
    assert edges_for_area(PALM, "back") == PALM


def test_an_unknown_name_is_answered_with_those_there_are() -> None:
    with pytest.raises(UsageError, match=r"'nope'.*before-bed.*full-back"):
        routine_named("nope")


TOP = [
    ("duration_s = 60", "duration_s = ", r"line 3: this is not valid TOML .*without"),
    ("duration_s = 60", "duration_s 60", r"line 3: this is not valid TOML .*word = value"),
    ('title = "Mine"', 'title = "Mine', r"line 2: this is not valid TOML .*quote is missing"),
    ('title = "Mine"', "title = Mine", r"line 2: this is not valid TOML .*text stands in quotes"),
    ('title = "Mine"', 'title = "A"\ntitle = "B"', r"line 3: .*stands twice"),
    ("[[stages]]\nname", "[[stages]\nname", r"line 5: this is not valid TOML"),
    ("duration_s = 60", "duration_s = 59", r"line 3: duration_s says 59 s .* 60 s; shorten"),
    ("duration_s = 60", 'duration_s = "long"', r"line 3: duration_s must be a number from 10"),
    ("duration_s = 60\n", "", r"own\.toml: duration_s is missing; it must be a number"),
    ('title = "Mine"', "title = 5", r"line 2: title must be a text in quotes"),
    ('title = "Mine"', 'title = " "', r"line 2: title must be a text in quotes"),
    ('title = "Mine"', 'titel = "Mine"', r"line 2: titel is no word here; did you mean title"),
    ('title = "Mine"', 'title = "Mine"\nsilent = "yes"', r"line 3: silent must be true or false"),
    ('name = "mine"', 'name = "My own"', r"line 1: name must be small letters"),
]
IN_A_STAGE = [
    ('technique = "knead"', 'technique = "poke"', r"line 16: technique in stage 2 .*knead"),
    (
        'technique = "knead"',
        'technique = "kneed"',
        r'line 16: technique in stage 2 is "kneed", which is no technique; did you mean knead\?',
    ),
    ('name = "second"', 'name = "first"', r"line 14: name in stage 2 is that of stage 1 already"),
    (
        'target = "light"',
        'target = "firm"',
        r'line 10: target in stage 1 is "firm", which is no target for glide; there are: light',
    ),
    (
        'target = "light"\n',
        "",
        r"line 5: target in stage 1 is missing; choose one for glide: light",
    ),
    (
        'area = "back"\nseconds',
        'area = "sacrum"\nseconds',
        r'line 17: area in stage 2 is "sacrum", no place for knead; that is for: ',
    ),
    (
        'area = "back"\nseconds',
        'area = "leg"\nseconds',
        r'line 17: area in stage 2 is "leg", which is no area; there are: back, .*neck',
    ),
    (
        'area = "back"\nseconds',
        'area = "nek"\nseconds',
        r'area in stage 2 is "nek", which is no area; did you mean neck\? There are: back, ',
    ),
    ('area = "back"\nseconds', "area = 3\nseconds", r"area in stage 2 must be a text in quotes"),
    ('area = "back"\nseconds', 'area = "n\\u001b[1m"\nseconds', r'is "n\?\[1m", which is no area'),
    ("seconds = 30\n\n", "seconds = -1\n\n", r"line 11: seconds in stage 1 is -1"),
    ("seconds = 30\n\n", "seconds = nan\n\n", r"line 11: seconds in stage 1"),
    ("seconds = 30\n\n", "seconds = true\n\n", r"line 11: seconds in stage 1 must be"),
    ("seconds = 30\n\n", "\n", r"line 5: seconds in stage 1 is missing"),
    ('"Second"', '"Second"\ncounts = 9', r"line 16: counts in stage 2 must be a whole number"),
    ('"First"', '"First"\nside = "up"', r"side in stage 1 .*both, left, right"),
    ('"First"', '"First"\ndirection = "sideways"', r"line 8: direction in stage 1 .*up and home"),
    ('"First"', '"First"\npace_end_bpm = 40', r"line 8: pace_end_bpm .*needs pace_bpm"),
    ('"First"', '"First"\npace_bpm = 300', r"line 8: pace_bpm in stage 1 is 300 .* 20 to 160"),
    ('"First"', '"First"\nbreath_s = 5', r"line 8: breath_s in stage 1 needs breaths"),
    ('"First"', '"First"\nbreaths = 2\nhold_s = 9', r"line 8: breaths .*keep one of them"),
    ('"First"', '"First"\nhold_s = 40', r"line 8: hold_s .*hold of 40 s in a stage of 30 s"),
    ('"First"', '"First"\npace_bpm = 60\nhold_s = 4', r"counts .*strokes of 4\.0 s, too short"),
    ('technique = "knead"', 'technique = "static point"\nhold_s = 30', r"line 17: .*10 to 15 s"),
    ('"First"', '"A\\u001b[31m"', r"line 7: title in stage 1 must be one line"),
]


@pytest.mark.parametrize(("old", "new", "says"), [*TOP, *IN_A_STAGE])
def test_a_mistake_is_named_with_its_line(old: str, new: str, says: str) -> None:
    assert old in GOOD
    with pytest.raises(FileError, match=says) as caught:
        parse_routine(GOOD.replace(old, new, 1), "own.toml")
    assert str(caught.value).startswith("own.toml")
    assert "\n" not in str(caught.value)


def test_what_may_be_left_out_has_its_default() -> None:
    second = parse_routine(GOOD, "own.toml").stages[1]
    assert (second.target, second.counts, second.side, second.pace_bpm) == (
        Band.MEDIUM, 4, "both", None,
    )  # fmt: skip


def test_a_hold_is_told_in_seconds_or_in_breaths() -> None:
    still = 'technique = "resting hands"\narea = "back"\n'
    first = GOOD[GOOD.index('technique = "glide"') : GOOD.index("seconds = 30")] + "seconds = 30\n"

    def stage(lines: str) -> Stage:
        return parse_routine(GOOD.replace(first, lines, 1), "own.toml").stages[0]

    five = stage(f"{still}breaths = 5\n")
    assert (five.seconds, five.hold_s, five.breaths) == (30.0, 30.0, 5)
    slow = stage(f"{still}breaths = 3\nbreath_s = 8\n")
    assert (slow.seconds, slow.hold_s, slow.breaths) == (24.0, 24.0, 3)
    short = stage(f"{still}hold_s = 12\n")
    assert (short.seconds, short.hold_s, short.breaths) == (12.0, 12.0, None)
    plain = stage(f"{still}seconds = 20\n")
    assert (plain.seconds, plain.hold_s) == (20.0, 20.0)
    point = 'technique = "static point"\narea = "neck"\ncounts = 8\npace_bpm = 40\n'
    again = stage(f"{point}seconds = 30\nbreaths = 2\nbreath_s = 5.5\n")
    assert (again.seconds, again.hold_s, again.breaths) == (30.0, 11.0, 2)
    assert stage(f"{point}seconds = 30\n").hold_s == 10.0


def test_ones_own_words_of_safety_and_direction_go_before_those_of_the_technique() -> None:
    glide = parse_routine(GOOD, "own.toml").stages[0]
    assert "spine" in glide.safety
    assert glide.direction == "up and home"
    own = GOOD.replace('"First"', '"First"\nsafety = "Mind the scar."\ndirection = "down"')
    stage = parse_routine(own, "own.toml").stages[0]
    assert (stage.safety, stage.direction) == ("Mind the scar.", "down")


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
    assert len(routines) == 8
    assert len(told) == 1
    assert "b.toml" in str(told[0])
    with pytest.raises(FileError, match=r"b\.toml"):
        load_routines(tmp_path)
