"""What EDF+ asks of numbers: one rate for all, sixteen bits, and eight letters for each bound.

The format: Kemp and Olivan, European data format 'plus' (2003).
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from fractions import Fraction
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.recordings.exports.content import Forces, totals

Floats = NDArray[np.float64]

#: The digital value that stands where there are no data; nothing that was measured has it.
NO_DATA: Final = -32_768
_LEAST, _MOST = NO_DATA + 1, 32_767
#: So much of the range is left free below what was measured: there no data is seen as such.
_BELOW: Final = 0.05
#: The format's own advice.
_MOST_RECORD_BYTES: Final = 61_440
_ROUND_SECONDS: Final = tuple(map(Decimal, ("1", "0.5", "0.25", "0.2", "0.1", "0.05", "0.02")))
#: What is shorter is jitter, or one or two samples lost: the one before is held.
HELD: Final = 2


@dataclass(frozen=True, slots=True)
class Grid:
    """Times as EDF+ has them: ``samples`` places in each record of ``record_s`` (as written)."""

    samples: int
    record_s: Decimal
    first_s: float = 0.0

    @property
    def rate_hz(self) -> float:
        """Places a second."""
        return float(self.samples / Fraction(self.record_s))

    def places(self, t_s: Floats) -> NDArray[np.int64]:
        """Return the nearest place of each second."""
        return np.rint((t_s - self.first_s) * self.rate_hz).astype(np.int64)


def grid_for(rate_hz: float, signals: int, first_s: float) -> Grid:
    """Return records of a second where rate and size allow it, else of a part of one."""
    most = max(1, _MOST_RECORD_BYTES // (2 * signals))
    for record_s in _ROUND_SECONDS:
        samples = rate_hz * float(record_s)
        if abs(samples - round(samples)) < 1e-9 and 1 <= round(samples) <= most:
            return Grid(round(samples), record_s, first_s)
    samples = max(1, min(round(rate_hz), most))
    return Grid(samples, Decimal(_eight(samples / rate_hz)), first_s)


def _eight(value: float) -> str:
    """Return a positive number as nearly as eight letters tell it."""
    text = f"{value:.7f}"[:8].rstrip(".")
    return text if float(text) else "0.000001"


@dataclass(frozen=True, slots=True)
class Scale:
    """How a signal's newtons become sixteen bits; the bounds are as they stand in the header."""

    least: Decimal
    most: Decimal

    @property
    def step(self) -> float:
        """What one digital step is worth: the resolution."""
        return float((self.most - self.least) / (_MOST - NO_DATA))

    def digital(self, values: Floats) -> NDArray[np.int16]:
        """Return the nearest steps; NaN is no data."""
        steps = np.rint((values - float(self.least)) / self.step) + NO_DATA
        bounded = np.clip(steps, _LEAST, _MOST)
        digital: NDArray[np.int16] = np.where(np.isfinite(values), bounded, NO_DATA).astype("<i2")
        return digital


def scale_for(least: float, most: float) -> Scale:
    """Return the scale of a signal that lies between two numbers (infinite: it has none)."""
    low = min(0.0, least) if math.isfinite(least) else 0.0
    high = max(most, low + 1.0) if math.isfinite(most) else low + 1.0
    low -= _BELOW * (high - low)
    return Scale(_bound(low, ROUND_FLOOR), _bound(high, ROUND_CEILING))


def _bound(value: float, way: str) -> Decimal:
    """Return the next number outwards that eight letters tell."""
    for places in range(5, -1, -1):
        told = Decimal(value).quantize(Decimal(1).scaleb(-places), rounding=way)
        if len(f"{told:f}") <= 8:
            return told
    return Decimal(value).quantize(Decimal(1), rounding=way)


@dataclass(slots=True)
class Survey:
    """What a first pass over samples finds: bounds of each signal, gaps, and the last place."""

    signals: int
    least: Floats
    most: Floats
    gaps: list[tuple[float, float]]
    last: int = -1
    #: Samples that came at a place that is past, as after a device's restart.
    late: int = 0
    most_moved_s: float = 0.0


def signals_of(newtons: Floats) -> Floats:
    """Return (n, signals): the sum of the taxels, and each where there are several."""
    total = totals(newtons)[:, None]
    return total if newtons.shape[1] == 1 else np.hstack((total, newtons))


def survey(blocks: Iterable[Forces], grid: Grid, signals: int) -> Survey:
    """Return what there is to write, at ``grid``."""
    nothing = np.full(signals, np.nan)
    found = Survey(signals, nothing, nothing.copy(), [])
    for block in blocks:
        values = signals_of(block.newtons)
        known = np.where(np.isfinite(values), values, np.nan)
        found.least = np.fmin(found.least, np.fmin.reduce(known, axis=0))
        found.most = np.fmax(found.most, np.fmax.reduce(known, axis=0))
        places = grid.places(block.t_s)
        moved = np.abs(places / grid.rate_hz - (block.t_s - grid.first_s)).max()
        found.most_moved_s = max(found.most_moved_s, float(moved))
        steps = np.diff(places, prepend=found.last)
        for at in np.flatnonzero(steps > HELD + 1):
            begin = int(places[at] - steps[at]) + 1
            if begin > 0:
                found.gaps.append((begin / grid.rate_hz, int(steps[at] - 1) / grid.rate_hz))
        newest = np.maximum.accumulate(np.maximum(places, found.last))
        found.late += int(np.count_nonzero(places < newest))
        found.last = max(found.last, int(newest[-1]))
    return found
