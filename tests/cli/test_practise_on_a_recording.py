"""A recording as a source of its own: practised on and watched as a device that speaks now."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.trust.bare import BareLoop
from coach.engine.opening import calibrations_of
from coach.recordings.records import new_header
from coach.recordings.writer import Recorder
from coach.sensors.address import open_source
from coach.sensors.calibration import Calibration
from coach.sensors.calibration_file import calibration_table

Said = tuple[int, str, str]
Say = Callable[..., Said]
SECONDS = 5


@pytest.fixture
def recording(say: Say, tmp_path: Path) -> Path:
    made = tmp_path / "old.rec"
    code, _, _ = say(
        *("practice", "sim:steady", "--headless", "--speed", "0"),
        *("--seconds", str(SECONDS), "--record", str(made)),
    )
    assert code == 0
    return made


@pytest.mark.punctual
def test_it_is_watched_as_fresh_as_a_glove(say: Say, recording: Path) -> None:
    with BareLoop() as bare:
        code, out, _ = say("watch", f"replay:{recording}", "--json-lines")
    lines = [json.loads(line) for line in out.splitlines()]
    readings = [line for line in lines if "event" not in line and line["band"] is not None]
    assert code == 0
    assert readings[-1]["t_s"] == pytest.approx(SECONDS, abs=0.1)
    assert all(0.0 <= line["age_s"] < 0.25 + bare.worst_s for line in readings)


def test_it_is_practised_on_with_its_bands(say: Say, recording: Path) -> None:
    code, out, _ = say("practice", f"replay:{recording}", "--headless", "--speed", "0")
    assert code == 0
    assert "medium" in out
    assert "went quiet" not in out


def test_its_own_calibration_goes_with_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("COACH_DATA_DIR", str(tmp_path / "another machine"))
    own = Calibration("power", (9.0,), (1.2,), "glove-7", "2026-11-01", 0.1, 0.05, (1.0, 40.0))
    said = {"calibrations": {"glove-7": calibration_table(own)}}
    path = tmp_path / "own.rec"
    Recorder(path, new_header("serial:/dev/ttyACM0", "wire", "N", said)).close({})
    source = open_source(f"replay:{path}")
    assert calibrations_of(source)["glove-7"].a == (9.0,)
    assert not calibrations_of(open_source("sim:steady"))
