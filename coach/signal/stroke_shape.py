"""What a whole stroke looks like: its onset, peak, offset and slope, from lightly smoothed force.

All smoothing is by centred means, so it moves nothing in time, and as wide as the stroke itself
allows: a slow stroke is smoothed more than a jab. Times are averaged with their forces, so that
lost samples make no ramp look steeper.
"""

import numpy as np
from numpy.typing import NDArray

from coach.signal.ramps import slopes_of
from coach.signal.strokes import Stroke
from coach.signal.tremor import tremor_of

Array = NDArray[np.float64]

#: Onset and offset are crossings of this share of the rise.
FOOT_SHARE = 0.10
#: A mean this share of the way from the foot to half the rise keeps clear of the ramp's corners.
RAMP_SHARE = 0.4
#: The baseline may be a mere cusp between two strokes, so its mean is narrower by this.
BASE_PART = 3
#: A mean this share of the time near the peak lowers a half-sine's peak by 0.1 %.
PEAK_SHARE = 1 / 6
#: … and no wider than brings the noise down to this share of the peak.
PEAK_NOISE = 0.004
#: White noise's standard deviation over the median size of its second differences.
MEDIAN_BEND_TO_SD = 0.6053
#: A hop this many times its neighbours, this near, is a wrong reading: no stroke is so short.
GLITCH_SHARE = 1.3
GLITCH_S = 0.02
#: White noise seldom reaches further than this many times its standard deviation.
NOISE_REACH = 3.5


