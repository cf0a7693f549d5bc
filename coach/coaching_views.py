"""What an engine shows of the coaching: the plan, hints, check-ins, drills, and the ghost."""

from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from coach.messages import ReceiverWord, Via
from coach.signal.bands import Band

#: What a cue is about, the most urgent first.
CueKind = Literal[
    "stop", "too_much", "no_data", "check_in", "pressure", "pace", "evenness", "break"
]
#: How much a drill lets one see: all, now and then, nothing, and then the truth.
DrillPhase = Literal["with", "sparse", "hidden", "revealed"]


@dataclass(frozen=True, slots=True)
class PlannedStage:
    """One stage of the whole routine, for the strip that shows where one is."""

    title: str
    seconds: float
    area: str
    target: Band


@dataclass(frozen=True, slots=True)
class SparedAreas:
    """The areas of the body that a routine leaves out, and those that it goes easy on."""

    avoid: tuple[str, ...] = ()
    soften: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CueView:
    """The one hint that is given now, since host second ``since_s``."""

    kind: CueKind
    text: str
    since_s: float


#: A question is put for so long; then it waits in silence, and other things are said again.
PUT_FOR_S: Final = 15.0


@dataclass(frozen=True, slots=True)
class CheckInView:
    """A question to the one who receives that waits for an answer since ``since_s``.

    ``gave_way``: it was too much since, which says more than any answer.
    """

    text: str
    since_s: float
    gave_way: bool = False

    def is_put(self, now_s: float) -> bool:
        """Return whether it stands where hints do; it can be answered for longer."""
        return not self.gave_way and now_s - self.since_s < PUT_FOR_S


@dataclass(frozen=True, slots=True)
class ReceiverView:
    """What the one who receives said last, and what came of it.

    ``level`` counts the steps by which the edges now lie below (negative) or above those of the
    profile; ``text`` says it in words.
    """

    word: ReceiverWord
    via: Via
    said_s: float
    level: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class DrillView:
    """A drill: what to do now and what may be seen.

    ``goal`` has the corners (host second, newtons) of the line to follow, empty where a band is
    the goal. ``shows`` False hides force and band; ``beats`` False hides the beat. ``points``
    (0 to 100) and ``verdict`` are there once the truth is told.
    """

    name: str
    title: str
    text: str
    phase: DrillPhase
    shows: bool
    beats: bool
    remaining_s: float
    goal: tuple[tuple[float, float], ...] = ()
    points: int | None = None
    verdict: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class GhostView:
    """Your last stroke over the ghost's, both from one first count to the next, (k,) newtons.

    ``yours_n`` is None before the first stroke; ``difference_n`` is the mean of yours less the
    ghost's, ``lead_s`` how much earlier (negative: later) yours begins.
    """

    title: str
    ghost_n: NDArray[np.float64]
    yours_n: NDArray[np.float64] | None = None
    difference_n: float | None = None
    lead_s: float | None = None
