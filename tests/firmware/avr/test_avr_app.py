"""The app on the Uno from outside, as a person runs it."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

#: A press of 2.5 V on one taxel, as the firmware's curve has it at a relative conductance of 1.
PRESS_N = 2.34


def coach(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "coach.cli", *words],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_practise_from_outside_then_check_and_report(board: Any, tmp_path: Path) -> None:
    kept = str(tmp_path / "practice.rec")
    board.do("0 2500")
    done = coach(
        "practice", board.address, "--headless", "--seconds", "3", "--record", kept, "--silent"
    )
    assert done.returncode == 0, done.stderr
    # The beat of the app is felt on the glove.
    assert any(pin.name == "motor" and pin.value for pin in pins(board))
    assert board.stats()["lost_full"] == 0
    checked = coach("check", kept)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    told = json.loads(coach("report", kept, "--json").stdout)
    assert told["duration_s"] == pytest.approx(3.0, abs=0.2)
    assert (told["device"], told["sample_rate_hz"], told["taxels"]) == ("Uno glove", 200.0, 4)
    assert told["samples"] == pytest.approx(200 * told["duration_s"], abs=10)
    assert (told["gaps"], told["missing_samples"], told["bad_frames"]) == (0, 0, 0)
    lines = coach("watch", f"replay:{kept}", "--json-lines").stdout.splitlines()
    newtons = [json.loads(line).get("force_n") for line in lines]
    assert newtons[-2] == pytest.approx(PRESS_N, rel=0.03)


def pins(board: Any) -> list[Any]:
    """All changes so far."""
    board.do("3 0")
    return list(board.pins)
