"""Qt for painting files where there may be no screen."""

import os
import sys

from PySide6.QtWidgets import QApplication


def offscreen_application() -> QApplication:
    """Return the running application, or a new one that needs no screen where there is none."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")) and (
        sys.platform.startswith("linux")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication(["coach"])
