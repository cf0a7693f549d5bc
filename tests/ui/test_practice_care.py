"""Care while practising: the receiver's words, STOP at once, the routine's own controls."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from coach.coaching_views import CheckInView, PlannedStage
from coach.messages import (
    Command,
    ExtendStage,
    GoOn,
    Say,
    SetPaused,
    SkipStage,
)
from coach.signal.bands import Band
from coach.timing import VirtualClock
from coach.ui.gallery.states import gallery_states
from coach.ui.kit.tokens import DAY, NIGHT, THEMES, Theme, luminance
from coach.ui.practising.keys_sheet import KeysSheet
from coach.ui.practising.page import PracticePage
from coach.ui.practising.stop_screen import StopScreen
from coach.ui.practising.too_much import TooMuchScreen
from coach.views import LinkView, LiveView, ReplayView, Snapshot, StageView

STATES = {state.name: state.snapshot for state in gallery_states()}
FREE, NOW_S = STATES["medium"], STATES["medium"].host_s
STAGE = StageView(0, 2, "Warm up", 60.0, "Knead", Band.LIGHT, 90.0, "glide", "back")
PLAN = (
    PlannedStage("Warm up", 90.0, "back", Band.LIGHT),
    PlannedStage("Knead", 60.0, "shoulders", Band.MEDIUM),
)
ROUTINE = replace(FREE, stage=STAGE, plan=PLAN)


class Desk:
    """A page, what it asked for, and the buttons that a person sees."""

    def __init__(self, snapshot: Snapshot, theme: Theme = NIGHT, **options: bool) -> None:
        self.page = PracticePage(theme, VirtualClock(NOW_S), **options)
        self.asked: list[Command] = []
        self.left: list[None] = []
        self.windows: list[None] = []
        self.page.command.connect(self.asked.append)
        self.page.left.connect(lambda: self.left.append(None))
        self.page.window_wished.connect(lambda: self.windows.append(None))
        self.page.set_animating(False)
        self.page.resize(1280, 800)
        self.page.show()
        self.page.show_snapshot(snapshot)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.page, key)

    def buttons(self) -> list[str]:
        found = self.page.findChildren(QPushButton)
        return [button.accessibleName() for button in found if button.isVisible()]

    def click(self, name: str) -> None:
        found = [b for b in self.page.findChildren(QPushButton) if name in b.accessibleName()]
        assert len(found) == 1, name
        assert found[0].isVisible()
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)

    @property
    def stop(self) -> StopScreen:
        found = self.page.findChild(StopScreen)
        assert found is not None
        return found

    def later(self, snapshot: Snapshot, by_s: float) -> None:
        self.page.show_snapshot(replace(snapshot, host_s=NOW_S + by_s))


@pytest.fixture
def desk(app: QApplication) -> Callable[..., Desk]:
    assert app is not None
    return Desk


@pytest.mark.parametrize(
    ("key", "word"),
    [
        (Qt.Key.Key_7, "softer"),
        (Qt.Key.Key_Minus, "softer"),
        (Qt.Key.Key_8, "good"),
        (Qt.Key.Key_9, "deeper"),
        (Qt.Key.Key_0, "stop"),
        (Qt.Key.Key_Backspace, "stop"),
    ],
)
def test_the_receivers_keys_say_what_the_sheet_says(
    desk: Callable[..., Desk], key: Qt.Key, word: str
) -> None:
    at = desk(FREE)
    at.press(key)
    assert at.asked == [Say(word, "key")]


def test_the_sheet_names_every_key_of_care() -> None:
    told = KeysSheet(NIGHT).accessibleDescription()
    for key in ("E:", "7  8  9:", "0  or  ⌫:", "G:", "V  W:"):
        assert key in told


@pytest.mark.parametrize("word", ["Softer", "Good", "Deeper", "STOP"])
def test_the_receivers_buttons_say_it_from_the_screen(desk: Callable[..., Desk], word: str) -> None:
    at = desk(ROUTINE)
    at.click(f"Receiver: {word}")
    assert at.asked == [Say(word.lower(), "screen")]


@pytest.mark.parametrize(
    ("snapshot", "shown"),
    [
        (FREE, False),
        (ROUTINE, True),
        (replace(FREE, check_in=CheckInView("How is this?", NOW_S)), True),
    ],
)
def test_the_receivers_buttons_are_there_when_somebody_is(
    desk: Callable[..., Desk], snapshot: Snapshot, shown: bool
) -> None:
    at = desk(snapshot)
    assert any("Receiver" in name for name in at.buttons()) is shown
    at.press(Qt.Key.Key_V)
    assert any("Receiver" in name for name in at.buttons()) is not shown


def test_a_known_receiver_has_the_buttons_from_the_beginning(desk: Callable[..., Desk]) -> None:
    assert any("Receiver" in name for name in desk(FREE, with_receiver=True).buttons())


def darkness(image: QImage) -> float:
    """Return the part of a picture that is black."""
    points = [(x, y) for x in range(0, image.width(), 8) for y in range(0, image.height(), 8)]
    dark = sum(QColor(image.pixel(x, y)).lightness() < 8 for x, y in points)
    return dark / len(points)


@pytest.mark.parametrize("theme", [NIGHT, DAY], ids=lambda theme: theme.name)
@pytest.mark.parametrize("how", ["key", "screen"])
def test_stop_darkens_the_page_in_the_same_turn_to_one_word(
    desk: Callable[..., Desk], theme: Theme, how: str
) -> None:
    at = desk(ROUTINE, theme)
    assert darkness(at.page.grab().toImage()) < 0.1
    if how == "key":
        at.press(Qt.Key.Key_Backspace)
    else:
        at.click("Receiver: STOP")
    # No snapshot, no timer and no event in between: the page is dark when the key returns.
    assert at.stop.isVisible()
    assert darkness(at.page.grab().toImage()) > 0.85
    assert at.stop.accessibleName() == "Stop"
    assert at.buttons().count("Go on, they said yes (G)") == 0


def test_nothing_of_the_beat_moves_while_stopped(desk: Callable[..., Desk]) -> None:
    at = desk(ROUTINE)
    at.press(Qt.Key.Key_0)
    first = at.page.grab().toImage()
    at.page.tick(NOW_S + 0.2)
    assert at.page.grab().toImage() == first


def test_a_stop_from_the_glove_or_another_window_darkens_too(desk: Callable[..., Desk]) -> None:
    at = desk(ROUTINE)
    at.later(replace(ROUTINE, stopped=True), 0.1)
    assert at.stop.isVisible()
    at.later(ROUTINE, 0.2)
    assert not at.stop.isVisible()


def stopped(desk: Callable[..., Desk]) -> Desk:
    at = desk(ROUTINE)
    at.press(Qt.Key.Key_0)
    at.later(replace(ROUTINE, stopped=True), 2.0)
    at.asked.clear()
    return at


def test_the_question_comes_a_breath_later_and_both_answers_work(
    desk: Callable[..., Desk],
) -> None:
    at = stopped(desk)
    assert "Ask if you may go on." in at.stop.accessibleDescription()
    at.click("Go on, they said yes")
    assert at.asked == [GoOn()]
    assert not at.stop.isVisible()
    again = stopped(desk)
    again.press(Qt.Key.Key_G)
    assert again.asked == [GoOn()]
    ended = stopped(desk)
    ended.click("End here")
    assert ended.left == [None]
    by_key = stopped(desk)
    by_key.press(Qt.Key.Key_Escape)
    assert by_key.left == [None]
    assert by_key.asked == []


def test_a_second_tap_of_the_same_finger_never_goes_on(desk: Callable[..., Desk]) -> None:
    at = desk(ROUTINE)
    at.press(Qt.Key.Key_0)
    at.asked.clear()
    key = Qt.Key
    at.press(key.Key_G, key.Key_Space, key.Key_Return, key.Key_PageDown, key.Key_7, key.Key_8)
    assert at.asked == []
    assert at.stop.isVisible()
    at.later(replace(ROUTINE, stopped=True), 2.0)
    at.press(key.Key_Space, key.Key_Return, key.Key_PageDown, key.Key_8, key.Key_F)
    assert at.asked == []
    assert at.stop.isVisible()


def test_tab_reaches_the_two_answers_only(desk: Callable[..., Desk], app: QApplication) -> None:
    at = stopped(desk)
    at.page.activateWindow()
    at.page.setFocus()
    app.processEvents()
    reached = set()
    for _ in range(6):
        QTest.keyClick(app.focusWidget() or at.page, Qt.Key.Key_Tab)
        focused = app.focusWidget()
        if isinstance(focused, QPushButton):
            reached.add(focused.accessibleName())
    assert reached == {"Go on, they said yes (G)", "End here (Escape)"}


def test_a_stop_closes_the_keys_and_covers_the_small_view(desk: Callable[..., Desk]) -> None:
    at = desk(ROUTINE)
    at.press(Qt.Key.Key_F, Qt.Key.Key_Question, Qt.Key.Key_0)
    assert not at.page.keys_shown
    assert darkness(at.page.grab().toImage()) > 0.85
    at.press(Qt.Key.Key_Escape)
    assert at.left == [None]


def test_too_much_is_seen_above_a_stop(desk: Callable[..., Desk]) -> None:
    at = stopped(desk)
    hard = LiveView(Band.TOO_MUCH, 70.0, True, None)
    at.later(replace(ROUTINE, stopped=True, live=hard), 2.1)
    alarm = at.page.findChild(TooMuchScreen)
    assert alarm is not None
    assert at.page.childAt(QPoint(640, 60)) is alarm
    at.later(replace(ROUTINE, stopped=True), 2.6)
    assert at.page.childAt(QPoint(640, 60)) is at.stop


def test_no_data_is_told_on_a_stop(desk: Callable[..., Desk]) -> None:
    at = stopped(desk)
    assert "went quiet" not in at.stop.accessibleDescription()
    quiet = LinkView("quiet", sentence="The glove went quiet.")
    at.later(replace(ROUTINE, stopped=True, live=None, link=quiet, age_s=3.0), 3.0)
    assert "The glove went quiet." in at.stop.accessibleDescription()


def test_a_routine_has_its_own_controls_and_the_others_give_way(
    desk: Callable[..., Desk],
) -> None:
    at = desk(ROUTINE)
    names = at.buttons()
    for own in ("The stage before", "The next stage", "A minute longer", "Pause"):
        assert any(own in name for name in names), own
    for other in ("Faster", "More counts", "Tap", "Aim for"):
        assert not any(other in name for name in names), other
    at.click("The next stage")
    at.click("The stage before")
    at.click("A minute longer")
    at.click("Pause")
    assert at.asked == [SkipStage(1), SkipStage(-1), ExtendStage(60.0), SetPaused(True)]


def test_the_routines_keys_and_no_others(desk: Callable[..., Desk]) -> None:
    at, key = desk(ROUTINE), Qt.Key
    at.press(key.Key_PageDown, key.Key_PageUp, key.Key_E)
    assert at.asked == [SkipStage(1), SkipStage(-1), ExtendStage(60.0)]
    at.asked.clear()
    at.press(key.Key_Up, key.Key_Left, key.Key_T, key.Key_3)
    assert at.asked == []
    free = desk(FREE)
    free.press(key.Key_E)
    assert free.asked == []


def test_the_receivers_window_is_asked_for_by_key_and_button(desk: Callable[..., Desk]) -> None:
    at = desk(ROUTINE)
    at.press(Qt.Key.Key_W)
    at.click("A window for the one who receives")
    assert len(at.windows) == 2


def test_a_replay_shows_a_stop_as_it_was_with_nothing_to_press(
    desk: Callable[..., Desk],
) -> None:
    replayed = replace(ROUTINE, stopped=True, replay=ReplayView(31.0, 90.0, 1.0))
    at = desk(replayed, is_replay=True)
    assert at.stop.isVisible()
    assert at.buttons() == []
    at.press(Qt.Key.Key_7, Qt.Key.Key_0, Qt.Key.Key_G)
    assert at.asked == []
    at.later(replace(replayed, paused=True), 0.1)
    assert not at.stop.isVisible()


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_a_stop_is_read_and_never_brighter_than_its_theme(
    desk: Callable[..., Desk], theme: Theme
) -> None:
    at = desk(ROUTINE, theme)
    at.press(Qt.Key.Key_0)
    at.later(replace(ROUTINE, stopped=True), 2.0)
    image = at.page.grab().toImage()
    seen = {
        QColor(image.pixel(x, y)).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }
    brightest = max(luminance(colour) for colour in seen)
    assert brightest >= 0.3
    assert brightest <= luminance((NIGHT if theme is DAY else theme).text) + 0.01


def test_who_says_stop_while_it_is_too_much_sees_that_it_was_heard(
    desk: Callable[..., Desk],
) -> None:
    at = desk(STATES["too-much"])
    at.page.tick(STATES["too-much"].host_s)
    alarm = at.page.findChild(TooMuchScreen)
    assert alarm.isVisible()
    before, eased = alarm.accessibleName(), alarm.grab().toImage()
    at.press(Qt.Key.Key_0)
    assert alarm.isVisible()
    assert "Stop" in alarm.accessibleName()
    assert "Stop" not in before
    assert alarm.grab().toImage() != eased
