"""What is said aloud while a routine leads: each stage at its beginning, the end, and a stop."""

import pytest

from coach.messages import ExtendStage, GoOn, Say, SetSound, Settings, SkipStage
from coach.sensors.address import parse_address
from sims.sensor import SimSource

#: arrive (resting hands) 15 s, circles in the palm 60 s, close (resting hands) 15 s.
ROUTINE = "one-hand"


@pytest.fixture
def said(hosted, ears):
    """Practise in no time and return (second, names) of what was told to the loudspeaker."""

    def run(seconds, commands, **wishes):
        settings = Settings("sim:steady", seconds=seconds, **{"routine": ROUTINE, **wishes})
        hosted(settings, SimSource(parse_address("sim:steady")), commands)
        return [(round(at_s, 1), names) for at_s, names in ears[-1].said]

    return run


def test_each_stage_is_said_as_it_begins_and_the_end_before_it_comes(said):
    told = said(20.0, {3.0: SkipStage(1), 5.0: SkipStage(1)})
    assert told == [
        (0.0, ("resting-hands",)),
        (3.0, ("palm-circles",)),
        (5.0, ("last-one", "resting-hands")),
        (15.0, ("the-end",)),
    ]


def test_a_last_stage_that_lasts_longer_says_its_end_again(said):
    told = said(13.0, {0.5: SkipStage(2), 11.0: ExtendStage(2.0)})
    assert [at_s for at_s, names in told if names == ("the-end",)] == [10.5, 12.5]


def test_a_stop_is_said_and_breaks_off_what_was_being_said_until_it_goes_on(said):
    told = said(9.0, {3.0: SkipStage(1), 3.5: Say("stop"), 5.0: SkipStage(1), 7.0: GoOn()})
    assert told[1:] == [(3.0, ("palm-circles",)), (3.5, ("stop",)), (7.0, ())]


def test_who_wants_no_sound_hears_a_stop_all_the_same(said):
    told = said(5.0, {1.0: SkipStage(1), 2.0: Say("stop"), 2.2: SetSound(False)}, sound=False)
    assert told == [(2.0, ("stop",))]


def test_sound_can_be_turned_off_and_on_meanwhile(said):
    commands = {1.0: SetSound(False), 2.0: SkipStage(1), 3.0: SetSound(True), 4.0: SkipStage(1)}
    told = [names for _, names in said(6.0, commands)]
    assert told == [("resting-hands",), (), ("last-one", "resting-hands")]


def test_in_a_silent_routine_a_stop_alone_is_said(said):
    told = said(9.0, {2.0: SkipStage(1), 4.0: Say("stop")}, routine="couples-ritual")
    assert told == [(4.0, ("stop",))]
