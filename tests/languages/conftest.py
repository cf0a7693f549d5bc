"""The pages' application, which speaks English again after each test."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from coach.ui.kit.tongue import speak
from tests.ui.conftest import app as app
from tests.ui.conftest import application as application


@pytest.fixture
def speaking(app: QApplication) -> Iterator[Callable[[str], None]]:
    """What makes the application speak a language until the test is over."""
    yield lambda language: speak(app, language)
    speak(app, "en")
