"""What is heard of questions, answers, hints, pauses and a lost link, in whole sessions."""

from dataclasses import replace
from itertools import pairwise
from types import SimpleNamespace

import pytest

from coach.coaching_views import CheckInView
from coach.engine.hosting import Host
from coach.engine.narrating import Narrator
from coach.messages import GoOn, Say, SetPaused, SetSound, SetSounds, SetTaps, Settings
from coach.practice.coaching.turns import LONGEST_S, CueTurns
from coach.practice.coaching.words import Hint
from coach.sensors.address import parse_address
from coach.signal.bands import Band
from coach.sound.sentences import SENTENCES
from coach.sounds import Sounds
from coach.timing import VirtualClock
from coach.views import StageView
from sims.sensor import SimSource
from tests.engine.conftest import SPOKEN_S, START_S, Ear

WORDS = frozenset(SENTENCES)
#: Here a question is put so often, that no test takes minutes.
EVERY_S = 5.0


@pytest.fixture(autouse=True)
def asks_often(monkeypatch):
    monkeypatch.setattr("coach.practice.check_ins.EVERY_S", EVERY_S)
    monkeypatch.setattr("coach.practice.check_ins.APART_S", EVERY_S)


@pytest.fixture
def heard(hosted, ears, monkeypatch):
    """Practise in no time and return (second, kind, names) of all that was begun to be said."""
    monkeypatch.setattr(Ear, "words", WORDS)

    def run(address, seconds, commands=None, **wishes):
        wishes = {"sounds": Sounds(aloud="questions"), **wishes}
        settings = Settings(address, seconds=seconds, **wishes)
        hosted(settings, SimSource(parse_address(address)), commands or {})
        told = [each for each in ears[-1].spoken if each is not None]
        return [(round(each.at_s - START_S, 1), each.kind, each.names) for each in told]

    return run


def only(told, *kinds):
    return [(at_s, names) for at_s, kind, names in told if kind in kinds]


def test_a_pause_and_going_on_are_said(heard):
    told = heard("sim:steady", 8.0, {3.0: SetPaused(True), 6.0: SetPaused(False)})
    assert only(told, "pause", "go_on") == [(3.0, ("pause",)), (6.0, ("go-on",))]


def test_a_stop_is_no_pause_and_going_on_from_it_no_sentence(heard):
    told = heard("sim:steady", 8.0, {3.0: Say("stop"), 6.0: GoOn()})
    assert [names for _, _, names in told] == [("stop",)]


def test_what_the_receiver_says_is_said_at_once(heard):
    words = {2.0: Say("softer"), 5.0: Say("good"), 8.0: Say("deeper")}
    told = only(heard("sim:steady", 12.0, words), "softer", "good", "deeper")
    assert told == [(2.0, ("softer",)), (5.0, ("good",)), (8.0, ("deeper",))]


def test_who_asks_for_less_than_can_be_felt_is_told_so(heard):
    words = {2.0 + 2.0 * at: Say("softer") for at in range(12)}
    told = [names for _, names in only(heard("sim:steady", 28.0, words), "softer")]
    assert told[0] == ("softer",)
    assert told[-1] == ("softest",)


def test_a_question_is_put_aloud_with_how_to_answer_and_an_answer_ends_it(heard):
    told = heard("sim:steady", 8.0, check_ins=True, taps=True)
    assert only(told, "question") == [(EVERY_S, ("ask-1", "answer-taps"))]
    told = heard("sim:steady", 8.0, check_ins=True)
    assert only(told, "question") == [(EVERY_S, ("ask-1",))]
    # Who answers half a second later has heard enough of it.
    told = heard("sim:steady", 9.0, {5.5: Say("softer")}, check_ins=True, taps=True)
    assert only(told, "question", "softer")[-1] == (5.5, ("softer",))


def test_who_squeezes_is_told_how_to_squeeze(heard):
    commands = {2.0: Say("good", "glove"), 3.0: SetTaps(False)}
    told = heard("sim:steady", 9.0, commands, check_ins=True)
    assert only(told, "question")[0][1] == ("ask-1", "answer-squeeze")


def test_how_to_answer_is_known_after_two_questions(heard):
    told = heard("sim:steady", 18.0, check_ins=True, taps=True)
    assert [len(names) for _, names in only(told, "question")] == [2, 2, 1]


def test_hints_are_said_only_where_they_are_wished_for(heard):
    """Where light is asked for, a steady medium leaves something to say all the time."""
    quiet = heard("sim:steady", 40.0, target=Band.LIGHT)
    told = heard("sim:steady", 40.0, target=Band.LIGHT, sounds=Sounds(aloud="hints"))
    assert not only(quiet, "hint")
    hints = only(told, "hint")
    assert hints
    assert all(after[0] - before[0] >= 10.0 for before, after in pairwise(hints))
    assert {name for _, names in hints for name in names} <= {
        each for each in WORDS if each.startswith("hint-")
    }


