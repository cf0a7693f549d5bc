"""A practice from its first second to its debrief."""

import threading
from dataclasses import replace

from coach.messages import Settings
from coach.practice.outcome import Debrief
from coach.ui.job import attempt
from coach.ui.preferences import DeviceNote
from coach.ui.sitting import PracticeSitting, Sitting
from coach.ui.ways.way import Back, Way
from coach.views import Snapshot


class PractiseWay(Way):
    """Begins a practice, keeps it, and shows how it went."""

    def begin(self, settings: Settings, back: Back, refused: Back | None = None) -> None:
        """Begin to practise; kept, unless the settings name a place of their own.

        Where the device refuses it goes ``refused`` (else ``back``) and says there why.
        """
        window = self.window
        if settings.record_to is None:
            path = attempt(self.services.new_recording_path, window.refusal(back))
            if path is None:
                return
            settings = replace(settings, record_to=str(path))
        sitting = PracticeSitting(self.theme, self.services, settings, window)
        sitting.left.connect(lambda: self._leave(sitting, back))
        sitting.shown.connect(lambda snapshot: self._note(settings, snapshot))
        window.sit(sitting, refused or back, "Practise")

    def _note(self, settings: Settings, snapshot: Snapshot) -> None:
        """Remember what one's own device says it is, for a profile that another one made."""
        link, preferences = snapshot.link, self.preferences
        if not link.device_id or settings.address != preferences.setup.address:
            return
        said = DeviceNote(settings.address, link.name, link.device_id, link.calibration)
        if said != preferences.device:
            self.window.remember(replace(preferences, device=said))

    def _leave(self, sitting: Sitting, back: Back) -> None:
        """End a session: keep it and show its debrief, or just go back."""
        if not sitting.attached:
            return
        path = sitting.recorded
        if path is None:
            back()
            return
        engine = sitting.detach()
        window, services = self.window, self.services

        def keep(_cancelled: threading.Event) -> Debrief:
            engine.close()
            debrief = services.debrief_of(path)
            services.remember(path, debrief)
            return debrief

        window.wait_for(
            "Keeping your session …",
            keep,
            lambda debrief: window.past.show_debrief(path, debrief, window.home.show),
            window.home.show,
            must_run=True,
        )
