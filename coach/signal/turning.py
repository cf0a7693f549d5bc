"""Tells when a circling hand has gone round: where it passes the place that it began at.

A smooth circle has no corner that one turn could end at and the next begin, so the place is a
convention: the first turn ends where the hand is nearest to where it set out, and each later one
where it heads the way that it did then.
"""

import math
from collections import deque
from collections.abc import Callable

Pair = tuple[float, float]

#: Below this share of the peak a heading is no turning.
TURNING_SHARE = 0.3
#: So much short of a whole turn by its heading it may be one by its place, and so much past it.
SHORT_RAD, PAST_RAD = 2.0, 0.5
#: From here on it is on the far side.
ACROSS_RAD = 2.0
#: Nearer to where it set out than this share of the way across.
HOME_SHARE = 0.25
#: A turn is over once the hand has gone on for so long, at this share of the peak: if it slows
#: down it is about to rest, and ends there.
SURE_S, GOING_SHARE = 0.1, 0.35
#: Headings are remembered for so long.
TRAIL_S = 1.0


class Turning:
    """Follows where a hand heads that moves without a rest.

    ``place`` tells the mean place of the hops from one to another, mm; ``half`` is how many hops to
    either side a velocity is told from.
    """

    def __init__(self, place: Callable[[int, int], Pair], half: int) -> None:
        self.turns = 0
        self.turned_by = 0.0
        self._place = place
        self._half = half
        self._home: Pair | None = None
        self._far_mm = 0.0
        self._angle = math.nan
        self._swept = 0.0
        self._since: float | None = None
        self._begun: deque[tuple[float, float, int]] = deque()
        self._trail: deque[Pair] = deque()
        self._before: Pair | None = None
        self._whole_s: float | None = None

    def follow(self, at: int, t_s: float, velocity: Pair, peak: float) -> float | None:
        """Take the velocity at hop ``at``, mm/s; return when a turn was whole, once that is sure.

        ``peak`` is the fastest so far.
        """
        speed = math.hypot(*velocity)
        if speed >= TURNING_SHARE * peak:
            self._head(at, t_s, velocity, peak)
            if self._whole_s is None:
                self._whole_s = self._whole(at, t_s, velocity)
        whole_s = self._whole_s
        if whole_s is None or t_s - whole_s < SURE_S - 1e-9 or speed < GOING_SHARE * peak:
            return None
        self.turns += 1
        self._since = self._swept_at(whole_s)
        self._whole_s = None
        self.turned_by = self._swept - self._since
        return whole_s

    def _head(self, at: int, t_s: float, velocity: Pair, peak: float) -> None:
        angle = math.atan2(velocity[1], velocity[0])
        if self._angle == self._angle:
            self._swept += math.remainder(angle - self._angle, math.tau)
        self._angle = angle
        trail = self._trail
        trail.append((t_s, self._swept))
        while trail[0][0] < t_s - TRAIL_S:
            trail.popleft()
        if self._since is not None:
            self.turned_by = self._swept - self._since
            return
        # What it headed to while it hardly moved says nothing.
        begun = self._begun
        begun.append((math.hypot(*velocity), self._swept, at))
        while begun[0][0] < TURNING_SHARE * peak:
            begun.popleft()
        self.turned_by = self._swept - begun[0][1]

    def _whole(self, at: int, t_s: float, velocity: Pair) -> float | None:
        """Return the second at which the turn was whole, None where it is not yet."""
        turned = abs(self.turned_by)
        if self.turns == 0 and turned >= ACROSS_RAD:
            passed_s, comes = self._passed(at, t_s, velocity)
            if passed_s is not None or (comes and turned < math.tau + PAST_RAD):
                return passed_s
        return None if turned < math.tau else self._headed_s()

    def _passed(self, at: int, t_s: float, velocity: Pair) -> tuple[float | None, bool]:
        """Return when the hand passed where it set out, and whether it still comes near."""
        if self._home is None:
            set_out = self._begun[0][2]
            self._home = self._place(set_out - 2 * self._half, set_out - self._half + 1)
        here = self._place(at - self._half, at + self._half + 1)
        away = here[0] - self._home[0], here[1] - self._home[1]
        far_mm = math.hypot(*away)
        self._far_mm = max(self._far_mm, far_mm)
        if abs(self.turned_by) < math.tau - SHORT_RAD or not far_mm < HOME_SHARE * self._far_mm:
            self._before = None
            return None, False
        past = away[0] * velocity[0] + away[1] * velocity[1]
        before, self._before = self._before, (t_s, past)
        if past < 0.0:
            return None, True
        if before is None:
            return None, False
        share = before[1] / (before[1] - past)
        return before[0] + share * (t_s - before[0]), False

    def _headed_s(self) -> float:
        """Return when the heading was that of a turn ago."""
        goal = self._swept - self.turned_by + math.copysign(math.tau, self.turned_by)
        (late_s, late), (early_s, early) = self._trail[-1], self._trail[max(-2, -len(self._trail))]
        share = (goal - early) / (late - early) if late != early else 1.0
        return early_s + min(max(share, 0.0), 1.0) * (late_s - early_s)

    def _swept_at(self, t_s: float) -> float:
        """Return how far the hand had turned at a second of the last moments."""
        late_s, late = self._trail[-1]
        for early_s, early in reversed(self._trail):
            if early_s <= t_s:
                share = (t_s - early_s) / (late_s - early_s) if late_s > early_s else 0.0
                return early + share * (late - early)
            late_s, late = early_s, early
        return late
