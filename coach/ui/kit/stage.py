"""Where a window's page stands: as large as the window, and scrolled where that is too small."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QScrollArea,
    QWidget,
)

from coach.ui.kit.room import fit_margins, unfolded_px
from coach.ui.kit.tokens import SPACE

#: No page is squeezed further that does not say itself that it may be.
LEAST_PAGE: Final = QSize(400, 220)
#: A page with this property fits into any window that is as large as its least size.
FITS: Final = "fits"
_ROUND_FOCUS_PX: Final = 40


class Stage(QAbstractScrollArea):
    """Shows one page; with 300 % on a small screen a page is larger than the window.

    What has the focus is then brought into sight.
    """

    def __init__(self) -> None:
        super().__init__()
        self._page: QWidget | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        # A list's ground, which a page would take over from what it stands in.
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._page

    def place(self, page: QWidget) -> QWidget | None:
        """Show a page instead of the one before, which is returned and belongs to nobody."""
        old = self.take()
        self._page = page
        page.setParent(self.viewport())
        page.installEventFilter(self)
        self.horizontalScrollBar().setValue(0)
        self.verticalScrollBar().setValue(0)
        self._arrange()
        return old

    def take(self) -> QWidget | None:
        """Return the page, which belongs to nobody from now on."""
        old, self._page = self._page, None
        if old is not None:
            old.removeEventFilter(self)
            old.hide()
            old.setParent(None)
        return old

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self._page:
            self._arrange()
        return super().eventFilter(watched, event)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        if self._page is not None:
            across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
            self._page.move(-across, -down)

    def _arrange(self) -> None:
        """Give the page its size, and the bars what is out of sight."""
        page = self._page
        if page is None:
            return
        room = self.maximumViewportSize()
        fit_margins(page, room)
        size = _needed(page, room)
        if size.height() > room.height():
            bar_px = self.verticalScrollBar().sizeHint().width()
            size = _needed(page, room - QSize(bar_px, 0))
            size.setHeight(self._unfolded(page, size))
        self.horizontalScrollBar().setRange(0, max(0, size.width() - room.width()))
        self.verticalScrollBar().setRange(0, max(0, size.height() - room.height()))
        self.horizontalScrollBar().setPageStep(room.width())
        self.verticalScrollBar().setPageStep(room.height())
        self.horizontalScrollBar().setSingleStep(_ROUND_FOCUS_PX)
        self.verticalScrollBar().setSingleStep(_ROUND_FOCUS_PX)
        page.resize(size)
        self.scrollContentsBy(0, 0)

    def _unfolded(self, page: QWidget, size: QSize) -> int:
        """Return a height at which no column scrolls in a page that is itself scrolled."""
        if page.width() != size.width() or page.height() < size.height():
            page.resize(size)
        return max(size.height(), page.height() + unfolded_px(page))

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._page is not None and now is not None and self._page.isAncestorOf(now):
            # What is shown just now has its place only once it was laid out.
            QTimer.singleShot(0, self, self._show_focus)

    def _show_focus(self) -> None:
        """Scroll to what has the focus, in the columns of the page too."""
        page, now = self._page, QApplication.focusWidget()
        if page is None or now is None or not page.isAncestorOf(now):
            return
        around = now.parentWidget()
        while around is not None and around is not page:
            if isinstance(around, QScrollArea):
                _bring_into_sight(around, now)
            around = around.parentWidget()
        place = QRect(now.mapTo(page, QPoint(0, 0)), now.size())
        for bar, first, last, room in (
            (self.horizontalScrollBar(), place.left(), place.right(), self.viewport().width()),
            (self.verticalScrollBar(), place.top(), place.bottom(), self.viewport().height()),
        ):
            margin_px = min(_ROUND_FOCUS_PX, (room - (last - first)) // 2)
            if margin_px < 0:
                continue
            if first < bar.value():
                bar.setValue(first - margin_px)
            elif last > bar.value() + room:
                bar.setValue(last + margin_px - room)


def _bring_into_sight(area: QScrollArea, thing: QWidget) -> None:
    """Qt does so only for a Tab within the area, not for one that comes from outside."""
    room = area.viewport().size()
    if thing.width() <= room.width() and thing.height() <= room.height():
        area.ensureWidgetVisible(thing, 0, SPACE.small)


def _needed(page: QWidget, room: QSize) -> QSize:
    """Return the page's size where there is so much room: all of it, or what it needs."""
    least = page.minimumSizeHint().expandedTo(page.minimumSize())
    if not page.property(FITS):
        least = least.expandedTo(LEAST_PAGE)
    width = max(room.width(), least.width())
    layout, height = page.layout(), least.height()
    if layout is not None and layout.hasHeightForWidth():
        height = max(height, layout.minimumHeightForWidth(width))
    return QSize(width, max(room.height(), height))
