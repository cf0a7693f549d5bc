"""The pages' application, as it is with a screen reader."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from coach.ui.gallery.shows import shows
from coach.ui.kit.roles import tell_roles
from coach.ui.kit.theme import apply_theme
from coach.ui.kit.tokens import NIGHT
from tests.accessibility.walking import covers_of, stops_of
from tests.ui.conftest import app as app
from tests.ui.conftest import application as application
from tests.ui.conftest import close_all

SHOWS = {show.name: show for show in shows()}


@pytest.fixture(autouse=True, scope="session")
def _told(application: QApplication) -> None:
    """Tell roles once, as the app does: each time more would be asked for every widget."""
    assert application is not None
    tell_roles()


@contextmanager
def screen_reader() -> Iterator[None]:
    """Let a screen reader be there."""
    QAccessible.setActive(True)
    try:
        yield
    finally:
        QAccessible.setActive(False)


@pytest.fixture
def listening(app: QApplication) -> Iterator[None]:
    """Let a screen reader be there."""
    assert app is not None
    with screen_reader():
        yield


@pytest.fixture(scope="module", params=sorted(SHOWS))
def page_name(request: pytest.FixtureRequest) -> str:
    """Everything that the gallery has, by its name; the tests of one are together."""
    return str(request.param)


@pytest.fixture(scope="module")
def page(application: QApplication, page_name: str) -> Iterator[QWidget]:
    """What is called so, opened once for all that asks about it, with the keys going to it."""
    apply_theme(application, NIGHT)
    show = SHOWS[page_name]
    with screen_reader():
        opened = show.of_size(application, NIGHT, show.sizes_of((QSize(1280, 800),))[0])
    opened.activateWindow()
    application.processEvents()
    if covers_of(opened):
        # The gallery lays it there before the page is seen, which takes the focus then.
        stops_of(opened)[0].setFocus()
    yield opened
    close_all(application)
