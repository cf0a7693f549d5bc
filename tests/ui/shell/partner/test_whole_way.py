"""From home to a debrief with a partner, by the keyboard alone; and every way back."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coach.engine.debriefing import debrief_of
from coach.practice.comfort.profile_file import load_profiles
from coach.practice.routines.library import routine_named
from coach.ui.connect.page import ConnectPage
from coach.ui.debriefing.page import DebriefPage
from coach.ui.home_page import HomePage
from coach.ui.kit.busy import BusyPage
from coach.ui.partner.before_areas import AreasPage
from coach.ui.partner.before_checklist import ChecklistPage
from coach.ui.partner.before_do_not_start import DoNotStartPage
from coach.ui.partner.page import PartnerPage
from coach.ui.practising.page import PracticePage
from coach.ui.preferences import AreasAsked
from coach.ui.routines.page import RoutinePage

House = Any
Pair = Any
Key = Qt.Key


def test_the_whole_way_from_home_to_the_debrief_by_keys_alone(
    house: House,
    pair: Pair,
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

    assert pair.page_after(Key.Key_2) is PartnerPage
    assert house.reads("Who receives today?")
    house.press("Sam", Key.Key_Return)
    assert isinstance(house.page, PartnerPage)
    assert house.reads("Sam")
    assert house.focus_name == "Practise with Sam"
    (sam,) = load_profiles(house.profiles)

    assert pair.page_after(Key.Key_Return) is RoutinePage
    assert pair.page_after(Key.Key_Return) is ChecklistPage
    assert house.reads("a reminder, not a test")
    assert pair.page_after(Key.Key_1, Key.Key_Return) is DoNotStartPage
    assert house.reads("Ill or feverish")
    assert pair.page_after(Key.Key_Return) is AreasPage
    assert pair.page_after(Key.Key_Down, Key.Key_Right, Key.Key_Return) is ConnectPage
    assert house.reads("with Sam")

    house.tab_to("Address")
    shown = heard(window.session_shown)
    house.press("sim:steady", Key.Key_Return)
    assert isinstance(house.live, PracticePage)
    settings = house.engines[0].settings
    assert (settings.receiver, settings.check_ins) == (sam.profile_id, True)
    assert (settings.avoid, settings.soften) == ((), ("beside the spine",))
    house.page.link.poll()
    given = routine_named(settings.routine)
    assert [stage.title for stage in shown[-1].plan] == [stage.title for stage in given.stages]
    assert house.names(shown[-1].stage.title)
    house.engines[0].go_on()
    house.page.link.poll()
    house.settle()

    assert isinstance(house.live, PracticePage)
    assert pair.page_after(Key.Key_Return) is DebriefPage
    report = debrief_of(Path(settings.record_to))
    assert report.duration_s == pytest.approx(quick_engine.seconds, abs=0.5)
    assert house.reads(report.sentence)
    assert pair.page_after(Key.Key_Return) is HomePage
    kept = house.kept[-1]
    assert (kept.receiver, kept.known) == (sam.profile_id, {"checklist", "do-not-start"})
    assert kept.areas == {sam.profile_id: AreasAsked(soften=("beside the spine",))}
    assert (kept.setup.address, kept.setup.routine) == ("sim:steady", given.name)


def test_escape_goes_back_one_step_at_a_time(house: House, pair: Pair) -> None:
    pair.at_home()
    house.press(Key.Key_2)
    house.tab_to("Practise without")
    house.press(Key.Key_Return)
    pair.choose_routine("before-bed")
    house.press(Key.Key_Return, Key.Key_Return)
    met = [type(house.page)]
    while met[-1] is not HomePage and len(met) < 8:
        met.append(pair.page_after(Key.Key_Escape))
    assert met == [AreasPage, DoNotStartPage, ChecklistPage, RoutinePage, PartnerPage, HomePage]


def test_what_takes_long_to_look_up_says_so_and_can_be_left(
    house: House, pair: Pair, app: QApplication
) -> None:
    pair.with_sam()
    house.gate.clear()
    house.window.partner.show()
    wait_for_page(app, house, BusyPage)
    assert house.reads("Looking up who you practise with")
    house.gate.set()
    house.settle()
    assert isinstance(house.page, PartnerPage)


def wait_for_page(app: QApplication, house: House, kind: type) -> None:
    deadline_s = time.monotonic() + 60.0
    while not isinstance(house.page, kind):
        assert time.monotonic() < deadline_s
        app.processEvents()
