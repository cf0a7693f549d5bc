"""The kinds of strokes there are, as pushes: what one who has only seen their first part expects.

A hand speeds up and slows down as in a minimum-jerk stroke (Flash and Hogan 1985) or keeps its
speed in between, and either may lean to its beginning or to its end. Of each kind and length there
is the whole stroke, and what is seen of it so long as the hand is under way.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.signal.motion_shapes import SMOOTHED

Array = NDArray[np.float64]
Counts = NDArray[np.intp]

#: How far strokes lean: the exponent of their time; and how long even ones take to get going.
LEANS: Final = (0.76, 0.88, 1.0, 1.14, 1.3)
RAMPS, RAMPED_LEANS = (0.22, 0.3, 0.38, 0.46), (0.84, 1.0, 1.2)
#: Seconds that a stroke lasts, and how much longer each is than the one before it in the table:
#: of those that are over, and of those under way.
LASTS_S, LONGER, LONGER_YET = (0.9, 7.2), 1.05, 1.1
#: Shares of a stroke's time at which it is looked at while the hand is under way.
UNDER_WAY: Final = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.88)
#: A hand that goes at less than this share of its top speed is as good as standing.
MOVES: Final = 0.1
_U: Final = np.linspace(0.0, 1.0, 2001)


@dataclass(frozen=True, slots=True, eq=False)
class Kinds:
    """Strokes (k,) of each kind and length as they push, m/s² for each metre of their way.

    ``pushes`` (k, rows) ends with the newest hop; ``hops`` (k,) is how long ago they began and
    ``weight`` (k,) the log of how many strokes each stands for. ``onset`` and ``offset`` (k,) are
    hops from their beginning to where they pass a tenth of their top speed, ``share`` (k,) how
    much of their way lies between.
    """

    pushes: Array
    hops: Counts
    weight: Array
    lengths: Counts
    onset: Array
    offset: Array
    share: Array


@lru_cache(maxsize=8)
def whole(hop_s: float) -> Kinds:
    """Return strokes that end with the newest hop."""
    lengths = _lengths(hop_s, LONGER)
    return _kinds(hop_s, [(n, n, float(np.log(step)), 1.0) for n, step in lengths])


@lru_cache(maxsize=8)
def begun(hop_s: float) -> Kinds:
    """Return what is seen until the newest hop of strokes that are not over."""
    steps = np.gradient(np.array(UNDER_WAY))
    return _kinds(
        hop_s,
        [
            (n, round(u * n), float(np.log(step * max(1.0, du * n))), u)
            for n, step in _lengths(hop_s, LONGER_YET)
            for u, du in zip(UNDER_WAY, steps.tolist(), strict=True)
        ],
    )


def _lengths(hop_s: float, longer: float) -> list[tuple[int, int]]:
    """Return lengths in hops, and for how many each stands."""
    count = int(np.log(LASTS_S[1] / LASTS_S[0]) / np.log(longer)) + 1
    lengths = sorted({round(LASTS_S[0] * longer**k / hop_s) for k in range(count)})
    return list(
        zip(lengths, np.diff([*lengths, 2 * lengths[-1] - lengths[-2]]).tolist(), strict=True)
    )


def _kinds(hop_s: float, seen: list[tuple[int, int, float, float]]) -> Kinds:
    rows = max(hops for _, hops, _, _ in seen) + 1
    pushes, meta = [], []
    for speed in speeds():
        fast = np.flatnonzero(speed >= MOVES * speed.max())
        share = float(speed[fast[0] : fast[-1] + 1].sum() / speed.sum())
        onset, offset = float(_U[fast[0]]), float(_U[fast[-1]])
        for length, hops, weight, u in seen:
            if u < 1.0 and not onset < u < offset:
                continue
            edges = (np.arange(-1.5, hops + 2.0)) / length
            at_edges = np.interp(edges, _U, speed, 0.0, 0.0)
            means = np.diff(at_edges) / (length * hop_s**2)
            smooth = sum(w * means[k : k + hops + 1] for k, w in enumerate(SMOOTHED))
            pushes.append(np.zeros(rows))
            pushes[-1][-hops - 1 :] = smooth
            meta.append((hops, weight, length, onset * length, offset * length, share))
    hops, weight, length, onset, offset, share = np.array(meta).T
    return Kinds(
        np.array(pushes), hops.astype(np.intp), weight, length.astype(np.intp), onset, offset, share
    )


def speeds() -> list[Array]:
    """Return each kind's speed (n,) at even steps of its time, a way of 1 in 1."""
    kinds = [(lean, None) for lean in LEANS] + [(ln, rp) for rp in RAMPS for ln in RAMPED_LEANS]
    return [speed(lean, ramp) for lean, ramp in kinds]


def speed(lean: float, ramp: float | None) -> Array:
    """Return the speed (n,) of a stroke that leans so far, even but for its ramps where given."""
    u = _U**lean
    if ramp is None:
        way = u**3 * (10.0 - 15.0 * u + 6.0 * u**2)
    else:
        fast = np.minimum(np.minimum(u, 1.0 - u) / ramp, 1.0)
        way = np.cumsum((0.5 - 0.5 * np.cos(np.pi * fast)) * np.gradient(u))
    found = np.gradient(way, _U)
    return np.asarray(found / found.mean())
