"""From a sensor's readings to newtons: its own calibration, its typical curve, or its scale.

A force-sensing resistor in a divider has the relative conductance
``r = counts / (full_scale - counts)``, about proportional to force: ``F = a * r ** b`` (power)
or ``F = a * r + b`` (linear). A load cell is ``F = a * counts + b`` (scale).
"""

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from coach.saying import say
from coach.sensors.calibration_record import HYSTERESIS_LIMIT, Calibration, DataError, Law
from coach.sensors.error_bar import ErrorBar
from coach.sensors.source import SampleBlock, SensorInfo

__all__ = [
    "HYSTERESIS_LIMIT",
    "Calibration",
    "Calibrator",
    "DataError",
    "Floats",
    "ForceBlock",
    "Law",
    "relative_conductance",
]

Floats = NDArray[np.float64]

#: Nearer to full scale the conductance says nothing: the newtons stay at this share's.
_TOP_OF_SCALE: Final = 0.99
#: Readings up to this full scale are looked up in a table, not computed.
_LONGEST_TABLE: Final = 65_535


@dataclass(frozen=True, slots=True, eq=False)
class ForceBlock:
    """Consecutive samples in newtons.

    ``t_s`` (n,) stream seconds; ``newtons`` (n, taxels), NaN where a taxel is invalid;
    ``saturated`` (n,) where any taxel is at its limit; the rest as in ``SampleBlock``.
    """

    t_s: Floats
    newtons: Floats
    saturated: NDArray[np.bool_]
    host_s: float
    missing: int = 0
    epoch: int = 0


class Calibrator:
    """Turns one device's samples into newtons. Deterministic, sample by sample.

    ``calibration`` goes before the device's own curve, and that before its scale. ``tare``
    (taxels,) are the readings at rest, whose force is taken off. Raises DataError when there
    is no way to newtons or the calibration is another device's. ``extrapolating`` says whether
    the newest block went past the heaviest weight that was calibrated with.
    """

    def __init__(
        self,
        info: SensorInfo,
        calibration: Calibration | None = None,
        tare: ArrayLike | None = None,
    ) -> None:
        _check_belongs(info, calibration)
        self._info, self._calibration = info, calibration
        self._law, a, b = _law_of(info, calibration)
        self._a, self._b = np.array(a), np.array(b)
        self._full_scale = info.full_scale
        self._most_n = calibration.range_n[1] if calibration else math.inf
        self._table = self._make_table()
        self._rest_n: Floats | None = None
        self.extrapolating = False
        if tare is not None:
            self.tare(tare)

    @property
    def error_bar(self) -> ErrorBar:
        """How far the newtons may be from the true ones."""
        if self._calibration is not None:
            return self._calibration.error_bar
        return ErrorBar("own" if self._law == "scale" else "typical")

    def tare(self, counts_at_rest: ArrayLike | None) -> None:
        """Take these readings, (taxels,), as no force from now on; None takes that back."""
        self._rest_n = None
        if counts_at_rest is None:
            return
        rest = np.broadcast_to(np.asarray(counts_at_rest, np.float64), (self._info.taxels,))
        if self._at_limit(rest).any():
            raise DataError(
                say(
                    "the sensor is at its limit while it should rest; lift your hand, look for a "
                    "pinched wire, and try again"
                )
            )
        self._rest_n = np.nan_to_num(self.newtons(rest[None, :])[0])

    def apply(self, block: SampleBlock) -> ForceBlock:
        """Return the block in newtons."""
        newtons = self.newtons(block.counts)
        if self._rest_n is not None:
            newtons = newtons - self._rest_n
            if self._law != "scale":
                np.maximum(newtons, 0.0, out=newtons)
        if self._most_n < math.inf and len(newtons):
            self.extrapolating = bool(np.nansum(newtons[-1]) > self._most_n)
        saturated = self._saturated(block.counts)
        return ForceBlock(block.t_s, newtons, saturated, block.host_s, block.missing, block.epoch)

    def newtons(self, counts: Floats) -> Floats:
        """Return the newtons of readings (n, taxels), before any tare."""
        # A reading that is no number is no whole one either.
        if self._table is not None:
            whole = np.floor(counts) == counts
            if np.count_nonzero(whole) == counts.size:
                return self._table.take(counts.astype(np.intp), mode="clip")
        return self._compute(counts)

    def counts_for(self, newtons: ArrayLike) -> Floats:
        """Return the readings (…, taxels) that ``newtons`` come from: the inverse of those.

        Never above 99 % of full scale, where the readings begin to say nothing; no force gives
        the highest reading that still is none.
        """
        force_n = np.asarray(newtons, np.float64)
        counts: Floats
        if self._law == "scale" or self._full_scale is None:
            counts = (force_n - self._b) / self._a
        else:
            ratio = np.maximum(force_n - (self._b if self._law == "linear" else 0.0), 0.0) / self._a
            if self._law == "power":
                with np.errstate(over="ignore"):
                    ratio = ratio ** (1.0 / self._b)
            # ratio / (1 + ratio), and 1 where a reading would have to be endless.
            counts = self._full_scale * (1.0 - 1.0 / (1.0 + ratio))
        most = math.inf if self._full_scale is None else _TOP_OF_SCALE * self._full_scale
        return np.minimum(counts, most)

    def _compute(self, counts: Floats) -> Floats:
        newtons: Floats
        if self._law == "scale" or self._full_scale is None:
            newtons = self._a * counts
            # In place: one more array of a long block takes longer than the sum itself.
            newtons += self._b
            return newtons
        ratio = relative_conductance(counts, self._full_scale)
        newtons = self._a * (ratio**self._b if self._law == "power" else ratio)
        return newtons if self._law == "power" else np.maximum(newtons + self._b, 0.0)

    def _make_table(self) -> Floats | None:
        full_scale = self._full_scale
        if self._law == "scale" or full_scale is None or len(self._a) > 1:
            return None
        if full_scale > _LONGEST_TABLE:
            return None
        return self._compute(np.arange(math.floor(full_scale) + 1, dtype=np.float64))

    def _saturated(self, counts: Floats) -> NDArray[np.bool_]:
        if self._full_scale is None or (counts.size and _most(counts) < self._full_scale):
            return np.zeros(len(counts), np.bool_)
        saturated: NDArray[np.bool_] = np.any(self._at_limit(counts), axis=1)
        return saturated

    def _at_limit(self, counts: Floats) -> NDArray[np.bool_]:
        limit = math.inf if self._full_scale is None else self._full_scale
        at_limit: NDArray[np.bool_] = counts >= limit
        return at_limit


