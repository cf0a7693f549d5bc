"""The whole screen for band and beat alone: what goes, what must still be seen, the way back."""

from collections.abc import Iterator
from dataclasses import MISSING, fields, replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QWidget

from coach.coaching_views import CheckInView, CueView
from coach.messages import BigKey, Command, Say, SetPaused
from coach.signal.bands import Band
from coach.timing import VirtualClock
from coach.ui.gallery.states import live_snapshot
from coach.ui.kit.tokens import NIGHT
from coach.ui.practising.cue_line import CueLine
from coach.ui.practising.dial import Dial
from coach.ui.practising.page import PracticePage
from coach.ui.practising.stop_screen import StopScreen
from coach.ui.practising.too_much import TooMuchScreen
from coach.ui.services import Services
from coach.ui.session.engine_link import EngineLink
from coach.ui.session.host import SessionHost
from coach.views import HandView, LinkView, LiveView, Snapshot

CALM = live_snapshot(Band.MEDIUM, 21.0)
NOW_S = CALM.host_s
LOST = "The glove is gone: its plug came out. Plug it in again."


class Bare:
    """The page as it is with band and beat alone, and what it asked for."""

    def __init__(self, **made: bool) -> None:
        self.asked: list[Command] = []
        self.left: list[bool] = []
        self.whole: list[bool] = []
        self.page = PracticePage(NIGHT, VirtualClock(NOW_S), **made)
        self.page.set_animating(False)
        self.page.command.connect(self.asked.append)
        self.page.left.connect(lambda: self.left.append(True))
        self.page.whole_screen_wished.connect(self.whole.append)
        self.page.resize(1280, 800)
        self.page.show()
        self.page.show_snapshot(CALM)
        self.before = self.parts()
        self.press(Qt.Key.Key_F11)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.page, key)

    def parts(self) -> set[str]:
        """Return the parts that are seen, but for the line that is mostly empty."""
        seen = {type(each) for each in self.page.children() if isinstance(each, QWidget)}
        shown = {kind for kind in seen if self.page.findChild(kind).isVisible()}
        return {kind.__name__ for kind in shown - {CueLine}}

    def line(self) -> str:
        return self.page.findChild(CueLine).accessibleDescription()

    def is_written_under_the_word(self) -> bool:
        """Return whether anything stands where the dial's caption does."""
        dial = self.page.findChild(Dial)
        place = dial.caption_place()
        picture = dial.grab(place).toImage()
        ground = picture.pixel(0, 0)
        points = [(x, y) for x in range(0, place.width(), 3) for y in range(0, place.height(), 3)]
        return any(picture.pixel(*point) != ground for point in points)


@pytest.fixture
def bare(app: QApplication) -> Iterator[Bare]:
    assert app is not None
    made = Bare(with_receiver=True)
    yield made
    made.page.close()


def test_all_goes_but_the_dial_and_its_band_and_beat(bare: Bare) -> None:
    assert {"Controls", "Footer", "Trace", "ReceiverBar"} < bare.before
    assert bare.parts() == {"Dial"}
    assert bare.whole == [True]
    assert bare.page.findChild(Dial).accessibleDescription() == "Medium"
    assert not bare.is_written_under_the_word()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F11], ids=["Esc", "F11"])
def test_a_key_leads_back_to_the_page_and_does_not_leave_practice(bare: Bare, key: Qt.Key) -> None:
    bare.press(key)
    assert bare.parts() == bare.before
    assert bare.whole == [True, False]
    assert not bare.left
    bare.press(Qt.Key.Key_Escape)
    assert bare.left


def test_too_much_takes_the_screen(bare: Bare) -> None:
    bare.page.show_snapshot(replace(CALM, live=LiveView(Band.TOO_MUCH, 70.0, True, None)))
    cover = bare.page.findChild(TooMuchScreen)
    assert cover.isVisible()
    assert cover.geometry() == bare.page.rect()


def test_a_stop_takes_the_screen_and_escape_then_ends(bare: Bare) -> None:
    bare.press(Qt.Key.Key_0)
    assert bare.page.findChild(StopScreen).isVisible()
    assert bare.asked == [Say("stop", "key")]
    bare.press(Qt.Key.Key_Escape)
    assert bare.left


