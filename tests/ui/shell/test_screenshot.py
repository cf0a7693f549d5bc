"""A picture of the window taken by itself: there it is, or one sentence why not."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

PATIENCE_S = 60.0


def practise(folder: Path, screenshot: str) -> subprocess.CompletedProcess[str]:
    words = ["practice", "sim:beginner", "--seconds", "1", "--screenshot", screenshot]
    start = f"from coach.cli import main; raise SystemExit(main({words!r}))"
    return subprocess.run(
        [sys.executable, "-c", start],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "COACH_DATA_DIR": str(folder)},
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
    )


def test_the_picture_is_there_in_the_size_of_the_window(tmp_path: Path) -> None:
    done = practise(tmp_path, str(tmp_path / "page.png"))
    assert (done.returncode, done.stderr) == (0, "")
    assert QImage(str(tmp_path / "page.png")).width() >= 720


@pytest.mark.parametrize("place", ["/dev/full", "/proc/page.png"])
def test_a_picture_that_cannot_be_written_is_one_sentence(tmp_path: Path, place: str) -> None:
    done = practise(tmp_path, place)
    assert done.returncode == 1
    assert done.stderr.startswith(f"coach: {place} cannot be written (")
    assert done.stderr.count("\n") == 1
