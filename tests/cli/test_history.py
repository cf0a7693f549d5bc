"""The history in the terminal: found, compared, made again, and deleted for good."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from coach.cli import main
from coach.engine.keeping import forget_all
from coach.house import services_with
from coach.practice.comfort.profile import ComfortProfile
from coach.practice.comfort.profile_file import write_profile
from coach.recordings.history import History
from coach.ui.preferences import AreasAsked, Preferences, save_preferences

Say = Callable[..., tuple[int, str, str]]
ANNA = "7b1c2f0e-5a6d-4c3b-9e8f-0a1b2c3d4e5f"
BEN = "0d9e8f7a-1b2c-4d3e-8f4a-5b6c7d8e9f0a"


def bytes_in(folder: Path) -> bytes:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return b"".join(path.read_bytes() + str(path).encode() for path in files)


def listed(say: Say, *words: str) -> list[dict[str, Any]]:
    code, out, err = say("history", "--json", *words)
    assert (code, err) == (0, "")
    found: list[dict[str, Any]] = json.loads(out)
    return found


def names(found: list[dict[str, Any]]) -> set[str]:
    return {Path(each["path"]).name for each in found}


def reported(say: Say, file: str) -> dict[str, Any]:
    code, out, err = say("report", file, "--json")
    assert (code, err) == (0, "")
    told: dict[str, Any] = json.loads(out)
    return told


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder where two practices were made: a hard hand's, then a steady one's with Anna."""
    folder = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("COACH_DATA_DIR", str(folder / "data"))
        patched.chdir(folder)
        write_profile(folder / "data" / "profiles", ComfortProfile(ANNA, "Anna Quint", ()))
        for name, file, more in (
            ("too-hard", "first.rec", []),
            ("steady", "second.rec", ["--receiver", "Anna Quint"]),
        ):
            words = ["practice", f"sim:{name}", "--headless", "--speed", "0", "--seconds", "14"]
            assert main([*words, "--record", file, *more]) == 0
        yield folder


