"""A column that scrolls down, as wide with its bar as without it."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QLayout,
    QScrollArea,
    QWidget,
    QWidgetItem,
)

from coach.ui.kit.tokens import SPACE

#: As wide as the style sheet makes a bar.
BAR_PX: Final = 8
_DOWN: Final = (QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop)


class _Wider(QWidgetItem):
    """Gives a widget the bar's width more than the layout has for it."""

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect.adjusted(0, 0, BAR_PX, 0))


class Scrolled(QScrollArea):
    """Hangs its bar into the margin beside it, so that all edges of a page agree.

    Where there is no margin what is scrolled makes room for the bar. What has the focus stays in
    sight where the column becomes lower.
    """

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._hangs = self._is_placed = self._makes_room = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = inside.layout()
        if layout is not None:
            margins = layout.contentsMargins()
            if margins.right() == BAR_PX:
                layout.setContentsMargins(margins.left(), margins.top(), 0, margins.bottom())
        self.setWidget(inside)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda _least, _most: self._make_room())
        holder = bar.parentWidget()
        if holder is not None:
            holder.raise_()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Polish and not self._is_placed:
            self._is_placed = True
            self._hang()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        inside = self.widget()
        layout = None if inside is None else inside.layout()
        if inside is not None and layout is not None and layout.geometry() != inside.rect():
            # Qt forgets a new size that comes while it tells of the one before, on showing.
            layout.setGeometry(inside.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        now, inside = QApplication.focusWidget(), self.widget()
        is_in = now is not None and inside is not None and inside.isAncestorOf(now)
        was_seen = is_in and now is not None and not now.visibleRegion().isEmpty()
        super().resizeEvent(event)
        if was_seen and now is not None and event.size().height() < event.oldSize().height():
            self.ensureWidgetVisible(now, 0, SPACE.small)

    def _hang(self) -> None:
        """Reach into the margin beside, where there is one."""
        parent = self.parentWidget()
        outer = None if parent is None else parent.layout()
        box = None if outer is None else _box_of(outer, self)
        if outer is None or box is None or _beside_px(outer, box, self) < BAR_PX:
            return
        at = box.indexOf(self)
        stretch = box.stretch(at)
        box.removeWidget(self)
        box.insertItem(at, _Wider(self))
        box.setStretch(at, stretch)
        self._hangs = True
        self._make_room()

    def _make_room(self) -> None:
        """Keep what is scrolled as wide as it is without a bar."""
        scrolls = self.verticalScrollBar().maximum() > 0
        beside_px = BAR_PX if self._hangs and not scrolls else 0
        if self._makes_room or self.viewportMargins().right() == beside_px:
            # Words that need a bar in one width only would bring it and take it for ever.
            return
        self._makes_room = True
        self.setViewportMargins(0, 0, beside_px, 0)
        self._makes_room = False


def _box_of(layout: QLayout, widget: QWidget) -> QBoxLayout | None:
    """Return the row or column that a widget stands in, however deep."""
    if layout.indexOf(widget) >= 0:
        return layout if isinstance(layout, QBoxLayout) else None
    for at in range(layout.count()):
        item = layout.itemAt(at)
        inner = None if item is None else item.layout()
        if inner is not None and (found := _box_of(inner, widget)) is not None:
            return found
    return None


def _beside_px(outer: QLayout, box: QBoxLayout, widget: QWidget) -> int:
    """Return how much room there is at the right of a widget."""
    is_last = box.direction() in _DOWN or box.indexOf(widget) == box.count() - 1
    return outer.contentsMargins().right() if is_last else box.spacing()
