"""A glove that does whatever the storm wants, on a line that does too; its truth is known."""

from typing import Final

import numpy as np

from coach.errors import DeviceError
from coach.sensors.source import Chunk, WireFormat
from coach.sensors.wire import (
    Describe,
    Descriptor,
    DeviceNotice,
    FrameParser,
    MotorPulse,
    Notice,
    Samples,
    encode,
)
from coach.timing import Clock
from sims.storm.truth import SentFrame, Truth

RATE_HZ: Final = 200.0
TAXELS: Final = 8
_TOGETHER: Final = 4
_FRAME_S: Final = _TOGETHER / RATE_HZ
_NEWTONS_PER_COUNT: Final = 0.01
_FULL_SCALE: Final = 40_000
_SHARES: Final = np.array([1, 2, 3, 4, 4, 3, 2, 1]) / 20.0
_DESCRIBES_EACH: Final = 200
#: What a port's buffer holds while nobody reads, in frames.
_BUFFERED: Final = 48
_PULLED: Final = "the storm's glove was unplugged; it is looked for until it is back"
_OUT: Final = "the storm's glove is unplugged; push its plug in"


class StormGlove:
    """A source on the injected clock; ``truth`` knows what arrived, ``pulses`` what it was told.

    ``scale`` is what its calibration makes of a newton by its own descriptor.
    """

    format: WireFormat = "wire"

    def __init__(self, seed: int, number: int, over_n: float, scale: float = 1.0) -> None:
        self._draw = np.random.default_rng([seed, number, 77])
        self._number, self.scale = number, scale
        self.truth = Truth(over_n, RATE_HZ)
        self.device_id = f"storm-{number}".encode().ljust(8, b"!")
        self.plugged = True
        self.port = 0
        self.force_n = self.wanted_n = 0.0
        self.slew_n_s = 100.0
        self.saturates_until_s = self.stalled_until_s = 0.0
        self.stall_keeps = self.stuck = False
        self.flips = self.drops = self.doubles = 0
        self.rubbish = b""
        self.splits = self._is_open = False
        self._held: list[bytes] = []
        self._tail = b""
        self.pulses: list[float] = []
        self.reachable_since_s: float | None = None
        self._said = 0
        self._clock: Clock | None = None
        self._hears = FrameParser(TAXELS)
        self._frame_due_s = 0.0
        self._extra = self._descriptor = b""
        self._first = self._frames = self._notices = self._time_us = self._boot_number = 0
        self._boot(0.0)

    def open(self, clock: Clock) -> None:
        """Connect, which starts it anew; raises DeviceError while it is unplugged."""
        if not self.plugged:
            raise DeviceError(_OUT)
        self._clock = clock
        self._is_open = True
        self.reachable_since_s, self._said = None, self.truth.records
        self._held, self._tail = [], b""
        self._boot(clock.now_s())

    def read(self, timeout_s: float) -> Chunk | None:
        """Return what the line gives within ``timeout_s``; raises DeviceError once unplugged."""
        clock = self._clock
        if clock is None or not self._is_open or not self.plugged:
            self._is_open, self.reachable_since_s = False, None
            raise DeviceError(_PULLED)
        until_s = clock.now_s() + timeout_s
        while self._frame_due_s <= until_s:
            clock.wait_until(self._frame_due_s)
            data = self._line(self._sample(self._frame_due_s), clock.now_s())
            self._frame_due_s += _FRAME_S
            if data:
                chunk = Chunk(clock.now_s(), data, self._number)
                self.truth.delivers(chunk)
                # A name alone gets no commands: first it has to speak.
                if self.reachable_since_s is None and self.truth.records > self._said:
                    self.reachable_since_s = chunk.host_s
                return Chunk(chunk.host_s, data)  # its number is the reader's to give
        clock.wait_until(until_s)
        return None

    def write(self, data: bytes) -> None:
        """Be told something; raises DeviceError where the plug is out."""
        if not self.plugged or self._clock is None:
            self.reachable_since_s = None
            raise DeviceError(_PULLED)
        now_s = self._clock.now_s()
        for said in self._hears.feed(data):
            if isinstance(said, MotorPulse):
                self.pulses.append(now_s)
            elif isinstance(said, Describe):
                self._extra += self._descriptor

    def close(self) -> None:
        """Be let go."""
        self._is_open, self.reachable_since_s = False, None

    def restarts(self) -> None:
        """Lose power for a moment, and count from nothing."""
        if self._clock is not None:
            self._held, self._tail = [], b""
            self._boot(self._clock.now_s() + 0.3)

    def squeezed(self, code: Notice) -> None:
        """Send word of the receiver's button."""
        self._extra += encode(DeviceNotice(self._notices, self._time_us, code))
        self._notices = (self._notices + 1) & 0xFFFF

    def overslept(self, to_s: float) -> None:
        """The host slept until ``to_s``; what the glove sent beyond the buffer is gone."""
        behind = int((to_s - self._frame_due_s) / _FRAME_S) - _BUFFERED
        if behind > 0:
            self._skip(behind)

    def _skip(self, frames: int) -> None:
        self._first += frames * _TOGETHER
        self._time_us += round(frames * _FRAME_S * 1e6)
        self._frame_due_s += frames * _FRAME_S

    def _boot(self, at_s: float) -> None:
        self._first = self._frames = self._notices = 0
        # Long awake before the session, it may be near the wrap; after a restart it is young.
        awake_us = 3_000_000 if self._clock and self.truth.chunks else 2**32
        self._time_us = int(self._draw.integers(0, awake_us))
        self._frame_due_s = at_s + _FRAME_S
        said = Descriptor(
            device_id=self.device_id, rate_hz=RATE_HZ, taxels=TAXELS, name="Storm",
            newtons_per_count=_NEWTONS_PER_COUNT, full_scale=float(_FULL_SCALE),
        )  # fmt: skip
        self._descriptor = encode(said)
        notice = encode(DeviceNotice(0, self._time_us & 0xFFFFFFFF, Notice.BOOT))
        self.truth.says(self._descriptor)
        self._boot_number = self.truth.boots(notice)
        self._extra = notice + self._descriptor

    def _sample(self, now_s: float) -> bytes:
        """Return the records of the next frame."""
        newtons = np.array([self._press() for _ in range(_TOGETHER)])
        counts = np.rint(np.outer(newtons, _SHARES) / _NEWTONS_PER_COUNT)
        saturated = now_s < self.saturates_until_s
        if saturated:
            counts[:, 3] = _FULL_SCALE
        counts = np.minimum(counts, _FULL_SCALE)
        true_n = counts.sum(axis=1) * _NEWTONS_PER_COUNT * self.scale
        record = encode(
            Samples(self._first & 0xFFFF, self._time_us & 0xFFFFFFFF, counts.astype(np.uint16))
        )
        frame = SentFrame(self._boot_number, self._first, tuple(true_n.tolist()), saturated)
        self.truth.sends(record, frame)
        extra, self._extra = self._extra, b""
        self._frames += 1
        if self._frames % _DESCRIBES_EACH == 0:
            extra += self._descriptor
        self._first += _TOGETHER
        self._time_us += round(_FRAME_S * 1e6)
        return extra + record

    def _press(self) -> float:
        if not self.stuck:
            most_n = self.slew_n_s / RATE_HZ
            self.force_n += min(max(self.wanted_n - self.force_n, -most_n), most_n)
        return max(0.0, self.force_n)

    def _line(self, record: bytes, now_s: float) -> bytes:
        """Return what comes out of the line now that ``record`` went in."""
        if self.flips:
            self.flips -= 1
            damaged = bytearray(record)
            place = int(self._draw.integers(8 * len(damaged)))
            damaged[place // 8] ^= 1 << place % 8
            record = bytes(damaged)
        if self.drops:
            self.drops -= 1
            record = b""
        if self.doubles:
            self.doubles -= 1
            # A greeting that came twice would be a second start.
            record += record[record.rfind(b"\x00", 0, -1) + 1 :]
        record, self.rubbish = self.rubbish + record, b""
        if now_s < self.stalled_until_s:
            self._held = [*self._held, record][-_BUFFERED:] if self.stall_keeps else []
            return b""
        data, self._held, self._tail = self._tail + b"".join(self._held) + record, [], b""
        if self.splits and len(data) > 1:
            cut = int(self._draw.integers(1, len(data)))
            data, self._tail, self.splits = data[:cut], data[cut:], False
        return data
