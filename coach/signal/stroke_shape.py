"""What a whole stroke looks like: its onset, peak, offset and slope, from lightly smoothed force.

All smoothing is by centred means, so it moves nothing in time, and as wide as the stroke itself
allows: a slow stroke is smoothed more than a jab. Times are averaged with their forces, so that
lost samples make no ramp look steeper.
"""

import math
from dataclasses import dataclass
from functools import cache, partial

import numpy as np
from numpy.typing import NDArray

from coach.signal.middle import median_of
from coach.signal.ramps import slopes_of
from coach.signal.stretch import Stretch, stretch_of
from coach.signal.stroke_side import FOOT_SHARE, StrokeSide, side_of
from coach.signal.strokes import Stroke, told_late
from coach.signal.tremor import tremor_of

Array = NDArray[np.float64]

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

    ``rows`` (m, 4) are unfiltered hops of so many ``samples`` each: middle in seconds, mean, top
    and noise in newtons, as in ``coach.signal.hops.Hops``. ``came_to_rest``: the stretch ends at
    the baseline that the stroke came down to; else at its foot above ``floor_n``, None where that
    is what it rose from. Contact is counted from ``nothing_n``, what the sensor reads with nothing
    on it. None when no peak rises above contact and its baseline.
    """
    # A copy by columns: each of the sums to come takes less time along one.
    columns = np.array(rows.T, order="C")
    lost = np.isnan(columns[1])
    if np.count_nonzero(lost):
        columns = columns[:, ~lost].copy()
    if columns.shape[1] < 3:
        return None
    _mend_glitches(columns, contact_n)
    stretch = stretch_of(columns[0], columns[1])
    top, peak_n, peak_s = _peak(stretch, noise_n)
    peak_n = max(peak_n, _surely_reached(columns, peak_n))
    rise = side_of(stretch, top, peak_n, falls=False)
    fall = side_of(stretch, top, peak_n, falls=True)
    if came_to_rest:
        floor_n = fall.ground_n(peak_n)
    ends = _ends(rise, fall, peak_n, contact_n + nothing_n, floor_n)
    if ends is None:
        return None
    up = slice(ends.before, top + 1)
    return _stroke_in(stretch, ends, (peak_s, peak_n), up, samples)


@dataclass(frozen=True, slots=True)
class _Ends:
    """Where a stroke begins and ends: the hops ``before`` and ``after`` it, and the seconds."""

    base_n: float
    before: int
    onset_s: float
    after: int
    offset_s: float


def _ends(
    rise: StrokeSide, fall: StrokeSide, peak_n: float, contact_n: float, floor_n: float | None
) -> _Ends | None:
    """Return a stroke's ends, None where its peak rises above neither contact nor its foot."""
    base_n = rise.ground_n(peak_n)
    foot_n = _foot(base_n, peak_n, contact_n)
    end_n = foot_n if floor_n is None else _foot(floor_n, peak_n, contact_n)
    if peak_n <= max(foot_n, end_n):
        return None
    before, onset_s = rise.passes(foot_n)
    beyond, offset_s = fall.passes(end_n)
    return _Ends(base_n, before, onset_s, len(fall.calm_n) - 1 - beyond, offset_s)


def _stroke_in(
    stretch: Stretch, ends: _Ends, peak: tuple[float, float], up: slice, samples: int
) -> Stroke:
    """Return the stroke between its ends; ``up`` are the hops of its rise."""
    t_s, force_n = stretch.t_s, stretch.force_n
    peak_s, peak_n = peak
    held = slice(ends.before + 1, ends.after)
    inside_n = force_n[held]
    stroke = Stroke(
        ends.onset_s,
        peak_s,
        ends.offset_s,
        peak_n,
        float(np.add.reduce(inside_n)) / len(inside_n) if len(inside_n) else peak_n,
        math.nan,
        base_n=ends.base_n,
    )
    return told_late(stroke, cache(partial(_told, t_s, force_n, up, held, samples)))


def _told(
    t_s: Array, force_n: Array, up: slice, held: slice, samples: int
) -> tuple[float, float | None, float | None, float | None]:
    """Return what ``told_late`` is about: rise, smoothness, trembling, way out."""
    slopes = slopes_of(t_s, force_n)
    loading_n_s = slopes.loading_n_s or _steepest(t_s[up], force_n[up])
    tremor = tremor_of(t_s[held], force_n[held], samples)
    return loading_n_s, slopes.sparc, tremor, slopes.unloading_n_s


