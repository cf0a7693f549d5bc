"""One live session in the storm: steps happen to it, laws are checked, its end is gone through."""

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

import numpy as np

from coach.engine.hosting import Host
from coach.errors import CoachError
from coach.messages import Command, Finish, Settings, Tool
from coach.signal.bands import EDGES
from coach.timing import VirtualClock
from coach.views import Snapshot
from sims.storm.endings import END_LAWS, Ending, EndLaw, lost
from sims.storm.glove import StormGlove
from sims.storm.house import House
from sims.storm.invariants import LAWS, Law, Look
from sims.storm.steps import Step
from sims.storm.weather import Weather

START_S: Final = 1_000.0
#: What is surely too much, as a share of the tool's own edge: a zero may be up to a third of it.
_SURELY: Final = 1.36
#: An ascent of a comfort trial may go on past the default.
_IN_A_TRIAL: Final = 1.5
_ROUTINES: Final = (None, None, "one-hand", "full-back", "neck-and-shoulders", "before-bed")
_DRILLS: Final = (None, None, None, "hold:1", "ramp:2", "match:1", "count:3", "blind:1")


class Broken(Exception):  # noqa: N818 - it is a law that is broken
    """A law was broken: which, how, and after how many steps."""

    def __init__(self, law: str, how: str, steps: int) -> None:
        super().__init__(f"{law}: {how}")
        self.law, self.how, self.steps = law, how, steps


@dataclass(slots=True)
class Came:
    """What came of sessions: how much was done, checked and lost."""

    steps: int = 0
    sessions: int = 0
    seconds: float = 0.0
    checks: int = 0
    lost: int = 0
    samples: int = 0
    too_much: int = 0
    alarm_s: float = 0.0
    kinds: Counter[str] = field(default_factory=Counter)

    def add(self, other: "Came") -> None:
        """Add what came of another."""
        self.steps += other.steps
        self.sessions += other.sessions
        self.seconds += other.seconds
        self.checks += other.checks
        self.lost += other.lost
        self.samples += other.samples
        self.too_much += other.too_much
        self.alarm_s = max(self.alarm_s, other.alarm_s)
        self.kinds += other.kinds


MakeHost = Callable[..., Host]


