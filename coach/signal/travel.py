"""Finds strokes by the centre of pressure that travels over a pad, and tells its speed.

A stroke goes from standing still to standing still; where the hand comes back on its own way,
each way is one; and where it circles without a rest, each whole turn is.
"""

import math
from collections import deque
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coach.signal.hop_memory import HopMemory
from coach.signal.hops import Hops
from coach.signal.strokes import Stroke
from coach.signal.travel_shape import EDGE_SHARE, Reach, travelled, way_of
from coach.signal.travel_speed import Speedometer
from coach.signal.turning import Turning

Array = NDArray[np.float64]

#: A hand that moves: at least so fast, and so many times the noise of the speed.
START_MM_S, START_NOISE = 5.0, 5.0
#: It stands still below a share of its peak, or below this, or the noise; for so long.
STILL_MM_S, STILL_NOISE, STILL_S = 1.5, 2.0, 0.06
#: The way back: slower than a share of the peak between, then clearly the other way.
DIP_SHARE, BACK_SHARE, BACK_COSINE = 0.5, 0.25, -0.5
#: So much of a last turn is one.
LAST_TURN = math.pi
#: Contact is lost a little below where it is found.
LOST_SHARE = 0.8
#: How far back the beginning of a stroke is looked for, and the longest one that is kept whole.
BEFORE_S, MEMORY_HOPS = 3.0, 6000
#: No single way takes longer; the longest gap in the data that a stroke may bridge.
LONGEST_S, LONGEST_GAP_S = 20.0, 0.5
#: The speed shown is the mean over so long, once that much of it is known.
SHOWN_S, KNOWN_S = 1.0, 0.3


@dataclass(slots=True)
class _Moving:
    """A movement under way; hops are numbered in the stream, velocities in mm/s.

    ``heading`` is the newest velocity before it slowed down to ``low``.
    """

    first: int
    peak: float
    heading: tuple[float, float]
    turning: Turning
    low: float = math.inf
    low_at: int = 0
    still_s: float | None = None
    begun_s: float | None = None


