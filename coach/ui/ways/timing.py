"""Tap on the beat: a session that comes to a latency instead of a debrief."""

from coach.practice.latency.kept import KeptLatencies
from coach.practice.latency.tapping import tapping_settings
from coach.saying import say
from coach.ui.services import SoundTiming
from coach.ui.session.sitting import TrialSitting
from coach.ui.timing.page import TITLE, TimingPage
from coach.ui.ways.way import Back, Way


class TimingWay(Way):
    """Begins the test and keeps what the person wants of it."""

    def begin(self, address: str, back: Back) -> None:
        """Test the device at an address; one that refuses leads ``back`` and says there why."""
        self.window.fetch(
            say("Looking up what is kept …"),
            self.services.sound_timing,
            lambda now: self._sit(address, now, back),
            back,
        )

    def _sit(self, address: str, now: SoundTiming, back: Back) -> None:
        settings = tapping_settings(address)
        sitting = TrialSitting(
            self.theme, self.services, settings, self.window, lambda: self._page(address, now)
        )
        sitting.left.connect(lambda: back() if sitting.attached else None)
        self.window.sit(sitting, back, TITLE)

    def _page(self, address: str, now: SoundTiming) -> TimingPage:
        clock, simulated = self.services.clock, address.startswith("sim:")
        page = TimingPage(self.theme, clock, now.kept, now.output, simulated=simulated)
        page.keeps.connect(self._write)
        return page

    def _write(self, kept: KeptLatencies) -> None:
        self.window.run_job(
            lambda _cancelled: self.services.keep_latencies(kept),
            lambda _none: None,
            self.window.show_problem,
            must_run=True,
        )
