"""What a drill came to: points, the skill that they count for, and the truth in a sentence."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DrillOutcome:
    """``points`` 0 to 100 by distance from the goal; ``level`` is how hard the drill was, 1 to 3.

    ``name`` is the drill's word, ``skill`` the one that it trains. ``capped`` are the points that
    too much took, over what the distance took: with them ``points`` are those of distance alone.
    """

    name: str
    title: str
    skill: str
    points: int
    sentence: str
    level: int = 1
    capped: int = 0
