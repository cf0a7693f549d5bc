"""One offscreen application for all pages' tests, dressed as people see it."""

import os
from collections.abc import Iterator

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from coach.ui.kit.theme import apply_theme
from coach.ui.kit.tokens import NIGHT


@pytest.fixture(scope="session")
def application() -> Iterator[QApplication]:
    """The one QApplication of the run."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["coach-tests"])
    yield app
    app.processEvents()


@pytest.fixture
def app(application: QApplication) -> Iterator[QApplication]:
    """The application in its night dress; closes every window that a test left open."""
    apply_theme(application, NIGHT)
    yield application
    close_all(application)


def close_all(application: QApplication) -> None:
    """Close every window, and let go of it."""
    for window in application.topLevelWidgets():
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    application.processEvents()
