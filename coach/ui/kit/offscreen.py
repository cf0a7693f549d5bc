"""Qt for painting files where there may be no screen."""

import os
import sys

from PySide6.QtWidgets import QApplication

from coach.ui.kit.tongue import speak


def offscreen_application() -> QApplication:
    """Return the running application, or a new one that needs no screen and speaks English."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    if sys.platform.startswith("linux"):
        # A screen that is named but does not answer would end the process.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication(["coach"])
    speak(application, "en")  # the terminal's language, whatever the desktop's
    return application
