"""What a whole travelled stroke looks like: its onset, offset, speed and path, over a pad.

Speed is the slope of a straight line through the places near each moment, over a stretch as wide
as the stroke itself and its noise allow. All stretches are centred, so they move nothing in time.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coach.signal.strokes import Stroke

Array = NDArray[np.float64]

#: Onset and offset are where the speed passes this share of its peak.
EDGE_SHARE = 0.10
#: The stretch for a speed: shares of the stroke, and what brings the noise down to this share.
STRETCH, LONGEST_STRETCH, TURN_STRETCH = 0.12, 0.2, 0.08
SPEED_NOISE = 0.01
#: … and stays beyond for so long.
STAYS_S = 0.03
#: A tremor's period: what is told over as long does not follow it.
TREMOR_S = 0.11
#: What is shorter than this, on its way or from side to side, is no travel: a hand that rolls.
LEAST_PATH_MM = 20.0
LEAST_EXTENT_MM = 12.0
LEAST_S = 0.2
#: A hand that lands or lifts: it takes less than this, and its least force is less of its most.
LIFT_S, LIFT_SHARE = 0.6, 0.5
#: A landing belongs to the stroke that follows it this soon.
LANDING_S = 1.0


@dataclass(frozen=True, slots=True)
class Reach:
    """Where in the rows a stroke lies, as it was found: hops ``first`` to ``last``.

    ``begun_s``: it went on from the one before then, without a rest; ``whole_s``: it is a turn,
    and the next one goes on from it then.
    """

    first: int
    last: int
    begun_s: float | None = None
    whole_s: float | None = None


def travelled(rows: Array, reach: Reach, jitter_mm: float) -> Stroke | None:
    """Return the stroke in rows (m, 4): middle in seconds, x and y in mm, newtons.

    None where the hand hardly went anywhere.
    """
    rows = np.ascontiguousarray(rows)
    t_s, long_s = rows[:, 0], float(rows[reach.last, 0] - rows[reach.first, 0])
    if reach.last - reach.first < 2 or long_s < LEAST_S:
        return None
    speed = speeds(rows, _half_width(rows, reach, jitter_mm))
    top = reach.first + int(speed[reach.first : reach.last + 1].argmax())
    level = EDGE_SHARE * float(speed[top])
    onset_s, offset_s = reach.begun_s, reach.whole_s
    if onset_s is None:
        onset_s = _crossing(t_s, speed, range(top, 0, -1), level)
    if offset_s is None:
        offset_s = _crossing(t_s, speed, range(top, reach.last), level)
    inside = (t_s >= onset_s) & (t_s <= offset_s)
    path_mm, extent_mm = _way(t_s, speed, onset_s, offset_s), _extent(rows[inside])
    if offset_s - onset_s < LEAST_S or path_mm < LEAST_PATH_MM or extent_mm < LEAST_EXTENT_MM:
        return None
    force_n = rows[inside, 3]
    if offset_s - onset_s < LIFT_S and force_n.min() < LIFT_SHARE * force_n.max():
        return None
    return _stroke(rows, inside, (onset_s, offset_s), path_mm)


def way_of(rows: Array, half: int) -> tuple[float, float] | None:
    """Return cm/s and cm of the way in rows (m, 4), None where the hand hardly went."""
    rows = rows[~np.isnan(rows[:, 1])]
    if len(rows) < 3 or not np.diff(rows[:, 0]).min() > 0.0:
        return None
    path_mm = path_of(rows[:, 0], speeds(rows, half))
    if path_mm < LEAST_PATH_MM:
        return None
    return 0.1 * path_mm / float(rows[-1, 0] - rows[0, 0]), 0.1 * path_mm


def speeds(rows: Array, half: int) -> Array:
    """Return (m,) mm/s along rows (m, ≥ 3), by lines over ``half`` hops to either side.

    Fewer at both ends, always as many before as after; over one hop where there is no other side.
    """
    m = len(rows)
    at = np.arange(m)
    reach = np.maximum(np.minimum(half, np.minimum(at, at[::-1])), 1)
    low, high = np.maximum(at - reach, 0), np.minimum(at + reach, m - 1) + 1
    count = high - low
    t = rows[:, 0] - rows[0, 0]

    def summed(values: Array) -> Array:
        total = np.concatenate(([0.0], np.cumsum(values)))
        part: Array = total[high] - total[low]
        return part

    sum_t = summed(t)
    spread = summed(t * t) - sum_t * sum_t / count
    squares = np.zeros(m)
    for axis in (1, 2):
        place = rows[:, axis] - rows[0, axis]
        slope = (summed(t * place) - sum_t * summed(place) / count) / spread
        squares += slope * slope
    found: Array = np.sqrt(squares)
    return found


def path_of(t_s: Array, speed: Array) -> float:
    """Return the millimetres of a way from its speeds (m,), mm/s."""
    if len(t_s) < 2:
        return 0.0
    return float((0.5 * (speed[1:] + speed[:-1]) * np.diff(t_s)).sum())


def _way(t_s: Array, speed: Array, onset_s: float, offset_s: float) -> float:
    """Return the millimetres of a way between two seconds, which may lie between hops."""
    along = np.concatenate(([0.0], np.cumsum(0.5 * (speed[1:] + speed[:-1]) * np.diff(t_s))))
    begin, end = np.interp((onset_s, offset_s), t_s, along).tolist()
    return float(end - begin)


def _half_width(rows: Array, reach: Reach, jitter_mm: float) -> int:
    """Return how many hops to either side a speed is told from."""
    part = rows[reach.first : reach.last + 1]
    long_s = float(part[-1, 0] - part[0, 0])
    hop_s = long_s / (len(part) - 1)
    turned = reach.whole_s is not None
    stretch_s = (TURN_STRETCH if turned else STRETCH) * long_s
    stretch_s = max(stretch_s, min(TREMOR_S, LONGEST_STRETCH * long_s))
    if not turned:
        rough = float(speeds(part, max(1, round(0.1 / hop_s))).max())
        wanted = SPEED_NOISE * max(rough, 1.0)
        needed_s = (12.0 * hop_s * (jitter_mm / wanted) ** 2) ** (1 / 3)
        stretch_s = max(stretch_s, min(needed_s, LONGEST_STRETCH * long_s))
    return max(1, round(0.5 * stretch_s / hop_s))


def _crossing(t_s: Array, speed: Array, way: range, level: float) -> float:
    """Return the second at which the speed falls under a level, on its way outwards from the top.

    It must stay there for a moment. Where it never does, the way's end.
    """
    crossed: float | None = None
    for at in way:
        after = at + way.step
        if speed[after] >= level:
            crossed = None
        elif crossed is None:
            share = float((speed[at] - level) / (speed[at] - speed[after]))
            crossed = float(t_s[at] + share * (t_s[after] - t_s[at]))
        elif abs(float(t_s[after]) - crossed) >= STAYS_S:
            break
    if crossed is not None:
        return crossed
    return float(t_s[way.stop]) if way else float(t_s[way.start])


def _extent(rows: Array) -> float:
    """Return how far apart, corner to corner, a way's farthest places are."""
    if not len(rows):
        return 0.0
    sides = rows[:, 1:3].max(axis=0) - rows[:, 1:3].min(axis=0)
    return float(np.hypot(sides[0], sides[1]))


def _stroke(
    rows: Array, inside: NDArray[np.bool_], ends_s: tuple[float, float], path_mm: float
) -> Stroke:
    t_s, force_n = rows[:, 0], rows[:, 3]
    onset_s, offset_s = ends_s
    even_n = _thirds(force_n)
    top = int(np.where(inside, even_n, -np.inf).argmax())
    near = (t_s >= onset_s - LANDING_S) & (t_s <= offset_s)
    steps = np.diff(even_n[near]) / np.diff(t_s[near]) if near.sum() > 1 else np.zeros(1)
    return Stroke(
        onset_s=onset_s,
        peak_s=float(t_s[top]),
        offset_s=offset_s,
        peak_n=float(even_n[top]),
        mean_n=float(force_n[inside].mean()),
        loading_rate_n_s=max(0.0, float(steps.max())),
        told_by="travel",
        speed_cm_s=0.1 * path_mm / (offset_s - onset_s),
        path_cm=0.1 * path_mm,
    )


def _thirds(force_n: Array) -> Array:
    """Return means over three neighbours, the ends as they are."""
    even = force_n.copy()
    even[1:-1] = (force_n[:-2] + force_n[1:-1] + force_n[2:]) / 3.0
    return even
