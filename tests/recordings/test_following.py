"""A session whose coach was killed, and which another one went on with, is one session."""

import json
from pathlib import Path

import pytest

from coach.cli import main
from coach.engine.hosting import Host
from coach.messages import Settings
from coach.recordings.following import further_path
from coach.recordings.history import History
from coach.recordings.places import recordings_folder
from coach.recordings.reader import open_recording
from coach.timing import VirtualClock

FIRST_S, GAP_S, SECOND_S = 8.0, 5.0, 6.0
#: Cut off by the kill: the recording's end, and what was on its way to the disk.
CUT_BYTES = 2_000


def practise(path: Path, from_s: float, seconds: float, follows: Path | None = None) -> None:
    settings = Settings(
        "sim:steady",
        record_to=str(path),
        seconds=seconds,
        follows=None if follows is None else str(follows),
    )
    with Host(settings, VirtualClock(from_s)) as host:
        host.run(lambda: (), lambda _snapshot: True)


@pytest.fixture
def killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the first file of a session in two."""
    monkeypatch.setenv("COACH_DATA_DIR", str(tmp_path))
    first = recordings_folder() / "20261122-141700-0a1b2c3d.rec"
    practise(first, 100.0, FIRST_S)
    with first.open("r+b") as file:
        file.truncate(first.stat().st_size - CUT_BYTES)
    practise(further_path(first), 100.0 + FIRST_S + GAP_S, SECOND_S, follows=first)
    return first


def told(path: Path, capsys: pytest.CaptureFixture[str], *more: str) -> str:
    capsys.readouterr()
    assert main(["report", str(path), *more]) == 0
    return capsys.readouterr().out


def test_the_history_has_it_once_with_its_whole_length(killed: Path) -> None:
    (session,) = History().sessions()
    assert session.path == killed
    assert session.duration_s == pytest.approx(FIRST_S + GAP_S + SECOND_S, abs=0.5)
    History().delete(killed)
    assert list(killed.parent.iterdir()) == []


def test_its_report_has_both_parts_and_tells_the_gap(
    killed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = json.loads(told(killed, capsys, "--json"))
    first_s = open_recording(killed).duration_s
    missing_s = FIRST_S + GAP_S - first_s
    assert report["recording"]["silences_s"] == [pytest.approx(missing_s, abs=0.3)]
    assert sum(report["bands"].values()) == pytest.approx(first_s + SECOND_S, abs=0.5)
    before = [stroke for stroke in report["strokes"] if stroke["offset_s"] <= first_s + 0.1]
    after = [stroke for stroke in report["strokes"] if stroke["onset_s"] >= first_s + GAP_S - 0.1]
    assert before
    assert after
    assert len(before) + len(after) == len(report["strokes"])
    for words in (told(killed, capsys), told(further_path_of(killed), capsys)):
        assert "It was interrupted on the way, so it is in 2 files; all were read." in words
        assert "s between them were not kept." in words
        assert "disk failed" not in words


def further_path_of(first: Path) -> Path:
    return first.with_name(f"{first.stem}-2.rec")


def test_one_that_is_killed_twice_is_still_one(killed: Path) -> None:
    practise(further_path(killed), 130.0, 3.0, follows=killed)
    (session,) = History().sessions()
    assert [path.stem[-2:] for path in session.further] == ["-2", "-3"]


def test_what_cannot_be_gone_on_with_is_a_session_of_its_own(killed: Path) -> None:
    gone, other = killed.with_name("gone.rec"), killed.with_name("other.rec")
    practise(other, 140.0, 2.0, follows=gone)
    killed.with_name("broken.rec").write_bytes(b"no recording")
    practise(killed.with_name("own.rec"), 150.0, 2.0, follows=killed.with_name("broken.rec"))
    assert len(History().sessions()) == 3
