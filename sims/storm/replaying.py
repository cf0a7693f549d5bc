"""The recording of a session, replayed in the storm: sought, paused and sped up at random."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from coach.engine.replaying import ReplayHost
from coach.messages import Command, Finish, Say, Seek, SetPace, SetPaused, SetSpeed, Settings
from coach.timing import STALE_AFTER_S, VirtualClock
from coach.views import Snapshot
from sims.storm.ear import Ear
from sims.storm.invariants import Look, numbers_are_numbers
from sims.storm.sitting import START_S, Broken, Came
from sims.storm.steps import Step

_SPEEDS: Final = (0.5, 1.0, 2.0, 10.0)


class Replaying:
    """A replay that these steps happen to."""

    def __init__(self, path: Path) -> None:
        self._clock = VirtualClock(START_S)
        self._path = path
        self._next_s = START_S
        self._before: Snapshot | None = None
        self.came = Came(sessions=1)

    def run(self, steps: Sequence[Step]) -> Came:
        """Let the steps happen; raises Broken for the first law that is."""
        self._steps = list(steps)
        try:
            with ReplayHost(Settings(f"replay:{self._path}"), self._clock) as host:
                host.run(self._take, self._publish)
        except (ArithmeticError, LookupError, TypeError, ValueError, AttributeError) as problem:
            raise Broken("nothing_raised", repr(problem), self.came.steps) from problem
        self.came.seconds = self._clock.now_s() - START_S
        return self.came

    def _take(self) -> tuple[Command, ...]:
        commands: list[Command] = []
        while self._clock.now_s() >= self._next_s:
            if not self._steps:
                return (*commands, Finish())
            step = self._steps.pop(0)
            self._next_s = self._clock.now_s() + step.wait_s
            self.came.steps += 1
            self.came.kinds[f"replay: {step.kind}"] += 1
            commands += self._asked(step)
        return tuple(commands)

    def _asked(self, step: Step) -> tuple[Command, ...]:
        one = step.draws[0]
        match step.kind:
            case "pause" | "go on":
                return (SetPaused(step.kind == "pause"),)
            case "seek":
                replay = None if self._before is None else self._before.replay
                long_s = 60.0 if replay is None else replay.duration_s
                return (Seek((1.2 * one - 0.1) * long_s),)
            case "speed":
                return (SetSpeed(_SPEEDS[int(one * len(_SPEEDS))]),)
            case "pace":
                return (SetPace(40.0),)
            case "say":
                return (Say("stop"),)
            case "end":
                return (Finish(),)
        return ()

    def _publish(self, snapshot: Snapshot) -> bool:
        for law, how in (
            ("snapshots_go_on", _order(snapshot, self._before)),
            ("no_band_without_fresh_data", _fresh(snapshot)),
            ("the_replay_stays_within_its_recording", _within(snapshot)),
            ("numbers_are_numbers", numbers_are_numbers(_look(snapshot))),
        ):
            self.came.checks += 1
            if how:
                raise Broken(f"replay: {law}", how, self.came.steps)
        self._before = snapshot
        return True


def _look(snapshot: Snapshot) -> Look:
    return Look(snapshot, None, (), Ear(VirtualClock()), START_S)


def _order(now: Snapshot, before: Snapshot | None) -> str:
    if before is None or (now.number == before.number + 1 and now.host_s >= before.host_s):
        return ""
    return f"snapshot {now.number} came after {before.number}"


def _fresh(now: Snapshot) -> str:
    stale = now.live is not None and (now.age_s is None or now.age_s > STALE_AFTER_S)
    return f"a band is shown of data of {now.age_s} s" if stale else ""


def _within(now: Snapshot) -> str:
    replay = now.replay
    if replay is not None and 0.0 <= replay.position_s <= replay.duration_s + 1e-6:
        return ""
    return f"the replay is at {replay}"
