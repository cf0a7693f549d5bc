"""A stroke cut into its ramps: the ways in, what was held, the ways out, and how steep they are.

A ramp goes from 10 to 90 % of its own rise and, where it starts and ends softly, half as long again
at both ends: just the whole of a minimum-jerk ramp. What is held after it is no part of it, nor
a stroke's other ways in: a double-humped knead has two. Smoothness is told of one ramp at a time.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from coach.signal.hump_turns import Places, extremes_of, humps_of
from coach.signal.middle import median_of
from coach.signal.smoothness import HIGHEST_HZ, LEAST_SHARE, sparc

Array = NDArray[np.float64]

#: A dip, and a way in, of a smaller share of the stroke's rise is part of what it lies in; so is
#: one that noise can make: this many of its standard deviations.
HUMP_SHARE = 0.25
HUMP_NOISE = 8.0
#: What is above this share of a hump is near its top; the median of that is how high it came.
TOP_SHARE = 0.75
#: The part of a ramp that is surely ramp, and how much longer at each end it may go on.
LOW, HIGH = 0.10, 0.90
TENTHS = np.linspace(LOW, HIGH, 9)
SOFT_ENDS = 0.5
#: On the way up a tenth of it that lasts so long, and so many times a usual tenth, is a rest.
REST_S, REST_RATIO = 0.5, 5.0
#: A slope is a line through so much of the 10 to 90 % ramp, or through three hops; through up to
#: that much more where noise would change the mean slope by more than its share.
SLOPE_SHARE, LONGEST_SLOPE = 0.25, 0.5
SLOPE_NOISE = 0.02
#: White noise's standard deviation over the median size of its second differences.
MEDIAN_BEND_TO_SD = 0.6053
#: Smoothness that looks at less than these frequencies says nothing of a ramp.
LOWEST_HZ = 3.0
#: The low-pass before smoothness reaches so far to both sides; it moves nothing in time.
LOWPASS_S = 0.15


@dataclass(frozen=True, slots=True)
class Ramp:
    """One way in or out: values ``begin`` to before ``end``, and its 10 to 90 % part in seconds."""

    begin: int
    end: int
    long_s: float
    rise_n: float


@dataclass(frozen=True, slots=True)
class Slopes:
    """What the ramps of a stroke tell: the steepest way in and out, how smooth the ways in were.

    Newtons a second, both positive; ``sparc`` is the median of the ways in. None where no ramp
    is long enough to tell.
    """

    loading_n_s: float | None = None
    unloading_n_s: float | None = None
    sparc: float | None = None
    ways_in: int = 0


def slopes_of(t_s: Array, force_n: Array) -> Slopes:
    """Return what the ramps of one stroke tell; unfiltered seconds and newtons (n,), foot to foot.

    The values are evenly spaced, or nearly; none is NaN.
    """
    noise_n = white_noise_n(force_n)
    # Turned round once, and laid out anew: backwards each sum would take longer.
    back_s, back_n = -t_s[::-1], force_n[::-1].copy()
    places = extremes_of(force_n)
    loading = list(ways_in(t_s, force_n, noise_n, places))
    unloading = list(ways_in(back_s, back_n, noise_n, len(force_n) - 1 - places[::-1]))
    arcs = [ramp_sparc(t_s, force_n, ramp, noise_n) for ramp in loading]
    told = [arc for arc in arcs if arc is not None]
    return Slopes(
        max((steepest_n_s(t_s, force_n, ramp, noise_n) for ramp in loading), default=None),
        max((steepest_n_s(back_s, back_n, ramp, noise_n) for ramp in unloading), default=None),
        median_of(np.array(told)) if len(told) > 1 else told[0] if told else None,
        len(loading),
    )


def ways_in(
    t_s: Array, force_n: Array, noise_n: float = 0.0, places: Places | None = None
) -> Iterator[Ramp]:
    """Yield the loading ramps of a stroke (n,); of one turned round in time, its ways out.

    ``places`` are its force's extremes, where the caller has them already.
    """
    if len(force_n) < 3:
        return
    places = extremes_of(force_n) if places is None else places
    range_n = force_n.item(force_n.argmax()) - force_n.item(force_n.argmin())
    least_n = max(HUMP_SHARE * range_n, HUMP_NOISE * noise_n)
    for valley, top, after in humps_of(force_n, places, least_n):
        rest = _rest(t_s, force_n, valley, top)
        parts = [(valley, top, after)]
        if rest is not None:
            parts = [(valley, rest, rest), (rest, top, after)]
        for part in parts:
            ramp = _ramp(t_s, force_n, *part)
            if ramp is not None and ramp.rise_n >= TOP_SHARE * least_n:
                yield ramp


def ramp_sparc(t_s: Array, force_n: Array, ramp: Ramp, noise_n: float = 0.0) -> float | None:
    """Return the smoothness of one ramp; None where it is too short, or noise hides it.

    Noise makes every movement look rough; frequencies at which it would pass for half the least
    that counts are left out, and nothing is said when few are left.
    """
    count = ramp.end - ramp.begin
    if count < 9:
        return None
    step_s = float(t_s[ramp.end - 1] - t_s[ramp.begin]) / (count - 1)
    highest_hz = HIGHEST_HZ
    if noise_n > 0.0:
        # White noise's spectrum after a difference, beside the ramp's own at 0 Hz.
        per_hz = noise_n * math.sqrt(count) * 2.0 * math.pi * step_s / ramp.rise_n
        highest_hz = min(highest_hz, 0.5 * LEAST_SHARE / per_hz)
    if highest_hz < min(HIGHEST_HZ, max(LOWEST_HZ, 1.0 / ramp.long_s)):
        return None
    smooth_n = _lowpassed(force_n, ramp, step_s, highest_hz)
    return sparc(np.abs(smooth_n[1:] - smooth_n[:-1]) / step_s, 1.0 / step_s, highest_hz)


def steepest_n_s(t_s: Array, force_n: Array, ramp: Ramp, noise_n: float = 0.0) -> float:
    """Return a ramp's steepest slope, by lines through a part of it as long as it allows."""
    t_s, force_n = t_s[ramp.begin : ramp.end], force_n[ramp.begin : ramp.end]
    if len(t_s) < 3:
        return max(0.0, float((np.diff(force_n) / np.diff(t_s)).max())) if len(t_s) > 1 else 0.0
    step_s = (t_s.item(-1) - t_s.item(0)) / (len(t_s) - 1)
    unsure_n_s = SLOPE_NOISE * (HIGH - LOW) * ramp.rise_n / ramp.long_s
    needed = math.cbrt(12.0 * (noise_n / (step_s * unsure_n_s)) ** 2) * step_s / ramp.long_s
    share = min(max(SLOPE_SHARE, needed), LONGEST_SLOPE)
    half = max(1, round(0.5 * share * ramp.long_s / step_s))
    half = min(half, (len(t_s) - 1) // 2)
    slopes = line_slopes(t_s, force_n, half)
    return max(0.0, slopes.item(slopes.argmax()))


def white_noise_n(force_n: Array) -> float:
    """Return the standard deviation of white noise in (n,), by second differences."""
    if len(force_n) < 5:
        return 0.0
    return median_of(np.abs(_bends(force_n))) * MEDIAN_BEND_TO_SD


def _rest(t_s: Array, force_n: Array, valley: int, top: int) -> int | None:
    """Return the middle of a rest on the way up, None where the way is one: a tenth that lasts."""
    leg = np.maximum.accumulate(force_n[valley : top + 1])
    low_n, high_n = force_n.item(valley), force_n.item(top)
    reached = leg.searchsorted(low_n + TENTHS * (high_n - low_n)) + valley
    lasted_s = [later_s - early_s for early_s, later_s in pairwise(t_s[reached].tolist())]
    longest_s = max(lasted_s)
    if longest_s < REST_S or longest_s < REST_RATIO * median_of(np.array(lasted_s)):
        return None
    longest = lasted_s.index(longest_s)
    return (reached.item(longest) + reached.item(longest + 1)) // 2


def _ramp(t_s: Array, force_n: Array, valley: int, top: int, after: int) -> Ramp | None:
    """Return the way from a valley up to how high the hump came, with its soft ends."""
    base_n = force_n.item(valley)
    rise_n = force_n.item(top) - base_n
    near = force_n[valley : after + 1]
    rise_n = median_of(near[near >= base_n + TOP_SHARE * rise_n]) - base_n
    leg = force_n[valley : top + 1]
    last = int((leg >= base_n + HIGH * rise_n).argmax())
    (below,) = (leg[:last] <= base_n + LOW * rise_n).nonzero()
    first = below.item(-1) if len(below) else 0
    first_s = _crossing_s(t_s, force_n, valley + first, base_n + LOW * rise_n)
    last_s = _crossing_s(t_s, force_n, valley + max(last - 1, 0), base_n + HIGH * rise_n)
    long_s = last_s - first_s
    if not long_s > 0.0:
        return None
    begin = int(t_s.searchsorted(first_s - SOFT_ENDS * long_s, "right"))
    end = int(t_s.searchsorted(last_s + SOFT_ENDS * long_s, "right"))
    return Ramp(max(begin - 1, valley), min(end + 1, top + 1), long_s, rise_n)


def _crossing_s(t_s: Array, force_n: Array, below: int, level_n: float) -> float:
    """Return when the force passes a level between a place and the next."""
    low_n, high_n = force_n.item(below), force_n.item(below + 1)
    share = (level_n - low_n) / (high_n - low_n) if high_n > low_n else 0.0
    low_s = t_s.item(below)
    return low_s + min(max(share, 0.0), 1.0) * (t_s.item(below + 1) - low_s)


def _lowpassed(force_n: Array, ramp: Ramp, step_s: float, highest_hz: float) -> Array:
    """Return a ramp's values without what is above a frequency, not moved in time."""
    half = max(1, round(LOWPASS_S / step_s))
    away, window = _taps(half)
    angles = np.pi * (2.0 * highest_hz * step_s * away)
    weights = np.sin(angles) / angles * window
    begin, end = ramp.begin - half, ramp.end + half
    padded = force_n[max(begin, 0) : end]
    if begin < 0 or end > len(force_n):
        first, last = force_n[[0] * max(-begin, 0)], force_n[[-1] * max(end - len(force_n), 0)]
        padded = np.concatenate((first, padded, last))
    smooth: Array = np.convolve(padded, weights / np.add.reduce(weights), mode="valid")
    return smooth


@lru_cache(maxsize=4)
def _taps(half: int) -> tuple[Array, Array]:
    """Return how far away the values are that a low-pass looks at, and how much they weigh."""
    away = np.arange(-half, half + 1.0)
    # The sine of all but nothing over itself is one.
    away[half] = 1e-20
    return away, np.hanning(2 * half + 3)[1:-1]


def line_slopes(t_s: Array, force_n: Array, half: int) -> Array:
    """Return the slopes of lines through each 2·half + 1 values in a row.

    By running sums: those of each line by itself take a slow press's ramp a hundred times as long.
    """
    count, middle = 2 * half + 1, len(t_s) // 2
    sums = np.empty((4, len(t_s) + 1))
    sums[:, 0] = 0.0
    away_s, away_n, crossed, squared = sums[:, 1:]
    np.subtract(t_s, t_s.item(middle), out=away_s)
    np.subtract(force_n, force_n.item(middle), out=away_n)
    np.multiply(away_s, away_n, out=crossed)
    np.multiply(away_s, away_s, out=squared)
    np.add.accumulate(sums, 1, out=sums)
    sum_s, sum_n, crossed, squared = sums[:, count:] - sums[:, :-count]
    mean_s = sum_s / count
    slopes: Array = (crossed - mean_s * sum_n) / (squared - mean_s * sum_s)
    return slopes


def _bends(values: Array) -> Array:
    steps = values[1:] - values[:-1]
    bends: Array = steps[1:] - steps[:-1]
    return bends
