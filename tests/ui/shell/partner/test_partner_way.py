"""From home to a debrief with a partner, by the keyboard alone; and every way back."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coach.engine.debriefing import debrief_of
from coach.errors import FileError
from coach.messages import Settings
from coach.practice.comfort import AreaComfort, ComfortProfile, default_edges, edges_of
from coach.practice.comfort_file import load_profiles, write_profile
from coach.practice.routine import BUNDLED, routine_named
from coach.ui.before_areas import AreasPage
from coach.ui.before_checklist import ChecklistPage
from coach.ui.before_do_not_start import DoNotStartPage, NotTodayPage
from coach.ui.busy import BusyPage
from coach.ui.connect_page import ConnectPage
from coach.ui.debrief_page import DebriefPage
from coach.ui.home_page import HomePage
from coach.ui.partner_page import PartnerPage
from coach.ui.practice_page import PracticePage
from coach.ui.preferences import AreasAsked, DeviceNote, Preferences
from coach.ui.routine_editor import RoutineEditor
from coach.ui.routine_page import RoutinePage
from coach.ui.ways.before import Plan
from coach.views import LinkView

House = Any
Key = Qt.Key
KNOWN = frozenset({"checklist", "do-not-start"})
SAM = ComfortProfile("00000000-0000-4000-8000-000000000005", "Sam")


def at_home(house: House, **chosen: object) -> House:
    """The window at home, with a hand chosen before."""
    setup = Settings("sim:steady")
    house.window.preferences = replace(Preferences(setup=setup), **chosen)
    house.window.show_home()
    house.settle()
    return house


def with_sam(house: House, **chosen: object) -> House:
    """The window at home of somebody who has practised with Sam before."""
    write_profile(house.profiles, SAM)
    areas = {SAM.profile_id: AreasAsked()}
    return at_home(house, receiver=SAM.profile_id, known=KNOWN, areas=areas, **chosen)


def page_after(house: House, *keys: Key | str) -> type:
    house.press(*keys)
    return type(house.page)


def to_areas(house: House) -> None:
    """Go from home to the areas to spare, where all before is known."""
    house.press(Key.Key_2, Key.Key_Return)
    choose_routine(house, "before-bed")
    assert isinstance(house.page, AreasPage)


def choose_routine(house: House, name: str) -> None:
    assert isinstance(house.page, RoutinePage)
    house.page.chosen.emit(name)
    house.settle()


def test_the_whole_way_from_home_to_the_debrief_by_keys_alone(
    house: House,
    quick_engine: type,
    heard: Callable[[object], list[Any]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Someone new, on a hand that was never chosen before, in a real session in no time."""
    monkeypatch.setenv("COACH_DATA_DIR", str(house.folder))
    house.engine = quick_engine
    house.debrief_of = debrief_of
    window = house.window
    window.show_home()
    house.settle()
    assert house.focus_name == "Practise on the demo"

    assert page_after(house, Key.Key_2) is PartnerPage
    assert house.reads("Who receives today?")
    house.press("Sam", Key.Key_Return)
    assert isinstance(house.page, PartnerPage)
    assert house.reads("Sam")
    assert house.focus_name == "Practise with Sam"
    (sam,) = load_profiles(house.profiles)

    assert page_after(house, Key.Key_Return) is RoutinePage
    assert page_after(house, Key.Key_Return) is ChecklistPage
    assert house.reads("a reminder, not a test")
    assert page_after(house, Key.Key_1, Key.Key_Return) is DoNotStartPage
    assert house.reads("Ill or feverish")
    assert page_after(house, Key.Key_Return) is AreasPage
    assert page_after(house, Key.Key_Down, Key.Key_Right, Key.Key_Return) is ConnectPage
    assert house.reads("with Sam")

    house.tab_to("Address")
    shown = heard(window.session_shown)
    house.press("sim:steady", Key.Key_Return)
    assert isinstance(house.live, PracticePage)
    settings = house.engines[0].settings
    assert (settings.receiver, settings.check_ins) == (sam.profile_id, True)
    assert (settings.avoid, settings.soften) == ((), ("beside the spine",))
    given = routine_named(settings.routine)
    assert [stage.title for stage in shown[-1].plan] == [stage.title for stage in given.stages]
    assert house.names(shown[-1].stage.title)
    house.engines[0].go_on()
    house.page.link.poll()
    house.settle()

    assert isinstance(house.page, DebriefPage)
    report = debrief_of(Path(settings.record_to))
    assert report.duration_s == pytest.approx(quick_engine.SECONDS, abs=0.5)
    assert house.reads(report.sentence)
    assert page_after(house, Key.Key_Return) is HomePage
    kept = house.kept[-1]
    assert (kept.receiver, kept.known) == (sam.profile_id, KNOWN)
    assert kept.areas == {sam.profile_id: AreasAsked(soften=("beside the spine",))}
    assert (kept.setup.address, kept.setup.routine) == ("sim:steady", given.name)


