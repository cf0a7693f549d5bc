"""Whether the disk answers: each call to it is timed while it lasts."""

import time
from contextlib import AbstractContextManager
from types import TracebackType
from typing import Final

#: Longer than any disk that is merely busy takes.
SILENT_S: Final = 2.0


class Answering:
    """Times the calls of several threads; ``silent`` while any of them lasts too long."""

    def __init__(self) -> None:
        self._asked_s: dict[object, float] = {}

    def asked(self) -> AbstractContextManager[None]:
        """Time what is asked of the disk within."""
        return _Call(self._asked_s)

    @property
    def silent(self) -> bool:
        """Whether the disk has not answered for too long."""
        now_s = time.monotonic()
        return any(now_s - asked_s > SILENT_S for asked_s in tuple(self._asked_s.values()))

    def give_up(self) -> None:
        """Wait for none of the calls any more."""
        self._asked_s.clear()


class _Call:
    """One call: it stands among those that last as long as it does."""

    # A class and no generator: 66 writes a second, each in a thread that has just woken.
    __slots__ = ("_all_s",)

    def __init__(self, all_s: dict[object, float]) -> None:
        self._all_s = all_s

    def __enter__(self) -> None:
        self._all_s[self] = time.monotonic()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._all_s.pop(self, None)
