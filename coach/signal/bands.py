"""How hard a press is, in the five words that the coach uses."""

import math
from bisect import bisect_right

import numpy as np
from numpy.typing import NDArray

from coach.signal.band_runs import BandRuns
from coach.signal.edges import BANDS as BANDS
from coach.signal.edges import EDGES as EDGES
from coach.signal.edges import PALM as PALM
from coach.signal.edges import THUMB as THUMB
from coach.signal.edges import Band as Band
from coach.signal.edges import Edges as Edges

Array = NDArray[np.float64]


def newtons_at(place: float, edges: Edges) -> float:
    """Return the newtons of a place on the scale of bands: 1 light's edge, 2 medium's, …"""
    scale = [0.0, edges.light_n, edges.medium_n, edges.firm_n, 2 * edges.firm_n]
    return float(np.interp(place, range(5), scale))


#: The bands keep some room: each edge at most this share of the next, and light at least so many
#: times contact.
LIGHT_OF_MEDIUM = 0.75
MEDIUM_OF_FIRM = 0.9
LIGHT_OF_CONTACT = 1.5

#: How far past an edge the force must go, as a share of it, and for how long.
HYSTERESIS = 0.10
DWELL_S = 0.2
#: Below this share of contact-on a hand is gone, and above that one it is there: neither hovers,
#: and no dwell is needed.
GONE, THERE = 0.5, 1.5
#: A change back within a second of the last one has to go three times as far past the edge.
BACK_S = 1.0
BACK = 3.0
#: What a value is divided by to ask where it surely is: past an edge upwards, downwards, both for
#: a way back, and as it is; (5, 1).
LOWEST, HIGHEST, LOWEST_BACK, HIGHEST_BACK, PLAIN = range(5)
SHARES = 1.0 + HYSTERESIS * np.array([[1.0], [-1.0], [BACK], [-BACK], [0.0]])
#: So few hops at once are placed one by one.
FEW_HOPS = 4
_SHARES: tuple[float, ...] = tuple(SHARES.ravel().tolist())


def classify(
    edges: Edges, force_n: NDArray[np.float64], peak_kpa: NDArray[np.float64]
) -> NDArray[np.int8]:
    """Return the band's index, 0 to 3, of forces and kPa of one shape, the harder of the two.

    NaN kPa says nothing; NaN force is no contact. No hysteresis, no dwell; too much is not
    judged here but by ``coach.signal.too_much``.
    """
    newtons = np.array([edges.contact_n, edges.light_n, edges.medium_n])
    known_n = np.where(np.isnan(force_n), -np.inf, force_n)
    by_force = np.searchsorted(newtons, known_n, side="right")
    kilopascals = np.array([edges.light_kpa, edges.medium_kpa])
    known_kpa = np.where(np.isnan(peak_kpa), -np.inf, peak_kpa)
    by_peak = 1 + np.searchsorted(kilopascals, known_kpa, side="right")
    harder = np.where(by_force > 0, np.maximum(by_force, by_peak), 0)
    return harder.astype(np.int8)