def shape_of(
    rows: Array,
    contact_n: float,
    *,
    came_to_rest: bool,
    floor_n: float | None = None,
    samples: int = 1,
) -> Stroke | None:
    """Return the stroke in a stretch from before its onset to after its offset.

    ``rows`` (m, 4) are unfiltered hops: middle in seconds, mean, top and noise in newtons, as in
    ``coach.signal.hops.Hops``. ``came_to_rest``: the stretch ends at the baseline that the stroke
    came down to; else at its foot above ``floor_n``, None where that is what it rose from. Each
    row is of so many ``samples``. None when no peak rises above contact and its baseline.
    """
    rows = rows[~np.isnan(rows[:, 1])]
    if len(rows) < 3:
        return None
    rows = _without_glitches(rows, contact_n)
    t_s, force_n = np.ascontiguousarray(rows[:, 0]), np.ascontiguousarray(rows[:, 1])
    top, peak_n, peak_s = _peak(t_s, force_n)
    peak_n = max(peak_n, _surely_reached(rows, peak_n))
    width_up = _ramp_width(force_n[: top + 1], _least(force_n[: top + 1]), peak_n)
    width_down = _ramp_width(force_n[top:][::-1], _least(force_n[top:]), peak_n)
    before, after = _smoothed(force_n, width_up), _smoothed(force_n, width_down)
    before_s, after_s = _smoothed_times(t_s, width_up), _smoothed_times(t_s, width_down)
    base_n = _least(_smoothed(force_n, width_up // BASE_PART)[: top + 1])
    if came_to_rest:
        floor_n = _least(_smoothed(force_n, width_down // BASE_PART)[top:])
    foot_n = _foot(base_n, peak_n, contact_n)
    end_n = foot_n if floor_n is None else _foot(floor_n, peak_n, contact_n)
    if peak_n <= max(foot_n, end_n):
        return None
    first = _last_below(before[: top + 1], foot_n)
    last = len(after) - 1 - _last_below(after[top:][::-1], end_n)
    onset_s = _crossing(before_s, before, first, first + 1, foot_n)
    offset_s = _crossing(after_s, after, last, last - 1, end_n)
    inside = force_n[first + 1 : last]
    mean_n = float(inside.mean()) if len(inside) else peak_n
    slopes = slopes_of(t_s, force_n)
    held = slice(first + 1, last)
    return Stroke(
        onset_s,
        peak_s,
        offset_s,
        peak_n,
        mean_n,
        slopes.loading_n_s or _steepest(t_s[first : top + 1], force_n[first : top + 1]),
        slopes.sparc,
        base_n=base_n,
        tremor=tremor_of(t_s[held], force_n[held], samples),
        unloading_rate_n_s=slopes.unloading_n_s,
    )


def _without_glitches(rows: Array, contact_n: float) -> Array:
    """Return hops in which none stands out alone as no hand could make it: it says what is near."""
    mean_n = rows[:, 1]
    near_n = np.maximum(mean_n[:-2], mean_n[2:])
    alone = mean_n[1:-1] > GLITCH_SHARE * near_n + contact_n
    alone &= rows[2:, 0] - rows[:-2, 0] < 2 * GLITCH_S
    places = np.flatnonzero(alone) + 1
    if len(places):
        rows = rows.copy()
        rows[places, 1] = near_n[places - 1]
        rows[places, 2] = np.minimum(rows[places, 2], near_n[places - 1])
    return rows


def _smoothed(force_n: Array, width: int) -> Array:
    """Return centred means over ``width`` (made odd) values; shorter ones at both ends."""
    half = min(width // 2, (len(force_n) - 1) // 2)
    if half < 1:
        return force_n
    summed = np.concatenate(([0.0], np.cumsum(force_n)))
    at = np.arange(len(force_n))
    reach = np.minimum(half, np.minimum(at, at[::-1]))
    means: Array = (summed[at + reach + 1] - summed[at - reach]) / (2 * reach + 1)
    return means


def _smoothed_times(t_s: Array, width: int) -> Array:
    """Return the seconds that the means over ``width`` values speak of."""
    means_s: Array = t_s[0] + _smoothed(t_s - t_s[0], width)
    return means_s


def _least(force_n: Array) -> float:
    """Return what a side of the stroke rises from: its least force, none below nothing."""
    return max(0.0, float(force_n.min()))


def _foot(base_n: float, peak_n: float, contact_n: float) -> float:
    return max(base_n + FOOT_SHARE * (peak_n - base_n), contact_n)


def _surely_reached(rows: Array, peak_n: float) -> float:
    """Return what two samples in a row reached, less what their noise can add to that."""
    near = rows[rows[:, 1] >= 0.9 * peak_n]
    return float((near[:, 2] - NOISE_REACH * np.median(near[:, 3])).max()) if len(near) else peak_n


def _peak(t_s: Array, force_n: Array) -> tuple[int, float, float]:
    """Return the peak's hop, newtons and second, by a parabola through the three highest means."""
    high_n = float(_smoothed(force_n, 3).max())
    near = force_n[force_n >= 0.9 * high_n]
    needed = (_noise(near) / (PEAK_NOISE * high_n)) ** 2 if high_n > 0.0 else 0.0
    smooth = _smoothed(force_n, int(min(len(near) * PEAK_SHARE, needed)))
    top = int(smooth.argmax())
    if not 1 < top < len(smooth) - 2:
        return top, float(smooth[top]), float(t_s[top])
    left, middle, right = smooth[top - 1 : top + 2].tolist()
    bends = np.abs(np.diff(smooth[top - 2 : top + 3], 2)).tolist()
    if bends[1] <= 0.0:
        return top, middle, float(t_s[top])
    # A corner bends at one hop only: there a parabola would overshoot.
    trust = min(1.0, bends[2 if right > left else 0] / bends[1])
    shift = 0.5 * (right - left) / bends[1]
    span_s = float(t_s[top + 1] - t_s[top - 1]) / 2.0
    added_n = trust * 0.25 * (right - left) * shift
    return top, middle + added_n, float(t_s[top]) + trust * shift * span_s


def _noise(force_n: Array) -> float:
    """Return the standard deviation of white noise, by second differences."""
    if len(force_n) < 3:
        return 0.0
    return float(np.median(np.abs(np.diff(force_n, 2)))) * MEDIAN_BEND_TO_SD


def _ramp_width(inwards_n: Array, base_n: float, peak_n: float) -> int:
    """Return how many hops to average on a side that is given from outside to its peak."""
    rise_n = peak_n - base_n
    below = np.flatnonzero(inwards_n < base_n + FOOT_SHARE * rise_n)
    foot = int(below[-1]) if len(below) else 0
    half = int(np.argmax(inwards_n[foot:] >= base_n + 0.5 * rise_n))
    return int(half * RAMP_SHARE)


def _last_below(force_n: Array, level_n: float) -> int:
    """Return the last index below a level, or where the force is lowest if none is."""
    below = np.flatnonzero(force_n[:-1] < level_n)
    return int(below[-1]) if len(below) else int(force_n[:-1].argmin()) if len(force_n) > 1 else 0


def _crossing(t_s: Array, force_n: Array, outside: int, inside: int, level_n: float) -> float:
    """Return the second between two neighbours at which the force passes a level."""
    low_n, high_n = float(force_n[outside]), float(force_n[inside])
    if not low_n < level_n < high_n:
        return float(t_s[outside])
    share = (level_n - low_n) / (high_n - low_n)
    return float(t_s[outside] + share * (t_s[inside] - t_s[outside]))


def _steepest(t_s: Array, force_n: Array) -> float:
    if len(t_s) < 2:
        return 0.0
    return max(0.0, float((np.diff(force_n) / np.diff(t_s)).max()))