def relative_conductance(counts: Floats, full_scale: float) -> Floats:
    """Return ``counts / (full_scale - counts)``, from 0 to its value at 99 % of full scale."""
    clipped = np.clip(counts, 0.0, _TOP_OF_SCALE * full_scale)
    return np.asarray(clipped / (full_scale - clipped))


def _most(values: Floats) -> float:
    """Return the greatest value, NaN where one is; of few values in a quarter of max's time."""
    return float(values.item(values.argmax()))


def _check_belongs(info: SensorInfo, calibration: Calibration | None) -> None:
    if calibration is None:
        return
    if calibration.device_id != info.device_id:
        raise DataError(
            say(
                "this calibration was made with another device ({device_id}), not with {info}; "
                "calibrate this one with: coach calibrate",
                device_id=calibration.device_id,
                info=info.name,
            )
        )
    if len(calibration.a) not in (1, info.taxels):
        raise DataError(
            say(
                "this calibration is for {len} taxels and {info} has {taxels}; calibrate again "
                "with: coach calibrate",
                len=len(calibration.a),
                info=info.name,
                taxels=info.taxels,
            )
        )
    if calibration.law != "scale" and info.full_scale is None:
        raise DataError(
            say(
                "this calibration needs the full scale that {info} no longer tells; calibrate "
                "again with: coach calibrate",
                info=info.name,
            )
        )


def _law_of(
    info: SensorInfo, calibration: Calibration | None
) -> tuple[Law, tuple[float, ...], tuple[float, ...]]:
    if calibration is not None:
        return calibration.law, calibration.a, calibration.b
    if info.curve is not None and info.full_scale is not None:
        return info.curve.law, (info.curve.a,), (info.curve.b,)
    if info.newtons_per_count is not None:
        return "scale", (info.newtons_per_count,), (0.0,)
    raise DataError(
        say(
            "{info} sends bare counts, so the coach cannot tell newtons yet; calibrate it "
            "once with: coach calibrate",
            info=info.name,
        )
    )
