"""Helpers of the shell's tests: what a signal told, and a page as it is shown."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget


@pytest.fixture
def heard() -> Callable[[object], list[object]]:
    """Return a function that collects what a signal says from now on."""

    def listen(signal: object) -> list[object]:
        told: list[object] = []
        signal.connect(lambda *what: told.append(what[0] if what else None))
        return told

    return listen


@pytest.fixture
def shown(app: QApplication) -> Callable[..., QWidget]:
    """Return a function that shows a page in a window of a size."""

    def show(page: QWidget, width: int = 1280, height: int = 800) -> QWidget:
        page.resize(width, height)
        page.show()
        app.processEvents()
        page.activateWindow()
        app.processEvents()
        return page

    return show
