"""Streams to begin from: what gloves, pads, sketches, scales and the coach itself would send."""

import struct
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.sensors.packets import encode_packet
from coach.sensors.source import Curve
from coach.sensors.wire import (
    AlarmMode,
    Describe,
    Descriptor,
    DeviceNotice,
    GridLayout,
    KeepAlive,
    Message,
    Motion,
    Reply,
    Samples,
    SampleType,
    SetAlarm,
    SetBeat,
    SetRate,
    Start,
    Status,
    encode,
)
from coach.sensors.wire_messages import Notice, TaxelPlace
from sims.ble_scales import decent_packet, progressor_weights, wh_c06_bytes

Floats = NDArray[np.float64]
_MAC: Final = bytes.fromhex("c0ffee00a1b2")


def presses(samples: int, taxels: int, rate_hz: float = 25.0) -> Floats:
    """Return presses of a palm, one each two seconds, (samples, taxels) newtons."""
    t_s = np.arange(samples)[:, None] / rate_hz
    return 12.0 * np.clip(np.sin(np.pi * t_s), 0.0, 1.0) / (1.0 + np.arange(taxels))


def frames_of(device: Descriptor, values: Floats, k: int = 5) -> list[Message]:
    """Return a device's first words, and its samples, so many in a frame."""
    period_us = 1e6 / device.rate_hz
    found: list[Message] = [device]
    for at in range(0, len(values), k):
        time_us = round(at * period_us)
        found.append(Samples(at, time_us, values[at : at + k], device.sample_type))
    return found


GLOVE: Final = Descriptor(
    b"glove--1", 25.0, 2, "Glove", (1, 2, 3), full_scale=4095.0, curve=Curve("power", 9.0, 1.1)
)
_PAD: Final = Descriptor(
    b"pad----1",
    *(25.0, 6, "Pad"),
    sample_type=SampleType.F32,
    unit="newtons",
    layout=GridLayout(2, 3, 10_000, 10_000, 100_000_000),
)
_STRIP: Final = Descriptor(
    b"strip--1",
    *(100.0, 2, "Strip"),
    sample_type=SampleType.I16,
    newtons_per_count=0.01,
    layout=(TaxelPlace(0, 0, 10), TaxelPlace(9000, 0)),
)


def wire_streams() -> Iterator[bytes]:
    """Yield streams of three devices, one with motion and all that a device says beside."""
    glove = frames_of(GLOVE, 100.0 * presses(150, 2))
    motion = np.tile([[0, 0, 9807]], (4, 1)), np.tile([[10, -20, 30]], (4, 1))
    talk: list[Message] = [
        Motion(0, 2_000, 10_000, *motion),
        DeviceNotice(1, 3_000, Notice.BUTTON_DOWN),
        DeviceNotice(2, 9_000, Notice.OVERRUN, 3.0),
        Status(3, 3700, 0),
        Reply(0x22, False),
        Motion(4, 42_000, 10_000, *motion),
        DeviceNotice(3, 0, Notice.BOOT),
    ]
    yield _stream(glove)
    yield _stream(frames_of(_PAD, presses(40, 6), 1))
    yield _stream(frames_of(_STRIP, 100.0 * presses(60, 2)))
    yield _stream([*glove[:12], *talk, *glove[1:12], replace(GLOVE, rate_hz=50.0), *glove[12:]])
    yield _stream([*glove[:6], replace(GLOVE, taxels=3), *glove[6:9]])
    yield b"".join(encode(each) for each in glove[:3]) * 3


def _stream(messages: Iterable[Message]) -> bytes:
    return b"".join(encode(message) for message in messages)


def text_streams() -> Iterator[bytes]:
    """Yield what sketches print."""
    rows = presses(60, 2).tolist()
    yield "".join(f"{a:.2f}\r\n" for a, _ in rows).encode()
    yield "".join(f"palm:{a:.1f}\tthumb:{b:.1f}\n" for a, b in rows).encode()
    yield b"Scale v2 ready\nReading: 12.3 lbs\nReading: 12.5 lbs\n" + b"1,2,3\n" * 9
    yield b"nan;2\n1;inf\n3;4\n" * 8


def packet_streams(kind: str) -> Iterator[bytes]:
    """Yield what a scale or dynamometer sends, a record a packet."""
    loads = presses(40, 1)[:, 0] / 9.8
    if kind == "progressor":
        parts = [[(kg, 12_500 * n) for n, kg in enumerate(loads[:8], at)] for at in range(0, 60, 8)]
        battery = b"\x00\x04" + struct.pack("<I", 3700)
        packets = [battery, *map(progressor_weights, parts), b"\x04\x00"]
    elif kind == "wh-c06":
        packets = [wh_c06_bytes(kg, _MAC) for kg in loads]
    elif kind == "lefu":
        packets = [round(kg * 100).to_bytes(2, "big") + bytes(4) for kg in loads]
    else:
        packets = [
            decent_packet(kg / 9, clock=bytes(5 if n % 2 else 2)) for n, kg in enumerate(loads)
        ]
    yield b"".join(map(encode_packet, packets))


def command_streams() -> Iterator[bytes]:
    """Yield what a host says to a glove."""
    said = (Describe(), Start(), SetAlarm(AlarmMode.SUM, 900.0), SetBeat(0.2, 1.0, 4, 90))
    yield _stream([*said, KeepAlive(), SetRate(100.0), KeepAlive()])
