"""The setup tells what it is at, in plain lines, by what pip has said so far."""

import subprocess
import sys
from pathlib import Path

import pytest

from coach.setup_steps import clock, parts_in, parts_in_place, pip_is_at, wait_telling

LOCK = """\
altgraph==0.17.5 \\
    --hash=sha256:0
atheris==3.0.0 ; python_full_version < '3.12' \\
    --hash=sha256:1
    # via -r x
pyside6-essentials==6.10.1 \\
    --hash=sha256:2
packaging==24.2 \\
    --hash=sha256:3
"""
#: As pip 23.2 and 25 say it, of parts from a network, from its own store and in place already.
SAID = """\
Looking in indexes: https://somewhere/simple
Ignoring atheris: markers "python_full_version < '3.12'" don't match your environment
Collecting altgraph==0.17.5 (from -r requirements.lock (line 1))
  Obtaining dependency information for altgraph==0.17.5 from https://somewhere/altgraph.metadata
  Downloading altgraph-0.17.5-py2.py3-none-any.whl.metadata (7.3 kB)
Collecting pyside6-essentials==6.10.1 (from -r requirements.lock (line 5))
  Downloading altgraph-0.17.5-py2.py3-none-any.whl (21 kB)
  Using cached https://somewhere/x/pyside6_essentials-6.10.1-cp39-abi3-manylinux.whl (94.3 MB)
Requirement already satisfied: packaging==24.2 in ./.venv (from -r requirements.lock (line 7))
Installing collected packages: altgraph, pyside6-essentials
"""


def said(until: str) -> str:
    before, _, _ = SAID.partition(until)
    return before


def test_the_parts_are_counted_as_they_come_without_those_of_other_machines() -> None:
    assert parts_in(LOCK) == 4
    assert pip_is_at("", 4, 0) == "looking for the parts"
    assert pip_is_at(said("Collecting pyside6"), 4, 0) == "looking for the parts"
    assert pip_is_at(said("  Using"), 4, 0) == "fetching the parts: 1 of 3, altgraph (21 kB)"
    told = pip_is_at(said("Requirement"), 4, 0)
    assert told == "fetching the parts: 2 of 3, pyside6_essentials (94.3 MB)"
    assert pip_is_at(said("Installing"), 4, 0) == "fetching the parts: 3 of 3, packaging"
    assert pip_is_at(SAID, 4, 2) == "putting the parts in place: 2 of 3"


def test_the_parts_in_place_are_those_that_are_whole(tmp_path: Path) -> None:
    site = tmp_path / "lib" / "python3.11" / "site-packages"
    for name in ("altgraph-0.17.5", "half-1"):
        (site / f"{name}.dist-info").mkdir(parents=True)
    (site / "altgraph-0.17.5.dist-info" / "RECORD").touch()
    (tmp_path / "lib64").symlink_to("lib")
    assert parts_in_place(tmp_path) == 1
    assert parts_in_place(tmp_path / "nowhere") == 0


def begun(program: str, folder: Path) -> "subprocess.Popen[bytes]":
    return subprocess.Popen([sys.executable, "-c", program], cwd=folder)


def test_a_long_step_is_told_of_every_so_often(tmp_path: Path) -> None:
    told: list[str] = []

    def tell(line: str) -> None:
        told.append(line)
        if len(told) == 3:
            (tmp_path / "go on").touch()

    waits = (
        "import pathlib, sys, time\n"
        "while not pathlib.Path('go on').exists(): time.sleep(0.01)\n"
        "sys.exit(7)"
    )
    step = begun(waits, tmp_path)
    code = wait_telling(step, tell, lambda: "at it", every_s=0.02)
    assert code == 7
    assert len(told) >= 3
    assert all(line.endswith("  at it") and line.strip()[:2] == "0:" for line in told)


def test_whoever_interrupts_the_setup_ends_its_step(tmp_path: Path) -> None:
    def interrupted(_line: str) -> None:
        raise KeyboardInterrupt

    step = begun("import time; time.sleep(60)", tmp_path)
    with pytest.raises(KeyboardInterrupt):
        wait_telling(step, interrupted, "", every_s=0.02)
    assert step.wait(20) != 0, "nothing of it goes on by itself"


@pytest.mark.parametrize(("seconds", "words"), [(0, "0:00"), (59.6, "1:00"), (154, "2:34")])
def test_how_long_it_took_is_said_as_a_clock_does(seconds: float, words: str) -> None:
    assert clock(seconds) == words
