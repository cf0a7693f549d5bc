"""Changes that know the format: what is damaged inside a frame gets a right checksum again."""

import json
import random
import re
from collections.abc import Callable, Mapping
from typing import Final

from coach.framing import DISK, WIRE, Framing, decode_record, encode_record
from coach.recordings.records import CHUNK, END, EVENT, FURTHER_CHUNK, HEADER, HOST, LEAD
from sims.fuzz.hearing import PLAN_BYTES
from sims.fuzz.odd import WORDS, Change, odd_json, rough
from sims.fuzz.promise import Layout

_NUMBER: Final = re.compile(rb"[-+]?[0-9][0-9.]*(?:[eE][-+]?[0-9]+)?")
_STRING: Final = re.compile(rb'"[^"\n]*"')


def mutate(layout: Layout, data: bytes, chance: random.Random, inner: Change = rough) -> bytes:
    """Return another input of a layout; ``inner`` changes what has no format of its own."""
    if chance.random() < 0.1:
        return inner(data, chance)
    return _LAYOUTS[layout](data, chance, inner)


def _plain(data: bytes, chance: random.Random, inner: Change) -> bytes:
    return inner(data, chance)


def _stream(data: bytes, chance: random.Random, inner: Change) -> bytes:
    """Change how a stream comes, or one of its frames."""
    plan, stream = data[:PLAN_BYTES].ljust(PLAN_BYTES, b"\x00"), data[PLAN_BYTES:]
    if chance.random() < 0.15:
        at = chance.randrange(PLAN_BYTES)
        return plan[:at] + chance.randbytes(1) + plan[at + 1 :] + stream
    return plan + _framed(WIRE, stream, chance, inner)


def _framed(framing: Framing, data: bytes, chance: random.Random, inner: Change) -> bytes:
    """Change one record of many, drop, double or swap some."""
    records = [record for record in data.split(b"\x00") if record]
    if not records:
        return inner(data, chance)
    at, way = chance.randrange(len(records)), chance.random()
    if way < 0.6:
        payload = decode_record(framing, records[at])
        records[at] = _again(framing, records[at] if payload is None else payload, chance, inner)
    elif way < 0.7:
        del records[at]
    elif way < 0.8:
        records.insert(chance.randrange(len(records) + 1), records[at])
    elif way < 0.85:
        chance.shuffle(records)
    elif way < 0.9:
        records = records[:at] + records[at:][: chance.randrange(1, 8)] * chance.randrange(2, 9)
    else:
        records[at] = inner(records[at], chance)
    return b"".join(record + b"\x00" for record in records)


def _again(framing: Framing, payload: bytes, chance: random.Random, inner: Change) -> bytes:
    changed = _disk(payload, chance, inner) if framing is DISK else inner(payload, chance)
    if not 0 < len(changed) <= framing.max_payload_bytes:
        return changed
    return encode_record(framing, changed)[:-1]


def _disk(payload: bytes, chance: random.Random, inner: Change) -> bytes:
    """Change a journal's record where it matters: its kind, its time, its words, its bytes."""
    if len(payload) < LEAD.size or chance.random() < 0.15:
        return inner(payload, chance)
    lead, body = payload[: LEAD.size], payload[LEAD.size :]
    kind = payload[0]
    if kind == HEADER:
        return lead + _object(body, chance, inner)
    time_s, rest = body[: HOST.size], body[HOST.size :]
    if chance.random() < 0.15:
        time_s = HOST.pack(chance.choice((0.0, -1.0, 1e9, 1e300, float("nan"), float("inf"), 5e-9)))
    elif kind in (EVENT, END):
        rest = _object(rest, chance, inner)
    elif kind == CHUNK:
        rest = _framed(WIRE, rest, chance, inner)
    elif kind == FURTHER_CHUNK:
        rest = rest[:1] + _framed(WIRE, rest[1:], chance, inner)
    return lead + time_s + rest


def _object(text: bytes, chance: random.Random, inner: Change) -> bytes:
    """Put an odd value, or none, where another was in a JSON object."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return inner(text, chance)
    if not isinstance(found, dict) or not found:
        return inner(text, chance)
    place: object = found
    while isinstance(place, dict | list) and place:
        key = chance.choice(list(place) if isinstance(place, dict) else range(len(place)))
        below = place[key]
        if not (isinstance(below, dict | list) and below) or chance.random() < 0.3:
            if chance.random() < 0.2:
                del place[key]
            else:
                place[key] = odd_json(chance)
            break
        place = below
    try:
        return json.dumps(found).encode()
    except (ValueError, RecursionError):
        return text


def _objects(data: bytes, chance: random.Random, inner: Change) -> bytes:
    """Change an object among many, one a line."""
    lines = data.split(b"\n")
    at, way = chance.randrange(len(lines)), chance.random()
    if way < 0.7:
        lines[at] = _object(lines[at], chance, inner)
    elif way < 0.85:
        lines.insert(chance.randrange(len(lines) + 1), lines[at])
    else:
        del lines[at]
    return b"\n".join(lines)


def _lines(data: bytes, chance: random.Random, inner: Change) -> bytes:
    """Change a number, a text or a line of a text."""
    lines = data.splitlines(keepends=True) or [data]
    at, way = chance.randrange(len(lines)), chance.random()
    if way < 0.35:
        lines[at] = _one(_NUMBER, lines[at], chance)
    elif way < 0.45:
        lines[at] = _one(_STRING, lines[at], chance)
    elif way < 0.6:
        lines[at] = inner(lines[at], chance)
    elif way < 0.7:
        del lines[at]
    elif way < 0.85:
        lines.insert(chance.randrange(len(lines) + 1), lines[at] * chance.choice((1, 1, 3, 30)))
    elif way < 0.92:
        other = chance.randrange(len(lines))
        lines[at], lines[other] = lines[other], lines[at]
    else:
        return data[: chance.randrange(len(data) + 1)]
    return b"".join(lines)


def _one(what: re.Pattern[bytes], line: bytes, chance: random.Random) -> bytes:
    found = list(what.finditer(line))
    if not found:
        return line
    one = chance.choice(found)
    return line[: one.start()] + chance.choice(WORDS) + line[one.end() :]


def _journal(data: bytes, chance: random.Random, inner: Change) -> bytes:
    return _framed(DISK, data, chance, inner)


_LAYOUTS: Final[Mapping[Layout, Callable[[bytes, random.Random, Change], bytes]]] = {
    "wire": _stream,
    "packets": _stream,
    "disk": _journal,
    "lines": _lines,
    "toml": _lines,
    "json": _objects,
    "raw": _plain,
}
