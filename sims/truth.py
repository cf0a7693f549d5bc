"""What really happened, from the hand itself: strokes, forces, moments that were too much."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from sims.hand import Beat, Hand
from sims.path import Glide
from sims.shape import Floats, Press
from sims.zero_course import ZeroCourse

#: Truth is looked at this finely; crossings are interpolated between.
_GRID_HZ = 1000.0
#: A moment that was too much is over below this share of the edge for this long.
_RELEASE_SHARE, _RELEASE_S = 0.85, 0.3


@dataclass(frozen=True, slots=True)
class TrueStroke:
    """One stroke, by the definition of ``coach.signal.strokes.Stroke``.

    ``beat_s`` is the first count that it was meant for; ``loading_rate_n_s`` the steepest
    rise of the press itself, its tremor left out.
    """

    onset_s: float
    peak_s: float
    offset_s: float
    peak_n: float
    mean_n: float
    loading_rate_n_s: float
    beat_s: float

    @property
    def asynchrony_s(self) -> float:
        """Onset minus the beat it was meant for; negative is early."""
        return self.onset_s - self.beat_s


@dataclass(frozen=True, slots=True)
class TrueMoment:
    """A time at or over the edge of too much, until it was let go."""

    onset_s: float
    offset_s: float
    peak_n: float


class Truth:
    """The truth up to ``until_s`` stream seconds; strokes still under way are not in it.

    ``outages`` are the (from, to) seconds in which nobody listened.
    """

    def __init__(
        self,
        hand: Hand,
        until_s: float,
        outages: tuple[tuple[float, float], ...] = (),
        zero: ZeroCourse | None = None,
        glides: Iterable[Glide] = (),
    ) -> None:
        self._hand = hand
        self._zero = zero
        self.until_s = until_s
        self.outages = outages
        #: The strokes of the hand's own way that are over, where it is told by motion.
        self.glides = tuple(glide for glide in glides if glide.end_s <= until_s)

    @property
    def beat(self) -> Beat:
        """The beat that the hand follows now."""
        return self._hand.beat

    @property
    def strokes(self) -> tuple[TrueStroke, ...]:
        """The strokes that are over, in order."""
        presses = self._hand.presses_until(self.until_s)
        found = (self._stroke(press) for press in presses if press.end_s <= self.until_s)
        return tuple(stroke for stroke in found if stroke is not None)

    @property
    def heard_strokes(self) -> tuple[TrueStroke, ...]:
        """The strokes that no outage touches: those that a host can know whole."""
        return tuple(
            stroke
            for stroke in self.strokes
            if all(stroke.offset_s < out or back < stroke.onset_s for out, back in self.outages)
        )

    def force_n(self, t_s: Floats) -> Floats:
        """Return the newtons that the hand pressed with at ``t_s`` (n,)."""
        return self._hand.force_n(np.asarray(t_s, float))

    def zero_n(self, t_s: Floats) -> Floats:
        """Return the newtons that pressed at ``t_s`` (n,) though no hand did."""
        t_s = np.asarray(t_s, float)
        return np.zeros_like(t_s) if self._zero is None else self._zero.total_n(t_s)

    def too_much(self, edge_n: float) -> tuple[TrueMoment, ...]:
        """Return the moments at or over ``edge_n``, released as the coach's latch is."""
        t_s = np.arange(0.0, self.until_s, 1.0 / _GRID_HZ)
        force_n = self.force_n(t_s)
        moments: list[TrueMoment] = []
        for first, last in _runs(force_n >= _RELEASE_SHARE * edge_n, round(_RELEASE_S * _GRID_HZ)):
            over = np.flatnonzero(force_n[first:last] >= edge_n)
            if over.size:
                onset = first + int(over[0])
                peak_n = float(force_n[onset:last].max())
                moments.append(TrueMoment(float(t_s[onset]), float(t_s[last - 1]), peak_n))
        return tuple(moments)

    def _stroke(self, press: Press) -> TrueStroke | None:
        count = int((press.end_s - press.start_s) * _GRID_HZ) + 2
        t_s = press.start_s + np.arange(count) / _GRID_HZ
        force_n = self.force_n(t_s)
        peak = int(np.argmax(force_n))
        rest_n, peak_n = self._hand.plan.rest_n, float(force_n[peak])
        level_n = max(rest_n + 0.1 * (peak_n - rest_n), self._hand.plan.contact_n)
        if peak_n <= level_n:
            return None
        before, after = force_n[: peak + 1] < level_n, force_n[peak:] < level_n
        up = int(np.flatnonzero(before)[-1])
        down = peak + int(np.flatnonzero(after)[0]) - 1 if after.any() else count - 2
        return TrueStroke(
            onset_s=_crossing(t_s, force_n, up, level_n),
            peak_s=float(t_s[peak]),
            offset_s=_crossing(t_s, force_n, down, level_n),
            peak_n=peak_n,
            mean_n=float(force_n[up + 1 : down + 1].mean()),
            loading_rate_n_s=float(np.diff(press.force_n(t_s)).max() * _GRID_HZ),
            beat_s=press.beat_s,
        )


def _crossing(t_s: Floats, force_n: Floats, index: int, level_n: float) -> float:
    low, high = float(force_n[index]), float(force_n[index + 1])
    share = 0.0 if high == low else (level_n - low) / (high - low)
    return float(t_s[index]) + min(max(share, 0.0), 1.0) / _GRID_HZ


def _runs(on: np.ndarray, bridge: int) -> list[tuple[int, int]]:
    """Return [first, last) of the runs of True, gaps shorter than ``bridge`` closed."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], on.astype(np.int8), [0]))))
    runs: list[tuple[int, int]] = []
    for first, last in edges.reshape(-1, 2).tolist():
        if runs and first - runs[-1][1] < bridge:
            runs[-1] = (runs[-1][0], last)
        else:
            runs.append((first, last))
    return runs
