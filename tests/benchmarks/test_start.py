"""What is timed at the start is a painted page that waited for nothing it does not show."""

import sys
from pathlib import Path

import pytest

from benchmarks.speed.start import COACH, EMPTY, Took, painted, ran

#: What a home page that loads it comes later by: numpy and pyqtgraph by 0.2 s of processor, the
#: practice page, the engine and the rest behind home by as much again.
NOT_AT_HOME = (
    *("numpy", "pyqtgraph", "serial", "bleak", "miniaudio", "sqlite3", "multiprocessing"),
    *("coach.ui.practising.page", "coach.ui.debriefing.page", "coach.ui.partner.page"),
    *("coach.engine.process", "coach.engine.chain", "coach.signal.pipeline", "coach.sound.speaker"),
    *("coach.recordings.reader", "coach.practice.debrief.outcome", "coach.commands.practice"),
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Took:
    """Return what it took to open the app with no arguments, until its first paint."""
    return painted(COACH, tmp_path_factory.mktemp("data"))


def test_what_is_timed_is_a_painted_window_of_either(home: Took, tmp_path: Path) -> None:
    empty = painted(EMPTY, tmp_path)
    # Letters and pictures with soft edges against a ground within its frame.
    assert home.inks > 10
    assert empty.inks <= 2
    assert {"PySide6.QtWidgets", "coach.ui.home_page"} <= home.modules
    assert {"PySide6.QtWidgets", "pyqtgraph"} <= empty.modules
    assert home.cpu_s > 0.0
    assert 0.0 < home.wall_s < 60.0


def test_the_home_page_waits_for_nothing_that_it_does_not_show(home: Took) -> None:
    assert [name for name in NOT_AT_HOME if name in home.modules] == []


def test_a_program_that_fails_is_not_timed() -> None:
    with pytest.raises(RuntimeError, match="3"):
        ran([sys.executable, "-c", "raise SystemExit(3)"])
