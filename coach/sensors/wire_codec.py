"""Our wire messages to bytes and back, without I/O, for either end (docs/wire.md)."""

import struct
from collections.abc import Callable
from typing import Any, Final

import numpy as np

from coach.framing import WIRE, RecordReader, encode_record
from coach.sensors.wire_descriptor import pack_descriptor, parse_descriptor
from coach.sensors.wire_messages import (
    MAX_MOTION_SAMPLES,
    MIN_MOTION_PERIOD_US,
    AlarmMode,
    Describe,
    Descriptor,
    DeviceNotice,
    KeepAlive,
    Message,
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
)

#: type, seq; sample frames have the first sample's time next.
HEAD: Final = struct.Struct("<BH")
SAMPLES_HEAD_BYTES: Final = 7
DTYPES: Final = {SampleType.U16: "<u2", SampleType.I16: "<i2", SampleType.F32: "<f4"}

MOTION = 0x04
DESCRIPTOR, EVENT, STATUS, REPLY = 0x10, 0x11, 0x12, 0x13
START, STOP, RATE, TARE, ALARM, PULSE, BEAT, DESCRIBE, KEEP_ALIVE = range(0x20, 0x29)

_TIME = struct.Struct("<I")
_MOTION = struct.Struct("<IH")
_SHORT, _AXES = np.dtype("<i2"), 6
_EVENT = struct.Struct("<IBf")
_STATUS = struct.Struct("<IHB")
_REPLY = struct.Struct("<B?")
_RATE = struct.Struct("<I")
_ALARM = struct.Struct("<Bf")
_PULSE = struct.Struct("<HB")
_BEAT = struct.Struct("<IIBB")


def encode(message: Message, seq: int = 0) -> bytes:
    """Return ``message`` as one whole record with its delimiter.

    ``seq`` numbers frames that carry no counter of their own. Raises ValueError for a value
    that has no place in the frame.
    """
    code, pack = _PACKERS[type(message)]
    if isinstance(message, Samples):
        code, seq = int(message.sample_type), message.seq
    elif isinstance(message, DeviceNotice | Motion):
        seq = message.seq
    try:
        payload = HEAD.pack(code, seq & 0xFFFF) + pack(message)
    except struct.error as problem:
        raise ValueError(f"{type(message).__name__} does not fit its frame: {problem}") from None
    return encode_record(WIRE, payload)


def _pack_samples(message: Samples) -> bytes:
    values = np.asarray(message.values)
    if values.ndim != 2 or values.size == 0:
        raise ValueError(f"samples need the shape (k, taxels), not {values.shape}")
    dtype = np.dtype(DTYPES[message.sample_type])
    if dtype.kind != "f" and values.dtype != dtype:
        bounds = np.iinfo(dtype)
        values = np.clip(np.rint(values), bounds.min, bounds.max)
    return _TIME.pack(message.time_us & 0xFFFFFFFF) + values.astype(dtype).tobytes()


def _pack_motion(message: Motion) -> bytes:
    values = np.concatenate([message.accel_mm_s2, message.turn_cdeg_s], axis=1)
    if values.shape[1] != _AXES or not 0 < len(values) <= MAX_MOTION_SAMPLES:
        raise ValueError(f"motion needs twice the shape (k, 3), not {values.shape} in all")
    bounds = np.iinfo(_SHORT)
    values = np.clip(np.rint(values), bounds.min, bounds.max).astype(_SHORT)
    head = _MOTION.pack(message.time_us & 0xFFFFFFFF, message.period_us)
    return head + bytes(values.tobytes())


def _pack_alarm(message: SetAlarm) -> bytes:
    return _ALARM.pack(message.mode, message.counts)


def _pack_pulse(message: MotorPulse) -> bytes:
    return _PULSE.pack(round(message.duration_s * 1e3), message.strength)


def _pack_beat(message: SetBeat) -> bytes:
    first_in_us, period_us = round(message.first_in_s * 1e6), round(message.period_s * 1e6)
    return _BEAT.pack(first_in_us, period_us, message.counts, message.strength)


def _pack_nothing(_message: Message) -> bytes:
    return b""


_PACKERS: Final[dict[type, tuple[int, Callable[[Any], bytes]]]] = {
    Samples: (0, _pack_samples),
    Motion: (MOTION, _pack_motion),
    Descriptor: (DESCRIPTOR, pack_descriptor),
    DeviceNotice: (EVENT, lambda m: _EVENT.pack(m.time_us & 0xFFFFFFFF, m.code, m.value)),
    Status: (STATUS, lambda m: _STATUS.pack(m.dropped, m.battery_mv, m.flags)),
    Reply: (REPLY, lambda m: _REPLY.pack(m.command, m.ok)),
    Start: (START, _pack_nothing),
    Stop: (STOP, _pack_nothing),
    SetRate: (RATE, lambda m: _RATE.pack(round(m.rate_hz * 1e3))),
    Tare: (TARE, _pack_nothing),
    SetAlarm: (ALARM, _pack_alarm),
    MotorPulse: (PULSE, _pack_pulse),
    SetBeat: (BEAT, _pack_beat),
    Describe: (DESCRIBE, _pack_nothing),
    KeepAlive: (KEEP_ALIVE, _pack_nothing),
}


