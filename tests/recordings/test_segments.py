"""Where a session goes on when its file breaks."""

import os

import pytest

from coach.recordings.journal import JournalFile
from coach.recordings.reader import open_recording
from coach.recordings.records import new_header
from coach.recordings.segments import Segments
from coach.recordings.unsynced import Unsynced
from coach.recordings.waiting import WAITING_LIMIT_BYTES


@pytest.fixture
def segments(tmp_path, monkeypatch) -> Segments:
    """A session at ``a.rec``, with an own folder of the app's beside it."""
    monkeypatch.setitem(os.environ, "COACH_DATA_DIR", str(tmp_path / "own"))
    (tmp_path / "wished").mkdir()
    return Segments(tmp_path / "wished" / "a.rec", new_header("sim:x"), JournalFile)


def test_a_name_that_is_taken_is_left_alone_and_stops_nothing(tmp_path, segments):
    other = tmp_path / "wished" / "a-2.rec"
    other.write_bytes(b"a session before")
    journal = segments.go_on(other_disk=False)
    assert other.read_bytes() == b"a session before"
    assert journal.path.parent == tmp_path / "wished"
    assert journal.path.name.startswith("a-2-")
    assert open_recording(journal.path).header.segment == 2
    assert segments.paths == (tmp_path / "wished" / "a.rec", journal.path)


def test_where_its_folder_is_gone_the_apps_own_takes_it(tmp_path, segments):
    (tmp_path / "wished").rename(tmp_path / "gone")
    journal = segments.go_on(other_disk=False)
    assert journal.path == tmp_path / "own" / "recordings" / "a-2.rec"


def test_where_no_folder_takes_it_there_is_none_and_later_there_is(tmp_path, segments):
    (tmp_path / "wished").rename(tmp_path / "gone")
    (tmp_path / "own").write_bytes(b"no folder")
    assert segments.go_on(other_disk=True) is None
    (tmp_path / "gone").rename(tmp_path / "wished")
    assert segments.go_on(other_disk=True).path == tmp_path / "wished" / "a-2.rec"


def test_what_is_not_synced_is_kept_up_to_the_mark_and_within_bounds():
    unsynced = Unsynced()
    unsynced.add([(2, b"a"), (2, b"b")])
    mark = unsynced.mark()
    unsynced.add([(2, b"c")])
    unsynced.synced(mark)
    assert unsynced.take() == [(2, b"c")]
    # A sync that ends after all was taken elsewhere forgets nothing of what came since.
    unsynced.add([(2, b"c again")])
    unsynced.synced(mark)
    assert unsynced.take() == [(2, b"c again")]
    big = bytes(WAITING_LIMIT_BYTES // 4)
    unsynced.add([(2, big)] * 6)
    assert len(unsynced.take()) == 4
