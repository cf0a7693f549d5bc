"""A thread that does nothing but read a line into memory, and note when each piece came.

What a session does meanwhile may take its time then: a driver keeps 4 KiB, and a device that is
read too late drops samples.
"""

import threading
from queue import Empty, SimpleQueue
from typing import Final

from coach.priority import go_first
from coach.sensors.port_line import PortLine
from coach.sensors.source import Chunk
from coach.timing import Clock

#: A dense stream is taken in gulps of this length: a step of the force is here within 5 ms, for
#: a third of the work of a thousand reads a second.
GULP_S: Final = 0.003
#: So much may wait: a minute of a glove, 20 s of a pad. A device that floods waits itself then.
MOST_WAITING_BYTES: Final = 4 * 1024 * 1024
#: The line is asked for so long at a time, always the same: another time is set by a system call.
_READ_S: Final = 0.05
#: Who closes a line waits at most so long for the reading to end.
_END_S: Final = 0.5


class LineReader:
    """Reads from when it is made until ``close``, or until the line is lost.

    Raises RuntimeError from the constructor where there is no room for a thread.
    """

    def __init__(self, line: PortLine, clock: Clock) -> None:
        self._line, self._clock = line, clock
        self._came: SimpleQueue[Chunk | Exception] = SimpleQueue()
        # Each is counted by one thread only.
        self._read_bytes = self._taken_bytes = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="line", daemon=True)
        self._thread.start()

    def take(self, timeout_s: float) -> Chunk | None:
        """Return the oldest piece, or None after so long; raises what the line has ended with.

        That is DeviceError where it was lost, EOFError where it was closed.
        """
        try:
            came = self._came.get(timeout_s > 0.0, timeout_s)
        except Empty:
            return None
        if isinstance(came, Chunk):
            self._taken_bytes += len(came.data)
            return came
        # Whoever asks again hears it again.
        self._came.put(came)
        raise came

    def close(self) -> None:
        """Read no more, so that the line can be closed; may be called twice."""
        self._over.set()
        self._line.cancel_read()
        if self._thread is not threading.current_thread():
            self._thread.join(_END_S)

    def _serve(self) -> None:
        go_first()
        try:
            self._read_on()
        except Exception as problem:  # whatever it is, who takes is to see it
            self._came.put(problem)
        else:
            self._came.put(EOFError("the line was closed"))

    def _read_on(self) -> None:
        clock, line = self._clock, self._line
        while not self._over.is_set():
            if self._read_bytes - self._taken_bytes > MOST_WAITING_BYTES:
                self._over.wait(GULP_S)
                continue
            data = line.read(_READ_S)
            if data:
                now_s = clock.now_s()
                self._read_bytes += len(data)
                self._came.put(Chunk(now_s, data))
                clock.wait_until(now_s + GULP_S)
