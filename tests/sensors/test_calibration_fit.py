"""Fits of known weights, against numpy's own regressions and sensors whose law is known."""

import math
from dataclasses import replace

import numpy as np
import pytest

from coach.sensors.calibration import Calibrator, DataError
from coach.sensors.calibration_fit import (
    WeightPoint,
    fit_best,
    fit_linear,
    fit_power,
    fit_scale,
)
from coach.sensors.source import SampleBlock, SensorInfo

G = 9.80665
FSR = SensorInfo("Glove", "f5", "1.0.0", 1, 100.0, None, full_scale=4095.0)
CELL = SensorInfo("Cell", "hx", "1.0.0", 1, 80.0, None)
THUMB_N = [0.1 * G, 0.2 * G, 0.5 * G, 1.0 * G]


def counts_at(newtons: float, a: float, b: float) -> float:
    """The reading of a taxel of power law (a, b): the law turned round."""
    ratio = (newtons / a) ** (1 / b)
    return 4095 * ratio / (1 + ratio)


def up_and_down(a: float, b: float, down: float = 1.0, noise: float = 0.0) -> list[WeightPoint]:
    rng = np.random.default_rng(2)
    up = [WeightPoint(n, (counts_at(n, a, b) + noise * rng.normal(),)) for n in THUMB_N]
    back = [
        WeightPoint(n, (counts_at(n * down, a, b) + noise * rng.normal(),), "down")
        for n in THUMB_N[-2::-1]
    ]
    return up + back


def logs(points: list[WeightPoint]) -> tuple[np.ndarray, np.ndarray]:
    counts = np.array([point.counts[0] for point in points])
    return np.log(counts / (4095 - counts)), np.log([point.newtons for point in points])


@pytest.mark.parametrize(("a", "b"), [(9.5, 1.25), (30.0, 0.8), (4.0, 1.0), (12.0, 2.2)])
def test_a_power_law_is_found_again(a: float, b: float) -> None:
    fitted = fit_power(up_and_down(a, b), FSR, "2026-02-03")
    assert (fitted.a[0], fitted.b[0]) == pytest.approx((a, b), rel=1e-5)
    assert fitted.rmse_n < 1e-4
    assert fitted.hysteresis < 1e-4
    assert fitted.range_n == pytest.approx((0.1 * G, 1.0 * G))
    assert (fitted.device_id, fitted.made_on) == ("f5", "2026-02-03")


def test_with_noise_it_is_the_regression_of_the_logarithms() -> None:
    points = up_and_down(9.5, 1.25, down=0.93, noise=15.0)
    fitted = fit_power(points, FSR, "2026-02-03")
    slope, offset = np.polyfit(*logs(points), 1)
    assert fitted.b[0] == pytest.approx(slope, rel=1e-5)
    assert fitted.a[0] == pytest.approx(math.exp(offset), rel=1e-5)
    ratios, newtons = np.exp(logs(points)[0]), np.exp(logs(points)[1])
    read = math.exp(offset) * ratios**slope
    assert fitted.rmse_n == pytest.approx(float(np.sqrt(np.mean((read - newtons) ** 2))), rel=1e-3)


def test_hysteresis_is_the_widest_parting_of_up_and_down_over_the_range() -> None:
    fitted = fit_power(up_and_down(9.5, 1.25, down=1.3), FSR, "2026-02-03")
    points = up_and_down(9.5, 1.25, down=1.3)
    slope, offset = np.polyfit(*logs(points), 1)
    at_half = [p for p in points if p.newtons == THUMB_N[2]]
    read = [math.exp(offset) * math.exp(logs([p])[0][0]) ** slope for p in at_half]
    assert fitted.hysteresis == pytest.approx(abs(read[0] - read[1]) / THUMB_N[-1], rel=1e-3)


def test_a_sensor_worn_under_a_strap_is_calibrated_above_its_rest() -> None:
    strap_n = 0.7
    rest = (counts_at(strap_n, 9.5, 1.25),)
    points = [WeightPoint(n, (counts_at(n + strap_n, 9.5, 1.25),)) for n in THUMB_N]
    fitted = fit_power(points, FSR, "2026-02-03", rest)
    assert (fitted.a[0], fitted.b[0]) == pytest.approx((9.5, 1.25), rel=1e-4)
    calibrator = Calibrator(FSR, fitted, tare=rest)
    pressed = np.array([[counts_at(3.0 + strap_n, 9.5, 1.25)]])
    forces = calibrator.apply(SampleBlock(np.zeros(1), pressed, 0.0))
    assert forces.newtons[0, 0] == pytest.approx(3.0, rel=1e-3)


