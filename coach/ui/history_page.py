"""History: all sessions, newest first, each a line with its ribbon and score."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.ui.pieces import button, label, row, scrolled
from coach.ui.services import SessionEntry
from coach.ui.session_line import SessionLine
from coach.ui.tokens import SPACE, Theme

NOTHING = (
    "Nothing here yet. After your first practice you will find it here, "
    "with its ribbon and its score."
)


class HistoryPage(QWidget):
    """``opened`` and ``replayed`` carry a SessionEntry; ``back`` goes home."""

    opened = Signal(object)
    replayed = Signal(object)
    back = Signal()

    def __init__(self, theme: Theme, sessions: tuple[SessionEntry, ...] = ()) -> None:
        super().__init__()
        self.setAccessibleName("History")
        self._theme = theme
        self._sessions: tuple[SessionEntry, ...] | None = None
        self._lines: list[SessionLine] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.huge, SPACE.wide, SPACE.huge, SPACE.wide)
        column.setSpacing(SPACE.large)
        self._home = button("Home  (Esc)", "plain", self.back.emit)
        column.addLayout(row(label("History", "title", wrap=False), None, self._home))
        self._count = label("", tone="quiet")
        column.addWidget(self._count)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, SPACE.small, 0)
        self._column.setSpacing(SPACE.small)
        column.addWidget(scrolled(inside), 1)
        self.show_sessions(sessions)

    def show_sessions(self, sessions: tuple[SessionEntry, ...]) -> None:
        """Show these sessions instead of those before, grouped by month."""
        if sessions == self._sessions:
            return
        self._sessions = sessions
        focused = next((at for at, line in enumerate(self._lines) if line.hasFocus()), None)
        self._lines = []
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._count.setText(_count_words(sessions))
        month = ""
        for entry in sessions:
            this = f"{entry.started:%B %Y}"
            if this != month:
                self._column.addSpacing(SPACE.small if month else 0)
                self._column.addWidget(label(this, "large"))
                month = this
            self._column.addWidget(self._line(entry))
        self._column.addStretch(1)
        if focused is not None and self._lines:
            goal = self._lines[min(focused, len(self._lines) - 1)]
            goal.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, entry: SessionEntry) -> QWidget:
        both = QWidget()
        across = QHBoxLayout(both)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE.small)
        line = SessionLine(self._theme, entry)
        line.clicked.connect(lambda _checked=False: self.opened.emit(entry))
        line.stepped.connect(lambda by: self._step(line, by))
        replay = button("Replay", "quiet", lambda: self.replayed.emit(entry))
        replay.setAccessibleName(f"Replay {line.text()}")
        across.addWidget(line, 1)
        across.addWidget(replay)
        self._lines.append(line)
        return both

    def _step(self, line: SessionLine, by: int) -> None:
        goal = min(max(self._lines.index(line) + by, 0), len(self._lines) - 1)
        self._lines[goal].setFocus(Qt.FocusReason.TabFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        first = self._lines[0] if self._lines else self._home
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)


def _count_words(sessions: tuple[SessionEntry, ...]) -> str:
    if not sessions:
        return NOTHING
    minutes = round(sum(entry.duration_s for entry in sessions) / 60)
    count = len(sessions)
    long = "less than a minute" if minutes < 1 else f"{minutes} minutes"
    return f"{'1 session' if count == 1 else f'{count} sessions'}, {long} in all."
