"""Time in each band, and distance from what was asked for: sums over readings, exactly additive.

Sums are whole microseconds (and thousandths of a step), so any cutting of the readings gives
the same bits.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.practice.debrief.outcome import Aim, BandSeconds, Beside
from coach.signal.bands import BANDS, Band, Edges, classify
from coach.timing import STALE_AFTER_S

_TOO_MUCH: Final = BANDS.index(Band.TOO_MUCH)
_FARTHEST_STEPS: Final = 1.0

Floats = NDArray[np.float64]


def steps_of(force_n: Floats, edges: Edges) -> Floats:
    """Return force as a place on the scale of bands: 0 none, 1 light's edge, 2 medium's, 3 firm's.

    ``force_n`` and the result (n,); straight lines between the edges, 4 at twice the firm edge.
    """
    scale = [0.0, edges.light_n, edges.medium_n, edges.firm_n, 2 * edges.firm_n]
    return np.interp(force_n, scale, [0.0, 1.0, 2.0, 3.0, 4.0])


def distances(steps: Floats, target: Band) -> tuple[Floats, Floats]:
    """Return how many steps each of (n,) is lighter and harder than ``target``, at most 1."""
    top = float(BANDS.index(target))
    return (
        np.clip(top - 1.0 - steps, 0.0, _FARTHEST_STEPS),
        np.clip(steps - top, 0.0, _FARTHEST_STEPS),
    )


def zone_n(band: Band, edges: Edges) -> tuple[float, float]:
    """Return where a band begins and ends, newtons; too much ends at twice its edge."""
    places = (0.0, edges.contact_n, edges.light_n, edges.medium_n, edges.firm_n, 2 * edges.firm_n)
    index = BANDS.index(band)
    return places[index], places[index + 1]


class Tally:
    """Adds up readings: seconds in bands, seconds in contact, distance from the aim."""

    def __init__(self) -> None:
        self._band_us = np.zeros(len(BANDS), np.int64)
        self._aimed_us: dict[Band, int] = {}
        self._in_target_us = 0
        self._lighter = 0
        self._harder = 0
        #: Microseconds below and above the target's edges, and thousandths of newtons in them.
        self._beside_us, self._beside = [0, 0], [0, 0]
        self._impulse = 0
        self._last_s: float | None = None

    def add(
        self, t_s: Floats, force_n: Floats, too_much: NDArray[np.bool_], peak_kpa: Floats,
        hop_s: Floats, aim: Aim,
    ) -> None:  # fmt: skip
        """Take readings, all (n,), that were made under one aim; ``hop_s`` 0: not known.

        Too much is the alarm's word. The other bands are told by the plain edges: what keeps a
        display calm, its dwell and hysteresis, would miss short presses and shift seconds from
        band to band.
        """
        if not len(t_s):
            return
        band = effective_bands(classify(aim.edges, force_n, peak_kpa), too_much)
        weight_us = self._weights_us(t_s, hop_s)
        known = np.isfinite(force_n)
        # Whole microseconds, which a float's sums hold exactly for centuries.
        seconds_us = np.bincount(band, np.where(known, weight_us, 0), len(BANDS))
        self._band_us += seconds_us.astype(np.int64)
        touching = np.flatnonzero(known & (band > 0))
        force_n, weight_us, band = force_n[touching], weight_us[touching], band[touching]
        self._impulse += int((np.rint(force_n * 1000).astype(np.int64) * weight_us).sum())
        target = aim.target
        if target is None or target is Band.NONE:
            return
        self._add_beside(force_n, weight_us, zone_n(target, aim.edges))
        steps = steps_of(force_n, aim.edges)
        steps = np.fmax(steps, _kpa_steps(peak_kpa[touching], aim.edges))
        lighter, harder = distances(steps, target)
        self._aimed_us[target] = self._aimed_us.get(target, 0) + int(weight_us.sum())
        self._in_target_us += int(weight_us[band == BANDS.index(target)].sum())
        self._lighter += int((np.rint(lighter * 1000).astype(np.int64) * weight_us).sum())
        self._harder += int((np.rint(harder * 1000).astype(np.int64) * weight_us).sum())

    def _add_beside(
        self, force_n: Floats, weight_us: NDArray[np.int64], zone: tuple[float, float]
    ) -> None:
        low_n, high_n = zone
        for side, past_n in enumerate((low_n - force_n, force_n - high_n)):
            past = past_n >= 0.0 if side else past_n > 0.0
            milli = np.rint(past_n[past] * 1000).astype(np.int64)
            self._beside_us[side] += int(weight_us[past].sum())
            self._beside[side] += int((milli * weight_us[past]).sum())

    @property
    def beside(self) -> tuple[Beside, Beside]:
        """The touch below and above what was asked for, by newtons."""
        below, above = (
            Beside(us / 1e6, milli / (1000 * us)) if us else Beside()
            for us, milli in zip(self._beside_us, self._beside, strict=True)
        )
        return below, above

    @property
    def bands(self) -> BandSeconds:
        """Seconds in each band so far."""
        return BandSeconds(*(float(us) / 1e6 for us in self._band_us))

    @property
    def mean_n(self) -> float | None:
        """Mean force of all touch over all the seconds that there is data of, None without."""
        known_us = int(self._band_us.sum())
        return self._impulse / (1000 * known_us) if known_us else None

    @property
    def aimed_s(self) -> float:
        """Seconds in contact while a band was asked for."""
        return sum(self._aimed_us.values()) / 1e6

    @property
    def aimed_for_s(self) -> dict[Band, float]:
        """Those seconds by the band that was asked for."""
        return {band: us / 1e6 for band, us in self._aimed_us.items()}

    @property
    def in_target_s(self) -> float:
        """Seconds of those in the band that was asked for."""
        return self._in_target_us / 1e6

    @property
    def mean_steps(self) -> tuple[float, float]:
        """Mean steps lighter and harder than asked for, over the seconds in contact."""
        whole = 1000 * sum(self._aimed_us.values())
        if not whole:
            return 0.0, 0.0
        return self._lighter / whole, self._harder / whole

    def _weights_us(self, t_s: Floats, hop_s: Floats) -> NDArray[np.int64]:
        # A reading of unknown length stands for no more than it is fresh.
        before = t_s[0] if self._last_s is None else self._last_s
        self._last_s = float(t_s[-1])
        since_s = np.clip(np.diff(t_s, prepend=before), 0.0, STALE_AFTER_S)
        return np.rint(np.where(hop_s > 0, hop_s, since_s) * 1e6).astype(np.int64)


def effective_bands(band: NDArray[np.int8], too_much: NDArray[np.bool_]) -> NDArray[np.int8]:
    """Return (n,) bands in which a standing alarm outranks what the filter says."""
    return np.where(too_much, np.int8(_TOO_MUCH), band)


def _kpa_steps(peak_kpa: Floats, edges: Edges) -> Floats:
    scale = [0.0, edges.light_kpa, edges.medium_kpa, edges.firm_kpa, 2 * edges.firm_kpa]
    return np.interp(peak_kpa, scale, [0.0, 1.0, 2.0, 3.0, 4.0])
