"""A window of their own for the one who receives: four large words, on another screen or a phone.

It shows what is asked, what was said last and what came of it; STOP is as big as it can be.
"""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from coach.messages import GoOn, ReceiverWord, Say
from coach.saying import said_again, say
from coach.ui.kit.ground import lay_ground
from coach.ui.kit.pieces import label
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.practising.keys import KeyActions, press, receiver_keys
from coach.ui.practising.quiet_line import said_words
from coach.ui.practising.stop_screen import ASKS_AFTER_S
from coach.ui.practising.stopping import Stopping
from coach.ui.receiver.buttons import WORDS, WordButton
from coach.ui.receiver.stop import SAID, ReceiverStop
from coach.views import Snapshot

TITLE = say("For you who receive")
GREETING = say("Say how it feels, at any time.")
DEAF = say("The coach does not hear you just now. Say it aloud.")
LEAST_SIZE, FIRST_SIZE = QSize(360, 480), QSize(400, 700)
_ASKED_PX, _SAID_PX = 76, 40
_BIGGEST_PX = 96
_WORD_PX = 34


class ReceiverWindow(QWidget):
    """Emits Say and GoOn as ``command``; ``closed`` when the person closes it."""

    command = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._now_s = 0.0
        self._stopping = Stopping()
        self._is_deaf = False
        self._told: dict[QLabel, str] = {}
        self._asked, self._said = label(GREETING, "large"), label("", "body", "quiet")
        self._words = {
            word: WordButton(
                theme, word, _BIGGEST_PX if word == "stop" else _WORD_PX, self, leaves_space=True
            )
            for word in WORDS
        }
        self._stop = ReceiverStop(theme, self)
        self._stop.go_on.connect(self._go_on)
        for word, button in self._words.items():
            button.clicked.connect(lambda _checked=False, word=word: self._say(word))
        for words in (self._asked, self._said):
            words.setParent(self)
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        keys = Qt.Key
        self._keys: KeyActions = {
            **receiver_keys(self._say),
            keys.Key_Space: lambda: self._say("stop"),
            keys.Key_Escape: self._shut,
            keys.Key_G: self._go_on,
        }
        self._dress(theme)

    def _dress(self, theme: Theme) -> None:
        lay_ground(self, theme)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWindowTitle(shown(TITLE))
        self.setAccessibleName(self.windowTitle())
        self.setMinimumSize(LEAST_SIZE)
        self.resize(FIRST_SIZE)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what is asked, what was said last, and whether it is stopped."""
        self._now_s = snapshot.host_s
        self._stopping.update(snapshot.stopped, snapshot.host_s)
        self._is_deaf = False
        asked = snapshot.check_in
        self._tell(self._asked, GREETING if asked is None else said_again(asked.text))
        for button in self._words.values():
            button.show_asked(asked is not None)
        said = snapshot.receiver
        quiet = said is None or said.word == "stop"
        self._tell(self._said, "" if said is None or quiet else said_words(said.word, said.text))
        self._show_stop()

    def show_deaf(self) -> None:
        """Say that nobody hears these buttons, until the next snapshot."""
        self._is_deaf = True
        self._tell(self._asked, DEAF)
        self._show_stop()

    def _tell(self, words: QLabel, text: str) -> None:
        if self._told.get(words) != text:
            self._told[words] = text
            words.setText(shown(text))

    def _say(self, word: ReceiverWord) -> None:
        # A stop is always sent: somebody may have said meanwhile that it goes on. The engine makes
        # one of those that say the same.
        if self._stopping.on and word != "stop":
            return
        if word == "stop":
            self._stopping.stop(self._now_s)
            self._show_stop()
        self.command.emit(Say(word, "window"))

    def _go_on(self) -> None:
        if self._stop.asks:
            self._stopping.go_on(self._now_s)
            self._show_stop()
            self.command.emit(GoOn())

    def _show_stop(self) -> None:
        since_s = self._stopping.since_s
        self._stop.show_words(DEAF if self._is_deaf else SAID)
        self._stop.show_question(since_s is not None and self._now_s - since_s >= ASKS_AFTER_S)
        if self._stop.isVisibleTo(self) != self._stopping.on:
            self._stop.setVisible(self._stopping.on)
            self._stop.raise_()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        for button in self._words.values():
            button.setEnabled(not self._stopping.on)

    def _shut(self) -> None:
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        press(self._keys, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Else the first button has the focus, and a key that is meant for STOP presses it.
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    # -- where it stands -------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stop.setGeometry(self.rect())
        inner = self.rect().adjusted(SPACE.medium, SPACE.medium, -SPACE.medium, -SPACE.medium)
        self._asked.setGeometry(inner.left(), inner.top(), inner.width(), _ASKED_PX)
        self._said.setGeometry(inner.left(), inner.top() + _ASKED_PX, inner.width(), _SAID_PX)
        top = self._said.geometry().bottom() + SPACE.small
        room = QRect(inner.left(), top, inner.width(), inner.bottom() - top + 1)
        for word, box in _word_boxes(room).items():
            self._words[word].setGeometry(box)


def _word_boxes(room: QRect) -> dict[ReceiverWord, QRect]:
    """Return where the words stand: STOP takes the half that is nearest to a hand."""
    gap = SPACE.small
    x, y, width, height = room.x(), room.y(), room.width(), room.height()
    if width > height * 1.2:
        half = (width - gap) // 2
        third = (height - 2 * gap) // 3
        rows = (QRect(x, y + at * (third + gap), half, third) for at in range(3))
        stop = QRect(x + half + gap, y, width - half - gap, height)
        return dict(zip(WORDS, (*rows, stop), strict=True))
    third = (height - 4 * gap) // 6
    rows = (QRect(x, y + at * (third + gap), width, third) for at in range(3))
    below = y + 3 * (third + gap)
    return dict(zip(WORDS, (*rows, QRect(x, below, width, y + height - below)), strict=True))