class Sitting:
    """A live session that these steps happen to; the same seed and steps, the same session."""

    def __init__(
        self, seed: int, house: House, path: Path, make_host: MakeHost = Host,
        laws: Sequence[Law] = LAWS, end_laws: Sequence[EndLaw] = END_LAWS,
    ) -> None:  # fmt: skip
        self._draw = np.random.default_rng([seed, 4])
        self._seed, self._house, self.path, self._make_host = seed, house, path, make_host
        self._laws, self._end_laws = laws, end_laws
        self._clock = VirtualClock(START_S)
        self.came = Came(sessions=1)
        self.settings = self._drawn_settings()
        self._before: Snapshot | None = None
        self._steps: list[Step] = []
        self._next_s = START_S
        self._opened_s = math.inf
        self.heard: dict[int, int] = {}

    def _drawn_settings(self) -> Settings:
        draw = self._draw
        tool: Tool = "palm" if draw.random() < 0.6 else "thumb"
        drill = _DRILLS[int(draw.integers(len(_DRILLS)))]
        routine = None if drill else _ROUTINES[int(draw.integers(len(_ROUTINES)))]
        receiver = self._house.receivers[tool == "thumb"] if draw.random() < 0.3 else None
        settings = Settings(
            "sim:storm-0", tool=tool, routine=routine, drill=drill, record_to=str(self.path),
            receiver=receiver, check_ins=bool(draw.random() < 0.5), zero=bool(draw.random() < 0.2),
            counts=int(draw.integers(1, 9)), pace_bpm=float(draw.uniform(30.0, 120.0)),
        )  # fmt: skip
        if routine is None and drill is None and draw.random() < 0.15:
            return replace(settings, trial=True, beat=True)
        two = drill is None and draw.random() < 0.2
        return replace(settings, others=("sim:storm-1",)) if two else settings

    def _drawn_gloves(self) -> list[StormGlove]:
        over_n = _SURELY * EDGES[self.settings.tool].firm_n
        over_n *= _IN_A_TRIAL if self.settings.trial else 1.0
        gloves = []
        for number in range(len(self.settings.addresses)):
            glove = StormGlove(self._seed, number, over_n)
            glove.scale = self._house.scale_of(glove.device_id)
            gloves.append(glove)
        return gloves

    def run(self, steps: Sequence[Step]) -> Came:
        """Let the steps happen; raises Broken for the first law that is."""
        self._steps = list(steps)
        tool = self.settings.tool
        self.gloves = self._drawn_gloves()
        self._weather = Weather(self._clock, self.gloves, EDGES[tool], tool, self._house)
        try:
            with self._make_host(self.settings, self._clock, *self.gloves) as host:
                self._host = host
                self._ear = self._house.ears[-1]
                host.run(self._take, self._publish)
                debrief = host.debrief()
        except CoachError as problem:
            raise Broken("nothing_raised", repr(problem), self.came.steps) from problem
        except (ArithmeticError, LookupError, TypeError, ValueError, AttributeError) as problem:
            raise Broken("nothing_raised", repr(problem), self.came.steps) from problem
        self.came.seconds = self._clock.now_s() - START_S
        self._end(Ending(self.gloves, self.path, debrief))
        return self.came

    def _take(self) -> tuple[Command, ...]:
        self._hear()
        commands: list[Command] = []
        while self._clock.now_s() >= self._next_s:
            if not self._steps:
                return (*commands, Finish())
            step = self._steps.pop(0)
            self._next_s = self._clock.now_s() + step.wait_s
            self.came.steps += 1
            self.came.kinds[step.kind] += 1
            commands += self._weather.does(step)
            self._next_s = max(self._next_s, self._clock.now_s())
            if step.kind == "debrief":
                self._host.debrief()
        for glove in self.gloves:
            glove.truth.calm_below(0.8 * self._host.session.course.edges.firm_n)
        return tuple(commands)

    def _hear(self) -> None:
        """Every time that was surely too much has begun to sound in time."""
        for glove in self.gloves:
            heard = self.heard.setdefault(id(glove), 0)
            for excursion in glove.truth.excursions[heard:]:
                self.came.too_much += 1
                sounded_s = self._ear.too_much_sounded(excursion.calm_s)
                if sounded_s is None:
                    how = f"{excursion.peak_n:.1f} N at {excursion.began_s:.3f} s was never heard"
                    raise Broken("too_much_is_always_heard", how, self.came.steps)
                late_s = sounded_s - excursion.began_s
                self.came.alarm_s = max(self.came.alarm_s, late_s)
            self.heard[id(glove)] = len(glove.truth.excursions)

    def _publish(self, snapshot: Snapshot) -> bool:
        problems = *self._host.session.problems, *(hand.problem for hand in self._host.hands)
        opened_s = self._opened_s = min(self._opened_s, snapshot.host_s)
        look = Look(snapshot, self._before, self.gloves, self._ear, opened_s, problems)
        # The last one only says that it is over: all is silent by then.
        for law in () if snapshot.finished else self._laws:
            self.came.checks += 1
            how = law(look)
            if how:
                raise Broken(law.__name__, f"{how} (at {snapshot.host_s:.3f} s)", self.came.steps)
        self._before = snapshot
        return True

    def _end(self, end: Ending) -> None:
        self.came.samples = sum(glove.truth.delivered for glove in end.gloves)
        self.came.lost = lost(end)
        for law in self._end_laws:
            self.came.checks += 1
            how = law(end)
            if how:
                raise Broken(law.__name__, how, self.came.steps)
