"""Replay: choose a recording, from a file or from the recent ones."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from coach.saying import say
from coach.ui.history.session_line import SessionLine
from coach.ui.kit.actions import actions
from coach.ui.kit.narrow import stand
from coach.ui.kit.page_frame import head_row, page_column
from coach.ui.kit.pieces import button, label, scrolled
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.services import SessionEntry

RECENT = 12
#: In a narrower page what can be dropped is not told of.
_DROP_FROM_PX = 760
FILTER = say("Recordings (*.rec);;All files (*)")


class ReplayPage(QWidget):
    """``chosen`` carries the path of a recording, or of what may become one; the newest is first.

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
        self._recent: list[SessionLine] = []
        column = page_column(self, SPACE.large)
        home = button(say("Home  (Esc)"), "plain", self.back.emit)
        column.addLayout(head_row(say("Replay"), home))
        self._file = button(say("Choose a file …"), "primary", self._ask)
        self._import = button(say("Import pressure data …  (I)"), "quiet", self.import_wished.emit)
        drop = label(say("Drop a recording here, or"), tone="quiet", wrap=False)
        self._drop = drop
        self._ways = actions(self._file, drop, aside=(self._import,))
        column.addLayout(self._ways)
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
        """Show the recent recordings.

        Where they come late the newest gets the focus, unless the person has moved it.
        """
        if sessions == self._sessions:
            return
        at = next((at for at, line in enumerate(self._recent) if line.hasFocus()), None)
        if at is None and not self._recent and self._file.hasFocus():
            at = 0
        self._sessions, self._recent = sessions, []
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for entry in sessions[:RECENT]:
            line = SessionLine(self._theme, entry, today=self._today)
            line.clicked.connect(lambda _checked=False, entry=entry: self.chosen.emit(entry.path))
            line.stepped.connect(lambda by, line=line: self._focus(self._recent.index(line) + by))
            self._lines.addWidget(line)
            self._recent.append(line)
        if not sessions:
            self._lines.addWidget(
                label(
                    say("No sessions are kept yet. Practise once, then see it again here."),
                    tone="quiet",
                )
            )
        self._lines.addStretch(1)
        if at is not None:
            self._focus(at)

    def _focus(self, at: int) -> None:
        """Give a recent one the focus, or the way to a file where there is none."""
        goal: QWidget = self._file
        if self._recent:
            goal = self._recent[min(max(at, 0), len(self._recent) - 1)]
        goal.setFocus(Qt.FocusReason.TabFocusReason)

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
        self._focus(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drop.setVisible(self.width() >= _DROP_FROM_PX)
        stand(self._ways, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        elif event.key() == Qt.Key.Key_I:
            self.import_wished.emit()
        else:
            super().keyPressEvent(event)