class Travel:
    """Finds strokes in a pad's hops and announces each at most 300 ms after its end.

    Any split of the hops gives the same strokes. ``contact_n`` is where contact begins.
    """

    def __init__(self, contact_n: float, hop_s: float) -> None:
        self.contact_n = contact_n
        self._memory = HopMemory(MEMORY_HOPS)
        self._index = -1
        self._touching = False
        self._begun = 0
        self._last_s = math.nan
        self._speed = Speedometer(self._memory)
        self._moving: _Moving | None = None
        self._shown: deque[tuple[float, float]] = deque()
        self.set_hop(hop_s)

    def set_hop(self, hop_s: float) -> None:
        """Take hops of another length from the next one on; what is under way is forgotten."""
        self._before = MEMORY_HOPS if hop_s <= 0.0 else round(BEFORE_S / hop_s)
        self._moving = None
        self._begun = self._index + 1
        self._speed.set_hop(hop_s, self._begun)

    @property
    def speed_cm_s(self) -> float | None:
        """How fast the hand has moved over the last second, None where that is not known."""
        shown = self._shown
        if not shown or shown[-1][0] - shown[0][0] < KNOWN_S:
            return None
        return 0.1 * math.fsum(speed for _t_s, speed in shown) / len(shown)

    def along(self, onset_s: float, offset_s: float) -> tuple[float, float] | None:
        """Return cm/s and cm of the way that the hand went then, None where it hardly went."""
        if offset_s - onset_s > LONGEST_S:
            return None
        times_s = self._memory.column(0, 0)
        first, last = np.searchsorted(times_s, [onset_s, offset_s]).tolist()
        return way_of(self._memory.rows(0, self._index + 1)[first:last], self._speed.half)

    def update(self, hops: Hops) -> list[tuple[int, Stroke]]:
        """Return the strokes that m hops completed, each with the hop that told it."""
        touching = self._contact(hops.mean_n)
        known = touching & ~np.isnan(hops.x_mm)
        x_mm = np.where(known, hops.x_mm, np.nan)
        y_mm = np.where(known, hops.y_mm, np.nan)
        self._memory.append(hops.mid_s, x_mm, y_mm, hops.mean_n)
        hops_so_far = self._index + 1 + len(known)
        velocities = self._speed.velocities(len(known), hops_so_far)
        bends = self._speed.bends(len(known), hops_so_far)
        found = []
        each = zip(hops.mid_s.tolist(), known.tolist(), velocities, bends, strict=True)
        for at, (mid_s, on, velocity, bend) in enumerate(each):
            self._index += 1
            if not 0.0 <= mid_s - self._last_s <= LONGEST_GAP_S:
                self._lose(self._index)
            self._last_s = mid_s
            stroke = self._step(*velocity, bend) if on else self._lift()
            if stroke is not None:
                found.append((at, stroke))
        return found

    def _contact(self, force_n: Array) -> NDArray[np.bool_]:
        """Return where the hand is on, (m,): found at contact-on, lost a little below."""
        on, found_n, lost_n = self._touching, self.contact_n, LOST_SHARE * self.contact_n
        held = []
        for newtons in force_n.tolist():
            on = newtons >= (lost_n if on else found_n)
            held.append(on)
        self._touching = on
        return np.array(held)

    def _lose(self, begun: int) -> None:
        """Forget what is under way; what comes next begins no earlier than hop ``begun``."""
        self._moving = None
        self._begun = begun
        self._shown.clear()

    def _lift(self) -> Stroke | None:
        stroke = self._close(self._index - 1, self._index) if self._moving else None
        self._lose(self._index + 1)
        return stroke

    def _step(self, t_s: float, along_x: float, along_y: float, bend: float) -> Stroke | None:
        """Take one hop's velocity, that of half a window ago."""
        speed = math.hypot(along_x, along_y)
        if speed != speed:
            return None
        shown = self._shown
        shown.append((t_s, speed))
        while shown[0][0] < t_s - SHOWN_S:
            shown.popleft()
        moving, at = self._moving, self._index - self._speed.half
        if moving is not None:
            return self._go_on(moving, at, t_s, speed, (along_x, along_y))
        if bend == bend:
            self._speed.listen(bend)
        if speed >= max(START_MM_S, START_NOISE * self._speed.noise()):
            self._moving = _Moving(at, speed, (along_x, along_y), self._straight())
        return None

    def _straight(self) -> Turning:
        return Turning(self._place, self._speed.half)

    def _place(self, begin: int, end: int) -> tuple[float, float]:
        """Return where the hand was on the mean of hops ``begin`` to ``end``, mm."""
        begin = max(begin, self._begun)
        rows = self._memory.rows(begin, max(end, begin + 1))
        x_mm, y_mm = (float(np.ascontiguousarray(rows[:, axis]).sum()) for axis in (1, 2))
        return x_mm / len(rows), y_mm / len(rows)

    def _go_on(
        self, moving: _Moving, at: int, t_s: float, speed: float, velocity: tuple[float, float]
    ) -> Stroke | None:
        came_back = self._came_back(moving, speed, velocity)
        moving.peak = max(moving.peak, speed)
        if speed <= DIP_SHARE * moving.peak:
            if speed < moving.low:
                moving.low, moving.low_at = speed, at
        elif moving.low == math.inf or at - moving.low_at > self._speed.half:
            moving.heading, moving.low = velocity, math.inf
        level = max(EDGE_SHARE * moving.peak, STILL_MM_S, STILL_NOISE * self._speed.noise())
        if speed > level:
            moving.still_s = None
        elif moving.still_s is None:
            moving.still_s = t_s
        if moving.still_s is not None and t_s - moving.still_s >= STILL_S - 1e-9:
            stroke = self._close(at, self._index + 1)
            self._moving, self._begun = None, at
            return stroke
        if came_back:
            stroke = self._close(moving.low_at, self._index + 1)
            self._begun = moving.low_at
            self._moving = _Moving(moving.low_at, speed, velocity, self._straight())
            return stroke
        return self._turn(moving, at, t_s, velocity)

    def _came_back(self, moving: _Moving, speed: float, velocity: tuple[float, float]) -> bool:
        """Whether the hand has slowed down and now goes the other way.

        Other than before it slowed down: one that circles turns while it is fast.
        """
        if moving.low == math.inf or speed < BACK_SHARE * moving.peak:
            return False
        same = velocity[0] * moving.heading[0] + velocity[1] * moving.heading[1]
        return same < BACK_COSINE * speed * math.hypot(*moving.heading)

    def _turn(
        self, moving: _Moving, at: int, t_s: float, velocity: tuple[float, float]
    ) -> Stroke | None:
        """Follow where the hand heads; a whole turn is a stroke, and the next one begins."""
        turning = moving.turning
        whole_s = turning.follow(at, t_s, velocity, moving.peak)
        if whole_s is None:
            return None
        end = self._index + 1
        since = max(moving.first, end - MEMORY_HOPS)
        whole = since + int(np.searchsorted(self._memory.rows(since, end)[:, 0], whole_s))
        stroke = self._close(whole, end, whole_s)
        self._moving = _Moving(whole, math.hypot(*velocity), velocity, turning, begun_s=whole_s)
        return stroke

    def _close(self, last: int, end: int, whole_s: float | None = None) -> Stroke | None:
        """Measure the movement up to hop ``last``, by what is known up to hop ``end``.

        ``whole_s`` is when a whole turn of it was done.
        """
        moving = self._moving
        if moving is None:
            return None
        turning = moving.turning
        if turning.turns and whole_s is None and abs(turning.turned_by) < LAST_TURN:
            return None
        before = self._before if moving.begun_s is None else self._speed.half
        begin = max(self._begun, moving.first - before, end - MEMORY_HOPS)
        rows = self._memory.rows(begin, end)
        first = max(moving.first, begin)
        reach = Reach(first - begin, last - begin, moving.begun_s, whole_s)
        return travelled(rows, reach, self._speed.jitter_mm)
