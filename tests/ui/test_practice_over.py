"""A practice that is over: what can be pressed then, and no more."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from coach.coaching_views import DrillView
from coach.signal.bands import Band
from coach.ui.gallery.care import care_snapshots
from coach.ui.gallery.states import live_snapshot
from coach.ui.kit.tokens import NIGHT
from coach.ui.practising.foot_words import foot_line
from coach.ui.practising.page import PracticePage
from coach.ui.practising.stop_screen import StopScreen
from coach.ui.routines.body_map import BodyMap

pytestmark = pytest.mark.usefixtures("app")
NOW = live_snapshot(Band.MEDIUM, 21.0, 18.0)
OVER = replace(NOW, live=None, finished=True, number=NOW.number + 1)


@pytest.fixture
def page(app):
    page = PracticePage(NIGHT, with_receiver=True)
    page.heard = []
    page.left.connect(lambda: page.heard.append("debrief"))
    page.again_wished.connect(lambda: page.heard.append("again"))
    page.home_wished.connect(lambda: page.heard.append("home"))
    page.command.connect(page.heard.append)
    page.set_animating(False)
    page.resize(800, 600)
    page.show()
    page.activateWindow()
    app.processEvents()
    page.show_snapshot(NOW)
    yield page
    page.close()


def buttons(page) -> list[QPushButton]:
    return [each for each in page.findChildren(QPushButton) if each.isVisible()]


def texts(page) -> list[str]:
    return [each.text().strip() for each in buttons(page)]


def test_what_is_left_is_the_debrief_again_and_home(page):
    assert "Pause" in texts(page)
    page.show_snapshot(OVER)
    assert texts(page) == ["See the debrief", "Same again", "Home"]
    assert next(each.property("kind") for each in buttons(page)) == "primary"
    for each in buttons(page):
        each.click()
    assert page.heard == ["debrief", "again", "home"]


@pytest.mark.parametrize(
    ("key", "asked"),
    [
        (Qt.Key.Key_Return, "debrief"),
        (Qt.Key.Key_Enter, "debrief"),
        (Qt.Key.Key_Escape, "debrief"),
        (Qt.Key.Key_A, "again"),
        (Qt.Key.Key_H, "home"),
    ],
)
def test_each_has_its_key(page, key, asked):
    page.show_snapshot(OVER)
    QTest.keyClick(page, key)
    assert page.heard == [asked]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_S, Qt.Key.Key_Z, Qt.Key.Key_7])
def test_there_is_nothing_to_pause_or_to_say_any_more(page, key):
    page.show_snapshot(OVER)
    QTest.keyClick(page, key)
    assert page.heard == []


def test_what_is_not_kept_has_no_debrief_to_see(page):
    page.show_snapshot(replace(OVER, recording=None))
    assert texts(page) == ["Same again", "Home"]
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert page.heard == ["again"]


def test_with_band_and_beat_alone_the_end_brings_the_buttons_back(page):
    page.set_sight("bare")
    assert texts(page) == []
    page.show_snapshot(OVER)
    assert texts(page) == ["See the debrief", "Same again", "Home"]


def test_the_numbers_leave_the_pause_within_reach_in_a_small_window(page):
    QTest.keyClick(page, Qt.Key.Key_M)
    assert "Pause" in texts(page)
    next(each for each in buttons(page) if each.text() == "Pause").click()
    assert len(page.heard) == 1


def test_each_button_says_in_a_sentence_what_it_does(page):
    seen = [each for each in page._parts.controls.findChildren(QPushButton) if each.isVisible()]
    assert len(seen) > 10
    for each in seen:
        sentence = each.accessibleDescription()
        assert sentence.endswith("."), each.text()
        assert sentence in each.toolTip()
        assert each.whatsThis() == sentence


def test_a_page_that_waits_paints_no_frames_any_more(page):
    page.set_animating(True)
    page.show_snapshot(OVER)
    page.tick(OVER.host_s + 1.0)
    assert any(each.isActive() for each in page.findChildren(QTimer)), "what moved comes to rest"
    page.tick(OVER.host_s + 5.0)
    assert not any(each.isActive() for each in page.findChildren(QTimer))
    assert texts(page) == ["See the debrief", "Same again", "Home"]


def test_a_stop_said_in_the_last_moment_does_not_leave_the_page_dark(page):
    QTest.keyClick(page, Qt.Key.Key_0)
    assert page.findChild(StopScreen).isVisible()
    page.set_animating(True)
    page.show_snapshot(replace(OVER, host_s=NOW.host_s + 0.1))
    page.tick(NOW.host_s + 10.0)
    assert texts(page) == ["See the debrief", "Same again", "Home"]
    assert not page.findChild(StopScreen).isVisible()


def test_with_band_and_beat_alone_the_end_brings_the_pointer_back_and_takes_no_tap(page):
    page.set_sight("bare")
    assert page.cursor().shape() == Qt.CursorShape.BlankCursor
    page.show_snapshot(OVER)
    assert page.cursor().shape() == Qt.CursorShape.ArrowCursor
    QTest.mouseClick(page, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert page.heard == []


@pytest.mark.parametrize("name", ["Pause", "Numbers", "Softer"])
def test_enter_means_the_debrief_wherever_the_keys_were(page, name):
    pressed = next(each for each in buttons(page) if name in each.text())
    pressed.setFocus(Qt.FocusReason.TabFocusReason)
    page.show_snapshot(OVER)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert page.heard == ["debrief"]


IN_ROUTINE = care_snapshots(NOW)["routine"]


def foot(snapshot) -> tuple[str, str]:
    words = foot_line(snapshot, NOW.host_s).stage
    return str(words.title), str(words.detail)


def test_a_routine_that_is_over_says_how_far_it_came_and_shows_nowhere_to_press(page):
    page.show_snapshot(IN_ROUTINE)
    assert page.findChild(BodyMap).isVisible()
    over = replace(IN_ROUTINE, live=None, finished=True, elapsed_s=1204.0)
    page.show_snapshot(over)
    assert not page.findChild(BodyMap).isVisible()
    stage = over.stage
    assert foot(over) == (f"Stage {stage.index + 1} of {stage.count}", "20:04 in all")


def test_a_drill_that_is_over_has_no_time_left():
    drill = DrillView("hold", "Hold a band", "", "with", True, True, 12.0)
    assert foot(replace(OVER, drill=drill, elapsed_s=61.0)) == ("Hold a band", "1:01 in all")


def test_of_what_is_over_only_what_was_kept_of_it_matters_still():
    told = replace(NOW, notices=("There is no sound here.",))
    assert foot_line(told, NOW.host_s).notice
    over = replace(told, live=None, finished=True)
    assert not foot_line(over, NOW.host_s).notice
    full = replace(over, recording=replace(over.recording, trouble="The disk is full."))
    assert foot_line(full, NOW.host_s).notice == "The disk is full."
