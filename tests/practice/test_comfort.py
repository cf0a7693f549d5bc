"""Comfort profiles: what holds for an area, what is doubtful, and files that say what is wrong."""

import os
import stat
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.errors import CoachError, FileError, UsageError
from coach.messages import Tool
from coach.practice.comfort.profile import (
    AreaComfort,
    ComfortError,
    ComfortProfile,
    default_edges,
    doubts,
    edges_of,
    free_edges,
    new_profile,
)
from coach.practice.comfort.profile_file import (
    delete_profile,
    load_profiles,
    parse_profile,
    profile_of,
    profile_text,
    write_profile,
)
from coach.practice.routines.areas import AREAS
from coach.signal.bands import PALM, THUMB, Edges

ID = "00000000-0000-4000-8000-00000000000a"
TODAY = date(2026, 11, 21)
SOFT = Edges(1.5, 7.0, 20.0, 40.0, 10.0, 26.0, 50.0)


def ada(**more: object) -> ComfortProfile:
    known = AreaComfort("back", "palm", SOFT, "2026-11-01", "glove-1", "2026-10-30 1b2c3d4e")
    return ComfortProfile(ID, "Ada", (replace(known, **more),))  # type: ignore[arg-type]


# -- what holds ----------------------------------------------------------------------------


def test_an_area_that_was_tried_has_its_own_edges_and_no_other_area_does() -> None:
    profile = ada()
    assert edges_of(profile, "palm", "back") == SOFT
    # Not even one that lies within it, nor the same area under the thumb.
    assert edges_of(profile, "palm", "beside the spine").firm_n == 60.0
    assert edges_of(profile, "thumb", "back").firm_n == 15.0
    assert edges_of(profile, "palm", "neck").firm_n == pytest.approx(36.0)


def test_where_nothing_names_an_area_the_back_or_else_the_tenderest_one_counts() -> None:
    neck = AreaComfort("neck", "palm", Edges(1.5, 5.0, 12.0, 20.0, 7.0, 16.0, 25.0), "2026-11-01")
    feet = AreaComfort("feet", "palm", Edges(1.5, 8.0, 22.0, 45.0, 11.0, 29.0, 56.0), "2026-11-01")
    assert free_edges(ada().with_comfort(neck), "palm") == SOFT
    assert free_edges(ComfortProfile(ID, "Ada", (feet, neck)), "palm") == neck.edges
    # Nothing is known of the thumb, nor of nobody.
    assert free_edges(ada(), "thumb") == THUMB
    assert free_edges(ComfortProfile(ID, "Ada"), "palm") == free_edges(None, "palm") == PALM


def test_what_was_raised_for_one_area_is_not_raised_where_nothing_names_it() -> None:
    higher = Edges(1.5, 8.0, 34.0, 72.0, 12.0, 45.0, 90.0)
    edges = free_edges(ada(edges=higher, raised=True), "palm")
    assert edges == Edges(1.5, 8.0, 30.0, 60.0, 12.0, 40.0, 75.0)


def test_before_any_trial_the_defaults_hold() -> None:
    assert edges_of(None, "palm", "back").firm_n == 60.0
    assert edges_of(ComfortProfile(ID, "Ada"), "thumb", "hands").firm_n == pytest.approx(9.0)
    assert edges_of(None, "palm", "").firm_n == 60.0


def test_a_tried_tender_area_is_not_lowered_twice() -> None:
    neck = AreaComfort("neck", "thumb", Edges(0.5, 1.5, 4.0, 8.0, 7.0, 20.0, 40.0), "2026-11-01")
    assert edges_of(ComfortProfile(ID, "Ada", (neck,)), "thumb", "neck").firm_n == 8.0


@pytest.mark.parametrize("name", ["light_n", "medium_n", "firm_n", "light_kpa", "firm_kpa"])
def test_no_edge_lies_above_its_default_without_the_receivers_yes(name: str) -> None:
    default = default_edges("palm", "back")
    higher = replace(default, **{name: getattr(default, name) * 1.05})
    with pytest.raises(ComfortError, match="without the receiver's yes"):
        AreaComfort("back", "palm", higher, "2026-11-01")
    assert AreaComfort("back", "palm", higher, "2026-11-01", raised=True).edges == higher


def test_not_even_a_yes_raises_too_much_by_more_than_a_fifth() -> None:
    far = replace(default_edges("palm", "back"), firm_n=73.0)
    with pytest.raises(ComfortError, match=r"1\.2 times"):
        AreaComfort("back", "palm", far, "2026-11-01", raised=True)


