"""A stop that is said more than once, as whoever says it has every right to."""

from coach.messages import GoOn, Say
from coach.recordings.reader import open_recording
from coach.recordings.records import Event

START_S = 1_000.0


def test_one_said_again_is_one_stop_and_one_said_just_after_a_yes_is_another(practise):
    words = {2.0: Say("stop", "window"), 2.4: Say("stop", "window"), 3.0: Say("stop", "key")}
    done = practise("steady", 8.0, words | {5.0: GoOn(), 5.03: Say("stop", "window")})
    told = [each.data for each in open_recording(done.path) if isinstance(each, Event)]
    assert [each["on"] for each in told if each["event"] == "stopped"] == [True, False, True]
    said = [each["word"] for each in told if each["event"] == "receiver"]
    assert said.count("stop") == 2
    assert all(shown.stopped for shown in done.shown(5.2, 7.9))
