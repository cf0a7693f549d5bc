"""When the practice page paints: with each snapshot, or by its own clock where one is late."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

_FRAME_MS: Final = 16
#: Snapshots paint the page while they come, 60 a second; its own clock steps in where one is late.
_LATE_MS: Final = 24


class FrameClock:
    """Calls ``paint`` 60 times a second while it runs and no snapshot does."""

    def __init__(self, parent: QObject, paint: Callable[[], None]) -> None:
        self._paint = paint
        self._timer = QTimer(parent, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_frame)

    def run(self, runs: bool) -> None:
        """Begin, or stop."""
        if runs:
            self._timer.start(_FRAME_MS)
        else:
            self._timer.stop()

    def snapshot_came(self) -> None:
        """Wait for the next snapshot."""
        if self._timer.isActive():
            self._timer.start(_LATE_MS)

    def _on_frame(self) -> None:
        if self._timer.interval() != _FRAME_MS:
            self._timer.start(_FRAME_MS)
        self._paint()
