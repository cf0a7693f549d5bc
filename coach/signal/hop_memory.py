"""The last hops of a stream, in bounded memory, found by their number in the stream."""

import math

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

MIDDLE, MEAN, TOP, NOISE = range(4)

#: Room at first; it doubles as it is needed, for few streams need it all.
FIRST_ROWS = 2048
#: … up to one part in so many more than what is kept, so that rows move only now and then.
SPARE = 4


class HopMemory:
    """Keeps at least the last ``hops`` rows of four columns; the first is the hop's middle, s.

    Of the force they are (middle_s, mean_n, top_n, noise_n). With ``fewest`` it keeps only so many
    of them before each ``append``, and those from ``needed_from`` on.
    """

    def __init__(self, hops: int, fewest: int | None = None) -> None:
        self._hops = hops
        self._fewest = hops if fewest is None else fewest
        #: Number in the stream of the first hop that is needed besides the newest.
        self.needed_from: float = math.inf
        # By columns: what is asked of a stretch is asked of one after another.
        self._columns: Array = np.empty((4, min(hops + hops // SPARE, FIRST_ROWS)))
        self._first = 0
        self._used = 0

    def append(self, first: Array, second: Array, third: Array, fourth: Array) -> None:
        """Add m hops by their columns, each array (m,)."""
        m = len(first)
        if self._used + m > self._columns.shape[1]:
            self._make_room(m)
        if m == 1:
            # Live, nearly always.
            self._columns[:, self._used] = first[0], second[0], third[0], fourth[0]
            self._used += 1
            return
        columns = self._columns[:, self._used : self._used + m]
        columns[0], columns[1], columns[2], columns[3] = first, second, third, fourth
        self._used += m

    def _make_room(self, m: int) -> None:
        """Forget old hops. Once enough of them are gone, what is kept moves within its room.

        New room each time is old room that the system does not always get back.
        """
        whole, gone = self._hops + self._hops // SPARE, self._needless()
        kept, columns = self._used - gone, self._columns
        if columns.shape[1] >= kept + m and gone > kept // (2 * SPARE):
            for at in range(0, kept, gone):
                end = min(at + gone, kept)
                for column in columns:
                    column[at:end] = column[at + gone : end + gone]
        else:
            needed = kept + m
            self._columns = np.empty((4, max(min(whole, 2 * needed), needed)))
            self._columns[:, :kept] = columns[:, gone : self._used]
        self._first += gone
        self._used = kept

    def _needless(self) -> int:
        """Return how many of the oldest hops nobody asks for any more."""
        needless = int(min(self._used - self._fewest, self.needed_from - self._first))
        return max(0, self._used - self._hops, needless)

    def __getstate__(self) -> dict[str, object]:
        """Return what a copy is made of: what is needed, and no room beside it."""
        gone = self._needless()
        kept = self._columns[:, gone : self._used]
        moved = {"_columns": kept, "_first": self._first + gone, "_used": kept.shape[1]}
        return self.__dict__ | moved

    def rows(self, begin: int, end: int) -> Array:
        """Return hops ``begin`` to ``end`` of the stream, (end - begin, 4), those still kept.

        They are a view, good until hops are added.
        """
        kept = slice(max(0, begin - self._first), max(0, end - self._first))
        return self._columns[:, kept].T

    def column(self, which: int, begin: int) -> Array:
        """Return one column of the hops from ``begin`` on."""
        return self._columns[which, max(0, begin - self._first) : self._used]
