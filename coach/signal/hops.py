"""Cuts a stream into hops of whole samples and low-passes them, the same in any split."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coach.signal.hop_lowpass import HopLowPass
from coach.signal.hop_measures import (
    ALARM,
    FORCE,
    LOAD,
    PEAK,
    TIME,
    centre,
    centre_of_one,
    texture,
    texture_of_one,
)
from coach.signal.readings import empty_readings
from coach.signal.sums import sums_of

Array = NDArray[np.float64]

#: Hops a second, as near as whole samples allow.
HOP_RATE_HZ = 100.0
#: A cutoff from this share of the rate on filters nothing worth its delay.
HIGHEST_CUTOFF = 0.4
#: White noise passes a second-order Butterworth like a sharp filter of so many cutoffs.
NOISE_BANDWIDTH = 1.11


@dataclass(frozen=True, slots=True, eq=False)
class Hops:
    """m hops, each array (m,): filtered ``force_n`` and ``peak_kpa`` at ``t_s``.

    Unfiltered: ``mean_n`` at the hop's middle ``mid_s``; ``top_n`` the most that two samples in a
    row reached; ``noise_n`` a sample's white noise, infinite where a hop is too short to tell.
    A hop with an invalid sample has NaN force. ``too_much``: the alarm stood in it. ``x_mm`` and
    ``y_mm``: the centre of pressure, unfiltered too, NaN without load or where no places are known.
    """

    t_s: Array
    force_n: Array
    peak_kpa: Array
    too_much: NDArray[np.bool_]
    mid_s: Array
    mean_n: Array
    top_n: Array
    noise_n: Array
    x_mm: Array
    y_mm: Array


class HopFilter:
    """Makes hops of n samples each, counted from the start or the last restart.

    The low-pass always gets whole hops, so that its rounding does not depend on how the stream
    was split. Its delay is taken off the time; it grows from none as a seeded filter settles.
    """

    def __init__(
        self,
        rate_hz: float | None,
        cutoff_hz: float,
        *,
        with_peak: bool,
        with_centre: bool = False,
    ) -> None:
        self.samples = 1 if rate_hz is None else max(1, round(rate_hz / HOP_RATE_HZ))
        self.hop_s = 0.0 if rate_hz is None else self.samples / rate_hz
        self.group_delay_s = 0.0
        self.noise_share = 1.0
        columns = 2 if with_peak else 1
        self._columns = slice(FORCE, FORCE + columns)
        self._lowpass: HopLowPass | None = None
        if rate_hz is not None and cutoff_hz < HIGHEST_CUTOFF * rate_hz:
            self._lowpass = HopLowPass(
                cutoff_hz=cutoff_hz, rate_hz=rate_hz, samples=self.samples, columns=columns
            )
            self.group_delay_s = self._lowpass.group_delay_s
            noise_hz = 2.0 * NOISE_BANDWIDTH * cutoff_hz
            self.noise_share = min(1.0, math.sqrt(noise_hz * self.hop_s))
        self.nothing = empty_readings(self.hop_s)
        self._width = LOAD + 3 if with_centre else LOAD
        # Column by column: of many hops each column is looked at by itself.
        self._samples = np.empty((self._width, self.samples))
        self._pending = 0
        self._since_s: float | None = None

    @property
    def due(self) -> int:
        """How many samples the hop that has begun still lacks."""
        return self.samples - self._pending

    def restart(self) -> None:
        """Drop the hop begun, and let the next sample seed the filter."""
        self._pending = 0
        self._unseed()

    def update(
        self,
        t_s: Array,
        force_n: Array,
        peak_kpa: Array,
        too_much: NDArray[np.bool_],
        moments: Array | None = None,
    ) -> Hops | None:
        """Return the hops that n samples, without a gap among them, completed; None if none.

        ``moments`` (3, n) are those of ``CentreOfPressure``, for a filter that was made with it.
        """
        hops = self._whole_hops((t_s, force_n, peak_kpa, too_much), moments)
        if hops is None:
            return None
        if len(hops) == 1:
            return self._one(hops[0])
        across_n = np.ascontiguousarray(hops[:, :, FORCE].T)
        mean_n = sums_of(across_n) / self.samples
        top_n, noise_n = texture(across_n, mean_n)
        filtered, settled_s = self._filtered(hops, np.isnan(mean_n))
        last_s = hops[:, -1, TIME]
        age_s = last_s - settled_s
        return Hops(
            last_s - np.minimum(self.group_delay_s, 0.5 * age_s),
            filtered[:, 0],
            filtered[:, 1] if filtered.shape[1] > 1 else np.full(len(hops), np.nan),
            _alarms(hops[:, :, ALARM]),
            0.5 * (hops[:, 0, TIME] + last_s),
            mean_n,
            top_n,
            noise_n,
            *centre(hops),
        )

    def _one(self, hop: Array) -> Hops:
        """Return one hop (samples, columns): live, each call costs more than its numbers."""
        plain_n = hop[:, FORCE].copy()
        mean_n = float(plain_n.sum()) / self.samples
        top_n, noise_n = texture_of_one(plain_n, mean_n)
        first_s, last_s = hop.item(0, TIME), hop.item(-1, TIME)
        values, settled_s = self._one_filtered(hop, first_s, mean_n != mean_n)
        row = np.array(
            [
                last_s - min(self.group_delay_s, 0.5 * (last_s - settled_s)),
                values[0],
                values[1] if len(values) > 1 else math.nan,
                0.5 * (first_s + last_s),
                mean_n,
                top_n,
                noise_n,
                *centre_of_one(hop),
            ]
        )
        t_s, force_n, peak_kpa, *rest = row[:, np.newaxis]
        too_much = np.array([np.count_nonzero(hop[:, ALARM]) > 0])
        return Hops(t_s, force_n, peak_kpa, too_much, *rest)

    def _one_filtered(self, hop: Array, first_s: float, invalid: bool) -> tuple[list[float], float]:
        """Return a hop's last filtered values and when its filter was seeded."""
        last: list[float]
        if invalid or self._lowpass is None:
            last = hop[-1, self._columns].tolist()
            if invalid:
                self._unseed()
                last = [math.nan] * len(last)
            return last, first_s
        if self._since_s is None:
            self._since_s = first_s
        return self._lowpass.one(hop[:, self._columns]), self._since_s

    def _whole_hops(
        self, each: tuple[Array, Array, Array, NDArray[np.bool_]], moments: Array | None
    ) -> Array | None:
        """Keep n samples, and take out the whole hops (m, samples, columns) that they make."""
        begin, end = self._pending, self._pending + len(each[TIME])
        if end > self._samples.shape[1]:
            longer = np.empty((self._width, end))
            longer[:, :begin] = self._samples[:, :begin]
            self._samples = longer
        samples = self._samples
        new = samples[:, begin:end]
        new[TIME], new[FORCE], new[PEAK], new[ALARM] = each
        if moments is not None:
            new[LOAD:] = moments
        count = end // self.samples
        whole = count * self.samples
        self._pending = end - whole
        if count == 0:
            return None
        self._samples = np.empty((self._width, self.samples))
        if self._pending:
            self._samples[:, : self._pending] = samples[:, whole:end]
        return samples[:, :whole].reshape(self._width, count, self.samples).transpose(1, 2, 0)

    def _unseed(self) -> None:
        self._since_s = None
        if self._lowpass is not None:
            self._lowpass.reset()

    def _filtered(self, hops: Array, invalid: NDArray[np.bool_]) -> tuple[Array, Array]:
        """Return each hop's last filtered values (m, columns) and when its filter was seeded."""
        since_s = hops[:, 0, TIME].copy()
        filtered = hops[:, -1, self._columns].copy()
        filtered[invalid] = np.nan
        if self._lowpass is None:
            return filtered, since_s
        begin = 0
        for end in [*np.flatnonzero(invalid).tolist(), len(hops)]:
            if begin < end:
                if self._since_s is None:
                    self._since_s = float(since_s[begin])
                since_s[begin:end] = self._since_s
                filtered[begin:end] = self._lowpass.each(hops[begin:end, :, self._columns])
            if end < len(hops):
                self._unseed()
            begin = end + 1
        return filtered, since_s


def _alarms(too_much: Array) -> NDArray[np.bool_]:
    """Return in which hops (m, samples) there was one; mostly in none."""
    if not np.count_nonzero(too_much):
        return np.zeros(len(too_much), np.bool_)
    return np.asarray(too_much.any(axis=1))
