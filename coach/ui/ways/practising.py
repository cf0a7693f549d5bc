"""A practice from its first second to its end."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from coach.messages import Settings
from coach.recordings.places import recording_name
from coach.saying import say
from coach.ui.kit.job import attempt
from coach.ui.kit.tongue import shown
from coach.ui.practising.page import PracticePage
from coach.ui.session.sitting import PracticeSitting
from coach.ui.ways.ending import Ending
from coach.ui.ways.way import Back, Way


class PractiseWay(Way):
    """Begins a practice; what becomes of it then is its Ending's."""

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
        ending = Ending(window, sitting, back, after or window.home.show)
        sitting.left.connect(lambda: ending.leave())
        sitting.over.connect(lambda: ending.keep())
        sitting.shown.connect(lambda now: window.connecting.note(settings.address, now))
        window.sit(sitting, refused or back, say("Practise"))
        again = partial(self.begin, asked, back, refused=refused, after=after)
        self._lead_on(sitting, ending, again)

    def _lead_on(self, sitting: PracticeSitting, ending: Ending, again: Back) -> None:
        """From a practice that is over lead to the same again, or home, where it is wished for."""
        page = None if sitting.host is None else sitting.host.page
        if isinstance(page, PracticePage):
            page.again_wished.connect(lambda: ending.leave(again))
            page.home_wished.connect(lambda: ending.leave(self.window.home.show))

    def _offer(self, why: str, go_on: Callable[[Path], None], back: Back) -> None:
        """Say why nothing can be kept where it always is, and let another folder be chosen."""

        def choose() -> None:
            folder = QFileDialog.getExistingDirectory(
                self.window, shown(say("Keep this session in"))
            )
            if folder:
                go_on(Path(folder) / recording_name(datetime.now()))

        back()
        way_out = (say("Not now"), lambda: None)
        self.window.ask(
            say("Nothing can be kept there"), why, (say("Choose a folder"), choose), way_out
        )
