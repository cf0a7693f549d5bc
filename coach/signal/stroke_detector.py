"""Finds strokes as they end: rises above a resting contact, or above nothing, and back."""

import numpy as np

from coach.signal.bands import Edges
from coach.signal.hop_memory import MEAN, HopMemory
from coach.signal.hops import MEAN_BEND_TO_SD, Hops
from coach.signal.rests import Rest, Rests
from coach.signal.stroke_shape import FOOT_SHARE, shape_of
from coach.signal.strokes import Stroke

#: The least rise: shares of contact-on and of the resting contact, and times the noise.
RISE_OF_CONTACT = 0.5
RISE_OF_REST = 0.15
RISE_OF_NOISE = 8.0
#: Coming down to this share of the rise can end a stroke; a shallower dip is part of it.
DIP_SHARE = 0.4
#: A rest holds still, within this share of the rise, for so long; contact is lost for so long.
STILL_SHARE = 0.02
STILL_NOISE = 4.0
STILL_S, LONGEST_STILL_S = 0.25, 2.0
LOST_S = 0.2
#: Stillness is looked for in a mean over about so long, so that a tremor does not hide it.
CALM_S = 0.1
#: After a stroke, its own foot is no new stroke for so long.
REBOUND_S = 0.5
#: Longest gap in the data that a stroke may bridge; shortest stroke; how far back one looks.
LONGEST_GAP_S = 0.5
SHORTEST_S = 0.06
MEMORY_HOPS = 600
MEMORY_OPEN_HOPS = 6000
#: The noise is the mean over about so many hops, the first of them as they come.
NOISE_HOPS, FIRST_HOPS = 50, 10
#: The baseline follows a rest that grows, this slowly.
CREEP_S = 10.0
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
        self._noise_n = 0.0
        self._heard = 0
        self._last_s = -np.inf
        self._last_stroke = (-np.inf, 0.0)
        self._forget(0.0)

    def update(self, hops: Hops) -> list[Stroke]:
        """Return the strokes that m hops completed; hops with NaN force are skipped."""
        self._memory.append(hops.mid_s, hops.mean_n, hops.top_n, hops.noise_n)
        means_n = self._memory.column(MEAN, self._index - 1)
        steps_n = means_n[1:] - means_n[:-1]
        bends_n = np.abs(steps_n[1:] - steps_n[:-1]) * MEAN_BEND_TO_SD
        bends = [np.nan] * (len(hops.t_s) - len(bends_n)) + bends_n.tolist()
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
                self._listen(bend)
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
        self._valley_n = self._calm_n = self._calm_valley_n = force_n
        self._valley_index = self._index

    def _listen(self, bend_n: float) -> None:
        """Follow the noise of the hop means by their second differences, bursts clipped."""
        self._heard += 1
        if self._heard > FIRST_HOPS:
            most_n = 3.0 * self._noise_n + 1e-3 * self.edges.contact_n
            bend_n = bend_n if bend_n < most_n else most_n
        hops = self._heard if self._heard < NOISE_HOPS else NOISE_HOPS
        self._noise_n += (bend_n - self._noise_n) / hops

    def _least_rise_n(self, base_n: float) -> float:
        noise_n = RISE_OF_NOISE * self.noise_share * self._noise_n
        return max(RISE_OF_CONTACT * self.edges.contact_n, RISE_OF_REST * base_n, noise_n)

    def _resting(self, t_s: float, force_n: float) -> Stroke | None:
        step_s = t_s - self._last_s
        creep = step_s / CREEP_S
        if force_n < self._valley_n:
            self._valley_n = force_n
            self._valley_index = self._index
        else:
            self._valley_n += (force_n - self._valley_n) * creep
        self._calm_n += (force_n - self._calm_n) * (step_s / CALM_S if step_s < CALM_S else 1.0)
        if self._calm_n < self._calm_valley_n:
            self._calm_valley_n = self._calm_n
        else:
            self._calm_valley_n += (self._calm_n - self._calm_valley_n) * creep
        if force_n < self.edges.contact_n or self._heard < FIRST_HOPS:
            return None
        rise_n = self._least_rise_n(self._valley_n)
        ended_s, last_rise_n = self._last_stroke
        if t_s - ended_s < REBOUND_S:
            rise_n = max(rise_n, FOOT_SHARE * last_rise_n)
        # What stands out is no noise or tremor that happened to dip before it swung up.
        if force_n >= self._calm_valley_n + rise_n:
            # What came down to the valley, a press that the stream began in, is no part of it.
            earliest = max(self._index - MEMORY_HOPS, self._valley_index - VALLEY_HOPS)
            self._begun = max(self._begun, earliest)
            self._begin(t_s, force_n)
        return None

    def _begin(self, t_s: float, force_n: float) -> None:
        self._open = True
        self._peak_n = self._low_n = self._still_n = self._calm_n = force_n
        self._peak_s = self._still_s = t_s
        self._low_index = self._still_index = self._index
        self._rests = Rests(t_s, force_n, self._index)
        self._rest: Rest | None = None
        self._shared_n: float | None = None
        self._lost_s: float | None = None

    def _pressing(self, t_s: float, force_n: float) -> Stroke | None:
        if force_n > self._peak_n:
            self._peak_n = self._low_n = force_n
            self._peak_s = t_s
        if force_n <= self._low_n:
            self._low_n = force_n
            self._low_index = self._index
        step_s = t_s - self._last_s
        self._calm_n += (force_n - self._calm_n) * (step_s / CALM_S if step_s < CALM_S else 1.0)
        self._rests.watch(t_s, self._calm_n, self._peak_n, self._unsure_n(), self._index)
        if self._rests.found:
            self._rest = self._rests.under(self._peak_n, self._peak_s, self._least_rise_n)
        else:
            self._rest = None
        if self._is_down(t_s, force_n):
            return self._close(self._index, came_to_rest=False)
        if self._low_n <= self._dip_level_n():
            if self._is_still(t_s):
                stroke = self._close(self._index, came_to_rest=True)
                # A slow valley is still as a rest is: the next one may have begun in it.
                self._begun, self._valley_index = self._still_index, self._low_index
                return stroke
            again_n = max(self._least_rise_n(self._low_n), FOOT_SHARE * self._rise_n())
            if force_n >= self._low_n + again_n:
                floor_n, valley = self._floor_n(), self._valley_begin(self._low_n + again_n)
                stroke = self._close(self._index, came_to_rest=True)
                self._begun = valley
                self._begin(t_s, force_n)
                # They overlap: the next one ends at what the first one rose from, if it gets there.
                self._shared_n = min(floor_n, self._valley_n)
                return stroke
        else:
            self._still_n, self._still_s = self._calm_n, t_s
            self._still_index = self._index
        return None

    def _valley_begin(self, level_n: float) -> int:
        """Return the hop from which on the valley was as low as a level: both strokes share it."""
        first = max(self._begun, 2 * self._low_index - self._index)
        before_n = self._memory.rows(first, self._low_index)[:, MEAN]
        high = np.flatnonzero(before_n > level_n)
        return first + int(high[-1]) + 1 if len(high) else first

    def _is_down(self, t_s: float, force_n: float) -> bool:
        """Whether the force is back at the foot, or below contact for long enough."""
        floor_n = self._floor_n()
        if force_n <= floor_n + FOOT_SHARE * (self._peak_n - floor_n):
            return True
        if force_n >= self.edges.contact_n:
            self._lost_s = None
        elif self._lost_s is None:
            self._lost_s = t_s
        return self._lost_s is not None and t_s - self._lost_s >= LOST_S - 1e-9

    def _is_still(self, t_s: float) -> bool:
        """Whether the force has held still: a rest that the stroke came down to.

        Noise widens what counts as still, and with it how long it must last, so that a slow
        release is not taken for a rest.
        """
        least_n = STILL_SHARE * self._rise_n()
        slack_n = max(least_n, self._unsure_n())
        if abs(self._calm_n - self._still_n) > slack_n:
            self._still_n, self._still_s = self._calm_n, t_s
            self._still_index = self._index
        needed_s = min(STILL_S * slack_n / least_n, LONGEST_STILL_S)
        return t_s - self._still_s >= needed_s - 1e-9

    def _unsure_n(self) -> float:
        return STILL_NOISE * self.noise_share * self._noise_n

    def _base_n(self) -> float:
        """Return what the present peak rises from: a rest on the way up, or the valley."""
        return self._valley_n if self._rest is None else self._rest.force_n

    def _floor_n(self) -> float:
        """Return what the force comes down to when the hand is done: not a valley it shares."""
        return self._base_n() if self._shared_n is None else self._shared_n

    def _rise_n(self) -> float:
        return self._peak_n - self._base_n()

    def _dip_level_n(self) -> float:
        base_n = self._base_n()
        return base_n + DIP_SHARE * (self._peak_n - base_n)

    def _close(self, last: int, *, came_to_rest: bool) -> Stroke | None:
        """Measure the stroke up to the hop ``last``, and rest from there on."""
        first = max(self._begun, self._index - MEMORY_OPEN_HOPS + 1)
        if self._rest is not None:
            first = max(first, self._rest.hop)
        rows = self._memory.rows(first, last + 1)
        stroke = shape_of(
            rows,
            self.edges.contact_n,
            came_to_rest=came_to_rest,
            floor_n=self._shared_n,
            samples=self.hop_samples,
        )
        self._begun = last
        self._last_stroke = (self._last_s, self._rise_n())
        self._forget(self._low_n)
        if stroke is None or stroke.offset_s - stroke.onset_s < SHORTEST_S:
            return None
        return stroke
