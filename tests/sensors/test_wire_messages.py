"""Wire messages against docs/wire.md, whose example bytes are the authority."""

import re
import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.framing import WIRE, decode_record, encode_record
from coach.sensors.source import Curve
from coach.sensors.wire import (
    AlarmMode,
    Describe,
    Descriptor,
    DeviceNotice,
    FrameParser,
    GridLayout,
    KeepAlive,
    Motion,
    MotorPulse,
    Notice,
    Reply,
    Samples,
    SampleType,
    SetAlarm,
    SetBeat,
    SetRate,
    Start,
    Status,
    Stop,
    Tare,
    TaxelPlace,
    encode,
)

DOCUMENT = (Path(__file__).parents[2] / "docs" / "wire.md").read_text()
GLOVE = Descriptor(
    b"GLOVE\x00\x00\x01",
    200.0,
    4,
    "Left glove",
    (1, 2, 3),
    full_scale=4095.0,
    curve=Curve("power", 9.5, 1.25),
    layout=GridLayout(2, 2, 10_000, 10_000, 100_000_000),
)
EXAMPLES = {
    "samples u16": Samples(7, 1000, np.array([[1, 2, 3, 4095]])),
    "motion": Motion(
        258,
        6000,
        10_000,
        np.array([[20, -35, 9807], [24, -35, 9806]]),
        np.array([[150, -3, 0], [152, -2, 1]]),
    ),
    "button down": DeviceNotice(2, 5_000_000, Notice.BUTTON_DOWN),
    "status": Status(3, 3700, 1),
    "reply to rate": Reply(0x22, True),
    "start": Start(),
    "rate 200 Hz": SetRate(200.0),
    "alarm at a sum": SetAlarm(AlarmMode.SUM, 1800.0),
    "pulse": MotorPulse(0.15, 200),
    "beat in": SetBeat(0.25, 1.0, 4, 120),
    "describe": Describe(),
}


def documented() -> list[tuple[str, bytes, bytes]]:
    """The worked examples: what each says, its payload and its bytes on the line."""
    rows = re.findall(
        r"\| (.+?) \| `([0-9a-f ]+)` \|\n\| on the line \| `([0-9a-f ]+)` \|", DOCUMENT
    )
    return [(said, bytes.fromhex(payload), bytes.fromhex(line)) for said, payload, line in rows]


def documented_descriptor() -> bytes:
    block = DOCUMENT.rsplit("```", 2)[1]
    return bytes.fromhex(block)


def test_the_encoder_writes_the_documented_bytes() -> None:
    examples = documented()
    assert len(examples) == len(EXAMPLES)
    for said, payload, line in examples:
        message = next(found for start, found in EXAMPLES.items() if said.startswith(start))
        assert encode(message) == line, said
        assert encode_record(WIRE, payload) == line, said
    assert decode_record(WIRE, encode(GLOVE)[:-1]) == documented_descriptor()


def test_the_parser_reads_the_documented_bytes() -> None:
    parser = FrameParser()
    assert parser.feed(encode_record(WIRE, documented_descriptor())) == [GLOVE]
    for said, _, line in documented():
        (message,) = parser.feed(line)
        expected = next(found for start, found in EXAMPLES.items() if said.startswith(start))
        if isinstance(message, Samples):
            assert isinstance(expected, Samples)
            assert (message.seq, message.time_us) == (expected.seq, expected.time_us)
            assert message.values.tolist() == expected.values.tolist()
        elif isinstance(message, Motion):
            assert isinstance(expected, Motion)
            assert (message.seq, message.time_us) == (expected.seq, expected.time_us)
            assert message.period_us == expected.period_us
            assert message.accel_mm_s2.tolist() == expected.accel_mm_s2.tolist()
            assert message.turn_cdeg_s.tolist() == expected.turn_cdeg_s.tolist()
        else:
            assert message == expected
    assert parser.bad_frames == 0


def test_one_sample_of_four_taxels_takes_nineteen_bytes() -> None:
    assert len(encode(EXAMPLES["samples u16"])) == 19


commands = st.one_of(
    st.sampled_from([Start(), Stop(), Tare(), Describe(), KeepAlive()]),
    st.integers(0, 20_000_000).map(lambda mhz: SetRate(mhz / 1e3)),
    st.builds(SetAlarm, st.sampled_from(AlarmMode), st.floats(0, 1e6, width=32)),
    st.builds(MotorPulse, st.integers(0, 65535).map(lambda ms: ms / 1e3), st.integers(0, 255)),
    st.builds(
        SetBeat,
        st.integers(0, 2**32 - 1).map(lambda us: us / 1e6),
        st.integers(0, 2**32 - 1).map(lambda us: us / 1e6),
        st.integers(0, 255),
        st.integers(0, 255),
    ),
    st.builds(Status, st.integers(0, 2**32 - 1), st.integers(0, 65535), st.integers(0, 255)),
    st.builds(Reply, st.integers(0, 255), st.booleans()),
    st.builds(
        DeviceNotice,
        st.integers(0, 65535),
        st.integers(0, 2**32 - 1),
        st.sampled_from(Notice),
        st.floats(allow_nan=False, width=32),
    ),
)
places = st.builds(
    TaxelPlace,
    st.integers(-3_000_000, 3_000_000),
    st.integers(-3_000_000, 3_000_000),
    st.integers(0, 2**32 - 1),
)


