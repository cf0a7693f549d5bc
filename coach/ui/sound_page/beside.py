"""The sound page over a practice that goes on: laid there by a key, lifted by Escape."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from coach.ui.kit.tokens import Theme
from coach.ui.session.host import SessionHost
from coach.ui.sound_page.desks import SessionDesk
from coach.ui.sound_page.page import Heard, SoundPage
from coach.views import Snapshot

SOUND_KEY: Final = Qt.Key.Key_L


class SoundBeside(QObject):
    """Watches a session's keys; ``heard`` says how it sounds now, ``keep`` takes what is chosen.

    A stop or too much lifts the page: what they say has to be seen.
    """

    def __init__(
        self,
        theme: Theme,
        host: SessionHost,
        heard: Callable[[], Heard],
        keep: Callable[[Heard], object],
    ) -> None:
        super().__init__(host)
        self._theme, self._host, self._heard, self._keep = theme, host, heard, keep
        self._desk = SessionDesk(lambda command: host.link.send(command))
        self.page: SoundPage | None = None
        host.installEventFilter(self)
        host.shown.connect(self._see)

    def show(self) -> None:
        """Lay the page over the practice."""
        if self.page is not None:
            return
        page = SoundPage(self._theme, self._heard(), self._desk)
        page.setParent(self._host)
        page.setGeometry(self._host.rect())
        page.changed.connect(self._keep)
        page.back.connect(self.lift)
        self.page = page
        page.show()
        page.raise_()
        page.take_focus()

    def lift(self) -> None:
        """Take it away."""
        page, self.page = self.page, None
        if page is not None:
            page.hide()
            page.deleteLater()
            self._host.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _see(self, snapshot: Snapshot) -> None:
        self._desk.hear(snapshot.sound)
        live = snapshot.live
        if snapshot.stopped or snapshot.finished or (live is not None and live.too_much):
            self.lift()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._host:
            return False
        if event.type() == QEvent.Type.Resize and self.page is not None:
            self.page.setGeometry(self._host.rect())
        # Keys come here once the page inside has no use for them.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            newest = self._host.newest
            free = newest is not None and not (newest.stopped or newest.finished)
            if event.key() == SOUND_KEY and not event.modifiers() and free:
                self.show()
                return True
        return False
