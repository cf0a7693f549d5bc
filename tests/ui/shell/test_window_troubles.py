"""What the window does where something of the house refuses: one sentence, and a way on."""

import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coach.errors import FileError
from coach.messages import Settings
from coach.signal.bands import Band
from coach.ui.connect.page import ConnectPage
from coach.ui.connect.setup_panel import SetupPanel
from coach.ui.debriefing.page import DebriefPage
from coach.ui.gallery.samples import sample_routines
from coach.ui.history.page import HistoryPage
from coach.ui.home_page import HomePage
from coach.ui.kit.choice_box import ChoiceBox
from coach.ui.kit.tokens import NIGHT
from coach.ui.session.host import SILENT_TITLE, SessionHost
from coach.views import LinkView, RecordingView, ReplayView

House = Any

FOLDER = FileError("the app's folder /data cannot be made; set COACH_DATA_DIR to another")
NO_PROCESS = OSError(11, "Resource temporarily unavailable")


def test_a_data_folder_that_takes_nothing_is_said_where_one_came_from(house: House) -> None:
    house.problems["recording"] = FOLDER
    house.window.show_home()
    house.key(Qt.Key.Key_1)
    assert isinstance(house.page, HomePage)
    assert house.reads("The app's folder /data cannot be made")
    assert house.engines == []