def test_escape_goes_back_one_step_at_a_time(house: House) -> None:
    at_home(house)
    house.press(Key.Key_2)
    house.tab_to("Practise without")
    house.press(Key.Key_Return)
    choose_routine(house, "before-bed")
    house.press(Key.Key_Return, Key.Key_Return)
    met = [type(house.page)]
    while met[-1] is not HomePage and len(met) < 8:
        met.append(page_after(house, Key.Key_Escape))
    assert met == [AreasPage, DoNotStartPage, ChecklistPage, RoutinePage, PartnerPage, HomePage]


def test_what_was_read_before_is_left_out_and_one_key_away(house: House) -> None:
    to_areas(with_sam(house))
    assert page_after(house, Key.Key_L) is ChecklistPage
    assert page_after(house, Key.Key_Return) is DoNotStartPage
    assert page_after(house, Key.Key_Return) is AreasPage
    house.press(Key.Key_Escape, Key.Key_Escape, Key.Key_Escape)
    assert isinstance(house.page, AreasPage)
    assert page_after(house, Key.Key_Escape) is RoutinePage


def test_someone_new_is_asked_all_even_by_one_who_knows_it(house: House) -> None:
    with_sam(house)
    house.press(Key.Key_2)
    house.tab_to("Name of someone new")
    house.press("Kim", Key.Key_Return, Key.Key_Return)
    choose_routine(house, "before-bed")
    assert isinstance(house.page, ChecklistPage)


def test_yes_one_of_these_ends_kindly_and_starts_nothing(house: House) -> None:
    at_home(house)
    house.window.before.begin(Plan(None, routine_named("before-bed")))
    assert page_after(house, Key.Key_Return, Key.Key_Y) is NotTodayPage
    assert house.reads("Nothing is lost")
    assert page_after(house, Key.Key_Escape) is DoNotStartPage
    assert page_after(house, Key.Key_Y, Key.Key_Return) is HomePage
    assert house.engines == []
    assert "do-not-start" not in house.window.preferences.known


def test_it_begins_on_the_hand_chosen_last_with_what_was_asked_last_time(house: House) -> None:
    asked = AreasAsked(avoid=("neck",), soften=("feet",))
    with_sam(house)
    preferences = house.window.preferences.asking(SAM.profile_id, asked)
    house.window.preferences = replace(
        preferences, setup=Settings("sim:steady", tool="thumb", sound=False)
    )
    to_areas(house)
    assert house.reads("the simulated hand “steady”, with the thumb")
    house.press(Key.Key_Return)
    wanted = replace(
        Settings("sim:steady", tool="thumb", sound=False),
        routine="before-bed",
        receiver=SAM.profile_id,
        avoid=("neck",),
        soften=("feet",),
        check_ins=True,
        record_to=house.engines[0].settings.record_to,
    )
    assert house.engines[0].settings == wanted


def test_leaving_before_the_first_reading_comes_back_to_the_areas(house: House) -> None:
    to_areas(with_sam(house))
    house.press(Key.Key_Return)
    house.say(elapsed_s=0.0)
    house.press(Key.Key_Escape)
    assert isinstance(house.page, AreasPage)


def test_another_device_is_chosen_on_the_way_and_nothing_is_lost(house: House) -> None:
    to_areas(with_sam(house))
    house.press(Key.Key_Down, Key.Key_Right)
    assert page_after(house, Key.Key_D) is ConnectPage
    assert page_after(house, Key.Key_Escape) is AreasPage
    house.press(Key.Key_D)
    house.tab_to("Address")
    house.app.focusWidget().clear()
    house.press("sim:glide", Key.Key_Return)
    assert isinstance(house.page, AreasPage)
    assert house.reads("“glide”")
    house.press(Key.Key_Return)
    settings = house.engines[-1].settings
    assert (settings.address, settings.soften) == ("sim:glide", ("beside the spine",))


