"""What every host of a session does: obey, turn, and show what there is 60 times a second."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from types import TracebackType
from typing import Self

from coach.messages import Command
from coach.timing import Clock
from coach.views import Snapshot

SNAPSHOT_S = 1.0 / 60.0

TakeCommands = Callable[[], Iterable[Command]]
#: Returns whether the snapshot went out; if not, its points come with the next one.
Publish = Callable[[Snapshot], bool]


class Turning(ABC):
    """Runs on one thread until it is finished; as a context manager it closes, whatever happens."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._finished = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def run(self, take: TakeCommands, publish: Publish) -> None:
        """Turn until the session is finished; the last snapshot says so."""
        next_s = self._clock.now_s()
        while not self._finished:
            for command in take():
                self._obey(command)
            self._turn(max(0.0, next_s - self._clock.now_s()))
            now_s = self._clock.now_s()
            if now_s >= next_s and not self._finished:
                self._show(publish)
                next_s = max(next_s + SNAPSHOT_S, now_s)
        self.end(publish)

    @abstractmethod
    def end(self, publish: Publish) -> None:
        """Finish the session and publish its last snapshot."""

    @abstractmethod
    def close(self) -> None:
        """Let go of what is held; may be called twice."""

    @abstractmethod
    def _obey(self, command: Command) -> None: ...

    @abstractmethod
    def _turn(self, timeout_s: float) -> None: ...

    @abstractmethod
    def _show(self, publish: Publish) -> None: ...
