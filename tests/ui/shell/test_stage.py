"""At 300 % on a small screen a page is larger than its window: then it is scrolled to."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPushButton, QWidget

from coach.ui.gallery.pages import pages
from coach.ui.kit.room import LIST
from coach.ui.kit.scrolled import Scrolled
from coach.ui.kit.stage import Stage
from coach.ui.kit.theme import apply_theme
from coach.ui.kit.tokens import DAY, NIGHT
from coach.ui.pager import Pager

#: Full HD at 300 %, 1366 × 768 at 200 %, without the title bar.
SMALL = [(640, 320), (683, 344)]
#: Large enough for every page.
LARGE = (800, 600)

pytestmark = pytest.mark.usefixtures("app")


def opened(app: QApplication, make: Callable[..., QWidget], width: int, height: int) -> Pager:
    window = Pager(NIGHT)
    window.setMinimumSize(1, 1)
    window.resize(width, height)
    window.show_page(make(NIGHT))
    window.show()
    for _ in range(3):
        app.processEvents()
    return window


def is_scrolled_in_one_place(window: Pager) -> bool:
    """Return whether no column scrolls in a page that scrolls as a whole.

    A list to choose from and a text to write do so all the same.
    """
    areas = [area for area in window.findChildren(QAbstractScrollArea) if area.isVisible()]
    bars = {area: area.verticalScrollBar().maximum() > 0 for area in areas}
    if not any(scrolls for area, scrolls in bars.items() if isinstance(area, Stage)):
        return True
    columns = [area for area in areas if isinstance(area, Scrolled) and not area.property(LIST)]
    return not any(bars[area] for area in columns)


@pytest.mark.parametrize("name", sorted(pages()))
def test_whatever_tab_leads_to_comes_into_sight_and_a_page_fills_a_larger_window(
    app: QApplication, name: str
) -> None:
    window = opened(app, pages()[name], *SMALL[0])
    for width, height in SMALL:
        sized(app, window, width, height)
        assert is_scrolled_in_one_place(window), (width, height)
        assert_tab_leads_into_sight(app, window)
    page = sized(app, window, *LARGE)
    assert page.size().toTuple() == LARGE
    assert page.mapTo(window, QPoint(0, 0)) == QPoint(0, 0)


def sized(app: QApplication, window: Pager, width: int, height: int) -> QWidget:
    """Give a window a size, and return its page once that is laid out in it."""
    window.resize(width, height)
    for _ in range(3):
        app.processEvents()
    page = window.centralWidget()
    assert page is not None
    return page


def assert_tab_leads_into_sight(app: QApplication, window: Pager) -> None:
    page, (width, height) = window.centralWidget(), window.size().toTuple()
    met: list[QWidget] = []
    for _ in range(60):
        QTest.keyClick(app.focusWidget() or page, Qt.Key.Key_Tab)
        app.processEvents()
        focused = app.focusWidget()
        if focused in met:
            break
        if focused is not None and page.isAncestorOf(focused):
            met.append(focused)
            place = QRect(focused.mapTo(window, QPoint(0, 0)), focused.size())
            if place.width() > width - 20 or place.height() > height - 20:
                continue
            seen = place.intersected(window.rect())
            wide, high = min(place.width(), width - 40), min(place.height(), height - 40)
            assert (seen.width() >= wide, seen.height() >= high) == (True, True), (
                f"{focused.accessibleName() or focused} at {place} in {width} x {height}"
            )
    assert met


def test_a_page_that_is_gone_is_let_go(app: QApplication) -> None:
    window = opened(app, lambda _theme: QPushButton("one"), 800, 600)
    first = window.centralWidget()
    window.show_page(QPushButton("two"))
    assert not first.isVisible()
    assert window.centralWidget() is window.page is not first


@pytest.mark.parametrize("name", ["home", "replay", "silent", "timing-found"])
def test_a_page_stands_on_its_themes_ground(app: QApplication, name: str) -> None:
    apply_theme(app, DAY)
    window = opened(app, lambda _theme: pages()[name](DAY), 800, 600)
    window.ensurePolished()
    picture = window.grab().toImage()
    assert picture.pixelColor(2, 2).name().upper() == DAY.background.upper()