def test_a_weight_spread_over_many_taxels_counts_as_their_sum() -> None:
    pad = replace(FSR, taxels=6)
    shares = np.array([0.0, 0.1, 0.4, 0.3, 0.2, 0.0])
    points = [
        WeightPoint(n, tuple(counts_at(n * s, 6.0, 1.1) if s else 0.0 for s in shares))
        for n in (0.5 * G, G, 2 * G, 4 * G)
    ]
    fitted = fit_power(points, pad, "2026-02-03")
    assert (fitted.a[0], fitted.b[0]) == pytest.approx((6.0, 1.1), rel=1e-5)


def test_the_linear_law_is_numpys_straight_line() -> None:
    ratios = np.array([0.08, 0.15, 0.33, 0.61])
    newtons = 16.5 * ratios - 0.4 + np.array([0.02, -0.03, 0.03, -0.02])
    points = [
        WeightPoint(float(n), (4095 * r / (1 + r),)) for n, r in zip(newtons, ratios, strict=True)
    ]
    fitted = fit_linear(points, FSR, "2026-02-03")
    assert (fitted.a[0], fitted.b[0]) == pytest.approx(np.polyfit(ratios, newtons, 1), rel=1e-9)
    assert fitted.rmse_n == pytest.approx(
        float(np.sqrt(np.mean((np.polyval(np.polyfit(ratios, newtons, 1), ratios) - newtons) ** 2)))
    )


def test_a_linear_law_never_reads_a_force_with_nothing_on_it() -> None:
    ratios = [0.1, 0.2, 0.4]
    points = [WeightPoint(10 * r + 0.5, (4095 * r / (1 + r),)) for r in ratios]
    fitted = fit_linear(points, FSR, "2026-02-03")
    assert fitted.b[0] == 0
    nothing = SampleBlock(np.zeros(1), np.zeros((1, 1)), 0.0)
    assert Calibrator(FSR, fitted).apply(nothing).newtons[0, 0] == 0


def test_a_load_cell_is_scaled_above_its_rest() -> None:
    points = [WeightPoint(n, (8_400_000 + 21_000 * n,)) for n in THUMB_N]
    fitted = fit_best(points, CELL, "2026-02-03", (8_400_000.0,))
    assert fitted.law == "scale"
    forces = Calibrator(CELL, fitted).apply(
        SampleBlock(np.zeros(1), np.array([[8_400_000 + 21_000 * 5.0]]), 0.0)
    )
    assert forces.newtons[0, 0] == pytest.approx(5.0)


def test_the_better_law_wins() -> None:
    assert fit_best(up_and_down(9.5, 1.6), FSR, "2026-02-03").law == "power"
    ratios = (0.08, 0.2, 0.4, 0.9)
    straight = [WeightPoint(12 * r - 0.6, (4095 * r / (1 + r),)) for r in ratios]
    assert fit_best(straight, FSR, "2026-02-03").law == "linear"


GOOD = up_and_down(9.5, 1.25)


@pytest.mark.parametrize(
    ("points", "words"),
    [
        ([replace(GOOD[0], newtons=0.0), *GOOD[1:]], "above 0 g"),
        ([replace(GOOD[0], newtons=-1.0), *GOOD[1:]], "above 0 g"),
        ([replace(GOOD[0], newtons=math.nan), *GOOD[1:]], "above 0 g"),
        ([replace(point, newtons=2.0) for point in GOOD[:4]], "different weights"),
        ([GOOD[0], replace(GOOD[1], newtons=GOOD[0].newtons), *GOOD[2:]], "came twice"),
        (GOOD[:2], "different weights"),
        ([GOOD[0], replace(GOOD[1], counts=(math.nan,)), *GOOD[2:]], "no number"),
        ([GOOD[0], replace(GOOD[1], counts=GOOD[2].counts), *GOOD[2:]], "read no more with 500 g"),
        ([*GOOD[:3], replace(GOOD[3], counts=(10.0,))], "read no more with 1 kg"),
        ([replace(GOOD[0], counts=(0.0,)), *GOOD[1:4]], "did not feel 100 g"),
        ([*GOOD[:3], replace(GOOD[3], counts=(4095.0,))], "at its limit with 1 kg"),
    ],
)
@pytest.mark.parametrize("fit", [fit_power, fit_linear])
def test_weights_that_make_no_sense_are_refused(
    fit: object, points: list[WeightPoint], words: str
) -> None:
    with pytest.raises(DataError, match=words):
        fit(points, FSR, "2026-02-03")  # type: ignore[operator]


def test_a_sensor_that_reads_less_under_more_is_refused_as_a_scale_too() -> None:
    points = [WeightPoint(n, (1000 - 10 * n,)) for n in THUMB_N]
    with pytest.raises(DataError, match="did not feel"):
        fit_scale(points, CELL, "2026-02-03", (1000.0,))


def test_conductance_needs_a_full_scale() -> None:
    with pytest.raises(DataError, match="as a scale"):
        fit_power(GOOD, CELL, "2026-02-03")
