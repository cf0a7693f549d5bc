"""The core's bytes against the published laws, the page docs/wire.md and what Python makes."""

import re
import struct
from pathlib import Path

import numpy as np
import pytest
from cobs import cobs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.sensors.source import Chunk, Curve, SampleBlock, SensorInfo
from coach.sensors.wire import (
    AlarmMode,
    Describe,
    Descriptor,
    HostMessage,
    KeepAlive,
    MotorPulse,
    SetAlarm,
    SetBeat,
    SetRate,
    Start,
    Stop,
    Tare,
    WireDecoder,
    encode,
)
from coach.sensors.wire_messages import TaxelPlace

PAGE = (Path(__file__).parents[2] / "docs" / "wire.md").read_text()
#: (message, payload, on the line) of the page's table.
EXAMPLES = [
    (name, bytes.fromhex(payload), bytes.fromhex(line))
    for name, payload, line in re.findall(
        r"^\| ([^|]+?) \| `([0-9a-f ]+)` \|\n\| on the line \| `([0-9a-f ]+)` \|$", PAGE, re.M
    )
]
#: One build and one process serve all the examples of a law.
SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
NO_BODY = {Start: 0x20, Stop: 0x21, Tare: 0x23, Describe: 0x27, KeepAlive: 0x28}
U8, U16, U32 = (st.integers(0, 2**bits - 1) for bits in (8, 16, 32))


def test_the_page_has_an_example_of_each_kind():
    assert {payload[0] for _, payload, _ in EXAMPLES} >= {1, 0x11, 0x12, 0x13, 0x20, 0x26, 0x27}


@pytest.mark.parametrize(
    ("payload", "line"), [row[1:] for row in EXAMPLES], ids=[row[0] for row in EXAMPLES]
)
def test_the_pages_examples_go_both_ways(core, payload, line):
    assert core.framed(payload) == line
    if payload[0] >= 0x20:
        assert core.parsed(line) == ([payload], 0)


def test_a_device_says_the_pages_samples_at_their_time(core):
    core.polls_each(50).clock(300)
    core.reads(1, 2, 3, 4095)
    assert core.begin(rate_hz=10_000.0, max_rate_hz=20_000.0)
    core.hears(Start()).wait(0.000_700).says()
    wanted = {name: line for name, _, line in EXAMPLES}["samples u16, seq 7, 1,000 µs, "
                                                        "readings 1 2 3 4095"]  # fmt: skip
    assert core.line.endswith(wanted)


def test_a_device_says_the_pages_squeeze_at_its_time(core):
    assert core.begin()
    core.wait(4.9999).button(True).wait(0.1).says()
    assert core.line.endswith(bytes.fromhex("03 11 02 04 40 4b 4c 02 01 01 01 01 03 e6 ce 00"))


def test_the_check_value_of_the_crc(core):
    assert cobs.decode(core.framed(b"123456789")[:-1])[-2:] == bytes.fromhex("c331")


@pytest.mark.parametrize("length", [250, 251, 252, 253, 254, 255, 256, 506, 507, 508, 509, 600])
@pytest.mark.parametrize("ends", [b"", b"\0", b"\0\0"])
def test_groups_are_cut_as_the_cobs_library_cuts_them(core, length, ends):
    payload = bytes(at % 255 + 1 for at in range(length)) + ends
    with_crc = payload + crc_of(payload).to_bytes(2, "little")
    assert core.framed(payload) == cobs.encode(with_crc) + b"\0"


@SHARED
@given(payload=st.lists(st.sampled_from([0, 0, 1, 255]), min_size=1, max_size=900).map(bytes))
def test_any_payload_is_framed_as_the_cobs_library_does(core, payload):
    with_crc = payload + crc_of(payload).to_bytes(2, "little")
    assert core.framed(payload) == cobs.encode(with_crc) + b"\0"


def crc_of(data: bytes) -> int:
    """CRC-16/XMODEM bit by bit, as it is defined."""
    crc = 0
    for byte in data:
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ (0x1021 if crc & 0x8000 else 0)) & 0xFFFF
    return crc


def test_the_definition_gives_the_check_value():
    assert crc_of(b"123456789") == 0x31C3


def commands() -> st.SearchStrategy[tuple[HostMessage, bytes]]:
    """Each command with the body that docs/wire.md gives it."""
    finite = st.floats(0, 1e9, width=32)
    return st.one_of(
        st.sampled_from(sorted(NO_BODY, key=str)).map(lambda kind: (kind(), b"")),
        U32.map(lambda mhz: (SetRate(mhz / 1e3), struct.pack("<I", mhz))),
        st.tuples(st.sampled_from(AlarmMode), finite).map(
            lambda a: (SetAlarm(*a), struct.pack("<Bf", *a))
        ),
        st.tuples(U16, U8).map(lambda p: (MotorPulse(p[0] / 1e3, p[1]), struct.pack("<HB", *p))),
        st.tuples(U32, U32, U8, U8).map(
            lambda b: (SetBeat(b[0] / 1e6, b[1] / 1e6, *b[2:]), struct.pack("<IIBB", *b))
        ),
    )


