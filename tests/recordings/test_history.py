import os
import shutil
import sqlite3
import stat
from datetime import UTC, datetime, timedelta

import pytest

from coach.errors import FileError
from coach.recordings import history_index
from coach.recordings.history import History
from coach.recordings.history_file import IndexFile
from coach.recordings.places import data_folder, new_recording_path, recordings_folder
from coach.recordings.reader import open_recording
from coach.recordings.records import new_header
from coach.recordings.writer import Recorder
from coach.sensors.source import Chunk

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("COACH_DATA_DIR", str(tmp_path / "data"))
    return tmp_path / "data"


def practise(path, day=0, seconds=2.0, totals=None):
    header = new_header("sim:steady", "wire", when=NOON + timedelta(days=day))
    recorder = Recorder(path, header)
    recorder.chunk(Chunk(50.0, b"abc"))
    recorder.chunk(Chunk(50.0 + seconds, b"def"))
    recorder.close(totals)
    return header


def test_a_history_on_a_full_disk_asks_for_room_and_not_for_other_windows(tmp_path):
    def fill(index):
        index.execute("PRAGMA max_page_count = 10")
        index.execute("CREATE TABLE filler AS SELECT zeroblob(1000000) AS zeros")

    with pytest.raises(FileError, match=r"disk is full\); free some room") as told:
        IndexFile(tmp_path / "history.sqlite").run(fill)
    assert "window" not in str(told.value)


def test_sessions_come_newest_first_with_what_they_were():
    for day in (1, 3, 2):
        practise(new_recording_path(NOON), day, seconds=day, totals={"samples": day})
    sessions = History().sessions()
    assert [session.duration_s for session in sessions] == [3.0, 2.0, 1.0]
    assert [session.summary for session in sessions] == [{"samples": n} for n in (3, 2, 1)]
    assert sessions[0].started == "2026-03-04T12:00:00.000+00:00"
    assert sessions[0].source == "sim:steady"
    assert sessions[0].session_id == open_recording(sessions[0].path).header.session_id
    assert [session.duration_s for session in History().sessions(limit=1)] == [3.0]


def test_the_callers_summary_is_kept_over_restarts_and_its_nan_is_null():
    path = new_recording_path(NOON)
    practise(path)
    History().add(path, {"score": 81, "sparc": float("nan")})
    assert History().sessions()[0].summary == {"score": 81, "sparc": None}
    os.utime(path)
    assert History().sessions()[0].summary == {"score": 81, "sparc": None}


@pytest.mark.parametrize("rubbish", [b"no database at all" * 400, b""])
def test_an_index_that_is_lost_or_broken_is_made_again_from_the_journals(home, rubbish):
    practise(new_recording_path(NOON), totals={"summary": {"score": 70}})
    before = History().sessions()
    (home / "history.sqlite").write_bytes(rubbish)
    assert History().sessions() == before
    assert before[0].summary == {"score": 70}


def test_an_index_of_another_version_is_made_again(home):
    practise(new_recording_path(NOON))
    before = History().sessions()
    index = sqlite3.connect(home / "history.sqlite")
    index.execute("PRAGMA user_version = 77")
    index.close()
    assert History().sessions() == before


def test_rebuilding_gives_the_same_and_keeps_recordings_elsewhere(tmp_path):
    practise(new_recording_path(NOON), 1)
    practise(tmp_path / "elsewhere.rec", 2)
    history = History()
    history.add(tmp_path / "elsewhere.rec")
    before = history.sessions()
    assert len(before) == 2
    assert history.rebuild() == 2
    assert history.sessions() == before


@pytest.mark.parametrize("version", [77, None])
def test_a_program_that_ends_while_the_index_is_made_again_has_forgotten_nothing(
    tmp_path, home, monkeypatch, version
):
    """By a wish to rebuild it, or because it is of another version."""
    for day in (1, 2, 3):
        practise(tmp_path / f"elsewhere{day}.rec", day)
        History().add(tmp_path / f"elsewhere{day}.rec")
    before = History().sessions()
    assert len(before) == 3
    if version:
        index = sqlite3.connect(home / "history.sqlite")
        index.execute(f"PRAGMA user_version = {version}")
        index.close()
    read, seen = history_index.open_recording, []

    def is_killed(path):
        seen.append(path)
        if len(seen) == 2:
            raise SystemExit
        return read(path)

    monkeypatch.setattr(history_index, "open_recording", is_killed)
    with pytest.raises(SystemExit):
        History().sessions() if version else History().rebuild()
    monkeypatch.undo()
    monkeypatch.setenv("COACH_DATA_DIR", str(home))
    assert History().sessions() == before
    assert History().rebuild() == 3
    assert {path.name for path in home.iterdir()} == {"history.sqlite", "recordings"}


def test_what_a_rebuild_that_was_killed_left_goes_with_the_sessions(tmp_path, home):
    practise(tmp_path / "elsewhere.rec")
    History().add(tmp_path / "elsewhere.rec")
    (home / "history.sqlite-new").write_bytes((home / "history.sqlite").read_bytes())
    History().delete(tmp_path / "elsewhere.rec")
    told = [b"elsewhere" in path.read_bytes() for path in home.glob("history*")]
    assert told == [False]


def test_what_is_gone_is_gone_and_what_is_no_recording_is_named():
    gone, kept = new_recording_path(NOON), new_recording_path(NOON)
    practise(gone)
    practise(kept, 1)
    history = History()
    assert len(history.sessions()) == 2
    gone.unlink()
    rubbish = recordings_folder() / "rubbish.rec"
    rubbish.write_bytes(b"rubbish")
    assert [session.path for session in history.sessions()] == [kept]
    assert "not a recording" in history.unreadable[rubbish]
    assert rubbish.read_bytes() == b"rubbish"
    with pytest.raises(FileError, match="not a recording"):
        history.add(rubbish)


def test_a_recording_that_grew_is_looked_at_again():
    path = new_recording_path(NOON)
    practise(path, seconds=9.0)
    whole = path.read_bytes()
    ends = [at for at, byte in enumerate(whole) if byte == 0]
    path.write_bytes(whole[: ends[3] + 1])
    history = History()
    assert history.sessions()[0].duration_s == 0.0
    path.write_bytes(whole)
    assert history.sessions()[0].duration_s == 9.0


def test_an_index_that_cannot_be_written_is_one_sentence(home, tmp_path):
    practise(new_recording_path(NOON))
    shutil.rmtree(home, ignore_errors=True)
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FileError, match="history"):
        History(index=tmp_path / "file" / "history.sqlite").sessions()


def test_files_are_private_and_their_names_are_generated(home):
    path = new_recording_path(NOON)
    assert path.parent == home / "recordings"
    assert path.name.startswith("20260301-120000-")
    assert new_recording_path(NOON) != path
    practise(path)
    History().sessions()
    for folder in (data_folder(), recordings_folder()):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((home / "history.sqlite").stat().st_mode) == 0o600


def test_a_data_folder_that_cannot_be_is_one_sentence(tmp_path, monkeypatch):
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("COACH_DATA_DIR", str(tmp_path / "file" / "data"))
    with pytest.raises(FileError, match="set COACH_DATA_DIR"):
        data_folder()
