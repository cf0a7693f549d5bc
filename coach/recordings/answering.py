"""Whether the disk answers: each call to it is timed while it lasts."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

#: Longer than any disk that is merely busy takes.
SILENT_S: Final = 2.0


class Answering:
    """Times the calls of several threads; ``silent`` while any of them lasts too long."""

    def __init__(self) -> None:
        self._asked_s: dict[object, float] = {}

    @contextmanager
    def asked(self) -> Iterator[None]:
        """Time what is asked of the disk within."""
        call = object()
        self._asked_s[call] = time.monotonic()
        try:
            yield
        finally:
            self._asked_s.pop(call, None)

    @property
    def silent(self) -> bool:
        """Whether the disk has not answered for too long."""
        now_s = time.monotonic()
        return any(now_s - asked_s > SILENT_S for asked_s in tuple(self._asked_s.values()))

    def give_up(self) -> None:
        """Wait for none of the calls any more."""
        self._asked_s.clear()
