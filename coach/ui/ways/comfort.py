"""The comfort trial: a session that comes to a profile instead of a debrief."""

from collections.abc import Callable

from coach.practice.comfort.profile import ComfortProfile
from coach.practice.comfort.trial_settings import trial_settings
from coach.recordings.records import SIMULATED
from coach.saying import say
from coach.ui.partner.comfort_page import ComfortPage
from coach.ui.session.sitting import TrialSitting
from coach.ui.ways.connecting import Onward
from coach.ui.ways.way import Back, Way


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

        def page() -> ComfortPage:
            simulated = settings.address.startswith(SIMULATED)
            page = ComfortPage(self.theme, receiver, settings.tool, simulated=simulated)
            # Written at once, so that a window that is closed now loses nothing.
            page.kept.connect(self._write)
            page.spared.connect(lambda area: window.before.leave_out(receiver.profile_id, area))
            page.done.connect(lambda found: window.partner.keep(found, lambda _id: done(found)))
            return page

        sitting = TrialSitting(self.theme, self.services, settings, window, page)
        sitting.left.connect(lambda: back() if sitting.attached else None)
        sitting.shown.connect(lambda now: window.connecting.note(setup.address, now))
        window.sit(sitting, lambda: window.connecting.show(onward=onward), say("What suits them"))

    def _write(self, grown: ComfortProfile) -> None:
        self.window.run_job(
            lambda _cancelled: self.services.write_profile(grown),
            lambda _none: None,
            self.window.show_problem,
            must_run=True,
        )
