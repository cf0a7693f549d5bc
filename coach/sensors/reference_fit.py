"""Coefficients from a press on a reference: a scale, a plate, or another, calibrated glove.

Both were heard while the person pressed the one on the other. The reference's lag is found
first, then the law that makes the glove's readings its newtons.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from coach.saying import say
from coach.sensors.calibration import (
    Calibration,
    Calibrator,
    DataError,
    Floats,
    Law,
    relative_conductance,
)
from coach.sensors.calibration_fit import EXPONENTS, LOADED, least
from coach.sensors.calibration_record import KeptPoint
from coach.sensors.fit_spread import check_sure, spread_of_newtons, spread_of_shares
from coach.sensors.reference_pairs import LOWEST_SHARE, Pairs, paired, period_s
from coach.sensors.source import SensorInfo
from coach.sensors.tracks import Lag, Track, lag_of

_LEAST_LIKENESS: Final = 0.9
#: Readings are averaged over the reference's period, within these bounds.
_WINDOWS_S: Final = (0.02, 0.15)
#: Errors count as shares of the force, and of this share of the firmest press below that.
_FLOOR_SHARE: Final = 0.05
_LEVELS: Final = 10
_FEWEST_OF_LEVEL: Final = 3

_Fit = tuple[float, tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class AgainstReference:
    """What a press on a reference showed: the calibration, the lag, and how alike both were."""

    calibration: Calibration
    lag: Lag
    pairs: int


def fit_against(
    info: SensorInfo,
    readings: Track,
    saturated: NDArray[np.bool_],
    reference: Track,
    made_on: str,
) -> AgainstReference:
    """Return the law from ``readings`` (n, taxels) and the reference's newtons (m, 1).

    ``saturated`` (n,) is where a taxel was at its limit. Raises DataError, with a sentence,
    for too little range, too slow a reference, too fast a press, or two that do not agree.
    """
    if not np.isfinite(readings.values).all():
        raise DataError(say("a part of the sensor sends no number; check its wire and try again"))
    width_s = min(max(period_s(reference), _WINDOWS_S[0]), _WINDOWS_S[1])
    response = Track(readings.host_s, _responses(info, readings.values).sum(axis=1)[:, None])
    lag = lag_of(response, reference, width_s)
    if lag.likeness < _LEAST_LIKENESS:
        raise DataError(
            say(
                "the sensor and the reference did not feel the same press; lay the one on the "
                "other, press on both together, and try again"
            )
        )
    flags = Track(readings.host_s, saturated.astype(np.float64)[:, None])
    pairs = paired(readings, flags, reference, lag.seconds, width_s)
    calibration = _best(info, pairs, made_on)
    return AgainstReference(calibration, lag, len(pairs.newtons))


def _responses(info: SensorInfo, counts: Floats) -> Floats:
    """Return what grows with the force: conductance, or plain counts without a full scale."""
    if info.full_scale is None or info.newtons_per_count is not None:
        return counts
    return relative_conductance(counts, info.full_scale)


def _best(info: SensorInfo, pairs: Pairs, made_on: str) -> Calibration:
    """Return the law that misses the reference least."""
    scaled = info.full_scale is None or info.newtons_per_count is not None
    laws: dict[Law, Callable[[Floats, Floats, Floats], _Fit]] = {"power": _power, "linear": _linear}
    if scaled:
        laws = {"scale": _scale}
    responses, at_rest = _responses(info, pairs.counts), _responses(info, pairs.rest)
    if not scaled:
        # What reads less than at rest has nothing on it.
        responses = np.maximum(responses, at_rest)
    found = []
    for law, fit in laws.items():
        a, b = fit(responses, at_rest, pairs.newtons)
        if math.isfinite(a) and a > 0:
            found.append(_judged(law, a, b, info, pairs, made_on))
    if not found:
        raise DataError(
            say(
                "the sensor read less while the reference read more; look whether it is plugged "
                "the right way round, and try again"
            )
        )
    return min(found, key=lambda calibration: calibration.rmse_n)


def _weights(newtons: Floats) -> Floats:
    return np.asarray(1.0 / (newtons + _FLOOR_SHARE * newtons.max()))


def _power(responses: Floats, at_rest: Floats, newtons: Floats) -> _Fit:
    weights = _weights(newtons)
    wanted = weights * newtons

    def fitted(b: float) -> tuple[float, float]:
        sums = weights * (responses**b - at_rest**b).sum(axis=1)
        a = float(sums @ wanted / (sums @ sums)) if sums.any() else math.nan
        return a, float(np.sum((a * sums - wanted) ** 2))

    b = least(lambda b: fitted(b)[1], *EXPONENTS)
    return fitted(b)[0], (b,)


def _linear(responses: Floats, at_rest: Floats, newtons: Floats) -> _Fit:
    weights = _weights(newtons)
    rises = responses - at_rest
    loaded = rises > LOADED * rises.max()
    columns = np.column_stack([(responses * loaded).sum(axis=1), loaded.sum(axis=1)])
    (a, b), *_ = np.linalg.lstsq(columns * weights[:, None], newtons * weights, rcond=None)
    if b >= 0 or (a * at_rest + b > 0).any():
        sums = weights * rises.sum(axis=1)
        a, b = sums @ (weights * newtons) / (sums @ sums), 0.0
    return float(a), (float(b),)


def _scale(responses: Floats, at_rest: Floats, newtons: Floats) -> _Fit:
    rises = (responses - at_rest).sum(axis=1)
    a = float(rises @ newtons / (rises @ rises)) if rises.any() else math.nan
    return a, tuple((-a * at_rest).tolist())


def _judged(
    law: Law, a: float, b: tuple[float, ...], info: SensorInfo, pairs: Pairs, made_on: str
) -> Calibration:
    """Return the calibration with what it makes of the presses that it came from."""
    bare = Calibration(law, (a,) * len(b), b, info.device_id, made_on)
    calibrator = Calibrator(info, bare)
    forces = calibrator.newtons(pairs.counts) - calibrator.newtons(pairs.rest[None, :])
    if law != "scale":
        forces = np.maximum(forces, 0.0)
    read_n = forces.sum(axis=1)
    heaviest_n = float(pairs.newtons.max())
    lightest_n = LOWEST_SHARE * heaviest_n
    levels = _by_level(pairs, read_n)
    known = replace(
        bare,
        rmse_n=float(np.sqrt(np.mean((read_n - pairs.newtons) ** 2))),
        hysteresis=_apart(levels) / heaviest_n,
        range_n=(lightest_n, heaviest_n),
        spread=spread_of_newtons(read_n, pairs.newtons, 1)
        if law == "scale"
        else spread_of_shares(read_n, pairs.newtons, 2, _FLOOR_SHARE * heaviest_n),
        points=tuple(point for level in levels for point in level),
    )
    return check_sure(known)


def _by_level(pairs: Pairs, read_n: Floats) -> list[tuple[KeptPoint, ...]]:
    """Return what pressing and letting go read on average, level by level of force."""
    top_n = pairs.newtons.max()
    edges = np.geomspace(LOWEST_SHARE * top_n, top_n, _LEVELS + 1)
    level = np.clip(np.searchsorted(edges, pairs.newtons) - 1, 0, _LEVELS - 1)
    ways: tuple[tuple[Literal["up", "down"], NDArray[np.bool_]], ...]
    ways = (("up", pairs.loading), ("down", ~pairs.loading))
    found = []
    for number in range(_LEVELS):
        of_level = [(way, (level == number) & moving) for way, moving in ways]
        found.append(
            tuple(
                KeptPoint(float(pairs.newtons[here].mean()), float(read_n[here].mean()), way)
                for way, here in of_level
                if np.count_nonzero(here) >= _FEWEST_OF_LEVEL
            )
        )
    return found


def _apart(levels: list[tuple[KeptPoint, ...]]) -> float:
    """Return by how many newtons pressing and letting go differ, at the level where it is most."""
    missed = [[point.read_n - point.newtons for point in level] for level in levels]
    return max((abs(both[0] - both[1]) for both in missed if len(both) == 2), default=0.0)
