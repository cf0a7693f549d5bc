"""What a list of sessions shows: not one left at once, and none while it is being recorded."""

import os
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from coach.recordings.history import History
from coach.recordings.listed import listed
from coach.recordings.records import new_header
from coach.recordings.writer import Recorder
from coach.sensors.source import Chunk

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def begun(path: Path, seconds: float, source: str = "sim:steady") -> Recorder:
    recorder = Recorder(path, new_header(source, "wire", when=NOON))
    recorder.chunk(Chunk(50.0, b"abc"))
    if seconds:
        recorder.chunk(Chunk(50.0 + seconds, b"def"))
    return recorder


@pytest.fixture
def history(tmp_path: Path) -> History:
    (tmp_path / "recordings").mkdir()
    return History(tmp_path / "recordings")


@pytest.mark.parametrize(
    ("seconds", "source", "told"),
    [
        (0.0, "sim:steady", False),
        (2.0, "sim:steady", False),
        (3.0, "sim:steady", True),
        (2.0, "import:table.csv", True),
        (600.0, "serial:/dev/ttyUSB0", True),
    ],
)
def test_one_left_at_once_is_no_session(
    history: History, tmp_path: Path, seconds: float, source: str, told: bool
) -> None:
    begun(tmp_path / "recordings" / "a.rec", seconds, source).close()
    assert len(history.sessions()) == 1, "it can still be deleted"
    assert bool(listed(history.sessions())) == told


def test_a_short_one_that_was_scored_is_a_session(history: History, tmp_path: Path) -> None:
    path = tmp_path / "recordings" / "a.rec"
    begun(path, 2.0).close()
    history.add(path, {"score": 81})
    assert len(listed(history.sessions())) == 1


def test_one_that_another_window_records_is_told_when_it_has_ended(
    history: History, tmp_path: Path
) -> None:
    path = tmp_path / "recordings" / "a.rec"
    recorder = begun(path, 60.0)
    try:
        recorder.sync_now()
        for _ in range(10_000):
            sessions = history.sessions()
            if sessions and sessions[0].duration_s == 60.0:
                break
        assert [each.duration_s for each in sessions] == [60.0], "it is in the folder"
        assert listed(sessions, lambda: path.stat().st_mtime + 0.5) == []
        cut_off = listed(sessions, lambda: path.stat().st_mtime + 5.0)
        assert len(cut_off) == 1, "nothing came any more: its program was ended"
    finally:
        recorder.close()
    assert len(listed(history.sessions(), time.time)) == 1


def test_one_whose_glove_is_silent_is_not_told_while_it_is_recorded(
    history: History, tmp_path: Path
) -> None:
    path = tmp_path / "recordings" / "a.rec"
    recorder = begun(path, 60.0)
    try:
        recorder.sync_now()
        deadline_s = time.monotonic() + 60.0
        while not (sessions := history.sessions()) or sessions[0].duration_s < 60.0:
            assert time.monotonic() < deadline_s
        # A minute goes by in which nothing comes.
        os.utime(path, (time.time() - 60.0,) * 2)
        while listed(sessions):
            assert time.monotonic() < deadline_s, "it is offered to be deleted"
    finally:
        recorder.close()
    assert len(listed(history.sessions())) == 1
