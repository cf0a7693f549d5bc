"""Every page for whoever cannot see it, or has nothing but keys: told in words, reached, and seen.

The keyboard reaches all of it, in the order of reading, and is seen where it is.
"""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from coach.ui.kit.roles import is_painted
from tests.accessibility.conftest import screen_reader
from tests.accessibility.walking import (
    Node,
    goes_back,
    nodes_of,
    stops_of,
    takes_tab,
    told_as,
    walked,
)

Role = QAccessible.Role
#: What nobody can do anything with, nor read anything from, by its role.
NOTHING = (Role.NoRole, Role.Client, Role.Graphic, Role.Border, Role.Pane)
#: Painted, but nothing that is not told beside it.
DECORATION = {
    "coach.ui.kit.busy._Sweep": "the page is named by what is waited for",
    "coach.ui.kit.buttons.ValueLabel": "empty where there is no number",
    "coach.ui.routines.text_edit._Gutter": "a text's lines are numbered by the reader itself",
}
#: What lies over the buttons, which keys press still.
COVERED = {"too-much": "all of the window says so until it is over", "keys": "the sheet of keys"}
#: How far round a widget its focus may be seen.
_AROUND_PX = 6


def test_a_page_all_its_stops_and_its_pictures_are_told_in_words(page: QWidget) -> None:
    with screen_reader():
        nodes = list(nodes_of(page))
    assert [told for node in nodes if (told := unnamed_stop(node, page))] == []
    assert {told for node in nodes if (told := untold_picture(node))} == set()
    assert page.accessibleName() or page.windowTitle()


def test_tab_reaches_everything_and_is_never_caught(
    application: QApplication, page: QWidget
) -> None:
    there, back = walked(application, page), walked(application, page, back=True)
    assert {told_as(each) for each in there} == {told_as(each) for each in back}
    left_out = {
        told_as(each) for each in stops_of(page) if each not in there and not by_arrow(each)
    }
    assert left_out == set()


def test_tab_goes_as_one_reads(application: QApplication, page: QWidget) -> None:
    stops = [each for each in walked(application, page) if each is not page]
    pairs = zip(stops, [*stops[1:], *stops[:1]], strict=True)
    steps_back = [
        f"{told_as(one)} -> {told_as(other)}" for one, other in pairs if goes_back(one, other, page)
    ]
    # Once it must, from the last to the first.
    assert len(steps_back) <= 1, steps_back


def test_where_the_keyboard_is_can_be_seen(
    application: QApplication, page: QWidget, page_name: str
) -> None:
    unseen = [
        told_as(each)
        for each in walked(application, page)
        # A page's keys work wherever one is on it.
        if not each.findChildren(QLabel) and each.isVisible() and looks_the_same(page, each)
    ]
    assert unseen == [] or page_name in COVERED


def unnamed_stop(node: Node, page: QWidget) -> str:
    """Return what takes the focus and has no name or no use, "" for any other."""
    if (
        node.focusable
        and not is_page(node.widget, page)
        # What a mouse can mark is no stop for a keyboard.
        and (node.widget is None or takes_tab(node.widget))
        and (not node.name.strip() or node.role in NOTHING)
    ):
        who = told_as(node.widget) if node.widget else str(node.role)
        return f"{who}: {node.role.name} {node.name!r}"
    return ""


def untold_picture(node: Node) -> str:
    """Return a painted picture that tells something and has no name, "" for any other."""
    widget = node.widget
    if (
        widget is not None
        and is_painted(widget)
        and node.role is Role.Graphic
        and not node.name.strip()
        and f"{type(widget).__module__}.{type(widget).__name__}" not in DECORATION
    ):
        return told_as(widget)
    return ""


def is_page(widget: QWidget | None, page: QWidget) -> bool:
    """Return whether a widget is a page, whose keys work wherever one is on it."""
    return widget is not None and (widget is page or bool(widget.findChildren(QLabel)))


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
