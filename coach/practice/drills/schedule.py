"""The five drills as schedules: what to do when, and how much of it one may see.

In each the feedback fades, because what one only does while looking is gone the day after: first
with it, then with a glimpse now and then, then without, and at the end the truth.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from coach.errors import UsageError
from coach.practice.drills import plans as drill_plans
from coach.practice.drills.parts import CLOSING_S, REVEAL_S, Part
from coach.saying import say

LEVELS: Final = (1, 2, 3)


@dataclass(frozen=True, slots=True)
class Drill:
    """A drill at a level from 1 to 3; ``trains`` says what it is good for."""

    name: str
    title: str
    skill: str
    trains: str
    level: int
    parts: tuple[Part, ...]

    @property
    def seconds(self) -> float:
        """How long it lasts, the truth at its end included."""
        return sum(part.seconds for part in self.parts) + CLOSING_S + REVEAL_S

    @property
    def wish(self) -> str:
        """What asks for it: "hold:2"."""
        return f"{self.name}:{self.level}"


_Plan = Callable[[int], tuple[Part, ...]]
_DRILLS: Final[Sequence[tuple[str, str, str, str, _Plan]]] = (
    ("hold", say("Hold a band"), "hold", say("A steady hand: lean in and stay."), drill_plans.hold),
    (
        "ramp",
        say("Up and down a hill"),
        "steering",
        say("Slow starts and slow endings."),
        drill_plans.ramp,
    ),
    (
        "match",
        say("Match the band"),
        "pressure",
        say("Finding the next pressure at once."),
        drill_plans.match,
    ),
    (
        "count",
        say("Keep the count"),
        "pace",
        say("Your own pace, once the beat is gone."),
        drill_plans.count,
    ),
    (
        "blind",
        say("The blind test"),
        "feel",
        say("Knowing how hard you press, without looking."),
        drill_plans.blind,
    ),
)
#: The drills' names, in the order of their keys.
DRILL_NAMES: Final = tuple(row[0] for row in _DRILLS)


def drill_named(wish: str) -> Drill:
    """Return the drill that "hold" or "hold:2" asks for; raises UsageError that lists them."""
    name, _, said = wish.partition(":")
    level = {"": 1, "1": 1, "2": 2, "3": 3}.get(said)
    for row in _DRILLS:
        if row[0] == name and level is not None:
            return Drill(*row[:4], level, row[4](level))
    raise UsageError(
        say(
            "there is no drill called {wish}; choose one of: {names}, "
            "with :2 or :3 behind it for a harder one",
            wish=repr(wish),
            names=", ".join(DRILL_NAMES),
        )
    )


def drill_title(wish: str) -> str:
    """Return the title of a drill that a recording names, its own words where nobody knows it."""
    known = {row[0]: row[1] for row in _DRILLS}
    return known.get(wish.partition(":")[0]) or say("Drill: {wish}", wish=wish)
