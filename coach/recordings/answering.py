"""Whether the disk answers: each call to it is timed while it lasts."""

import math
import time
from types import TracebackType
from typing import Final

#: Longer than any disk that is merely busy takes.
SILENT_S: Final = 2.0


class Answering:
    """Times the calls of several threads; ``silent`` while any of them lasts too long."""

    def __init__(self) -> None:
        self._all: list[Asking] = []

    def asking(self) -> "Asking":
        """Return what times the calls of one thread, one after the other."""
        self._all.append(Asking())
        return self._all[-1]

    @property
    def silent(self) -> bool:
        """Whether the disk has not answered for too long."""
        now_s = time.monotonic()
        return any(now_s - each.since_s > SILENT_S for each in self._all)

    def give_up(self) -> None:
        """Wait for none of the calls any more."""
        for each in self._all:
            each.since_s = math.inf


class Asking:
    """One thread's calls, each in a ``with``: ``since_s`` is when the one that lasts began.

    Who has just woken may set that itself, infinity for none, and spare two calls.
    """

    __slots__ = ("since_s",)

    def __init__(self) -> None:
        self.since_s = math.inf

    def __enter__(self) -> None:
        self.since_s = time.monotonic()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.since_s = math.inf
