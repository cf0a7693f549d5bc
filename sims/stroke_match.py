"""Matches strokes that were found to those that were, and says how far off each is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from sims.stroke_set import TrueStroke

#: Onset, offset and peak of a found stroke: seconds, seconds, newtons.
Found = tuple[float, float, float]

#: A stroke is found where the two spans share at least half of what both cover. It asks the same
#: of 0.2 s and of 12 s, of two humps told as two strokes, and of two strokes told as one; an
#: onset tolerance would let a cut or merged stroke pass. Of two such spans one matches at most.
LEAST_OVERLAP = 0.5


@dataclass(frozen=True, slots=True)
class Pair:
    """A true stroke and what was found of it, None where nothing was."""

    true: TrueStroke
    found: Found | None

    @property
    def onset_error_s(self) -> float:
        """Seconds by which the onset was told late; NaN where the stroke was missed."""
        return np.nan if self.found is None else self.found[0] - self.true.onset_s

    @property
    def offset_error_s(self) -> float:
        """Seconds by which the offset was told late; NaN where the stroke was missed."""
        return np.nan if self.found is None else self.found[1] - self.true.offset_s

    @property
    def peak_error(self) -> float:
        """Share of the true peak by which the peak was told too high; NaN where missed."""
        return np.nan if self.found is None else self.found[2] / self.true.peak_n - 1.0


def matched(truth: Sequence[TrueStroke], found: Iterable[Found]) -> tuple[list[Pair], int]:
    """Return each true stroke with its match, one to one, and how many found match nothing."""
    left = list(found)
    pairs = []
    for true in truth:
        shares = [_overlap(true, stroke) for stroke in left]
        best = int(np.argmax(shares)) if shares else 0
        hit = bool(shares) and shares[best] >= LEAST_OVERLAP
        pairs.append(Pair(true, left.pop(best) if hit else None))
    return pairs, len(left)


def f1(pairs: Sequence[Pair], wrong: int) -> float:
    """Return the harmonic mean of precision and recall."""
    hits = sum(pair.found is not None for pair in pairs)
    return 2.0 * hits / (hits + wrong + len(pairs)) if pairs or wrong else 1.0


def _overlap(true: TrueStroke, found: Found) -> float:
    shared = min(true.offset_s, found[1]) - max(true.onset_s, found[0])
    covered = max(true.offset_s, found[1]) - min(true.onset_s, found[0])
    return max(0.0, shared) / covered if covered > 0.0 else 0.0
