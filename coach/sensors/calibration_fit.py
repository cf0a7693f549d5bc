"""Coefficients from known weights, with honest figures for how well they fit."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final, Literal

import numpy as np

from coach.saying import say
from coach.sensors.calibration import (
    Calibration,
    Calibrator,
    DataError,
    Floats,
    Law,
    relative_conductance,
)
from coach.sensors.calibration_record import KeptPoint
from coach.sensors.fit_spread import check_sure, spread_of_logarithms, spread_of_newtons
from coach.sensors.source import SensorInfo
from coach.units import NEWTONS_PER_KG

_FEWEST_WEIGHTS: Final = 3
#: Exponents tried: conductance against force is near 1, never outside these.
EXPONENTS: Final = (0.1, 8.0)
#: A taxel with less than this share of the strongest answer carries none of the weight.
LOADED: Final = 0.05
_GOLDEN: Final = (math.sqrt(5) - 1) / 2


@dataclass(frozen=True, slots=True)
class WeightPoint:
    """One known weight on the sensor: its force, and each taxel's mean reading under it."""

    newtons: float
    counts: tuple[float, ...]
    direction: Literal["up", "down"] = "up"


def fit_power(
    points: Sequence[WeightPoint], info: SensorInfo, made_on: str, rest: Sequence[float] = ()
) -> Calibration:
    """Return ``F = a * r ** b`` summed over taxels, least squares of the relative error.

    ``rest`` are the readings with nothing on it. Raises DataError for weights or readings
    that make no calibration.
    """
    ratios, rest_ratios = _ratios(points, info, rest)
    newtons = _newtons(points)
    _check(points, info, (ratios - rest_ratios).sum(axis=1))

    def log_error(b: float) -> Floats:
        sums = (ratios**b - rest_ratios**b).sum(axis=1)
        return np.asarray(np.log(newtons) - np.log(sums))

    b = least(lambda b: float(np.var(log_error(b))), *EXPONENTS)
    a = math.exp(float(np.mean(log_error(b))))
    return _judged("power", a, (b,), points, info, made_on, rest)


def fit_linear(
    points: Sequence[WeightPoint], info: SensorInfo, made_on: str, rest: Sequence[float] = ()
) -> Calibration:
    """Return ``F = a * r + b`` for each loaded taxel, least squares in newtons.

    ``b`` is never above zero: a sensor with nothing on it reads nothing.
    """
    ratios, rest_ratios = _ratios(points, info, rest)
    rises = ratios - rest_ratios
    _check(points, info, rises.sum(axis=1))
    newtons = _newtons(points)
    loaded = rises > LOADED * rises.max()
    columns = np.column_stack([(ratios * loaded).sum(axis=1), loaded.sum(axis=1)])
    (a, b), *_ = np.linalg.lstsq(columns, newtons, rcond=None)
    if b >= 0 or (a * rest_ratios + b > 0).any():
        sums = rises.sum(axis=1)
        a, b = sums @ newtons / (sums @ sums), 0.0
    return _judged("linear", float(a), (float(b),), points, info, made_on, rest)


def fit_scale(
    points: Sequence[WeightPoint], info: SensorInfo, made_on: str, rest: Sequence[float] = ()
) -> Calibration:
    """Return ``F = a * (counts - rest)``, for load cells and ready-made scales."""
    at_rest = _rest(rest, info)
    rises = (np.array([point.counts for point in points]) - at_rest).sum(axis=1)
    _check(points, info, rises)
    a = float(rises @ _newtons(points) / (rises @ rises))
    return _judged("scale", a, tuple((-a * at_rest).tolist()), points, info, made_on, rest)


def fit_best(
    points: Sequence[WeightPoint], info: SensorInfo, made_on: str, rest: Sequence[float] = ()
) -> Calibration:
    """Return the law that misses the weights least: power or linear, scale without full scale.

    Raises DataError also where even that would tell a force to no better than ± 100 %.
    """
    if info.full_scale is None or info.newtons_per_count is not None:
        return check_sure(fit_scale(points, info, made_on, rest))
    power = fit_power(points, info, made_on, rest)
    try:
        linear = fit_linear(points, info, made_on, rest)
    except DataError:
        return check_sure(power)
    return check_sure(min(power, linear, key=lambda fitted: fitted.rmse_n))


def _newtons(points: Sequence[WeightPoint]) -> Floats:
    return np.array([point.newtons for point in points], np.float64)


def _rest(rest: Sequence[float], info: SensorInfo) -> Floats:
    return np.array(rest or [0.0] * info.taxels, np.float64)


