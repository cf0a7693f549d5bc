"""Connecting a device: choosing it, hearing it, and going on to whatever it was chosen for."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from coach.messages import Settings
from coach.saying import say
from coach.ui.connect.looking import Looking
from coach.ui.connect.page import ConnectPage
from coach.ui.kit.job import Job
from coach.ui.preferences import DeviceNote
from coach.ui.ways.way import Back, Way
from coach.views import Snapshot

if TYPE_CHECKING:
    from coach.ui.window import MainWindow


@dataclass(frozen=True, slots=True)
class Onward:
    """What a device is wanted for: in words, where to go on to with it, and where to go back."""

    words: str
    go: Callable[[], object]
    back: Back


class ConnectWay(Way):
    """The connect page, and the port that changes hands between listening and practice."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._heard: dict[str, DeviceNote] = {}

    def show(self, problem: str = "", onward: Onward | None = None) -> None:
        """Show what can be connected, and what to practise on it unless one is on the way."""
        window = self.window
        towards = "" if onward is None else onward.words
        page = ConnectPage(self.theme, self.preferences.setup, towards=towards)
        page.back.connect(window.home.show if onward is None else onward.back)
        page.start.connect(lambda settings: self._begin(settings, onward))
        page.timing.connect(lambda at: self._try(at, window.timing.begin, onward))
        page.calibration.connect(lambda at: self._try(at, window.calibrating.begin, onward))
        page.listen.connect(window.listening.listen)
        window.listening.follow(lambda address, now: self._hear(page, address, now))
        window.show_page(page, say("Connect"))
        page.show_problem(problem)
        Looking(self.services, page)
        if onward is None:
            routines = Job(lambda _cancelled: self.services.list_routines(), page)
            routines.done.connect(page.show_routines)
            routines.failed.connect(page.show_problem)
            routines.start()

    def _hear(self, page: ConnectPage, address: str, snapshot: Snapshot) -> None:
        said = _note_of(address, snapshot)
        if said is not None:
            self._heard[address] = said
        page.show_live(address, snapshot)

    def note(self, address: str, snapshot: Snapshot) -> None:
        """Remember what the chosen device says it is, for a profile that another one made."""
        said = _note_of(address, snapshot)
        chosen = address == self.preferences.setup.address
        if chosen and said is not None and said != self.preferences.device:
            self.window.remember(replace(self.preferences, device=said))

    def sensor(self) -> tuple[str, str]:
        """Return the chosen device's id and its calibration of today, empty where not known."""
        heard = self.preferences.device
        if heard is None or heard.address != self.preferences.setup.address:
            return "", ""
        mark = self.services.calibration_mark(heard.device_id)
        return heard.device_id, heard.calibration if mark is None else mark

    def ensure(self, onward: Onward) -> None:
        """Go on with the device chosen last; choose one first where there is none."""
        if self.preferences.setup.address:
            onward.go()
        else:
            self.show(onward=onward)

    def _begin(self, settings: Settings, onward: Onward | None) -> None:
        device = self._heard.get(settings.address, self.preferences.device)
        if onward is None:
            setup = replace(settings, record_to=None)
            self.window.remember(replace(self.preferences, setup=setup, device=device))
            practise, given = self.window.practising.begin, self._sparing(settings)
            self._let_go(lambda: practise(given, self.show), self.show)
            return
        setup = replace(
            self.preferences.setup,
            address=settings.address,
            others=settings.others,
            tool=settings.tool,
            sound=settings.sound,
        )
        self.window.remember(replace(self.preferences, setup=setup, device=device))
        self._let_go(onward.go, lambda: self.show(onward=onward))

    def _sparing(self, settings: Settings) -> Settings:
        """Nobody is asked on the way from here: who received last is spared what they asked."""
        asked = self.window.before.asked_of(self.preferences.receiver)
        if settings.routine is None:
            return settings
        return replace(settings, avoid=asked.avoid, soften=asked.soften)

    def _try(
        self, address: str, begin: Callable[[str, Back], object], onward: Onward | None
    ) -> None:
        """Find something out about a device, and come back here with that device filled in."""
        setup = replace(self.preferences.setup, address=address)
        self.window.remember(replace(self.preferences, setup=setup))

        def back() -> None:
            self.show(onward=onward)

        self._let_go(lambda: begin(address, back), back)

    def _let_go(self, go: Callable[[], object], otherwise: Back) -> None:
        """Go on once the listener has let go of the port, which only one can open."""
        engine = self.window.listening.release()
        if engine is None:
            go()
            return
        self.window.wait_for(
            say("Connecting …"),
            lambda _cancelled: engine.close(),
            lambda _none: go(),
            otherwise,
            must_run=True,
        )


def _note_of(address: str, snapshot: Snapshot) -> DeviceNote | None:
    """Return what a device says it is, None before it has."""
    link = snapshot.link
    if not link.device_id:
        return None
    return DeviceNote(address, link.name, link.device_id, link.calibration)
