"""A session as a ribbon's plain values: stretches of one band each, and moments of too much."""

from dataclasses import dataclass

import numpy as np

from coach.practice.debrief.outcome import Debrief, Trace
from coach.signal.bands import BANDS, Band


@dataclass(frozen=True, slots=True)
class Stretch:
    """One band from ``onset_s`` to ``offset_s``; ``band`` None is no data."""

    onset_s: float
    offset_s: float
    band: Band | None


@dataclass(frozen=True, slots=True)
class RibbonData:
    """A session in stretches of bands, the seconds at which too much began, and what was said.

    ``answers`` are the receiver's words with their seconds.
    """

    duration_s: float
    stretches: tuple[Stretch, ...] = ()
    moments_s: tuple[float, ...] = ()
    answers: tuple[tuple[float, str], ...] = ()


def ribbon_of(debrief: Debrief) -> RibbonData:
    """Return the session as stretches of bands, the moments of too much and the answers."""
    moments = tuple(moment.onset_s for moment in debrief.too_much)
    answers = tuple((answer.t_s, answer.word) for answer in debrief.care.answers)
    stretches = _stretches(debrief.trace, debrief.duration_s)
    return RibbonData(debrief.duration_s, stretches, moments, answers)


def _stretches(trace: Trace, duration_s: float) -> tuple[Stretch, ...]:
    if not trace.t_s.size:
        return ()
    starts = np.flatnonzero(np.diff(trace.band, prepend=trace.band[0] - 1))
    begin_s = np.maximum(trace.t_s[starts] - trace.width_s / 4, 0.0)
    end_s = np.append(begin_s[1:], min(float(trace.t_s[-1]) + trace.width_s / 4, duration_s))
    bands = (int(band) for band in trace.band[starts])
    return tuple(
        Stretch(float(onset_s), float(offset_s), None if band < 0 else BANDS[band])
        for onset_s, offset_s, band in zip(begin_s, end_s, bands, strict=True)
        if offset_s > onset_s
    )
