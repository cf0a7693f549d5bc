"""The history page by keyboard alone: looking for sessions, deleting, weeks and trends."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from coach.ui.gallery.samples import TODAY, sample_sessions
from coach.ui.history.page import HistoryPage
from coach.ui.history.session_line import SessionLine
from coach.ui.history.skill_trends import SkillTrends
from coach.ui.history.weeks import MOST_WEEKS, Weeks, weeks_of
from coach.ui.kit.tokens import NIGHT, TOUCH_PX
from coach.ui.kit.veil import Veil
from coach.ui.services import SessionEntry

Heard = Callable[[object], list[object]]
Shown = Callable[..., QWidget]
Key = Qt.Key

pytestmark = pytest.mark.usefixtures("app")


@pytest.fixture
def sessions() -> tuple[SessionEntry, ...]:
    """Eight sessions of five weeks; the third is with Anna, by another device."""
    made = sample_sessions()
    anna = replace(made[2], receiver="x", receiver_name="Anna Quint", device="Blue pad")
    return (*made[:2], anna, *made[3:])


@pytest.fixture
def page(shown: Shown, sessions: tuple[SessionEntry, ...]) -> HistoryPage:
    made = shown(HistoryPage(NIGHT, sessions, TODAY.date()))
    assert isinstance(made, HistoryPage)
    return made


@pytest.fixture
def press(app: QApplication) -> Callable[..., None]:
    """Press keys, or type words, wherever the focus is."""

    def press(*keys: Qt.Key | str) -> None:
        for key in keys:
            where = app.focusWidget()
            if isinstance(key, str):
                QTest.keyClicks(where, key)
            else:
                QTest.keyClick(where, key)
            app.processEvents()

    return press


Press = Callable[..., None]


def lines(page: QWidget) -> list[str]:
    return [each.accessibleName() for each in page.findChildren(SessionLine) if each.isVisible()]


def days(page: QWidget) -> list[str]:
    return [each.text() for each in page.findChildren(SessionLine) if each.isVisible()]


def reads(page: QWidget, words: str) -> bool:
    return any(words in each.text() and each.isVisible() for each in page.findChildren(QLabel))


@pytest.mark.parametrize(
    ("words", "count"),
    [("anna", 1), ("QUINT", 1), ("blue pad", 1), ("before bed", 3), ("bed nov", 2), ("2026-10", 2),
     ("21 november", 1), ("anna bed", 0)],
)  # fmt: skip
def test_sessions_are_found_by_name_device_title_and_date(
    page: HistoryPage, press: Press, words: str, count: int
) -> None:
    press(Key.Key_Slash, words)
    assert len(lines(page)) == count
    assert reads(page, f"{count} of 8 sessions." if count else "Try fewer words")


@pytest.mark.parametrize("line", range(8))
def test_what_a_line_says_of_its_day_and_hour_finds_it(
    page: HistoryPage, press: Press, line: int
) -> None:
    said = days(page)[line]
    press(Key.Key_Slash, said.replace(",", "").lower())
    assert said in days(page)


def test_today_finds_what_was_practised_today(
    shown: Shown, press: Press, sessions: tuple[SessionEntry, ...]
) -> None:
    began = datetime.now().astimezone().replace(hour=0, minute=0)
    page = shown(HistoryPage(NIGHT, (replace(sessions[0], started=began), *sessions[1:])))
    press(Key.Key_Slash, "today 00:00")
    assert days(page) == ["Today, 00:00"]


def test_a_search_is_left_by_escape_and_then_the_page(
    page: HistoryPage, press: Press, heard: Heard
) -> None:
    back = heard(page.back)
    press(Key.Key_Slash, "anna", Key.Key_Escape)
    assert len(lines(page)) == 8
    assert back == []
    press(Key.Key_Escape)
    assert len(back) == 1


def test_what_was_found_opens_by_return(
    page: HistoryPage, press: Press, heard: Heard, sessions: tuple[SessionEntry, ...]
) -> None:
    opened = heard(page.opened)
    press(Key.Key_Slash, "anna", Key.Key_Down, Key.Key_Return)
    assert opened == [sessions[2]]


def test_a_session_is_deleted_by_one_question_and_kept_by_default(
    page: HistoryPage, press: Press, heard: Heard, sessions: tuple[SessionEntry, ...]
) -> None:
    deleted, back = heard(page.deleted), heard(page.back)
    press(Key.Key_Down, Key.Key_Delete)
    assert reads(page, "for good")
    press(Key.Key_Return)
    press(Key.Key_Delete, Key.Key_Escape)
    assert (deleted, back) == ([], []), "Return and Escape keep it"
    press(Key.Key_Down, Key.Key_Delete, Key.Key_Tab, Key.Key_Return)
    assert len(deleted) == 1
    assert deleted[0] in sessions
    assert not [veil for veil in page.findChildren(Veil) if veil.isVisible()]


def test_a_line_says_with_whom(page: HistoryPage) -> None:
    named = ["with Anna Quint" in line for line in lines(page)]
    assert named == [False, False, True, *[False] * 5]


def test_each_question_speaks_of_as_many_recordings_as_there_are(
    shown: Shown, page: HistoryPage, sessions: tuple[SessionEntry, ...]
) -> None:
    page._all.click()
    assert reads(page, "The recordings, what the app keeps of them")
    one = shown(HistoryPage(NIGHT, sessions[:1], TODAY.date()))
    assert isinstance(one, HistoryPage)
    one._all.click()
    assert reads(one, "Delete your one session and all comfort profiles?")
    assert reads(one, "The recording, what the app keeps of it")


def test_all_are_deleted_by_one_question(page: HistoryPage, press: Press, heard: Heard) -> None:
    gone = heard(page.all_deleted)
    page._all.setFocus()
    press(Key.Key_Return)
    assert reads(page, "Delete all 8 sessions and all comfort profiles?")
    assert reads(page, "Calibrations and your own routines stay.")
    press(Key.Key_Tab, Key.Key_Return)
    assert len(gone) == 1


def test_weeks_go_back_to_the_first_session_and_empty_ones_are_rows_like_others(
    sessions: tuple[SessionEntry, ...],
) -> None:
    monday = date(2026, 11, 16)
    skipped = tuple(entry for entry in sessions if entry.started.date() != date(2026, 11, 6))
    weeks = weeks_of(skipped, TODAY.date())
    assert [each for each, _ in weeks] == [monday - timedelta(weeks=back) for back in range(5)]
    assert [len(held) for _, held in weeks] == [3, 2, 0, 1, 1]
    old = replace(sessions[0], started=TODAY - timedelta(days=900))
    assert len(weeks_of((old,), TODAY.date())) == MOST_WEEKS
    assert len(weeks_of((), TODAY.date())) == 1


def test_nothing_speaks_of_streaks_or_missed_weeks(page: HistoryPage) -> None:
    words = " ".join(
        [each.text() for each in page.findChildren(QLabel)]
        + [each.accessibleName() for each in page.findChildren(QWidget)]
    ).casefold()
    assert not any(word in words for word in ("streak", "missed", "in a row", "only "))
    assert "sessions by week" in words


def test_trends_are_said_to_who_cannot_see_them(page: HistoryPage) -> None:
    said = page.findChildren(SkillTrends)[0].accessibleName()
    assert "Pressure: last " in said
    assert "best " in said


def test_a_drill_stands_in_the_list_and_not_in_the_trends_of_practice(
    page: HistoryPage, sessions: tuple[SessionEntry, ...]
) -> None:
    before = page.findChildren(SkillTrends)[0].accessibleName()
    drill = replace(
        sessions[0],
        path=Path("drill.rec"),
        title="Hold a band",
        skills={"pressure": 3},
        drilled=True,
    )
    page.show_sessions((drill, *sessions))
    assert any(each.text().startswith("9 sessions") for each in page.findChildren(QLabel))
    assert page.findChildren(SkillTrends)[0].accessibleName() == before


def test_the_simulated_hand_stands_in_the_list_and_is_nobodys_week_or_skill(
    page: HistoryPage, sessions: tuple[SessionEntry, ...], app: QApplication
) -> None:
    def told() -> list[str]:
        kinds = (SkillTrends, Weeks)
        return [each.accessibleName() for kind in kinds for each in page.findChildren(kind)]

    before = told()
    demo = replace(
        sessions[0], path=Path("demo.rec"), source="sim:beginner", skills={"pressure": 100}
    )
    page.show_sessions((demo, *sessions))
    assert told() == before
    app.processEvents()
    assert ["simulated hand" in line for line in lines(page)] == [True, *[False] * 8]
    page.show_sessions((demo,))
    assert not any(each.isVisible() for each in page.findChildren(SkillTrends))


def test_a_week_paints_a_ribbon_on_its_day(shown: Shown) -> None:
    entry = replace(sample_sessions()[0], started=TODAY.replace(day=18))  # a Wednesday
    weeks = shown(Weeks(NIGHT, (entry,), TODAY.date()), 772, 60)
    picture = weeks.grab().toImage()
    day_px = (772 - 72) / 7
    ribbon = NIGHT.raised.casefold()

    def painted(day: int) -> bool:
        left = round(72 + day * day_px)
        colours = {picture.pixelColor(left + x, 35).name() for x in range(4, 60)}
        return ribbon in colours or NIGHT.bands.medium.casefold() in colours

    assert [painted(day) for day in range(7)] == [False, False, True, False, False, False, False]


def test_after_a_look_at_one_session_the_list_stands_where_one_was(house: Any) -> None:
    at = house
    at.window.past.show()
    at.settle()
    at.press(*[Key.Key_Down] * 5)
    there = at.focus_name
    assert there != lines(at.page)[0]
    at.press(Key.Key_Return)
    assert not isinstance(at.page, HistoryPage)
    at.press(Key.Key_Escape)
    assert isinstance(at.page, HistoryPage)
    assert at.focus_name == there
    line = at.page.findChildren(SessionLine)[5]
    assert line.visibleRegion().boundingRect().height() == line.height(), "and in sight"


def test_what_is_left_is_shown_after_a_deletion(house: Any) -> None:
    at = house
    at.window.past.show()
    at.settle()
    gone = at.sessions[0]

    def forget(path: object) -> None:
        assert path == gone.path
        at.sessions = at.sessions[1:]

    object.__setattr__(at.window.services, "forget", forget)
    at.page.deleted.emit(gone)
    at.settle()
    assert isinstance(at.page, HistoryPage)
    assert len(lines(at.page)) == 7


def test_a_recording_deleted_outside_is_a_sentence_and_the_list_goes_on(house: Any) -> None:
    at = house
    lost = replace(at.sessions[0], path=at.folder / "lost.rec")
    at.sessions = (lost, *at.sessions[1:])
    at.window.past.show()
    at.settle()
    at.page.opened.emit(lost)
    at.settle()
    assert isinstance(at.page, HistoryPage)
    assert at.reads("moved outside the app")


def test_sessions_that_come_late_have_the_focus_unless_it_was_moved(
    shown: Shown, sessions: tuple[SessionEntry, ...], press: Press, app: QApplication
) -> None:
    page = shown(HistoryPage(NIGHT, (), TODAY.date()))
    assert isinstance(page, HistoryPage)
    page.show_sessions(sessions[1:])
    app.processEvents()
    now = app.focusWidget()
    assert isinstance(now, SessionLine)
    assert (
        now.accessibleName() == SessionLine(NIGHT, sessions[1], today=TODAY.date()).accessibleName()
    )
    press(Key.Key_Slash)
    looking = app.focusWidget()
    assert isinstance(looking, QLineEdit)
    page.show_sessions(sessions)
    app.processEvents()
    assert app.focusWidget() is looking


def test_all_again_is_one_press_beside_the_search(
    page: HistoryPage, press: Press, app: QApplication
) -> None:
    every, field = page._every, page.findChildren(QLineEdit)[0]
    top = field.mapTo(page, QPoint())
    assert not every.isVisible()
    press(Key.Key_Slash, "anna")
    assert every.isVisible()
    assert field.mapTo(page, QPoint()) == top, "the field stays where one types"
    assert every.height() >= TOUCH_PX
    QTest.mouseClick(every, Qt.MouseButton.LeftButton)
    app.processEvents()
    assert len(lines(page)) == 8
    assert not every.isVisible()


def test_deleting_all_is_nowhere_near_the_way_home(page: HistoryPage, press: Press) -> None:
    area = page.findChildren(QScrollArea)[0]
    assert area.isAncestorOf(page._all)
    assert not area.isAncestorOf(page._home)
    last = page.findChildren(SessionLine)[-1]
    assert page._all.mapTo(page, QPoint()).y() > last.mapTo(page, QPoint()).y() + last.height()
    press(Key.Key_Slash, "anna")
    assert not page._all.isVisible(), "of what was found, or of all? nobody need ask"


def test_an_empty_history_leads_on_to_the_demo(house: Any) -> None:
    at = house
    at.sessions = ()
    at.window.past.show()
    at.settle()
    assert at.focus_name == "Practise on the demo"
    at.press(Key.Key_Return)
    assert not isinstance(at.page, HistoryPage)
    assert at.engines, "a practice begins"


def test_what_weeks_and_skills_leave_out_is_said(
    page: HistoryPage, sessions: tuple[SessionEntry, ...]
) -> None:
    assert not reads(page, "simulated")
    demo = replace(sessions[1], path=Path("demo.rec"), source="sim:beginner")
    page.show_sessions((demo, *sessions[2:]))
    assert reads(page, "One was with the simulated hand; weeks and skills are of your own.")
    page.show_sessions((demo,))
    assert not reads(page, "simulated"), "there are no weeks and skills yet"


def test_a_short_list_has_its_buttons_below_the_lines(
    shown: Shown, sessions: tuple[SessionEntry, ...]
) -> None:
    def line_and_replay(width: int) -> tuple[QRect, QRect]:
        page = shown(HistoryPage(NIGHT, sessions, TODAY.date()), width, 700)
        line = page.findChildren(SessionLine)[0]
        replay = next(each for each in page.findChildren(QPushButton) if each.text() == "Replay")
        return tuple(QRect(each.mapTo(page, QPoint()), each.size()) for each in (line, replay))

    line, replay = line_and_replay(426)
    assert replay.top() >= line.bottom()
    assert line.width() > 380
    line, replay = line_and_replay(800)
    assert replay.left() > line.right()


def test_what_weeks_and_skills_are_drawn_in_is_said_beside_them(page: HistoryPage) -> None:
    assert reads(page, "Points from 0 to 100, session by session; a ring marks your best.")
    assert reads(page, "Each ribbon is a session: the higher, the harder. A flag marks too much.")
