"""Tab goes through a page as it is read, though its parts were made in another order."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_through(parts: Iterable[QWidget]) -> None:
    """Let Tab go through these and what they hold, one after the other."""
    stops = [stop for part in parts for stop in _stops(part)]
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)


def stay_within(cover: QWidget, forward: bool) -> bool:
    """Let Tab go on, or back, among what a cover holds: what lies below cannot be meant.

    Returns whether there was anywhere to go, as ``QWidget.focusNextPrevChild`` does.
    """
    stops = [stop for stop in _stops(cover) if stop.isVisible() and stop.isEnabled()]
    if not stops:
        return False
    now = cover.window().focusWidget()
    at = stops.index(now) if now in stops else -1 if forward else 0
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[(at + (1 if forward else -1)) % len(stops)].setFocus(reason)
    return True


def _stops(part: QWidget) -> list[QWidget]:
    inside = (part, *part.findChildren(QWidget))
    return [stop for stop in inside if stop.focusPolicy() & Qt.FocusPolicy.TabFocus]
