"""One offscreen application for all pages' tests, dressed as people see it."""

import os
from collections.abc import Iterator

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

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


class _Opened(QObject):
    """Notes which windows are shown, however short."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(watched)
        return False


@pytest.fixture
def opened(app: QApplication) -> Iterator[list[QWidget]]:
    """Every window that the test opens, be it for a moment only."""
    opened = _Opened()
    app.installEventFilter(opened)
    yield opened.windows
    app.removeEventFilter(opened)


def close_all(application: QApplication) -> None:
    """Close every window, and let go of it."""
    for window in application.topLevelWidgets():
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    application.processEvents()
