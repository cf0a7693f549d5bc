import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.errors import FileError
from coach.framing import DISK, encode_record
from coach.recordings.check import salvage, verify
from coach.recordings.reader import Event, open_recording
from coach.recordings.records import HEADER, LEAD, to_json
from coach.sensors.source import Chunk


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("reader")


@pytest.fixture(scope="module")
def original(folder, session_items, record):
    """(path, items, bytes) of a whole recording of 30 items."""
    path = folder / "original.rec"
    items = session_items(30)
    record(path, items)
    return path, items, path.read_bytes()


def read(path: Path):
    recording = open_recording(path)
    return list(recording), recording.damage


def test_what_was_recorded_is_read_back_in_order(original):
    path, items, data = original
    recording = open_recording(path)
    assert list(recording) == items
    assert recording.damage.whole
    assert recording.damage.sentence() == ""
    assert recording.header.address == "sim:beginner?seed=1"
    assert recording.header.settings == {"tool": "palm"}
    assert recording.totals == {"done": True}
    assert recording.first_host_s == 1000.0
    assert recording.duration_s == pytest.approx(0.29)
    assert path.read_bytes() == data


def test_a_recording_reads_the_same_twice(original):
    recording = open_recording(original[0])
    assert list(recording) == list(recording)


def test_damage_is_known_without_reading_first(original, folder):
    path = folder / "tail-off.rec"
    path.write_bytes(original[2][:-3])
    assert not open_recording(path).damage.ended


def test_cut_anywhere_every_whole_record_is_read_and_the_loss_stated(original, folder):
    _, items, data = original
    # Every record ends in the file's only kind of zero: after two headers and a spare come items.
    ends = [at for at, byte in enumerate(data) if byte == 0]
    header_end, item_ends = ends[0], ends[3:]
    path = folder / "cut.rec"
    for cut in range(len(data)):
        path.write_bytes(data[:cut])
        if cut <= header_end:
            with pytest.raises(FileError):
                open_recording(path)
            continue
        found, damage = read(path)
        whole = sum(end < cut for end in item_ends)
        assert found == items[:whole]
        assert damage.torn_bytes == cut - 1 - max(end for end in ends if end < cut)
        assert not damage.ended
        assert "not closed" in damage.sentence()
        assert damage.bad_records == 0


def test_one_flipped_bit_anywhere_is_found_and_named(original, folder):
    _, items, data = original
    path = folder / "flipped.rec"
    for at in range(len(data)):
        # Every bit of the delimiters, and of each other byte one, a different one each.
        for bit in range(8) if data[at] == 0 else [at * 5 % 8]:
            flipped = bytearray(data)
            flipped[at] ^= 1 << bit
            path.write_bytes(flipped)
            found, damage = read(path)
            assert not damage.whole, f"bit {bit} of byte {at} was not seen"
            assert damage.sentence()
            assert _is_part(found, items)
            assert len(found) >= len(items) - 2
            if at < len(data) - 1:
                assert damage.bad_at[0] <= at + 1  # a byte turned into 00 ends a record itself
                assert str(damage.bad_at[0]) in damage.sentence().replace(",", "")


@given(st.data())
def test_many_wounds_cost_only_what_they_touch(original, folder, data):
    _, items, whole = original
    wounded = bytearray(whole)
    places = data.draw(st.lists(st.integers(400, len(whole) - 1), max_size=5))
    for place in places:
        wounded[place] = data.draw(st.integers(0, 255))
    path = folder / "wounded.rec"
    path.write_bytes(wounded)
    found, _ = read(path)
    assert _is_part(found, items)
    assert len(found) >= len(items) - 2 * len(places)


def test_what_is_whole_can_be_saved_and_is_whole_then(original, folder):
    path, items, data = original
    wounded = folder / "to-save.rec"
    middle = len(data) // 2
    wounded.write_bytes(data[:middle] + b"rubbish" + data[middle:-20])
    saved = folder / "saved.rec"
    report = salvage(wounded, saved)
    assert report.damage.whole
    found, damage = read(saved)
    assert damage.whole
    assert found[:-1] == read(wounded)[0]
    assert found[-1].data["event"] == "salvaged"
    before, after = open_recording(path).header, open_recording(saved).header
    assert after.session_id != before.session_id
    assert replace(after, session_id=before.session_id) == before
    assert len(found) - 1 >= len(items) - 4
    assert wounded.read_bytes() == data[:middle] + b"rubbish" + data[middle:-20]


