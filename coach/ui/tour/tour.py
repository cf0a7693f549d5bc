"""A tour of the practice page: a note beside one part after the other, while the demo goes on."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QVBoxLayout, QWidget

from coach.saying import joined, say
from coach.ui.kit.announcing import announce
from coach.ui.kit.buttons import PageButton
from coach.ui.kit.painting import painting
from coach.ui.kit.pieces import label, row
from coach.ui.kit.tokens import RADII, SPACE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.practising.dial import Dial
from coach.ui.practising.keys_sheet import KeysSheet
from coach.ui.practising.page import PracticePage
from coach.ui.practising.stop_screen import StopScreen
from coach.ui.practising.too_much import TooMuchScreen
from coach.ui.tour.notes import NOTES, has
from coach.ui.tour.placing import beside

_WIDE_PX: Final = 380
_NEXT, _DONE = say("Next  (Enter)"), say("Done  (Enter)")
_COVERS: Final = (StopScreen, TooMuchScreen)


class Tour(QObject):
    """Shows notes on a page until they were read or are left; ``ended`` is called once, then.

    Enter goes on and Escape leaves; every other key is the page's, as ever. Whatever must be
    seen at once lies over the notes: they wait, and a stop has all keys for itself. A note whose
    part has no room on the page is left out.
    """

    def __init__(
        self, theme: Theme, page: PracticePage, ended: Callable[[], object] = lambda: None
    ) -> None:
        super().__init__(page)
        self._page, self._ended, self._at = page, ended, 0
        self._over = False
        self._said = ("", "")
        self._ring = _Ring(theme, page)
        self._bubble, column = QFrame(page), QVBoxLayout()
        self._bubble.setProperty("kind", "card")
        self._bubble.setLayout(column)
        column.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
        self._place = label("", "small", "quiet")
        self._words = label("", "large")
        self._next = PageButton(_NEXT, _NEXT, "primary")
        self._skip = PageButton(
            say("Skip the notes  (Esc)"), say("Skip the notes (Escape)"), "quiet"
        )
        self._next.clicked.connect(lambda _checked=False: self.go_on())
        self._skip.clicked.connect(lambda _checked=False: self.leave())
        column.addWidget(self._place)
        column.addWidget(self._words)
        column.addSpacing(SPACE.small)
        self._column, self._ways = column, row(None, self._skip, self._next, spacing=SPACE.small)
        column.addLayout(self._ways)
        self._stand_on(page)
        self._show()

    def _stand_on(self, page: PracticePage) -> None:
        cover = page.findChild(KeysSheet)
        for each in (self._ring, self._bubble):
            each.show()
            if cover is not None:
                each.stackUnder(cover)
        page.installEventFilter(self)
        for kind in _COVERS:
            for found in page.findChildren(kind):
                found.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    @property
    def bubble(self) -> QFrame:
        """The note as it stands on the page."""
        return self._bubble

    def go_on(self) -> None:
        """Show the next note; after the last the tour is over."""
        left = [at for at in self._told() if at > self._at]
        if not left:
            self.leave()
            return
        self._at = left[0]
        self._show()

    def leave(self) -> None:
        """End the tour."""
        self._over = True
        self._page.removeEventFilter(self)
        for each in (self._ring, self._bubble):
            each.hide()
            each.deleteLater()
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ended()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._page:
            if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
                # What lies under a cover is out of reach of Tab as well.
                self._bubble.setEnabled(not any(has(self._page, kind) for kind in _COVERS))
        elif event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._tell()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event.key())
        return False

    def _press(self, key: int) -> bool:
        keys = Qt.Key
        if key not in (keys.Key_Return, keys.Key_Enter, keys.Key_Escape):
            return False
        if has(self._page, StopScreen):
            return False
        if not has(self._page, TooMuchScreen):
            self.leave() if key == keys.Key_Escape else self.go_on()
        return True

    def _focus_moved(self, _before: QWidget | None, _now: QWidget | None) -> None:
        if not self._over:
            self._arrange()

    def _told(self) -> list[int]:
        """Return which notes have something to speak of on the page as it is now."""
        return [at for at, note in enumerate(NOTES) if note.said_on(self._page)]

    def _show(self) -> None:
        announce(self._page, NOTES[self._at].said_on(self._page))
        self._tell()

    def _tell(self) -> None:
        """Put the note's words where they belong on the page as it is now."""
        sentence, told = NOTES[self._at].said_on(self._page), self._told()
        is_last = not told or self._at >= told[-1]
        place = say("{at} of {count}", at=sum(at <= self._at for at in told), count=len(told))
        if sentence and self._said != (sentence, place):
            self._said = sentence, place
            self._words.setText(shown(sentence))
            self._place.setText(shown(place))
            self._bubble.setAccessibleName(shown(joined(": ", self._said[::-1])))
            self._next.setText(shown(_DONE if is_last else _NEXT))
            # After the last note to skip the rest is to be done.
            self._skip.setVisible(not is_last)
            # They know their words as they were shown before; told of it each time they never rest.
            for layout in (self._ways, self._column):
                layout.invalidate()
        self._arrange()

    def _arrange(self) -> None:
        """Put the ring round the part, and the note where it hides the least of it."""
        page, whole = self._page, self._page.rect()
        part = page.findChild(NOTES[self._at].part)
        is_there = part is not None and part.isVisibleTo(page)
        target = _place_of(part, page) if part is not None and is_there else whole
        self._ring.setVisible(is_there)
        self._ring.setGeometry(target.adjusted(-4, -4, 4, 4).intersected(whole))
        dial = page.findChild(Dial)
        read = QRect() if dial is None or dial is part else _place_of(dial, page)
        room = whole.adjusted(16, 16, -16, -16)
        place = beside(target, self._size(), room, self._focused(), read, self._pressed())
        self._bubble.setGeometry(place)

    def _size(self) -> QSize:
        # A button may be made narrower than its words.
        buttons_px = self._ways.sizeHint().width() + 2 * SPACE.wide + 2 * SPACE.hair
        width = min(max(_WIDE_PX, buttons_px), self._page.width() - 2 * SPACE.large)
        height = self._bubble.heightForWidth(width)
        return QSize(width, max(height, self._bubble.minimumSizeHint().height()))

    def _pressed(self) -> list[QRect]:
        """Return where the page's own buttons are."""
        found = self._page.findChildren(QAbstractButton)
        own = (each for each in found if not self._bubble.isAncestorOf(each))
        return [_place_of(each, self._page) for each in own if each.isVisibleTo(self._page)]

    def _focused(self) -> QRect:
        """Where the focus is on the page, unless it is in the note: that must not be hidden."""
        now = QApplication.focusWidget()
        if now is None or now is self._page or self._bubble.isAncestorOf(now):
            return QRect()
        return _place_of(now, self._page) if self._page.isAncestorOf(now) else QRect()


def _place_of(part: QWidget, page: QWidget) -> QRect:
    return QRect(part.mapTo(page, QPoint(0, 0)), part.size())


class _Ring(QWidget):
    """A frame round what is spoken of; the pointer goes through it."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(shown(say("What is spoken of")))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.focus), 3))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), RADII.medium, RADII.medium)
