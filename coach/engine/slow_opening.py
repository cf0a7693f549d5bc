"""Opening a device that takes its time, on a thread of its own: whoever waits stays awake."""

import threading
from typing import Final

from coach.errors import DeviceError
from coach.saying import say
from coach.sensors.source import Source
from coach.timing import Clock

_TRIES: Final = 20
_TRY_S: Final = 0.1


class SlowOpening:
    """One attempt to open a source; ``problem`` is why it failed, None while that is not known."""

    def __init__(self, source: Source, clock: Clock) -> None:
        self._source = source
        self._clock = clock
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._abandoned = False
        self.problem: str | None = None
        self._thread = threading.Thread(target=self._open, name="opening", daemon=True)
        self._thread.start()

    def over(self, timeout_s: float) -> bool:
        """Return whether it has ended, waiting for that at most ``timeout_s``."""
        return self._over.wait(timeout_s)

    def abandon(self) -> None:
        """Want the source closed, however far the attempt is; may take a moment."""
        with self._lock:
            self._abandoned = True
        # Closed too early it has not begun to hold what is to be let go; so again until it ends.
        for _ in range(_TRIES):
            self._source.close()
            if self._over.wait(_TRY_S):
                break
        self._thread.join(_TRY_S)

    def _open(self) -> None:
        try:
            self._source.open(self._clock)
        except DeviceError as problem:
            self.problem = str(problem)
        except Exception as problem:
            # Nobody else would hear of it on this thread.
            self.problem = say(
                "the device could not be opened ({problem}); try again", problem=str(problem)
            )
        with self._lock:
            # It may have been let go of before it was held.
            if self._abandoned:
                self._source.close()
        self._over.set()