CODES = NO_BODY | {SetRate: 0x22, SetAlarm: 0x24, MotorPulse: 0x25, SetBeat: 0x26}


@SHARED
@given(said=st.lists(commands(), min_size=1, max_size=6), seq=U16, noise=st.binary(max_size=40))
def test_what_python_says_is_what_c_hears(core, said, seq, noise):
    line = noise + b"\0" + b"".join(encode(message, seq) for message, _ in said)
    heard, bad = core.parsed(line)
    expected = [struct.pack("<BH", CODES[type(message)], seq) + body for message, body in said]
    assert heard[-len(expected) :] == expected
    assert bad + len(heard) - len(expected) <= noise.count(0) + 1


@SHARED
@given(said=commands(), where=st.integers(0, 200), bits=st.integers(1, 255))
def test_a_damaged_command_is_not_heard_and_the_next_one_is(core, said, where, bits):
    line = bytearray(encode(said[0]))
    at = where % (len(line) - 1)
    line[at] ^= bits
    heard, bad = core.parsed(bytes(line) + encode(KeepAlive(), 9))
    assert heard == [bytes.fromhex("28 09 00")]
    # Where the damage made a 00, a frame became two pieces; an empty piece is no frame.
    assert 1 <= bad <= 2


def test_an_endless_frame_is_forgotten(core):
    heard, bad = core.parsed(b"\x01" * 60_000 + b"\0" + encode(Start()))
    assert heard == [bytes.fromhex("20 00 00")]
    assert bad == 1


@pytest.mark.parametrize("taxels", [1, 3, 16])
@pytest.mark.parametrize("samples_per_frame", [1, 2, 8])
def test_python_reads_the_whole_device(core, taxels, samples_per_frame):
    core.reads(*range(100, 100 + taxels))
    core.begin(
        taxels=taxels, samples_per_frame=samples_per_frame, layout=1, name="Glövé №1\0".encode()
    )
    descriptor = next(m for m in core.says() if isinstance(m, Descriptor))
    assert descriptor == Descriptor(
        b"GLOVE\0\0\1", 1000.0, taxels, "Glövé №1", (1, 2, 3), full_scale=4095.0,
        curve=Curve("power", 9.5, 1.25),
        layout=tuple(TaxelPlace(-15_000 * n, 20_000 * n, 100_000_000 + n) for n in range(taxels)),
    )  # fmt: skip
    # The same words in the same bytes as Python's, but for the frame's own number; before them
    # the empty frame that ends what a restart tore, and the boot event.
    torn, _, described, *_ = bytes(core.line).split(b"\0")
    assert torn == b""
    body = cobs.decode(described)[3:-2]
    assert body == cobs.decode(encode(descriptor, 1)[:-1])[3:-2]
    core.hears(Start()).wait(0.080).says()
    decoder = WireDecoder()
    heard = decoder.feed(Chunk(1.0, bytes(core.line)))
    blocks = [item for item in heard if isinstance(item, SampleBlock)]
    assert any(isinstance(item, SensorInfo) for item in heard)
    counts = np.concatenate([block.counts for block in blocks])
    assert len(counts) == 81 // samples_per_frame * samples_per_frame
    assert (counts == np.arange(100, 100 + taxels)).all()
    t_s = np.concatenate([block.t_s for block in blocks])
    # Each is at most one poll of 100 µs late.
    assert t_s == pytest.approx(np.arange(len(t_s)) / 1000, abs=101e-6)
    assert (decoder.counts.missing_samples, decoder.counts.bad_frames) == (0, 0)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (b"", "a glove or pad without a name"),
        (b"\0", "a glove or pad without a name"),
        (b"n" * 48, "n" * 48),
        (b"n" * 60 + b"\0", "n" * 48),
        ("é".encode() * 40 + b"\0", "é" * 24),
        (b"n" + "é".encode() * 40, "n" + "é" * 23),
        (b"n" + "手".encode() * 40, "n" + "手" * 15),
        (b"abc\xe6\0", "abc\ufffd"),
    ],
    ids=range(8),
)
def test_a_name_of_any_length_and_without_an_end(core, name, shown):
    assert core.begin(name=name)
    descriptor = next(m for m in core.says() if isinstance(m, Descriptor))
    assert descriptor.info().name == shown
