"""Qt for painting files where there may be no screen."""

import os
import sys

from PySide6.QtWidgets import QApplication


def offscreen_application() -> QApplication:
    """Return the running application, or a new one that needs no screen."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    if sys.platform.startswith("linux"):
        # A screen that is named but does not answer would end the process.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QApplication(["coach"])
