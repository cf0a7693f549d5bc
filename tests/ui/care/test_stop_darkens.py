"""STOP darkens the page at once, and what is graver is still told on it."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage

from coach.signal.bands import Band
from coach.ui.kit.tokens import DAY, NIGHT, THEMES, Theme, luminance
from coach.ui.practising.too_much import TooMuchScreen
from coach.views import LinkView, LiveView, ReplayView

Desk = Any


def darkness(image: QImage) -> float:
    """Return the part of a picture that is black."""
    points = [(x, y) for x in range(0, image.width(), 8) for y in range(0, image.height(), 8)]
    dark = sum(QColor(image.pixel(x, y)).lightness() < 8 for x, y in points)
    return dark / len(points)


@pytest.mark.parametrize("theme", [NIGHT, DAY], ids=lambda theme: theme.name)
@pytest.mark.parametrize("how", ["key", "screen"])
def test_stop_darkens_the_page_in_the_same_turn_to_one_word(
    desk: Desk, theme: Theme, how: str
) -> None:
    at = desk(desk.routine, theme)
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


def test_nothing_of_the_beat_moves_while_stopped(desk: Desk) -> None:
    at = desk(desk.routine)
    at.press(Qt.Key.Key_0)
    first = at.page.grab().toImage()
    at.page.tick(desk.free.host_s + 0.2)
    assert at.page.grab().toImage() == first


def test_a_stop_from_the_glove_or_another_window_darkens_too(desk: Desk) -> None:
    at = desk(desk.routine)
    at.later(replace(desk.routine, stopped=True), 0.1)
    assert at.stop.isVisible()
    at.later(desk.routine, 0.2)
    assert not at.stop.isVisible()


def test_a_stop_closes_the_keys_and_covers_the_small_view(desk: Desk) -> None:
    at = desk(desk.routine)
    at.press(Qt.Key.Key_F, Qt.Key.Key_Question, Qt.Key.Key_0)
    assert not at.page.sheets.any_shown
    assert darkness(at.page.grab().toImage()) > 0.85
    at.press(Qt.Key.Key_Escape)
    assert at.left == [None]


def test_too_much_is_seen_above_a_stop(desk: Desk) -> None:
    at = desk.stopped()
    hard = LiveView(Band.TOO_MUCH, 70.0, True, None)
    at.later(replace(desk.routine, stopped=True, live=hard), 2.1)
    alarm = at.page.findChild(TooMuchScreen)
    assert alarm is not None
    assert at.page.childAt(QPoint(640, 60)) is alarm
    at.later(replace(desk.routine, stopped=True), 2.6)
    assert at.page.childAt(QPoint(640, 60)) is at.stop


def test_no_data_is_told_on_a_stop(desk: Desk) -> None:
    at = desk.stopped()
    assert "went quiet" not in at.stop.accessibleDescription()
    quiet = LinkView("quiet", sentence="The glove went quiet.")
    at.later(replace(desk.routine, stopped=True, live=None, link=quiet, age_s=3.0), 3.0)
    assert "The glove went quiet." in at.stop.accessibleDescription()


def test_a_replay_shows_a_stop_as_it_was_with_nothing_to_press(
    desk: Desk,
) -> None:
    replayed = replace(desk.routine, stopped=True, replay=ReplayView(31.0, 90.0, 1.0))
    at = desk(replayed, is_replay=True)
    assert at.stop.isVisible()
    assert at.buttons() == []
    at.press(Qt.Key.Key_7, Qt.Key.Key_0, Qt.Key.Key_G)
    assert at.asked == []
    at.later(replace(replayed, paused=True), 0.1)
    assert not at.stop.isVisible()


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_a_stop_is_read_and_never_brighter_than_its_theme(desk: Desk, theme: Theme) -> None:
    at = desk(desk.routine, theme)
    at.press(Qt.Key.Key_0)
    at.later(replace(desk.routine, stopped=True), 2.0)
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
    desk: Desk,
) -> None:
    at = desk(desk.states["too-much"])
    at.page.tick(desk.states["too-much"].host_s)
    alarm = at.page.findChild(TooMuchScreen)
    assert alarm.isVisible()
    before, eased = alarm.accessibleName(), alarm.grab().toImage()
    at.press(Qt.Key.Key_0)
    assert alarm.isVisible()
    assert "Stop" in alarm.accessibleName()
    assert "Stop" not in before
    assert alarm.grab().toImage() != eased
