"""The weights wizard, led through by a person and a sensor that the test plays."""

import math
from collections.abc import Callable

import numpy as np
import pytest

from coach.sensors.calibrating import CalibrationWizard, Step
from coach.sensors.calibration import DataError
from coach.sensors.source import SampleBlock, SensorInfo

G = 9.80665
FSR = SensorInfo("Glove", "f5", "1.0.0", 1, 100.0, None, full_scale=4095.0)


class Bench:
    """A taxel of power law (9.5, 1.25) on a table; seconds go by at 100 samples each."""

    def __init__(self, wizard: CalibrationWizard, piece: int = 10) -> None:
        self.wizard, self.piece, self.now = wizard, piece, 0
        self.rng = np.random.default_rng(6)

    def reading(self, newtons: float) -> float:
        ratio = (max(newtons, 0.0) / 9.5) ** (1 / 1.25)
        return round(4095 * ratio / (1 + ratio) + self.rng.normal(0, 2))

    def hold(self, seconds: float, force_n: Callable[[float], float] | float) -> None:
        count = round(seconds * 100)
        for begin in range(0, count, self.piece):
            steps = range(begin, min(begin + self.piece, count))
            forces = [force_n(n / 100) if callable(force_n) else force_n for n in steps]
            t_s = (self.now + np.arange(len(forces))) / 100
            self.now += len(forces)
            counts = np.array([[min(max(self.reading(force), 0), 4095)] for force in forces])
            self.wizard.feed(SampleBlock(t_s, counts.astype(float), 0.0))

    def press(self, times: int) -> None:
        for _ in range(times):
            self.hold(1.0, lambda t: 8 * math.sin(math.pi * t) ** 2)

    def do(self, force_n: float, seconds: float = 3.1) -> Step:
        self.wizard.ready()
        self.hold(seconds, force_n)
        return self.wizard.step


def weigh(bench: Bench, kilograms: list[float]) -> Step:
    bench.press(5)
    step = bench.do(0.0)
    for kg in kilograms:
        step = bench.do(kg * G)
    return step


def test_five_presses_are_counted_by_themselves() -> None:
    wizard = CalibrationWizard(FSR, "2026-02-03")
    bench = Bench(wizard)
    seen = []
    for _ in range(5):
        assert wizard.step.kind == "presses"
        seen.append(wizard.step.number)
        bench.press(1)
    assert seen == [1, 2, 3, 4, 5]
    assert wizard.step.kind == "tare"
    assert wizard.step.waiting


@pytest.mark.parametrize(
    ("tool", "own", "asked"),
    [
        ("palm", (), ["500 g", "1 kg", "2 kg", "4 kg", "2 kg", "1 kg", "500 g"]),
        ("thumb", (), ["100 g", "200 g", "500 g", "1 kg", "500 g", "200 g", "100 g"]),
        ("thumb", (0.75, 0.25, 1.5), ["250 g", "750 g", "1.5 kg", "750 g", "250 g"]),
    ],
)
def test_weights_are_asked_for_up_and_down(
    tool: str, own: tuple[float, ...], asked: list[str]
) -> None:
    wizard = CalibrationWizard(FSR, "2026-02-03", tool, own)  # type: ignore[arg-type]
    bench = Bench(wizard)
    bench.press(5)
    bench.do(0.0)
    for number, weight in enumerate(asked, start=1):
        step = wizard.step
        assert (step.kind, step.number, step.of) == ("weight", number, len(asked))
        assert f" {weight}" in step.sentence
        bench.do(float(weight.split()[0]) * (G if weight.endswith("kg") else G / 1000))
    assert wizard.step.kind == "done"


@pytest.mark.parametrize("piece", [1, 10, 64])
def test_the_sensors_law_is_found_whatever_the_pieces(piece: int) -> None:
    wizard = CalibrationWizard(FSR, "2026-02-03", "thumb")
    step = weigh(Bench(wizard, piece), [0.1, 0.2, 0.5, 1.0, 0.5, 0.2, 0.1])
    assert step.kind == "done"
    found = wizard.calibration
    assert found is not None
    assert (found.a[0], found.b[0]) == pytest.approx((9.5, 1.25), rel=0.02)
    assert found.rmse_n < 0.05
    assert (found.device_id, found.made_on) == ("f5", "2026-02-03")
    assert "9.8 N" in step.sentence


def test_a_weight_is_averaged_only_after_two_seconds_of_settling() -> None:
    wizard = CalibrationWizard(FSR, "2026-02-03", "thumb")
    bench = Bench(wizard)
    weigh(bench, [])
    for kg in (0.1, 0.2, 0.5, 1.0, 0.5, 0.2, 0.1):
        wizard.ready()
        bench.hold(1.8, lambda t, kg=kg: kg * G * (1.5 + math.sin(9 * t)))  # type: ignore[misc]
        assert not wizard.step.waiting
        bench.hold(1.4, kg * G)
    found = wizard.calibration
    assert found is not None
    assert found.rmse_n < 0.05


