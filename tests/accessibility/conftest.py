"""The pages' application, as it is with a screen reader."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from coach.ui.gallery.shows import shows
from coach.ui.kit.roles import tell_roles
from coach.ui.kit.tokens import NIGHT
from tests.accessibility.walking import covers_of, stops_of
from tests.ui.conftest import app as app
from tests.ui.conftest import application as application

Opened = Callable[[str], QWidget]


@pytest.fixture
def listening(app: QApplication) -> Iterator[None]:
    """Let a screen reader be there."""
    assert app is not None
    tell_roles()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def opened(app: QApplication) -> Opened:
    """Return a function that shows what the gallery has by a name, with the keys going to it."""

    def show(name: str) -> QWidget:
        each = next(each for each in shows() if each.name == name)
        page = each.of_size(app, NIGHT, each.sizes_of((QSize(1280, 800),))[0])
        page.activateWindow()
        app.processEvents()
        if covers_of(page):
            # The gallery lays it there before the page is seen, which takes the focus then.
            stops_of(page)[0].setFocus()
        return page

    return show
