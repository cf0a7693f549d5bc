"""Where the loop's thread leaves what the air brought, and the coach's thread takes it."""

import threading
from collections import deque
from typing import Final

from coach.errors import DeviceError
from coach.sensors.source import Chunk, DeviceEvent
from coach.timing import Clock

#: A dense stream is taken in gulps of this length, as from a serial port.
_GULP_S: Final = 0.005
#: Ten seconds of the fastest stream that Bluetooth carries; who never reads loses the oldest.
_KEPT_BYTES: Final = 1_048_576
_KEPT_EVENTS: Final = 64


class Inbox:
    """Bytes with the host second at which they came, until they are taken."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._changed = threading.Condition()
        self._chunks: deque[Chunk] = deque()
        self._bytes = 0
        self._events: deque[DeviceEvent] = deque(maxlen=_KEPT_EVENTS)
        self._lost = ""
        self._closed = False
        self._gulp_from_s = clock.now_s()
        self.heard = False

    def take(self, data: bytes) -> None:
        """Leave bytes that have come just now."""
        if not data:
            return
        with self._changed:
            self.heard = True
            self._chunks.append(Chunk(self._clock.now_s(), data))
            self._bytes += len(data)
            while self._bytes > _KEPT_BYTES:
                self._bytes -= len(self._chunks.popleft().data)
            self._changed.notify()

    def battery(self, share: float) -> None:
        """Leave word of the battery's charge, 0 to 1."""
        with self._changed:
            self._events.append(DeviceEvent("battery", None, self._clock.now_s(), share))

    def lose(self, sentence: str) -> None:
        """Say that nothing more will come, and why; what has come is read first."""
        with self._changed:
            self._lost = self._lost or sentence
            self._changed.notify()

    def close(self) -> None:
        """Let whoever waits go at once."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def next(self, timeout_s: float) -> Chunk | None:
        """Return what has come, None when nothing has in time; raises DeviceError when lost."""
        # Only a stream that never pauses for this long ever waits here.
        self._clock.wait_until(self._gulp_from_s + _GULP_S)
        with self._changed:
            self._changed.wait_for(lambda: self._chunks or self._lost or self._closed, timeout_s)
            if self._closed:
                return None
            if not self._chunks:
                if self._lost:
                    raise DeviceError(self._lost)
                return None
            self._gulp_from_s = self._clock.now_s()
            return self._gulp()

    def take_events(self) -> list[DeviceEvent]:
        """Return what is known beside the bytes since the last call."""
        with self._changed:
            events = list(self._events)
            self._events.clear()
            return events

    def _gulp(self) -> Chunk:
        """Join what came within a gulp of its first; its stamp is that of the newest."""
        first = last = self._chunks.popleft()
        pieces = [first.data]
        while self._chunks and self._chunks[0].host_s - first.host_s <= _GULP_S:
            last = self._chunks.popleft()
            pieces.append(last.data)
        data = b"".join(pieces)
        self._bytes -= len(data)
        return Chunk(last.host_s, data)
