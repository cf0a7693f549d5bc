"""Strokes: one press or push each, from its onset over its peak to its offset."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stroke:
    """One stroke, in stream seconds and newtons.

    ``onset_s`` and ``offset_s``: where the force crosses, up to and down from the peak, 10 % of
    its rise above its own baseline, or contact-on where that is higher. ``peak_n`` and
    ``mean_n`` (over onset to offset) are absolute newtons. ``loading_rate_n_s`` is the
    steepest rise. ``sparc`` is the smoothness of the loading ramp, None where it is too short.
    ``asynchrony_s`` is onset minus beat, negative when early, None without a beat.
    """

    onset_s: float
    peak_s: float
    offset_s: float
    peak_n: float
    mean_n: float
    loading_rate_n_s: float
    sparc: float | None = None
    asynchrony_s: float | None = None
