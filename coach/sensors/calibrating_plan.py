"""Which weights come when: from light to heavy and back."""

import math
from collections.abc import Sequence
from typing import Final, Literal

from coach.saying import say
from coach.sensors.calibration import DataError

DEFAULT_KG: Final[dict[str, tuple[float, ...]]] = {
    "thumb": (0.1, 0.2, 0.5, 1.0),
    "palm": (0.5, 1.0, 2.0, 4.0),
}
FEWEST: Final = 3
#: Heavier than a person leans on one hand: a slip of grams for kilograms.
_HEAVIEST_KG: Final = 50.0

Direction = Literal["up", "down"]


def said_weight(weight_kg: float) -> str:
    """Return a weight as it is printed on one: ``500 g``, ``2 kg``."""
    if weight_kg < 1:
        return say("{grams:g} g", grams=weight_kg * 1000)
    return say("{kilograms:g} kg", kilograms=weight_kg)


def weights_plan(weights_kg: Sequence[float]) -> list[tuple[float, Direction]]:
    """Return the weights from light to heavy and back, the heaviest once; raises DataError."""
    if not all(math.isfinite(kg) and 0 < kg <= _HEAVIEST_KG for kg in weights_kg):
        raise DataError(
            say(
                "weights are kilograms above 0 and up to {heaviest_kg:g}; write for example "
                "0.5,1,2",
                heaviest_kg=_HEAVIEST_KG,
            )
        )
    rising = sorted(weights_kg)
    if len(set(rising)) != len(rising) or len(rising) < FEWEST:
        raise DataError(
            say(
                "calibrating needs {fewest} different weights or more; add another",
                fewest=FEWEST,
            )
        )
    up: list[tuple[float, Direction]] = [(kg, "up") for kg in rising]
    down: list[tuple[float, Direction]] = [(kg, "down") for kg in reversed(rising[:-1])]
    return up + down
