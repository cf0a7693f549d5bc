"""One stretch of a drill: what was asked, what was done, and how far that was from it."""

import math
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.practice.debrief.tally import distances, steps_of
from coach.practice.drills.judging import Corners, Judging
from coach.signal.bands import BANDS, Band, Edges
from coach.timing import STALE_AFTER_S

#: A step is the width of a band. So near a line is on it, and so far off is nothing any more.
FREE_STEPS: Final = 0.05
FARTHEST_STEPS: Final = 0.6
#: A stroke's length is right within the first, and counts for nothing beyond the second.
FREE_RATIO: Final = 0.03
FARTHEST_RATIO: Final = 0.30
#: An interval this many times too long has a stroke missing in it.
MISSED_RATIO: Final = 1.6
#: Holding still within the first spread is steady; the second costs all that swaying can.
STEADY_CV: Final = 0.10
RESTLESS_CV: Final = 0.40
MOST_FOR_SWAY: Final = 0.3

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Asked:
    """A part as it was asked for, in stream seconds, and how many host seconds of it count."""

    judging: Judging
    phase: str
    corners: Corners
    edges: Edges
    from_s: float
    to_s: float
    counts_s: float


@dataclass(frozen=True, slots=True, eq=False)
class Heard:
    """All that came while the drill ran: readings (n,), and where strokes began (k,)."""

    t_s: Floats
    force_n: Floats
    onsets_s: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """A part as it was done; all (n,), one for each reading that counts.

    ``missed`` is the mean distance from the goal, 0 on it to 1; ``heard_s`` how much of it there
    was data of. ``goal_n`` are newtons, NaN where a band was asked for; ``inside`` tells readings
    in the band. ``cv`` is the force's spread over its mean in contact; ``found_s`` how long it
    took to come into the band; ``ratios`` (k,) strokes' lengths over the one asked for.
    """

    asked: Asked
    missed: float
    heard_s: float
    force_n: Floats
    weight_s: Floats
    goal_n: Floats
    inside: NDArray[np.bool_]
    contact_s: float
    cv: float | None
    found_s: float | None
    ratios: Floats

    @property
    def hidden(self) -> bool:
        """Whether it was done without looking."""
        return self.asked.phase == "hidden"


def stretch_of(asked: Asked, heard: Heard, offset_s: float, sways: bool) -> Stretch | None:
    """Return a part as it was done, ``offset_s`` added to stream seconds giving host seconds.

    None where it does not count or nothing was heard of it. ``sways``: holding still counts too.
    """
    settles_s, edges = asked.judging.settles_s, asked.edges
    if settles_s is None:
        return None
    begin_s = max(asked.from_s, settles_s - offset_s)
    weights = np.clip(np.diff(heard.t_s, prepend=heard.t_s[0]), 0.0, STALE_AFTER_S)
    known = np.isfinite(heard.force_n)
    whole = known & (heard.t_s > asked.from_s) & (heard.t_s <= asked.to_s)
    counts = whole & (heard.t_s > begin_s)
    force_n, weight_s = heard.force_n[counts], weights[counts]
    heard_s = float(weight_s.sum())
    if not heard_s > 0.0:
        return None
    touching = force_n >= edges.contact_n
    plain = Stretch(
        asked=asked,
        missed=0.0,
        heard_s=heard_s,
        force_n=force_n,
        weight_s=weight_s,
        goal_n=np.full(len(force_n), np.nan),
        inside=np.zeros(len(force_n), np.bool_),
        contact_s=float(weight_s[touching].sum()),
        cv=_spread(force_n[touching]),
        found_s=None,
        ratios=np.empty(0),
    )
    if asked.corners:
        return _on_a_line(plain, heard.t_s[counts] + offset_s)
    if asked.judging.stroke_s is not None:
        return _on_a_count(plain, asked.judging.stroke_s, heard.onsets_s, begin_s)
    if asked.judging.band is not None:
        return _in_a_band(plain, asked.judging.band, heard, whole, sways)
    return None


def _on_a_line(plain: Stretch, host_s: Floats) -> Stretch:
    at_s, newtons = np.array(plain.asked.corners).T
    goal_n = np.interp(host_s, at_s, newtons)
    missed = _mean(_off_the_line(plain.force_n, goal_n, plain.asked.edges), plain)
    return replace(plain, goal_n=goal_n, missed=missed)


def _on_a_count(plain: Stretch, stroke_s: float, onsets_s: Floats, begin_s: float) -> Stretch:
    window = (onsets_s > begin_s - stroke_s / 4) & (onsets_s <= plain.asked.to_s)
    ratios = np.diff(onsets_s[window]) / stroke_s
    off = _off_the_count(ratios, plain.heard_s / stroke_s)
    return replace(plain, ratios=ratios, missed=_mean(np.full(len(plain.force_n), off), plain))


def _in_a_band(
    plain: Stretch, band: Band, heard: Heard, whole: NDArray[np.bool_], sways: bool
) -> Stretch:
    edges, cv = plain.asked.edges, plain.cv
    missed = _off_the_band(plain.force_n, band, edges)
    if sways and cv is not None:
        missed = np.minimum(missed + MOST_FOR_SWAY * _ramp(cv, STEADY_CV, RESTLESS_CV), 1.0)
    at = np.flatnonzero(_inside(heard.force_n[whole], band, edges))
    return replace(
        plain,
        inside=_inside(plain.force_n, band, edges),
        missed=_mean(missed, plain),
        found_s=float(heard.t_s[whole][at[0]]) - plain.asked.from_s if len(at) else None,
    )


def _mean(missed: Floats, of: Stretch) -> float:
    return float((missed * of.weight_s).sum() / of.heard_s)


def _off_the_line(force_n: Floats, goal_n: Floats, edges: Edges) -> Floats:
    off = np.abs(steps_of(force_n, edges) - steps_of(goal_n, edges))
    return np.clip((off - FREE_STEPS) / (FARTHEST_STEPS - FREE_STEPS), 0.0, 1.0)


def _off_the_band(force_n: Floats, band: Band, edges: Edges) -> Floats:
    lighter, harder = distances(steps_of(force_n, edges), band)
    gone = (force_n < edges.contact_n) & (band is not Band.NONE)
    return np.where(gone, 1.0, lighter + harder)


def _inside(force_n: Floats, band: Band, edges: Edges) -> NDArray[np.bool_]:
    tops = (edges.contact_n, edges.light_n, edges.medium_n, edges.firm_n)
    found: NDArray[np.bool_] = np.searchsorted(tops, force_n, side="right") == BANDS.index(band)
    return found


def _off_the_count(ratios: Floats, room: float) -> float:
    """Return how far strokes' lengths are off; ``room`` is how many strokes had room.

    Strokes that never came count as far off; the first and the last may lie across its ends.
    """
    wanted = max(1, math.floor(room + 0.25) - 2)
    off = np.clip((np.abs(ratios - 1.0) - FREE_RATIO) / (FARTHEST_RATIO - FREE_RATIO), 0.0, 1.0)
    # Two strokes' time with one stroke in it is two that went wrong.
    spans = np.maximum(np.rint(ratios), 1.0)
    missing = max(0.0, wanted - float(spans.sum()))
    return float(((off * spans).sum() + missing) / (float(spans.sum()) + missing))


def _spread(force_n: Floats) -> float | None:
    mean = float(force_n.mean()) if len(force_n) else 0.0
    return float(force_n.std()) / mean if mean > 0 else None


def _ramp(value: float, low: float, high: float) -> float:
    return min(max((value - low) / (high - low), 0.0), 1.0)
