"""A thread that does nothing but read a line into memory, and note when each piece came.

What a session does meanwhile may take its time then: a driver keeps 4 KiB, and a device that is
read too late drops samples. Once the session says what it waits for, each piece is read as it
comes, and is handed on with those that were kept as soon as it matters (see ``lookout``).
"""

import threading
from queue import Empty, SimpleQueue
from typing import Final

from coach.priority import go_first
from coach.sensors.lookout import Lookout, Wanted
from coach.sensors.port_line import PortLine
from coach.sensors.source import Chunk
from coach.timing import Clock

#: Where nobody says what is waited for, a dense stream is taken in gulps of this length: a step of
#: the force is here within 5 ms, for a third of the work of a thousand reads a second.
GULP_S: Final = 0.003
#: What comes in crumbs that follow each other faster than this is left to become more.
_CRUMB_S: Final = 0.0005
#: So much may wait: a minute of a glove, 20 s of a pad. A device that floods waits itself then.
MOST_WAITING_BYTES: Final = 4 * 1024 * 1024
#: What belongs to a piece that went ahead, and comes so much later than foretold, came with it.
_STRAY_S: Final = 0.002
#: Where nothing comes for so long, what was kept is handed on. Always the same: another time is set
#: by a system call.
_READ_S: Final = 0.02
#: Who closes a line waits at most so long for the reading to end.
_END_S: Final = 0.5


class LineReader:
    """Reads from when it is made until ``close``, or until the line is lost.

    Raises RuntimeError from the constructor where there is no room for a thread.
    """

    def __init__(self, line: PortLine, clock: Clock) -> None:
        self._line, self._clock = line, clock
        self._came: SimpleQueue[Chunk | Exception] = SimpleQueue()
        self._lookout = Lookout()
        self._kept: list[bytes] = []
        self._kept_s = self._handed_s = 0.0
        self._rest_comes = False
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

    def want(self, wanted: Wanted | None) -> None:
        """Hand on at once what is wanted, and keep the rest until then; None: keep nothing."""
        self._lookout.wanted = wanted

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
        clock, line, lookout = self._clock, self._line, self._lookout
        try:
            while not self._over.is_set():
                if self._read_bytes - self._taken_bytes > MOST_WAITING_BYTES:
                    self._over.wait(GULP_S)
                    continue
                data = line.read(_READ_S)
                if not data:
                    self._hand_on()
                    continue
                before_s, self._kept_s = self._kept_s, clock.now_s()
                self._read_bytes += len(data)
                self._kept.append(data)
                if lookout.calls(data):
                    self._hand_on()
                if lookout.wanted is None:
                    clock.wait_until(self._kept_s + GULP_S)
                elif self._kept_s - before_s < _CRUMB_S:
                    clock.wait_until(self._kept_s + _CRUMB_S)
        finally:
            self._hand_on()

    def _hand_on(self) -> None:
        """Give out what was kept, stamped with when its last byte came.

        Of a piece that goes ahead and the frame that belongs to it that is one moment, foretold by
        the device's own clock: it is one arrival in two pieces, and one record of a recording.
        """
        if not self._kept:
            return
        late_s, rest_in_s = self._kept_s - self._handed_s, self._lookout.rest_in_s
        came_with_it = late_s <= (_STRAY_S if self._rest_comes else 0.0)
        host_s = self._handed_s if came_with_it else self._kept_s + rest_in_s
        self._handed_s, self._rest_comes = host_s, rest_in_s > 0.0
        self._lookout.handed_on(host_s)
        self._came.put(Chunk(host_s, b"".join(self._kept)))
        self._kept.clear()