def test_a_device_that_is_gone_leads_to_another_and_straight_on(house: House) -> None:
    to_areas(with_sam(house))
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
    assert (settings.address, settings.receiver) == ("sim:steady", SAM.profile_id)


def known_sam(made_on: str, device_id: str = "a1", calibration: str = "c1") -> ComfortProfile:
    edges = default_edges("palm", "neck")
    found = AreaComfort("neck", "palm", edges, made_on, device_id, calibration)
    return SAM.with_comfort(found)


@pytest.mark.parametrize(
    ("profile", "heard_id", "calibration", "words"),
    [
        (known_sam("2020-01-01"), "a1", "c1", "days old"),
        (known_sam("2026-11-20"), "b2", "c1", "another sensor"),
        (known_sam("2026-11-20"), "a1", "c2", "calibrated anew"),
    ],
    ids=["old", "another sensor", "calibrated since"],
)
def test_a_profile_that_may_not_hold_is_questioned_before_the_first_stroke(
    house: House,
    monkeypatch: pytest.MonkeyPatch,
    profile: ComfortProfile,
    heard_id: str,
    calibration: str,
    words: str,
) -> None:
    freeze_today(monkeypatch)
    house.calibration = calibration
    with_sam(house, device=DeviceNote("sim:steady", "A glove", heard_id))
    write_profile(house.profiles, profile)
    to_areas(house)
    house.press(Key.Key_Return)
    assert house.reads(words)
    assert house.engines == []
    house.press(Key.Key_Escape)
    assert isinstance(house.page, AreasPage)
    assert not house.reads(words)
    house.press(Key.Key_Return, Key.Key_Return)
    assert isinstance(house.live, PracticePage)


