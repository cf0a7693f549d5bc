"""Finds strokes as they end: rises above a resting contact, or above nothing, and back."""

import numpy as np

from coach.signal.bands import Edges
from coach.signal.coming_down import LATEST_HOPS, SWAY, ComingDown, creeps
from coach.signal.ground import Ground, calmed
from coach.signal.hop_memory import MEAN, HopMemory
from coach.signal.hop_noise import HopNoise, bends_of
from coach.signal.hops import Hops
from coach.signal.humps import low_from, valley_between
from coach.signal.nothing_on import NothingOn
from coach.signal.rests import Rest, Rests
from coach.signal.rises import least_rise, least_rise_again
from coach.signal.stillness import Stillness
from coach.signal.stroke_shape import shape_of
from coach.signal.stroke_side import FOOT_SHARE
from coach.signal.strokes import Stroke

#: Coming down to this share of the rise can end a stroke; a shallower dip is part of it.
DIP_SHARE = 0.4
#: … but down to this one a closer look is taken once the next hump has let go by so much.
MAYBE_SHARE, LEFT_SHARE = 0.65, 0.15
#: How far noise moves the force of a rest, in its standard deviations.
STILL_NOISE = 4.0
#: After a stroke, its own foot is no new stroke for so long.
REBOUND_S = 0.5
#: Longest gap in the data that a stroke may bridge; shortest stroke; how far back one looks.
LONGEST_GAP_S = 0.5
SHORTEST_S = 0.06
MEMORY_HOPS = 600
MEMORY_OPEN_HOPS = 6000
#: A stroke begins at most so many hops before the valley: the low-pass finds that a little late.
VALLEY_HOPS = 10


