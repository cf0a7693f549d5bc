"""Whether a hand that has moved stands again: its speed, summed up from an earlier even place.

A hand that coasts is pushed as little as one that stands. So wherever pushes are even, what pushed
the hand since each earlier even place is summed up, drift taken out: where that is back at
nothing, the hand stands, as it did there.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.signal.motion_shapes import GRAVITY_S

Array = NDArray[np.float64]

#: Pushes are even that stay within this (m/s²) for so many hops, or within little more than the
#: least that the sensor has shown.
EVEN_M_S2, EVEN_HOPS = 0.045, 4
LEAST_EVEN, LITTLE_MORE, FORGET = 0.014, 1.5, 1.001
#: A hand stands again below this share of its greatest speed; below so little it has not moved.
STOOD_SHARE, STILL_M_S = 0.2, 0.012
#: Between two stands lie so many seconds.
APART_S: Final = (0.9, 9.0)


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
        # What gravity took of them by following them is given back.
        rows = rows + np.cumsum(rows - rows[0], axis=0) * (self._hop_s / GRAVITY_S)
        level = rows[-EVEN_HOPS:].mean(axis=0)
        share = np.linspace(0.0, 1.0, hops + 1)[:, np.newaxis]
        speeds = np.cumsum(rows - (from_level + share * (level - from_level)), axis=0)
        return np.asarray(np.sqrt((speeds**2).sum(axis=1)) * self._hop_s)
