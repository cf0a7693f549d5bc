"""From a debrief to practising over it, on whatever is there still."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from coach.messages import Settings
from coach.practice.comfort.profile import ComfortProfile
from coach.practice.comfort.profile_file import write_profile
from coach.recordings.records import new_header
from coach.recordings.writer import Recorder
from coach.signal.bands import Band
from coach.ui.connect.page import ConnectPage
from coach.ui.debriefing.page import DebriefPage
from coach.ui.partner.before_areas import AreasPage
from coach.ui.preferences import AreasAsked, Preferences

House = Any
Key = Qt.Key
SAM = ComfortProfile("00000000-0000-4000-8000-000000000005", "Sam")
KNOWN = frozenset({"checklist", "do-not-start"})


def debrief_of_earlier(house: House, address: str = "sim:steady", **said: object) -> Path:
    """Show the debrief of a session that was recorded with these settings."""
    path = house.folder / "earlier.rec"
    Recorder(path, new_header("sim:beginner", "wire", "N", said)).close()
    house.window.preferences = Preferences(
        setup=Settings(address), known=KNOWN, areas={SAM.profile_id: AreasAsked(("neck",))}
    )
    house.window.past.show_debrief(path, house.debrief, house.window.past.show)
    house.settle()
    return path


def practise_over(house: House) -> None:
    house.tab_to("Practise over this")
    house.press(Key.Key_Return)


def test_free_practice_is_practised_over_with_its_tool_on_the_hand_chosen_last(
    house: House,
) -> None:
    path = debrief_of_earlier(house, tool="thumb", target="light")
    practise_over(house)
    settings = house.engines[0].settings
    assert settings == Settings(
        "sim:steady",
        tool="thumb",
        target=Band.LIGHT,
        ghost=str(path),
        record_to=settings.record_to,
    )


def test_a_routine_is_practised_over_with_who_received_it(house: House) -> None:
    write_profile(house.profiles, SAM)
    path = debrief_of_earlier(
        house, tool="thumb", routine="before-bed", receiver=SAM.profile_id, check_ins=True
    )
    practise_over(house)
    assert isinstance(house.page, AreasPage)
    house.press(Key.Key_Return)
    settings = house.engines[0].settings
    assert (settings.routine, settings.receiver) == ("before-bed", SAM.profile_id)
    assert (settings.tool, settings.ghost, settings.avoid) == ("thumb", str(path), ("neck",))


def test_escape_from_there_comes_back_to_the_debrief(house: House) -> None:
    write_profile(house.profiles, SAM)
    debrief_of_earlier(house, routine="before-bed", receiver=SAM.profile_id)
    practise_over(house)
    house.press(Key.Key_Escape)
    assert isinstance(house.page, DebriefPage)


def test_without_a_device_one_is_chosen_on_the_way_and_escape_comes_back(house: House) -> None:
    debrief_of_earlier(house, address="")
    practise_over(house)
    assert isinstance(house.page, ConnectPage)
    house.press(Key.Key_Escape)
    assert isinstance(house.page, DebriefPage)


def test_a_receiver_and_a_routine_that_are_gone_leave_free_practice(house: House) -> None:
    debrief_of_earlier(house, routine="nonesuch", receiver=SAM.profile_id)
    practise_over(house)
    settings = house.engines[0].settings
    assert (settings.routine, settings.receiver) == (None, None)


def test_free_practice_on_somebody_is_practised_over_with_their_comfort(house: House) -> None:
    write_profile(house.profiles, SAM)
    debrief_of_earlier(house, receiver=SAM.profile_id, soften=["neck", "feet"])
    practise_over(house)
    settings = house.engines[0].settings
    assert (settings.receiver, settings.check_ins) == (SAM.profile_id, True)
    assert (settings.avoid, settings.soften) == (("neck",), ())


def test_a_routine_from_connect_spares_what_was_asked_last(house: House) -> None:
    setup = Settings("sim:steady", routine="before-bed")
    asked = {SAM.profile_id: AreasAsked(("neck",), ("low back",))}
    house.window.preferences = Preferences(setup=setup, receiver=SAM.profile_id, areas=asked)
    house.window.connecting.show()
    house.settle()
    house.button("Begin").click()
    house.settle()
    settings = house.engines[-1].settings
    assert (settings.routine, settings.avoid, settings.soften) == (
        *("before-bed", ("neck",)),
        ("low back",),
    )


def test_a_recording_that_was_deleted_cannot_be_practised_over_and_says_so(house: House) -> None:
    debrief_of_earlier(house).unlink()
    practise_over(house)
    assert isinstance(house.page, DebriefPage)
    assert house.engines == []
    assert house.reads("earlier.rec")
    house.press(Key.Key_Escape)
    assert not house.reads("earlier.rec")
    assert isinstance(house.page, DebriefPage)


def test_a_teachers_recording_from_any_folder_is_practised_over_by_way_of_replay(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    teacher = tmp_path / "stick" / "lesson.rec"
    teacher.parent.mkdir()
    Recorder(teacher, new_header("serial:pad", "wire", "N", {"tool": "palm"})).close()
    house.window.preferences = Preferences(setup=Settings("sim:steady"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(teacher), ""))
    house.window.replaying.show()
    house.settle()
    house.button("Choose a file").click()
    house.settle()
    house.button("Debrief").click()
    house.settle()
    practise_over(house)
    assert house.engines[-1].settings.ghost == str(teacher)
