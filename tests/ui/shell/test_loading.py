"""Home opens with little loaded; the rest is loaded behind it, whole, and never before a paint."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from coach.ui.kit.first_paint import FirstPaint

pytestmark = pytest.mark.usefixtures("app")

#: Goes every way from home after what lies behind it was loaded, and says what came late.
EVERY_WAY = """
import importlib, sys
from PySide6.QtCore import QCoreApplication, QThreadPool
from PySide6.QtWidgets import QApplication
from coach.app import services
from coach.ui.kit.tokens import NIGHT
from coach.ui.load_ahead import BEHIND_HOME
from coach.ui.preferences import Preferences
from coach.ui.window import MainWindow

app = QApplication([])
window = MainWindow(services(app), NIGHT, Preferences())
window.show_home()
window.show()
app.processEvents()
for name in BEHIND_HOME:
    importlib.import_module(name)
known = set(sys.modules)
for way in ("partner", "drills", "connecting", "replaying", "past", "home"):
    getattr(window, way).show()
    for _ in range(3):
        app.processEvents()
        QThreadPool.globalInstance().waitForDone(30000)
    window.show_home()
for way in ("practising", "timing", "comfort", "over", "before", "routines", "importing"):
    getattr(window, way)
window.home.show_meanings(window.show_home)
window.close()
late = [each for each in sys.modules if each not in known and each.split(".")[0] == "coach"]
print(" ".join(sorted(late)))
"""


def test_every_way_from_home_is_loaded_ahead_whole(tmp_path: Path) -> None:
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "COACH_DATA_DIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", EVERY_WAY], env=around, capture_output=True, text=True, timeout=120
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split() == []


@pytest.fixture
def widget() -> QWidget:
    """Return a widget that nobody has seen yet."""
    return QWidget()


def test_what_can_wait_begins_once_after_the_first_paint(
    app: QApplication, widget: QWidget
) -> None:
    begun: list[bool] = []
    FirstPaint(widget, lambda: begun.append(widget.isVisible()))
    app.processEvents()
    assert begun == []
    widget.show()
    app.processEvents()
    widget.repaint()
    app.processEvents()
    assert begun == [True]


def test_a_page_that_is_gone_begins_nothing(app: QApplication, widget: QWidget) -> None:
    begun: list[int] = []
    FirstPaint(widget, lambda: begun.append(1))
    widget.show()
    widget.repaint()
    widget.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()
    assert begun == []
