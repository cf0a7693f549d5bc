"""Newtons from readings, against the published divider formulas worked out here by hand."""

import math
from dataclasses import replace

import numpy as np
import pytest

from coach.sensors.calibration import Calibration, Calibrator, DataError
from coach.sensors.source import Curve, SampleBlock, SensorInfo

FSR = SensorInfo("Glove", "f5", "1.0.0", 2, 100.0, None, full_scale=4095.0)
CELL = SensorInfo("Scale", "hx", "1.0.0", 1, 80.0, 0.002)


def block(counts: object, missing: int = 0, epoch: int = 0) -> SampleBlock:
    rows = np.array(counts, np.float64)
    return SampleBlock(np.arange(len(rows)) / 100, rows, 7.0, missing, epoch)


def conductance_ratio(counts: float, supply_v: float = 3.3) -> float:
    """G * Rm from the divider's voltage, as the datasheets have it: Vout / (V - Vout)."""
    out_v = supply_v * counts / 4095
    return out_v / (supply_v - out_v)


@pytest.mark.parametrize("counts", [0, 1, 100, 2047, 2048, 3000, 4000])
def test_the_typical_curve_is_the_power_law_of_the_dividers_conductance(counts: int) -> None:
    calibrator = Calibrator(replace(FSR, curve=Curve("power", 9.5, 1.25)))
    forces = calibrator.apply(block([[counts, 0]]))
    assert forces.newtons[0, 0] == pytest.approx(9.5 * conductance_ratio(counts) ** 1.25)
    assert forces.newtons[0, 1] == 0
    assert not forces.saturated[0]


def test_a_linear_curve_never_pulls() -> None:
    calibrator = Calibrator(replace(FSR, curve=Curve("linear", 20.0, -0.5)))
    newtons = calibrator.apply(block([[50, 1000]])).newtons[0]
    assert newtons.tolist() == pytest.approx([0.0, 20 * conductance_ratio(1000) - 0.5])


def test_a_ready_scale_is_multiplied_and_keeps_its_sign() -> None:
    assert Calibrator(CELL).apply(block([[500], [-20]])).newtons.tolist() == [[1.0], [-0.04]]


def test_a_calibration_goes_before_the_typical_curve_and_may_differ_by_taxel() -> None:
    own = Calibration("power", (5.0, 8.0), (1.0, 2.0), "f5", "2026-02-03")
    info = replace(FSR, curve=Curve("power", 100.0, 1.0))
    newtons = Calibrator(info, own).apply(block([[1000, 3000]])).newtons[0]
    ratios = conductance_ratio(1000), conductance_ratio(3000)
    assert newtons.tolist() == pytest.approx([5 * ratios[0], 8 * ratios[1] ** 2])


def test_broken_and_saturated_taxels_are_told_apart() -> None:
    calibrator = Calibrator(replace(FSR, curve=Curve("power", 9.5, 1.25)))
    forces = calibrator.apply(block([[math.nan, 100], [4095, 100], [9999, math.nan], [4094, 0]]))
    assert np.isnan(forces.newtons).tolist() == [
        [True, False],
        [False, False],
        [False, True],
        [False, False],
    ]
    assert forces.saturated.tolist() == [False, True, True, False]
    assert np.isfinite(forces.newtons[1]).all()
    assert forces.newtons[1, 0] >= forces.newtons[3, 0] > 100


def test_more_pressure_never_reads_as_less() -> None:
    calibrator = Calibrator(replace(FSR, taxels=1, curve=Curve("power", 9.5, 0.8)))
    newtons = calibrator.apply(block(np.arange(0, 4200)[:, None])).newtons
    assert (np.diff(newtons[:, 0]) >= 0).all()


def test_tare_takes_the_resting_force_off_each_taxel() -> None:
    calibrator = Calibrator(replace(FSR, curve=Curve("power", 10.0, 1.2)), tare=[300, 0])
    newtons = calibrator.apply(block([[300, 300], [200, 0], [2000, 2000]])).newtons
    resting = 10 * conductance_ratio(300) ** 1.2
    pressed = 10 * conductance_ratio(2000) ** 1.2
    expected = [[0, resting], [0, 0], [pressed - resting, pressed]]
    assert newtons == pytest.approx(np.array(expected))
    calibrator.tare(None)
    assert calibrator.apply(block([[300, 0]])).newtons[0, 0] == pytest.approx(resting)