def test_a_profile_that_holds_is_not_questioned(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    freeze_today(monkeypatch)
    house.calibration = "c1"
    with_sam(house, device=DeviceNote("sim:steady", "A glove", "a1"))
    write_profile(house.profiles, known_sam("2026-11-20"))
    to_areas(house)
    house.press(Key.Key_Return)
    assert isinstance(house.live, PracticePage)


def test_a_doubtful_area_that_is_left_out_raises_no_question(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    freeze_today(monkeypatch)
    with_sam(house)
    write_profile(house.profiles, known_sam("2020-01-01"))
    to_areas(house)
    house.press(*[Key.Key_Down] * 4, Key.Key_3, Key.Key_Return)
    assert isinstance(house.live, PracticePage)
    assert house.engines[0].settings.avoid == ("neck",)


def freeze_today(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it be 21 November 2026."""

    class Today:
        @staticmethod
        def today() -> object:
            return date(2026, 11, 21)

    monkeypatch.setattr("coach.ui.ways.before.date", Today)


def test_a_comfort_trial_leads_back_with_what_it_came_to(house: House) -> None:
    with_sam(house)
    house.press(Key.Key_2)
    house.tab_to("Find what is comfortable for Sam")
    house.press(Key.Key_Return)
    settings = house.engines[0].settings
    assert settings == Settings("sim:steady", beat=False, cues=False)
    house.live.done.emit(known_sam("2026-11-21"))
    house.settle()
    assert house.engines[0].closed
    assert isinstance(house.page, PartnerPage)
    assert load_profiles(house.profiles) == (known_sam("2026-11-21"),)
    assert edges_of(load_profiles(house.profiles)[0], "palm", "neck") == default_edges(
        "palm", "neck"
    )


def test_a_comfort_trial_that_is_left_changes_nothing(house: House) -> None:
    with_sam(house)
    house.press(Key.Key_2)
    house.page.calibrate.emit(SAM.profile_id)
    house.settle()
    house.say(elapsed_s=0.0)
    house.live.left.emit()
    house.settle()
    assert isinstance(house.page, PartnerPage)
    assert load_profiles(house.profiles) == (SAM,)
    assert house.engines[0].closed


def test_a_trial_without_a_device_asks_for_one_first(house: House) -> None:
    write_profile(house.profiles, SAM)
    house.window.partner.show()
    house.settle()
    house.page.calibrate.emit(SAM.profile_id)
    assert isinstance(house.page, ConnectPage)
    assert house.reads("To find what suits Sam")
    assert page_after(house, Key.Key_Escape) is PartnerPage
    house.page.calibrate.emit(SAM.profile_id)
    house.tab_to("Address")
    house.press("sim:steady", Key.Key_Return)
    assert house.engines[0].settings.address == "sim:steady"
    assert house.engines[0].settings.record_to is None


def test_of_a_deleted_receiver_nothing_is_left(house: House) -> None:
    with_sam(house)
    house.press(Key.Key_2)
    house.page.deleted.emit(SAM.profile_id)
    house.settle()
    assert isinstance(house.page, PartnerPage)
    assert list(house.profiles.iterdir()) == []
    assert SAM.profile_id not in str(house.kept[-1])
    assert house.window.sessions.entries == ()


def test_of_one_whose_profile_was_deleted_by_hand_nothing_is_left_either(house: House) -> None:
    with_sam(house)
    for profile in house.profiles.iterdir():
        profile.unlink()
    house.press(Key.Key_2)
    assert SAM.profile_id not in str(house.kept[-1])


def test_a_receiver_who_cannot_be_deleted_stays_with_what_was_asked(house: House) -> None:
    with_sam(house)
    house.press(Key.Key_2)
    house.problems["delete"] = FileError("Sam could not be deleted; check the folder's rights")
    house.page.deleted.emit(SAM.profile_id)
    house.settle()
    assert house.reads("check the folder's rights")
    assert house.window.preferences.receiver == SAM.profile_id


def test_a_profile_that_cannot_be_read_is_said_and_the_others_stay(house: House) -> None:
    with_sam(house)
    (house.profiles / "00000000-0000-4000-8000-00000000000f.toml").write_text("version = ")
    house.press(Key.Key_2)
    assert isinstance(house.page, PartnerPage)
    assert house.reads("mend that line")
    house.press(Key.Key_Return)
    assert not house.reads("mend that line")
    assert house.reads("Sam")


def test_an_own_routine_with_a_mistake_is_said_and_can_be_mended(house: House) -> None:
    house.routines.mkdir()
    good = (BUNDLED / "before-bed.toml").read_text().replace('"before-bed"', '"ours"', 1)
    place = house.routines / "ours.toml"
    place.write_text(good.replace('area = "neck"', 'area = "nekc"', 1))
    with_sam(house)
    house.press(Key.Key_2, Key.Key_Return)
    assert isinstance(house.page, RoutinePage)
    line = next(at for at, text in enumerate(good.splitlines(), 1) if text == 'area = "neck"')
    assert house.reads(f"line {line}")
    house.press(Key.Key_Return)
    assert isinstance(house.page, RoutineEditor)
    assert "nekc" in house.page.text
    house.page.saved.emit(good)
    house.settle()
    assert isinstance(house.page, RoutinePage)
    assert not house.reads(f"line {line}")
    assert place.read_text() == good


def test_a_routine_that_is_changed_is_kept_and_shown(house: House) -> None:
    with_sam(house)
    house.press(Key.Key_2, Key.Key_Return)
    house.page.edit.emit("before-bed")
    house.settle()
    bundled = (BUNDLED / "before-bed.toml").read_text()
    house.page.saved.emit(bundled.replace('"before-bed"', '"ours"', 1))
    house.settle()
    assert isinstance(house.page, RoutinePage)
    assert [each.name for each in house.routines.iterdir()] == ["ours.toml"]


def test_what_takes_long_to_look_up_says_so_and_can_be_left(
    house: House, app: QApplication
) -> None:
    with_sam(house)
    house.gate.clear()
    house.window.partner.show()
    wait_for_page(app, house, BusyPage)
    assert house.reads("Looking up who you practise with")
    house.gate.set()
    house.settle()
    assert isinstance(house.page, PartnerPage)


def wait_for_page(app: QApplication, house: House, kind: type) -> None:
    deadline_s = time.monotonic() + 10.0
    while not isinstance(house.page, kind):
        assert time.monotonic() < deadline_s
        app.processEvents()
