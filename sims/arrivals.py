"""Arrivals over a link whose truth is known: device seconds and host seconds of its samples."""

import numpy as np
from numpy.typing import NDArray

_Floats = NDArray[np.float64]
#: Host second of the device's first sample.
OFFSET_S = 100.0


def usb_arrivals(
    seed: int, rate_hz: float, drift: float, seconds: float
) -> tuple[_Floats, _Floats]:
    """Return a serial line's: polled each millisecond, one in a hundred held up by the machine."""
    random = np.random.default_rng([seed, 81])
    t_s = np.arange(0.0, seconds, 1.0 / rate_hz)
    ready_s = OFFSET_S + t_s * (1.0 + drift)
    host_s = np.ceil(ready_s / 1e-3) * 1e-3 + random.exponential(3e-4, len(t_s))
    late = random.random(len(t_s)) < 0.01
    host_s[late] += random.exponential(0.01, int(late.sum()))
    return t_s, np.maximum.accumulate(host_s)


def ble_arrivals(
    seed: int, rate_hz: float, drift: float, seconds: float, interval_s: float, lost: float = 0.1
) -> tuple[_Floats, _Floats]:
    """Return a radio's: samples wait for the next connection event that gets through."""
    random = np.random.default_rng([seed, 82])
    t_s = np.arange(0.0, seconds, 1.0 / rate_hz)
    begin_s = OFFSET_S - interval_s + float(random.uniform(0.0, interval_s))
    events = np.ceil((OFFSET_S + t_s * (1.0 + drift) - begin_s) / interval_s).astype(np.int64)
    through = np.flatnonzero(random.random(int(events.max()) + 100) >= lost)
    heard = through[np.searchsorted(through, events)]
    host_s = begin_s + heard * interval_s + random.exponential(8e-4, len(t_s))
    return t_s, np.maximum.accumulate(host_s)
