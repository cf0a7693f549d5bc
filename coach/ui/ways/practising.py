"""A practice from its first second to its debrief."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from coach.errors import FileError
from coach.messages import Settings
from coach.practice.debrief.outcome import Debrief
from coach.recordings.places import recording_name
from coach.saying import say
from coach.ui.debriefing.kept_words import NOTHING_KEPT, had_trouble, kept_words, place_now
from coach.ui.kit.job import attempt
from coach.ui.kit.tongue import shown
from coach.ui.session.sitting import PracticeSitting, Sitting
from coach.ui.ways.way import Back, Way
from coach.views import Snapshot


class PractiseWay(Way):
    """Begins a practice, keeps it, and shows how it went."""

    def begin(
        self,
        settings: Settings,
        back: Back,
        *,
        refused: Back | None = None,
        after: Back | None = None,
    ) -> None:
        """Begin to practise; kept, unless the settings name a place of their own.

        Hints are the rarer the better the sessions known so far went. Where the device refuses
        it goes ``refused`` (else ``back``) and says there why. The debrief leads on to
        ``after``, else home.
        """
        window = self.window
        if settings.record_to is None:

            def go_on(place: Path) -> None:
                kept = replace(settings, record_to=str(place))
                self.begin(kept, back, refused=refused, after=after)

            path = attempt(
                self.services.new_recording_path, lambda why: self._offer(why, go_on, back)
            )
            if path is None:
                return
            settings = replace(settings, record_to=str(path))
        if settings.skill == 0.0:
            skill = window.sessions.giver_skill(settings.tool, settings.address)
            settings = replace(settings, skill=skill)
        sitting = PracticeSitting(self.theme, self.services, settings, window)
        sitting.left.connect(lambda: self._leave(sitting, back, after or window.home.show))
        sitting.shown.connect(lambda now: window.connecting.note(settings.address, now))
        window.sit(sitting, refused or back, say("Practise"))

    def _offer(self, why: str, go_on: Callable[[Path], None], back: Back) -> None:
        """Say why nothing can be kept where it always is, and let another folder be chosen."""

        def choose() -> None:
            folder = QFileDialog.getExistingDirectory(
                self.window, shown(say("Keep this session in"))
            )
            if folder:
                go_on(Path(folder) / recording_name(datetime.now()))

        back()
        way_out = (say("Not now"), self.window.setFocus)
        self.window.ask(
            say("Nothing can be kept there"), why, (say("Choose a folder"), choose), way_out
        )

    def _leave(self, sitting: Sitting, back: Back, after: Back) -> None:
        """End a session: keep it and show its debrief, or just go back."""
        if not sitting.attached:
            return
        path = sitting.recorded
        if path is None:
            back()
            return
        newest, engine = sitting.newest, sitting.detach()
        kept = place_now(path, newest)

        def keep(_cancelled: threading.Event) -> Debrief:
            engine.close()
            debrief = self._debrief_of(kept, newest)
            self.services.remember(kept, debrief)
            return debrief

        def show(debrief: Debrief) -> None:
            said = kept_words(newest, debrief)
            self.window.past.show_debrief(kept, debrief, after, said)

        self.window.wait_for(say("Keeping your session …"), keep, show, after, must_run=True)

    def _debrief_of(self, path: Path, newest: Snapshot | None) -> Debrief:
        try:
            return self.services.debrief_of(path)
        except FileError as problem:
            if had_trouble(newest) and not path.exists():
                raise FileError(NOTHING_KEPT) from problem
            raise
