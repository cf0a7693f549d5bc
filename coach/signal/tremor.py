"""Trembling while a press is held: how much of the force comes and goes 6 to 12 times a second.

Told from unfiltered force, since a low-pass would hide it, and only where the sensor is at least
50 times a second there. What a held press has there anyway, from noise and from slower changes, is
read off both sides of that band and taken out.
"""

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.signal.holding import held_part

Array = NDArray[np.float64]

LOWEST_HZ: Final = 6.0
HIGHEST_HZ: Final = 12.0
#: Slower sensors cannot tell 12 Hz from others; stamps that jitter more tell no frequency.
SLOWEST_HZ: Final = 50.0
JITTER: Final = 0.25
SHORTEST_S: Final = 1.0
#: A window smears a frequency over this many steps of the spectrum to each side.
SMEAR_STEPS: Final = 1.5
#: So far beyond the band, on both sides, one reads off what is there without a tremor.
BESIDE_HZ: Final = (2.5, 8.0)
#: A tremor has at least so many times the power that the rest has in the band.
STANDS_OUT: Final = 2.0


def tremor_of(t_s: Array, force_n: Array, samples: int = 1) -> float | None:
    """Return the 6 to 12 Hz RMS over the mean of a held press (n,); None where none can be told.

    ``t_s`` (n,) seconds and ``force_n`` (n,) unfiltered newtons from onset to offset, without
    NaN; each may be the mean of ``samples`` in a row, whose loss at 12 Hz is made up for.
    """
    # Of a short stroke no part is long enough: what was held need not be looked for.
    if not len(t_s) or t_s.item(-1) - t_s.item(0) < SHORTEST_S:
        return None
    held = held_part(t_s, force_n)
    if held is None:
        return None
    t_s, force_n = t_s[held], force_n[held]
    long_s = t_s.item(-1) - t_s.item(0)
    step_s = long_s / (len(t_s) - 1)
    if long_s < SHORTEST_S:
        return None
    uneven_s = float(np.abs(t_s[1:] - t_s[:-1] - step_s).max())
    mean_n = float(force_n.mean())
    if uneven_s > JITTER * step_s or not mean_n > 0.0:
        return None
    if samples / step_s < 0.99 * SLOWEST_HZ:
        return None
    power = _standing_out(force_n, step_s, samples)
    return None if power is None else math.sqrt(power) / mean_n


def _standing_out(force_n: Array, step_s: float, samples: int) -> float | None:
    """Return the band's power beyond what both sides of it let one expect; None if none is."""
    frequency_hz, power = _spectrum(force_n, step_s, samples)
    smear_hz = SMEAR_STEPS * float(frequency_hz[1])
    low_hz, high_hz = LOWEST_HZ - smear_hz, HIGHEST_HZ + smear_hz
    below = (frequency_hz >= low_hz - BESIDE_HZ[0]) & (frequency_hz < low_hz)
    above = (frequency_hz > high_hz) & (frequency_hz <= high_hz + BESIDE_HZ[1])
    inside = (frequency_hz >= low_hz) & (frequency_hz <= high_hz)
    if not (below.any() and above.any()):
        return None
    low, high = float(power[below].mean()), float(power[above].mean())
    # A power law between both sides: level for white noise, falling for slow changes.
    middle_hz = [float(frequency_hz[side].mean()) for side in (below, above)]
    tiny = np.finfo(float).tiny
    rest = np.exp(
        np.interp(
            np.log(frequency_hz[inside]), np.log(middle_hz), np.log([low + tiny, high + tiny])
        )
    )
    found = float(power[inside].sum())
    return found - float(rest.sum()) if found > (1.0 + STANDS_OUT) * float(rest.sum()) else None


def _spectrum(force_n: Array, step_s: float, samples: int) -> tuple[Array, Array]:
    """Return frequencies and the mean squares there, of what is left about a straight line."""
    count = len(force_n)
    at = np.arange(count) - 0.5 * (count - 1)
    away_n = force_n - force_n.mean()
    away_n = away_n - at * float((at * away_n).sum() / (at * at).sum())
    window = np.hanning(count + 2)[1:-1]
    turned = np.asarray(np.abs(np.fft.rfft(away_n * window)), np.float64)
    frequency_hz = np.asarray(np.fft.rfftfreq(count, step_s), np.float64)
    scale = 2.0 / (count * float((window * window).sum()))
    power = scale * turned * turned
    if samples > 1:
        half = np.pi * np.minimum(frequency_hz, HIGHEST_HZ + BESIDE_HZ[1]) * step_s
        kept = np.ones_like(half)
        kept[1:] = np.sin(half[1:]) / (samples * np.sin(half[1:] / samples))
        power = power / (kept * kept)
    return frequency_hz, power
