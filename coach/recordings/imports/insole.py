"""Where the 99 sensors of a pedar insole lie: 15 rows of up to 7, as two public readers draw it.

Numbers grow from the heel forward and from the inner edge out; a left insole is the mirror image
of a right one. The two front rows are those of the standard insole: a wide one has its sensors
90 to 99 up to a place beside.
"""

from collections.abc import Sequence
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

SENSORS: Final = 99
ROWS: Final = 15
COLUMNS: Final = 7
#: From the heel (the map's last row) to the toes: how many sensors, and the first one's column.
_FROM_HEEL: Final = ((5, 1), *((7, 0),) * 12, (6, 0), (4, 1))

Side = Literal["left", "right"]


def places(side: Side, numbers: Sequence[int], first_column: int, columns: int) -> NDArray[np.intp]:
    """Return the index (n,) in a map with so many columns of each sensor, by its number from 1."""
    cells = [
        (ROWS - 1 - up, column + across)
        for up, (count, column) in enumerate(_FROM_HEEL)
        for across in range(count)
    ]
    at = []
    for number in numbers:
        row, column = cells[number - 1]
        if side == "left":
            column = COLUMNS - 1 - column
        at.append(row * columns + first_column + column)
    return np.array(at, dtype=np.intp)
