"""Seeded givers on a beat, with their own truth: which onset was meant for which beat."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from coach.signal.beat_grid import BeatGrid


@dataclass(frozen=True, slots=True)
class Giver:
    """A habit: shares are of the stroke's period, ``wander`` that of a step that stays.

    ``pace`` is the stroke's period over the one asked for; ``left_out`` and ``too_many`` are
    shares of strokes.
    """

    name: str
    mean: float = -0.01
    spread: float = 0.03
    wander: float = 0.0
    pace: float = 1.0
    left_out: float = 0.0
    too_many: float = 0.0


@dataclass(frozen=True, slots=True)
class Played:
    """What a giver did: ``onsets_s`` in order, and the number of the beat of each, -1 for none.

    ``asynchronies_s`` are the true ones of those that had a beat.
    """

    giver: Giver
    grid: BeatGrid
    onsets_s: tuple[float, ...]
    beats: tuple[int, ...]
    asynchronies_s: tuple[float, ...]


#: One stroke in ten left out, and one in ten too many.
FLAW = 0.1
#: From a drummer's to a beginner's spread (tapping at 0.5 s: 3.5 to 5 % of the interval).
GIVERS = (
    Giver("practised", -0.01, 0.02),
    Giver("usual", -0.02, 0.04),
    Giver("beginner early", -0.12, 0.08),
    Giver("late", 0.15, 0.06),
    Giver("wandering", 0.0, 0.03, wander=0.03),
)


def played(giver: Giver, seed: int, strokes: int = 40) -> Played:
    """Return what a giver does on a seeded beat of 1 to 8 counts, 40 to 80 a minute."""
    random = np.random.default_rng([seed, 77])
    grid = BeatGrid(
        float(random.uniform(0.0, 1000.0)), 60.0 / float(random.uniform(40.0, 80.0)),
        int(random.integers(1, 9)),
    )  # fmt: skip
    asked_s = grid.stroke_period_s
    off = giver.mean + giver.spread * random.standard_normal(strokes)
    if giver.wander:
        off += np.clip(np.cumsum(giver.wander * random.standard_normal(strokes)), -0.25, 0.25)
    events: list[tuple[float, int]] = []
    for beat in range(strokes):
        if random.random() >= giver.left_out:
            events.append((giver.pace * beat + float(off[beat]), beat))
        if random.random() < giver.too_many:
            events.append((giver.pace * beat + float(random.uniform(0.2, 0.8)), -1))
    events.sort()
    return Played(
        giver,
        grid,
        tuple(grid.origin_s + turns * asked_s for turns, _ in events),
        tuple(beat for _, beat in events),
        tuple(asked_s * float(off[beat]) for _, beat in events if beat >= 0),
    )


def rhythm_set(seeds: range, *, flawed: bool = True) -> Iterator[Played]:
    """Yield what each giver does on each seed; ``flawed``: with strokes left out and too many."""
    for seed in seeds:
        for giver in GIVERS:
            yield played(replace(giver, left_out=FLAW, too_many=FLAW) if flawed else giver, seed)


def aimless(seed: int, strokes: int) -> tuple[float, ...]:
    """Return onsets without any pace: waits that know nothing of each other."""
    random = np.random.default_rng([seed, 78])
    if seed % 2:
        waits = random.exponential(2.0, strokes) + 0.3
    else:
        waits = np.exp(0.7 * random.standard_normal(strokes))
    return tuple(np.cumsum(waits).tolist())
