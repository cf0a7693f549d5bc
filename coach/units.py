"""What a unit is worth in newtons: the one table of it."""

from collections.abc import Mapping
from typing import Final

#: Standard gravity: a kilogram on the sensor presses with so many newtons.
NEWTONS_PER_KG: Final = 9.80665
#: Newtons in one of each unit of force, or of mass as it weighs on the earth.
NEWTONS_PER: Final[Mapping[str, float]] = {
    "N": 1.0,
    "kg": NEWTONS_PER_KG,
    "g": NEWTONS_PER_KG / 1000,
    "lb": 0.45359237 * NEWTONS_PER_KG,
}
