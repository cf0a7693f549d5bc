"""A picture of the window that cannot be: one sentence why.

That there is one otherwise is tested in tests/trust/test_no_network.py.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QPixmap

from coach.errors import FileError
from coach.ui.kit.files import save_picture

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


def test_a_picture_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    done = practise(tmp_path, "/dev/full")
    assert done.returncode == 1
    assert done.stderr.startswith("coach: /dev/full cannot be written (")
    assert done.stderr.count("\n") == 1


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize("place", ["/dev/full", "/proc/page.png"])
def test_a_place_that_takes_no_picture_is_named(place: str) -> None:
    picture = QPixmap(720, 500)
    picture.fill()
    with pytest.raises(FileError, match=f"^{place} cannot be written \\(.+") as problem:
        save_picture(Path(place), picture)
    assert "\n" not in str(problem.value)
