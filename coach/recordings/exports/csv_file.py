"""Tables as CSV: numbers with a point, commas between, an empty cell for what is no number."""

import csv
import io
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import BinaryIO, Final

import numpy as np
from numpy.typing import NDArray

from coach.recordings.exports.content import Forces
from coach.recordings.exports.new_file import new_file
from coach.recordings.exports.tables import Column, Table, Values, samples_table

#: Gives the band's word (or None) for each of the stream seconds (n,).
BandsAt = Callable[[NDArray[np.float64]], Sequence[str | None]]
#: Rows are put together so many at once.
_ROWS: Final = 4096


def export_csv(blocks: Iterable[Forces], target: str | Path, band: BandsAt | None = None) -> int:
    """Write ``t_s, force_n, taxel_1_n, …[, band]``, a line a sample; returns how many.

    ``force_n`` is the sum of the taxels that are numbers; what is no number is an empty cell.
    Blocks are written as they come. Raises FileError when the target is there already or
    cannot be written; then nothing is left of it.
    """
    with new_file(Path(target)) as out:
        every = iter(blocks)
        first = next(every, None)
        if first is None:
            return 0
        samples = chain([first], every)
        table = samples_table(samples, first.newtons.shape[1])
        return write_csv(table if band is None else _with_bands(table, band), out)


def write_csv(table: Table, out: BinaryIO) -> int:
    """Write a table with a line of its columns' names; returns how many rows it has."""
    out.write((",".join(column.name for column in table.columns) + "\n").encode())
    rows = 0
    for block in table.blocks:
        for some in _pieces(block):
            out.write(_text(table.columns, some).encode())
        rows += len(block[0])
    return rows


def _with_bands(table: Table, band: BandsAt) -> Table:
    blocks = ([*block, band(np.asarray(block[0]))] for block in table.blocks)
    return Table((*table.columns, Column("band", "word")), blocks)


def _pieces(block: Sequence[Values]) -> Iterator[list[Values]]:
    for at in range(0, len(block[0]), _ROWS):
        yield [values[at : at + _ROWS] for values in block]


def _text(columns: Sequence[Column], block: Sequence[Values]) -> str:
    numbers = [values for values in block if isinstance(values, np.ndarray)]
    if len(numbers) == len(block) and all(_is_whole(values) for values in numbers):
        # One format a row: a fifth of the time of one a cell.
        form = ",".join("%.6f" if column.unit == "s" else "%.4f" for column in columns)
        rows = zip(*(values.tolist() for values in numbers), strict=True)
        return "\n".join([form % row for row in rows]) + "\n"
    cells = [_cells(column, values) for column, values in zip(columns, block, strict=True)]
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(zip(*cells, strict=True))
    return text.getvalue()


def _is_whole(values: NDArray[np.float64]) -> bool:
    return values.dtype == np.float64 and bool(np.isfinite(values).all())


def _cells(column: Column, values: Values) -> list[str]:
    if column.kind == "word":
        return [value or "" for value in values]
    if column.kind == "flag":
        return ["1" if value else "0" for value in values]
    form = "%.6f" if column.unit == "s" else "%.4f"
    told = np.asarray(values).tolist()
    return [form % value if math.isfinite(value) else "" for value in told]
