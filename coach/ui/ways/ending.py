"""The end of one practice: kept as soon as it is over, and then whatever is wished for."""

from typing import TYPE_CHECKING

from coach.practice.debrief.outcome import Debrief
from coach.saying import say
from coach.ui.kit.job import Job
from coach.ui.session.keeping import Keeping
from coach.ui.session.sitting import PracticeSitting
from coach.ui.ways.way import Back

if TYPE_CHECKING:
    from coach.ui.window import MainWindow


class Ending:
    """``back`` is where a practice goes that had not begun, ``after`` where its debrief leads."""

    def __init__(
        self, window: "MainWindow", sitting: PracticeSitting, back: Back, after: Back
    ) -> None:
        self._window, self._sitting = window, sitting
        self._back, self._after = back, after
        self._keeping: Keeping | None = None
        self._is_left = False

    def keep(self) -> None:
        """Keep what came to its end by itself; its page waits, and nobody has to wait for it."""
        window = self._window
        window.awake.release()
        if not self._sitting.attached:
            return
        self._keeping = self._let_go()
        if self._keeping is not None:
            # Whoever closes the window now finds it in the history all the same.
            Job(self._keeping, window, must_run=True).start()

    def leave(self, instead: Back | None = None) -> None:
        """Keep it and show its debrief, or do ``instead``; where nothing is kept just go back."""
        sitting = self._sitting
        if self._is_left or not (sitting.attached or self._keeping):
            return
        self._is_left = True
        keeping = self._keeping or self._let_go()
        if sitting.host is not None:
            sitting.host.stop()
        if keeping is None:
            (instead or self._back)()
        elif keeping.debrief is not None:
            self._go_on(keeping, keeping.debrief, instead)
        else:
            self._window.wait_for(
                say("Keeping your session …"),
                keeping,
                lambda debrief: self._go_on(keeping, debrief, instead),
                self._after if instead is None else self._window.home.show,
                goes_on=True,
            )

    def _let_go(self) -> Keeping | None:
        """Take the engine from the page; None where nothing was recorded."""
        sitting, path = self._sitting, self._sitting.recorded
        if path is None:
            return None
        return Keeping(self._window.services, sitting.let_go(), path, sitting.newest)

    def _go_on(self, keeping: Keeping, debrief: Debrief, instead: Back | None) -> None:
        if instead is not None:
            instead()
        else:
            said = keeping.words(debrief)
            self._window.past.show_debrief(keeping.path, debrief, self._after, said)