def test_where_nobody_has_chosen_hints_are_said_if_there_is_a_voice(heard, monkeypatch):
    assert only(heard("sim:steady", 16.0, target=Band.LIGHT, sounds=Sounds()), "hint")
    monkeypatch.setattr(Ear, "words", frozenset())
    assert not only(heard("sim:steady", 16.0, target=Band.LIGHT, sounds=Sounds()), "hint")
    # Who chose them all the same hears their short sound.
    assert only(heard("sim:steady", 16.0, target=Band.LIGHT, sounds=Sounds(aloud="hints")), "hint")


def test_with_a_stop_alone_nothing_else_is_said(heard):
    commands = {2.0: Say("softer"), 3.0: SetPaused(True), 4.0: SetPaused(False), 6.0: Say("stop")}
    told = heard("sim:steady", 8.0, commands, routine="one-hand", sounds=Sounds(aloud="stop"))
    assert [names for _, _, names in told] == [("stop",)]


def test_it_can_be_chosen_anew_in_the_midst_of_it(heard):
    less = SetSounds(replace(Sounds(), aloud="stages"))
    told = heard("sim:steady", 9.0, {1.0: Say("softer"), 4.0: less, 6.0: Say("softer")})
    assert only(told, "softer") == [(1.0, ("softer",))]


def test_never_two_sentences_at_once(heard):
    commands = {at / 2: Say("softer" if at % 3 else "deeper") for at in range(4, 56)}
    commands |= {20.2: SetPaused(True), 22.3: SetPaused(False)}
    told = heard(
        "sim:steady", 30.0, commands, routine="one-hand", sounds=Sounds(aloud="hints"),
    )  # fmt: skip
    urgent = {"softer", "deeper", "pause", "go_on", "stop", "lost", "back", "too_much"}
    for (at_s, _, names), (next_s, kind, _) in pairwise(told):
        # What is heard before its end breaks the other off, and only what is urgent may.
        assert kind in urgent or next_s - at_s >= SPOKEN_S * len(names) - 0.1


def test_a_sensor_that_is_silent_and_comes_back_is_said_once_each(heard):
    told = only(heard("sim:unplugged", 40.0), "lost", "back")
    assert [names for _, names in told[:2]] == [("lost",), ("back",)]
    assert told[1][0] > told[0][0]


def test_what_the_alarm_was_is_said_once_it_is_silent(heard, ears):
    told = only(heard("sim:too-hard", 60.0), "too_much")
    alarms = ears[-1].changes["too much"]
    assert told
    for at_s, _ in told:
        before = [(began_s, on) for began_s, on in alarms if began_s <= at_s + 0.05]
        began_s, on = before[-1]
        assert not on
        assert 0.5 <= at_s - began_s <= 4.0
    assert all(after[0] - before[0] >= 20.0 for before, after in pairwise(told))


@pytest.fixture
def alarms(heard, ears):
    """From when to when too much sounds under the hand that is too hard, and no word is said."""
    heard("sim:too-hard", 30.0)
    changes = [at_s for at_s, _ in ears[-1].changes["too much"]]
    return list(zip(changes[::2], changes[1::2], strict=False))


def heard_free(told, alarms):
    """Return the stops that were heard to their end beside no alarm."""
    return [
        at_s
        for at_s, _ in only(told, "stop")
        if not any(began_s < at_s + SPOKEN_S and at_s < ended_s for began_s, ended_s in alarms)
    ]


@pytest.mark.parametrize("beside_s", [-0.3, 0.1])
def test_a_stop_is_heard_however_near_too_much_it_is(heard, ears, alarms, beside_s):
    """Just before the alarm, which falls into the word; and just after it began."""
    stop_s = alarms[0][0] + beside_s
    told = heard("sim:too-hard", stop_s + 25.0, {stop_s: Say("stop")})
    changes = [at_s for at_s, _ in ears[-1].changes["too much"]]
    sounded = list(zip(changes[::2], [*changes[1::2], stop_s + 25.0], strict=False))
    assert any(began_s < stop_s + SPOKEN_S and stop_s < ended_s for began_s, ended_s in sounded)
    assert None not in ears[-1].spoken[-len(only(told, "stop")) :], "it is not broken off"
    assert heard_free(told, sounded)


def quiet_desk():
    care = SimpleNamespace(cue=None, stopped=False, check_in=None, receiver=None)
    course = SimpleNamespace(care=care, paused=False, stage_view=lambda _now_s: None)
    return SimpleNamespace(course=course, begun=True, too_much=False, silent=False)