class StrokeDetector:
    """Finds strokes in hop values and announces each at most 300 ms after its end.

    ``noise_share`` is how much of a hop mean's white noise the filtered force still has; a hop is
    the mean of ``hop_samples``. Any split of the hops gives the same strokes.
    """

    def __init__(self, edges: Edges, noise_share: float = 1.0) -> None:
        self.edges = edges
        self.noise_share = noise_share
        self.hop_samples = 1
        self._memory = HopMemory(MEMORY_OPEN_HOPS)
        self._index = -1
        self._begun = 0
        self._noise = HopNoise()
        self._last_s = -np.inf
        self._last_stroke = (-np.inf, 0.0)
        self._nothing = NothingOn()
        self._forget(0.0)

    def update(self, hops: Hops) -> list[Stroke]:
        """Return the strokes that m hops completed; hops with NaN force are skipped."""
        self._memory.append(hops.mid_s, hops.mean_n, hops.top_n, hops.noise_n)
        bends = bends_of(self._memory.column(MEAN, self._index - 1), len(hops.t_s))
        found = []
        for t, force, bend in zip(hops.t_s.tolist(), hops.force_n.tolist(), bends, strict=True):
            self._index += 1
            if force != force:
                continue
            if not 0.0 <= t - self._last_s <= LONGEST_GAP_S:
                self._begun = self._index
                self._last_s = t
                self._forget(force)
            elif bend == bend:
                self._noise.listen(bend, self.edges.contact_n, resting=not self._open)
            stroke = self._pressing(t, force) if self._open else self._resting(t, force)
            self._last_s = t
            if stroke is not None:
                found.append(stroke)
        return found

    def finish(self) -> Stroke | None:
        """End the stream: return a stroke that had come down but was not yet announced."""
        if not self._open or self._low_n > self._dip_level_n():
            return None
        return self._close(self._index, came_to_rest=False)

    def _forget(self, force_n: float) -> None:
        self._open = False
        self._ground = Ground(force_n, self._index)

    def _least_rise_n(self, base_n: float) -> float:
        return least_rise(self.edges.contact_n, base_n, self.noise_share * self._noise.white_n)

    def _resting(self, t_s: float, force_n: float) -> Stroke | None:
        ground = self._ground
        ground.follow(t_s - self._last_s, force_n, self._index)
        if force_n < self.edges.contact_n or not self._noise.is_known:
            return None
        rise_n = self._least_rise_n(ground.valley_n)
        ended_s, last_rise_n = self._last_stroke
        if t_s - ended_s < REBOUND_S:
            rise_n = max(rise_n, FOOT_SHARE * last_rise_n)
        # What stands out is no noise or tremor that happened to dip before it swung up.
        if force_n >= ground.calm_valley_n + rise_n:
            first = max(self._begun, self._index - MEMORY_HOPS)
            before_n = self._memory.rows(first, self._index)[:, MEAN]
            self._nothing.read(before_n, self.edges.contact_n, self._noise.white_n)
            # What came down to the valley, a press that the stream began in, is no part of it.
            self._begun = max(first, ground.valley_hop - VALLEY_HOPS)
            self._begin(t_s, force_n)
        return None

    def _begin(self, t_s: float, force_n: float) -> None:
        self._open = True
        self._peak_n = self._low_n = self._calm_n = force_n
        self._peak_s, self._low_index = t_s, self._index
        self._still = Stillness(t_s, force_n, self._index)
        self._rests = Rests(t_s, force_n, self._index, self._ground.valley_n)
        self._rest: Rest | None = None
        self._shared_n: float | None = None
        self._down = ComingDown()
        self._top_n, self._top_s, self._weighed = force_n, t_s, False

    def _pressing(self, t_s: float, force_n: float) -> Stroke | None:
        if force_n > self._peak_n:
            if self._low_n < self._peak_n and (stroke := self._parted(t_s, force_n)) is not None:
                return stroke
            self._peak_n = self._low_n = force_n
            self._peak_s = t_s
        self._follow(t_s, force_n)
        if self._is_down(t_s, force_n):
            return self._close(self._index, came_to_rest=False)
        if self._low_n <= self._dip_level_n():
            unsure_n = self._unsure_n()
            if self._still.holds(t_s, self._calm_n, self._index, self._rise_n(), unsure_n):
                stroke = self._close(self._index, came_to_rest=True)
                # A slow valley is still as a rest is: the next one may have begun in it.
                self._begun, self._ground.valley_hop = self._still.hop, self._low_index
                return stroke
            if force_n >= self._low_n + self._again_n():
                return self._next_begins(t_s, force_n, self._index - 1)
        else:
            self._still.start(t_s, self._calm_n, self._index)
            left_n = self._top_n - LEFT_SHARE * (self._top_n - self._low_n)
            if force_n <= left_n and not self._weighed:
                return self._parted(t_s, force_n)
        return None

    def _follow(self, t_s: float, force_n: float) -> None:
        """Follow the low since the peak, the top since the low, and the rests on the way up."""
        if force_n <= self._low_n:
            self._low_n = self._top_n = force_n
            self._low_index = self._index
        elif force_n > self._top_n:
            self._top_n, self._top_s, self._weighed = force_n, t_s, False
        self._calm_n = calmed(self._calm_n, force_n, t_s - self._last_s)
        rests = self._rests
        rests.watch(t_s, self._calm_n, self._peak_n, self._unsure_n(), self._index)
        self._rest = rests.under(self._peak_n, self._peak_s, self._least_rise_n)

    def _again_n(self) -> float:
        """Return by how much the force rises from its low where another stroke begins."""
        noise_n = self.noise_share * self._noise.white_n
        least_n = least_rise_again(self.edges.contact_n, self._low_n, noise_n)
        return max(least_n, FOOT_SHARE * self._rise_n())

    def _next_begins(self, t_s: float, force_n: float, last: int) -> Stroke | None:
        """Close the stroke at its low, up to the hop ``last``: another one has begun there."""
        floor_n, valley = self._floor_n(), self._valley_begin()
        stroke = self._close(last, came_to_rest=True)
        self._begun = valley
        self._begin(t_s, force_n)
        # They overlap: the next one ends at what the first one rose from, if it gets there.
        self._shared_n = min(floor_n, self._ground.valley_n)
        return stroke

    def _parted(self, t_s: float, force_n: float) -> Stroke | None:
        """Close the stroke at its low if the hump after that is another one, by a closer look."""
        self._weighed = True
        top_n, top_s = max((self._top_n, self._top_s), (force_n, t_s))
        if top_n < self._low_n + self._again_n():
            return None
        if self._low_n <= self._dip_level_n():
            return self._next_begins(t_s, force_n, self._index - 1)
        if self._low_n > self._base_n() + MAYBE_SHARE * self._rise_n():
            return None
        force = self._memory.rows(self._begun, self._index + 1)[:, MEAN]
        begun = self._index + 1 - len(force)
        at = valley_between(force, self._base_n(), self._low_index - begun, self._noise.white_n)
        if at is None:
            return None
        self._low_index, self._low_n = begun + at, min(self._low_n, float(force[at]))
        again = np.flatnonzero(force[at:] > self._low_n + self._again_n())
        last = self._low_index + int(again[0]) - 1 if len(again) else self._index
        stroke = self._next_begins(t_s, force_n, last)
        self._peak_n, self._peak_s = top_n, top_s
        return stroke

    def _valley_begin(self) -> int:
        """Return the hop from which on the valley was low: both strokes share it."""
        first = max(self._begun, 2 * self._low_index - self._index)
        before_n = self._memory.rows(first, self._low_index)[:, MEAN]
        return first + low_from(before_n, self._low_n + self._again_n())

    def _is_down(self, t_s: float, force_n: float) -> bool:
        """Whether the force is back at the foot, or below contact for long enough."""
        contact_n, floor_n = self.edges.contact_n, self._floor_n()
        foot_n = floor_n + FOOT_SHARE * (self._peak_n - floor_n)
        noise_n = self.noise_share * self._noise.now_n
        if force_n <= foot_n or self._down.is_lost(t_s, force_n, contact_n, noise_n):
            return True
        if floor_n < contact_n or force_n > foot_n + SWAY * floor_n:
            return False
        latest = self._memory.rows(max(self._begun, self._index - LATEST_HOPS), self._index + 1)
        return creeps(latest, foot_n)

    def _unsure_n(self) -> float:
        return STILL_NOISE * self.noise_share * self._noise.now_n

    def _base_n(self) -> float:
        """Return what the present peak rises from: a rest on the way up, or the valley."""
        return self._ground.valley_n if self._rest is None else self._rest.force_n

    def _floor_n(self) -> float:
        """Return what the force comes down to when the hand is done: not a valley it shares."""
        return self._base_n() if self._shared_n is None else self._shared_n

    def _rise_n(self) -> float:
        return self._peak_n - self._base_n()

    def _dip_level_n(self) -> float:
        return self._base_n() + DIP_SHARE * self._rise_n()

    def _close(self, last: int, *, came_to_rest: bool) -> Stroke | None:
        """Measure the stroke up to the hop ``last``, and rest from there on."""
        first = max(self._begun, self._index - MEMORY_OPEN_HOPS + 1)
        if self._rest is not None:
            first = max(first, self._rest.hop)
        stroke = shape_of(
            self._memory.rows(first, last + 1),
            self.edges.contact_n,
            came_to_rest=came_to_rest,
            floor_n=self._shared_n,
            samples=self.hop_samples,
            noise_n=self._noise.rest_n,
            nothing_n=self._nothing.reads_n,
        )
        self._begun = last
        self._last_stroke = (self._last_s, self._rise_n())
        self._forget(self._low_n)
        if stroke is None or stroke.offset_s - stroke.onset_s < SHORTEST_S:
            return None
        return stroke