class BandClassifier:
    """Bands without chatter: an edge counts when passed by 10 %, for 0.2 s.

    A hand that arrives, and one that is clearly gone, is told at once: a dwell there would say
    "no contact" over newtons. What goes back within a second has to pass its edge by 30 %, so a
    force that hovers changes at most once a second and one that really moves is still followed.
    Fed with hop values in any split it says the same. The first value, and the first after
    values that are NaN, is taken as it is.
    """

    def __init__(self, edges: Edges) -> None:
        self.edges = edges
        self.reset()

    def reset(self) -> None:
        """Forget what was; the next value is taken as it is."""
        self._now: int | None = None
        self._left_s: float | None = None
        self._upwards = False
        self._changed_s = -math.inf
        self._changed_up = False
        self._away = False

    def update(self, t_s: Array, force_n: Array, peak_kpa: Array) -> NDArray[np.int8]:
        """Return the bands' indexes (m,) at seconds, newtons and kPa (m,); NaN force is none."""
        if len(t_s) > FEW_HOPS:
            return self._many(t_s, force_n, peak_kpa)
        # Live, a hop or two at a time, each call costs more than its numbers.
        told = []
        for t, force, kpa in zip(t_s.tolist(), force_n.tolist(), peak_kpa.tolist(), strict=True):
            surely = self._placed(LOWEST, force, kpa), self._placed(HIGHEST, force, kpa)
            told.append(self._step(t, force, kpa, *surely))
        return np.array(told, np.int8)

    def _many(self, t_s: Array, force_n: Array, peak_kpa: Array) -> NDArray[np.int8]:
        """Return the same, step by step only where what is told can become another."""
        lowest, highest = classify(self.edges, force_n / SHARES[:2], peak_kpa / SHARES[:2])
        here = force_n / self.edges.contact_n >= GONE
        runs = BandRuns(lowest, highest, here, np.isnan(force_n))
        bands = np.empty(len(t_s), np.int8)
        at = 0
        while at < len(t_s):
            now = self._now
            if now is not None:
                begin, (at, gone) = at, runs.leaves(at, now)
                if at > begin:
                    self._left_s = None
                    self._away = now == 0 and (self._away or gone)
                    bands[begin:at] = now
            if at < len(t_s):
                hop = t_s.item(at), force_n.item(at), peak_kpa.item(at)
                bands[at] = self._step(*hop, lowest.item(at), highest.item(at))
                at += 1
            if now and now == self._now and self._left_s is not None:
                # What surely does no more than wait for the dwell's end.
                begin, at = at, self._waits_until(runs, t_s, at)
                bands[begin:at] = now
        return bands

    def _waits_until(self, runs: BandRuns, t_s: Array, at: int) -> int:
        assert self._now is not None
        assert self._left_s is not None
        end = at + int(t_s[at:].searchsorted(self._left_s + DWELL_S - 1e-6))
        return min(end, runs.comes_back(at, self._now, self._upwards))

    def _step(self, t_s: float, force_n: float, peak_kpa: float, lowest: int, highest: int) -> int:
        """Take a hop, that is surely from the lowest to the highest band; return what is told."""
        if force_n != force_n:
            self.reset()
            return 0
        contact = force_n / self.edges.contact_n
        if self._now is None:
            self._now = self._placed(PLAIN, force_n, peak_kpa)
        elif lowest <= self._now <= highest:
            self._left_s = None
        elif self._counts(t_s, lowest > self._now, contact):
            lowest_back = self._placed(LOWEST_BACK, force_n, peak_kpa)
            highest_back = self._placed(HIGHEST_BACK, force_n, peak_kpa)
            clear = not lowest_back <= self._now <= highest_back
            self._change(t_s, lowest, highest, clear or contact < GONE)
        self._away = self._now == 0 and (self._away or contact < GONE)
        return self._now

    def _placed(self, which: int, force_n: float, peak_kpa: float) -> int:
        """Return the band of one force over the share of that number, as ``classify`` does."""
        edges, share = self.edges, _SHARES[which]
        by_force = bisect_right((edges.contact_n, edges.light_n, edges.medium_n), force_n / share)
        if not by_force or peak_kpa != peak_kpa:
            return by_force
        return max(
            by_force, 1 + bisect_right((edges.light_kpa, edges.medium_kpa), peak_kpa / share)
        )

    def _counts(self, t_s: float, upwards: bool, contact: float) -> bool:
        """Whether a force past an edge has been there for long enough."""
        if contact < GONE or (self._now == 0 and (self._away or contact > THERE)):
            return True
        if self._left_s is None or upwards != self._upwards:
            self._left_s, self._upwards = t_s, upwards
        return t_s - self._left_s >= DWELL_S - 1e-9

    def _change(self, t_s: float, lowest: int, highest: int, clear: bool) -> None:
        """Take the nearest band that agrees, unless it goes back too soon and not clearly."""
        assert self._now is not None
        upwards = lowest > self._now
        back = upwards != self._changed_up and t_s - self._changed_s < BACK_S - 1e-9
        if back and not clear and not (self._now == 0 and self._away):
            return
        self._now = lowest if upwards else highest
        self._changed_s, self._changed_up = t_s, upwards
        self._left_s = None
