"""A person's way through the window, in the small house of the fixtures."""

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from coach.messages import Settings
from coach.ui.connect.page import ConnectPage
from coach.ui.debriefing.page import DebriefPage
from coach.ui.debriefing.ribbon import Ribbon
from coach.ui.history.page import HistoryPage
from coach.ui.history.replay_page import ReplayPage
from coach.ui.history.session_line import SessionLine
from coach.ui.home_page import HomePage
from coach.ui.kit.busy import BusyPage
from coach.ui.practising.page import PracticePage
from coach.ui.session.host import SILENT_TITLE
from coach.ui.session.replay_player import ReplayPlayer
from coach.views import LinkView, ReplayView

House = Any
RECORDED = sorted(Path("tests/recordings/fixtures").resolve().glob("*.rec"))[0]


@pytest.mark.parametrize(
    ("key", "page"),
    [(Qt.Key.Key_4, ConnectPage), (Qt.Key.Key_5, ReplayPage), (Qt.Key.Key_6, HistoryPage)],
)
def test_number_keys_choose_and_escape_comes_home(
    house: House, key: Qt.Key, page: type[QWidget]
) -> None:
    house.window.show_home()
    house.key(key)
    assert isinstance(house.page, page)
    house.key(Qt.Key.Key_Escape)
    assert isinstance(house.page, HomePage)


def test_the_demo_is_kept_and_leaving_it_leads_to_its_debrief(house: House) -> None:
    house.window.preferences = house.window.preferences.knowing("tour")
    house.window.show_home()
    house.key(Qt.Key.Key_1)
    engine = house.engines[0]
    assert engine.settings.address == "sim:beginner"
    house.say()
    QTest.keyClick(house.live, Qt.Key.Key_Escape)
    house.settle()
    assert engine.closed
    assert isinstance(house.page, DebriefPage)
    assert house.reads(house.debrief.sentence)
    assert house.remembered == [Path(str(engine.settings.record_to))]


def test_leaving_before_the_first_reading_just_goes_back(house: House) -> None:
    house.window.practise(Settings("sim:steady"), house.window.show_home)
    house.say(elapsed_s=0.0)
    QTest.keyClick(house.live, Qt.Key.Key_Escape)
    house.settle()
    assert isinstance(house.page, HomePage)
    assert house.engines[0].closed


def test_a_session_that_ends_by_itself_waits_and_shows_its_debrief_when_asked(
    house: House,
) -> None:
    house.window.practise(Settings("sim:steady"), house.window.show_home)
    house.say(finished=True)
    house.settle()
    assert isinstance(house.live, PracticePage)
    house.press(Qt.Key.Key_Escape)
    assert isinstance(house.page, DebriefPage)


def test_a_session_that_cannot_begin_says_why(house: House) -> None:
    house.window.practise(Settings("sim:nonesuch"), house.window.connecting.show)
    house.say(
        elapsed_s=0.0, finished=True, link=LinkView("ended", sentence="there is no such hand")
    )
    house.settle()
    assert isinstance(house.page, ConnectPage)
    assert house.reads("There is no such hand.")


def test_nobody_has_to_wait_for_keeping_which_is_done_all_the_same(house: House) -> None:
    house.gate.clear()
    house.window.practise(Settings("sim:steady"), house.window.show_home)
    house.say()
    QTest.keyClick(house.live, Qt.Key.Key_Escape)
    assert isinstance(house.page, BusyPage)
    # "Cancel" would be read as: my session is thrown away.
    assert house.button("Don't wait").text().endswith("(Esc)")
    assert house.reads("It will be done either way.")
    path = Path(str(house.engines[0].settings.record_to))
    QTest.keyClick(house.page, Qt.Key.Key_Escape)
    assert isinstance(house.page, HomePage)
    house.gate.set()
    house.settle()
    assert isinstance(house.page, HomePage)
    assert house.engines[0].closed
    assert house.remembered == [path]


def test_a_silent_engine_greys_the_page_sounds_and_can_be_replaced(house: House) -> None:
    house.window.practise(Settings("sim:steady"), house.window.show_home)
    house.say()
    first = house.engines[0]
    first.alive = False
    house.clock.advance(0.016)
    house.page.link.poll()
    assert house.reads(SILENT_TITLE)
    assert house.alarms == 1
    house.button("Listen again").click()
    house.settle()
    assert first.closed
    assert len(house.engines) == 2
    assert house.engines[1].settings.address == "sim:steady"
    assert house.engines[1].settings.record_to != first.settings.record_to
    house.say()
    assert not house.reads(SILENT_TITLE)
    assert isinstance(house.live, PracticePage)


