"""``coach calibrate GLOVE --against REFERENCE``, as it is typed."""

import io
import queue
import tomllib

import pytest

from coach.cli import main
from coach.commands.calibrate_against import against
from coach.errors import DeviceError
from coach.timing import VirtualClock
from sims.scenario import load_scenario


@pytest.fixture(autouse=True)
def data_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("COACH_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    return tmp_path / "data"


def led(address: str, reference: str, *typed: str | None):
    answers: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    for line in typed:
        answers.put(line)
    said = io.StringIO()
    return against(address, reference, VirtualClock(), answers, said), said.getvalue()


def test_one_hand_on_two_sensors_gives_the_first_ones_law():
    wizard, said = led("sim:ramps", "sim:ramps?seed=1", None)
    assert [line[:5] for line in said.splitlines()[1:]] == [
        *(f"[{n}/5]" for n in range(1, 6)),
        "[5/5]",
    ]
    assert wizard is not None
    made = wizard.calibration
    assert made is not None
    plan = load_scenario("ramps").sensor
    assert (made.a[0], made.b[0]) == pytest.approx((plan.a_n, plan.b), rel=0.03)


def test_a_press_too_fast_is_refused_with_a_reason():
    wizard, _ = led("sim:jabbing", "sim:jabbing?seed=1")
    assert wizard is not None
    assert wizard.calibration is None
    assert "too fast" in wizard.step.problem


def test_the_person_may_stop():
    wizard, _ = led("sim:ramps", "sim:ramps?seed=1", "q")
    assert wizard is None


def test_two_hands_that_do_their_own_are_no_press_on_a_reference():
    wizard, _ = led("sim:ramps", "sim:rushing?seed=7")
    assert wizard is not None
    assert wizard.calibration is None
    assert "same press" in wizard.step.problem


def test_a_device_that_is_lost_ends_it_with_its_sentence():
    with pytest.raises(DeviceError, match="unplugged"):
        led("sim:ramps", "sim:unplugged")


@pytest.mark.parametrize(
    ("words", "code", "why"),
    [
        ("calibrate sim:ramps --against sim:ramps", 2, "own reference"),
        ("calibrate sim:ramps --against nowhere", 2, "address"),
        ("calibrate sim:ramps --against serial:/dev/none", 1, "/dev/none"),
        ("calibrate sim:ramps --against sim:steady --weights 1,2,3", 2, "not allowed"),
    ],
)
def test_what_cannot_be_is_one_line_on_stderr(capsys, words, code, why):
    try:
        found = main(words.split())
    except SystemExit as ended:
        found = ended.code
    assert found == code
    complaint = capsys.readouterr().err
    assert why in complaint
    assert complaint.count("\n") == 1


def test_it_is_kept_as_the_weights_calibration_is(data_folder, monkeypatch, capsys):
    monkeypatch.setattr("coach.commands.calibrate.MonotonicClock", VirtualClock)
    assert main(["calibrate", "sim:ramps", "--against", "sim:ramps?seed=1"]) == 0
    (file,) = (data_folder / "calibrations").glob("*.toml")
    assert file.stat().st_mode & 0o777 == 0o600
    assert tomllib.loads(file.read_text())["law"] == "power"
    assert f"Kept in {file}" in capsys.readouterr().out
