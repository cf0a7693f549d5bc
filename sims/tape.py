"""A device that says what is on a tape: bytes with whatever fault was put into them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from coach.sensors.source import Chunk, WireFormat
from coach.sensors.wire import FrameParser, Message
from coach.timing import Clock, VirtualClock


@dataclass
class Tape:
    """A device that says what is on the tape, each chunk at its second; then it is silent.

    The stamps are those at which it really comes; ``told`` is what the device was sent.
    """

    chunks: Sequence[Chunk]
    format: WireFormat = "wire"
    taxels: int = 8
    told: list[tuple[float, Message]] = field(default_factory=list)
    _clock: Clock = field(default_factory=VirtualClock)
    _at: int = 0
    _start_s: float = 0.0

    def __post_init__(self) -> None:
        self._hears = FrameParser(self.taxels)

    def open(self, clock: Clock) -> None:
        """Begin the tape."""
        self._clock, self._start_s = clock, clock.now_s()

    def read(self, timeout_s: float) -> Chunk | None:
        """Return what the tape has next, once its second has come."""
        until_s = self._clock.now_s() + timeout_s
        due_s = (
            self._start_s + self.chunks[self._at].host_s if self._at < len(self.chunks) else until_s
        )
        if self._at == len(self.chunks) or due_s > until_s:
            self._clock.wait_until(until_s)
            return None
        self._clock.wait_until(due_s)
        self._at += 1
        return Chunk(self._clock.now_s(), self.chunks[self._at - 1].data)

    def write(self, data: bytes) -> None:
        """Keep what it is told."""
        now_s = self._clock.now_s() - self._start_s
        self.told += [(now_s, message) for message in self._hears.feed(data)]

    def close(self) -> None:
        """Do nothing."""
