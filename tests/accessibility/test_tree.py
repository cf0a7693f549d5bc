"""A screen reader finds a name and a fitting role for all there is on every page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from coach.saying import say
from coach.ui.gallery.shows import shows
from coach.ui.kit import announcing
from coach.ui.kit.announcing import announce
from coach.ui.kit.roles import is_painted
from tests.accessibility.conftest import Opened
from tests.accessibility.walking import Node, nodes_of, takes_tab, told_as

Role = QAccessible.Role
NAMES = sorted(show.name for show in shows())
#: What nobody can do anything with, nor read anything from, by its role.
NOTHING = (Role.NoRole, Role.Client, Role.Graphic, Role.Border, Role.Pane)
#: Painted, but nothing that is not told beside it.
DECORATION = {
    "coach.ui.kit.busy._Sweep": "the page is named by what is waited for",
    "coach.ui.kit.buttons.ValueLabel": "empty where there is no number",
    "coach.ui.routines.text_edit._Gutter": "a text's lines are numbered by the reader itself",
}

pytestmark = pytest.mark.usefixtures("listening")


@pytest.mark.parametrize("name", NAMES)
def test_a_page_all_its_stops_and_its_pictures_are_told_in_words(opened: Opened, name: str) -> None:
    page = opened(name)
    nodes = list(nodes_of(page))
    assert [told for node in nodes if (told := unnamed_stop(node, page))] == []
    assert {told for node in nodes if (told := untold_picture(node))} == set()
    assert page.accessibleName() or page.windowTitle()


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


class Painted(QWidget):
    def paintEvent(self, _event: object) -> None:  # noqa: N802
        pass


def test_what_we_paint_is_a_picture_and_what_takes_keys_is_moved_along(app: QApplication) -> None:
    assert app is not None
    Painted.__module__ = "coach.ui.made_up"
    page = QWidget()
    column = QVBoxLayout(page)
    picture, scale, plain = Painted(), Painted(), QWidget()
    for each in (picture, scale, plain):
        each.setAccessibleName("a name")
        column.addWidget(each)
    scale.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    told = QAccessible.queryAccessibleInterface(page)
    roles = [told.child(at).role() for at in range(3)]
    assert roles == [Role.Graphic, Role.Slider, Role.Client]


def test_what_matters_is_said_when_somebody_listens(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert app is not None
    heard: list[tuple[str, bool]] = []

    class Ears(QAccessible):
        @staticmethod
        def updateAccessibility(event: object) -> None:  # noqa: N802
            heard.append((event.message(), event.politeness().name == "Assertive"))

    monkeypatch.setattr(announcing, "QAccessible", Ears)
    widget = QWidget()
    announce(widget, say("Too much"), at_once=True)
    announce(widget, say("The next stage"))
    announce(widget, "")
    assert heard == [("Too much", True), ("The next stage", False)]
