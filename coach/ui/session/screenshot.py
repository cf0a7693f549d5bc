"""A picture of the window after some seconds of a session, taken by itself."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QMainWindow

from coach.errors import FileError
from coach.ui.kit.files import save_picture
from coach.views import Snapshot

#: A device that never speaks must not keep the picture waiting for ever.
PATIENCE_S = 20.0


class Screenshot(QObject):
    """Saves the window as PNG once ``seconds`` were practised or replayed, then quits.

    ``window`` has the signal ``session_shown``. ``problem`` is why there is no picture, None once
    there is one.
    """

    def __init__(self, window: QMainWindow, path: Path, seconds: float) -> None:
        super().__init__(window)
        self._window, self._path, self._seconds = window, path, seconds
        self.problem: FileError | None = FileError(
            f"no picture was taken for {path}: the window was closed before; leave it open longer"
        )
        self._done = False
        window.session_shown.connect(self._look)  # type: ignore[attr-defined]
        QTimer.singleShot(round((seconds + PATIENCE_S) * 1000), self, self._take)

    @Slot(object)
    def _look(self, snapshot: Snapshot) -> None:
        shown_s = snapshot.elapsed_s
        if snapshot.replay is not None:
            shown_s = snapshot.replay.position_s
        if shown_s >= self._seconds or snapshot.finished:
            self._take()

    @Slot()
    def _take(self) -> None:
        if not self._done:
            self._done = True
            try:
                save_picture(self._path, self._window.grab())
                self.problem = None
            except FileError as problem:
                self.problem = problem
            QApplication.quit()
