"""A thread that does nothing but write to a line, so that nobody waits for a device that is deaf.

One that takes nothing more holds a write up for ``port_line``'s whole patience, 0.2 s each time,
and that is longer than an alarm may take.
"""

import threading
from queue import SimpleQueue
from typing import Final

from coach.priority import go_first
from coach.sensors.port_line import PortLine

#: More waits only for a driver that has hung: what is newer is dropped then.
MOST_WAITING: Final = 64
#: Who closes a line waits at most so long for the last words.
_END_S: Final = 0.5


class LineWriter:
    """Writes from when it is made until ``close``, or until the line is lost.

    Raises RuntimeError from the constructor where there is no room for a thread.
    """

    def __init__(self, line: PortLine) -> None:
        self._line = line
        self._waiting: SimpleQueue[bytes | None] = SimpleQueue()
        self._lost: Exception | None = None
        self._thread = threading.Thread(target=self._serve, name="line-out", daemon=True)
        self._thread.start()

    def write(self, data: bytes) -> None:
        """Send as soon as can be and return at once; raises DeviceError once the line is lost."""
        if self._lost is not None:
            raise self._lost
        if self._waiting.qsize() < MOST_WAITING:
            self._waiting.put(data)

    def close(self) -> None:
        """Send what waits, and no more; may be called twice."""
        self._waiting.put(None)
        self._thread.join(_END_S)

    def _serve(self) -> None:
        go_first()
        try:
            while (data := self._waiting.get()) is not None:
                self._line.write(data)
        except Exception as problem:  # whatever it is, who writes next is to see it
            self._lost = problem