def test_the_page_comes_back_by_itself_when_the_engine_does(house: House) -> None:
    house.window.practise(Settings("sim:steady"), house.window.show_home)
    house.say()
    for _ in range(40):
        house.clock.advance(0.016)
        house.page.link.poll()
    assert house.reads(SILENT_TITLE)
    house.say(number=2)
    house.app.processEvents()
    assert not house.reads(SILENT_TITLE)


def test_connecting_listens_then_practises_once_the_listener_has_let_go(house: House) -> None:
    house.window.connecting.show()
    house.settle()
    house.page.listen.emit("serial:/dev/ttyACM0")
    listener = house.engines[0]
    assert listener.settings.record_to is None
    assert not listener.settings.sound
    house.page.start.emit(Settings("serial:/dev/ttyACM0", pace_bpm=52.0))
    house.settle()
    assert listener.closed
    assert house.engines[1].settings.pace_bpm == 52.0
    assert isinstance(house.live, PracticePage)
    assert house.kept[-1].setup.pace_bpm == 52.0


def test_replay_shows_the_ribbon_and_goes_back_where_it_came_from(house: House) -> None:
    house.window.past.show()
    house.window.replay(house.folder / "old.rec", house.window.past.show)
    assert house.engines[0].settings.address == f"replay:{house.folder / 'old.rec'}"
    house.settle()
    house.say(replay=ReplayView(3.0, 40.0, 1.0))
    assert isinstance(house.live, ReplayPlayer)
    ribbon = house.live.findChild(Ribbon)
    assert ribbon is not None
    assert "40" in ribbon.accessibleName()
    QTest.keyClick(house.live, Qt.Key.Key_Escape)
    house.settle()
    assert isinstance(house.page, HistoryPage)


