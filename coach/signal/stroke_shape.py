"""What a whole stroke looks like: its onset, peak, offset and slope, from lightly smoothed force.

All smoothing is by centred means, so it moves nothing in time, and as wide as the stroke itself
allows: a slow stroke is smoothed more than a jab. Times are averaged with their forces, so that
lost samples make no ramp look steeper.
"""

import math

import numpy as np
from numpy.typing import NDArray

from coach.signal.ramps import slopes_of
from coach.signal.strokes import Stroke
from coach.signal.tremor import tremor_of

Array = NDArray[np.float64]

#: Onset and offset are crossings of this share of the rise.
FOOT_SHARE = 0.10
#: A mean this share of the way from the foot to half the rise keeps clear of the ramp's corners.
RAMP_SHARE = 0.3
#: The baseline may be a mere cusp between two strokes, so its mean is narrower than that.
BASE_SHARE = 0.2
#: It is looked for so many such ways before the foot, and no fewer hops than these.
BEFORE = 1.5
FEWEST_BEFORE = 8
#: A mean this share of the time near the peak lowers a half-sine's peak by 0.1 %.
PEAK_SHARE = 1 / 6
#: … and no wider than brings the noise down to this share of the peak.
PEAK_NOISE = 0.006
#: … or to this share at a slow rate, lest a tremor be smoothed away.
SLOW_PEAK_NOISE = 0.012
#: White noise's standard deviation over the median size of its fourth differences: 1.4826/√70.
BEND_TO_SD = 0.17720
#: Values this near to each other tell noise from a tremor of 12 Hz.
FAST_S = 0.0125
#: So much of the luck of the highest of many noisy values is taken off the peak.
LUCK_SHARE = 0.75
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
    noise_n: float | None = None,
    nothing_n: float = 0.0,
) -> Stroke | None:
    """Return the stroke in a stretch from before its onset to after its offset.

    ``rows`` (m, 4) are unfiltered hops: middle in seconds, mean, top and noise in newtons, as in
    ``coach.signal.hops.Hops``. ``came_to_rest``: the stretch ends at the baseline that the stroke
    came down to; else at its foot above ``floor_n``, None where that is what it rose from. Each
    row is of so many ``samples``. Contact is counted from ``nothing_n``, what the sensor reads
    with nothing on it. None when no peak rises above contact and its baseline.
    """
    rows = rows[~np.isnan(rows[:, 1])]
    if len(rows) < 3:
        return None
    rows = _without_glitches(rows, contact_n)
    t_s, force_n = np.ascontiguousarray(rows[:, 0]), np.ascontiguousarray(rows[:, 1])
    top, peak_n, peak_s = _peak(t_s, force_n, noise_n)
    peak_n = max(peak_n, _surely_reached(rows, peak_n))
    half_up = _half_ramp(force_n[: top + 1], peak_n)
    half_down = _half_ramp(force_n[top:][::-1], peak_n)
    width_up, width_down = int(half_up * RAMP_SHARE), int(half_down * RAMP_SHARE)
    before, after = smoothed(force_n, width_up), smoothed(force_n, width_down)
    before_s, after_s = _smoothed_times(t_s, width_up), _smoothed_times(t_s, width_down)
    base_n = _ground(force_n[: top + 1], before[: top + 1], half_up, peak_n)
    if came_to_rest:
        floor_n = _ground(force_n[top:][::-1], after[top:][::-1], half_down, peak_n)
    contact_n += nothing_n
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


def smoothed(force_n: Array, width: int) -> Array:
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
    means_s: Array = t_s[0] + smoothed(t_s - t_s[0], width)
    return means_s


def _least(force_n: Array) -> float:
    """Return what a side of the stroke rises from: its least force, none below nothing."""
    return max(0.0, float(force_n.min()))


def _ground(inwards_n: Array, calm_n: Array, half: int, peak_n: float) -> float:
    """Return what a side rises from: the least of its force just before its foot.

    Both are given from outside to the peak. A rest sways, so what was long before says little.
    """
    rough_n = _least(calm_n)
    foot = _last_below(calm_n, rough_n + FOOT_SHARE * (peak_n - rough_n))
    first = max(0, foot - max(FEWEST_BEFORE, int(half * BEFORE)))
    return _least(smoothed(inwards_n, int(half * BASE_SHARE))[first : foot + 2])


