"""The program as a stranger has it, watched from outside while it runs."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

PROGRAM = str(Path(sys.executable).with_name("coach"))
LONGEST_S = 110.0

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def coach_in() -> Callable[[Path], Run]:
    """Return how the real program is run in a folder, under a umask that closes nothing."""

    def at_home(home: Path) -> Run:
        def run(*words: str, **more: str) -> subprocess.CompletedProcess[str]:
            names = ("PATH", "LD_LIBRARY_PATH")
            kept = {name: os.environ[name] for name in names if name in os.environ}
            own = {"HOME": str(home), "COACH_DATA_DIR": str(home / "data")}
            return subprocess.run(
                [PROGRAM, *words],
                cwd=home,
                env={**kept, **own, "QT_QPA_PLATFORM": "offscreen", **more},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=LONGEST_S,
                umask=0,
            )

        return run

    return at_home


@pytest.fixture
def coach(coach_in: Callable[[Path], Run], tmp_path: Path) -> Run:
    """Run the real program in ``tmp_path``."""
    return coach_in(tmp_path)
