"""Files to begin from: recordings, settings of all kinds, what other programs export."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np

from coach.framing import DISK, encode_record
from coach.practice.comfort.profile import AreaComfort, ComfortProfile
from coach.practice.comfort.profile_file import profile_text
from coach.practice.routines.library import BUNDLED
from coach.recordings.history_index import PastSession, prepare, put
from coach.recordings.records import (
    END,
    EVENT,
    HEADER,
    LEAD,
    Header,
    Record,
    SourceNote,
    chunk_record,
    header_body,
    timed_body,
)
from coach.sensors.source import Chunk
from coach.sensors.wire import encode
from coach.signal.bands import EDGES
from sims.fuzz.seed_events import EVENTS, SETTINGS
from sims.fuzz.seed_streams import GLOVE, frames_of, presses
from sims.openbci_files import openbci_lines
from sims.pressure_files import novel_lines, tekscan_lines, xsensor_lines

_ROUTINES: Final = ("before-bed", "quick-relief")


def journal(header: Header, records: Iterable[Record]) -> bytes:
    """Return a recording's bytes."""
    head = HEADER, header_body(header)
    return b"".join(
        encode_record(DISK, LEAD.pack(kind, index) + body)
        for index, (kind, body) in enumerate((head, head, *records))
    )


def recordings() -> Iterator[bytes]:
    """Yield a practice with all that happens in one, one of two hands, and one that was cut."""
    header = Header(
        "12345678-1234-1234-1234-123456789abc",
        "2026-05-01T10:00:00.000+00:00",
        *("serial:/dev/ttyUSB0", "wire", "N", SETTINGS, "0.1.0"),
    )
    glove = [encode(each) for each in frames_of(GLOVE, 100.0 * presses(150, 2))]
    chunks = [Chunk(1000.0 + 0.2 * n, data) for n, data in enumerate(glove)]
    events = [(EVENT, timed_body(1000.5 + 0.1 * n, each)) for n, each in enumerate(EVENTS)]
    rest = [(END, timed_body(1007.0, {"samples": 150, "summary": {"skills": {"pressure": 61}}}))]
    lead = [chunk_record(each) for each in chunks]
    yield journal(header, [*lead, *rest])
    yield journal(header, [*lead[:5], *events[:9], *lead[5:20]])
    yield journal(header, [*lead[:3], *events[9:], *lead[3:12], *rest])
    two = replace(header, settings={}, others=(SourceNote("serial:/dev/ttyUSB1", "text", "kg"),))
    other = [chunk_record(Chunk(each.host_s, b"1.5\n2.5\n", 1)) for each in chunks[:20]]
    both = [each for pair in zip(lead, other, strict=False) for each in pair]
    yield journal(two, [*both, *rest])
    yield journal(header, lead[:9])[:-20]
    three = encode(replace(GLOVE, taxels=3))
    other_device = chunk_record(Chunk(1003.0, three))
    yield journal(header, [*lead[:6], other_device, *lead[6:9], *rest])


def history_index() -> bytes:
    """Return an index of the history with one session in it, on pages as small as can be."""
    with closing(sqlite3.connect(":memory:")) as index:
        index.execute("PRAGMA page_size = 512")
        prepare(index)
        summary = {"skills": {"pressure": 61, "pace": 40}, "tool": "palm"}
        session = PastSession(Path("gone.rec"), "id", 1, "2026-05-01", 60.0, "sim:any")
        put(index, replace(session, summary=summary), (100, 5), told=True)
        index.commit()
        return index.serialize()


def pressure_files(kind: str) -> Iterator[bytes]:
    """Yield files of another program, with how they are wished for in the first byte."""
    kpa = np.round(np.abs(np.random.default_rng(6).normal(9.0, 5.0, (5, 2, 3))), 1)
    makers: dict[str, Callable[[], Iterable[str]]] = {
        "tekscan": lambda: tekscan_lines(kpa, 2, 3, count=5),
        "xsensor": lambda: xsensor_lines(kpa, 2, 3),
        "novel": lambda: novel_lines(
            kpa.reshape(5, 6), count=5, names="\t".join(["time[secs]", *"123456"])
        ),
        "csv": lambda: ["time_s,force_n,x_kpa\n", *(f"{n / 50},{n % 7},{n}\n" for n in range(20))],
        "openbci": lambda: openbci_lines(np.abs(kpa[:, 0, :2])),
    }
    text = "".join(makers[kind]()).encode()
    wishes = {"novel": b"\x31", "openbci": b"\x03"}.get(kind, b"\x01")
    yield wishes + text
    yield b"\x39" + text[: len(text) * 2 // 3]
    yield wishes + text.decode().replace(",", ";").replace(".", ",").encode("utf-16")


def toml_files(kind: str) -> Iterator[bytes]:
    """Yield files that the app writes."""
    if kind == "routine":
        for name in _ROUTINES:
            yield (BUNDLED / f"{name}.toml").read_bytes()[:4000]
    elif kind == "profile":
        areas = (AreaComfort("back", "palm", EDGES["palm"], "2026-05-01", "pad"),)
        found = ComfortProfile("12345678-1234-1234-1234-123456789abc", "A. Person", areas)
        yield profile_text(found).encode()
    else:
        yield TOML[kind]


_CALIBRATION: Final = b"""version = 2
law = "power"
a = [9.0, 8.5]
b = [1.1, 1.05]
device_id = "pad"
made_on = "2026-05-01"
rmse_n = 0.12
hysteresis = 0.08
range_n = [1.0, 40.0]
points = [[1.0, 1.1, "up"], [10.0, 9.8, "up"], [40.0, 41.0, "down"]]
[spread]
scatter = 0.02
freedom = 6.0
mean_share = 0.1
centre = 2.0
squares = 3.0
floor_n = 0.05
relative = true
"""
TOML: Final[Mapping[str, bytes]] = {
    "calibration": _CALIBRATION,
    "latency": b"""version = 1
[sensors.pad]
late_s = 0.03
error_s = 0.004
taps = 12
made_on = "2026-05-01"
[sounds."Headphones"]
late_s = 0.18
""",
    "settings": b"""address = "serial:/dev/ttyUSB0"
others = []
tool = "thumb"
pace_bpm = 52.0
counts = 4
target = "light"
sound = true
known = ["checklist"]
theme = "day"
[areas.""]
avoid = ["neck"]
soften = []
[device]
address = "serial:/dev/ttyUSB0"
name = "Pad"
device_id = "pad"
""",
}
