"""Whatever fails in what attends or keeps the debrief, the session and its alarm go on."""

import pytest

from coach.coaching_views import CueView
from coach.engine.attending import Attendant
from coach.engine.care import cue_event
from coach.engine.coach_attendant import CoachAttendant
from coach.engine.drill_attendant import DrillAttendant
from coach.engine.drill_course import DrillPart, drill_event
from coach.engine.hosting import Host
from coach.messages import Say, Settings
from coach.practice.debrief.builder import DebriefBuilder
from coach.practice.drills.schedule import drill_named
from coach.sensors.address import parse_address
from coach.timing import VirtualClock
from sims.sensor import SimSource

START_S = 1_000.0
CALLS = ["took", "heard", "saw", "obey", "tick"]


pytestmark = pytest.mark.usefixtures("ears")


class Broken(Attendant):
    """Fails from the first second on in one of the five ways in which it is called."""

    part = "The guess"

    def __init__(self, desk, call: str, at_s: float = START_S + 1.0) -> None:
        super().__init__(desk)
        self.calls = 0

        def fail(*said: object) -> None:
            now_s = said[-1]
            assert isinstance(now_s, float)
            if now_s >= at_s:
                self.calls += 1
                raise RuntimeError("no such thing")

        setattr(self, call, fail)


class Kept(Attendant):
    """Counts what it is still told."""

    def __init__(self, desk) -> None:
        super().__init__(desk)
        self.ticks = self.events = 0

    def tick(self, now_s):
        self.ticks += now_s > 0.0

    def saw(self, data, now_s):
        self.events += bool(data) and now_s > 0.0


def practised(name, seconds, attend, commands=()):
    clock, waiting, snapshots = VirtualClock(START_S), list(commands), []

    def take():
        due = [c for at_s, c in waiting if clock.now_s() >= START_S + at_s]
        del waiting[: len(due)]
        return due

    def publish(snapshot):
        snapshots.append(snapshot)
        return True

    settings = Settings(f"sim:{name}", seconds=seconds, sound=False)
    with Host(settings, clock, SimSource(parse_address(f"sim:{name}"))) as host:
        if attend is not None:
            attend(host.session)
        host.open()
        host.run(take, publish)
    return host, snapshots


@pytest.mark.parametrize("call", CALLS)
def test_a_part_that_fails_is_left_out_and_the_alarm_sounds_as_it_would(ears, call):
    made = []

    def attend(session):
        made[:] = [Broken(session, call), Kept(session)]
        session.attend(START_S, *made)

    # One whose hand is often too hard; for what a device says, one who squeezes.
    name, seconds = ("outspoken", 12.0) if call == "heard" else ("too-hard", 6.0)
    words = [(1.5, Say("good"))]
    host, snapshots = practised(name, seconds, attend, words)
    broken, kept = made
    assert broken.calls == 1
    assert host.session.elapsed_s(START_S + seconds) > seconds - 1.0
    assert kept.ticks > 80 * seconds
    assert kept.events > 0
    assert snapshots[0].notices == ()
    [notice] = snapshots[-1].notices
    assert "The guess stopped working" in notice
    assert "too-much alarm" in notice
    practised(name, seconds, lambda session: session.attend(START_S), words)
    with_it, without = (ear.changes["too much"] for ear in ears)
    assert with_it == without
    assert call == "heard" or any(at_s > 2.0 for at_s, on in with_it if on)


@pytest.mark.parametrize("call", ["take", "happened"])
def test_a_debrief_that_fails_ends_neither_alarm_nor_what_a_word_does(ears, monkeypatch, call):
    def fail(*said):
        raise RuntimeError(f"nothing to do with {said}")

    monkeypatch.setattr(DebriefBuilder, call, fail)
    words = [(1.5, Say("softer"))]
    _, snapshots = practised("too-hard", 6.0, None, words)
    assert any(at_s > 2.0 for at_s, on in ears[0].changes["too much"] if on)
    assert snapshots[-1].edges.firm_n == pytest.approx(0.85 * 60.0)
    [notice] = snapshots[-1].notices
    assert "debrief ends here" in notice
    assert snapshots[-1].host_s > START_S + 5.5


class Deaf(Broken):
    """One that is not to be done without."""

    indispensable = True


def test_who_hears_the_receiver_is_asked_again_after_a_failure():
    made = []

    def attend(session):
        made[:] = [Deaf(session, "tick", START_S + 2.0)]
        session.attend(START_S, *made)

    _, snapshots = practised("steady", 4.0, attend)
    assert made[0].calls > 50
    [notice] = snapshots[-1].notices
    assert "may have been missed" in notice


def test_a_hint_and_what_a_drill_hides_go_with_the_part_that_told_them():
    """A hint that nobody takes back would stand for the rest of the evening."""

    class Hinting(CoachAttendant):
        def tick(self, now_s):
            if self.desk.course.care.cue is not None and now_s > START_S + 2.0:
                raise RuntimeError("no such thing")
            if self.desk.course.care.cue is None and now_s < START_S + 2.0:
                self.desk.note(now_s, cue_event("pressure", "Lean in a little less.", now_s))

    class Hiding(DrillAttendant):
        def tick(self, now_s):
            if now_s > START_S + 2.0:
                raise RuntimeError("no such thing")
            told = DrillPart("hold", "Hold", "Hold.", "hidden", False, False, now_s + 9.0)
            self.desk.note(now_s, drill_event(told))

    _, snapshots = practised("steady", 4.0, lambda s: s.attend(START_S, Hinting(s, "palm")))
    assert isinstance(snapshots[60].cue, CueView)
    assert snapshots[-1].cue is None
    assert "Giving hints stopped working" in snapshots[-1].notices[0]
    drill = drill_named("hold")
    _, snapshots = practised("steady", 4.0, lambda s: s.attend(START_S, Hiding(s, drill)))
    assert snapshots[60].drill is not None
    assert snapshots[-1].drill is None