@pytest.fixture
def two(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Both sessions in a home of their own."""
    monkeypatch.setenv("COACH_DATA_DIR", str(tmp_path / "data"))
    write_profile(tmp_path / "data" / "profiles", ComfortProfile(ANNA, "Anna Quint", ()))
    asked = {ANNA: AreasAsked(("neck",)), BEN: AreasAsked(("calves",))}
    save_preferences(
        tmp_path / "data" / "preferences.toml", Preferences("day", receiver=ANNA, areas=asked)
    )
    known = History(index=made / "data" / "history.sqlite").sessions()
    for session in known:
        copy = tmp_path / session.path.name
        copy.write_bytes(session.path.read_bytes())
        History().add(copy, session.summary)
    assert len(known) == 2
    return tmp_path


def test_a_report_stands_beside_the_session_before(say: Say, two: Path) -> None:
    # What a simulated hand did is nobody's last time.
    assert reported(say, "second.rec")["compared"] is None
    with closing(sqlite3.connect(two / "data" / "history.sqlite")) as index, index:
        index.execute("UPDATE sessions SET source = replace(source, 'sim:', 'serial:/dev/')")
    first, second = reported(say, "first.rec"), reported(say, "second.rec")
    assert first["compared"] is None
    compared = second["compared"]
    assert compared["score_before"] == first["score"]["total"]
    assert compared["score_now"] == second["score"]["total"]
    changes = {each["skill"]: each for each in compared["skills"]}
    assert changes["pressure"]["change"] == "better"
    assert changes["pressure"]["before"] == first["skills"]["pressure"]
    _, out, _ = say("report", "second.rec")
    said = f"Last time (Free practice, {compared_day(compared)}) it was {first['score']['total']}"
    assert said in out
    say("report", "second.rec", "--html", "second.html")
    assert said in Path("second.html").read_text()


def compared_day(compared: dict[str, Any]) -> str:
    began = datetime.fromisoformat(compared["started"]).astimezone()
    return f"{began.day} {began:%B}"


def test_a_recording_the_history_does_not_know_is_compared_with_nothing(
    say: Say, two: Path
) -> None:
    (two / "copy.rec").write_bytes((two / "second.rec").read_bytes())
    assert reported(say, "copy.rec")["compared"] is None


def test_a_report_is_a_picture_too(say: Say, two: Path) -> None:
    assert say("report", "first.rec", "--png", "first.png")[:2] == (0, "first.png\n")
    assert (two / "first.png").read_bytes().startswith(b"\x89PNG")
    (two / "letter.png").write_bytes(b"dear")
    code, _, err = say("report", "first.rec", "--png", "letter.png")
    assert (code, err.count("\n")) == (1, 1)
    assert (two / "letter.png").read_bytes() == b"dear"


@pytest.mark.usefixtures("two")
def test_sessions_are_found_by_what_one_remembers(say: Say) -> None:
    assert names(listed(say)) == {"first.rec", "second.rec"}
    assert names(listed(say, "--search", "anna")) == {"second.rec"}
    assert names(listed(say, "--search", "QUINT steady")) == {"second.rec"}
    assert names(listed(say, "--search", "too-hard")) == {"first.rec"}
    assert listed(say, "--search", "unheard of") == []
    started = listed(say)[0]["started"]
    assert len(listed(say, "--search", started[:4])) == 2
    hour = f"{datetime.fromisoformat(started).astimezone():%H:%M}"
    assert "second.rec" in names(listed(say, "--search", hour))
    assert "fewer words" in say("history", "--search", "unheard of")[1]


@pytest.mark.usefixtures("two")
def test_a_line_says_what_was_practised_and_with_whom(say: Say) -> None:
    second, first = say("history")[1].splitlines()
    assert "Free practice, with Anna Quint · simulated hand  " in second
    assert "Free practice · simulated hand  " in first
    assert all(each["simulated"] for each in listed(say, "--search", "simulated hand"))
    assert "Anna" not in first + second.rpartition("  ")[2], "nor in a file's name"
    begun = listed(say)[0]["started"]
    assert f"{datetime.fromisoformat(begun).astimezone():%Y-%m-%d %H:%M}" in second


@pytest.mark.usefixtures("two")
def test_an_index_made_again_knows_scores_and_skills_from_the_recordings(say: Say) -> None:
    before = listed(say)
    assert all(each["skills"] for each in before)
    assert listed(say, "--rebuild") == before


def test_nothing_is_deleted_without_a_yes(say: Say, two: Path) -> None:
    for words in (["--delete", "first.rec"], ["--delete-person", "Anna Quint"], ["--delete-all"]):
        code, _, err = say("history", *words)
        assert (code, err.count("\n")) == (2, 1)
        assert "--yes" in err
    assert names(listed(say)) == {"first.rec", "second.rec"}
    assert (two / "first.rec").exists()


def test_one_session_is_deleted(say: Say, two: Path) -> None:
    code, out, err = say("history", "--delete", "first.rec", "--yes")
    assert (code, err) == (0, "")
    assert "Gone for good: 1 file" in out
    assert not (two / "first.rec").exists()
    assert names(listed(say)) == {"second.rec"}
    code, _, err = say("report", "first.rec")
    assert code == 1
    assert "there is no file first.rec" in err
    assert "not in the history" in say("history", "--delete", "first.rec", "--yes")[2]


def test_a_person_is_deleted_by_name_from_everywhere(say: Say, two: Path) -> None:
    assert listed(say, "--search", "anna")[0]["receiver_name"] == "Anna Quint"
    code, out, err = say("history", "--delete-person", "anna quint", "--yes")
    assert (code, err) == (0, "")
    assert "profile is gone" in out
    assert names(listed(say)) == {"first.rec"}
    left = bytes_in(two / "data")
    for gone in (b"Quint", ANNA.encode(), b"neck"):
        assert gone not in left
    assert BEN.encode() in left, "what others asked for stays"
    assert b'theme = "day"' in left
    code, _, err = say("history", "--delete-person", "Anna Quint", "--yes")
    assert (code, err.count("\n")) == (2, 1)


def test_all_are_deleted_sessions_and_people(say: Say, two: Path) -> None:
    write_profile(two / "data" / "profiles", ComfortProfile(BEN, "Ben Adler", ()))
    (two / "data" / "profiles" / "broken.toml").write_text('name = "Cora')
    for folder in ("calibrations", "routines"):
        (two / "data" / folder).mkdir()
        (two / "data" / folder / "mine.toml").write_text(f"kept {folder}")
    code, out, err = say("history", "--delete-all", "--yes")
    assert (code, err) == (0, "")
    assert "3 comfort profiles" in out
    assert "Calibrations and your own routines stay" in out
    left = bytes_in(two / "data")
    for gone in (b"Quint", b"Adler", b"Cora", ANNA.encode(), BEN.encode(), b"neck", b"calves"):
        assert gone not in left
    for kept in (b"kept calibrations", b"kept routines", b'theme = "day"'):
        assert kept in left
    assert listed(say) == []
    assert not list(two.glob("*.rec"))


def test_the_app_leaves_no_session_and_no_profile_either(two: Path) -> None:
    (two / "data" / "preferences.toml").unlink()
    forget_all()
    left = bytes_in(two / "data")
    assert b"Quint" not in left
    assert ANNA.encode() not in left
    assert not list(two.glob("*.rec"))


def test_the_terminal_and_the_window_list_the_same_and_neither_what_was_left_at_once(
    say: Say, two: Path
) -> None:
    for seconds in ("0.5", "2"):
        name = f"left-{seconds}.rec"
        say("practice", "sim:beginner", "--headless", "--speed", "0", "--seconds", seconds,
            "--record", name)  # fmt: skip
        assert (two / name).exists()
    by_window = {entry.path.name for entry in services_with(lambda: None).list_sessions()}
    assert names(listed(say)) == by_window == {"first.rec", "second.rec"}
    assert say("history", "--delete", "left-2.rec", "--yes")[0] == 0, "it can go for good"


def test_a_drill_of_the_simulated_hand_is_nobodys_level_and_best(two: Path) -> None:
    done = {"drill": {"name": "hold", "level": 1, "points": 100}}
    History().add(two / "first.rec", done)
    window = services_with(lambda: None)
    assert window.drill_progress()["hold"].best is None
    with closing(sqlite3.connect(two / "data" / "history.sqlite")) as index, index:
        index.execute("UPDATE sessions SET source = replace(source, 'sim:', 'serial:/dev/')")
    assert window.drill_progress()["hold"].best == 100