def test_a_lost_header_can_be_saved_too(original, folder):
    _, items, data = original
    second_header_ends = [at for at, byte in enumerate(data) if byte == 0][2]
    path = folder / "headless.rec"
    path.write_bytes(b"x" * 50 + data[second_header_ends:])
    with pytest.raises(FileError, match="lost its header"):
        open_recording(path)
    assert verify(path).header is None
    assert "header is lost" in verify(path).sentence
    saved = folder / "headless-saved.rec"
    salvage(path, saved)
    assert read(saved)[0][: len(items)] == items


def test_verify_counts_what_is_there(original):
    path, items, _ = original
    report = verify(path)
    chunks = [item for item in items if isinstance(item, Chunk)]
    assert (report.chunks, report.events) == (len(chunks), len(items) - len(chunks))
    assert report.data_bytes == sum(len(chunk.data) for chunk in chunks)
    assert "whole" in report.sentence


def test_a_recording_still_being_written_can_be_read(folder, session_items, until):
    from coach.recordings.records import new_header
    from coach.recordings.writer import Recorder

    recorder = Recorder(folder / "growing.rec", new_header("sim:x"))
    items = [item for item in session_items(20) if isinstance(item, Chunk)]
    started = recorder.bytes_written
    for item in items:
        recorder.chunk(item)
    until(lambda: recorder.bytes_written > started)
    found, damage = read(recorder.path)
    assert found == items[: len(found)]
    assert found
    assert not damage.ended
    recorder.close()


@given(st.floats(-1.0, 60.0))
def test_any_second_is_found_without_reading_from_the_start(long_recording, after_s):
    recording = open_recording(long_recording)
    target_s = 1000.0 + after_s
    later = recording.items_from(recording.offset_at(target_s))
    first = next(item for item in later if isinstance(item, Chunk))
    assert first.host_s <= max(target_s, 1000.0)
    assert first.host_s > target_s - 2.0 or first.host_s == 1000.0


@pytest.fixture(scope="module")
def long_recording(folder, record):
    path = folder / "long.rec"
    record(path, [Chunk(1000.0 + n * 0.01, b"\x05\x00" * 60) for n in range(6000)])
    return path


def _newer(tmp_path):
    body = to_json({"format": "pressure-coach recording", "version": 3})
    path = tmp_path / "newer.rec"
    path.write_bytes(encode_record(DISK, LEAD.pack(HEADER, 0) + body))
    return path


def _made(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    return path


def _pipe(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    return tmp_path / "pipe"


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (_newer, "needs a newer app"),
        (lambda tmp: _made(tmp, "empty.rec", b""), "is empty"),
        (lambda tmp: _made(tmp, "text.rec", b"time,force\n1,2\n"), "is not a recording"),
        (lambda tmp: _made(tmp, "zeros.rec", bytes(5000)), "is not a recording"),
        (lambda tmp: _made(tmp, "noise.rec", os.urandom(100_000)), "is not a recording"),
        (lambda tmp: _made(tmp, "endless.rec", b"\x01" * 8_000_000), "is not a recording"),
        (lambda tmp: tmp, "is a folder"),
        (lambda _: Path("/dev/zero"), "is a device"),
        (_pipe, "is a device or a pipe"),
        (lambda tmp: tmp / "nowhere.rec", "there is no file"),
        (lambda tmp: tmp / "a\x00b", "cannot be read"),
    ],
)
def test_what_is_no_recording_gets_one_sentence_and_stays_untouched(tmp_path, make, says):
    path = make(tmp_path)
    before = path.read_bytes() if says != "is a device" and _is_file(path) else None
    with pytest.raises(FileError) as caught:
        open_recording(path)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)
    if before is not None:
        assert path.read_bytes() == before


def test_records_of_kinds_to_come_are_passed_over(original, folder):
    _, items, data = original
    stranger = encode_record(DISK, LEAD.pack(99, 3) + b"from the future")
    ends = [at for at, byte in enumerate(data) if byte == 0]
    path = folder / "stranger.rec"
    path.write_bytes(data[: ends[2] + 1] + stranger + data[ends[2] + 1 :])
    found, damage = read(path)
    assert found == items
    assert damage.unknown_records == 1


def _is_file(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def _is_part(found: list[Chunk | Event], items: list[Chunk | Event]) -> bool:
    """Say whether ``found`` is ``items`` with some left out."""
    rest = iter(items)
    return all(any(item == other for other in rest) for item in found)
