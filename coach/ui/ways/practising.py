"""A practice from its first second to its debrief."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
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
from coach.ui.practising.page import PracticePage
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
        window, asked = self.window, replace(settings, record_to=None)
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
        again = partial(self.begin, asked, back, refused=refused, after=after)
        self._lead_on(sitting, back, again)

    def _lead_on(self, sitting: Sitting, back: Back, again: Back) -> None:
        """From a practice that is over lead to the same again, or home, where it is wished for."""
        page = None if sitting.host is None else sitting.host.page
        if isinstance(page, PracticePage):
            home = self.window.home.show
            page.again_wished.connect(lambda: self._leave(sitting, back, home, again))
            page.home_wished.connect(lambda: self._leave(sitting, back, home, home))

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

    def _leave(
        self, sitting: Sitting, back: Back, after: Back, instead: Back | None = None
    ) -> None:
        """End a session: keep it and show its debrief, or just go back; or do ``instead``."""
        if not sitting.attached:
            return
        path = sitting.recorded
        if path is None:
            (instead or back)()
            return
        newest, engine = sitting.newest, sitting.detach()
        kept = place_now(path, newest)

        def keep(_cancelled: threading.Event) -> Debrief:
            engine.close()
            debrief = self._debrief_of(kept, newest)
            self.services.remember(kept, debrief)
            return debrief

        def show(debrief: Debrief) -> None:
            if instead is not None:
                instead()
                return
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