def test_a_reading_that_still_moves_is_waited_for() -> None:
    wizard = CalibrationWizard(FSR, "2026-02-03", "thumb")
    bench = Bench(wizard)
    weigh(bench, [])
    wizard.ready()
    bench.hold(3.2, lambda t: 1.0 + 0.8 * math.sin(5 * t))
    assert wizard.step.number == 1
    assert "still moves" in wizard.step.sentence
    bench.hold(2.2, 1.0)
    assert wizard.step.number == 2


def test_nothing_is_measured_before_the_person_is_ready() -> None:
    wizard = CalibrationWizard(FSR, "2026-02-03", "thumb")
    bench = Bench(wizard)
    bench.press(5)
    bench.hold(20, 3.0)
    assert wizard.step.kind == "tare"
    assert wizard.step.waiting


def test_a_weight_beyond_the_sensor_can_be_left_out() -> None:
    wizard = CalibrationWizard(FSR, "2026-02-03", "palm")
    bench = Bench(wizard)
    weigh(bench, [0.5, 1.0, 2.0])
    wizard.ready()
    t_s = bench.now / 100 + np.arange(320) / 100
    wizard.feed(SampleBlock(t_s, np.full((320, 1), 4095.0), 0.0))
    bench.now += 320
    assert "at its limit with 4 kg" in wizard.step.problem
    wizard.leave_out()
    assert "2 kg" in wizard.step.sentence
    for kg in (2.0, 1.0, 0.5):
        bench.do(kg * G)
    assert wizard.step.kind == "done"
    assert wizard.calibration is not None
    assert wizard.calibration.range_n[1] == pytest.approx(2 * G)


def test_too_few_weights_left_is_a_refusal_with_a_reason() -> None:
    wizard = CalibrationWizard(FSR, "2026-02-03", "thumb")
    weigh(Bench(wizard), [])
    wizard.leave_out()
    wizard.leave_out()
    assert wizard.step.kind == "refused"
    assert "3 different weights" in wizard.step.problem


def test_swapped_weights_are_refused_not_fitted() -> None:
    wizard = CalibrationWizard(FSR, "2026-02-03", "thumb")
    step = weigh(Bench(wizard), [0.1, 0.5, 0.2, 1.0, 0.5, 0.2, 0.1])
    assert step.kind == "refused"
    assert "read no more with 500 g than with 200 g" in step.problem
    assert wizard.calibration is None


def test_a_weight_that_was_not_put_on_is_asked_for_again() -> None:
    wizard = CalibrationWizard(FSR, "2026-02-03", "thumb")
    bench = Bench(wizard)
    weigh(bench, [])
    wizard.ready()
    t_s = bench.now / 100 + np.arange(320) / 100
    wizard.feed(SampleBlock(t_s, np.zeros((320, 1)), 0.0))
    assert "felt nothing" in wizard.step.problem
    assert wizard.step.number == 1


def test_a_broken_wire_is_said() -> None:
    wizard = CalibrationWizard(FSR, "2026-02-03", "thumb")
    wizard.skip_presses()
    wizard.ready()
    wizard.feed(SampleBlock(np.arange(320) / 100, np.full((320, 1), math.nan), 0.0))
    assert "sends no number" in wizard.step.problem


def test_hysteresis_is_measured_and_said() -> None:
    wizard = CalibrationWizard(FSR, "2026-02-03", "thumb")
    bench = Bench(wizard)
    weigh(bench, [0.1, 0.2, 0.5, 1.0])
    for kg in (0.5, 0.2, 0.1):
        bench.do(kg * G * 1.5)
    found = wizard.calibration
    assert found is not None
    assert found.hysteresis > 0.15
    assert "differently" in wizard.step.sentence


@pytest.mark.parametrize(
    "weights",
    [
        (0.0, 1.0, 2.0),
        (-1.0, 1.0, 2.0),
        (math.nan, 1.0, 2.0),
        (1.0, 1.0, 2.0),
        (1.0, 2.0),
        (500.0, 1.0, 2.0),
    ],
)
def test_weights_that_cannot_calibrate_are_refused_at_the_start(weights: tuple[float]) -> None:
    with pytest.raises(DataError):
        CalibrationWizard(FSR, "2026-02-03", "palm", weights)


def test_the_wizard_ends_with_how_far_off_a_force_may_be() -> None:
    wizard = CalibrationWizard(FSR, "2026-02-03", "thumb")
    bench = Bench(wizard)
    weigh(bench, [0.1, 0.2, 0.5, 1.0])
    for kg in (0.5, 0.2, 0.1):
        bench.do(kg * G * 1.09)
    found = wizard.calibration
    assert found is not None
    low, high = (found.error_bar.share(force_n) for force_n in found.range_n)
    assert low is not None
    assert high is not None
    said = wizard.step.sentence
    assert f"± {low:.0%} at 1.0 N and ± {high:.0%} at 9.8 N" in said
    assert f"up and down differ by {found.hysteresis:.0%}" in said
    assert len(found.points) == 7
    assert {point.direction for point in found.points} == {"up", "down"}
    assert all(abs(point.read_n - point.newtons) < 0.15 * point.newtons for point in found.points)
