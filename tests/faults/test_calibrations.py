"""Calibrations that cannot be right: faults 27 to 29, from the weights to the kept file."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from coach.cli import main
from coach.sensors.calibrating import CalibrationWizard
from coach.sensors.calibration import Calibration
from coach.sensors.calibration_file import calibration_path, save_calibration
from coach.sensors.source import SampleBlock
from coach.units import NEWTONS_PER_KG
from sims.bare_glove import DEVICE_ID, GLOVE, BareGlove

OWN = Calibration("power", (20.0,), (1.0,), DEVICE_ID.hex(), "2026-11-01", 0.1, 0.05, (1.0, 80.0))
COUNTS = 600.0
#: By hand, each of eight: 13 N · (600 / 3495)^1.25 by the typical curve, 20 N · 600 / 3495 by OWN.
TYPICAL_N, OWN_N = 11.49, 27.47


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of calibrations of a person who has nothing else."""
    monkeypatch.setenv("COACH_DATA_DIR", str(tmp_path))
    return tmp_path / "calibrations"


def weighed(weights_kg: list[float], felt_kg: list[float]) -> CalibrationWizard:
    """Lead the wizard through weights, up and down, on a bench that feels these instead."""
    wizard = CalibrationWizard(GLOVE.info(), "2026-11-21", "palm", weights_kg)
    wizard.skip_presses()
    at_s = 0.0
    for kg in [0.0, *felt_kg, *felt_kg[-2::-1]]:
        wizard.ready()
        ratio = (kg * NEWTONS_PER_KG / 8 / 13.0) ** (1 / 1.25)
        t_s = at_s + np.arange(1_000) / 200.0
        at_s = float(t_s[-1])
        wizard.feed(SampleBlock(t_s, np.full((1_000, 8), 4095 * ratio / (1 + ratio)), 0.0))
    return wizard


@pytest.mark.parametrize("weights", ["0,1,2", "1,1,2", "-1,1,2", "nan,1,2", "1,2", "inf,1,2"])
def test_27a_weights_of_nothing_or_alike_are_refused_before_anything_is_measured(
    folder, capsys, told, weights
):
    assert main(["calibrate", "sim:steady", f"--weights={weights}"]) in (1, 2)
    (line,) = capsys.readouterr().err.strip().splitlines()
    assert "weights" in line
    assert not folder.exists()
    told.saw(line)


@pytest.mark.parametrize(
    ("felt", "words"),
    [
        ([0.5, 0.5, 2.0], "no more with 1 kg than with 500 g"),
        ([1.0, 0.5, 2.0], "no more with 1 kg than with 500 g"),
        ([2.0, 1.0, 0.5], "no more with"),
    ],
)
def test_27b_weights_that_the_sensor_felt_as_alike_or_swapped_are_refused(told, felt, words):
    good = weighed([0.5, 1.0, 2.0], [0.5, 1.0, 2.0])
    assert good.calibration is not None
    wizard = weighed([0.5, 1.0, 2.0], felt)
    assert wizard.calibration is None
    assert wizard.step.kind == "refused"
    assert words in wizard.step.problem
    told.saw(wizard.step.problem)


WRONG = [
    ("a = [\n    20.0,\n]", "a = [nan]"),
    ("a = [\n    20.0,\n]", "a = [inf]"),
    ("a = [\n    20.0,\n]", "a = [-20.0]"),
    ("a = [\n    20.0,\n]", "a = [0.0]"),
    ("a = [\n    20.0,\n]", "a = []"),
    ("b = [\n    1.0,\n]", "b = [-1.0]"),
    ("b = [\n    1.0,\n]", "b = [nan]"),
    ("rmse_n = 0.1", "rmse_n = nan"),
]


@pytest.mark.parametrize(("right", "wrong"), WRONG)
def test_28_coefficients_that_cannot_be_are_refused_and_the_typical_curve_goes_on(
    folder, witness, told, right, wrong
):
    path = save_calibration(OWN, folder)
    glove = witness(BareGlove(lambda _t_s: COUNTS), 3.0)
    assert glove.onlooker.snapshots[-1].live.force_n == pytest.approx(OWN_N, rel=0.01)
    text = path.read_text()
    assert right in text
    path.write_text(text.replace(right, wrong))
    seen = witness(BareGlove(lambda _t_s: COUNTS), 3.0)
    last = seen.onlooker.snapshots[-1]
    assert last.live.force_n == pytest.approx(TYPICAL_N, rel=0.01)
    assert not last.link.calibrated
    (notice,) = last.notices
    assert notice.startswith("The calibration of Glove is not used: ")
    assert "calibrate again" in notice
    assert not seen.ear.begins("too much")
    told.saw(notice)


def test_29a_another_device_s_calibration_is_refused_in_this_one_s_place(folder, witness, told):
    other = Calibration("power", (60.0,), (1.0,), "00112233", "2026-11-01")
    path = save_calibration(other, folder)
    path.rename(calibration_path(OWN.device_id, folder))
    seen = witness(BareGlove(lambda _t_s: COUNTS), 3.0)
    last = seen.onlooker.snapshots[-1]
    assert last.live.force_n == pytest.approx(TYPICAL_N, rel=0.01)
    assert not last.link.calibrated
    (notice,) = last.notices
    assert "another device (00112233)" in notice
    told.saw(notice)


def test_29b_a_calibration_of_this_one_goes_with_no_other_device(folder, witness, told):
    save_calibration(OWN, folder)
    other = BareGlove(lambda _t_s: COUNTS, replace(GLOVE, device_id=b"another1"))
    seen = witness(other, 3.0)
    assert seen.onlooker.snapshots[-1].live.force_n == pytest.approx(TYPICAL_N, rel=0.01)
    told.saw("the typical curve, and 'not calibrated'")
