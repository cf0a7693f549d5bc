"""Times of samples that are numbered 0 to 255 over and over, and that arrive in bursts."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from coach.saying import say, say_many

#: Boards count in one byte; one that goes further counts on.
_BYTE: Final = 256
#: Of so many rows in ten the index is the one before: then a packet holds several samples.
_OFTEN: Final = 0.25
#: A rate is told by times of arrival over so many seconds at least.
_LEAST_S: Final = 0.5


class Arrived(NamedTuple):
    """A row's sample index and its time of arrival in seconds; None: it tells none."""

    number: int | None
    stamp_s: float | None


class SampleClock:
    """Gives each row its second, from how far the index went on; what is lost stays a gap.

    How the index counts (its wrap, its step, how many samples share one) is learned from the
    first rows. Whole rounds that are lost are told by times of arrival, which come in bursts: only
    what is more than a round later than ever before counts. ``rate_hz`` is the one told, else the
    one by those times, else None.
    """

    def __init__(self, first: Sequence[Arrived], rate_hz: float | None) -> None:
        found = [each.number for each in first if each.number is not None]
        steps = [after - before for before, after in pairwise(found)]
        self._round = _BYTE if not found or max(found) < _BYTE else 0
        falls = [before for before, after in pairwise(found) if after < before]
        if self._round and falls and max(found) < _BYTE - 1 and len(falls) > 1:
            # A Ganglion counts to 100 or to 200.
            self._round = max(found) + 1 - min(found)
        on = Counter(self._around(step) for step in steps if step)
        self._step = on.most_common(1)[0][0] if on else 1
        self._shared = _shared(found)
        self._stands = bool(steps) and not on
        self.rate_hz = rate_hz
        self._guessed = rate_hz is None
        self._place, self._within = 0, 0
        self._last: Arrived | None = None
        self._origin_s: float | None = None
        self._latest = 0.0
        self.missing = self.gaps = self.again = 0
        if rate_hz is None:
            self.rate_hz = self._rate_of(first)

    def t_s(self, row: Arrived) -> float | None:
        """Return the second of a row since the first; None for one that was told before."""
        assert self.rate_hz is not None
        before, self._last = self._last, row
        if before is None:
            self._origin_s = row.stamp_s
            return 0.0
        lost = self._moved(before, row)
        if lost is None:
            self.again += 1
            return None
        lost += self._lost_rounds(row)
        if lost:
            self.missing += lost
            self.gaps += 1
            self._place += lost
        return self._place / self.rate_hz

    def notes(self) -> list[str]:
        """Return what there is to say of the index, as sentences."""
        told: list[str] = []
        if self.gaps:
            told.append(
                say(
                    "{samples} missing by the sample index, in {gaps}.",
                    samples=say_many("{n:,} sample", "{n:,} samples", self.missing),
                    gaps=say_many("{n:,} gap", "{n:,} gaps", self.gaps),
                )
            )
        if self.again:
            told.append(
                say_many(
                    "{n:,} row told twice, left out.",
                    "{n:,} rows told twice, left out.",
                    self.again,
                )
            )
        if self._stands:
            told.append(say("The sample index stands still, so nobody knows what is missing."))
        if self._guessed:
            told.append(
                say("The rate is told by the times of arrival: {hz:.4g} Hz.", hz=self.rate_hz)
            )
        return told

    def _moved(self, before: Arrived, row: Arrived) -> int | None:
        """Go on by one row; returns how many are lost before it, None if it is the same again."""
        if row.number is None or before.number is None or self._stands:
            self._place += 1
            return 0
        step = self._around(row.number - before.number)
        if step == 0:
            if self._within + 1 >= self._shared:
                return None
            self._within += 1
            self._place += 1
            return 0
        lost_within = self._shared - 1 - self._within
        self._within = 0
        self._place += 1
        return lost_within + (max(1, round(step / self._step)) - 1) * self._shared

    def _lost_rounds(self, row: Arrived) -> int:
        """Return how many samples are lost in whole rounds, by the times of arrival."""
        assert self.rate_hz is not None
        if row.stamp_s is None or self._origin_s is None or not self._round or self._stands:
            return 0
        late = (row.stamp_s - self._origin_s) * self.rate_hz - self._place
        whole = self._round / self._step * self._shared
        rounds = max(0, round((late - self._latest) / whole))
        lost = round(rounds * whole)
        self._latest = max(self._latest, late - lost)
        return lost

    def _around(self, step: int) -> int:
        return step % self._round if self._round else step

    def _rate_of(self, first: Sequence[Arrived]) -> float | None:
        """Return the samples a second that the first rows arrived with."""
        stamps = [each.stamp_s for each in first if each.stamp_s is not None]
        if len(stamps) < 2 or stamps[-1] - stamps[0] < _LEAST_S:
            return None
        found = [each.number for each in first if each.number is not None]
        places = len(stamps) - 1
        if found and not self._stands:
            steps = [self._around(after - before) for before, after in pairwise(found)]
            places = round(sum(steps) / self._step * self._shared)
        return places / (stamps[-1] - stamps[0]) if places > 0 else None


def _shared(found: Sequence[int]) -> int:
    """Return how many samples share an index: 1, or as many as mostly do."""
    if len(found) < 4:
        return 1
    same = sum(after == before for before, after in pairwise(found)) / (len(found) - 1)
    if same < _OFTEN:
        return 1
    runs: Counter[int] = Counter()
    length = 1
    for before, after in pairwise(found):
        if after == before:
            length += 1
        else:
            runs[length] += 1
            length = 1
    return runs.most_common(1)[0][0] if runs else 1
