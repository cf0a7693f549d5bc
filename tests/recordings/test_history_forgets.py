"""What is deleted is really gone: no byte of it is left in the app's folder."""

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from coach.errors import FileError
from coach.practice.comfort.profile import ComfortProfile
from coach.practice.comfort.profile_file import delete_profile, write_profile
from coach.recordings.check import salvage
from coach.recordings.history import History
from coach.recordings.places import data_folder, new_recording_path, recordings_folder
from coach.recordings.reader import open_recording
from coach.recordings.records import new_header
from coach.recordings.writer import Recorder
from coach.sensors.source import Chunk

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
ANNA = "7b1c2f0e-5a6d-4c3b-9e8f-0a1b2c3d4e5f"
BEN = "11111111-2222-4333-8444-555555555555"


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("COACH_DATA_DIR", str(tmp_path / "data"))
    return tmp_path / "data"


def practise(day=0, receiver=None, path=None, secret="quite unlikely words"):
    path = path or new_recording_path(NOON)
    said = {"receiver": receiver, "routine": "before-bed", "tool": "thumb"}
    recorder = Recorder(path, new_header("sim:steady", "wire", "N", said, NOON + timedelta(day)))
    recorder.chunk(Chunk(50.0, b"abc"))
    recorder.chunk(Chunk(52.0, b"def"))
    recorder.close()
    History().add(path, {"title": secret, "score": 50, "skills": {"pace": 70}})
    return path


def session_id(path):
    return open_recording(path).header.session_id


def bytes_left(home):
    """All bytes of all files in the app's folder, and the files' names."""
    files = [path for path in home.rglob("*") if path.is_file()]
    return b"".join(path.read_bytes() + str(path).encode() for path in files)


def test_a_deleted_session_leaves_no_byte_behind(home):
    path, other = practise(), practise(1, secret="the other one")
    named, other_named = session_id(path).encode(), session_id(other).encode()
    for ending in (".html", ".pdf"):
        path.with_suffix(ending).write_bytes(b"quite unlikely words")
    assert named in bytes_left(home)
    gone = History().delete(path)
    assert set(gone) == {path, path.with_suffix(".html"), path.with_suffix(".pdf")}
    left = bytes_left(home)
    for trace in (named, b"quite unlikely words", path.name.encode()):
        assert trace not in left
    assert other_named in left
    assert [each.path for each in History().sessions()] == [other]


def test_recordings_without_a_session_of_their_own_are_not_deleted_with_each_other():
    others = [new_recording_path(NOON) for _ in range(2)]
    for path in others:
        header = replace(new_header("serial:x", "wire", when=NOON), session_id="")
        recorder = Recorder(path, header)
        recorder.chunk(Chunk(50.0, b"abc"))
        recorder.close()
    assert History().delete(others[0]) == [others[0]]
    assert others[1].exists()
    assert [each.path for each in History().sessions()] == [others[1]]


def test_what_was_saved_of_a_damaged_recording_stays_when_that_is_deleted():
    path = practise()
    path.write_bytes(path.read_bytes()[:-3])
    saved = path.with_name("saved.rec")
    salvage(path, saved)
    assert History().delete(path) == [path]
    assert [each.path for each in History().sessions()] == [saved]
    assert [item.data for item in open_recording(saved) if isinstance(item, Chunk)] == [
        b"abc",
        b"def",
    ]


def test_an_index_that_once_kept_deleted_rows_is_wiped_too(home):
    path = practise()
    named = session_id(path).encode()
    for day in range(30):
        practise(day, secret="filler " * 40)
    index = sqlite3.connect(home / "history.sqlite")
    index.execute("PRAGMA secure_delete = OFF")
    index.execute("DELETE FROM sessions WHERE path = ?", (str(path),))
    index.commit()
    index.close()
    path.unlink()
    assert named in bytes_left(home), "an ordinary delete leaves it in the file"
    History().delete(History().sessions()[0].path)
    assert named not in bytes_left(home)


def test_a_person_is_deleted_with_all_their_sessions_and_nobody_elses(home):
    write_profile(home / "profiles", ComfortProfile(ANNA, "Annabelle Quint", ()))
    hers = [practise(day, ANNA) for day in range(3)]
    others = [practise(4, BEN), practise(5)]
    names = [session_id(path).encode() for path in hers]
    history = History()
    assert set(history.delete_receiver(ANNA)) == set(hers)
    delete_profile(home / "profiles", ANNA)
    left = bytes_left(home)
    for trace in (*names, ANNA.encode(), b"Annabelle"):
        assert trace not in left
    assert {each.path for each in history.sessions()} == set(others)


def test_the_index_never_has_a_name(home):
    write_profile(home / "profiles", ComfortProfile(ANNA, "Annabelle Quint", ()))
    practise(0, ANNA)
    assert History().sessions()[0].receiver == ANNA
    assert b"Annabelle" not in (home / "history.sqlite").read_bytes()


def test_deleting_all_takes_unreadable_recordings_and_those_elsewhere(home, tmp_path):
    elsewhere = practise(path=tmp_path / "mine.rec")
    (tmp_path / "mine.html").write_bytes(b"mine")
    here = [practise(day) for day in range(2)]
    broken = recordings_folder() / "broken.rec"
    broken.write_bytes(b"rubbish")
    names = [session_id(path).encode() for path in (*here, elsewhere)]
    assert set(History().delete_all()) == {*here, elsewhere, broken}
    assert not list(recordings_folder().iterdir())
    assert (tmp_path / "mine.html").read_bytes() == b"mine", "a person put it there"
    assert not any(name in bytes_left(home) for name in names)
    assert History().sessions() == []


def test_what_the_history_does_not_know_is_not_deleted(tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_bytes(b"dear")
    with pytest.raises(FileError, match="not in the history"):
        History().delete(letter)
    assert letter.exists()


def test_a_recording_that_cannot_be_deleted_is_a_sentence_and_stays_listed(monkeypatch):
    path = practise()

    def refuse(*_path, **_how):
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patched:
        patched.setattr("pathlib.Path.unlink", refuse)
        with pytest.raises(FileError, match=r"could not be deleted .*delete again"):
            History().delete(path)
    assert [each.path for each in History().sessions()] == [path]


def test_receiver_exercise_tool_and_skills_are_in_the_index():
    practise(3, ANNA)
    practise(1)
    session = History().sessions()[0]
    assert (session.receiver, session.exercise, session.tool) == (ANNA, "before-bed", "thumb")
    assert History().skills() == {
        "pace": [("2026-03-02T12:00:00.000+00:00", 70), ("2026-03-04T12:00:00.000+00:00", 70)]
    }
    History().delete(session.path)
    assert len(History().skills()["pace"]) == 1


def test_an_index_of_before_is_made_again_with_recordings_elsewhere(home, tmp_path):
    here, elsewhere = practise(), practise(path=tmp_path / "mine.rec")
    (home / "history.sqlite").unlink()
    old = sqlite3.connect(home / "history.sqlite")
    old.execute("CREATE TABLE sessions (path TEXT PRIMARY KEY, summary TEXT)")
    old.execute("INSERT INTO sessions VALUES (?, '{}')", (str(elsewhere),))
    old.execute("PRAGMA user_version = 1")
    old.commit()
    old.close()
    assert {each.path for each in History().sessions()} == {here, elsewhere}
    assert data_folder() == home
