"""Maps of more cells than a recording takes, folded: neighbours summed, no newton lost."""

import math
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.recordings.imports.movie import Grid
from coach.saying import say
from coach.sensors.wire_messages import MAX_TAXELS

#: Twice what the most cells that are read need.
_MOST: Final = 64
#: A cell of more than so many in a row tells less of where than an uneven edge costs.
_LONG: Final = 8


@dataclass(frozen=True, slots=True)
class Fold:
    """So many rows and columns of cells become one."""

    rows: int
    columns: int

    @property
    def words(self) -> str:
        """What was done, as a sentence says it."""
        return say(
            "{rows} × {columns} cells are one here, their forces added: no newton is lost, but "
            "a peak smaller than that is spread over it",
            rows=self.rows,
            columns=self.columns,
        )


def fold_for(grid: Grid, most: int = MAX_TAXELS) -> Fold | None:
    """Return the smallest fold that brings a grid within ``most`` cells, None where it is.

    One that divides both sides comes before one that leaves a narrow last row or column.
    """
    if grid.rows * grid.columns <= most:
        return None
    best: tuple[tuple[bool, int, int], Fold] | None = None
    for down in range(1, min(grid.rows, _MOST) + 1):
        for across in range(1, min(grid.columns, _MOST) + 1):
            cells = math.ceil(grid.rows / down) * math.ceil(grid.columns / across)
            if cells > most:
                continue
            uneven = bool(grid.rows % down or grid.columns % across)
            rank = (uneven or max(down, across) > _LONG, max(down, across), down * across)
            if best is None or rank < best[0]:
                best = (rank, Fold(down, across))
    assert best is not None
    return best[1]


def folded_grid(grid: Grid, fold: Fold) -> Grid:
    """Return the grid of the folded cells."""
    across, down = grid.pitch_mm
    return replace(
        grid,
        rows=math.ceil(grid.rows / fold.rows),
        columns=math.ceil(grid.columns / fold.columns),
        pitch_mm=(across * fold.columns, down * fold.rows),
        area_mm2=grid.area_mm2 * fold.rows * fold.columns,
    )


def folded(values: NDArray[np.float64], grid: Grid, fold: Fold) -> NDArray[np.float64]:
    """Return the sums (m,) of a map's values (n,), row by row of the folded grid."""
    square = values.reshape(grid.rows, grid.columns)
    rows = np.add.reduceat(square, np.arange(0, grid.rows, fold.rows), axis=0)
    return np.asarray(
        np.add.reduceat(rows, np.arange(0, grid.columns, fold.columns), axis=1)
    ).ravel()
