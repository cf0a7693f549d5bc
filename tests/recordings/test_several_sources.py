"""A recording of two devices: both streams come back, and who knows one only says so."""

import json
import struct

import pytest

from coach.framing import DISK, RecordReader
from coach.recordings.check import salvage, verify
from coach.recordings.reader import open_recording
from coach.recordings.records import Event, SourceNote, new_header
from coach.recordings.writer import Recorder
from coach.sensors.source import Chunk

OTHER = SourceNote("serial:/dev/ttyUSB1?unit=kg", "text", "kg")


@pytest.fixture
def items(session_items):
    """Chunks of two sources in turns, with events among them."""
    return [
        Chunk(item.host_s, item.data, number % 2) if isinstance(item, Chunk) else item
        for number, item in enumerate(session_items(40))
    ]


@pytest.fixture
def path(tmp_path, items):
    path = tmp_path / "two.rec"
    recorder = Recorder(path, new_header("sim:steady", "wire", others=(OTHER,)))
    for item in items:
        recorder.event(item) if isinstance(item, Event) else recorder.chunk(item)
    recorder.close({"done": True})
    return path


def payloads(path):
    return RecordReader(DISK).feed(path.read_bytes())


def test_both_streams_are_read_back_in_their_order(path, items):
    recording = open_recording(path)
    assert list(recording) == items
    assert recording.damage.whole
    assert recording.header.sources == (SourceNote("sim:steady", "wire", "N"), OTHER)
    assert recording.duration_s == pytest.approx(0.39)


def test_the_layout_is_that_of_the_page(path, items):
    """Written down by hand from docs/recording.md, with nothing of the app's own."""
    header, _, *rest = payloads(path)
    said = json.loads(header[5:])
    assert (said["version"], said["address"], said["source_format"]) == (2, "sim:steady", "wire")
    assert said["sources"] == [
        {"address": "sim:steady", "source_format": "wire", "unit": "N"},
        {"address": OTHER.address, "source_format": "text", "unit": "kg"},
    ]
    for payload, item in zip(rest, items, strict=False):
        if isinstance(item, Event):
            continue
        lead = struct.pack("<d", item.host_s) + (b"\x01" if item.source else b"")
        assert payload[0] == (5 if item.source else 2)
        assert payload[5:] == lead + item.data


def test_a_recording_of_one_source_is_still_of_version_1_without_a_word_of_others(tmp_path):
    recorder = Recorder(tmp_path / "one.rec", new_header("sim:steady", "wire"))
    recorder.chunk(Chunk(1.0, b"abc"))
    recorder.close()
    header, _, chunk, _ = payloads(tmp_path / "one.rec")
    said = json.loads(header[5:])
    assert said["version"] == 1
    assert "sources" not in said
    assert (chunk[0], chunk[5:]) == (2, struct.pack("<d", 1.0) + b"abc")


def test_what_is_whole_of_both_is_saved_from_a_damaged_file(path, items, tmp_path):
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2] + b"rubbish" + data[len(data) // 2 :])
    assert salvage(path, tmp_path / "saved.rec").damage.whole
    saved = list(open_recording(tmp_path / "saved.rec"))[:-1]
    assert len(saved) >= len(items) - 1
    assert {item.source for item in saved if isinstance(item, Chunk)} == {0, 1}


def test_both_streams_are_saved_where_the_header_is_lost(path, items, tmp_path):
    data = path.read_bytes()
    headers_end = [at for at, byte in enumerate(data) if byte == 0][2]
    path.write_bytes(b"x" * 50 + data[headers_end:])
    assert verify(path).header is None
    salvage(path, tmp_path / "saved.rec")
    assert list(open_recording(tmp_path / "saved.rec"))[: len(items)] == items


def test_a_chunk_of_a_source_that_no_header_names_is_passed_over(tmp_path):
    recorder = Recorder(tmp_path / "stray.rec", new_header("sim:steady", "wire", others=(OTHER,)))
    recorder.chunk(Chunk(1.0, b"mine", 1))
    recorder.chunk(Chunk(1.1, b"nobody's", 2))
    recorder.close()
    recording = open_recording(tmp_path / "stray.rec")
    assert list(recording) == [Chunk(1.0, b"mine", 1)]
    assert recording.damage.unknown_records == 1
