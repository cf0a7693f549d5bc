"""The link between engine and window, on a scripted engine and a clock that is moved by hand."""

from dataclasses import replace

import pytest

from coach.messages import Command, Finish, Seen
from coach.timing import VirtualClock
from coach.ui.session.engine_link import SILENT_AFTER_S, STARTUP_S, EngineLink
from coach.views import Snapshot, idle_snapshot

pytestmark = pytest.mark.usefixtures("app")


class ScriptedEngine:
    """Says what the test put into ``says``, remembers what it was told."""

    def __init__(self) -> None:
        self.says: list[Snapshot] = []
        self.told: list[Command] = []
        self.alive = True
        self.broken = False

    def send(self, command: Command) -> None:
        if self.broken:
            raise BrokenPipeError
        self.told.append(command)

    def poll(self) -> list[Snapshot]:
        said, self.says = self.says, []
        return said

    def close(self) -> None:
        self.alive = False


class Rig:
    """A link, its engine and clock, and what it emitted."""

    def __init__(self) -> None:
        self.engine, self.clock = ScriptedEngine(), VirtualClock(100.0)
        self.link = EngineLink(self.engine, self.clock)
        self.heard: list[str] = []
        self.link.snapshot.connect(lambda snapshot: self.heard.append(f"#{snapshot.number}"))
        self.link.silent.connect(lambda: self.heard.append("silent"))
        self.link.recovered.connect(lambda: self.heard.append("recovered"))
        self.link.finished.connect(lambda: self.heard.append("finished"))

    def poll_for(self, seconds: float) -> None:
        for _ in range(round(seconds / 0.016) + 1):
            self.clock.advance(0.016)
            self.link.poll()

    def say(self, number: int, **changes: object) -> None:
        self.engine.says.append(replace(idle_snapshot(), number=number, **changes))


@pytest.fixture
def rig() -> Rig:
    return Rig()


def test_hands_on_every_snapshot_in_order_and_says_which_was_seen(rig: Rig) -> None:
    for number in (1, 2, 3):
        rig.say(number)
    rig.link.poll()
    assert rig.heard == ["#1", "#2", "#3"]
    assert rig.engine.told == [Seen(3)]


def test_silence_is_noticed_once_and_within_half_a_second(rig: Rig) -> None:
    rig.say(1)
    rig.link.poll()
    rig.poll_for(SILENT_AFTER_S - 0.05)
    assert "silent" not in rig.heard
    rig.poll_for(0.1)
    rig.poll_for(3.0)
    assert rig.heard.count("silent") == 1


def test_a_word_after_the_silence_is_a_recovery(rig: Rig) -> None:
    rig.say(1)
    rig.link.poll()
    rig.poll_for(1.0)
    rig.say(2)
    rig.link.poll()
    assert rig.heard == ["#1", "silent", "recovered", "#2"]
    assert not rig.link.is_silent


def test_a_starting_engine_has_time_to_load_but_not_for_ever(rig: Rig) -> None:
    rig.poll_for(STARTUP_S - 0.5)
    assert rig.heard == []
    rig.poll_for(1.0)
    assert rig.heard == ["silent"]


def test_a_dead_engine_is_noticed_at_the_next_poll(rig: Rig) -> None:
    rig.say(1)
    rig.link.poll()
    rig.engine.alive = False
    rig.poll_for(0.016)
    assert rig.heard == ["#1", "silent"]


def test_a_window_that_slept_does_not_blame_the_engine(rig: Rig) -> None:
    rig.say(1)
    rig.link.poll()
    rig.clock.advance(30.0)
    rig.link.poll()
    assert rig.heard == ["#1"]
    rig.poll_for(SILENT_AFTER_S + 0.05)
    assert rig.heard == ["#1", "silent"]


def test_a_finished_session_is_no_fault(rig: Rig) -> None:
    rig.say(1, finished=True)
    rig.link.poll()
    rig.engine.alive = False
    rig.poll_for(2.0)
    assert rig.heard == ["#1", "finished"]


def test_a_command_to_a_broken_engine_shows_as_silence_not_as_a_crash(rig: Rig) -> None:
    rig.engine.broken = True
    rig.link.finish()
    assert rig.heard == ["silent"]


def test_finish_reaches_the_engine(rig: Rig) -> None:
    rig.link.finish()
    assert rig.engine.told == [Finish()]