@pytest.mark.parametrize(
    ("key", "words"), [(Qt.Key.Key_0, ("Go on", "End here")), (Qt.Key.Key_M, ("Close",))]
)
def test_where_there_is_something_to_press_the_pointer_is_seen(
    bare: Bare, key: Qt.Key, words: tuple[str, ...]
) -> None:
    assert bare.page.cursor().shape() == Qt.CursorShape.BlankCursor
    bare.press(key)
    bare.page.tick(NOW_S + 3.0)
    found = [each for each in bare.page.findChildren(QPushButton) if each.isVisible()]
    aimed_at = [each for each in found if any(word in each.text() for word in words)]
    assert len(aimed_at) == len(words)
    for each in aimed_at:
        below = bare.page.childAt(each.mapTo(bare.page, each.rect().center()))
        assert below is each
        assert below.cursor().shape() != Qt.CursorShape.BlankCursor


def test_why_there_is_no_band_stays_to_be_read(bare: Bare) -> None:
    bare.page.show_snapshot(replace(CALM, live=None, link=LinkView("lost", sentence=LOST)))
    bare.page.tick(NOW_S + 2.0)
    assert LOST in bare.page.findChild(Dial).accessibleDescription()
    assert bare.is_written_under_the_word()


def test_a_second_hand_that_is_lost_is_told_though_the_foot_line_is_gone(bare: Bare) -> None:
    nothing = np.empty(0)
    left = HandView("Left", "live", "", CALM.live, 0.02, nothing, nothing, None, None)
    right = HandView("Right", "lost", LOST, None, 3.0, nothing, nothing, None, None)
    bare.page.show_snapshot(replace(CALM, hands=(left, right)))
    assert bare.line() == LOST


def test_people_are_heard_and_hints_wait(bare: Bare) -> None:
    hint = CueView("pressure", "Lean in a little more.", NOW_S)
    bare.page.show_snapshot(replace(CALM, cue=hint))
    assert bare.line() == ""
    asked = CheckInView("Still good like this?", NOW_S)
    bare.page.show_snapshot(replace(CALM, check_in=asked))
    assert bare.line() == asked.text


def test_the_whole_page_is_one_key_that_pauses_and_goes_on(bare: Bare) -> None:
    for place in (QPoint(20, 20), QPoint(640, 400), QPoint(1250, 780)):
        bare.asked.clear()
        QTest.mouseClick(
            bare.page.childAt(place) or bare.page,
            Qt.MouseButton.LeftButton,
            pos=(bare.page.childAt(place) or bare.page).mapFrom(bare.page, place),
        )
        assert bare.asked == [BigKey(NOW_S)]


def test_what_is_paused_says_how_it_goes_on(bare: Bare) -> None:
    bare.page.show_snapshot(replace(CALM, paused=True))
    assert bare.is_written_under_the_word()


def test_a_click_pauses_only_where_the_page_is_bare(bare: Bare) -> None:
    bare.press(Qt.Key.Key_F11)
    QTest.mouseClick(bare.page.findChild(Dial), Qt.MouseButton.LeftButton)
    assert bare.asked == []


def test_the_largest_keys_pause_and_enter_answers_too(bare: Bare) -> None:
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        bare.press(key)
    assert bare.asked == [SetPaused(True), BigKey(NOW_S), BigKey(NOW_S)]


def test_whoever_may_tap_is_told_so(bare: Bare) -> None:
    asked = CheckInView("Still good like this?", NOW_S)
    bare.page.show_snapshot(replace(CALM, check_in=asked, taps=True))
    assert bare.line() == "Still good like this? Three taps: good. Two: softer."


@pytest.mark.usefixtures("app")
def test_a_replay_keeps_its_bar() -> None:
    made = Bare(is_replay=True)
    assert made.whole == []
    assert made.parts() == made.before
    made.page.close()


class SilentEngine:
    """Says nothing."""

    alive = True

    def send(self, command: Command) -> None:
        """Take a command."""

    def poll(self) -> list[Snapshot]:
        return []


def test_the_window_fills_the_screen_and_is_as_before_when_practice_ends(
    app: QApplication,
) -> None:
    clock = VirtualClock(NOW_S)
    unused = {each.name: lambda *_: None for each in fields(Services) if each.default is MISSING}
    services = Services(**{**unused, "clock": clock})  # type: ignore[arg-type]
    page, window = PracticePage(NIGHT, clock), QMainWindow()
    page.set_animating(False)
    host = SessionHost(NIGHT, page, EngineLink(SilentEngine(), clock), services)
    window.setCentralWidget(host)
    window.resize(900, 700)
    window.show()
    page.show_snapshot(CALM)
    QTest.keyClick(page, Qt.Key.Key_F11)
    assert window.isFullScreen()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    QTest.keyClick(page, Qt.Key.Key_F11)
    host.stop()
    assert not window.isFullScreen()
    window.close()
    app.processEvents()
