"""A column that scrolls down, as wide with its bar as without it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

#: As wide as the style sheet makes a bar.
BAR_PX = 8


class Scrolled(QScrollArea):
    """Lays its bar over the right edge of what it holds, so that all edges of a page agree.

    Whatever is pressed or read there keeps more than the bar's width from that edge.
    """

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
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
        bar.rangeChanged.connect(lambda _least, most: self._overlay(most > 0))
        holder = bar.parentWidget()
        if holder is not None:
            holder.raise_()

    def _overlay(self, scrolls: bool) -> None:
        """Let the page reach below the bar where there is one."""
        wished = -BAR_PX if scrolls else 0
        if self.viewportMargins().right() != wished:
            self.setViewportMargins(0, 0, wished, 0)
