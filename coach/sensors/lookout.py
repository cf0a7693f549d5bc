"""What of a stream of our frames a session waits for, and what may be kept until more has come.

A band is decided once in so many samples, and it cannot be too much where all readings are small.
Whoever reads a line keeps such samples until just before then: nobody is woken for each, and what
decides is there as soon as its last byte is, with little left to be judged.
"""

from collections import deque
from dataclasses import dataclass
from struct import unpack_from
from typing import Final

from cobs import cobs

from coach.framing import WIRE
from coach.sensors.wire_codec import SAMPLES_HEAD_BYTES
from coach.sensors.wire_messages import SampleType

_UNSIGNED: Final = "H"
#: How a reading of each type of frame is unpacked, and its bytes.
_KINDS: Final = {
    int(SampleType.U16): (_UNSIGNED, 2),
    int(SampleType.I16): ("h", 2),
    int(SampleType.F32): ("f", 4),
}
_AROUND_BYTES: Final = SAMPLES_HEAD_BYTES + WIRE.crc_bytes
#: A frame that is longer is none.
_LONGEST_BYTES: Final = 2 * WIRE.max_payload_bytes
#: All but so many samples go ahead: the work on ten that a processor comes back to takes twice as
#: long as that on the tenth just after the other nine. It pays from so many on.
_LAST: Final = 1
_WORTH: Final = 4
#: Of frames that follow each other as closely as this the last is of one arrival with those before.
_CLOSE_US: Final = 5_000
_TIME: Final = slice(3, SAMPLES_HEAD_BYTES)
#: So many pieces may be on their way to the session before it says what it wants after one.
_REMEMBERED: Final = 64


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a session waits for, as of the piece that it was given with host second ``after_s``.

    A band is decided ``due`` samples after that piece, and from then on at each ``every``-th. A
    sample is calm, no too much whatever else, where its readings, those below zero taken as zero,
    add up to less than ``sum_below`` and each is less than ``each_below``.
    """

    after_s: float
    due: int
    every: int
    taxels: int
    sum_below: float
    each_below: float


class Lookout:
    """Judges pieces of a line as they are read, in any split of its frames.

    ``wanted`` may be set by another thread; None: everything is to be handed on. An error here
    costs a calm moment or one's time, never a byte: the session judges all that it is given.
    """

    def __init__(self) -> None:
        self.wanted: Wanted | None = None
        self._heeded: Wanted | None = None
        self._tail = b""
        self._samples = self._due = 0
        self._handed: deque[tuple[float, int]] = deque(maxlen=_REMEMBERED)
        self._newest_us = self._step_us = 0
        #: After a piece that goes ahead: how soon the device sends the frame that belongs to it;
        #: 0.0 where nobody knows, or where that is a piece of its own.
        self.rest_in_s = 0.0

    def calls(self, data: bytes) -> bool:
        """Take the next bytes; return whether they are wanted now, with all that was kept."""
        wanted, self.rest_in_s = self.wanted, 0.0
        if wanted is None:
            return True
        if wanted is not self._heeded:
            self._heed(wanted)
        *frames, tail = (self._tail + data).split(b"\x00")
        self._tail = tail if len(tail) <= _LONGEST_BYTES else b""
        calm = True
        for frame in frames:
            calm = self._is_calm(frame, wanted) and calm
        if self._samples < self._due:
            if not calm:
                return True
            if self._samples != self._due - _LAST or wanted.every < _WORTH or not frames:
                return False
            if 0 < self._step_us <= _CLOSE_US:
                self.rest_in_s = self._step_us / 1e6
            return True
        self._due += wanted.every * (1 + (self._samples - self._due) // wanted.every)
        return True

    def handed_on(self, host_s: float) -> None:
        """Note that all that was taken so far went out, with this stamp."""
        # A piece that went ahead has the same, and what is waited for after both counts.
        if not self.rest_in_s:
            self._handed.append((host_s, self._samples))

    def _heed(self, wanted: Wanted) -> None:
        self._heeded = wanted
        for host_s, samples in self._handed:
            if host_s == wanted.after_s:
                due = samples + wanted.due
                # What came meanwhile may be past it already.
                late = max(0, self._samples - due + wanted.every) // wanted.every
                self._due = due + late * wanted.every

    def _is_calm(self, frame: bytes, wanted: Wanted) -> bool:
        try:
            payload = cobs.decode(frame)
        except cobs.DecodeError:
            return False
        kind = _KINDS.get(payload[0]) if payload else None
        if kind is None:
            return False
        letter, each_bytes = kind
        values, rest = divmod(len(payload) - _AROUND_BYTES, each_bytes)
        samples, beside = divmod(values, wanted.taxels)
        if samples < 1 or rest or beside:
            return False
        self._samples += samples
        time_us = int.from_bytes(payload[_TIME], "little")
        self._step_us = (time_us - self._newest_us) & 0xFFFFFFFF
        self._newest_us = time_us
        if self._samples >= self._due:
            # What decides goes out whatever it is, and soonest where that is not asked.
            return True
        # Of so few numbers numpy makes five times the work.
        counts: tuple[float, ...] = unpack_from(f"<{values}{letter}", payload, SAMPLES_HEAD_BYTES)
        if letter != _UNSIGNED:
            counts = tuple(0 if count < 0 else count for count in counts)
        rows = range(0, values, wanted.taxels)
        # What is no number is not calm.
        if not all(sum(counts[at : at + wanted.taxels]) < wanted.sum_below for at in rows):
            return False
        return max(counts) < wanted.each_below