def test_where_nothing_can_be_kept_another_folder_is_offered(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.problems["recording"] = FOLDER
    house.window.show_home()
    house.key(Qt.Key.Key_1)
    ask = "coach.ui.ways.practising.QFileDialog.getExistingDirectory"
    monkeypatch.setattr(ask, lambda *_: str(tmp_path))
    house.button("Choose a folder").click()
    house.settle()
    assert [Path(engine.settings.record_to).parent for engine in house.engines] == [tmp_path]
    house.say()
    assert isinstance(house.page, SessionHost)


def test_a_machine_without_room_for_an_engine_says_so(house: House) -> None:
    house.problems["engine"] = NO_PROCESS
    house.window.practise(Settings("sim:steady"), house.window.show_home)
    assert isinstance(house.page, HomePage)
    assert house.reads("resource temporarily unavailable")


@pytest.mark.parametrize(
    ("what", "problem", "words"),
    [
        ("recording", FOLDER, "The app's folder /data cannot be made"),
        ("engine", NO_PROCESS, "resource temporarily unavailable"),
    ],
)
def test_going_on_with_a_new_engine_may_be_refused(
    house: House, what: str, problem: Exception, words: str
) -> None:
    house.window.practise(Settings("sim:steady"), house.window.show_home)
    house.say()
    fall_silent(house)
    house.problems[what] = problem
    house.button("Listen again").click()
    house.settle()
    assert isinstance(house.page, HomePage)
    assert house.reads(words)
    assert house.engines[0].closed


def test_a_replay_whose_new_engine_is_refused_goes_back(house: House) -> None:
    house.window.replay(house.folder / "old.rec", house.window.past.show)
    house.say(replay=ReplayView(3.0, 40.0, 1.0))
    fall_silent(house)
    house.problems["engine"] = NO_PROCESS
    house.button("Listen again").click()
    house.settle()
    assert isinstance(house.page, HistoryPage)
    assert house.reads("resource temporarily unavailable")


def test_a_replay_whose_engine_was_told_to_end_goes_back(house: House) -> None:
    house.window.replay(house.folder / "old.rec", house.window.past.show)
    house.say(replay=ReplayView(3.0, 40.0, 1.0), link=LinkView("live"), finished=True)
    house.settle()
    assert isinstance(house.page, HistoryPage)


@pytest.mark.parametrize(
    ("trouble", "practised_s", "says"),
    [("The disk is full", 90.0, True), ("The disk is full", 40.5, False), ("", 90.0, False)],
)
def test_a_session_of_which_a_part_was_kept_says_which(
    house: House, trouble: str, practised_s: float, says: bool
) -> None:
    assert house.debrief.duration_s == pytest.approx(40.0, abs=0.1)
    house.window.practise(Settings("sim:steady"), house.window.show_home)
    house.say(elapsed_s=practised_s, recording=RecordingView("0.rec", 9_000, trouble))
    QTest.keyClick(house.live, Qt.Key.Key_Escape)
    house.settle()
    assert isinstance(house.page, DebriefPage)
    assert house.reads("Only 0:40 of 1:30 could be kept") == says
    assert house.reads("could be kept") == says


def test_a_recording_that_went_on_in_another_file_is_looked_for_there(
    house: House, tmp_path: Path
) -> None:
    other = tmp_path / "0-2.rec"
    house.window.practise(Settings("sim:steady"), house.window.show_home)
    house.say(recording=RecordingView(str(other), 9_000, "It goes on in another file"))
    QTest.keyClick(house.live, Qt.Key.Key_Escape)
    house.settle()
    assert isinstance(house.page, DebriefPage)
    assert house.asked == house.remembered == [other]


def test_a_session_whose_recording_is_gone_says_that_nothing_was_kept(house: House) -> None:
    gone = str(house.folder / "broken.rec")
    house.window.practise(Settings("sim:steady", record_to=gone), house.window.show_home)
    house.say(recording=RecordingView(gone, 9_000, "The file was deleted or moved"))
    QTest.keyClick(house.live, Qt.Key.Key_Escape)
    house.settle()
    assert isinstance(house.page, HomePage)
    assert house.reads("Nothing of this session is left to look back on")


def test_listening_that_cannot_begin_says_so(house: House) -> None:
    house.window.connecting.show()
    house.settle()
    house.problems["engine"] = NO_PROCESS
    house.page.listen.emit("serial:/dev/ttyACM0")
    assert isinstance(house.page, ConnectPage)
    assert house.reads("resource temporarily unavailable")
    assert house.engines == []


def test_routines_that_cannot_be_read_leave_free_practice(house: House) -> None:
    house.problems["routines"] = FileError("the folder of routines is gone; make it again")
    house.window.connecting.show()
    house.settle()
    assert isinstance(house.page, ConnectPage)
    assert house.reads("The folder of routines is gone; make it again.")
    assert house.page.findChild(ChoiceBox).count() == 1


def test_routines_come_when_they_are_read(house: House) -> None:
    house.window.connecting.show()
    house.settle()
    box = house.page.findChild(ChoiceBox)
    assert [box.itemData(at) for at in range(box.count())] == [
        None,
        *(routine.name for routine in sample_routines()),
    ]


@pytest.mark.usefixtures("app")
def test_last_times_routine_is_wished_for_before_routines_are_known() -> None:
    before = Settings("sim:steady", routine="before-bed", target=Band.FIRM)
    panel = SetupPanel(NIGHT, before)
    assert panel.settings("sim:steady") == before
    panel.show_routines(sample_routines())
    assert panel.settings("sim:steady") == before
    panel.show_routines(sample_routines()[:1])
    assert panel.settings("sim:steady") == replace(before, routine=None)


def test_sessions_that_were_not_looked_at_get_their_ribbon_another_time(house: House) -> None:
    plain = [replace(each, ribbon=None, score=None) for each in house.sessions]
    house.sessions = tuple(plain)
    house.gate.clear()
    house.window.past.show()
    deliver(house, lambda: house.asked)
    # Away while the first of them is being read, and back.
    house.window.connecting.show()
    house.gate.set()
    house.settle()
    assert len(house.remembered) < len(plain)
    house.window.past.show()
    house.settle()
    assert set(house.remembered) == {each.path for each in plain}


def test_a_recording_that_cannot_be_read_is_not_tried_again_and_again(house: House) -> None:
    broken = replace(house.sessions[0], path=Path("broken.rec"), ribbon=None)
    house.sessions = (broken, *house.sessions[1:])
    for _ in range(3):
        house.window.past.show()
        house.settle()
    assert house.asked == [Path("broken.rec")]


def fall_silent(house: House) -> None:
    house.engines[-1].alive = False
    house.clock.advance(0.016)
    house.page.link.poll()
    assert house.reads(SILENT_TITLE)


def deliver(house: House, holds: Any) -> None:
    """Let answers arrive until something holds; workers that wait stay where they are."""
    deadline_s = time.monotonic() + 60.0
    while not holds():
        assert time.monotonic() < deadline_s
        house.app.processEvents()
