"""A tour of the practice page: a note beside one part after the other, while the demo goes on."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from coach.saying import joined, say
from coach.ui.kit.announcing import announce
from coach.ui.kit.buttons import PageButton
from coach.ui.kit.painting import painting
from coach.ui.kit.pieces import label, row
from coach.ui.kit.tokens import RADII, SPACE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.practising.controls import Controls
from coach.ui.practising.dial import Dial
from coach.ui.practising.footer import Footer
from coach.ui.practising.keys_sheet import KeysSheet
from coach.ui.practising.page import PracticePage
from coach.ui.practising.trace import Trace


@dataclass(frozen=True, slots=True)
class Note:
    """What is said of a part of the page."""

    part: type[QWidget]
    sentence: str


NOTES: Final = (
    Note(
        Dial,
        say(
            "The disc is the hand: it grows as it presses. Its edge should lie in the ring; the "
            "word tells how firm that is."
        ),
    ),
    Note(
        Dial,
        say("A bead goes round with the beat. A stroke begins when it comes to the top."),
    ),
    Note(Trace, say("The last twenty seconds, over the bands: light below, too much above.")),
    Note(Controls, say("What to aim for, how fast, and a pause. Space pauses, Space goes on.")),
    Note(
        Footer,
        say("How the glove is and how long it has been. ? shows all keys, Escape ends the demo."),
    ),
)
_WIDE_PX: Final = 380
_NEXT, _DONE = say("Next  (Enter)"), say("Done  (Enter)")


class Tour(QObject):
    """Shows notes on a page until they were read or are left; ``ended`` is called once, then.

    Enter goes on and Escape leaves; every other key is the page's, as ever. Whatever must be
    seen at once lies over the notes.
    """

    def __init__(
        self, theme: Theme, page: PracticePage, ended: Callable[[], object] = lambda: None
    ) -> None:
        super().__init__(page)
        self._page, self._ended, self._at = page, ended, 0
        self._over = False
        self._ring = _Ring(theme, page)
        self._bubble, column = QFrame(page), QVBoxLayout()
        self._bubble.setProperty("kind", "card")
        self._bubble.setLayout(column)
        column.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
        self._place = label("", "small", "quiet")
        self._words = label("", "large")
        self._next = PageButton(_NEXT, _NEXT, "primary")
        leave = PageButton(say("Skip the notes  (Esc)"), say("Skip the notes (Escape)"), "quiet")
        self._next.clicked.connect(lambda _checked=False: self.go_on())
        leave.clicked.connect(lambda _checked=False: self.leave())
        column.addWidget(self._place)
        column.addWidget(self._words)
        column.addLayout(row(None, leave, self._next, spacing=SPACE.small))
        cover = page.findChild(KeysSheet)
        for each in (self._ring, self._bubble):
            each.show()
            if cover is not None:
                each.stackUnder(cover)
        page.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        self._show()

    @property
    def bubble(self) -> QFrame:
        """The note as it stands on the page."""
        return self._bubble

    def go_on(self) -> None:
        """Show the next note; after the last the tour is over."""
        if self._at + 1 == len(NOTES):
            self.leave()
            return
        self._at += 1
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

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._arrange()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.go_on()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        return False

    def _focus_moved(self, _before: QWidget | None, _now: QWidget | None) -> None:
        if not self._over:
            self._arrange()

    def _show(self) -> None:
        note = NOTES[self._at]
        self._words.setText(shown(note.sentence))
        place = say("{at} of {count}", at=self._at + 1, count=len(NOTES))
        self._place.setText(shown(place))
        self._bubble.setAccessibleName(shown(joined(": ", (place, note.sentence))))
        self._next.setText(shown(_DONE if self._at + 1 == len(NOTES) else _NEXT))
        announce(self._page, note.sentence)
        self._arrange()

    def _arrange(self) -> None:
        """Put the ring round the part, and the note where it hides the least of it."""
        part = self._page.findChild(NOTES[self._at].part)
        whole = self._page.rect()
        target = whole if part is None else _place_of(part, self._page)
        self._ring.setGeometry(target.adjusted(-4, -4, 4, 4).intersected(whole))
        width = min(_WIDE_PX, whole.width() - 2 * SPACE.large)
        layout = self._bubble.layout()
        if layout is not None:
            # It knows its words as they were shown before.
            layout.invalidate()
        height = self._bubble.heightForWidth(width - 2 * SPACE.hair)
        size = QSize(width, max(height, self._bubble.minimumSizeHint().height()))
        room = whole.adjusted(16, 16, -16, -16)
        dial = self._page.findChild(Dial)
        read = QRect() if dial is None or dial is part else _place_of(dial, self._page)
        self._bubble.setGeometry(beside(target, size, room, self._focused(), read))

    def _focused(self) -> QRect:
        """Where the focus is on the page, unless it is in the note: that must not be hidden."""
        now = QApplication.focusWidget()
        if now is None or now is self._page or self._bubble.isAncestorOf(now):
            return QRect()
        return _place_of(now, self._page) if self._page.isAncestorOf(now) else QRect()


def beside(
    target: QRect,
    size: QSize,
    room: QRect,
    seen: QRect | None = None,
    read: QRect | None = None,
) -> QRect:
    """Return where something of ``size`` stands in ``room`` so that it hides least of ``target``.

    Right of it, left, below, above: the first that fits, else the corner that hides least; and
    nothing of what must be ``seen``, where that is possible. Of such places the one that hides
    least of what is ``read`` all the time, the dial with its word.
    """
    middle = target.center() - QPoint(size.width() // 2, size.height() // 2)
    gap = SPACE.medium
    places = [
        QPoint(target.right() + gap, middle.y()),
        QPoint(target.left() - gap - size.width(), middle.y()),
        QPoint(middle.x(), target.bottom() + gap),
        QPoint(middle.x(), target.top() - gap - size.height()),
        room.topLeft(),
        room.topRight(),
        room.bottomLeft(),
        room.bottomRight(),
    ]
    found = [_inside(QRect(place, size), room) for place in places]
    kept, word = seen or QRect(), read or QRect()
    return min(
        found,
        key=lambda place: (
            _area(place.intersected(kept)) > 0,
            _area(place.intersected(target)),
            _area(place.intersected(word)),
        ),
    )


def _inside(place: QRect, room: QRect) -> QRect:
    left = max(room.left(), min(place.left(), room.right() - place.width()))
    top = max(room.top(), min(place.top(), room.bottom() - place.height()))
    return QRect(QPoint(left, top), place.size())


def _area(place: QRect) -> int:
    return max(0, place.width()) * max(0, place.height())


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