def _parse_motion(seq: int, body: bytes) -> Motion:
    time_us, period_us = _MOTION.unpack_from(body)
    values = np.frombuffer(body, _SHORT, offset=_MOTION.size).reshape(-1, _AXES)
    if not 0 < len(values) <= MAX_MOTION_SAMPLES or period_us < MIN_MOTION_PERIOD_US:
        raise ValueError("motion of no length or out of its bounds")
    return Motion(seq, time_us, period_us, values[:, :3], values[:, 3:])


def _parse_event(seq: int, body: bytes) -> DeviceNotice:
    time_us, code, value = _EVENT.unpack(body)
    return DeviceNotice(seq, time_us, Notice(code), value)


def _parse_status(_seq: int, body: bytes) -> Status:
    return Status(*_STATUS.unpack(body))


def _parse_alarm(_seq: int, body: bytes) -> SetAlarm:
    mode, counts = _ALARM.unpack(body)
    return SetAlarm(AlarmMode(mode), counts)


def _parse_pulse(_seq: int, body: bytes) -> MotorPulse:
    duration_ms, strength = _PULSE.unpack(body)
    return MotorPulse(duration_ms / 1e3, strength)


def _parse_beat(_seq: int, body: bytes) -> SetBeat:
    first_in_us, period_us, counts, strength = _BEAT.unpack(body)
    return SetBeat(first_in_us / 1e6, period_us / 1e6, counts, strength)


def _parse_nothing(kind: Callable[[], Message]) -> Callable[[int, bytes], Message]:
    def parse(_seq: int, body: bytes) -> Message:
        if body:
            raise ValueError("a command without a body has one")
        return kind()

    return parse


_PARSERS: Final[dict[int, Callable[[int, bytes], Message | None]]] = {
    MOTION: _parse_motion,
    DESCRIPTOR: lambda _seq, body: parse_descriptor(body),
    EVENT: _parse_event,
    STATUS: _parse_status,
    REPLY: lambda _seq, body: Reply(*_REPLY.unpack(body)),
    START: _parse_nothing(Start),
    STOP: _parse_nothing(Stop),
    RATE: lambda _seq, body: SetRate(_RATE.unpack(body)[0] / 1e3),
    TARE: _parse_nothing(Tare),
    ALARM: _parse_alarm,
    PULSE: _parse_pulse,
    BEAT: _parse_beat,
    DESCRIBE: _parse_nothing(Describe),
    KEEP_ALIVE: _parse_nothing(KeepAlive),
}


def parse_message(payload: bytes, taxels: int | None) -> Message | None:
    """Return the message in a frame's payload, or None where it is not one of ours.

    Sample frames need the number of ``taxels`` to be shaped.
    """
    if len(payload) < HEAD.size:
        return None
    code, seq = HEAD.unpack_from(payload)
    if code in DTYPES:
        return _parse_samples(payload, seq, SampleType(code), taxels)
    parser = _PARSERS.get(code)
    try:
        return parser(seq, payload[HEAD.size :]) if parser else None
    except (struct.error, ValueError):
        return None


def _parse_samples(
    payload: bytes, seq: int, sample_type: SampleType, taxels: int | None
) -> Samples | None:
    dtype = np.dtype(DTYPES[sample_type])
    size = len(payload) - SAMPLES_HEAD_BYTES
    if taxels is None or size <= 0 or size % (taxels * dtype.itemsize):
        return None
    time_us = int.from_bytes(payload[HEAD.size : SAMPLES_HEAD_BYTES], "little")
    values = np.frombuffer(payload, dtype, offset=SAMPLES_HEAD_BYTES).reshape(-1, taxels)
    return Samples(seq, time_us, values, sample_type)


class FrameParser:
    """Bytes to messages for either end of the line; any split gives the same messages.

    Samples are shaped by ``taxels``, or by the newest descriptor that has passed; those that
    come before it are dropped and counted in ``early_frames``.
    """

    def __init__(self, taxels: int | None = None) -> None:
        self._reader = RecordReader(WIRE)
        self._taxels = taxels
        self._malformed = 0
        self.early_frames = 0

    @property
    def bad_frames(self) -> int:
        """How many frames were damaged, or whole but not a message of ours."""
        return self._reader.bad_records + self._malformed

    def feed(self, data: bytes) -> list[Message]:
        """Return the messages that ``data`` completed, in order."""
        messages = []
        for payload in self._reader.feed(data):
            message = parse_message(payload, self._taxels)
            if message is not None:
                messages.append(message)
                if isinstance(message, Descriptor):
                    self._taxels = message.taxels
            elif self._taxels is None and payload[0] in DTYPES:
                self.early_frames += 1
            else:
                self._malformed += 1
        return messages
