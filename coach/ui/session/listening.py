"""Hearing what a port says before practising on it: a session that keeps and sounds nothing."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.messages import Settings
from coach.ui.kit.job import attempt
from coach.ui.services import Services
from coach.ui.session.background import close_in_background

if TYPE_CHECKING:
    from coach.engine.process import Engine
    from coach.ui.session.engine_link import EngineLink
    from coach.views import Snapshot


class Listening(QObject):
    """At most one listener at a time; ``follow`` says who is shown what it hears.

    ``refused`` carries why nothing can be heard.
    """

    refused = Signal(object)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._link: EngineLink | None = None
        self._show: Callable[[str, Snapshot], None] = lambda _address, _snapshot: None

    def follow(self, show: "Callable[[str, Snapshot], None]") -> None:
        """Hand what is heard to ``show`` from now on, with the address."""
        self._show = show

    def listen(self, address: str) -> None:
        """Listen to ``address`` instead of whatever was listened to; "" just stops."""
        engine = self.release()
        if engine is not None:
            close_in_background(engine, self)
        if not address:
            return
        settings = Settings(address=address, sound=False, beat=False)
        heard = attempt(lambda: self._services.start_engine(settings), self.refused.emit)
        if heard is None:
            return
        from coach.ui.session.engine_link import EngineLink

        link = EngineLink(heard, self._services.clock, self)
        link.snapshot.connect(lambda snapshot: self._show(address, snapshot))
        link.start()
        self._link = link

    def stop(self) -> None:
        """Listen to nothing."""
        self.listen("")

    def release(self) -> "Engine | None":
        """Stop, and return the engine for the caller to close; None if there was none."""
        link, self._link = self._link, None
        if link is None:
            return None
        link.stop()
        link.deleteLater()
        return link.engine