def test_replay_begins_at_the_newest_session_and_enter_shows_it(house: House) -> None:
    house.window.show_home()
    house.press(Qt.Key.Key_5)
    assert isinstance(house.page, ReplayPage)
    newest, second = [each.accessibleName() for each in house.page.findChildren(SessionLine)][:2]
    assert house.focus_name == newest
    house.press(Qt.Key.Key_Down)
    assert house.focus_name == second
    house.press(Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert house.engines[-1].settings.address == f"replay:{house.sessions[0].path}"


def test_a_file_that_is_no_recording_gets_one_sentence(house: House) -> None:
    house.window.show_session(house.folder / "broken.rec", house.window.show_replays)
    house.settle()
    assert isinstance(house.page, ReplayPage)
    assert house.reads("broken.rec is not a recording of this app; choose another file.")


@pytest.mark.parametrize(
    ("kind", "begins"), [("html", b"<!doctype html>"), ("png", b"\x89PNG"), ("pdf", b"%PDF-1.")]
)
def test_a_debrief_is_saved_where_the_person_says(
    house: House, monkeypatch: pytest.MonkeyPatch, kind: str, begins: bytes
) -> None:
    place = house.folder / f"mine.{kind}"
    answer: Callable[..., tuple[str, str]] = lambda *_: (str(place), "")  # noqa: E731
    monkeypatch.setattr("coach.ui.ways.past.QFileDialog.getSaveFileName", answer)
    house.window.past.show_debrief(house.folder / "a.rec", house.debrief, house.window.show_home)
    house.page.save.emit(kind)
    house.settle()
    assert place.read_bytes().startswith(begins)
    assert house.reads(f"Saved: {place}")
    assert [each.name for each in house.folder.iterdir()] == [place.name]


def test_the_data_goes_out_by_the_ending_that_the_person_gives(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = house.folder / "mine.csv"
    place.write_text("an older one, which the person chose to replace")
    asked: list[str] = []

    def answer(_window: object, _title: str, wished: str, kinds: str) -> tuple[str, str]:
        asked.extend((wished, kinds))
        return str(place), ""

    monkeypatch.setattr("coach.ui.ways.past.QFileDialog.getSaveFileName", answer)
    house.window.past.show_debrief(RECORDED, house.debrief, house.window.show_home)
    data = [each for each in house.page.findChildren(QPushButton) if each.text() == "Data"]
    data[0].click()
    house.settle()
    # Among one's own papers, and no hidden folder; what it was and when, as a person says it.
    offered = Path(asked[0])
    assert not any(part.startswith(".") for part in offered.relative_to(Path.home()).parts)
    began = datetime.fromisoformat(house.debrief.started_at).astimezone()
    assert offered.name == f"{house.debrief.title} {began:%Y-%m-%d %H.%M}.csv"
    assert all(ending in asked[1] for ending in ("*.csv", "*.edf", "*.mcap", "*.parquet"))
    assert house.reads(f"Saved: {place}")
    heading, *lines = place.read_text().splitlines()
    assert "t_s" in heading
    assert len(lines) > 100
    assert [each.name for each in house.folder.iterdir()] == [place.name]
    house.page.save.emit("csv")
    house.settle()
    assert Path(asked[2]).parent == place.parent, "where the last one went"


def test_data_that_cannot_be_saved_says_so_and_stays(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = house.folder / "mine.doc"
    monkeypatch.setattr("coach.ui.ways.past.QFileDialog.getSaveFileName", lambda *_: (str(odd), ""))
    house.window.past.show_debrief(RECORDED, house.debrief, house.window.show_home)
    house.page.save.emit("csv")
    house.settle()
    assert isinstance(house.page, DebriefPage)
    assert house.reads("give it a name ending .csv")
    assert not odd.exists()


def test_in_a_bundle_the_data_says_how_another_format_is_had(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = house.folder / "mine.parquet"
    monkeypatch.setattr(
        "coach.ui.ways.past.QFileDialog.getSaveFileName", lambda *_: (str(place), "")
    )
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    house.window.past.show_debrief(RECORDED, house.debrief, house.window.show_home)
    house.page.save.emit("csv")
    house.settle()
    assert isinstance(house.page, DebriefPage)
    assert house.reads("this package leaves out")
    assert list(house.folder.iterdir()) == []


def test_a_saved_debrief_compares_with_last_time_as_the_page_does(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = house.folder / "mine.html"
    monkeypatch.setattr(
        "coach.ui.ways.past.QFileDialog.getSaveFileName", lambda *_: (str(place), "")
    )
    house.window.show_home()
    house.settle()
    house.window.past.show_debrief(house.folder / "a.rec", house.debrief, house.window.show_home)
    # The newest of the small house began in the same minute, so the one before it is last time.
    said = f"it was {house.sessions[1].score}"
    assert house.reads(said)
    house.page.save.emit("html")
    house.settle()
    assert said in place.read_text()


def test_a_debrief_that_cannot_be_saved_says_so_and_stays(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = house.folder / "gone" / "mine.html"
    answer: Callable[..., tuple[str, str]] = lambda *_: (str(nowhere), "")  # noqa: E731
    monkeypatch.setattr("coach.ui.ways.past.QFileDialog.getSaveFileName", answer)
    house.window.past.show_debrief(house.folder / "a.rec", house.debrief, house.window.show_home)
    house.page.save.emit("html")
    house.settle()
    assert isinstance(house.page, DebriefPage)
    assert house.reads("could not be saved")


def test_the_theme_is_changed_and_remembered(house: House) -> None:
    house.window.show_home()
    house.key(Qt.Key.Key_T)
    assert house.kept[-1].theme == "day"
    assert house.window.palette().window().color().lightness() > 200


def test_closing_the_window_closes_the_engine(house: House) -> None:
    house.window.practise(Settings("sim:steady"), house.window.show_home)
    house.say()
    house.window.close()
    house.settle()
    assert house.engines[0].closed


def test_what_is_over_is_kept_and_begun_again_or_left_for_home(house: House) -> None:
    house.window.practise(Settings("sim:steady", counts=3), house.window.show_home)
    house.say()
    first = house.engines[0].settings
    house.live.again_wished.emit()
    house.settle()
    assert house.engines[0].closed
    assert house.remembered == [Path(str(first.record_to))]
    second = house.engines[1].settings
    assert (second.address, second.counts) == (first.address, 3)
    house.say()
    house.live.home_wished.emit()
    house.settle()
    assert isinstance(house.page, HomePage)
    assert len(house.remembered) == 2