def test_a_hint_that_was_minded_is_answered_by_a_soft_sound():
    turns = CueTurns()
    for mended, at_s in ((True, 10.0), (False, 100.0)):
        turns.give(Hint.LIGHTER, at_s)
        turns.keep(mended, at_s + LONGEST_S)
        assert turns.cue is None
        assert turns.minded is mended
    ear, ends = Ear(VirtualClock(START_S)), {"event": "cue", "kind": None, "text": ""}
    narrator = Narrator(quiet_desk(), ear, Settings("sim:x", sounds=Sounds(aloud="hints")), True)
    for at_s, minded in ((START_S, True), (START_S + 30.0, False)):
        narrator.saw({**ends, "minded": minded}, at_s)
        narrator.tick(at_s + 0.1)
    assert [each.kind for each in ear.spoken] == ["minded"]


def narrated(ear, desk, wanted=True, **wishes):
    """Return who narrates at a desk, and what lets it look until a second."""
    settings = Settings("sim:x", sounds=Sounds(aloud="hints"), **wishes)
    narrator = Narrator(desk, ear, settings, wanted)
    looked = [START_S]

    def until(at_s):
        while looked[0] < START_S + at_s:
            narrator.tick(looked[0])
            looked[0] = round(looked[0] + 0.02, 6)

    return narrator, until


def test_a_question_that_too_much_broke_off_is_not_put_again():
    desk, ear = quiet_desk(), Ear(VirtualClock(START_S))
    narrator, until = narrated(ear, desk, check_ins=True)
    until(1.0)
    desk.course.care.check_in = CheckInView("Still good like this?", START_S + 1.0)
    narrator.saw({"event": "check_in"}, START_S + 1.0)
    until(1.5)
    desk.too_much = True
    until(3.0)
    desk.too_much = False
    until(30.0)
    assert [each and each.kind for each in ear.spoken] == ["question", None, "too_much"]


def test_a_stage_that_too_much_broke_off_is_said_after_what_the_alarm_was():
    desk, ear = quiet_desk(), Ear(VirtualClock(START_S))
    narrator, until = narrated(ear, desk)
    desk.course.stage = StageView(0, 3, "Calves", 60.0, None, Band.MEDIUM, technique="knead")
    until(1.0)
    narrator.saw({"event": "stage"}, START_S + 1.0)
    until(1.5)
    desk.too_much = True
    until(3.0)
    desk.too_much = False
    until(30.0)
    assert [each and each.kind for each in ear.spoken] == ["stage", None, "too_much", "stage"]


@pytest.mark.parametrize("silenced", ["by a stop", "by hand"])
def test_that_a_link_is_back_is_said_only_where_it_was_said_to_be_lost(silenced):
    desk, ear = quiet_desk(), Ear(VirtualClock(START_S))
    narrator, until = narrated(ear, desk, wanted=silenced == "by a stop")
    desk.course.care.stopped = silenced == "by a stop"
    desk.silent = True
    until(5.0)
    desk.silent = False
    until(5.1)
    desk.course.care.stopped = False
    narrator.obey(SetSound(True), START_S + 5.1)
    until(20.0)
    assert ear.spoken == []


def test_a_link_that_is_still_lost_after_a_stop_is_said_to_be():
    desk, ear = quiet_desk(), Ear(VirtualClock(START_S))
    _, until = narrated(ear, desk)
    desk.course.care.stopped = desk.silent = True
    until(5.0)
    desk.course.care.stopped = False
    until(10.0)
    desk.silent = False
    until(15.0)
    assert [each.kind for each in ear.spoken] == ["lost", "back"]


def test_an_alarm_that_nobody_could_be_told_of_leaves_the_next_to_be_told():
    desk, ear = quiet_desk(), Ear(VirtualClock(START_S))
    _, until = narrated(ear, desk)
    for stopped, at_s in ((True, 2.0), (False, 6.0)):
        desk.course.care.stopped = stopped
        until(at_s)
        desk.too_much = True
        until(at_s + 1.0)
        desk.too_much = False
        until(at_s + 3.0)
    assert [each.kind for each in ear.spoken] == ["too_much"]


class Stammering(Ear):
    """Fails at every hint."""

    def set_spoken(self, spoken):
        if spoken is not None and spoken.kind == "hint":
            raise OSError("no such file")
        super().set_spoken(spoken)


def test_a_stop_is_said_though_a_hint_before_it_failed(monkeypatch):
    ears = []

    def open_ear(clock, *_how):
        ears.append(Stammering(clock))
        return ears[-1]

    monkeypatch.setattr("coach.engine.hosting.open_speaker", open_ear)
    clock, last = VirtualClock(START_S), []
    wishes = {"target": Band.LIGHT, "sounds": Sounds(aloud="hints")}
    settings = Settings("sim:steady", seconds=24.0, **wishes)
    commands = [Say("stop")]

    def take():
        return [commands.pop()] if commands and clock.now_s() > START_S + 20.0 else []

    with Host(settings, clock, SimSource(parse_address("sim:steady"))) as host:
        host.open()
        host.run(take, lambda snapshot: not last.append(snapshot))
    assert any("spoken words" in notice for notice in last[-1].notices), "a hint did fail"
    assert ears[0].spoken[-1].names == ("stop",)
