"""The sessions as lines under their months: arrows go up and down, Delete asks to delete one."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from coach.days import month_and_year
from coach.saying import say
from coach.ui.history.session_line import SessionLine
from coach.ui.kit.pieces import button, label, row
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.services import SessionEntry

#: In a narrower list a session's buttons stand below its line.
_BESIDE_FROM_PX = 480


class HistoryList(QWidget):
    """``opened``, ``replayed`` and ``doomed`` (asked to be deleted) carry a SessionEntry."""

    opened = Signal(object)
    replayed = Signal(object)
    doomed = Signal(object)

    def __init__(self, theme: Theme, today: date | None = None) -> None:
        super().__init__()
        self._theme, self._today = theme, today
        self._lines: list[SessionLine] = []
        self._rows: list[QBoxLayout] = []
        self._entries: tuple[SessionEntry, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.small)

    def show_entries(self, entries: tuple[SessionEntry, ...]) -> None:
        """Show these instead of those before; the place that had the focus keeps it."""
        focused = next((at for at, line in enumerate(self._lines) if line.hasFocus()), None)
        self._lines, self._rows, self._entries = [], [], entries
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        month = ""
        for entry in entries:
            this = month_and_year(entry.started)
            if this != month:
                self._column.addSpacing(SPACE.small if month else 0)
                self._column.addWidget(label(this, "large"))
                month = this
            self._column.addWidget(self._line(entry))
        self._column.addStretch(1)
        if focused is not None:
            self.focus(focused)

    def place_of(self, path: Path | None) -> int:
        """Return at which line a session is, 0 where it is not there."""
        return next((at for at, each in enumerate(self._entries) if each.path == path), 0)

    def focus(self, at: int = 0) -> bool:
        """Give the focus to a line; False where there is none."""
        if not self._lines:
            return False
        goal = self._lines[min(max(at, 0), len(self._lines) - 1)]
        goal.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for each in self._rows:
            each.setDirection(self._direction())

    def _direction(self) -> QBoxLayout.Direction:
        """Return where a session's buttons stand: beside its line, or below where that is short."""
        is_wide, direction = self.width() >= _BESIDE_FROM_PX, QBoxLayout.Direction
        return direction.LeftToRight if is_wide else direction.TopToBottom

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = next((at for at, line in enumerate(self._lines) if line.hasFocus()), None)
        if event.key() == Qt.Key.Key_Delete and at is not None:
            self.doomed.emit(self._entries[at])
        else:
            super().keyPressEvent(event)

    def _line(self, entry: SessionEntry) -> QWidget:
        both = QWidget()
        across = QBoxLayout(self._direction(), both)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE.small)
        line = SessionLine(self._theme, entry, today=self._today)
        line.clicked.connect(lambda _checked=False: self.opened.emit(entry))
        line.stepped.connect(lambda by: self._step(line, by))
        replay = button(say("Replay"), "quiet", lambda: self.replayed.emit(entry))
        replay.setAccessibleName(shown(say("Replay {session}", session=line.text())))
        delete = button(say("Delete …"), "plain", lambda: self.doomed.emit(entry))
        delete.setAccessibleName(shown(say("Delete {session}", session=line.text())))
        delete.setToolTip(shown(say("Delete this session for good (the Delete key)")))
        across.addWidget(line, 1)
        across.addLayout(row(None, replay, delete, spacing=SPACE.small))
        self._lines.append(line)
        self._rows.append(across)
        return both

    def _step(self, line: SessionLine, by: int) -> None:
        goal = min(max(self._lines.index(line) + by, 0), len(self._lines) - 1)
        self._lines[goal].setFocus(Qt.FocusReason.TabFocusReason)
