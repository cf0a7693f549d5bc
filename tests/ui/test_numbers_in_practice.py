"""What the numbers of the practice page mean is one key away, and practice goes on under it."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QToolTip

from coach.coaching_views import GhostView
from coach.messages import Say, SetPaused, Zero
from coach.practice.measures.library import measure_named
from coach.sensors.doubts import Doubt
from coach.signal.bands import Band
from coach.timing import VirtualClock
from coach.ui.kit.link import Link
from coach.ui.kit.tokens import NIGHT
from coach.ui.practising.dial import Dial
from coach.ui.practising.footer import Footer
from coach.ui.practising.numbers import numbers_shown
from coach.ui.practising.numbers_panel import NumbersPanel
from coach.ui.practising.page import PracticePage
from coach.ui.practising.too_much import TooMuchScreen
from coach.ui.receiver.bar import ReceiverBar
from coach.ui.session.replay_player import ReplayPlayer
from coach.views import (
    BeatView,
    HandView,
    LinkView,
    LiveView,
    ReplayView,
    Snapshot,
    StageView,
    idle_snapshot,
)


def live(**changes: object) -> Snapshot:
    told = replace(
        idle_snapshot(100.0),
        link=LinkView("live", name="Palm glove", rate_hz=200.0, taxels=8),
        live=LiveView(Band.MEDIUM, 21.0, False, None, error_n=2.0),
        age_s=0.02,
        beat=BeatView(True, 90.0, 1.0, 4),
        steadiness="steady",
    )
    return replace(told, **changes)


@pytest.fixture
def page(app: QApplication):
    assert app is not None
    page = PracticePage(NIGHT, VirtualClock(100.0), with_receiver=True)
    page.asked, page.gone = [], []
    page.command.connect(page.asked.append)
    page.left.connect(lambda: page.gone.append(True))
    page.set_animating(False)
    page.resize(1280, 800)
    page.show()
    page.activateWindow()
    app.processEvents()
    page.show_snapshot(live())
    yield page
    page.close()


def panel(page) -> NumbersPanel:
    return page.findChild(NumbersPanel)


def read(page) -> list[str]:
    return [each.text() for each in panel(page).findChildren(QLabel) if each.isVisible()]


def to_focus(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def test_m_tells_what_each_number_means_and_escape_goes_back_to_practice(page):
    QTest.keyClick(page, Qt.Key.Key_M)
    for name in ("band", "force_n", "force_error", "asynchrony_s", "steadiness", "age_s"):
        assert measure_named(name).meaning in read(page)
    to_focus(Qt.Key.Key_Escape)
    assert not panel(page).isVisible()
    assert not page.gone
    to_focus(Qt.Key.Key_Escape)
    assert page.gone


@pytest.mark.parametrize("close", [Qt.Key.Key_M, Qt.Key.Key_Escape, None], ids=["M", "Esc", "btn"])
def test_it_closes_as_it_opened_and_all_is_back(page, close):
    def parts():
        return {
            type(each).__name__
            for each in page.children()
            if each.isWidgetType() and each.isVisible()
        }

    before = parts()
    QTest.keyClick(page, Qt.Key.Key_M)
    assert parts() != before
    if close is None:
        (button,) = (
            each for each in panel(page).findChildren(QPushButton) if "Close" in each.text()
        )
        button.click()
    else:
        to_focus(close)
    assert parts() == before


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (800, 600), (720, 500), (900, 1100)])
def test_dial_foot_and_the_receivers_buttons_stay_in_sight(page, width, height):
    page.resize(width, height)
    before = {kind: page.findChild(kind).geometry() for kind in (Dial, Footer, ReceiverBar)}
    QTest.keyClick(page, Qt.Key.Key_M)
    told = panel(page).geometry()
    assert page.rect().contains(told)
    assert told.height() >= 120
    for kind, place in before.items():
        assert page.findChild(kind).isVisible()
        assert page.findChild(kind).geometry() == place
        assert not place.intersects(told), f"it lies over the {kind.__name__}"


@pytest.mark.parametrize("lead", ["free", "routine"])
@pytest.mark.parametrize("width", [720, 800, 1000, 1280, 1920])
def test_a_button_says_it_too_and_shows_its_whole_word(page, width, lead):
    page.resize(width, 800)
    stage = StageView(0, 3, "Warm-up", 60.0, "Kneading", Band.LIGHT, seconds=120.0)
    page.show_snapshot(live(stage=stage if lead == "routine" else None))
    (button,) = (each for each in page.findChildren(QPushButton) if each.text() == "Numbers")
    assert button.isVisible()
    assert button.fontMetrics().horizontalAdvance("Numbers") + 4 <= button.width()
    assert "The numbers" in button.toolTip()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert panel(page).isVisible()


def test_practice_goes_on_under_it(page):
    QTest.keyClick(page, Qt.Key.Key_M)
    to_focus(Qt.Key.Key_Space)
    to_focus(Qt.Key.Key_Z)
    to_focus(Qt.Key.Key_7)
    asked = [type(each) for each in page.asked]
    assert asked == [SetPaused, Zero, Say]
    page.show_snapshot(live(live=LiveView(Band.TOO_MUCH, 70.0, True, None)))
    alarm = page.findChild(TooMuchScreen)
    assert alarm.isVisible()
    assert alarm.geometry() == page.rect()
    middle = panel(page).geometry().center()
    assert page.childAt(middle) is alarm
    page.show_snapshot(live())
    assert panel(page).isVisible()


def test_it_can_be_read_beside_the_dial_alone_which_comes_back(page):
    QTest.keyClick(page, Qt.Key.Key_F)
    alone = page.findChild(Dial).geometry()
    QTest.keyClick(page, Qt.Key.Key_M)
    assert not panel(page).geometry().intersects(page.findChild(Dial).geometry())
    to_focus(Qt.Key.Key_M)
    assert page.findChild(Dial).geometry() == alone


def test_a_stop_takes_it_away(page):
    QTest.keyClick(page, Qt.Key.Key_M)
    to_focus(Qt.Key.Key_0)
    assert not panel(page).isVisible()


def test_the_arrows_move_it_and_not_the_pace(page):
    page.resize(800, 600)
    QTest.keyClick(page, Qt.Key.Key_M)
    QApplication.processEvents()
    heading = next(each for each in panel(page).findChild(QScrollArea).findChildren(QLabel))
    top = heading.mapTo(page, heading.rect().topLeft()).y()
    to_focus(Qt.Key.Key_Down)
    assert heading.mapTo(page, heading.rect().topLeft()).y() < top
    assert page.asked == []


def test_a_name_that_is_pressed_tells_how_its_number_is_made_and_back(page):
    QTest.keyClick(page, Qt.Key.Key_M)
    name = next(each for each in panel(page).findChildren(Link) if "Steadiness" in each.text())
    name.setFocus()
    to_focus(Qt.Key.Key_Return)
    said = " ".join(read(page))
    assert "Defined by" in said
    assert measure_named("age_s").meaning not in said
    (back,) = (each for each in panel(page).findChildren(QPushButton) if "All" in each.text())
    back.click()
    assert measure_named("age_s").meaning in read(page)


def test_only_what_stands_on_the_page_is_told():
    def names(snapshot: Snapshot) -> set[str]:
        return {measure.name for measure in numbers_shown(snapshot)}

    plain = names(live())
    assert not plain & {"speed_cm_s", "peak_kpa", "lag_s", "difference_n", "doubt", "bad_frames"}
    still = live(beat=BeatView(False, 90.0, 1.0, 4), steadiness="unknown")
    assert not names(still) & {"asynchrony_s", "pace_bpm", "steadiness"}
    over_pad = live(
        glides=True,
        live=LiveView(Band.MEDIUM, 21.0, False, 9.0, speed_cm_s=4.0),
        pressure_kpa=np.zeros((4, 4), np.float32),
    )
    assert names(over_pad) >= {"speed_cm_s", "peak_kpa"}
    hand = HandView("Left", "live", "", None, 0.02, np.empty(0), np.empty(0), 0.5, 0.1)
    assert names(live(hands=(hand, hand))) >= {"hand_share", "lag_s"}
    assert "difference_n" in names(live(ghost=GhostView("Best", np.zeros(64))))
    doubt = Doubt("typical", "Only a typical curve", "nobody weighed it", "Calibrate it")
    flawed = LinkView("live", rate_hz=200.0, bad_frames=3, doubts=(doubt,))
    assert names(live(link=flawed)) >= {"bad_frames", "doubt", "missing_samples", "rate_hz"}
    assert "age_s" not in names(live(replay=ReplayView(3.0, 9.0, 1.0)))


def test_a_replay_has_the_key_too_and_its_escape_closes_it_first(app):
    assert app is not None
    player = ReplayPlayer(NIGHT, "a session")
    gone: list[bool] = []
    player.left.connect(lambda: gone.append(True))
    player.page.set_animating(False)
    player.resize(1000, 700)
    player.show()
    player.activateWindow()
    app.processEvents()
    player.show_snapshot(live(replay=ReplayView(3.0, 9.0, 1.0)))
    QTest.keyClick(player, Qt.Key.Key_M)
    assert panel(player.page).isVisible()
    to_focus(Qt.Key.Key_Escape)
    assert not panel(player.page).isVisible()
    assert not gone
    player.close()


@pytest.mark.usefixtures("app")
def test_both_sheets_of_keys_name_it():
    for is_replay in (False, True):
        page = PracticePage(NIGHT, is_replay=is_replay)
        page.set_animating(False)
        page.resize(1000, 700)
        page.show()
        QTest.keyClick(page, Qt.Key.Key_Question)
        shown = [each.accessibleDescription() for each in page.children() if each.isWidgetType()]
        assert any("M: what these numbers mean" in each for each in shown)


def test_a_pointer_that_rests_on_a_picture_is_told_what_its_numbers_mean(page):
    dial = page.findChild(Dial)
    told = page.hovering.words(dial)
    for name in ("band", "force_n", "force_error", "steadiness"):
        assert measure_named(name).meaning in told
    page.show_snapshot(live(beat=BeatView(False, 90.0, 1.0, 4), steadiness="unknown"))
    assert measure_named("steadiness").meaning not in page.hovering.words(dial)
    at = QPoint(5, 5)
    rests = QHelpEvent(QEvent.Type.ToolTip, at, dial.mapToGlobal(at))
    QApplication.sendEvent(dial, rests)
    assert measure_named("force_n").meaning in QToolTip.text().replace("\n", " ")
    assert max(map(len, QToolTip.text().splitlines())) <= 60
    QToolTip.hideText()


def test_in_a_small_window_practice_can_still_be_paused_and_left(page):
    """A window of 1280 x 800 at 300 %."""
    page.resize(426, 267)
    QTest.keyClick(page, Qt.Key.Key_M)
    told = panel(page).geometry()
    seen = {each.text(): each for each in page.findChildren(QPushButton) if each.isVisible()}
    assert {"Pause", "Leave"} <= set(seen)
    for name in ("Pause", "Leave"):
        place = QRect(seen[name].mapTo(page, QPoint(0, 0)), seen[name].size())
        assert page.rect().contains(place)
        assert not place.intersects(told)
        words_px = seen[name].fontMetrics().horizontalAdvance(name)
        assert words_px + 8 <= seen[name].width()
    seen["Esc"].click()
    assert not panel(page).isVisible()


def test_what_never_to_do_in_a_stage_stays_in_sight(page):
    page.resize(800, 600)
    stage = StageView(0, 3, "Warm-up", 60.0, "Kneading", Band.LIGHT, safety="Never pinch.")
    page.show_snapshot(live(stage=stage))
    QTest.keyClick(page, Qt.Key.Key_M)
    page.tick(page.now_s + 1.0)
    (warning,) = (each for each in panel(page).findChildren(QLabel) if "pinch" in each.text())
    assert warning.isVisible()
    assert warning.text() == "! Never pinch."
    page.show_snapshot(live())
    page.tick(page.now_s + 2.0)
    assert not warning.isVisible()