def _mend_glitches(columns: Array, contact_n: float) -> None:
    """Where a hop stands out alone as no hand could make it, let it say what is near."""
    t_s, mean_n, top_n, _noise_n = columns
    near_n = np.maximum(mean_n[:-2], mean_n[2:])
    alone = mean_n[1:-1] > GLITCH_SHARE * near_n + contact_n
    if not np.count_nonzero(alone):
        return
    alone &= t_s[2:] - t_s[:-2] < 2 * GLITCH_S
    places = alone.nonzero()[0] + 1
    mean_n[places] = near_n[places - 1]
    top_n[places] = np.minimum(top_n[places], near_n[places - 1])


def _foot(base_n: float, peak_n: float, contact_n: float) -> float:
    return max(base_n + FOOT_SHARE * (peak_n - base_n), contact_n)


def _surely_reached(columns: Array, peak_n: float) -> float:
    """Return what two samples in a row reached, less what their noise can add to that."""
    near = columns[1] >= 0.9 * peak_n
    if not np.count_nonzero(near):
        return peak_n
    top_n = columns[2][near]
    most_n: float = top_n.item(top_n.argmax())
    return most_n - NOISE_REACH * median_of(columns[3][near])


def _peak(stretch: Stretch, known_n: float | None) -> tuple[int, float, float]:
    """Return the peak's hop, newtons and second, by a parabola through the three highest means."""
    t_s = stretch.t_s
    near, high_n = _about(stretch.calm_n(3), 0.9)
    noise_n, fast = _noise(stretch.force_n[near]), _is_fast(t_s[near])
    if known_n is not None and not fast:
        noise_n = min(noise_n, known_n)
    share = PEAK_NOISE if fast else SLOW_PEAK_NOISE
    needed = (noise_n / (share * high_n)) ** 2 if high_n > 0.0 else 0.0
    width = max(1, int(min((near.stop - near.start) * PEAK_SHARE, needed)))
    smooth = stretch.calm_n(width)
    top = int(smooth.argmax())
    told = fast or known_n is not None
    luck_n = _luck(smooth, top, noise_n, width) if told else 0.0
    top_s = t_s.item(top)
    if not 1 < top < len(smooth) - 2:
        return top, smooth.item(top) - luck_n, top_s
    before, left, middle, right, after = smooth[top - 2 : top + 3].tolist()
    in_n, out_n = middle - left, right - middle
    bend = abs(out_n - in_n)
    if bend <= 0.0:
        return top, middle - luck_n, top_s
    outer = (after - right) - out_n if right > left else in_n - (left - before)
    # A corner bends at one hop only: there a parabola would overshoot.
    trust = min(1.0, abs(outer) / bend)
    shift = 0.5 * (right - left) / bend
    span_s = (t_s.item(top + 1) - t_s.item(top - 1)) / 2.0
    added_n = trust * 0.25 * (right - left) * shift
    return top, middle + added_n - luck_n, top_s + trust * shift * span_s


def _about(force_n: Array, share: float) -> tuple[slice, float]:
    """Return where the force stays above a share of its highest, round that place, and that."""
    top = int(force_n.argmax())
    high_n = force_n.item(top)
    (low,) = (force_n < share * high_n).nonzero()
    at = int(low.searchsorted(top))
    begin = low.item(at - 1) + 1 if at > 0 else 0
    return slice(begin, low.item(at) if at < len(low) else len(force_n)), high_n


def _luck(smooth: Array, top: int, noise_n: float, width: int) -> float:
    """Return what noise adds to the highest of many values; not all, lest a tremor be noise."""
    left_n = noise_n / math.sqrt(width)
    tries = np.count_nonzero(smooth >= smooth.item(top) - 2.0 * left_n) / width
    return LUCK_SHARE * left_n * max(0.0, math.sqrt(2.0 * math.log(max(1.0, tries))) - 0.6)


def _is_fast(t_s: Array) -> bool:
    """Whether values are near enough to each other to tell noise from a tremor."""
    return len(t_s) > 1 and t_s.item(-1) - t_s.item(0) <= FAST_S * (len(t_s) - 1)


def _noise(force_n: Array) -> float:
    """Return the standard deviation of white noise, by fourth differences: a tremor has few."""
    if len(force_n) < 5:
        return 0.0
    for _ in range(4):
        force_n = force_n[1:] - force_n[:-1]
    return median_of(np.abs(force_n)) * BEND_TO_SD


def _steepest(t_s: Array, force_n: Array) -> float:
    between_s = np.diff(t_s)
    # Of odd clocks two hops can be at one second.
    later = between_s > 0.0
    if not np.count_nonzero(later):
        return 0.0
    return max(0.0, float((np.diff(force_n)[later] / between_s[later]).max()))
