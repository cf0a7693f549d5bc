"""The keyboard reaches all of every page, in the order of reading, and is seen where it is."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QScrollArea,
    QWidget,
)

from coach.ui.gallery.shows import shows
from tests.accessibility.conftest import Opened
from tests.accessibility.walking import goes_back, stops_of, told_as, walked

NAMES = sorted(show.name for show in shows())
#: What lies over the buttons, which keys press still.
COVERED = {"too-much": "all of the window says so until it is over", "keys": "the sheet of keys"}
#: How far round a widget its focus may be seen.
_AROUND_PX = 6


@pytest.mark.parametrize("name", NAMES)
def test_tab_reaches_everything_and_is_never_caught(
    app: QApplication, opened: Opened, name: str
) -> None:
    page = opened(name)
    there, back = walked(app, page), walked(app, page, back=True)
    assert {told_as(each) for each in there} == {told_as(each) for each in back}
    left_out = {
        told_as(each) for each in stops_of(page) if each not in there and not by_arrow(each)
    }
    assert left_out == set()


@pytest.mark.parametrize("name", NAMES)
def test_tab_goes_as_one_reads(app: QApplication, opened: Opened, name: str) -> None:
    page = opened(name)
    stops = [each for each in walked(app, page) if each is not page]
    pairs = zip(stops, [*stops[1:], *stops[:1]], strict=True)
    steps_back = [
        f"{told_as(one)} -> {told_as(other)}" for one, other in pairs if goes_back(one, other, page)
    ]
    # Once it must, from the last to the first.
    assert len(steps_back) <= 1, steps_back


@pytest.mark.parametrize("name", [name for name in NAMES if name not in COVERED])
def test_where_the_keyboard_is_can_be_seen(app: QApplication, opened: Opened, name: str) -> None:
    page = opened(name)
    unseen = [
        told_as(each)
        for each in walked(app, page)
        # A page's keys work wherever one is on it.
        if not each.findChildren(QLabel) and each.isVisible() and looks_the_same(page, each)
    ]
    assert unseen == []


def looks_the_same(page: QWidget, widget: QWidget) -> bool:
    """Return whether a widget looks the same with and without the focus."""
    for area in page.findChildren(QScrollArea):
        if area.isAncestorOf(widget):
            area.ensureWidgetVisible(widget)
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    before = picture_of(page, widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return picture_of(page, widget) == before


def picture_of(page: QWidget, widget: QWidget) -> QImage:
    around = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
    return page.grab(around.adjusted(*2 * (-_AROUND_PX,), *2 * (_AROUND_PX,))).toImage()


def by_arrow(widget: QWidget) -> bool:
    """Return whether a widget is one of a group, which Tab enters and arrows go through."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and group.checkedButton() is not widget