@given(commands, st.integers(0, 65535))
def test_every_message_survives_the_line(message: object, seq: int) -> None:
    line = encode(message, seq)  # type: ignore[arg-type]
    assert FrameParser().feed(line) == [message]
    assert line.count(0) == 1


@given(st.lists(places, min_size=1, max_size=30), st.text(max_size=12), st.sampled_from(SampleType))
def test_a_descriptor_with_a_list_of_places_survives_the_line(
    layout: list[TaxelPlace], name: str, kind: SampleType
) -> None:
    clean = "".join(sign for sign in name if sign.isprintable()).strip()
    sent = Descriptor(b"12345678", 0.1, len(layout), clean, sample_type=kind, layout=tuple(layout))
    assert FrameParser().feed(encode(sent)) == [sent]


def test_a_descriptor_says_places_and_areas_in_millimetres() -> None:
    info = GLOVE.info()
    assert info.grid == (2, 2)
    assert info.positions_mm == ((0.0, 0.0), (10.0, 0.0), (0.0, 10.0), (10.0, 10.0))
    assert info.areas_mm2 == (100.0,) * 4
    assert (info.device_id, info.firmware) == ("474c4f5645000001", "1.2.3")
    assert info.checked


def payload_with(at: int, new: bytes) -> bytes:
    payload = bytearray(documented_descriptor())
    payload[at : at + len(new)] = new
    return bytes(payload)


@pytest.mark.parametrize(
    ("what", "payload"),
    [
        ("a newer version", payload_with(3, b"\x02")),
        ("65,535 taxels", payload_with(19, b"\xff\xff")),
        ("no taxels", payload_with(19, b"\x00\x00")),
        ("taxels that are not the grid's", payload_with(19, b"\x05\x00")),
        ("a rate of nothing", payload_with(15, struct.pack("<I", 99))),
        ("an absurd rate", payload_with(15, struct.pack("<I", 20_000_001))),
        ("an unknown sample type", payload_with(21, b"\x04")),
        ("sample type 0", payload_with(21, b"\x00")),
        ("an unknown unit", payload_with(22, b"\x02")),
        ("a full scale of NaN", payload_with(23, struct.pack("<f", float("nan")))),
        ("an infinite full scale", payload_with(23, struct.pack("<f", float("inf")))),
        ("a curve without full scale", payload_with(23, struct.pack("<f", 0.0))),
        ("negative newtons per count", payload_with(27, struct.pack("<f", -1.0))),
        ("an unknown curve", payload_with(31, b"\x03")),
        ("a reversed curve", payload_with(32, struct.pack("<f", -9.5))),
        ("a NaN exponent", payload_with(36, struct.pack("<f", float("nan")))),
        ("an unknown layout", payload_with(40, b"\x03")),
        ("a pitch of nothing", payload_with(45, struct.pack("<I", 0))),
        ("a pitch of kilometres", payload_with(45, struct.pack("<I", 2**31))),
        ("a name longer than it says", documented_descriptor() + b"!"),
        ("a name shorter than it says", documented_descriptor()[:-1]),
        ("nothing but its type", b"\x10\x00\x00"),
    ],
)
def test_a_hostile_descriptor_is_a_bad_frame(what: str, payload: bytes) -> None:
    parser = FrameParser()
    assert parser.feed(encode_record(WIRE, payload)) == [], what
    assert parser.bad_frames == 1


def test_a_name_cannot_steer_a_terminal() -> None:
    name = "\x1b[2J\u202eGlove\x07\n\u200b"
    raw = name.encode()
    payload = documented_descriptor()[:-11] + bytes([len(raw)]) + raw
    (found,) = FrameParser().feed(encode_record(WIRE, payload))
    assert isinstance(found, Descriptor)
    assert found.name == "[2JGlove"


@pytest.mark.parametrize("cut", [1, 2, 4, 8])
def test_commands_of_another_length_are_bad_frames(cut: int) -> None:
    parser = FrameParser(4)
    for said, payload, _ in documented():
        bad = parser.bad_frames
        longer = payload + bytes(cut)
        # Eight more bytes are one more sample of four taxels: lengths that fit are no fault.
        expected = 0 if said.startswith("samples") and cut == 8 else 1
        parser.feed(encode_record(WIRE, longer))
        assert parser.bad_frames - bad == expected, said


def test_values_without_a_place_in_their_frame_are_refused_at_once() -> None:
    for message in (
        MotorPulse(70.0, 200),
        MotorPulse(0.1, 256),
        SetBeat(-1.0, 1.0, 4, 0),
        SetRate(-1.0),
        Descriptor(b"short", 100.0, 4),
        Descriptor(b"12345678", 100.0, 5000),
        Samples(0, 0, np.zeros(4)),
    ):
        with pytest.raises(ValueError, match=r".+"):
            encode(message)


def test_readings_out_of_range_stop_at_the_range() -> None:
    sent = Samples(0, 0, np.array([[-5, 70_000, 12.4, 12.6]]))
    (got,) = FrameParser(4).feed(encode(sent))
    assert isinstance(got, Samples)
    assert got.values.tolist() == [[0, 65_535, 12, 13]]


def test_samples_before_a_descriptor_are_dropped_and_counted_apart_from_damage() -> None:
    parser = FrameParser()
    line = encode(EXAMPLES["samples u16"])
    assert parser.feed(line + line) == []
    assert (parser.early_frames, parser.bad_frames) == (2, 0)
    assert len(parser.feed(encode(GLOVE) + line)) == 2
