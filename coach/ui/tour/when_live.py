"""Waits until a practice is live: before that there is nothing of what a tour speaks of."""

from collections.abc import Callable

from PySide6.QtCore import QObject, SignalInstance, Slot
from PySide6.QtWidgets import QWidget

from coach.views import Snapshot


class WhenLive(QObject):
    """Calls ``begin`` once, as soon as a snapshot that is ``shown`` tells of a hand.

    It goes with its page, and then calls nothing.
    """

    def __init__(self, page: QWidget, shown: SignalInstance, begin: Callable[[], object]) -> None:
        super().__init__(page)
        self._begin, self._has_begun = begin, False
        shown.connect(self._look)

    @Slot(object)
    def _look(self, snapshot: Snapshot) -> None:
        if snapshot.live is not None and not self._has_begun:
            self._has_begun = True
            self._begin()
            self.deleteLater()