def test_a_new_trial_takes_the_place_of_the_old_one() -> None:
    fresh = AreaComfort("back", "palm", replace(SOFT, firm_n=38.0), "2026-11-20")
    profile = ada().with_comfort(fresh)
    assert profile.areas == (fresh,)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("", "name is missing"), (" \t", "name is missing"), ("x" * 41, "too long")],
)
def test_a_name_that_is_none_is_refused(name: str, sentence: str) -> None:
    with pytest.raises(UsageError, match=sentence):
        new_profile(name)


# -- doubts --------------------------------------------------------------------------------


def asked(profile: ComfortProfile | None, **more: object) -> str:
    given = {
        "device_id": "glove-1",
        "calibration": "2026-10-30 1b2c3d4e",
        "today": TODAY,
        **more,
    }
    return " ".join(doubts(profile, "palm", "back", **given))  # type: ignore[arg-type]


def test_a_fresh_trial_with_this_sensor_raises_no_doubt() -> None:
    assert asked(ada()) == ""
    assert asked(ada(), device_id="", calibration="") == ""


def test_each_doubt_is_a_sentence() -> None:
    assert "90 days" not in asked(ada(made_on="2026-08-23"))
    assert "91 days old" in asked(ada(made_on="2026-08-22"))
    assert "another sensor" in asked(ada(), device_id="glove-2")
    assert "calibrated anew" in asked(ada(), calibration="2026-11-05 aaaaaaaa")
    assert "calibrated anew" in asked(ada(), calibration="")
    assert "yet to come" in asked(ada(made_on="2027-01-01"))
    assert "defaults hold" in asked(None)
    assert "defaults hold" in asked(ComfortProfile(ID, "Ada"))
    both = asked(ada(made_on="2026-01-01"), device_id="glove-2")
    assert "days old" in both
    assert "another sensor" in both


# -- files ---------------------------------------------------------------------------------


def test_a_profile_comes_back_as_it_was_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    folder = tmp_path / "profiles"
    path = write_profile(folder, ada())
    assert profile_of(folder, ID) == ada()
    assert load_profiles(folder) == (ada(),)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert "Ada" not in path.name
    assert os.listdir(folder) == [path.name]


def test_a_deleted_profile_is_gone_and_may_be_deleted_again(tmp_path: Path) -> None:
    write_profile(tmp_path, ada())
    delete_profile(tmp_path, ID)
    assert os.listdir(tmp_path) == []
    delete_profile(tmp_path, ID)
    with pytest.raises(UsageError, match="is gone"):
        profile_of(tmp_path, ID)


@pytest.mark.parametrize("profile_id", ["../../etc/passwd", "", "ada", f"{ID}/x", ID.upper()])
def test_only_an_id_leads_to_a_file(tmp_path: Path, profile_id: str) -> None:
    for use in (profile_of, delete_profile):
        with pytest.raises(UsageError, match="no comfort profile's id"):
            use(tmp_path, profile_id)
    with pytest.raises(UsageError):
        write_profile(tmp_path, replace(ada(), profile_id=profile_id))


def test_profiles_come_by_name_and_a_broken_one_is_told_and_left_out(tmp_path: Path) -> None:
    bo = replace(ada(), profile_id=ID[:-1] + "b", name="bo")
    write_profile(tmp_path, bo)
    write_profile(tmp_path, ada())
    (tmp_path / f"{ID[:-1]}c.toml").write_text("version = 1\nname = [")
    (tmp_path / f"{ID[:-1]}d.toml").mkdir()
    problems: list[CoachError] = []
    assert [each.name for each in load_profiles(tmp_path, problems.append)] == ["Ada", "bo"]
    assert len(problems) == 2
    with pytest.raises(FileError):
        load_profiles(tmp_path)
    assert load_profiles(tmp_path / "nowhere") == ()


def test_a_file_under_another_name_is_told(tmp_path: Path) -> None:
    write_profile(tmp_path, ada()).rename(tmp_path / f"{ID[:-1]}b.toml")
    with pytest.raises(FileError, match=ID):
        load_profiles(tmp_path)


TEXT = profile_text(ada())
SECOND = TEXT[TEXT.index("[[areas]]") :]


