"""The comfort trial: a session that comes to a profile instead of a debrief."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from coach.messages import Settings
from coach.practice.comfort.profile import ComfortProfile
from coach.practice.comfort.trial_settings import trial_settings
from coach.ui.kit.tokens import Theme
from coach.ui.partner.comfort_page import ComfortPage
from coach.ui.services import Services
from coach.ui.session.sitting import Sitting
from coach.ui.ways.connecting import Onward
from coach.ui.ways.way import Back, Way


class ComfortSitting(Sitting):
    """Shows the trial beside its engine; ``found`` carries the ComfortProfile it came to.

    ``kept`` carries it before, each time it has grown.
    """

    kept = Signal(object)
    found = Signal(object)

    def __init__(
        self,
        theme: Theme,
        services: Services,
        settings: Settings,
        parent: QObject,
        receiver: ComfortProfile,
    ) -> None:
        super().__init__(theme, services, settings, parent)
        self._receiver = receiver

    def _make_page(self) -> ComfortPage:
        page = ComfortPage(self._theme, self._receiver, self._settings.tool)
        page.kept.connect(self.kept)
        page.done.connect(self.found)
        return page

    def _on_retry(self) -> None:
        self._go_on()


class ComfortWay(Way):
    """Begins a trial and keeps what it came to."""

    def begin(
        self,
        receiver: ComfortProfile,
        onward: Onward,
        done: Callable[[ComfortProfile], object],
        back: Back,
    ) -> None:
        """Try what suits ``receiver``; a device that refuses leads to choosing another."""
        window, setup = self.window, self.preferences.setup
        settings = trial_settings(setup)
        sitting = ComfortSitting(self.theme, self.services, settings, window, receiver)
        # Written at once, so that a window that is closed now loses nothing.
        sitting.kept.connect(self._write)
        sitting.found.connect(lambda found: window.partner.keep(found, lambda _id: done(found)))
        sitting.left.connect(lambda: back() if sitting.attached else None)
        sitting.shown.connect(lambda now: window.connecting.note(setup.address, now))
        window.sit(sitting, lambda: window.connecting.show(onward=onward), "What suits them")

    def _write(self, grown: ComfortProfile) -> None:
        self.window.run_job(
            lambda _cancelled: self.services.write_profile(grown),
            lambda _none: None,
            self.window.show_problem,
            must_run=True,
        )
