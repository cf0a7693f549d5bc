"""Error bars, against the textbook's interval as scipy and numpy work it out."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats
from scipy.optimize import curve_fit

from benchmarks.truth.against import PLANS, judged
from benchmarks.truth.calibration import FRESH, MIXED, found_of, light_after_firm, presses_of
from benchmarks.truth.weights_bench import kinds
from coach.sensors.calibration import Calibration, Calibrator, DataError
from coach.sensors.calibration_fit import WeightPoint, fit_best, fit_linear, fit_power, fit_scale
from coach.sensors.error_bar import (
    COVERAGE,
    REMEMBERED_SHARE,
    UNSEEN_SHARE,
    UNSEEN_SHARE_OF_SCALE,
    ErrorBar,
    student,
)
from coach.sensors.source import Curve, SensorInfo

G = 9.80665
FSR = SensorInfo("Glove", "f5", "1.0.0", 1, 100.0, None, full_scale=4095.0)
CELL = SensorInfo("Cell", "hx", "1.0.0", 1, 80.0, None)
WEIGHTS_N = np.array([0.1, 0.2, 0.5, 1.0]) * G


def points(noise: float = 0.05, seed: int = 3) -> list[WeightPoint]:
    """Weights up and down on a resistor of law 9.5 r^1.25 that scatters by ``noise``."""
    draw = np.random.default_rng(seed)
    found = []
    for direction, newtons in (("up", WEIGHTS_N), ("down", WEIGHTS_N[-2::-1])):
        for force_n in newtons.tolist():
            ratio = (force_n * math.exp(noise * draw.normal()) / 9.5) ** (1 / 1.25)
            found.append(WeightPoint(force_n, (4095 * ratio / (1 + ratio),), direction))
    return found


def regressed(known: list[WeightPoint]) -> tuple[np.ndarray, np.ndarray]:
    counts = np.array([point.counts[0] for point in known])
    return counts / (4095 - counts), np.array([point.newtons for point in known])


@pytest.mark.parametrize("freedom", [1, 2, 3, 5, 9, 10, 11, 17, 40, 200, 1e6])
def test_students_t_is_scipys(freedom: float) -> None:
    assert student(freedom) == pytest.approx(stats.t.ppf(0.975, freedom), rel=2e-3)


@pytest.mark.parametrize("force_n", [0.3, 1.0, 4.0, 9.8, 30.0])
def test_a_power_laws_bar_is_the_prediction_interval_of_its_logarithms(force_n: float) -> None:
    known = points()
    ratios, newtons = regressed(known)
    x, y = np.log(ratios), np.log(newtons)
    line = stats.linregress(x, y)
    left = y - line.intercept - line.slope * x
    scatter = math.sqrt(float(left @ left) / (len(x) - 2))
    at = (math.log(force_n) - line.intercept) / line.slope
    spread = 1 + 1 / len(x) + (at - x.mean()) ** 2 / float(np.sum((x - x.mean()) ** 2))
    half = stats.t.ppf(0.975, len(x) - 2) * scatter * math.sqrt(spread)
    fitted = fit_power(known, FSR, "2026-02-03")
    assert fitted.spread is not None
    assert fitted.spread.error_n(force_n) == pytest.approx(math.expm1(half) * force_n, rel=1e-3)
    # The slope's own error is scipy's: ours is against the fitted forces, b times as wide.
    of_slope = math.sqrt(fitted.spread.covariance[1][1]) * line.slope
    assert of_slope == pytest.approx(line.stderr, rel=1e-4)


def test_a_straight_lines_bar_is_made_of_curve_fits_covariance() -> None:
    ratios = np.array([0.08, 0.15, 0.33, 0.61, 0.4, 0.2])
    draw = np.random.default_rng(4)
    newtons = 16.5 * ratios - 0.4 + draw.normal(0.0, 0.1, 6)
    known = [
        WeightPoint(float(n), (4095 * r / (1 + r),)) for n, r in zip(newtons, ratios, strict=True)
    ]
    (a, b), covariance = curve_fit(lambda r, a, b: a * r + b, ratios, newtons)
    left = newtons - a * ratios - b
    scatter2 = float(left @ left) / 4
    fitted = fit_linear(known, FSR, "2026-02-03")
    assert fitted.spread is not None
    for force_n in (1.0, 5.0, 12.0):
        gradient = np.array([(force_n - b) / a, 1.0])
        half = stats.t.ppf(0.975, 4) * math.sqrt(scatter2 + gradient @ covariance @ gradient)
        assert fitted.spread.error_n(force_n) == pytest.approx(half, rel=1e-3)


def test_a_scales_bar_is_that_of_a_line_through_nothing() -> None:
    newtons = WEIGHTS_N
    counts = 21_000 * newtons + np.array([300.0, -500.0, 800.0, -200.0])
    known = [WeightPoint(float(n), (float(c),)) for n, c in zip(newtons, counts, strict=True)]
    fitted = fit_scale(known, CELL, "2026-02-03")
    (a,), covariance = curve_fit(lambda c, a: a * c, counts, newtons)
    left = newtons - a * counts
    half = stats.t.ppf(0.975, 3) * math.sqrt(
        float(left @ left) / 3 + (5.0 / a) ** 2 * covariance[0, 0]
    )
    assert fitted.spread is not None
    assert fitted.spread.error_n(5.0) == pytest.approx(half, rel=1e-2)
    whole = fitted.error_bar.error_n(5.0)
    assert whole == pytest.approx(math.hypot(half, UNSEEN_SHARE_OF_SCALE * 5.0), rel=1e-2)


def test_what_weights_cannot_show_comes_on_top() -> None:
    perfect = fit_power(points(noise=0.0), FSR, "2026-02-03")
    expected_n = math.hypot(UNSEEN_SHARE * 4.0, REMEMBERED_SHARE * G)
    assert perfect.error_bar.error_n(4.0) == pytest.approx(expected_n, rel=1e-3)


@given(noise=st.floats(0.0, 0.15), seed=st.integers(0, 1000), times=st.floats(1.05, 20.0))
def test_a_bar_grows_outside_the_weights(noise: float, seed: int, times: float) -> None:
    try:
        bar = fit_power(points(noise, seed), FSR, "2026-02-03").error_bar
    except DataError:
        return
    beside = (WEIGHTS_N[0] / times, WEIGHTS_N[0], WEIGHTS_N[-1], WEIGHTS_N[-1] * times)
    below, lightest, heaviest, above = (bar.share(force_n) or 0.0 for force_n in beside)
    assert below > lightest > 0.0
    assert above > heaviest > 0.0


def test_up_and_down_that_differ_widen_the_bar() -> None:
    def apart(by: float) -> float:
        known = [
            replace(point, counts=(point.counts[0] * by,)) if point.direction == "down" else point
            for point in points(noise=0.0)
        ]
        error_n = fit_power(known, FSR, "2026-02-03").error_bar.error_n(3.0)
        assert error_n is not None
        return error_n

    assert apart(1.0) < apart(1.05) < apart(1.15)


def test_readings_that_jump_about_are_refused_with_what_to_do() -> None:
    newtons, counts = (1.0, 2.0, 4.0), ((100.0, 1900.0, 2000.0), (300.0, 310.0, 3500.0))
    known = [
        WeightPoint(force_n, (read,), direction)
        for direction, row in zip(("up", "down"), counts, strict=True)
        for force_n, read in zip(newtons, row, strict=True)
    ]
    with pytest.raises(DataError, match="same spot"):
        fit_best(known, FSR, "2026-02-03")


def test_each_kind_of_device_says_how_well_it_is_known() -> None:
    typical = Calibrator(replace(FSR, curve=Curve("power", 9.5, 1.25))).error_bar
    assert typical.error_n(20.0) == pytest.approx(5.0, rel=0.01)
    own = Calibrator(SensorInfo("Progressor", "p", "", 1, 80.0, 1.0)).error_bar
    assert own.error_n(20.0) is None
    assert own.share(20.0) is None
    assert ErrorBar("weights").error_n(math.nan) is None


def test_a_calibration_that_kept_no_scatter_has_an_honest_bar() -> None:
    old = Calibration("power", (9.5,), (1.25,), "f5", "2026-02-03", 0.1, 0.05, (1.0, 9.8))
    share = old.error_bar.share(5.0)
    assert share is not None
    assert 0.05 < share < 0.25
    worse = replace(old, rmse_n=0.5).error_bar.share(5.0)
    assert worse is not None
    assert worse > share


def test_the_true_force_is_within_the_bar_and_the_bar_is_no_barn_door() -> None:
    by_kind = [
        [press for seed in FRESH[:4] for press in presses_of(kind, seed)] for kind in kinds()
    ]
    whole = found_of([press for presses in by_kind for press in presses])
    # A bar that holds 95 of 100 is 2.9 times the median error, where errors are normal.
    assert whole.covered >= 0.95
    assert 2.0 < whole.bar / whole.error < 4.0
    assert whole.typical >= 0.93
    for found in map(found_of, by_kind):
        assert found.bar < 0.2
        assert found.covered > max(found.polyfit, found.curve_fit)


@pytest.mark.parametrize("times", [MIXED, None], ids=["mixed", "light after firm"])
def test_presses_beyond_the_weights_and_light_ones_after_firm_ones_have_wider_bars(times) -> None:
    presses = [
        press
        for kind in kinds()
        for seed in FRESH[:3]
        for press in (presses_of(kind, seed, times) if times else light_after_firm(kind, seed))
    ]
    found = found_of(presses)
    assert found.covered >= COVERAGE - 0.02
    assert found.covered > found.prediction


@pytest.mark.parametrize("plan", PLANS, ids=[plan[0] for plan in PLANS])
def test_a_sensor_calibrated_on_a_scale_has_the_truth_within_its_bar(plan) -> None:
    _, sensor, cell = plan
    true_n, read_n, error_n = judged(sensor, cell, FRESH[0])
    assert np.mean(np.abs(read_n - true_n) <= error_n) >= 0.95
    assert np.median(error_n / read_n) < 0.2
