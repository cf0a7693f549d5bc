"""Home and history, each alone with plain values."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from coach.ui.gallery.samples import sample_sessions
from coach.ui.history.page import HistoryPage
from coach.ui.history.replay_page import ReplayPage
from coach.ui.history.session_line import SessionLine, day_words
from coach.ui.home_page import HomePage
from coach.ui.kit.tokens import NIGHT
from coach.ui.services import SessionEntry

Heard = Callable[[object], list[object]]
Shown = Callable[..., QWidget]

pytestmark = pytest.mark.usefixtures("app")


def test_home_opens_the_last_session_in_one_press(heard: Heard, shown: Shown) -> None:
    last = sample_sessions()[0]
    page = shown(HomePage(NIGHT, last))
    opened = heard(page.opened)
    QTest.keyClick(page.findChild(SessionLine), Qt.Key.Key_Return)
    assert opened == [last]


def test_home_starts_with_the_demo_under_the_finger(
    app: QApplication, heard: Heard, shown: Shown
) -> None:
    page = shown(HomePage(NIGHT))
    chosen = heard(page.chosen)
    QTest.keyClick(app.focusWidget(), Qt.Key.Key_Return)
    assert chosen == ["practise"]


def test_history_goes_down_and_up_by_arrows_and_opens_by_return(
    app: QApplication, heard: Heard, shown: Shown
) -> None:
    sessions = sample_sessions()
    page = shown(HistoryPage(NIGHT, sessions))
    opened = heard(page.opened)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return):
        QTest.keyClick(app.focusWidget(), key)
    assert opened == [sessions[1]]


def test_history_keeps_its_place_when_the_list_is_read_again(
    app: QApplication, heard: Heard, shown: Shown
) -> None:
    sessions = sample_sessions()
    page = shown(HistoryPage(NIGHT, sessions))
    QTest.keyClick(app.focusWidget(), Qt.Key.Key_Down)
    page.show_sessions((*sessions[:3], replace(sessions[3], score=12), *sessions[4:]))
    app.processEvents()
    opened = heard(page.opened)
    QTest.keyClick(app.focusWidget(), Qt.Key.Key_Return)
    assert opened == [sessions[1]]


@pytest.mark.parametrize(
    ("days", "words"), [(0, "Today, 20:15"), (1, "Yesterday, 20:15"), (7, "Sat 14 Nov, 20:15")]
)
def test_days_are_said_as_a_person_says_them(days: int, words: str) -> None:
    now = datetime(2026, 11, 21, 20, 15)
    assert day_words(now - timedelta(days=days), now) == words


def test_a_session_with_nothing_known_is_still_a_line() -> None:
    entry = SessionEntry(Path("a.rec"), "sim:steady", datetime(2026, 1, 2, 3, 4), 61.0)
    line = SessionLine(NIGHT, entry)
    assert "sim:steady" in line.accessibleName()
    assert "1:01" in line.accessibleName()


@pytest.mark.parametrize("made", [HistoryPage, ReplayPage, HomePage])
def test_what_day_it_is_is_told_to_a_page_and_not_looked_up(
    made: type[HistoryPage | ReplayPage | HomePage], shown: Shown
) -> None:
    sessions = sample_sessions()
    known = sessions[0] if made is HomePage else sessions
    begun = sessions[0].started.date()
    for days, word in ((0, "Today"), (1, "Yesterday"), (9, "Sat 21 Nov")):
        page = shown(made(NIGHT, known, today=begun + timedelta(days=days)))
        line = page.findChildren(SessionLine)[0]
        assert line.text().removeprefix("Last time: ").startswith(word)


def test_a_long_title_takes_a_second_line_rather_than_losing_its_end(shown: Shown) -> None:
    page = shown(HistoryPage(NIGHT, sample_sessions()))
    page.resize(800, 600)
    QApplication.processEvents()
    lines = {"quick one" in each.accessibleName(): each for each in page.findChildren(SessionLine)}
    assert lines[True].height() > lines[False].height()
    page.resize(1280, 800)
    QApplication.processEvents()
    assert lines[True].height() == lines[False].height()
