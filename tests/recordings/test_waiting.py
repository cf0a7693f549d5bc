"""What waits for a disk: pieces of one arrival become one record, and all room is given back."""

from coach.recordings.records import (
    EVENT,
    MAX_CHUNK_BYTES,
    Record,
    chunk_record,
    timed_body,
)
from coach.recordings.waiting import Waiting
from coach.sensors.source import Chunk


def given(*items: Chunk | Record) -> Waiting:
    waiting = Waiting()
    for item in items:
        waiting.chunk(item) if isinstance(item, Chunk) else waiting.event(item)
    return waiting


def all_written(waiting: Waiting, *taken: list[Record]) -> bool:
    for records in taken:
        waiting.written(sum(len(body) for _, body in records))
    return waiting.bytes == 0


def test_pieces_of_one_arrival_are_one_record_where_nothing_stands_between():
    event = (EVENT, timed_body(1.0, {"event": "target"}))
    waiting = given(
        Chunk(1.0, b"a"), Chunk(1.0, b"b"), Chunk(1.0, b"c", 1), Chunk(1.0, b"d", 1),
        Chunk(1.0, b"e"), event, Chunk(1.0, b"f"), Chunk(1.5, b"g"),
    )  # fmt: skip
    records = waiting.take()
    chunks = [Chunk(1.0, b"ab"), Chunk(1.0, b"cd", 1), Chunk(1.0, b"e")]
    rest = [Chunk(1.0, b"f"), Chunk(1.5, b"g")]
    assert records == [*map(chunk_record, chunks), event, *map(chunk_record, rest)]
    assert all_written(waiting, records)


def test_what_came_just_now_waits_for_what_belongs_to_it_and_once_only():
    waiting = given(Chunk(1.0, b"old"), Chunk(2.0, b"a"), Chunk(2.0, b"b"))
    first = waiting.take(now_s=1.9985)
    assert first == [chunk_record(Chunk(1.0, b"old"))]
    waiting.chunk(Chunk(2.0, b"c"))
    second = waiting.take(now_s=2.0135)
    assert second == [chunk_record(Chunk(2.0, b"abc"))]
    assert all_written(waiting, first, second)


def test_whoever_has_no_time_takes_all():
    waiting = given(Chunk(2.0, b"a"))
    assert waiting.take() == [chunk_record(Chunk(2.0, b"a"))]


def test_no_record_becomes_longer_than_one_may_be():
    half = bytes(MAX_CHUNK_BYTES // 2)
    waiting = given(*[Chunk(1.0, half)] * 3)
    records = waiting.take()
    assert max(len(body) for _, body in records) <= MAX_CHUNK_BYTES + 8
    assert sum(len(body) for _, body in records) == 3 * len(half) + 8 * len(records)
    assert all_written(waiting, records)
