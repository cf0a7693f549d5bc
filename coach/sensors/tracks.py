"""What two sensors read over the same minutes, and how far one of them lags the other."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from coach.sensors.calibration import Floats

#: A scale's number may come this long after the press; a glove's own rarely.
EARLIEST_S: Final = -0.3
LATEST_S: Final = 1.2
_STEP_S: Final = 0.01


@dataclass(frozen=True, slots=True, eq=False)
class Track:
    """Readings over host seconds: ``host_s`` (n,) rising, ``values`` (n, k) between them."""

    host_s: Floats
    values: Floats

    def means(self, at_s: Floats, width_s: float) -> Floats:
        """Return (m, k) means of the readings over ``width_s`` around each of ``at_s`` (m,)."""
        host_s, values = self.host_s, self.values
        steps_s = np.diff(host_s)[:, None]
        areas = np.vstack(
            [np.zeros(values.shape[1]), np.cumsum((values[1:] + values[:-1]) / 2 * steps_s, axis=0)]
        )
        begin_s = np.clip(at_s - width_s / 2, host_s[0], host_s[-1])
        end_s = np.clip(at_s + width_s / 2, host_s[0], host_s[-1])
        spans_s = np.maximum(end_s - begin_s, 1e-9)[:, None]
        return np.asarray((_at(host_s, areas, end_s) - _at(host_s, areas, begin_s)) / spans_s)


@dataclass(frozen=True, slots=True)
class Lag:
    """How long after one sensor another says the same, and how alike they are then, -1 to 1."""

    seconds: float
    likeness: float


def lag_of(response: Track, newtons: Track, width_s: float) -> Lag:
    """Return by how much ``newtons`` (n, 1) comes after ``response`` (m, 1).

    The two need not be proportional: for each lag the likeness is that of the newtons to the
    best cubic of the response, so that a bent law does not shift it.
    """
    host_s = newtons.host_s
    inside = (host_s - LATEST_S >= response.host_s[0]) & (
        host_s - EARLIEST_S <= response.host_s[-1]
    )
    wanted = newtons.values[inside, 0]
    if len(wanted) < 8 or np.ptp(wanted) <= 0:
        return Lag(0.0, 0.0)
    tried_s = np.arange(EARLIEST_S, LATEST_S + _STEP_S / 2, _STEP_S)
    alike = np.array(
        [
            _likeness(response.means(host_s[inside] - lag_s, width_s)[:, 0], wanted)
            for lag_s in tried_s
        ]
    )
    best = int(np.argmax(alike))
    lag_s = float(tried_s[best])
    if 0 < best < len(alike) - 1:
        before, at, after = alike[best - 1 : best + 2].tolist()
        bend = before - 2 * at + after
        lag_s += 0.0 if bend >= 0 else _STEP_S * (before - after) / (2 * bend)
    return Lag(lag_s, float(alike[best]))


def _likeness(response: Floats, wanted: Floats) -> float:
    """Return the root of the share of variance explained, negative where they go apart."""
    swing = np.ptp(response)
    if not swing > 0:
        return 0.0
    share = (response - response.min()) / swing
    columns = np.stack([np.ones_like(share), share, share**2, share**3], axis=1)
    fitted, *_ = np.linalg.lstsq(columns, wanted, rcond=None)
    left = np.var(wanted - columns @ fitted) / np.var(wanted)
    together = float(np.corrcoef(share, wanted)[0, 1])
    return float(np.copysign(np.sqrt(max(0.0, 1.0 - left)), together))


def _at(host_s: Floats, values: Floats, at_s: Floats) -> Floats:
    """Return the cumulative areas (m, k) at ``at_s``, straight between the readings."""
    right = np.clip(np.searchsorted(host_s, at_s), 1, len(host_s) - 1)
    begin_s, end_s = host_s[right - 1], host_s[right]
    share = ((at_s - begin_s) / np.maximum(end_s - begin_s, 1e-9))[:, None]
    return np.asarray(values[right - 1] + share * (values[right] - values[right - 1]))
