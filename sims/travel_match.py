"""Matches strokes that were told by travel to those that were travelled."""

from collections.abc import Iterable, Sequence

from sims.travel_path import TrueTravel

#: Onset and offset of a stroke that was told, and its mean speed in cm/s.
Told = tuple[float, float, float]

#: They match where they share at least half of what both cover, one to one.
LEAST_OVERLAP = 0.5


def matched(
    truth: Sequence[TrueTravel], told: Iterable[Told]
) -> tuple[list[tuple[TrueTravel, Told]], int]:
    """Return the pairs, and how many of those told match nothing."""
    left = list(told)
    pairs = []
    for true in truth:
        best = max(left, key=lambda span: _overlap(true, span), default=None)
        if best is not None and _overlap(true, best) >= LEAST_OVERLAP:
            left.remove(best)
            pairs.append((true, best))
    return pairs, len(left)


def f1(true: int, hits: int, wrong: int) -> float:
    """Return the harmonic mean of precision and recall; 1 where nothing was and none was told."""
    return 2.0 * hits / (hits + wrong + true) if true or wrong else 1.0


def _overlap(true: TrueTravel, told: Told) -> float:
    shared_s = min(true.offset_s, told[1]) - max(true.onset_s, told[0])
    both_s = max(true.offset_s, told[1]) - min(true.onset_s, told[0])
    return max(0.0, shared_s / both_s)
