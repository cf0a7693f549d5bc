"""Receivers: the comfort trial and back, deleting one, and one that cannot be read."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from coach.errors import FileError
from coach.messages import Settings
from coach.practice.comfort.profile import AreaComfort, default_edges
from coach.practice.comfort.profile_file import load_profiles, write_profile
from coach.ui.connect.page import ConnectPage
from coach.ui.gallery.partner import ascend, rest
from coach.ui.history.page import HistoryPage
from coach.ui.partner.before_areas import AreasPage
from coach.ui.partner.before_checklist import ChecklistPage
from coach.ui.partner.page import PartnerPage

House = Any
Pair = Any
Key = Qt.Key


def test_a_comfort_trial_leads_back_with_what_it_came_to(house: House, pair: Pair) -> None:
    pair.with_sam()
    house.press(Key.Key_2)
    house.tab_to("Find what is comfortable for Sam")
    house.press(Key.Key_Return)
    settings = house.engines[0].settings
    assert settings == Settings("sim:steady", beat=False, cues=False, trial=True)
    edges = default_edges("palm", "neck")
    tried = pair.sam.with_comfort(AreaComfort("neck", "palm", edges, "2026-11-21", "a1", "c1"))
    house.live.kept.emit(tried)
    house.settle()
    assert house.live.isVisible(), "another area may follow"
    assert load_profiles(house.profiles) == (tried,)
    house.live.done.emit(tried)
    house.settle()
    assert house.engines[0].closed
    assert isinstance(house.page, PartnerPage)
    assert load_profiles(house.profiles) == (tried,)


def test_a_comfort_trial_that_is_left_changes_nothing(house: House, pair: Pair) -> None:
    pair.with_sam()
    house.press(Key.Key_2)
    house.page.calibrate.emit(pair.sam.profile_id)
    house.settle()
    house.say(elapsed_s=0.0)
    house.live.left.emit()
    house.settle()
    assert isinstance(house.page, PartnerPage)
    assert load_profiles(house.profiles) == (pair.sam,)
    assert house.engines[0].closed


def test_a_trial_without_a_device_asks_for_one_first(house: House, pair: Pair) -> None:
    write_profile(house.profiles, pair.sam)
    house.window.partner.show()
    house.settle()
    house.page.calibrate.emit(pair.sam.profile_id)
    assert isinstance(house.page, ConnectPage)
    assert house.reads("To find what suits Sam")
    assert pair.page_after(Key.Key_Escape) is PartnerPage
    house.page.calibrate.emit(pair.sam.profile_id)
    house.tab_to("Address")
    house.press("sim:steady", Key.Key_Return)
    assert house.engines[0].settings.address == "sim:steady"
    assert house.engines[0].settings.record_to is None


def test_of_a_deleted_receiver_nothing_is_left(house: House, pair: Pair) -> None:
    pair.with_sam()
    house.press(Key.Key_2)
    house.page.deleted.emit(pair.sam.profile_id)
    house.settle()
    assert isinstance(house.page, PartnerPage)
    assert list(house.profiles.iterdir()) == []
    assert pair.sam.profile_id not in str(house.kept[-1])
    assert house.window.sessions.entries == ()


def test_of_one_whose_profile_was_deleted_by_hand_nothing_is_left_either(
    house: House, pair: Pair
) -> None:
    pair.with_sam()
    for profile in house.profiles.iterdir():
        profile.unlink()
    house.press(Key.Key_2)
    assert pair.sam.profile_id not in str(house.kept[-1])


def test_with_all_sessions_go_the_areas_of_everybody(house: House, pair: Pair) -> None:
    pair.with_sam()
    house.press(Key.Key_6)
    house.page.all_deleted.emit()
    house.settle()
    assert isinstance(house.page, HistoryPage)
    assert house.window.preferences.receiver is None
    assert pair.sam.profile_id not in str(house.kept[-1])
    assert house.kept[-1].known, "what was read before is no person's"


def test_a_receiver_who_cannot_be_deleted_stays_with_what_was_asked(
    house: House, pair: Pair
) -> None:
    pair.with_sam()
    house.press(Key.Key_2)
    house.problems["delete"] = FileError("Sam could not be deleted; check the folder's rights")
    house.page.deleted.emit(pair.sam.profile_id)
    house.settle()
    assert house.reads("check the folder's rights")
    assert house.window.preferences.receiver == pair.sam.profile_id


def test_a_profile_that_cannot_be_read_is_said_and_the_others_stay(
    house: House, pair: Pair
) -> None:
    pair.with_sam()
    (house.profiles / "00000000-0000-4000-8000-00000000000f.toml").write_text("version = ")
    house.press(Key.Key_2)
    assert isinstance(house.page, PartnerPage)
    assert house.reads("mend that line")
    house.press(Key.Key_Return)
    assert not house.reads("mend that line")
    assert house.reads("Sam")


@pytest.mark.parametrize("asked_before", [True, False])
def test_a_tender_area_is_left_out_of_the_next_practice_by_one_press(
    house: House, pair: Pair, asked_before: bool
) -> None:
    pair.with_sam()
    if not asked_before:
        house.window.preferences = replace(house.window.preferences, areas={})
    house.press(Key.Key_2)
    house.page.calibrate.emit(pair.sam.profile_id)
    house.settle()
    house.say(elapsed_s=0.0)
    house.live.spared.emit("neck")
    house.live.left.emit()
    house.settle()
    house.page.chosen.emit(pair.sam.profile_id)
    house.settle()
    pair.choose_routine("before-bed")
    if not asked_before:
        assert isinstance(house.page, ChecklistPage), "who is new is asked all the same"
        house.press(Key.Key_Return, Key.Key_Return)
    assert isinstance(house.page, AreasPage)
    assert house.page.asked.avoid == ("neck",)
    house.press(Key.Key_Return)
    assert house.engines[-1].settings.avoid == ("neck",)


@pytest.mark.parametrize("size", [(640, 400), (426, 267)])
def test_stop_is_in_sight_in_a_trial_at_a_large_scale(
    house: House, pair: Pair, size: tuple[int, int]
) -> None:
    pair.with_sam()
    house.press(Key.Key_2)
    house.page.calibrate.emit(pair.sam.profile_id)
    house.settle()
    house.window.setMinimumSize(*size)
    house.window.resize(*size)
    house.say(elapsed_s=1.0)
    ascend(house.live, rest(house.live, 0.0, 1.0), 6.0, {"pleasant": 9.0}, 31.0)
    house.settle()
    stop = house.button("Stop")
    place = QRect(stop.mapTo(house.window, QPoint(0, 0)), stop.size())
    assert house.window.rect().contains(place)
