"""A page as a screen reader and a keyboard meet it."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from coach.ui.kit.veil import Veil
from coach.ui.measures.veil import MeaningVeil

#: Tab stays on these, as Escape and their buttons do away with them.
COVERS = (Veil, MeaningVeil)
#: More stops than any page has: where Tab has not come round by then, it is caught.
_MOST_STOPS = 400


@dataclass(frozen=True, slots=True)
class Node:
    """One thing that a screen reader can go to; ``widget`` None where it is a part of one."""

    role: QAccessible.Role
    name: str
    description: str
    focusable: bool
    widget: QWidget | None


def nodes_of(page: QWidget) -> Iterator[Node]:
    """Return all that a screen reader finds on a page, as it goes through it."""
    yield from _nodes(QAccessible.queryAccessibleInterface(page))


def _nodes(told: QAccessibleInterface) -> Iterator[Node]:
    widget = told.object()
    yield Node(
        told.role(),
        told.text(QAccessible.Text.Name),
        told.text(QAccessible.Text.Description),
        bool(told.state().focusable),
        widget if isinstance(widget, QWidget) else None,
    )
    for at in range(told.childCount()):
        child = told.child(at)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from _nodes(child)


def takes_tab(widget: QWidget) -> bool:
    """Return whether Tab should lead to a widget."""
    wants = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    proxied = widget.focusProxy() is not None
    return bool(wants) and widget.isVisible() and widget.isEnabled() and not proxied


def stops_of(page: QWidget) -> list[QWidget]:
    """Return all widgets of a page that Tab should lead to, of what covers it where that does."""
    seen = next(iter(covers_of(page)), page)
    return [each for each in seen.findChildren(QWidget) if takes_tab(each)]


def covers_of(page: QWidget) -> list[QWidget]:
    """Return what lies over a page until it is answered."""
    return [each for each in page.findChildren(QWidget) if isinstance(each, COVERS)]


def walked(app: QApplication, page: QWidget, back: bool = False) -> list[QWidget]:
    """Return what Tab leads to, one after the other, until it comes to one it has been at."""
    met: list[QWidget] = []
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    for _ in range(_MOST_STOPS):
        QTest.keyClick(app.focusWidget() or page, key)
        focused = app.focusWidget()
        if focused is None or focused in met:
            break
        met.append(focused)
    return met


def place_of(widget: QWidget, page: QWidget) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom on the page, as far as it is scrolled."""
    corner = widget.mapTo(page, QPoint(0, 0))
    return (
        corner.x(),
        corner.y(),
        corner.x() + widget.width(),
        corner.y() + widget.height(),
    )


def goes_back(one: QWidget, other: QWidget, page: QWidget) -> bool:
    """Return whether ``other`` stands before ``one`` for somebody who reads the page.

    A page is read block by block: each column from top to bottom, each line from left to right.
    """
    if one.isAncestorOf(other):
        return False
    a_block, other_block = _blocks(one, other, page)
    left, top, right, bottom = place_of(a_block, page)
    other_left, other_top, other_right, other_bottom = place_of(other_block, page)
    if other_bottom <= top:
        return other_left < right
    if other_top >= bottom:
        return False
    return other_right <= left


def _blocks(one: QWidget, other: QWidget, page: QWidget) -> tuple[QWidget, QWidget]:
    """Return the largest parts of the page that hold one of the two each."""
    lines = [_line(each, page) for each in (one, other)]
    for a_block, other_block in zip(*lines, strict=False):
        if a_block is not other_block:
            return a_block, other_block
    return one, other


def _line(widget: QWidget, page: QWidget) -> list[QWidget]:
    """Return what holds a widget, from the page inward, and the widget last."""
    line = [widget]
    while line[-1] is not page and (parent := line[-1].parentWidget()) is not None:
        line.append(parent)
    return line[::-1]


def told_as(widget: QWidget) -> str:
    """Return what a failing test calls a widget."""
    text = widget.accessibleName() or getattr(widget, "text", lambda: "")()
    return f"{type(widget).__module__}.{type(widget).__name__} {text!r}"