@pytest.mark.parametrize(
    ("change", "line", "sentence"),
    [
        (("version = 1", "version = 2"), None, "newer coach"),
        (("version = 1", 'version = "1"'), 1, "version must be 1"),
        (("version = 1", "vision = 1"), None, "version must be 1"),
        ((f'"{ID}"', '"me"'), 2, "profile_id must be a random id"),
        (('name = "Ada"', f'name = "{"A" * 41}"'), 3, "name must be one line of at most 40"),
        (('name = "Ada"', 'name = "A\\nB"'), 3, "name must be one line"),
        (('name = "Ada"', "name = 7"), 3, "name must be a text"),
        (('area = "back"', 'area = "knee"'), 6, 'area is "knee", which is no area; .*: back'),
        (('area = "back"', 'area = "nek"'), 6, r'area is "nek", .*did you mean neck\?'),
        (('area = "back"', 'area = "n\\u001b[1m"'), 6, r'area is "n\?\[1m", which is no area'),
        (('tool = "palm"', 'tool = "foot"'), 7, 'tool is "foot", .* there are: palm, thumb'),
        (('tool = "palm"', "tool = 2"), 7, "tool must be a text in quotes; .*: palm, thumb"),
        (('tool = "palm"\n', ""), 5, "tool is missing; choose one: palm, thumb"),
        (('made_on = "2026-11-01"', 'made_on = "yesterday"'), 8, "made_on must be a date"),
        (("raised = false", 'raised = "no"'), 11, "raised must be true or false"),
        (("light_n = 7.0", "light_n = nan"), 13, "light_n is nan but must be from"),
        (("light_n = 7.0", "light_n = -1"), 13, "light_n is -1 but must be from"),
        (("firm_n = 40.0", "firm_n = 1e9"), 15, "firm_n is 1e+09 but must be from"),
        (("medium_n = 20.0", "medium_n = 6.0"), 14, "not above light_n"),
        (("firm_kpa = 50.0", "firm_kpa = 26.0"), 18, "not above medium_kpa"),
        (("firm_n = 40.0", "firm_n = 70.0"), 15, "without the receiver's yes"),
        (("firm_n = 40.0", "strong_n = 40.0"), 15, "strong_n is no word here; use area"),
        (("light_n = 7.0", "lihgt_n = 7.0"), 13, r"no word here; did you mean light_n\?"),
        (("firm_n = 40.0\n", ""), 5, "firm_n must be a number"),
        (("[[areas]]", "[areas]"), 5, r"areas must be \[\[areas\]\] tables"),
        (("firm_kpa = 50.0\n", "firm_kpa = 50.0\n\n" + SECOND), 21, "is there twice"),
        (("name = ", "name "), None, "not valid TOML"),
    ],
)
def test_each_mistake_is_a_sentence_with_file_and_line(
    change: tuple[str, str], line: int | None, sentence: str
) -> None:
    assert change[0] in TEXT
    where = "" if line is None else f", line {line}: "
    with pytest.raises(FileError, match=f"^mine.toml{where}.*{sentence.replace('+', '.')}"):
        parse_profile(TEXT.replace(*change, 1), "mine.toml")


def test_a_hand_written_date_is_a_date_too() -> None:
    text = TEXT.replace('"2026-11-01"', "2026-11-01")
    assert parse_profile(text, "mine.toml") == ada()


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"\0" * 70_000, b"areas = 3\nversion = 1"])
def test_rubbish_is_a_sentence(tmp_path: Path, data: bytes) -> None:
    (tmp_path / f"{ID}.toml").write_bytes(data)
    with pytest.raises(FileError, match=ID):
        profile_of(tmp_path, ID)


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "profiles").write_text("a file")
    with pytest.raises(FileError, match="could not be saved"):
        write_profile(tmp_path / "profiles", ada())


def test_the_example_of_the_documentation_is_a_profile() -> None:
    page = (Path(__file__).parents[2] / "docs" / "comfort.md").read_text("utf-8")
    profile = parse_profile(page.split("```toml\n")[1].split("```")[0], "docs")
    assert edges_of(profile, "palm", "back").firm_n == 40.8


TOOLS: st.SearchStrategy[Tool] = st.sampled_from(["palm", "thumb"])
NAMES = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=40)


@given(
    NAMES,
    st.lists(
        st.tuples(
            st.sampled_from(AREAS),
            TOOLS,
            st.floats(0.5, 1.0),
            st.dates(),
            NAMES,
            st.text(max_size=9),
        ),
        max_size=8,
        unique_by=lambda one: (one[0], one[1]),
    ),
)
def test_what_is_written_is_read(
    name: str, rows: list[tuple[str, Tool, float, date, str, str]]
) -> None:
    areas = []
    for area, tool, lower, made_on, device_id, mark in rows:
        default = default_edges(tool, area)
        edges = replace(
            default, firm_n=default.medium_n + lower * (default.firm_n - default.medium_n)
        )
        plain = "".join(letter for letter in mark if letter.isprintable())
        areas.append(AreaComfort(area, tool, edges, made_on.isoformat(), device_id, plain))
    profile = ComfortProfile(ID, name, tuple(areas))
    assert parse_profile(profile_text(profile), "mine.toml") == profile
