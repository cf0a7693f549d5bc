"""The app on the Uno from outside, as a person runs it."""

import json
import signal
import subprocess
import sys
from pathlib import Path
from subprocess import DEVNULL
from typing import Any

import pytest

#: A press of 2.5 V on one taxel, as the firmware's curve has it at a relative conductance of 1.
PRESS_N = 2.34
MORE_S = 2


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
    began_us = board.do("0 2500")
    words = ["practice", board.address, "--headless", "--record", kept, "--silent"]
    with subprocess.Popen([sys.executable, "-m", "coach.cli", *words], stdout=DEVNULL) as practice:
        # The beat of the app is felt on the glove; on a busy machine its seconds are longer.
        while not any(pin.name == "motor" and pin.value for pin in board.pins):
            felt_us = board.do("3 0")
            assert practice.poll() is None
        while board.do("3 0") < felt_us + 1_000_000 * MORE_S:
            assert practice.poll() is None
        practice.send_signal(signal.SIGINT)
        assert practice.wait(60) == 0
    whole_s = (board.do("3 0") - began_us) / 1e6
    assert board.stats()["lost_full"] == 0
    # It would go on for nobody, and keep the processor from what comes.
    board.close()
    checked = coach("check", kept)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    told = json.loads(coach("report", kept, "--json").stdout)
    assert MORE_S <= told["duration_s"] <= whole_s
    assert (told["device"], told["sample_rate_hz"], told["taxels"]) == ("Uno glove", 200.0, 4)
    assert told["samples"] == pytest.approx(200 * told["duration_s"], abs=10)
    assert (told["gaps"], told["missing_samples"], told["bad_frames"]) == (0, 0, 0)
    lines = coach("watch", f"replay:{kept}", "--json-lines").stdout.splitlines()
    told_n = [json.loads(line).get("force_n") for line in lines]
    # A line that tells of the link or of a quarter second without news has none.
    newtons = [force_n for force_n in told_n if force_n is not None]
    assert newtons[-1] == pytest.approx(PRESS_N, rel=0.03)
