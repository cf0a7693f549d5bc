"""The columns of OpenBCI-like files: which there are, and which tell index and time."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.recordings.imports.lines import Lines
from coach.recordings.imports.numbers import cells_of, number_of
from coach.recordings.imports.table import Row, Table, table_of

INDEX: Final = "Sample Index"
STAMP: Final = "Timestamp"
#: Seconds since 1970 that a board of these can have been on at.
UNIX_S: Final = (1e9, 4e9)
#: A file has a handful of these lines.
_MOST_HEAD_LINES: Final = 200
_LONGEST_WORDS: Final = 200


def is_openbci(line: str) -> bool:
    """Return whether a line is one that such a file begins with."""
    plain = line.strip().strip('"')
    return plain.startswith("%OpenBCI") or plain.split(",")[0].strip().lower() == INDEX.lower()


def is_brainflow(rows: Sequence[str]) -> bool:
    """Return whether lines are what BrainFlow writes: an index that goes on, and a time."""
    cells = [[number_of(cell, False) for cell in cells_of(line)] for line in rows if line.strip()]
    if len(cells) < 3 or any(len(row) != len(cells[0]) or None in row for row in cells):
        return False
    numbers = np.array(cells, np.float64)
    if numbers.shape[1] < 4 or "\t" not in rows[0]:
        return False
    index = numbers[:, 0]
    whole = (index == np.floor(index)).all() and (index >= 0).all()
    goes_on = float(((np.diff(index) % 256) <= 4).mean()) > 0.9
    return bool(whole and goes_on and stamp_at(numbers) is not None)


def stamp_at(numbers: NDArray[np.float64]) -> int | None:
    """Return the column of seconds since 1970, from the last on."""
    low, high = UNIX_S
    numbers = np.where(np.isfinite(numbers), numbers, 0.0)
    there = ((numbers > low) & (numbers < high)).all(axis=0) & (np.diff(numbers, axis=0) >= 0).all(
        0
    )
    found = np.flatnonzero(there)
    return int(found[-1]) if len(found) else None


def openbci_table(lines: Lines) -> tuple[Table, Mapping[str, str]]:
    """Return the table behind the ``%`` lines, and what those say; raises FileError."""
    said: dict[str, str] = {}
    for _ in range(_MOST_HEAD_LINES):
        line = next(lines, "")
        if not line.strip().startswith("%"):
            if line:
                lines.push_back(line)
            break
        key, _, value = line.strip().strip(",").lstrip("%").partition("=")
        said[key.strip().lower()[:_LONGEST_WORDS]] = value.strip()[:_LONGEST_WORDS]
    table = table_of(lines)
    if INDEX.lower() in (name.lower() for name in table.names):
        return table, said
    names = _old_names(table, said) if said else tuple(f"row {n}" for n in range(len(table.names)))
    return Table(table.path, names, table.rows, decimal_comma=False), said


def _old_names(table: Table, said: Mapping[str, str]) -> tuple[str, ...]:
    """Return the columns of a file of before 2020, which names them in its ``%`` lines only."""
    many = len(table.names)
    told = number_of(said.get("number of channels", ""))
    channels = min(int(told), many - 2) if told and 0 < told < many - 1 else max(0, many - 5)
    names = [INDEX, *(f"EXG Channel {n}" for n in range(channels))]
    names += [f"Accel Channel {n}" for n in range(many - 1 - len(names))]
    return (*names[: many - 1], STAMP)


def places_in(table: Table) -> tuple[int | None, int | None, Iterator[Row]]:
    """Return where index and time of arrival stand, and the rows, of which some may be read."""
    lower = [name.lower() for name in table.names]
    if INDEX.lower() in lower:
        stamp = lower.index(STAMP.lower()) if STAMP.lower() in lower else None
        return lower.index(INDEX.lower()), stamp, table.rows
    first = list(islice(table.rows, 60))
    many = len(table.names)
    told = [[number_of(cell, False) or 0.0 for cell in row.cells[:many]] for row in first]
    numbers = [row for row in told if len(row) == many]
    stamp = stamp_at(np.array(numbers)) if numbers else None
    return 0, stamp, chain(first, table.rows)


def choosable(table: Table) -> tuple[str, ...]:
    """Return the columns that force may come in by, each name that stands alone."""
    names = table.names
    other = {INDEX.lower(), STAMP.lower(), "timestamp (formatted)", "marker channel", "marker"}
    return tuple(name for name in names if names.count(name) == 1 and name.lower() not in other)


def likely_channel(names: Sequence[str]) -> str:
    """Return a channel that a pressure sensor is likely on: an analog pin, else the first."""
    pins = [name for name in names if name.lower().startswith("analog")]
    return (pins or [name for name in names if name != INDEX] or [""])[0]
