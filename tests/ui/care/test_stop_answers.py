"""After a STOP: the question comes a breath later, and only its two answers lead on."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from coach.messages import (
    GoOn,
)

Desk = Any


def test_the_question_comes_a_breath_later_and_both_answers_work(
    desk: Desk,
) -> None:
    at = desk.stopped()
    assert "Ask if you may go on." in at.stop.accessibleDescription()
    at.click("Go on, they said yes")
    assert at.asked == [GoOn()]
    assert not at.stop.isVisible()
    again = desk.stopped()
    again.press(Qt.Key.Key_G)
    assert again.asked == [GoOn()]
    ended = desk.stopped()
    ended.click("End here")
    assert ended.left == [None]
    by_key = desk.stopped()
    by_key.press(Qt.Key.Key_Escape)
    assert by_key.left == [None]
    assert by_key.asked == []


def test_to_go_on_names_the_yes_and_draws_no_more_than_to_end(desk: Desk) -> None:
    at = desk.stopped()
    yes, no = (each for each in at.stop.findChildren(QPushButton) if each.isVisible())
    assert "they said yes" in yes.text()
    assert yes.size() == no.size()
    inks = []
    for each in (yes, no):
        image = each.grab().toImage()
        inks.append((image.pixel(12, 12), image.pixel(image.width() // 2, 0)))
    assert inks[0] == inks[1], "the same ground, the same edge"


def test_a_second_tap_of_the_same_finger_never_goes_on(desk: Desk) -> None:
    at = desk(desk.routine)
    at.press(Qt.Key.Key_0)
    at.asked.clear()
    key = Qt.Key
    at.press(key.Key_G, key.Key_Space, key.Key_Return, key.Key_PageDown, key.Key_7, key.Key_8)
    assert at.asked == []
    assert at.stop.isVisible()
    at.later(replace(desk.routine, stopped=True), 2.0)
    at.press(key.Key_Space, key.Key_Return, key.Key_PageDown, key.Key_8, key.Key_F)
    assert at.asked == []
    assert at.stop.isVisible()


def test_tab_reaches_the_two_answers_only(desk: Desk, app: QApplication) -> None:
    at = desk.stopped()
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
