"""Bytes without end, and texts made to take for ever: memory and time stay within bounds."""

import contextlib
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import get_args

import numpy as np
import pytest

from coach.errors import CoachError, DeviceError
from coach.practice.comfort.profile_file import parse_profile
from coach.practice.routines.copying import as_copy
from coach.practice.routines.text import parse_routine
from coach.recordings.imports import FORMATS, Wishes, import_file, look_into
from coach.recordings.plain_json import parse_object
from coach.sensors.decoders import make_decoder
from coach.sensors.source import Chunk, SensorInfo, WireFormat
from coach.sensors.text_line import parse_line
from coach.sensors.wire import Descriptor, GridLayout, Samples, encode
from coach.toml_text import toml_file, toml_table
from sims.fuzz.promise import held_bytes
from sims.fuzz.seeds import seeds_of
from sims.fuzz.streams import MOST_HELD_BYTES

MB = 1 << 20
#: What each of these may take of the processor; most took a thousandth once they were mended.
AT_ONCE_S = 1.0


def cpu_s(what: Callable[..., object], *given: object) -> float:
    """CPU seconds that something takes, whether or not it refuses in the house's own words."""
    began_s = time.process_time()
    with contextlib.suppress(CoachError, ValueError):
        what(*given)
    return time.process_time() - began_s


