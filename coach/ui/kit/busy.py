"""Something slow is under way: what it is, a sign that it goes on, and a way out."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from coach.saying import joined, say
from coach.ui.kit.painting import painting
from coach.ui.kit.pieces import button, label, row
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown

_SWEEP_S = 1.6
#: A small screen at 300 % is narrower.
_NARROW_PX = 600
_CANCEL, _NO_WAIT = say("Cancel"), say("Don't wait")
EITHER_WAY = say("It will be done either way.")


class WaitingPage(QWidget):
    """A sentence over what shows that something goes on, and a way out; ``note`` stands above it.

    ``cancelled`` when the person would rather not wait.
    """

    cancelled = Signal()

    def __init__(
        self, sentence: str, signs: Sequence[QWidget], cancel_words: str, note: str = ""
    ) -> None:
        super().__init__()
        self.setAccessibleName(shown(sentence))
        self.setAccessibleDescription(shown(note))
        self._column = column = QVBoxLayout(self)
        column.addStretch(1)
        words, said = label(sentence, "title"), label(note, "body", "quiet")
        for each in (words, said):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(words)
        for sign in signs:
            column.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        if note:
            column.addWidget(said)
        self._cancel = button(joined("  ", (cancel_words, "(Esc)")), "quiet", self.cancelled.emit)
        column.addLayout(row(None, self._cancel, None))
        column.addStretch(1)
        self._space()

    def _space(self) -> None:
        margin, gap = SPACE.huge, SPACE.wide
        if self.width() < _NARROW_PX:
            margin, gap = SPACE.medium, SPACE.medium
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(gap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._space()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


class BusyPage(WaitingPage):
    """Shown while a worker works of which nobody knows how long it takes.

    ``goes_on``: to leave this page calls nothing off, and it says so.
    """

    def __init__(self, theme: Theme, sentence: str, *, goes_on: bool = False) -> None:
        way_out, note = (_NO_WAIT, EITHER_WAY) if goes_on else (_CANCEL, "")
        super().__init__(sentence, [_Sweep(theme)], way_out, note)


class _Sweep(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._since = QElapsedTimer()
        self._since.start()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if not theme.reduced_motion:
            timer = QTimer(self)
            timer.timeout.connect(self.update)
            timer.start(33)

    def sizeHint(self) -> QSize:
        return QSize(320, 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            track = QRectF(self.rect())
            painter.setBrush(QColor(self._theme.line))
            painter.drawRoundedRect(track, 3, 3)
            share = 0.34 if self._theme.reduced_motion else self._swing()
            width = track.width() * 0.32
            painter.setBrush(QColor(self._theme.quiet))
            painter.drawRoundedRect(QRectF(share * (track.width() - width), 0, width, 6), 3, 3)

    def _swing(self) -> float:
        turn = (self._since.elapsed() / 1000.0 / _SWEEP_S) % 2.0
        linear = turn if turn <= 1.0 else 2.0 - turn
        return linear * linear * (3.0 - 2.0 * linear)
