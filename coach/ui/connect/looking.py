"""Keeps the connect page told of what is there: ports each second, the air when asked."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from coach.ui.connect.page import ConnectPage
from coach.ui.kit.job import Job
from coach.ui.services import PortChoice, Services

_EVERY_MS = 1_000


class Looking(QObject):
    """Lives as long as its page; each question is asked by one worker at a time."""

    def __init__(self, services: Services, page: ConnectPage) -> None:
        super().__init__(page)
        self._services, self._page = services, page
        self._asking: set[str] = set()
        page.refresh.connect(self.look)
        page.scan.connect(self.look_up)
        # What is plugged in later shows up by itself.
        timer = QTimer(self, interval=_EVERY_MS)
        timer.timeout.connect(self.look)
        timer.start()
        self.look()

    def look(self) -> None:
        """Show what is plugged in."""
        self._ask(
            "ports", self._services.list_ports, self._page.show_ports, self._page.show_problem
        )

    def look_up(self) -> None:
        """Show what is in the air."""
        page = self._page
        self._ask("air", self._services.list_nearby, page.show_nearby, page.show_air_problem)

    def _ask(
        self,
        what: str,
        work: Callable[[], tuple[PortChoice, ...]],
        done: Callable[[tuple[PortChoice, ...]], None],
        failed: Callable[[str], None],
    ) -> None:
        if what in self._asking:
            return
        self._asking.add(what)
        job = Job(lambda _cancelled: work(), self)
        for answer, show in ((job.done, done), (job.failed, failed)):
            answer.connect(lambda _result: self._asking.discard(what))
            answer.connect(show)
        job.start()
