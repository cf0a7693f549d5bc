"""What goes on stands at the right end of its row, what leads back at the top right, everywhere.

And the keys begin where a page is about something, not at the way out of it.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from coach.ui.gallery.shows import shows
from coach.ui.kit.tokens import NIGHT
from tests.accessibility.walking import stops_of

SIZES = (QSize(800, 600), QSize(1280, 800))
#: Rows that are no end of a page: what a player or a practice is driven by, in the order of a
#: tape deck; the receiver's answers, from soft to stop; and cards of one person each.
DECKS = {
    "Pause", "Go on", "Play", "Again", "Same again", "3   Stop", "Practise",
    "Choose a file …", "See the debrief",
}  # fmt: skip
SHOWS = {show.name: show for show in shows()}


def opened(app: QApplication, name: str) -> Iterator[QWidget]:
    """Return what the gallery has by a name in each size, with the keys going to it.

    It is opened once: in the first size, and its window made larger then.
    """
    show = SHOWS[name]
    page: QWidget | None = None
    for size in show.sizes_of(SIZES):
        if page is None:
            page = show.of_size(app, NIGHT, size)
            page.activateWindow()
        page.resize(size)
        for _ in range(4):
            app.processEvents()
        yield page


def left_of(page: QWidget, widget: QWidget) -> QPoint:
    return widget.mapTo(page, QPoint(0, 0))


@pytest.mark.parametrize("name", sorted(SHOWS))
def test_ways_on_and_back_stand_where_they_always_do(app: QApplication, name: str) -> None:
    for page in opened(app, name):
        assert_the_keys_begin_on_the_page(app, page)
        assert_the_way_back_is_at_the_top(page)
        assert_the_main_way_on_is_last(page)


def assert_the_main_way_on_is_last(page: QWidget) -> None:
    buttons = [each for each in page.findChildren(QPushButton) if each.isVisible()]
    for main in buttons:
        if main.property("kind") != "primary" or main.text() in DECKS:
            continue
        at = left_of(page, main)
        beside = [
            each.text()
            for each in buttons
            if each.parentWidget() is main.parentWidget()
            and abs(left_of(page, each).y() - at.y()) < main.height() / 2
            and left_of(page, each).x() > at.x()
        ]
        assert beside == [], main.text()


def assert_the_keys_begin_on_the_page(app: QApplication, page: QWidget) -> None:
    focused = app.focusWidget()
    if not isinstance(focused, QPushButton) or focused.property("kind") != "plain":
        return
    others = [each for each in stops_of(page) if each.property("kind") != "plain"]
    assert not others, f"{focused.text()} has the keys, though there is more"


def assert_the_way_back_is_at_the_top(page: QWidget) -> None:
    for each in page.findChildren(QPushButton):
        if not each.isVisible() or each.property("kind") != "plain" or "(Esc)" not in each.text():
            continue
        corner = left_of(page, each)
        assert corner.y() < page.height() / 5, each.text()
        assert corner.x() + each.width() > page.width() - 80, each.text()
