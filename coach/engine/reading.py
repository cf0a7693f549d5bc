"""Reading several devices fairly: whatever one of them does, the others are heard in time."""

import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, Protocol

from coach.engine.link import Link
from coach.sensors.lookout import Wanted
from coach.sensors.source import Chunk
from coach.timing import Clock, VirtualClock

#: A thread waits so long for its device before it looks what is to be sent.
READ_S: Final = 0.005
#: A clock that jumps goes on in steps of this while no device has anything.
STEP_S: Final = 0.002
#: Chunks of one device that may wait. A device that floods waits itself then.
MOST_WAITING: Final = 64
#: A device that is just being opened may take its time; nobody waits longer for it at the end.
GOODBYE_S: Final = 1.0


class Readers(Protocol):
    """The links of a session's devices. A link is used by nobody else."""

    def read(self, timeout_s: float) -> Chunk | None:
        """Return the next bytes of any device, with its number, or None after ``timeout_s``."""
        ...

    def write(self, number: int, data: bytes) -> None:
        """Send command bytes to a device; returns at once where others would have to wait."""
        ...

    def want(self, number: int, wanted: Wanted | None) -> None:
        """Say what is waited for of a device; see ``coach.sensors.lookout``."""
        ...

    def end(self, number: int, problem: str) -> None:
        """Let a device go that is not to be read on, and say why."""
        ...

    def close(self) -> None:
        """Let all devices go; may be called twice."""
        ...


def readers_of(links: Sequence[Link], clock: Clock) -> Readers:
    """Return the way to read these links: side by side where time passes by itself."""
    if len(links) == 1 or isinstance(clock, VirtualClock):
        return InTurn(links, clock)
    return SideBySide(links, clock)


class InTurn:
    """Asks one link after the other, on the caller's thread."""

    def __init__(self, links: Sequence[Link], clock: Clock) -> None:
        self._links = links
        self._clock = clock
        self._turn = 0

    def read(self, timeout_s: float) -> Chunk | None:
        if len(self._links) == 1:
            return self._links[0].read(timeout_s)
        deadline_s = self._clock.now_s() + timeout_s
        while True:
            for _ in self._links:
                number = self._turn
                self._turn = (number + 1) % len(self._links)
                chunk = self._links[number].read(0.0)
                if chunk is not None:
                    return replace(chunk, source=number)
            now_s = self._clock.now_s()
            if now_s >= deadline_s:
                return None
            self._clock.wait_until(min(deadline_s, now_s + STEP_S))

    def write(self, number: int, data: bytes) -> None:
        self._links[number].write(data)

    def want(self, number: int, wanted: Wanted | None) -> None:
        self._links[number].want(wanted)

    def end(self, number: int, problem: str) -> None:
        self._links[number].end(problem)

    def close(self) -> None:
        for link in self._links:
            link.close()


class SideBySide:
    """A thread for each link; chunks are handed out in turns, so that none waits for many."""

    def __init__(self, links: Sequence[Link], clock: Clock) -> None:
        self._links = links
        self._clock = clock
        self._turn = 0
        self._closing = False
        self._news = threading.Condition()
        self._chunks: list[deque[Chunk]] = [deque() for _ in links]
        self._wishes: list[deque[Callable[[], None]]] = [deque() for _ in links]
        self._threads: list[threading.Thread] = []
        self._broken: BaseException | None = None

    def read(self, timeout_s: float) -> Chunk | None:
        if not self._threads and not self._closing:
            self._start()
        deadline_s = self._clock.now_s() + timeout_s
        with self._news:
            while (chunk := self._next()) is None and self._clock.now_s() < deadline_s:
                self._news.wait(min(READ_S, timeout_s))
        if self._broken is not None:
            raise self._broken
        return chunk

    def write(self, number: int, data: bytes) -> None:
        self._wishes[number].append(lambda: self._links[number].write(data))

    def want(self, number: int, wanted: Wanted | None) -> None:
        # One value is set, which may be done from here.
        self._links[number].want(wanted)

    def end(self, number: int, problem: str) -> None:
        self._wishes[number].append(lambda: self._links[number].end(problem))

    def close(self) -> None:
        with self._news:
            self._closing = True
            self._news.notify_all()
        for thread in self._threads:
            thread.join(GOODBYE_S)
        for link in self._links:
            link.close()

    def _start(self) -> None:
        # Not before: until somebody reads, a link may be opened on the caller's thread.
        for number in range(len(self._links)):
            thread = threading.Thread(
                target=self._serve, args=(number,), name=f"hand-{number + 1}", daemon=True
            )
            self._threads.append(thread)
            thread.start()

    def _next(self) -> Chunk | None:
        for _ in self._chunks:
            number = self._turn
            self._turn = (number + 1) % len(self._chunks)
            if self._chunks[number]:
                chunk = self._chunks[number].popleft()
                self._news.notify_all()
                return chunk
        return None

    # What follows runs in the thread of one link.

    def _serve(self, number: int) -> None:
        try:
            self._listen(number)
        except BaseException as problem:  # whatever it is, the session's own thread is to see it
            self._broken = problem

    def _listen(self, number: int) -> None:
        link, wishes, chunks = self._links[number], self._wishes[number], self._chunks[number]
        while not self._closing:
            while wishes:
                wishes.popleft()()
            chunk = link.read(READ_S)
            if chunk is None:
                continue
            with self._news:
                self._news.wait_for(lambda: len(chunks) < MOST_WAITING or self._closing)
                chunks.append(replace(chunk, source=number))
                self._news.notify_all()
        while wishes:
            wishes.popleft()()
