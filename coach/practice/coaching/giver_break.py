"""The giver's hands need a rest: ten seconds every few minutes, between strokes."""

from typing import Final

#: Hands off for so long is a rest; after so long without one it is time, and after so long more
#: one waits no longer for a moment without contact.
RESTED_S: Final = 6.0
WORK_S: Final = 240.0
WAIT_S: Final = 20.0
#: Asked again no sooner than this.
AGAIN_S: Final = 120.0


class GiverBreak:
    """Knows since when the hands work; host seconds that the caller gives."""

    def __init__(self) -> None:
        self._free_since_s: float | None = None
        self._working_since_s: float | None = None
        self._asked_s = -AGAIN_S

    @property
    def rested(self) -> bool:
        """Whether the hands have been off for long enough."""
        return self._working_since_s is None

    def look(self, touching: bool, now_s: float) -> None:
        """See whether any hand works now."""
        if touching:
            self._free_since_s = None
            if self._working_since_s is None:
                self._working_since_s = now_s
            return
        if self._free_since_s is None:
            self._free_since_s = now_s
        if now_s - self._free_since_s >= RESTED_S:
            self._working_since_s = None

    def is_due(self, touching: bool, now_s: float) -> bool:
        """Return whether it is time, and the moment is good."""
        if self._working_since_s is None or now_s - self._asked_s < AGAIN_S:
            return False
        over_s = now_s - self._working_since_s - WORK_S
        return over_s >= (WAIT_S if touching else 0.0)

    def asked(self, now_s: float) -> None:
        """Remember that it was said."""
        self._asked_s = now_s
