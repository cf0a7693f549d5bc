"""From home to a drill and back, by keys alone."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt

from coach.messages import Settings
from coach.practice.drills.skills import DrillProgress
from coach.ui.connect.page import ConnectPage
from coach.ui.debriefing.page import DebriefPage
from coach.ui.drills.page import DrillsPage
from coach.ui.home_page import HomePage
from coach.ui.practising.page import PracticePage
from coach.views import LinkView, RecordingView

House = Any
Key = Qt.Key


def on_drills(house: House, address: str = "sim:steady") -> None:
    house.window.remember(replace(house.window.preferences, setup=Settings(address, tool="thumb")))
    house.window.show_home()
    house.settle()
    house.press(Key.Key_3)
    assert isinstance(house.page, DrillsPage)


def test_a_drill_begins_on_the_hand_chosen_last_and_its_debrief_leads_to_the_next(
    house: House,
) -> None:
    house.progress = {"hold": DrillProgress((90, 95), 2)}
    on_drills(house)
    house.press(Key.Key_1)
    assert isinstance(house.live, PracticePage)
    settings = house.engines[0].settings
    assert settings == Settings(
        "sim:steady", tool="thumb", drill="hold:2", record_to=settings.record_to
    )
    house.say(finished=True, recording=RecordingView(str(settings.record_to), 9_000, ""))
    house.settle()
    house.press(Key.Key_Return)
    assert isinstance(house.page, DebriefPage)
    house.press(Key.Key_Return)
    assert isinstance(house.page, DrillsPage)
    house.press(Key.Key_Escape)
    assert isinstance(house.page, HomePage)


def test_the_drill_that_a_debrief_names_begins_at_ones_level_by_its_button(house: House) -> None:
    house.progress = {"match": DrillProgress((90, 95), 2)}
    on_drills(house)
    weak = replace(house.debrief, skills={"pressure": 20, "pace": 95})
    house.window.past.show_debrief(house.folder / "a.rec", weak, house.window.show_home)
    assert house.reads("A drill for pressure")
    house.tab_to("Begin this drill")
    house.press(Key.Key_Return)
    assert isinstance(house.live, PracticePage)
    assert house.engines[0].settings.drill == "match:2"


def test_a_drill_that_was_begun_from_a_debrief_and_left_at_once_goes_back_to_it(
    house: House,
) -> None:
    on_drills(house)
    weak = replace(house.debrief, skills={"pressure": 20, "pace": 95})
    house.window.past.show_debrief(house.folder / "a.rec", weak, house.window.show_home)
    house.tab_to("Begin this drill")
    house.press(Key.Key_Return)
    assert isinstance(house.live, PracticePage)
    house.press(Key.Key_Escape)
    assert isinstance(house.page, DebriefPage)
    assert house.reads("A drill for pressure")


def test_without_a_device_one_is_chosen_first_then_the_drill_begins(house: House) -> None:
    on_drills(house, "")
    house.press(Key.Key_2)
    assert isinstance(house.page, ConnectPage)
    assert house.reads("For the drill")
    house.press(Key.Key_Escape)
    assert isinstance(house.page, DrillsPage)
    house.press(Key.Key_2)
    house.tab_to("Address")
    house.press("sim:glide", Key.Key_Return)
    assert house.engines[0].settings.drill == "ramp:1"
    assert house.engines[0].settings.address == "sim:glide"


def test_a_device_that_is_gone_leads_to_another_and_on_to_the_drill(house: House) -> None:
    on_drills(house)
    house.press(Key.Key_1)
    house.say(elapsed_s=0.0, finished=True, link=LinkView("ended", sentence="it is not there"))
    house.settle()
    assert isinstance(house.page, ConnectPage)
    assert house.reads("It is not there.")
    house.press(Key.Key_Return)
    house.tab_to("Address")
    house.press(Key.Key_Return)
    assert house.engines[1].settings.drill == "hold:1"


def test_a_giver_who_did_well_lately_begins_with_that_known(house: House) -> None:
    lately = replace(house.sessions[0], duration_s=300.0, skills={"pace": 95}, drilled=False)
    house.sessions = (replace(lately, tool="palm", source="serial:p"),)
    house.window.home.show()
    house.settle()
    for address, skill in (("serial:p", 1.0), ("sim:steady", 0.0)):
        house.window.practising.begin(Settings(address), house.window.home.show)
        assert house.engines[-1].settings.skill == skill
