"""Going on after the engine was gone: the same stage, no harder than asked, and a stop stays."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from coach.coaching_views import ReceiverView
from coach.engine.hosting import Host
from coach.engine.receivers import profiles_folder
from coach.messages import Command, Say, SetCounts, SetPace, SetTarget, Settings, SkipStage
from coach.practice.comfort.profile import AreaComfort, new_profile
from coach.practice.comfort.profile_file import write_profile
from coach.signal.bands import Band, Edges
from coach.timing import VirtualClock
from coach.ui.receiver.window import DEAF, ReceiverWindow
from coach.ui.session.going_on import LEAST_LEFT_S, GoingOn
from coach.ui.session.host import SILENT_TITLE
from coach.views import BeatView, Snapshot, StageView

House = Any

SETTINGS = Settings("sim:steady", routine="before-bed", beat=False, check_ins=True)


def stage(index: int, remaining_s: float) -> StageView:
    return StageView(index, 9, f"Stage {index + 1}", remaining_s, None, Band.LIGHT, 120.0)


def lose_the_engine(house: House) -> None:
    house.engines[-1].alive = False
    house.clock.advance(0.016)
    house.page.link.poll()
    assert house.reads(SILENT_TITLE)
    house.button("Listen again").click()
    house.settle()


def told_after(house: House, **before: object) -> tuple[Command, ...]:
    """Return what a new engine is told that takes the place of one which showed ``before``."""
    house.window.practise(SETTINGS, house.window.show_home)
    house.say(**before)
    lose_the_engine(house)
    for elapsed_s in (0.0, 0.1, 0.2):
        house.say(elapsed_s=elapsed_s, stage=stage(0, 120.0))
    house.say(elapsed_s=0.3, stage=stage(2, 120.0))
    house.say(elapsed_s=0.4, stage=stage(2, 119.9))
    return tuple(each for each in house.engines[-1].told if type(each).__name__ != "Seen")


def shown_by_a_real_engine(commands: tuple[Command, ...]) -> Snapshot:
    """Return what an engine shows after 3 s of practice that was told ``commands`` on the way."""
    shown: list[Snapshot] = []
    waiting = list(commands)

    def take() -> tuple[Command, ...]:
        begun = bool(shown) and shown[-1].elapsed_s > 0.5
        # What hangs on the stage is told last, once the engine stands in it.
        now = [each for each in waiting if begun or not of_the_stage(each)]
        for each in now:
            waiting.remove(each)
        return tuple(now)

    clock = VirtualClock(10.0)
    with Host(Settings(**{**_fields(SETTINGS), "seconds": 3.0}), clock) as host:
        host.run(take, lambda snapshot: shown.append(snapshot) is None)
    return shown[-1]


def of_the_stage(command: Command) -> bool:
    return hasattr(command, "seconds") or command == Say("softer", "window")


def _fields(settings: Settings) -> dict[str, Any]:
    return {name: getattr(settings, name) for name in settings.__dataclass_fields__}


@pytest.mark.parametrize(("left_s", "goes_on_with_s"), [(42.0, 42.0), (1.0, LEAST_LEFT_S)])
def test_a_routine_goes_on_in_its_stage_with_the_time_that_was_left(
    house: House, left_s: float, goes_on_with_s: float
) -> None:
    now = shown_by_a_real_engine(told_after(house, stage=stage(2, left_s)))
    assert now.stage is not None
    assert now.stage.index == 2
    assert now.stage.remaining_s == pytest.approx(goes_on_with_s - 3.0, abs=0.3)


def test_what_was_softer_stays_softer_and_what_was_deeper_is_asked_anew(house: House) -> None:
    plain = shown_by_a_real_engine(told_after(house, stage=stage(2, 42.0)))
    said = ReceiverView("softer", "window", 0.0, -2, "Two steps softer now.")
    softer = shown_by_a_real_engine(told_after(house, stage=stage(2, 42.0), receiver=said))
    assert softer.edges.firm_n == pytest.approx(plain.edges.firm_n * 0.85**2)
    said = ReceiverView("deeper", "window", 0.0, 2, "Two steps deeper now.")
    deeper = shown_by_a_real_engine(told_after(house, stage=stage(2, 42.0), receiver=said))
    assert deeper.edges == plain.edges


@pytest.mark.parametrize("stopped", [False, True])
def test_softness_is_told_in_its_stage_where_there_is_more_room_for_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, stopped: bool
) -> None:
    """On these shoulders light begins to end at once: one step is all there is. Not so the neck."""
    monkeypatch.setenv("COACH_DATA_DIR", str(tmp_path))
    receiver = new_profile("Kim")
    for area in ("back", "shoulders"):
        tender = AreaComfort(area, "palm", Edges(1.5, 2.4, 14.0, 24.0), "2026-11-01")
        receiver = receiver.with_comfort(tender)
    write_profile(profiles_folder(), receiver)
    said = ReceiverView("softer", "window", 0.0, -4, "Four steps softer now.")
    there = {"stage": stage(1, 42.0), "receiver": said, "stopped": stopped, "paused": stopped}
    shown: list[Snapshot] = []
    going_on: list[GoingOn] = []

    def take() -> tuple[Command, ...]:
        if shown and not going_on:
            going_on.append(GoingOn(replace(shown[0], **there)))
        return going_on[0].commands(shown[-1]) if shown else ()

    known = replace(SETTINGS, receiver=receiver.profile_id, seconds=3.0)
    with Host(known, VirtualClock(10.0)) as host:
        host.run(take, lambda snapshot: shown.append(snapshot) is None)
    usual = shown_by_a_real_engine((SkipStage(1),))
    assert shown[-1].edges.firm_n == pytest.approx(usual.edges.firm_n * 0.85**4)
    assert (shown[-1].stopped, going_on[0].done) == (stopped, True)


def test_a_stop_is_still_a_stop_and_still_in_its_stage(house: House) -> None:
    said = ReceiverView("stop", "window", 0.0, 0, "Stopped.")
    before = {"stage": stage(2, 42.0), "receiver": said, "stopped": True, "paused": True}
    now = shown_by_a_real_engine(told_after(house, **before))
    assert now.stopped
    assert not now.beat.running
    assert now.stage is not None
    assert now.stage.index == 2


def test_a_pause_is_still_a_pause(house: House) -> None:
    now = shown_by_a_real_engine(told_after(house, stage=stage(2, 42.0), paused=True))
    assert now.paused
    assert not now.stopped


def test_free_practice_keeps_the_beat_and_the_aim_that_were_chosen(house: House) -> None:
    told = told_after(house, beat=BeatView(True, 0.0, 1.2, 3), target=Band.FIRM)
    assert {SetPace(50.0), SetCounts(3), SetTarget(Band.FIRM)} <= set(told)


def test_an_engine_lost_before_it_was_told_does_not_lose_the_stop(house: House) -> None:
    house.window.practise(SETTINGS, house.window.show_home)
    said = ReceiverView("stop", "key", 0.0, 0, "Stopped.")
    house.say(stage=stage(2, 42.0), receiver=said, stopped=True)
    lose_the_engine(house)
    lose_the_engine(house)
    house.say(elapsed_s=0.0)
    assert Say("stop", "key") in house.engines[-1].told


def test_it_goes_on_in_a_further_file_of_the_same_session(house: House) -> None:
    house.window.practise(SETTINGS, house.window.show_home)
    house.say(stage=stage(2, 42.0))
    lose_the_engine(house)
    house.say(stage=stage(0, 120.0))
    lose_the_engine(house)
    first = Path(str(house.engines[0].settings.record_to))
    for engine in house.engines[1:]:
        assert engine.settings.follows == str(first)
        assert engine.settings.record_to == str(first.with_name(f"{first.stem}-2.rec"))


def test_a_drill_begins_anew_in_a_session_of_its_own(house: House) -> None:
    house.window.practise(replace(SETTINGS, routine=None, drill="hold:1"), house.window.show_home)
    house.say()
    lose_the_engine(house)
    assert [engine.settings.follows for engine in house.engines] == [None, None]


def test_the_window_of_the_one_who_receives_stays_and_hears_again(house: House) -> None:
    house.window.practise(SETTINGS, house.window.show_home)
    house.say(stage=stage(2, 42.0))
    house.page.show_receiver_window()
    theirs = house.page.findChild(ReceiverWindow)
    lose_the_engine(house)
    assert theirs.isVisible()
    house.say(stage=stage(0, 120.0))
    assert theirs.isVisible()
    assert DEAF not in [each.text() for each in theirs.findChildren(type(theirs._asked))]
    theirs.command.emit(Say("softer", "window"))
    assert Say("softer", "window") in house.engines[-1].told