def _ratios(
    points: Sequence[WeightPoint], info: SensorInfo, rest: Sequence[float]
) -> tuple[Floats, Floats]:
    if info.full_scale is None:
        raise DataError(
            say(
                "{info} does not say its full scale, so its conductance is unknown; calibrate "
                "it as a scale",
                info=info.name,
            )
        )
    counts = np.array([point.counts for point in points], np.float64)
    at_rest = relative_conductance(_rest(rest, info), info.full_scale)
    # What reads less than at rest has nothing on it.
    return np.maximum(relative_conductance(counts, info.full_scale), at_rest), at_rest


def _check(points: Sequence[WeightPoint], info: SensorInfo, responses: Floats) -> None:
    """Raise DataError unless the weights and what they did make sense."""
    newtons = [point.newtons for point in points]
    if not all(math.isfinite(force) and force > 0 for force in newtons):
        raise DataError(say("a weight of nothing cannot calibrate; use weights above 0 g"))
    if not np.isfinite(responses).all():
        raise DataError(say("a reading was no number; check the sensor's wire and begin again"))
    if len(set(newtons)) < _FEWEST_WEIGHTS:
        raise DataError(
            say(
                "calibrating needs {fewest} different weights or more; add another",
                fewest=_FEWEST_WEIGHTS,
            )
        )
    full_scale = math.inf if info.full_scale is None else info.full_scale
    for point in points:
        if max(point.counts) >= full_scale:
            raise DataError(
                say(
                    "the sensor is at its limit with {weight}; leave that weight out",
                    weight=_weight(point.newtons),
                )
            )
    for direction in ("up", "down"):
        _check_rising(
            sorted(
                (point.newtons, float(response))
                for point, response in zip(points, responses, strict=True)
                if point.direction == direction
            )
        )


def _check_rising(pairs: list[tuple[float, float]]) -> None:
    if pairs and pairs[0][1] <= 0:
        raise DataError(
            say(
                "the sensor did not feel {weight}; put the weight on the middle of it, on a "
                "soft layer",
                weight=_weight(pairs[0][0]),
            )
        )
    for (lighter, less), (heavier, more) in pairwise(pairs):
        if heavier == lighter:
            raise DataError(
                say("{weight} came twice; give each weight once", weight=_weight(heavier))
            )
        if more <= less:
            raise DataError(
                say(
                    "the sensor read no more with {weight} than with {weight2}; set the weights "
                    "down on the same spot and begin again",
                    weight=_weight(heavier),
                    weight2=_weight(lighter),
                )
            )


def _weight(newtons: float) -> str:
    grams = newtons / NEWTONS_PER_KG * 1000
    if grams < 1000:
        return say("{grams:.0f} g", grams=grams)
    return say("{kilograms:.3g} kg", kilograms=grams / 1000)


def least(cost: Callable[[float], float], low: float, high: float) -> float:
    """Return where ``cost``, falling then rising, is least (golden section)."""
    left, right = high - _GOLDEN * (high - low), low + _GOLDEN * (high - low)
    cost_left, cost_right = cost(left), cost(right)
    while high - low > 1e-9:
        if cost_left < cost_right:
            high, right, cost_right = right, left, cost_left
            left = high - _GOLDEN * (high - low)
            cost_left = cost(left)
        else:
            low, left, cost_left = left, right, cost_right
            right = low + _GOLDEN * (high - low)
            cost_right = cost(right)
    return (low + high) / 2


def _judged(
    law: Law,
    a: float,
    b: tuple[float, ...],
    points: Sequence[WeightPoint],
    info: SensorInfo,
    made_on: str,
    rest: Sequence[float],
) -> Calibration:
    """Return the calibration with what it makes of its own weights."""
    newtons = _newtons(points)
    bare = Calibration(law, (a,) * len(b), b, info.device_id, made_on)
    calibrator = Calibrator(info, bare)
    forces = calibrator.newtons(np.array([point.counts for point in points], np.float64))
    at_rest = calibrator.newtons(_rest(rest, info)[None, :]) if rest else 0.0
    read = np.maximum(forces - at_rest, 0.0).sum(axis=1)
    by_direction: dict[str, dict[float, float]] = {"up": {}, "down": {}}
    for point, force in zip(points, read, strict=True):
        by_direction[point.direction][point.newtons] = float(force)
    up, down = by_direction["up"], by_direction["down"]
    apart = [abs(up[weight] - down[weight]) for weight in up if weight in down]
    through_nothing = law == "scale" or (law == "linear" and b == (0.0,))
    spread_of = spread_of_logarithms if law == "power" else spread_of_newtons
    return replace(
        bare,
        rmse_n=float(np.sqrt(np.mean((read - newtons) ** 2))),
        hysteresis=max(apart, default=0.0) / float(newtons.max()),
        range_n=(float(newtons.min()), float(newtons.max())),
        spread=spread_of(read, newtons, 1 if through_nothing else 2),
        points=tuple(
            KeptPoint(point.newtons, float(force), point.direction)
            for point, force in zip(points, read, strict=True)
        ),
    )
