"""The receiver's window beside a session: opened from the page, heard, closed with the session."""

from dataclasses import MISSING, fields, replace

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from coach.messages import Command, GoOn, Say, Settings
from coach.timing import VirtualClock
from coach.ui.gallery.states import gallery_states
from coach.ui.kit.buttons import PageButton
from coach.ui.kit.tokens import NIGHT
from coach.ui.practising.dial import Dial
from coach.ui.practising.page import PracticePage
from coach.ui.practising.stop_screen import StopScreen
from coach.ui.receiver.bar import ReceiverBar
from coach.ui.receiver.placing import place_for
from coach.ui.receiver.window import DEAF, ReceiverWindow
from coach.ui.services import Services
from coach.ui.session.engine_link import SILENT_AFTER_S, EngineLink
from coach.ui.session.host import SessionHost
from coach.ui.session.replay_player import ReplayPlayer
from coach.ui.session.sitting import PracticeSitting
from coach.views import Snapshot

STATES = {state.name: state.snapshot for state in gallery_states()}
ROUTINE = STATES["routine"]


def _nothing(*_what: object) -> None:
    """Stand in for what no session asks for."""


class TalkingEngine:
    """Says what the test put into ``says``, remembers what it was told."""

    alive = True

    def __init__(self) -> None:
        self.says: list[Snapshot] = []
        self.told: list[Command] = []

    def send(self, command: Command) -> None:
        self.told.append(command)

    def poll(self) -> list[Snapshot]:
        said, self.says = self.says, []
        return said


class Room:
    """A session on the screen, with its engine."""

    def __init__(self, page: PracticePage | ReplayPlayer, clock: VirtualClock) -> None:
        self.engine, self.clock, self.page = TalkingEngine(), clock, page
        unused = {each.name: _nothing for each in fields(Services) if each.default is MISSING}
        wired = {**unused, "start_engine": lambda _settings: self.engine, "clock": clock}
        self.services = Services(**wired)  # type: ignore[arg-type]
        self.link = EngineLink(self.engine, clock)
        self.host = SessionHost(NIGHT, page, self.link, self.services)
        self.host.resize(1280, 800)
        self.host.show()
        self.say(ROUTINE)

    def say(self, snapshot: Snapshot) -> None:
        self.engine.says.append(snapshot)
        self.link.poll()

    def said(self) -> list[Command]:
        return [each for each in self.engine.told if isinstance(each, Say | GoOn)]

    @property
    def window(self) -> ReceiverWindow | None:
        shown = [w for w in self.host.findChildren(ReceiverWindow) if w.isVisible()]
        assert len(shown) <= 1
        return shown[0] if shown else None


@pytest.mark.parametrize("word", ["usual", "stopped"])
def test_on_a_small_screen_it_lies_neither_over_the_dial_nor_over_going_on(
    room: Room, word: str
) -> None:
    room.host.resize(800, 600)
    room.host.move(0, 0)
    if word == "stopped":
        room.say(replace(ROUTINE, stopped=True))
        room.say(replace(ROUTINE, stopped=True, host_s=ROUTINE.host_s + 3.0))
    room.host.show_receiver_window()
    assert room.window is not None
    theirs = room.window.frameGeometry()
    seen: QWidget | None = room.page.findChild(Dial)
    if word == "stopped":
        answers = room.page.findChild(StopScreen).findChildren(PageButton)
        seen = next(button for button in answers if "Go on" in button.text())
    assert seen is not None
    assert seen.isVisible()
    box = QRect(seen.mapToGlobal(seen.rect().topLeft()), seen.size())
    assert not box.intersects(theirs)


def test_with_room_beside_the_giver_s_window_it_opens_there() -> None:
    screen, size = QRect(0, 0, 1920, 1080), QSize(400, 700)
    for main in (QRect(100, 50, 1280, 800), QRect(600, 50, 1280, 800), QRect(0, 0, 1920, 1080)):
        theirs = QRect(place_for(main, screen, size), size)
        assert screen.contains(theirs)
        assert main.width() == 1920 or not main.intersects(theirs)
        assert theirs.left() >= main.left() + 0.7 * main.width() or theirs.right() < main.left()


@pytest.fixture
def room(app: QApplication) -> Room:
    assert app is not None
    clock = VirtualClock(ROUTINE.host_s)
    page = PracticePage(NIGHT, clock)
    page.set_animating(False)
    return Room(page, clock)


def test_it_opens_by_a_key_once_and_is_a_window_of_its_own(room: Room) -> None:
    assert room.window is None
    QTest.keyClick(room.page, Qt.Key.Key_W)
    first = room.window
    assert first is not None
    assert first.isWindow()
    QTest.keyClick(room.page, Qt.Key.Key_W)
    assert room.window is first


def test_its_words_reach_the_engine_as_the_windows(room: Room) -> None:
    QTest.keyClick(room.page, Qt.Key.Key_W)
    QTest.keyClick(room.window, Qt.Key.Key_7)
    QTest.keyClick(room.window, Qt.Key.Key_Space)
    assert room.said() == [Say("softer", "window"), Say("stop", "window")]
    room.say(replace(ROUTINE, stopped=True, host_s=ROUTINE.host_s + 0.1))
    stop = room.page.findChild(StopScreen)
    assert stop is not None
    assert stop.isVisible()


def test_it_closes_with_the_session_and_can_be_closed_before(room: Room, app: QApplication) -> None:
    QTest.keyClick(room.page, Qt.Key.Key_W)
    QTest.keyClick(room.window, Qt.Key.Key_Escape)
    app.processEvents()
    assert room.window is None
    QTest.keyClick(room.page, Qt.Key.Key_W)
    assert room.window is not None
    room.host.stop()
    app.processEvents()
    assert room.window is None


def test_while_the_engine_is_silent_it_says_that_nobody_hears(room: Room) -> None:
    QTest.keyClick(room.page, Qt.Key.Key_W)
    window = room.window
    assert window is not None
    for _ in range(5):
        room.clock.advance(SILENT_AFTER_S / 3)
        room.link.poll()
    reads = [each.text() for each in window.findChildren(QLabel)]
    assert DEAF in reads
    room.say(ROUTINE)
    assert DEAF not in [each.text() for each in window.findChildren(QLabel)]


def test_a_replay_has_no_receivers_window(app: QApplication) -> None:
    assert app is not None
    clock = VirtualClock(ROUTINE.host_s)
    player = ReplayPlayer(NIGHT, "a session", clock)
    player.page.set_animating(False)
    room = Room(player, clock)
    QTest.keyClick(player.page, Qt.Key.Key_W)
    QTest.keyClick(player.page, Qt.Key.Key_7)
    assert room.window is None
    assert room.said() == []


@pytest.mark.parametrize(
    ("settings", "shown"),
    [
        (Settings("sim:beginner"), False),
        (Settings("sim:beginner", receiver="somebody"), True),
        (Settings("sim:beginner", check_ins=True), True),
    ],
)
def test_a_session_with_a_receiver_begins_with_their_buttons(
    room: Room, app: QApplication, settings: Settings, shown: bool
) -> None:
    sitting = PracticeSitting(NIGHT, room.services, settings, app)
    sitting.begin()
    assert sitting.host is not None
    sitting.host.show()
    bar = sitting.host.findChild(ReceiverBar)
    assert bar is not None
    assert bar.isVisible() is shown
    sitting.host.stop()
