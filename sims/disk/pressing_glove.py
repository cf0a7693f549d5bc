"""A glove on a serial port that is pressed too hard each half second, and remembers it all."""

import threading
import time
from bisect import bisect_left, bisect_right
from itertools import accumulate
from types import TracebackType
from typing import Final, Self

import numpy as np

from coach.sensors.source import Curve
from coach.sensors.wire import Descriptor, FrameParser, MotorPulse, Samples, encode
from sims.disk.priority import go_first
from sims.serial import PseudoPort

#: Two samples leave together, so that each frame of a press is itself too much.
STEP_S: Final = 0.01
SAMPLES_A_STEP: Final = 2
#: Too much ends after 300 ms below its edge: each press begins one of its own.
PRESS_EVERY_STEPS: Final = 50
PRESS_STEPS: Final = 10
TAXELS: Final = 8
FULL_SCALE: Final = 4095
RESTING: Final = 400
#: What it says of itself at the host's first word.
_SAID = Descriptor(
    b"pressing", SAMPLES_A_STEP / STEP_S, TAXELS, "Glove", full_scale=float(FULL_SCALE),
    curve=Curve("power", 13.0, 1.25),
)  # fmt: skip


class PressingGlove:
    """Streams on a pseudo-terminal from a thread of its own, by the machine's monotonic clock.

    As a context manager it streams until the end of the ``with``. ``path`` is the port.
    ``presses_s`` are the moments at which the first frame of a press was sent, ``pulses_s`` those
    at which the glove was told to shake, ``greeted_s`` that of the host's first word. Without
    ``presses`` a hand only rests in it.
    """

    def __init__(self, presses: bool = True) -> None:
        self._presses = presses
        self._port = PseudoPort()
        self.path = self._port.path
        self._sent: list[tuple[float, bytes]] = []
        self.presses_s: list[float] = []
        self.pulses_s: list[float] = []
        self.greeted_s: float | None = None
        self._hears = FrameParser(TAXELS)
        self._over, self._greeted = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._stream, name="pressing-glove", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        self._thread.join()
        self._port.close()

    @property
    def address(self) -> str:
        """The address of this glove for ``coach``."""
        return f"serial:{self.path}?baud=115200&format=wire"

    def until_greeted(self, within_s: float) -> float:
        """Return when the host said its first word, once it has; raises TimeoutError."""
        if not self._greeted.wait(within_s) or self.greeted_s is None:
            raise TimeoutError("nobody has opened the glove's port")
        return self.greeted_s

    def until_worn_for(self, seconds: float, within_s: float) -> float:
        """Return the moment so long after the host's first word, once it has come."""
        due_s = self.until_greeted(within_s) + seconds
        self._over.wait(max(0.0, due_s - time.monotonic()))
        return time.monotonic()

    def lost_s(self, kept: bytes, at_s: float) -> float:
        """Return how many seconds of what was sent up to ``at_s`` are missing after ``kept``.

        ``kept`` are the bytes of a recording; raises ValueError where they are not a piece of what
        was sent, byte for byte.
        """
        before_s = [sent_s for sent_s, _ in tuple(self._sent) if sent_s <= at_s]
        if not before_s or self.greeted_s is None or self.greeted_s > at_s:
            return 0.0
        last_s = self.last_kept_s(kept) if kept else self.greeted_s
        return max(0.0, before_s[-1] - last_s)

    def first_kept_s(self, kept: bytes) -> float:
        """Return when the frame that ``kept`` begins with, or within, was sent."""
        return self._frame_s(self._place(kept))

    def next_sent_s(self, at_s: float) -> float:
        """Return when the first frame after ``at_s`` was sent, infinite where none was."""
        return next((sent_s for sent_s, _ in tuple(self._sent) if sent_s > at_s), float("inf"))

    def last_kept_s(self, kept: bytes) -> float:
        """Return when the last frame that is in ``kept`` to its end was sent."""
        # The frame that holds the byte after it is not in it to its end.
        sent, end = tuple(self._sent), self._place(kept) + len(kept)
        ends = list(accumulate(len(data) for _, data in sent))
        return sent[max(0, bisect_right(ends, end) - 1)][0]

    def _place(self, kept: bytes) -> int:
        begin = b"".join(data for _, data in tuple(self._sent)).find(kept)
        if begin < 0:
            raise ValueError("the recording holds bytes that were not sent, or lost some inside")
        return begin

    def _frame_s(self, place: int) -> float:
        sent = tuple(self._sent)
        ends = list(accumulate(len(data) for _, data in sent))
        return sent[bisect_right(ends, place)][0]

    def latencies_s(self, begin_s: float = 0.0, end_s: float = float("inf")) -> list[float]:
        """Return how late the glove was told of each press between two moments; inf for never."""
        late = []
        for press_s in self.presses_s:
            if begin_s <= press_s < end_s:
                at = bisect_left(self.pulses_s, press_s)
                late.append(self.pulses_s[at] - press_s if at < len(self.pulses_s) else np.inf)
        return late

    def _stream(self) -> None:
        go_first()
        begun_s, step = time.monotonic(), 0
        while not self._over.is_set():
            due_s = begun_s + step * STEP_S
            if self._port.hears_within(max(0.0, due_s - time.monotonic())):
                self._hear(self._port.received())
            if time.monotonic() >= due_s:
                self._send(step)
                step += 1

    def _hear(self, data: bytes) -> None:
        now_s = time.monotonic()
        if self.greeted_s is None and data:
            self.greeted_s = now_s
            self._port.send(encode(_SAID))
            self._sent.append((now_s, encode(_SAID)))
            self._greeted.set()
        self.pulses_s += [
            now_s for message in self._hears.feed(data) if isinstance(message, MotorPulse)
        ]

    def _send(self, step: int) -> None:
        if self.greeted_s is None:
            return
        into = step % PRESS_EVERY_STEPS
        begins = into == PRESS_EVERY_STEPS - PRESS_STEPS and self._presses
        pressed = into >= PRESS_EVERY_STEPS - PRESS_STEPS and self._presses
        counts = FULL_SCALE if pressed else RESTING
        first = step * SAMPLES_A_STEP
        values = np.full((SAMPLES_A_STEP, TAXELS), counts, dtype=np.uint16)
        time_us = round(step * STEP_S * 1e6) & 0xFFFFFFFF
        data = encode(Samples(first & 0xFFFF, time_us, values))
        now_s = time.monotonic()
        self._port.send(data)
        self._sent.append((now_s, data))
        if begins:
            self.presses_s.append(now_s)
