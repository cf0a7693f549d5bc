"""The engine is gone: fault 43 as the window shows it, with real engines in the real window."""

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from benchmarks.trust.bare import BareLoop
from coach.app import services
from coach.messages import Settings, SkipStage
from coach.recordings.reader import open_recording
from coach.recordings.whole import open_whole
from coach.ui.kit.theme import apply_theme
from coach.ui.kit.tokens import NIGHT
from coach.ui.practising.page import PracticePage
from coach.ui.preferences import Preferences
from coach.ui.session.host import SILENT_TITLE, SessionHost
from coach.ui.window import MainWindow

STARTUP_S = 60.0
ROUTINE = "before-bed"


@pytest.fixture
def window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("COACH_DATA_DIR", str(tmp_path))
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(["coach"])
    apply_theme(app, NIGHT)
    shown = MainWindow(services(app), NIGHT, Preferences())
    shown.resize(1280, 800)
    shown.show()
    yield shown
    shown.close()
    assert QThreadPool.globalInstance().waitForDone(60_000)
    shown.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def until(holds: Callable[[], object], within_s: float) -> float:
    """Let the window live until something holds; returns the second at which it did."""
    deadline_s = time.monotonic() + within_s
    while not holds():
        assert time.monotonic() < deadline_s
        QApplication.processEvents()
    return time.monotonic()


def host_in(window: QWidget) -> SessionHost:
    (host,) = [each for each in window.findChildren(SessionHost) if each.isVisible()]
    return host


def reads(window: QWidget, words: str) -> bool:
    return any(words in each.text() for each in window.findChildren(QLabel) if each.isVisible())


def colour_of(page: QWidget) -> float:
    """Return how colourful a page is: the mean distance of its pixels from grey, 0 to 255."""
    picture = page.grab().toImage().scaled(64, 40)
    pixels = [picture.pixelColor(x, y) for x in range(64) for y in range(40)]
    spans = [max(c.red(), c.green(), c.blue()) - min(c.red(), c.green(), c.blue()) for c in pixels]
    return sum(spans) / len(spans)


@pytest.mark.punctual
def test_43b_the_window_greys_and_goes_on_in_the_same_stage(window, tmp_path, told):
    kept = tmp_path / "first.rec"
    settings = Settings("sim:steady", routine=ROUTINE, sound=False, record_to=str(kept))
    window.practise(settings, window.show_home)
    host = host_in(window)
    until(lambda: host.newest is not None and host.newest.live is not None, STARTUP_S)
    host.link.send(SkipStage(2))
    until(lambda: host.newest.stage.index == 2 and host.newest.elapsed_s > 1.0, STARTUP_S)
    coloured = colour_of(window)
    with BareLoop() as bare:
        os.kill(host.link.engine.process_id, signal.SIGKILL)
        killed_s = time.monotonic()
        greyed_s = until(lambda: reads(window, SILENT_TITLE), STARTUP_S)
    assert colour_of(window) < 0.8 * coloured
    assert greyed_s - killed_s < 0.5 + bare.worst_s
    seen = [each for each in host.findChildren(QPushButton) if each.isVisible()]
    (again,) = [each for each in seen if each.text() == "Listen again"]
    again.click()
    until(lambda: not reads(window, SILENT_TITLE), STARTUP_S)
    lost = host.newest
    until(lambda: host.newest is not lost and host.newest.live is not None, STARTUP_S)
    until(lambda: host.newest.stage is not None and host.newest.stage.index == 2, STARTUP_S)
    assert isinstance(host.page, PracticePage)
    assert open_recording(kept).header.settings["routine"] == ROUTINE
    until(lambda: host.newest.elapsed_s > 2.0, STARTUP_S)
    goes_on = open_whole(kept)
    assert [path.name for path in goes_on.paths] == ["first.rec", "first-2.rec"]
    assert goes_on.silences_s[0] > greyed_s - killed_s
    told.alarm(greyed_s - killed_s)
