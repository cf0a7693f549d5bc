"""Whether a hand that has moved stands again: its speed, summed up from an earlier even place.

A hand that coasts is pushed as little as one that stands. So wherever pushes are even, what pushed
the hand since each earlier even place is summed up, drift taken out: where that is back at
nothing, the hand stands, as it did there. Where it is known what is left of gravity, its speed is
known without that, and so how likely the hand still coasts.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.signal.motion_drift import speed_spread

Array = NDArray[np.float64]

#: Pushes are even that stay within this (m/s²) for so many hops, or within little more than the
#: least that the sensor has shown.
EVEN_M_S2, EVEN_HOPS = 0.045, 4
LEAST_EVEN, LITTLE_MORE, FORGET = 0.014, 1.5, 1.001
#: A hand stands again below this share of its greatest speed; below so little it has not moved.
STOOD_SHARE, STILL_M_S = 0.2, 0.012
#: Between two stands lie so many seconds.
APART_S: Final = (0.9, 9.0)
#: A hand that still coasts has this share of its stroke's greatest speed or more; it stands where
#: that is so much less likely (the log of the odds) and its speed seems below this share.
COASTS, ODDS, SEEMS = 0.7, 1.5, 0.2
#: What readings scatter by, (m/s²)² a hop.
HOP_SCATTER: Final = 0.01**2


@dataclass(frozen=True, slots=True, eq=False)
class Start:
    """Where a stroke began: ``levels`` (2, 3) and ``spread`` (3,) of what was left of gravity.

    ``heading`` (3,) is where the hand went, ``fastest`` its greatest speed, m/s.
    """

    levels: Array
    spread: Array
    heading: Array
    fastest: float


def stands_again(start: Start, rows: Array, hops: int, hop_s: float) -> bool:
    """Return whether a hand that stood before ``rows`` (n, 3) stood again after so many hops."""
    since_s = np.arange(1.0, len(rows) + 1.0) * hop_s
    pushes = rows - start.levels[0] - since_s[:, np.newaxis] * start.levels[1]
    speeds = np.abs(np.cumsum((pushes * start.heading).sum(axis=1))[hops:]) * hop_s
    spreads = speed_spread(start.spread, HOP_SCATTER * hop_s, since_s[hops:])
    coasts = COASTS * start.fastest
    odds = coasts * (coasts - 2.0 * speeds) / (2.0 * spreads)
    return bool(((odds >= ODDS) & (speeds <= SEEMS * start.fastest)).any())


class Stands:
    """Takes smoothed pushes (3,) hop by hop."""

    def __init__(self, hop_s: float) -> None:
        self._hop_s = hop_s
        self._apart = [round(apart_s / hop_s) for apart_s in APART_S]
        self.restart()

    def restart(self) -> None:
        """Begin anew: nothing before is known."""
        self._hop = -1
        self._rows = np.zeros((self._apart[1] + 1, 3))
        self._places: list[tuple[int, Array]] = []
        self._least = np.inf

    def update(self, hop: Array) -> int | None:
        """Take a hop; return since how many hops the hand has moved if it now stands again."""
        self._hop += 1
        self._rows[:-1] = self._rows[1:]
        self._rows[-1] = hop
        if self._hop < EVEN_HOPS:
            return None
        newest = self._rows[-EVEN_HOPS:]
        span = float((newest.max(axis=0) - newest.min(axis=0)).max())
        self._least = min(FORGET * self._least, span)
        if span > min(EVEN_M_S2, max(LEAST_EVEN, LITTLE_MORE * self._least)):
            return None
        return self._since(newest.mean(axis=0))

    def told(self, since_hops: int) -> None:
        """What was before the newest hops has been told: nothing begins there any more."""
        self._places = [place for place in self._places if self._hop - place[0] < since_hops]

    def _since(self, level: Array) -> int | None:
        """Return how many hops ago the hand stood that stands now, None where it does not."""
        places = self._places
        while places and self._hop - places[0][0] >= self._apart[1]:
            del places[0]
        if not places or self._hop - places[-1][0] >= EVEN_HOPS:
            places.append((self._hop, level))
        for at, from_level in places:
            if self._hop - at < self._apart[0]:
                break
            sizes = self._speeds(self._hop - at, from_level)
            fastest = float(sizes.max())
            if fastest > STILL_M_S and sizes[-1] <= max(STOOD_SHARE * fastest, STILL_M_S):
                return self._hop - at
        return None

    def _speeds(self, hops: int, from_level: Array) -> Array:
        """Return how fast the hand was at each of the newest hops, m/s."""
        rows = self._rows[-hops - 1 :]
        level = rows[-EVEN_HOPS:].mean(axis=0)
        share = np.linspace(0.0, 1.0, hops + 1)[:, np.newaxis]
        speeds = np.cumsum(rows - (from_level + share * (level - from_level)), axis=0)
        return np.asarray(np.sqrt((speeds**2).sum(axis=1)) * self._hop_s)
