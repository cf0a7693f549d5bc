import errno
import math
import os
import stat
import tempfile
import threading
from pathlib import Path

import pytest

from coach.errors import FileError
from coach.recordings.journal import JournalFile
from coach.recordings.reader import Event, open_recording
from coach.recordings.records import CHUNK, new_header
from coach.recordings.waiting import WAITING_LIMIT_BYTES
from coach.recordings.whole import open_whole
from coach.recordings.writer import Recorder
from coach.sensors.source import Chunk


def chunks(count: int, size: int = 100) -> list[Chunk]:
    return [Chunk(n * 0.01, bytes([n % 256]) * size) for n in range(count)]


def all_items(recorder: Recorder) -> list[Chunk | Event]:
    return [item for path in recorder.paths for item in open_recording(path)]


def test_files_are_their_users_alone_and_hold_what_was_given(tmp_path, session_items, record):
    path = tmp_path / "a.rec"
    items = session_items(300)
    header = record(path, items)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    recording = open_recording(path)
    assert list(recording) == items
    assert recording.header == header
    assert recording.damage.whole


def test_bytes_written_are_the_bytes_on_disk(tmp_path):
    recorder = Recorder(tmp_path / "a.rec", new_header("sim:x"))
    for chunk in chunks(50):
        recorder.chunk(chunk)
    recorder.close()
    assert recorder.bytes_written == recorder.path.stat().st_size


def test_a_chunk_larger_than_any_record_comes_back_in_pieces(tmp_path):
    data = os.urandom(5_000_000)
    recorder = Recorder(tmp_path / "a.rec", new_header("sim:x"))
    recorder.chunk(Chunk(3.5, data))
    recorder.close()
    found = list(open_recording(recorder.path))
    assert b"".join(item.data for item in found) == data
    assert {item.host_s for item in found} == {3.5}


def test_an_events_nan_is_null_and_nothing_in_it_raises(tmp_path):
    recorder = Recorder(tmp_path / "a.rec", new_header("sim:x"))
    recorder.event(
        Event(1.0, {"event": "peak", "n": math.nan, "list": (1, math.inf), "p": Path("x")})
    )
    recorder.event(Event(2.0, {"event": "long", "text": "x" * 3_000_000}))
    recorder.close()
    first, second = list(open_recording(recorder.path))
    assert first.data == {"event": "peak", "n": None, "list": [1, None], "p": "x"}
    assert second.data["event"] == "long"


def test_after_closing_nothing_more_is_kept_and_closing_again_is_nothing(tmp_path):
    recorder = Recorder(tmp_path / "a.rec", new_header("sim:x"))
    recorder.close({"n": 1})
    recorder.chunk(Chunk(1.0, b"late"))
    recorder.close({"n": 2})
    recording = open_recording(recorder.path)
    assert list(recording) == []
    assert recording.totals == {"n": 1}


def _link(tmp_path):
    (tmp_path / "real.rec").write_bytes(b"")
    (tmp_path / "link.rec").symlink_to(tmp_path / "real.rec")
    return tmp_path / "link.rec"


def _dangling(tmp_path):
    (tmp_path / "link.rec").symlink_to(tmp_path / "nowhere.rec")
    return tmp_path / "link.rec"


def _there(tmp_path):
    (tmp_path / "kept.rec").write_bytes(b"someone's")
    return tmp_path / "kept.rec"


def _below_a_file(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    return tmp_path / "file" / "a.rec"


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (_link, "is a link"),
        (_dangling, "is a link"),
        (_there, "is there already"),
        (_below_a_file, "choose another folder"),
        (lambda tmp: tmp / "no" / "folder.rec", "choose another folder"),
        (lambda tmp: tmp, "choose another folder"),
        (lambda _: Path("/dev/null"), "is a device"),
        (lambda tmp: tmp / "a\x00b", "choose another folder"),
    ],
)
def test_a_bad_place_is_refused_before_the_start(tmp_path, make, says):
    path = make(tmp_path)
    with pytest.raises(FileError, match=says) as caught:
        Recorder(path, new_header("sim:x"))
    assert "\n" not in str(caught.value)
    assert not (tmp_path / "nowhere.rec").exists()
    if (tmp_path / "kept.rec").exists():
        assert path.read_bytes() == b"someone's"


def test_a_folder_that_may_not_be_written_to_is_refused(tmp_path):
    del tmp_path  # nobody but root may even look into it
    with tempfile.TemporaryDirectory() as name:
        os.chmod(name, 0o555)
        root = os.geteuid() == 0
        if root:  # whom no mode stops
            os.seteuid(65534)
        try:
            with pytest.raises(FileError, match=r"Permission denied.*choose another folder"):
                Recorder(Path(name) / "a.rec", new_header("sim:x"))
        finally:
            if root:
                os.seteuid(0)
        assert os.listdir(name) == []


class Gate(JournalFile):
    """A disk that takes nothing until it is told to."""

    def __init__(self, path, header):
        self.open = threading.Event()
        self.open.set()
        super().__init__(path, header)
        self.open.clear()

    def append(self, records):
        assert self.open.wait(60.0)
        return super().append(records)


def test_a_disk_that_stalls_holds_nobody_up_and_loses_nothing(tmp_path):
    gates = []
    recorder = Recorder(tmp_path / "a.rec", new_header("sim:x"), open_journal=_kept(Gate, gates))
    given = chunks(1000)
    for chunk in given:
        recorder.chunk(chunk)  # all of them return although nothing can be written
    assert open_recording(recorder.path).duration_s == 0.0
    gates[0].open.set()
    recorder.close()
    assert all_items(recorder) == given
    assert recorder.trouble == ""


