"""One page at a time, and waiting for slow work without blocking the window."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QMargins, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from coach.saying import say
from coach.ui.kit.announcing import announce
from coach.ui.kit.busy import BusyPage
from coach.ui.kit.job import Job, Work
from coach.ui.kit.stage import Stage
from coach.ui.kit.tokens import Theme
from coach.ui.kit.tongue import shown
from coach.ui.kit.veil import Veil

TITLE = "Pressure Coach"
LEAST_SIZE = (720, 500)
FIRST_SIZE = (1280, 800)
#: The height a title bar takes of the screen.
_TITLE_BAR_PX = 40
#: What takes no longer needs no page of its own.
_SOON_MS = 250
_FAILED = say("That did not work")


class Pager(QMainWindow):
    """A window that shows one page and has at most one slow job for it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._job: Job | None = None
        self._stage = Stage()
        self.setCentralWidget(self._stage)
        self.setWindowTitle(TITLE)
        self.setMinimumSize(*LEAST_SIZE)
        self.resize(*FIRST_SIZE)

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._stage.page

    def centralWidget(self) -> QWidget:
        """Return the page that is shown, None at first, whatever it stands on."""
        return self._stage.page  # type: ignore[return-value]

    def show_page(self, page: QWidget, title: str = "") -> None:
        """Show a page instead of the one before."""
        self.drop_job()
        old = self._stage.place(page)
        self.setWindowTitle(f"{shown(title)} – {TITLE}" if title else TITLE)
        page.setFocus()
        page.show()
        announce(page, page.accessibleName())
        if old is not None:
            old.deleteLater()

    def show_problem(self, sentence: str, title: str = _FAILED) -> None:
        """Say what went wrong over the page that is shown."""
        page = self.centralWidget()
        if page is not None:
            self.ask(title, sentence, (say("All right"), page.setFocus))

    def ask(self, title: str, sentence: str, *ways: tuple[str, Callable[[], object]]) -> None:
        """Ask something over the page that is shown; see ``Veil`` for ``ways``."""
        page = self.centralWidget()
        if page is not None:
            Veil(self.theme, page, title, sentence, ways)

    def fetch(
        self,
        sentence: str,
        work: Callable[[], Any],
        done: Callable[[Any], object],
        otherwise: Callable[[], object],
        *,
        must_run: bool = False,
    ) -> None:
        """Do ``work`` that seldom takes any time: the page stays, and is told of a failure.

        Where it does take time, ``sentence`` is shown until it is done; that can be cancelled,
        which goes ``otherwise``.
        """

        def fail(problem: str) -> None:
            if isinstance(self.centralWidget(), BusyPage):
                otherwise()
            self.show_problem(problem)

        def cover() -> None:
            if self._job is not job:
                return
            page = BusyPage(self.theme, sentence, goes_on=must_run)
            # Another page would drop the job that this one is for.
            self._job = None
            self.show_page(page)
            self._job = job
            page.cancelled.connect(otherwise)

        job = self.run_job(lambda _cancelled: work(), done, fail, must_run=must_run)
        QTimer.singleShot(_SOON_MS, job, cover)

    def wait_for(
        self,
        sentence: str,
        work: Work,
        done: Callable[[Any], object],
        otherwise: Callable[[], object],
        *,
        must_run: bool = False,
        goes_on: bool = False,
    ) -> None:
        """Show ``sentence`` until ``work`` is done; a failure or a cancel goes ``otherwise``.

        ``goes_on``: to leave is no cancel, the work itself is what was asked for; so it runs.
        """

        def fail(problem: str) -> None:
            otherwise()
            self.show_problem(problem)

        page = BusyPage(self.theme, sentence, goes_on=goes_on)
        self.show_page(page)
        self.run_job(work, done, fail, must_run=must_run or goes_on)
        # Every way on drops the job that was waited for.
        page.cancelled.connect(otherwise)

    def run_job(
        self,
        work: Work,
        done: Callable[[Any], object],
        failed: Callable[[str], object],
        *,
        must_run: bool = False,
    ) -> Job:
        """Run ``work`` in a worker for the page that is shown; another page drops its answer."""
        job = Job(work, self, must_run=must_run)
        job.done.connect(done)
        job.failed.connect(failed)
        self.drop_job()
        self._job = job
        return job.start()

    def drop_job(self) -> None:
        """Want nothing any more of the job that runs."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F11:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        else:
            super().keyPressEvent(event)


def fit_screen(window: QWidget) -> None:
    """Make a window no larger than its screen: what lies beyond the edge cannot be pressed."""
    room = window.screen().availableSize().shrunkBy(QMargins(0, 0, 0, _TITLE_BAR_PX))
    window.setMinimumSize(window.minimumSize().boundedTo(room))
    window.resize(window.size().boundedTo(room))
