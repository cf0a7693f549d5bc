"""A target's first inputs: what devices, the app and other programs would really write."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from coach.recordings.records import Header, SourceNote, header_body
from sims.fuzz.seed_events import EVENTS, SETTINGS
from sims.fuzz.seed_files import TOML, history_index, pressure_files, recordings, toml_files
from sims.fuzz.seed_streams import command_streams, packet_streams, text_streams, wire_streams

#: What comes before a stream: reads of how many bytes, which steps of stamps, two cuts.
_PLANS: Final = (b"\x10\x00\x28\x5a", b"\x20\x00\x03\x50", b"\x30\x03\x60\x80", b"\x08\x55\x01\x20")


def _planned(streams: Iterable[bytes]) -> list[bytes]:
    return [_PLANS[n % len(_PLANS)] + stream for n, stream in enumerate(streams)]


def _json_lines() -> Iterator[bytes]:
    yield b"\n".join(json.dumps(each).encode() for each in EVENTS)


def _headers() -> Iterator[bytes]:
    yield header_body(Header("id", "2026-05-01", "sim:beginner", "wire", "N", SETTINGS))
    others = (SourceNote("serial:/dev/ttyUSB1", "text", "kg"),)
    yield header_body(Header("id", "2026-05-01", "sim:pad", "auto", others=others))


_ADDRESSES: Final = (
    *(b"sim:beginner?seed=1&late=0.03", b"serial:/dev/ttyUSB0?baud=9600&format=text&unit=kg"),
    *(b"ble:Coach glove", b"ble:C0:FF:EE:00:00:01?kind=lefu", b"replay:a.rec?speed=2&hand=1"),
)
_NAMES: Final = (
    *(b"Coach glove 7\x00", b"IF_B7\x00\x02\x03\x11abc", b"Progressor_1\x00", b"a?b=c\x00"),
    b"\xe2\x80\xaeevil\x1b[2J\x00",
)
_DISK_TARGETS: Final = ("recording", "salvage", "replay", "report", "history")


def seeds_of(name: str) -> list[bytes]:
    """Return a target's first inputs, the same each time."""
    plain: Mapping[str, Callable[[], Iterable[bytes]]] = {
        "commands": lambda: _planned(command_streams()),
        "ble-names": lambda: _NAMES,
        "history-index": lambda: (history_index(), b"SQLite format 3\x00" + bytes(84)),
        "header": _headers,
        "events": _json_lines,
        "address": lambda: _ADDRESSES,
    }
    if name in plain:
        return list(plain[name]())
    if name in _DISK_TARGETS:
        return list(recordings())
    if name.startswith("import-"):
        return list(pressure_files(name.removeprefix("import-")))
    if name in ("wire", "chain", "auto"):
        texts = text_streams() if name == "auto" else ()
        return _planned([*wire_streams(), *texts])
    if name in ("text", "chain-text"):
        return _planned(text_streams())
    if name in ("routine", "profile", *TOML):
        return list(toml_files(name))
    return _planned(packet_streams(name))
