"""Where things stand on the dial: radii by force, angles by the beat. Plain numbers, no Qt.

Every band takes an equal ring, so a band has its place whatever its newtons are. Radii are
fractions of the dial's radius; angles are degrees clockwise from the top.
"""

import math
from typing import NamedTuple

from coach.signal.bands import BANDS, Band, Edges
from coach.views import BeatView

#: The quiet middle that holds the count's word.
HUB = 0.36
#: The middle line of the ring that the bead runs on.
TRACK = 0.94
_RING = 0.16
_OVER = 0.05


class BeatPlace(NamedTuple):
    """Where the beat is: the count from 0, and the part 0 to 1 of its stroke."""

    at_count: int
    phase: float


def level(value: float, edges: tuple[float, float, float, float]) -> float:
    """Return how far up the bands a value is: 1 at contact, 2, 3, 4 at the upper edges."""
    if not value > 0.0:
        return 0.0
    lower = 0.0
    for index, upper in enumerate(edges):
        if value < upper:
            return index + (value - lower) / (upper - lower)
        lower = upper
    return 4.0 + (value - lower) / lower


def press_level(force_n: float, peak_kpa: float | None, edges: Edges) -> float:
    """Return the level of the harder of total newtons and, where known, peak kPa."""
    by_force = level(force_n, (edges.contact_n, edges.light_n, edges.medium_n, edges.firm_n))
    if peak_kpa is None or math.isnan(peak_kpa) or by_force < 1.0:
        return by_force
    kpa = (0.01, edges.light_kpa, edges.medium_kpa, edges.firm_kpa)
    return max(by_force, level(peak_kpa, kpa))


def error_levels(force_n: float, error_n: float, edges: Edges) -> tuple[float, float]:
    """Return the levels between which the true force lies."""
    low_n, high_n = max(0.0, force_n - error_n), force_n + error_n
    return press_level(low_n, None, edges), press_level(high_n, None, edges)


def radius_at(press: float) -> float:
    """Return the disc's radius for a level; hub below contact, bounded above firm."""
    rings = min(max(press - 1.0, 0.0), 3.0)
    over = min(max(press - 4.0, 0.0), 1.0)
    return HUB + _RING * rings + _OVER * over


def ring_of(band: Band) -> tuple[float, float]:
    """Return the inner and outer radius of a band's ring; no contact is the hub itself."""
    index = BANDS.index(band)
    if index == 0:
        return 0.0, HUB
    return radius_at(index), radius_at(index + 1)


def beat_place(beat: BeatView, now_s: float) -> BeatPlace:
    """Return where a beat is at host second ``now_s``, as BeatView defines it."""
    counts = max(1, beat.counts)
    passed = (now_s - beat.origin_s) / beat.period_s
    along = passed % counts
    # A tiny negative remainder may round up to the whole stroke.
    return BeatPlace(min(int(along), counts - 1), (along / counts) % 1.0)


def mark_angle(asynchrony_s: float, beat: BeatView) -> float:
    """Return where an onset falls on the ring: degrees from the top, negative (early) to the left.

    Half a stroke early or late is as far as an onset can be from its own beat.
    """
    turn = 360.0 * asynchrony_s / (beat.period_s * max(1, beat.counts))
    return min(max(turn, -180.0), 180.0)


def point_at(angle_deg: float, radius: float) -> tuple[float, float]:
    """Return x to the right and y downwards of a point on the ring."""
    turn = math.radians(angle_deg)
    return radius * math.sin(turn), -radius * math.cos(turn)
