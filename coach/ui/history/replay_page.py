"""Replay: choose a recording, from a file or from the recent ones."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from coach.saying import say
from coach.ui.history.session_line import SessionLine
from coach.ui.kit.actions import actions
from coach.ui.kit.pieces import button, label, row, scrolled
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.services import SessionEntry

RECENT = 12
#: In a narrower page what can be dropped is not told of.
_DROP_FROM_PX = 760
FILTER = say("Recordings (*.rec);;All files (*)")


class ReplayPage(QWidget):
    """``chosen`` carries the path of a recording, or of what may become one.

    ``import_wished`` asks for pressure data of another program; ``back`` goes home.
    """

    chosen = Signal(object)
    import_wished = Signal()
    back = Signal()

    def __init__(
        self,
        theme: Theme,
        sessions: tuple[SessionEntry, ...] = (),
        folder: str = "",
        today: date | None = None,
    ) -> None:
        super().__init__()
        self.setAccessibleName(shown(say("Replay")))
        self.setAcceptDrops(True)
        self._theme, self._folder, self._today = theme, folder, today
        self._sessions: tuple[SessionEntry, ...] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.huge, SPACE.wide, SPACE.huge, SPACE.wide)
        column.setSpacing(SPACE.large)
        home = button(say("Home  (Esc)"), "plain", self.back.emit)
        column.addLayout(row(label(say("Replay"), "title", wrap=False), None, home))
        self._file = button(say("Choose a file …"), "primary", self._ask)
        self._import = button(say("Import pressure data …  (I)"), "quiet", self.import_wished.emit)
        drop = label(say("Drop a recording here, or"), tone="quiet", wrap=False)
        self._drop = drop
        column.addLayout(actions(self._file, drop, aside=(self._import,)))
        self._problem = label("", tone="warn")
        self._problem.hide()
        column.addWidget(self._problem)
        self._title = label(say("Recent"), "large")
        column.addWidget(self._title)
        self._inside = QWidget()
        self._lines = QVBoxLayout(self._inside)
        self._lines.setContentsMargins(0, 0, SPACE.small, 0)
        self._lines.setSpacing(SPACE.small)
        column.addWidget(scrolled(self._inside), 1)
        self.show_sessions(sessions)

    def show_sessions(self, sessions: tuple[SessionEntry, ...]) -> None:
        """Show the recent recordings."""
        if sessions == self._sessions:
            return
        self._sessions = sessions
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for entry in sessions[:RECENT]:
            line = SessionLine(self._theme, entry, today=self._today)
            line.clicked.connect(lambda _checked=False, entry=entry: self.chosen.emit(entry.path))
            self._lines.addWidget(line)
        if not sessions:
            self._lines.addWidget(
                label(
                    say("No sessions are kept yet. Practise once, then see it again here."),
                    tone="quiet",
                )
            )
        self._lines.addStretch(1)

    def show_problem(self, sentence: str) -> None:
        """Show what is wrong with the chosen file."""
        self._problem.setText(shown(sentence))
        self._problem.setVisible(bool(sentence))

    def _ask(self) -> None:
        title, kinds = shown(say("Choose a recording")), shown(FILTER)
        path, _kind = QFileDialog.getOpenFileName(self, title, self._folder, kinds)
        if path:
            self.chosen.emit(Path(path))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.chosen.emit(Path(event.mimeData().urls()[0].toLocalFile()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._file.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drop.setVisible(self.width() >= _DROP_FROM_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        elif event.key() == Qt.Key.Key_I:
            self.import_wished.emit()
        else:
            super().keyPressEvent(event)
