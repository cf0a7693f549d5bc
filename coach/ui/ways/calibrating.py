"""Calibrating a device in the window, and keeping what it came to."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QThreadPool, QTimer

from coach.engine.weighing import Tool, Weighing, keep_calibration, open_weighing
from coach.saying import say
from coach.sensors.calibration import Calibration
from coach.ui.calibrate.page import CalibratePage
from coach.ui.kit.job import attempt
from coach.ui.ways.way import Back, Way

_LOOK_MS = 66


class CalibrateWay(Way):
    """From a device on Connect to its calibration and back."""

    def begin(self, address: str, back: Back) -> None:
        """Show the page; the device is opened once the weights are known."""
        page = CalibratePage(self.theme, self.preferences.setup.tool)
        page.began.connect(partial(self._weigh, page, address))
        page.keeps.connect(lambda found: self._keep(found, back))
        page.back.connect(back)
        self.window.show_page(page, say("Calibrate"))

    def _weigh(
        self, page: CalibratePage, address: str, tool: Tool, weights_kg: Sequence[float]
    ) -> None:
        weighing = attempt(lambda: open_weighing(address, tool, weights_kg), self._refuse)
        if weighing is None:
            return
        page.wished.connect(weighing.wish)
        looking = QTimer(page, interval=_LOOK_MS)
        looking.timeout.connect(lambda: self._look(page, weighing, looking))
        looking.start()
        # The port is let go in a worker: its thread may take a moment to hear of it.
        for over in (page.back, page.keeps, page.destroyed):
            over.connect(lambda *_: QThreadPool.globalInstance().start(weighing.close))

    def _look(self, page: CalibratePage, weighing: Weighing, looking: QTimer) -> None:
        view = weighing.view
        page.show_view(view)
        refused = view.step is not None and view.step.kind == "refused"
        if view.lost or refused:
            looking.stop()
            page.wished.disconnect(weighing.wish)
            QThreadPool.globalInstance().start(weighing.close)

    def _refuse(self, problem: str) -> None:
        self.window.show_problem(problem)

    def _keep(self, found: Calibration, back: Back) -> None:
        def said() -> None:
            back()
            self.window.ask(
                say("Your calibration is kept"),
                say("From now on this sensor reads newtons by it."),
                (say("All right"), lambda: None),
            )

        self.window.fetch(
            say("Keeping it …"),
            lambda: keep_calibration(found),
            lambda _path: said(),
            back,
            must_run=True,
        )
