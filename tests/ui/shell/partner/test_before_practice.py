"""What is asked before a practice, what may be left out, and what it comes to."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt

from coach.messages import Settings
from coach.practice.routines.library import routine_named
from coach.ui.connect.page import ConnectPage
from coach.ui.home_page import HomePage
from coach.ui.partner.before_areas import AreasPage
from coach.ui.partner.before_checklist import ChecklistPage
from coach.ui.partner.before_do_not_start import DoNotStartPage, NotTodayPage
from coach.ui.practising.page import PracticePage
from coach.ui.preferences import AreasAsked
from coach.ui.routines.page import RoutinePage
from coach.ui.ways.before import Plan
from coach.views import LinkView

House = Any
Pair = Any
Key = Qt.Key


def test_what_was_read_before_is_left_out_and_one_key_away(house: House, pair: Pair) -> None:
    pair.with_sam()
    pair.to_areas()
    assert pair.page_after(Key.Key_L) is ChecklistPage
    assert pair.page_after(Key.Key_Return) is DoNotStartPage
    assert pair.page_after(Key.Key_Return) is AreasPage
    house.press(Key.Key_Escape, Key.Key_Escape, Key.Key_Escape)
    assert isinstance(house.page, AreasPage)
    assert pair.page_after(Key.Key_Escape) is RoutinePage


def test_someone_new_is_asked_all_even_by_one_who_knows_it(house: House, pair: Pair) -> None:
    pair.with_sam()
    house.press(Key.Key_2)
    house.tab_to("Name of someone new")
    house.press("Kim", Key.Key_Return, Key.Key_Return)
    pair.choose_routine("before-bed")
    assert isinstance(house.page, ChecklistPage)


def test_yes_one_of_these_ends_kindly_and_starts_nothing(house: House, pair: Pair) -> None:
    pair.at_home()
    house.window.before.begin(Plan(None, routine_named("before-bed")))
    assert pair.page_after(Key.Key_Return, Key.Key_Y) is NotTodayPage
    assert house.reads("Nothing is lost")
    assert pair.page_after(Key.Key_Escape) is DoNotStartPage
    assert pair.page_after(Key.Key_Y, Key.Key_Return) is HomePage
    assert house.engines == []
    assert "do-not-start" not in house.window.preferences.known


def test_it_begins_on_the_hand_chosen_last_with_what_was_asked_last_time(
    house: House, pair: Pair
) -> None:
    asked = AreasAsked(avoid=("neck",), soften=("feet",))
    pair.with_sam()
    preferences = house.window.preferences.asking(pair.sam.profile_id, asked)
    house.window.preferences = replace(
        preferences, setup=Settings("sim:steady", tool="thumb", sound=False)
    )
    pair.to_areas()
    assert house.reads("the simulated hand “steady”, with the thumb")
    house.press(Key.Key_Return)
    wanted = replace(
        Settings("sim:steady", tool="thumb", sound=False),
        routine="before-bed",
        receiver=pair.sam.profile_id,
        avoid=("neck",),
        soften=("feet",),
        check_ins=True,
        record_to=house.engines[0].settings.record_to,
    )
    assert house.engines[0].settings == wanted


def test_leaving_before_the_first_reading_comes_back_to_the_areas(house: House, pair: Pair) -> None:
    pair.with_sam()
    pair.to_areas()
    house.press(Key.Key_Return)
    house.say(elapsed_s=0.0)
    house.press(Key.Key_Escape)
    assert isinstance(house.page, AreasPage)


def test_another_device_is_chosen_on_the_way_and_nothing_is_lost(house: House, pair: Pair) -> None:
    pair.with_sam()
    pair.to_areas()
    house.press(Key.Key_Down, Key.Key_Right)
    assert pair.page_after(Key.Key_D) is ConnectPage
    assert pair.page_after(Key.Key_Escape) is AreasPage
    house.press(Key.Key_D)
    house.tab_to("Address")
    house.app.focusWidget().clear()
    house.press("sim:glide", Key.Key_Return)
    assert isinstance(house.page, AreasPage)
    assert house.reads("“glide”")
    house.press(Key.Key_Return)
    settings = house.engines[-1].settings
    assert (settings.address, settings.soften) == ("sim:glide", ("beside the spine",))


def test_a_device_that_is_gone_leads_to_another_and_straight_on(house: House, pair: Pair) -> None:
    pair.with_sam()
    pair.to_areas()
    house.press(Key.Key_Return)
    house.say(
        elapsed_s=0.0, finished=True, link=LinkView("ended", sentence="there is no port /dev/x")
    )
    house.settle()
    assert isinstance(house.page, ConnectPage)
    assert house.reads("There is no port /dev/x.")
    house.press(Key.Key_Return)
    assert not house.reads("There is no port /dev/x.")
    house.tab_to("Address")
    house.press(Key.Key_Return)
    assert isinstance(house.live, PracticePage)
    settings = house.engines[-1].settings
    assert (settings.address, settings.receiver) == ("sim:steady", pair.sam.profile_id)
