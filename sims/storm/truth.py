"""What truly reached the host of a glove's samples, told apart by their bytes alone.

It knows nothing of the coach's decoder: a record counts as delivered if exactly its bytes came
between two delimiters, and was not delivered before.
"""

import hashlib
from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

from coach.sensors.source import Chunk

_REMEMBERED: Final = 2_000
#: So many frames, for so long, may be doubted after a restart that was not heard of: what comes
#: in one burst looks like frames that came late.
_DOUBTED_FRAMES: Final = 24
_DOUBTED_S: Final = 0.5
#: An alarm is latched until a hand was calm for 0.3 s.
STANDS_S: Final = 0.25
#: A hand that was calm for so long has surely let go.
LET_GO_S: Final = 0.5
#: Where the most that may be called nothing is taken off, this of what is surely too much is calm.
_MAYBE_CALM: Final = 0.9
#: Fewer samples in a row over the edge are a glitch.
_IN_A_ROW: Final = 2


@dataclass(frozen=True, slots=True)
class SentFrame:
    """One frame of samples: ``boot`` counts restarts, ``first`` the samples of that boot."""

    boot: int
    first: int
    newtons: tuple[float, ...]
    saturated: bool


@dataclass(slots=True)
class Excursion:
    """A time over the edge in what was delivered; host seconds, newtons.

    ``calm_s`` is when the hand was calm last: an alarm since then is of this rise.
    """

    calm_s: float
    began_s: float
    last_s: float
    peak_n: float


class Truth:
    """Takes what a glove sends and what arrives of it; host seconds, newtons.

    ``over_n`` is surely too much whatever the area and the zero are, ``calm_n`` surely not;
    ``stands``: it was too much, and nobody has let go since.
    """

    def __init__(self, over_n: float, rate_hz: float) -> None:
        self.over_n, self.calm_n = over_n, 0.5 * over_n
        self._rate_hz = rate_hz
        self._sent: OrderedDict[bytes, SentFrame] = OrderedDict()
        self._descriptor = self._boot_notice = b"\x00"
        self._tail = b""
        self._described = False
        self._described_boot = -1
        self._boot, self._heard_boot, self._doubted = 0, 0, 0
        self._doubted_until_s = 0.0
        self._next: tuple[int, int] | None = None
        self._over = 0
        self._let_go = True
        self.stands = False
        self._maybe_calm = 0
        self._calm_s = 0.0
        self.calm_samples = 0
        self.delivered = self.doubted = self.missing = 0
        self.chunks = 0
        self.digest = hashlib.sha256()
        self.boots_heard = self.records = 0
        self.last_s: float | None = None
        self.last_possible_s: float | None = None
        self.flows_since_s: float | None = None
        self.excursions: list[Excursion] = []

    def flows_s(self, now_s: float) -> float:
        """Return for how long good samples of a glove that said who it is have flowed."""
        if self.last_s is None or self.flows_since_s is None or now_s - self.last_s > 0.05:
            return 0.0
        return now_s - self.flows_since_s if self._described_boot == self._boot else 0.0

    def calm_below(self, newtons: float) -> None:
        """Below this no area calls it too much, from now on."""
        if newtons != self.calm_n:
            self.calm_n, self.calm_samples, self.stands = newtons, 0, False

    def says(self, descriptor: bytes) -> None:
        """The glove now describes itself so."""
        self._descriptor = descriptor.rstrip(b"\x00")

    def boots(self, notice: bytes) -> int:
        """The glove starts anew and says so; return the number of this boot."""
        self._boot += 1
        self._boot_notice = notice.rstrip(b"\x00")
        return self._boot

    def sends(self, record: bytes, frame: SentFrame) -> None:
        """The glove sends a frame of samples."""
        self._sent[record.rstrip(b"\x00")] = frame
        while len(self._sent) > _REMEMBERED:
            self._sent.popitem(last=False)

    def delivers(self, chunk: Chunk) -> None:
        """These bytes reach the host."""
        self.chunks += 1
        self.digest.update(chunk_mark(chunk))
        *pieces, self._tail = (self._tail + chunk.data).split(b"\x00")
        for piece in pieces:
            if piece == self._descriptor:
                self._described = True
                self._described_boot = self._boot
            elif piece == self._boot_notice:
                self._heard_boot = self._boot
            else:
                frame = self._sent.pop(piece, None)
                if frame is None:
                    continue
                self._take(frame, chunk.host_s)
            self.records += 1

    def _take(self, frame: SentFrame, host_s: float) -> None:
        if not self._described:
            return
        self.last_possible_s = host_s
        if self._next is None or self._next[0] != frame.boot:
            self.boots_heard += 1
            heard = frame.boot <= self._heard_boot or self._next is None
            self._doubted = 0 if heard else _DOUBTED_FRAMES
            self._over, self.calm_samples, self._next = 0, 0, None
            self._doubted_until_s = host_s + (0.0 if heard else _DOUBTED_S)
        if self._doubted or host_s < self._doubted_until_s:
            self._doubted = max(0, self._doubted - 1)
            self.stands = False
            self.doubted += len(frame.newtons)
            self._next = frame.boot, frame.first + len(frame.newtons)
            return
        gap = 0 if self._next is None else frame.first - self._next[1]
        if gap:
            self.missing += gap
            self._maybe_calm += gap
            self._over, self.calm_samples = 0, 0
        self._flow(host_s)
        self.delivered += len(frame.newtons)
        self._next = frame.boot, frame.first + len(frame.newtons)
        for newtons in frame.newtons:
            self._judge(newtons, frame.saturated, host_s)

    def _flow(self, host_s: float) -> None:
        if self.last_s is None or host_s - self.last_s > 0.05:
            self.flows_since_s = host_s
        self.last_s = host_s

    def _judge(self, newtons: float, saturated: bool, host_s: float) -> None:
        over = saturated or newtons >= self.over_n
        calm = not over and newtons < self.calm_n
        self.calm_samples = self.calm_samples + 1 if calm else 0
        self._calm_s = host_s if calm else self._calm_s
        self._let_go = self._let_go or self.calm_samples >= LET_GO_S * self._rate_hz
        # Less a zero that a person gave it may be calm, and over a gap too: who knows.
        maybe = not saturated and newtons < _MAYBE_CALM * self.over_n
        self._maybe_calm = self._maybe_calm + 1 if maybe else 0
        self.stands = self.stands and self._maybe_calm < STANDS_S * self._rate_hz
        self._over = self._over + 1 if over else 0
        if self._over < _IN_A_ROW:
            return
        self.stands = True
        peak_n = float("nan") if saturated else newtons
        if self._let_go:
            self.excursions.append(Excursion(self._calm_s, host_s, host_s, peak_n))
            self._let_go = False
            return
        last = self.excursions[-1]
        last.last_s = host_s
        last.peak_n = max(last.peak_n, peak_n) if last.peak_n == last.peak_n else last.peak_n
        if saturated:
            last.peak_n = peak_n


def chunk_mark(chunk: Chunk) -> bytes:
    """Return what tells a chunk from any other: its stamp, its hand, its bytes."""
    return f"{chunk.host_s.hex()} {chunk.source} {len(chunk.data)} ".encode() + chunk.data
