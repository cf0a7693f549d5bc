"""Judges hop by hop whether a stroke begins, goes on, or is over and what it was."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from coach.signal.bands import Edges
from coach.signal.coming_down import LATEST_HOPS
from coach.signal.ground import Ground
from coach.signal.hop_memory import MEAN, HopMemory
from coach.signal.hop_noise import HopNoise
from coach.signal.humps import low_from, valley_between
from coach.signal.nothing_on import NothingOn
from coach.signal.press import Press
from coach.signal.rises import OF_CONTACT, least_rise
from coach.signal.stroke_shape import shape_of
from coach.signal.stroke_side import FOOT_SHARE
from coach.signal.strokes import Stroke

Array = NDArray[np.float64]

#: Coming down to this share of the rise a closer look is taken, once the next hump is let go.
MAYBE_SHARE = 0.65
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


class StrokeJudge:
    """What is known of a stream's strokes by its newest hop, and what that one changes.

    ``noise_share`` is how much of a hop mean's white noise the filtered force still has; a hop is
    the mean of ``hop_samples``.
    """

    def __init__(self, edges: Edges, noise_share: float = 1.0) -> None:
        self.edges = edges
        self.noise_share = noise_share
        self.hop_samples = 1
        self._memory = HopMemory(MEMORY_OPEN_HOPS, fewest=MEMORY_HOPS)
        self._index = -1
        self._begun = 0
        self._noise = HopNoise()
        self._last_s = -np.inf
        self._last_stroke = (-np.inf, 0.0)
        self._nothing = NothingOn()
        self._forget(0.0)

    def finish(self) -> Stroke | None:
        """End the stream: return a stroke that had come down but was not yet announced."""
        if self._press is None or self._press.low_n > self._press.dip_n:
            return None
        return self._close(self._press, self._index, came_to_rest=False)

    def _forget(self, force_n: float) -> None:
        self._press: Press | None = None
        self._ground = Ground(force_n, self._index)

    def _white_n(self) -> float:
        return self.noise_share * self._noise.white_n

    def _least_rise_n(self, base_n: float) -> float:
        return least_rise(self.edges.contact_n, base_n, self._white_n())

    def _follow(self, steps_s: Sequence[float], forces_n: Sequence[float], hop: int) -> int:
        """Let the ground follow hops from ``hop`` on, up to one at which a stroke may begin."""
        contact_n = self.edges.contact_n
        # Whatever the noise and the rest, a stroke rises by this.
        return self._ground.follow(steps_s, forces_n, hop, contact_n, OF_CONTACT * contact_n)

    def _resting(self, t_s: float, force_n: float) -> None:
        """Begin a stroke if one has risen above the ground at the newest hop."""
        ground = self._ground
        if force_n < self.edges.contact_n or not self._noise.is_known:
            return
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
            self._press = Press(t_s, force_n, self._index, ground.valley_n)

    def _pressing(self, press: Press, t_s: float, force_n: float, step_s: float) -> Stroke | None:
        if force_n > press.peak_n:
            if press.low_n < press.peak_n:
                stroke = self._parted(press, t_s, force_n)
                if stroke is not None:
                    return stroke
            press.reaches(t_s, force_n)
        unsure_n = STILL_NOISE * self.noise_share * self._noise.now_n
        now = t_s, force_n, self._index
        press.follow(now, step_s, unsure_n, self._least_rise_n)
        noise_n = self.noise_share * self._noise.now_n
        if press.is_down(t_s, force_n, self.edges.contact_n, noise_n, self._latest):
            return self._close(press, self._index, came_to_rest=False)
        if press.low_n <= press.dip_n:
            still = press.still
            if still.holds(t_s, press.calm_n, self._index, press.rise_n, unsure_n):
                stroke = self._close(press, self._index, came_to_rest=True)
                # A slow valley is still as a rest is: the next one may have begun in it.
                self._begun, self._ground.valley_hop = still.hop, press.low_hop
                return stroke
            if force_n >= press.low_n + self._again_n(press):
                return self._next_begins(press, t_s, force_n, self._index - 1)
        else:
            press.still.start(t_s, press.calm_n, self._index)
            if not press.weighed and press.has_left(force_n):
                return self._parted(press, t_s, force_n)
        return None

    def _again_n(self, press: Press) -> float:
        """Return by how much the force rises from its low where another stroke begins."""
        return press.again_n(self.edges.contact_n, self._white_n())

    def _next_begins(self, press: Press, t_s: float, force_n: float, last: int) -> Stroke | None:
        """Close the stroke at its low, up to the hop ``last``: another one has begun there."""
        # From where on the valley was low: both strokes share it.
        first = max(self._begun, 2 * press.low_hop - self._index)
        before_n = self._memory.rows(first, press.low_hop)[:, MEAN]
        valley = first + low_from(before_n, press.low_n + self._again_n(press))
        stroke = self._close(press, last, came_to_rest=True)
        self._begun = valley
        valley_n = self._ground.valley_n
        # They overlap: the next one ends at what the first one rose from, if it gets there.
        shared_n = min(press.floor_n, valley_n)
        self._press = Press(t_s, force_n, self._index, valley_n, shared_n)
        return stroke

    def _parted(self, press: Press, t_s: float, force_n: float) -> Stroke | None:
        """Close the stroke at its low if the hump after that is another one, by a closer look."""
        press.weighed = True
        top_n, top_s = max((press.top_n, press.top_s), (force_n, t_s))
        if top_n < press.low_n + self._again_n(press):
            return None
        if press.low_n <= press.dip_n:
            return self._next_begins(press, t_s, force_n, self._index - 1)
        if press.low_n > press.base_n + MAYBE_SHARE * press.rise_n:
            return None
        force = self._memory.rows(self._begun, self._index + 1)[:, MEAN]
        begun = self._index + 1 - len(force)
        at = valley_between(force, press.base_n, press.low_hop - begun, self._noise.white_n)
        if at is None:
            return None
        press.low_hop, press.low_n = begun + at, min(press.low_n, float(force[at]))
        again = np.flatnonzero(force[at:] > press.low_n + self._again_n(press))
        last = press.low_hop + int(again[0]) - 1 if len(again) else self._index
        stroke = self._next_begins(press, t_s, force_n, last)
        assert self._press is not None
        self._press.peak_n, self._press.peak_s = top_n, top_s
        self._press.level()
        return stroke

    def _latest(self) -> Array:
        first = max(self._begun, self._index - LATEST_HOPS)
        return self._memory.rows(first, self._index + 1)

    def _close(self, press: Press, last: int, *, came_to_rest: bool) -> Stroke | None:
        """Measure the stroke up to the hop ``last``, and rest from there on."""
        first = max(self._begun, self._index - MEMORY_OPEN_HOPS + 1)
        if press.rest is not None:
            first = max(first, press.rest.hop)
        stroke = shape_of(
            self._memory.rows(first, last + 1),
            self.edges.contact_n,
            came_to_rest=came_to_rest,
            floor_n=press.shared_n,
            samples=self.hop_samples,
            noise_n=self._noise.rest_n,
            nothing_n=self._nothing.reads_n,
        )
        self._begun = last
        self._last_stroke = (self._last_s, press.rise_n)
        self._forget(press.low_n)
        if stroke is None or stroke.offset_s - stroke.onset_s < SHORTEST_S:
            return None
        return stroke