def test_tare_at_the_limit_is_refused() -> None:
    with pytest.raises(DataError, match="at its limit while it should rest"):
        Calibrator(replace(FSR, curve=Curve("power", 10.0, 1.2)), tare=[4095, 0])


def test_what_comes_with_the_samples_stays_with_them() -> None:
    forces = Calibrator(CELL).apply(block([[1], [2]], missing=3, epoch=2))
    assert (forces.missing, forces.epoch, forces.host_s) == (3, 2, 7.0)
    assert forces.t_s.tolist() == [0.0, 0.01]


@pytest.mark.parametrize("whole", [True, False])
def test_any_split_gives_the_same_newtons_bit_for_bit(whole: bool) -> None:
    rng = np.random.default_rng(8)
    counts = rng.uniform(0, 4095, (500, 2))
    counts = np.rint(counts) if whole else np.where(rng.random((500, 2)) < 0.3, 7.0, counts)
    calibrator = Calibrator(replace(FSR, curve=Curve("power", 9.5, 1.25)), tare=[17, 3])
    together = calibrator.apply(block(counts)).newtons
    for size in (1, 3, 16, 64):
        pieces = [calibrator.apply(block(counts[at : at + size])) for at in range(0, 500, size)]
        assert np.array_equal(np.concatenate([piece.newtons for piece in pieces]), together)


def test_bare_counts_without_a_calibration_are_refused_with_what_to_do() -> None:
    with pytest.raises(DataError, match="coach calibrate"):
        Calibrator(replace(CELL, newtons_per_count=None))


def test_another_devices_calibration_is_refused() -> None:
    other = Calibration("scale", (0.1,), (0.0,), "someone-else", "2026-02-03")
    with pytest.raises(DataError, match="another device"):
        Calibrator(CELL, other)


def test_a_calibration_of_other_taxels_or_without_full_scale_is_refused() -> None:
    with pytest.raises(DataError, match="3 taxels"):
        Calibrator(FSR, Calibration("power", (1.0,) * 3, (1.0,) * 3, "f5", "2026-02-03"))
    with pytest.raises(DataError, match="full scale"):
        Calibrator(CELL, Calibration("power", (1.0,), (1.0,), "hx", "2026-02-03"))


@pytest.mark.parametrize(
    ("law", "a", "b"),
    [
        ("power", (math.nan,), (1.0,)),
        ("power", (1.0,), (math.inf,)),
        ("power", (-1.0,), (1.0,)),
        ("power", (1.0,), (-1.0,)),
        ("power", (0.0,), (1.0,)),
        ("linear", (-2.0,), (0.1,)),
        ("scale", (-0.1,), (0.0,)),
        ("scale", (), ()),
        ("power", (1.0, 2.0), (1.0,)),
    ],
)
def test_impossible_coefficients_are_refused(law: str, a: tuple[float], b: tuple[float]) -> None:
    with pytest.raises(DataError, match="calibrate again"):
        Calibration(law, a, b, "f5", "2026-02-03")  # type: ignore[arg-type]


def test_going_past_the_heaviest_weight_is_flagged() -> None:
    own = Calibration("scale", (0.01,), (0.0,), "hx", "2026-02-03", range_n=(1.0, 9.8))
    calibrator = Calibrator(CELL, own)
    calibrator.apply(block([[900]]))
    assert not calibrator.extrapolating
    calibrator.apply(block([[1000]]))
    assert calibrator.extrapolating


def test_hysteresis_above_fifteen_percent_is_said() -> None:
    good = Calibration("scale", (1.0,), (0.0,), "hx", "2026-02-03", hysteresis=0.15)
    assert good.warnings == ()
    (warning,) = replace(good, hysteresis=0.22).warnings
    assert "22%" in warning
