"""Asking for a zero: a key and a button on the practice page, the same on the comfort page."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from coach.messages import Command, Zero
from coach.practice.comfort.profile import ComfortProfile
from coach.signal.bands import Band
from coach.timing import VirtualClock
from coach.ui.kit.buttons import PageButton
from coach.ui.kit.tokens import NIGHT
from coach.ui.partner.comfort_page import ComfortPage
from coach.ui.practising.page import PracticePage
from coach.views import BeatView, LinkView, LiveView, Snapshot, StageView, idle_snapshot

ASKS = "It never reads less than 2.0 N. If no hand rests on it, lift both hands and press Z."


def snapshot(**changes: object) -> Snapshot:
    told = replace(
        idle_snapshot(100.0),
        link=LinkView("live", name="Palm glove", rate_hz=200.0, taxels=8),
        live=LiveView(Band.LIGHT, 2.0, False, None),
        age_s=0.02,
        beat=BeatView(True, 90.0, 1.0, 4),
        notices=(ASKS,),
    )
    return replace(told, **changes)


FREE: dict[str, object] = {}
STAGE: dict[str, object] = {
    "stage": StageView(0, 3, "Warm-up", 60.0, "Kneading", Band.LIGHT, seconds=120.0)
}


@pytest.fixture
def page(app: QApplication):
    assert app is not None
    page = PracticePage(NIGHT, VirtualClock(100.0))
    page.asked = []
    page.command.connect(page.asked.append)
    page.set_animating(False)
    page.resize(1280, 800)
    page.show()
    yield page
    page.close()


def button(page: PracticePage) -> PageButton:
    (found,) = [each for each in page.findChildren(PageButton) if each.text() == "Zero"]
    return found


def test_the_key_z_asks_for_a_zero_once(page):
    page.show_snapshot(snapshot())
    QTest.keyClick(page, Qt.Key.Key_Z)
    assert page.asked == [Zero()]


@pytest.mark.parametrize("width", [720, 900, 1280, 1920])
@pytest.mark.parametrize("led", [FREE, STAGE], ids=["free", "routine"])
def test_the_button_stands_wherever_one_practises_and_shows_its_whole_word(page, width, led):
    page.resize(width, 800)
    page.show_snapshot(snapshot(**led))
    shown = button(page)
    assert shown.isVisible()
    assert shown.fontMetrics().horizontalAdvance("Zero") + 4 <= shown.width()
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
    assert page.asked == [Zero()]


def test_what_asks_for_it_is_one_line_at_the_foot(page):
    page.show_snapshot(snapshot())
    seen = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
    assert [words for words in seen if "press Z" in words] == [ASKS]


def test_the_sheet_of_keys_names_it(page):
    page.sheets.show_keys(True)
    sheet = page._parts.keys
    assert "Z: hands off: this is zero" in sheet.accessibleDescription()


def test_a_comfort_trial_that_cannot_begin_says_the_key_and_obeys_it(app):
    assert app is not None
    asked: list[Command] = []
    page = ComfortPage(NIGHT, ComfortProfile("00000000-0000-4000-8000-00000000000a", "Sam"))
    page.command.connect(asked.append)
    page.resize(1280, 800)
    page.show()
    t_s = np.arange(0.01, 1.0, 0.01)
    page.show_snapshot(snapshot(notices=(), trace_t_s=t_s, trace_n=np.full(len(t_s), 2.0)))
    said = [each.text() for each in page.findChildren(QLabel) if "press Z" in each.text()]
    assert said == [
        "Take your hand off to begin; the sensor still feels 2.0 N. If nothing touches it, press "
        "Zero (Z)."
    ]
    asked.clear()
    QTest.keyClick(page, Qt.Key.Key_Z)
    assert asked == [Zero()]
    later = 1.0 + t_s
    page.show_snapshot(snapshot(notices=(), trace_t_s=later, trace_n=np.zeros(len(t_s))))
    assert not [each for each in page.findChildren(QLabel) if "press Z" in each.text()]
    page.close()


@pytest.mark.parametrize("width", [720, 800, 1280])
def test_a_comfort_trial_has_a_button_for_it_as_practice_has(app, width):
    assert app is not None
    asked: list[Command] = []
    page = ComfortPage(NIGHT, ComfortProfile("00000000-0000-4000-8000-00000000000a", "Sam"))
    page.command.connect(asked.append)
    page.resize(width, 600)
    page.show()
    (shown,) = [each for each in page.findChildren(PageButton) if each.text() == "Zero  (Z)"]
    assert shown.isVisible()
    assert shown.fontMetrics().horizontalAdvance(shown.text()) + 4 <= shown.width()
    assert page.rect().contains(shown.mapTo(page, shown.rect().bottomRight()))
    asked.clear()
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
    assert asked == [Zero()]
    page.close()