def test_a_disk_that_stalls_for_long_is_named(tmp_path, until):
    gates = []
    recorder = Recorder(tmp_path / "a.rec", new_header("sim:x"), open_journal=_kept(Gate, gates))
    recorder.chunk(Chunk(0.0, b"x"))
    until(lambda: "does not answer" in recorder.trouble)
    gates[0].open.set()
    until(lambda: recorder.trouble == "")
    recorder.close()
    assert recorder.trouble == ""


def test_past_the_memory_bound_chunks_are_dropped_counted_and_said(tmp_path):
    gates = []
    recorder = Recorder(tmp_path / "a.rec", new_header("sim:x"), open_journal=_kept(Gate, gates))
    given = chunks(48, 1_000_000)
    for chunk in given:
        recorder.chunk(chunk)
    recorder.event(Event(0.5, {"event": "still heard"}))
    gates[0].open.set()
    recorder.close(timeout_s=30.0)
    found = all_items(recorder)
    kept = [item for item in found if isinstance(item, Chunk)]
    events = [item.data for item in found if isinstance(item, Event)]
    assert kept == given[: len(kept)]
    assert 0.9 * WAITING_LIMIT_BYTES < 1_000_000 * len(kept) <= WAITING_LIMIT_BYTES
    lost = 48 - len(kept)
    assert events == [{"event": "still heard"}, {"event": "recording_lost", "chunks": lost}]
    assert f"{lost} pieces could not be kept" in recorder.trouble
    assert open_recording(recorder.path).damage.whole


class FailsToWrite(JournalFile):
    """A disk that dies at the third write of chunks, in the middle of it."""

    writes = 0

    def append(self, records):
        if records[0][0] == CHUNK and self.path.name == "a.rec":
            self.writes += 1
            if self.writes >= 3:
                written, _ = super().append(records[:1])
                return written, OSError(errno.EIO, "Input/output error")
        return super().append(records)


def test_when_writing_fails_a_new_segment_goes_on_and_nothing_is_lost(tmp_path, until):
    recorder = Recorder(tmp_path / "a.rec", new_header("sim:x"), open_journal=FailsToWrite)
    given = chunks(40)
    for batch in (given[:10], given[10:20], given[20:]):
        size = recorder.bytes_written
        for chunk in batch:
            recorder.chunk(chunk)
        until(lambda size=size: recorder.bytes_written > size)
    until(lambda: "Input/output error" in recorder.trouble)
    assert str(tmp_path / "a-2.rec") in recorder.trouble
    recorder.close()
    assert recorder.paths == (tmp_path / "a.rec", tmp_path / "a-2.rec")
    first, second = map(open_recording, recorder.paths)
    assert second.header.session_id == first.header.session_id
    assert second.header.segment == 2
    # What was not yet synced when the disk died may stand in both, and is read once.
    assert list(open_whole(recorder.path)) == given
    assert second.damage.whole


class FailsToSync(JournalFile):
    """A disk that takes bytes but cannot keep them."""

    syncs: list[str] = []  # noqa: RUF012 - shared on purpose: it tells who was asked

    def sync(self):
        if self.size > 2000 and self.path.name == "a.rec":
            self.syncs.append(self.path.name)
            raise OSError(errno.EIO, "Input/output error")
        super().sync()


def test_when_a_sync_fails_memory_is_written_elsewhere_and_it_is_not_tried_again(tmp_path, until):
    recorder = Recorder(tmp_path / "a.rec", new_header("sim:x"), open_journal=FailsToSync)
    given = chunks(60)
    for chunk in given:
        recorder.chunk(chunk)
    recorder.sync_now()
    until(lambda: len(recorder.paths) == 2)
    recorder.close()
    assert FailsToSync.syncs == ["a.rec"]
    assert "it goes on in" in recorder.trouble
    second = open_recording(recorder.paths[1])
    assert chunks_in(second) == given
    assert second.damage.whole


class CountsSynced(JournalFile):
    """A disk that remembers how much of the file was surely kept."""

    synced = 0

    def sync(self):
        size = self.size
        super().sync()
        self.synced = size


def test_an_alarm_is_on_the_disk_without_waiting_for_the_second(tmp_path, until):
    made = []
    opener = _kept(CountsSynced, made)
    recorder = Recorder(tmp_path / "a.rec", new_header("sim:x"), open_journal=opener)
    before = made[0].synced
    recorder.chunk(Chunk(0.0, b"the alarm's sample" * 10))
    recorder.sync_now()
    until(lambda: made[0].synced > before + 180)
    recorder.close()
    assert made[0].synced == recorder.path.stat().st_size


def test_a_deleted_file_is_noticed_and_recording_goes_on(tmp_path, until):
    recorder = Recorder(tmp_path / "a.rec", new_header("sim:x"))
    (tmp_path / "a.rec").unlink()
    given = chunks(10)
    for chunk in given:
        recorder.chunk(chunk)
    until(lambda: "was deleted" in recorder.trouble)
    recorder.close()
    assert chunks_in(open_recording(recorder.path)) == given


def chunks_in(recording):
    return [item for item in recording if isinstance(item, Chunk)]


def _kept(kind, made):
    def make(path, header):
        made.append(kind(path, header))
        return made[-1]

    return make
