"""MCAP, which Foxglove and its kin show: JSON messages with their schemas; the extra ``mcap``.

Topics: ``/samples``, ``/readings``, ``/strokes`` and, as lines of a log, ``/events``.
"""

import heapq
import json
import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from typing import Any, BinaryIO, Final

import numpy as np

from coach.extras import extra
from coach.recordings.exports.content import Content, Note, totals
from coach.signal.bands import BANDS
from coach.signal.strokes import Stroke

Json = dict[str, object]
#: Nanoseconds since 1970, the topic, and its JSON.
Message = tuple[int, str, bytes]

_NUMBER: Final[Json] = {"type": ["number", "null"]}
_SECONDS: Final[Json] = {"type": "number", "description": "seconds from the first sample"}
_SCHEMAS: Final[Mapping[str, tuple[str, Json]]] = {
    "/samples": (
        "pressure_coach.Sample",
        {
            "t_s": _SECONDS,
            "force_n": _NUMBER | {"description": "newtons, the sum of the taxels"},
            "taxels_n": {"type": "array", "items": _NUMBER},
        },
    ),
    "/readings": (
        "pressure_coach.Reading",
        {
            "t_s": _SECONDS,
            "force_n": _NUMBER | {"description": "newtons, low-passed, the zero taken off"},
            "band": {"type": ["string", "null"], "enum": [*(band.value for band in BANDS), None]},
            "too_much": {"type": "boolean"},
            "peak_kpa": _NUMBER,
        },
    ),
    "/strokes": (
        "pressure_coach.Stroke",
        {
            each.name: {"type": "string"} if each.name == "told_by" else _NUMBER
            for each in fields(Stroke)
        },
    ),
    # The well-known schema of a line in a log, so that a log panel shows it.
    "/events": (
        "foxglove.Log",
        {
            "timestamp": {
                "type": "object",
                "title": "time",
                "properties": {"sec": {"type": "integer"}, "nsec": {"type": "integer"}},
            },
            "level": {"type": "integer"},
            "message": {"type": "string"},
            "name": {"type": "string"},
            "file": {"type": "string"},
            "line": {"type": "integer"},
        },
    ),
}
_INFO, _WARNING = 2, 3
_SECOND_NS: Final = 1_000_000_000


def mcap_writer() -> Callable[[Content, BinaryIO], str]:
    """Return what writes all of a recording; raises SetupError without the extra."""
    writer_of = extra("mcap.writer", "mcap", "MCAP")

    def write(content: Content, out: BinaryIO) -> str:
        writer = writer_of.Writer(out, compression=writer_of.CompressionType.ZSTD)
        writer.start(library="pressure-coach")
        channels = {topic: _channel(writer, topic, content) for topic in _SCHEMAS}
        writer.add_metadata("recording", content.about())
        counted = dict.fromkeys(channels, 0)
        for at_ns, topic, data in _messages(content):
            counted[topic] += 1
            writer.add_message(channels[topic], at_ns, data, at_ns, counted[topic])
        writer.finish()
        return ", ".join(f"{count:,} {topic[1:]}" for topic, count in counted.items())

    return write


def _channel(writer: Any, topic: str, content: Content) -> int:
    name, properties = _SCHEMAS[topic]
    schema = {"title": name, "type": "object", "properties": properties}
    number = writer.register_schema(name, "jsonschema", json.dumps(schema).encode())
    units = {"units": "N", "calibration": content.calibration, "device": content.device}
    told = units if topic == "/samples" else {}
    return int(writer.register_channel(topic, "json", number, told))


def _messages(content: Content) -> Iterator[Message]:
    """Yield all messages in the order of their times."""
    origin_ns = round(content.began.timestamp() * 1e6) * 1000

    def at_ns(t_s: float) -> int:
        # No time of a log is before 1970.
        return max(0, origin_ns + round(t_s * 1e9))

    strokes = ((at_ns(each.onset_s), "/strokes", _stroke(each)) for each in content.strokes)
    events = ((at_ns(note.t_s), "/events", _event(note, at_ns(note.t_s))) for note in content.notes)
    streams = (_samples(content, at_ns), _readings(content, at_ns), strokes, events)
    return heapq.merge(*streams, key=lambda message: message[0])


def _samples(content: Content, at_ns: Callable[[float], int]) -> Iterator[Message]:
    form = ",".join(["%.4f"] * content.taxels)
    quick = f'{{"t_s":%.6f,"force_n":%.4f,"taxels_n":[{form}]}}'
    for block in content.samples():
        total = totals(block.newtons)
        table = np.column_stack((block.t_s, total, block.newtons))
        whole = bool(np.isfinite(table).all())
        for row in table.tolist():
            known = whole or all(map(math.isfinite, row))
            data = quick % tuple(row) if known else _with_nulls(row)
            yield at_ns(row[0]), "/samples", data.encode()


def _with_nulls(row: list[float]) -> str:
    t_s, force_n, *taxels_n = row
    return json.dumps({"t_s": t_s, "force_n": _number(force_n), "taxels_n": _numbers(taxels_n)})


def _readings(content: Content, at_ns: Callable[[float], int]) -> Iterator[Message]:
    words = [band.value for band in BANDS]
    for block in content.readings():
        columns = (block.t_s, block.force_n, block.band, block.too_much, block.peak_kpa)
        for t_s, force_n, band, too_much, kpa in zip(*(c.tolist() for c in columns), strict=True):
            told = {
                "t_s": round(t_s, 6),
                "force_n": _number(force_n),
                "band": words[band] if math.isfinite(force_n) else None,
                "too_much": too_much,
                "peak_kpa": _number(kpa),
            }
            yield at_ns(t_s), "/readings", json.dumps(told).encode()


def _stroke(stroke: Stroke) -> bytes:
    told = {each.name: getattr(stroke, each.name) for each in fields(Stroke)}
    return json.dumps(
        {name: _number(v) if isinstance(v, float) else v for name, v in told.items()}
    ).encode()


def _event(note: Note, at_ns: int) -> bytes:
    lasts = "" if note.duration_s is None else f" ({note.duration_s:.2f} s)"
    told = {
        "timestamp": {"sec": at_ns // _SECOND_NS, "nsec": at_ns % _SECOND_NS},
        "level": _WARNING if note.name in ("too_much", "stopped") else _INFO,
        "message": f"{note.text}{lasts}",
        "name": note.name,
        "file": "",
        "line": 0,
    }
    return json.dumps(told, ensure_ascii=False).encode()


def _number(value: float) -> float | None:
    return round(value, 4) if math.isfinite(value) else None


def _numbers(values: list[float]) -> list[float | None]:
    return [_number(value) for value in values]