def endless(kind: str, wire_format: WireFormat) -> Iterator[bytes]:
    """Sixteen pieces of 64 kB without end or sense."""
    chance = np.random.default_rng(5)
    seed = seeds_of("wire" if wire_format in ("wire", "auto") else wire_format)[0][4:]
    piece = {
        "nothing": b"\x00" * 65_536,
        "no end": b"7" * 65_536,
        "high": b"\xff" * 65_536,
        "short": b"\x01\x00" * 32_768,
        "lines": b"1 2\n" * 16_384,
        "again": (seed * (65_536 // len(seed) + 1))[:65_536],
    }
    for _ in range(16):
        yield chance.bytes(65_536) if kind == "noise" else piece[kind]


@pytest.mark.parametrize("kind", ["nothing", "no end", "high", "short", "lines", "again", "noise"])
@pytest.mark.parametrize("wire_format", get_args(WireFormat))
def test_a_megabyte_of_anything_leave_no_decoder_larger(wire_format: WireFormat, kind: str) -> None:
    decoder = make_decoder(wire_format)
    held = []
    for number, data in enumerate(endless(kind, wire_format)):
        for at in range(0, len(data), 16_384):
            try:
                decoder.feed(Chunk(number + at / 65_536, data[at : at + 16_384]))
            except DeviceError:
                return
        held.append(held_bytes(decoder))
    assert max(held) < MOST_HELD_BYTES
    assert held[-1] <= 1.5 * max(held[:4]) + 4096


def test_a_device_whose_frames_are_of_every_length_is_not_remembered() -> None:
    decoder = make_decoder("wire")
    decoder.feed(Chunk(0.0, encode(Descriptor(b"glove--1", 1000.0, 1))))
    seq = 0
    for k in range(1, 4000, 3):
        frame = Samples(seq & 0xFFFF, seq * 1000 & 0xFFFFFFFF, np.ones((k, 1)))
        decoder.feed(Chunk(seq / 1000.0, encode(frame)))
        seq += k
    assert decoder.counts.samples == seq
    assert held_bytes(decoder) < MOST_HELD_BYTES


def test_a_device_that_is_another_all_the_time_is_refused() -> None:
    decoder = make_decoder("wire")
    said = [
        encode(Descriptor(b"pad----1", 100.0, 2048, layout=GridLayout(32, 64, 1000 + n, 1000)))
        for n in range(1000)
    ]
    heard = decoder.feed(Chunk(0.0, b"".join(said)))
    assert sum(isinstance(item, SensorInfo) for item in heard) == 100
    with pytest.raises(DeviceError, match="another"):
        decoder.feed(Chunk(1.0, said[0]))


LINES = {
    "digits": b"1" * 16_000 + b"x y",
    "digits in a sentence": b"z 1" + b"1" * 16_000 + b"x y",
    "decimals": b"x " + b"1." * 8_000 + b"y",
    "exponents": b"x " + b"1e" * 8_000 + b"y",
    "labels": b"a:" * 8_000 + b"y",
    "spaces": b"a" + b" " * 16_000 + b"1 y",
    "signs": b"x " + b"-" * 16_000 + b"1y",
}


@pytest.mark.parametrize("name", LINES)
def test_no_line_of_text_holds_the_alarm_up(name: str) -> None:
    assert cpu_s(parse_line, LINES[name]) < 0.1


TEXTS = {
    "lists": "a=" + "[" * 60_000,
    "tables": "a=" + "{a=" * 20_000,
    "closed lists": "a=" + "[" * 400 + "]" * 400,
    "dots": "a" + ".a" * 30_000 + "=1",
    "dots in a heading": "[" + "a." * 30_000 + "a]\n",
    "spaced dots": '"a" . ' * 10_000 + "a=1",
    "a word": "a" * 60_000,
    "quotes": '"' * 60_000,
    "new lines": "\n" * 60_000,
    "spaces": " " * 60_000 + "x",
    "a number": "version=" + "9" * 60_000,
    "a hexadecimal": "version=0x" + "f" * 60_000,
    "headings": "[[stages]]\n" * 5_000,
    "keys": "".join(f"a{n}=1\n" for n in range(6_000)),
    "half a heading": "[[stages" * 7_000,
}


@pytest.mark.parametrize("name", TEXTS)
def test_no_settings_file_takes_long_or_breaks_its_reader(name: str, tmp_path: Path) -> None:
    text, path = TEXTS[name], tmp_path / "a.toml"
    path.write_text(text)
    assert cpu_s(toml_table, text) < AT_ONCE_S
    assert cpu_s(toml_file, path, MB) < AT_ONCE_S
    assert cpu_s(parse_routine, text, "it") < AT_ONCE_S
    assert cpu_s(parse_profile, text, "it") < AT_ONCE_S
    assert cpu_s(as_copy, text, ["my-own"]) < AT_ONCE_S


def test_what_is_ordinary_is_still_read() -> None:
    text = 'a = "wait... a.b.c."\nb.c.d = 1.5\n[x.y]\nz = [[1, 2], [3.25, 4.5]]\n'
    assert toml_table(text)["x"]["y"]["z"] == [[1, 2], [3.25, 4.5]]
    assert parse_object(b'{"a": [1, -2, 3.5, null], "b": {"c": "\\u00e9"}}') == {
        "a": [1, -2, 3.5, None],
        "b": {"c": "é"},
    }


def test_an_event_that_is_made_to_break_its_reader_is_none_or_plain() -> None:
    assert parse_object(b'{"a":' * 200 + b"1" + b"}" * 200) is None
    assert parse_object(b'{"a":' * 90_000) is None
    found = parse_object(b'{"a": "\\ud800", "b": ' + b"9" * 3_000 + b"}")
    assert found == {"a": "?", "b": float("inf")}


TABLES = {
    "brackets": "(" * 120_000 + ",b\n1,2\n3,4\n",
    "a long quote": '"' + "a" * 140_000 + "\n" + "1,2\n" * 9,
    "quotes": '"' * 100_001 + ",1\n2,3\n",
    "semicolons": ";" * 200_000 + "\n1;2\n3;4\n",
    "digits": "t,f\n" + "1" * 120_000 + ",2\n2,3\n",
    "exponents": "t,f\n1,1e-" + "9" * 120_000 + "\n2,3\n",
    "headings": "DATA_TYPE MOVIE\nROWS 4096\nCOLS 16\n" + "A B\n" * 90_000,
}


@pytest.mark.parametrize("name", TABLES)
def test_no_table_takes_long_to_be_refused(name: str, tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text(TABLES[name])
    assert cpu_s(look_into, path) < AT_ONCE_S
    for kind in FORMATS:
        wishes = Wishes(kind, time="1", force="2")
        assert cpu_s(import_file, path, tmp_path / f"{kind}.rec", wishes) < AT_ONCE_S


LONG = "x" * 200_000
HEADS = {
    "tekscan": "DATA_TYPE MOVIE\nROWS 2\nCOLS 2\n" + "".join(f"K{n} {LONG}\n" for n in range(150)),
    "xsensor": "Frame:,1\nSensels:,\n" + "".join(f"K{n}:,{LONG}\n" for n in range(150)),
}


@pytest.mark.parametrize("kind", HEADS)
def test_a_heading_of_thirty_megabytes_takes_little_memory(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text(HEADS[kind])
    tracemalloc.start()
    with pytest.raises(CoachError):
        import_file(path, tmp_path / "out.rec", Wishes(kind))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 4 * MB
