"""Records read by the thousand are what they are read one by one: items, order, and every loss."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from coach.framing import DISK, encode_record
from coach.recordings.damage import Account
from coach.recordings.reader import Event, open_recording
from coach.recordings.records import (
    END,
    EVENT,
    HEADER,
    LEAD,
    Header,
    SourceNote,
    chunk_of,
    new_header,
    parse_timed,
)
from coach.recordings.runs import gathered, in_long_runs, record_block
from coach.recordings.scan import Scan
from coach.recordings.writer import Recorder
from coach.sensors.chunk_row import ChunkRow
from coach.sensors.source import Chunk


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("runs")


@pytest.fixture(scope="module")
def whole(folder) -> bytes:
    """A recording of two sources, with events among their chunks."""

    path = folder / "whole.rec"
    recorder = Recorder(path, new_header("serial:one", "wire", others=(SourceNote("serial:two"),)))
    for number in range(120):
        host_s, source = 50.0 + number * 0.01, number % 3 == 2
        recorder.chunk(Chunk(host_s, bytes([number, 0, 255]) * (number % 7), int(source)))
        if number % 40 == 39:
            recorder.event(Event(host_s, {"event": "target", "band": "firm", "n": number}))
    recorder.close({"done": True})
    return path.read_bytes()


def one_by_one(path: Path, header: Header) -> tuple[list[tuple[object, bool]], object]:
    """Read a file as docs/recording.md has it, a record at a time."""
    account = Account(50.0)

    def items() -> Iterator[tuple[object, bool]]:
        for place, payload in scan:
            if payload is None or len(payload) < LEAD.size:
                account.bad(place)
                continue
            kind, index = LEAD.unpack_from(payload)
            account.whole(place, index)
            item = chunk_of(payload)
            if item is not None and item.source >= len(header.sources):
                item = None
            elif item is None and kind in (EVENT, END):
                item = parse_timed(payload[LEAD.size :])
            if item is None:
                account.unknown += kind != HEADER
                continue
            lost = account.timed(item.host_s)
            if kind == END:
                account.ended = True
            else:
                yield item, lost

    with path.open("rb") as stream:
        scan = Scan(stream)
        return list(items()), account.damage(scan.torn_bytes)


def test_many_chunks_come_in_few_runs_and_events_by_themselves(folder, whole):
    path = folder / "runs.rec"
    path.write_bytes(whole)
    recording = open_recording(path)
    runs = list(recording.runs())
    assert len(runs) < 12
    flat = [item for run in runs for item in ([run] if isinstance(run, Event) else run)]
    assert flat == list(recording) == [item for item, _ in one_by_one(path, recording.header)[0]]
    assert sum(isinstance(run, Event) for run in runs) == 3


def test_from_each_items_place_on_come_that_item_and_all_after_it(folder, whole):
    path = folder / "places.rec"
    path.write_bytes(whole)
    recording = open_recording(path)
    items, places = list(recording), []
    for where, run in recording.placed_runs():
        assert len(where) == (1 if isinstance(run, Event) else len(run))
        places += [int(place) for place in where]
    assert len(places) == len(items) == 123
    for number in range(0, 123, 7):
        runs = [run for _, run in recording.placed_runs(places[number])]
        flat = [item for run in runs for item in ([run] if isinstance(run, Event) else run)]
        assert flat == items[number:]


@given(st.lists(st.tuples(st.floats(0.03, 1.0), st.binary(max_size=3), st.integers(0, 40))))
@example([(0.5, b"", 1)])
@example([(0.5, b"\x00", 0)])
@example([(0.04, b"\x00\x00", 2)])
def test_whatever_is_damaged_is_read_the_same_by_the_thousand_and_one_by_one(folder, whole, edits):
    data = whole
    for place, put, taken in edits:
        # The first header stays: without one nothing is read at all.
        at = max(int(place * len(data)), 500)
        data = data[:at] + put + data[at + taken :]
    path = folder / "damaged.rec"
    path.write_bytes(data)
    recording = open_recording(path)
    first = recording.first_host_s
    expected, damage = one_by_one(path, recording.header)
    assert list(recording.items_and_losses()) == expected
    if first == 50.0:
        assert recording.damage == damage


@given(st.lists(st.sampled_from([50, 51, 53, 90]), max_size=6), st.booleans())
def test_numbers_that_are_missing_or_twice_are_told_the_same(folder, whole, numbers, twice):
    """Whole records, of which some are gone or stand twice: each piece of the file is good."""
    pieces = whole.split(b"\x00")
    for number in numbers:
        pieces[number] = pieces[number - 1] if twice else b""
    path = folder / "misnumbered.rec"
    path.write_bytes(b"\x00".join(pieces))
    recording = open_recording(path)
    expected, damage = one_by_one(path, recording.header)
    assert list(recording.items_and_losses()) == expected
    assert recording.damage == damage


def test_one_record_that_is_not_whole_leaves_a_block_to_be_read_one_by_one():
    good = encode_record(DISK, b"\x02" + b"abcd" + bytes(8) + b"data")
    block = record_block(7, good * 3)
    assert block is not None
    assert block.places.tolist() == [7, 7 + len(good), 7 + 2 * len(good)]
    assert block.payload(2) == b"\x02" + b"abcd" + bytes(8) + b"data"
    assert record_block(7, good + b"\x01" + good) is None
    spaced = record_block(7, good + b"\x00\x00" + good)
    assert spaced is not None
    assert spaced.places.tolist() == [7, 9 + len(good)]
    assert record_block(7, good[:-3] + b"\x00") is None


@given(
    st.lists(st.one_of(st.integers(0, 9), st.none()), max_size=12),
    st.integers(1, 12),
    st.booleans(),
)
def test_runs_are_joined_to_just_so_many_chunks_each_with_its_place(lengths, most, single):
    runs, expected = [], []
    for number, length in enumerate(lengths):
        first = 100 * number
        if length is None:
            event = Event(first, {"event": "n"})
            runs.append(((first,), event))
            expected.append((first, event))
            continue
        chunks = [Chunk(first + at, b"a") for at in range(length)]
        runs.append((list(range(first, first + length)), ChunkRow.of(chunks)))
        expected += [(first + at, chunk) for at, chunk in enumerate(chunks)]
    joined = list(gathered(expected, most) if single else in_long_runs(runs, most))
    flat, before = [], None
    for where, run in joined:
        if isinstance(run, Event):
            flat.append((where[0], run))
        else:
            assert len(where) == len(run) <= most
            assert before is None or isinstance(before, Event) or len(before) == most
            flat += zip([int(place) for place in where], run, strict=True)
        before = run
    assert flat == expected
