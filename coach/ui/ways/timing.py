"""Tap on the beat: a session that comes to a latency instead of a debrief."""

from PySide6.QtCore import QObject, Signal

from coach.messages import Settings
from coach.practice.latency.kept import KeptLatencies
from coach.practice.latency.tapping import tapping_settings
from coach.ui.kit.tokens import Theme
from coach.ui.services import Services, SoundTiming
from coach.ui.session.sitting import Sitting
from coach.ui.timing.page import TITLE, TimingPage
from coach.ui.ways.way import Back, Way


class TimingSitting(Sitting):
    """Shows the test beside its engine; ``keeps`` carries the KeptLatencies a person wants."""

    keeps = Signal(object)

    def __init__(
        self,
        theme: Theme,
        services: Services,
        settings: Settings,
        parent: QObject,
        now: SoundTiming,
    ) -> None:
        super().__init__(theme, services, settings, parent)
        self._now = now

    def _make_page(self) -> TimingPage:
        page = TimingPage(
            self._theme,
            self._services.clock,
            self._now.kept,
            self._now.output,
            simulated=self._settings.address.startswith("sim:"),
        )
        page.keeps.connect(self.keeps)
        return page

    def _on_retry(self) -> None:
        self._go_on()


class TimingWay(Way):
    """Begins the test and keeps what the person wants of it."""

    def begin(self, address: str, back: Back) -> None:
        """Test the device at an address; one that refuses leads ``back`` and says there why."""
        self.window.fetch(
            "Looking up what is kept …",
            self.services.sound_timing,
            lambda now: self._sit(address, now, back),
            back,
        )

    def _sit(self, address: str, now: SoundTiming, back: Back) -> None:
        settings = tapping_settings(address)
        sitting = TimingSitting(self.theme, self.services, settings, self.window, now)
        sitting.keeps.connect(self._write)
        sitting.left.connect(lambda: back() if sitting.attached else None)
        self.window.sit(sitting, back, TITLE)

    def _write(self, kept: KeptLatencies) -> None:
        self.window.run_job(
            lambda _cancelled: self.services.keep_latencies(kept),
            lambda _none: None,
            self.window.show_problem,
            must_run=True,
        )
