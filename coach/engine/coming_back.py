"""When data counts again that had stopped, or whose device has started anew."""

from typing import Final

from coach.timing import STALE_AFTER_S

#: So long data has to be good before it is shown again: one late burst is no return.
GOOD_DATA_S: Final = 0.2
#: A slow sensor's own pauses are no silence; one of which no rate is known yet may be slow.
_PAUSES: Final = 2.5
_UNKNOWN_S: Final = 0.8


class ComingBack:
    """Watches when data comes, and when it is a restarted device's.

    ``settled``: it may be shown. ``restarted``: it is a device's that has started anew, and that
    is not settled yet.
    """

    def __init__(self) -> None:
        self.settled = True
        self.restarted = False
        self._arrived_s: float | None = None
        self._good_from_s: float | None = None
        self._epoch: int | None = None

    def unsettle(self) -> None:
        """What comes is no good data yet."""
        self.settled, self._good_from_s = False, None

    def look(
        self, now_s: float, arrived_s: float | None, epoch: int | None, rate_hz: float | None
    ) -> bool:
        """Take how it stands at host second ``now_s``; returns whether it has just restarted.

        ``arrived_s`` is when the newest sample came, ``epoch`` its device's.
        """
        news = epoch is not None and self._epoch is not None and epoch != self._epoch
        if epoch is not None:
            self._epoch = epoch
        before_s, self._arrived_s = self._arrived_s, arrived_s
        if arrived_s is None or before_s is None:
            return news
        longest_s = max(STALE_AFTER_S, _PAUSES / rate_hz if rate_hz else _UNKNOWN_S)
        if news:
            self.restarted = True
        if now_s - arrived_s > longest_s:
            self.unsettle()
        elif news or arrived_s - before_s > longest_s:
            self.settled, self._good_from_s = False, arrived_s
        elif not self.settled:
            if self._good_from_s is None:
                self._good_from_s = arrived_s
            self.settled = arrived_s - self._good_from_s >= GOOD_DATA_S
        if self.settled:
            self.restarted = False
        return news