def _foot(base_n: float, peak_n: float, contact_n: float) -> float:
    return max(base_n + FOOT_SHARE * (peak_n - base_n), contact_n)


def _surely_reached(rows: Array, peak_n: float) -> float:
    """Return what two samples in a row reached, less what their noise can add to that."""
    near = rows[rows[:, 1] >= 0.9 * peak_n]
    return float((near[:, 2] - NOISE_REACH * np.median(near[:, 3])).max()) if len(near) else peak_n


def _peak(t_s: Array, force_n: Array, known_n: float | None) -> tuple[int, float, float]:
    """Return the peak's hop, newtons and second, by a parabola through the three highest means."""
    calm_n = smoothed(force_n, 3)
    high_n = float(calm_n.max())
    near = _about(calm_n, 0.9 * high_n)
    noise_n, fast = _noise(force_n[near]), _is_fast(t_s[near])
    if known_n is not None and not fast:
        noise_n = min(noise_n, known_n)
    share = PEAK_NOISE if fast else SLOW_PEAK_NOISE
    needed = (noise_n / (share * high_n)) ** 2 if high_n > 0.0 else 0.0
    width = max(1, int(min((near.stop - near.start) * PEAK_SHARE, needed)))
    smooth = smoothed(force_n, width)
    top = int(smooth.argmax())
    told = fast or known_n is not None
    luck_n = _luck(smooth, top, noise_n, width) if told else 0.0
    if not 1 < top < len(smooth) - 2:
        return top, float(smooth[top]) - luck_n, float(t_s[top])
    left, middle, right = smooth[top - 1 : top + 2].tolist()
    bends = np.abs(np.diff(smooth[top - 2 : top + 3], 2)).tolist()
    if bends[1] <= 0.0:
        return top, middle - luck_n, float(t_s[top])
    # A corner bends at one hop only: there a parabola would overshoot.
    trust = min(1.0, bends[2 if right > left else 0] / bends[1])
    shift = 0.5 * (right - left) / bends[1]
    span_s = float(t_s[top + 1] - t_s[top - 1]) / 2.0
    added_n = trust * 0.25 * (right - left) * shift
    return top, middle + added_n - luck_n, float(t_s[top]) + trust * shift * span_s


def _about(force_n: Array, level_n: float) -> slice:
    """Return where the force stays above a level round its highest place."""
    top = int(force_n.argmax())
    low = np.flatnonzero(force_n < level_n)
    at = int(np.searchsorted(low, top))
    begin = int(low[at - 1]) + 1 if at > 0 else 0
    return slice(begin, int(low[at]) if at < len(low) else len(force_n))


def _luck(smooth: Array, top: int, noise_n: float, width: int) -> float:
    """Return what noise adds to the highest of many values; not all, lest a tremor be noise."""
    left_n = noise_n / math.sqrt(width)
    tries = np.count_nonzero(smooth >= smooth[top] - 2.0 * left_n) / width
    return LUCK_SHARE * left_n * max(0.0, math.sqrt(2.0 * math.log(max(1.0, tries))) - 0.6)


def _is_fast(t_s: Array) -> bool:
    """Whether values are near enough to each other to tell noise from a tremor."""
    return len(t_s) > 1 and float(t_s[-1] - t_s[0]) <= FAST_S * (len(t_s) - 1)


def _noise(force_n: Array) -> float:
    """Return the standard deviation of white noise, by fourth differences: a tremor has few."""
    if len(force_n) < 5:
        return 0.0
    return float(np.median(np.abs(np.diff(force_n, 4)))) * BEND_TO_SD


def _half_ramp(inwards_n: Array, peak_n: float) -> int:
    """Return how many hops a side, given from outside to its peak, takes from foot to half."""
    base_n = _least(inwards_n)
    below = np.flatnonzero(inwards_n < base_n + FOOT_SHARE * (peak_n - base_n))
    foot = int(below[-1]) if len(below) else 0
    return int(np.argmax(inwards_n[foot:] >= base_n + 0.5 * (peak_n - base_n)))


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
