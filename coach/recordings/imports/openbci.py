"""Text files of OpenBCI-like tools: a row a sample, with a sample index and a time of arrival.

The OpenBCI GUI's raw files (``%`` lines, then names of columns; older ones have none), and what
BrainFlow's DataFilter.write_file makes: numbers alone, tab apart. Facts: docs/imports.md.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice
from shlex import quote
from typing import Final

import numpy as np

from coach.errors import FileError, UsageError
from coach.recordings.imports.csv_columns import grid_of_columns
from coach.recordings.imports.lines import Lines
from coach.recordings.imports.movie import Frame, Movie, Wishes, newtons_per, wished_unit
from coach.recordings.imports.numbers import cells_of, clock_s, number_of
from coach.recordings.imports.openbci_clock import Arrived, SampleClock
from coach.recordings.imports.table import Row, Table, column_of, number_in, shown, table_of
from coach.saying import say

INDEX: Final = "Sample Index"
STAMP: Final = "Timestamp"
#: What a row's place is told by, and what it was told on, are learned from so many rows.
_LEARNED_FROM: Final = 2048
#: Seconds since 1970 that a board of these can have been on at; thousandths are taken as such.
_UNIX_S: Final = (1e9, 4e9)
_MOST_N: Final = 1e6
#: A file has a handful of these lines.
_MOST_HEAD_LINES: Final = 200
_LONGEST_WORDS: Final = 200
_NUMBER: Final = re.compile(r"[-+]?\d+(\.\d+)?")


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
    return bool(whole and goes_on and _stamp_at(numbers) is not None)


def _stamp_at(numbers: np.ndarray) -> int | None:
    """Return the column of seconds since 1970, from the last on."""
    low, high = _UNIX_S
    there = ((numbers > low) & (numbers < high)).all(axis=0) & (np.diff(numbers, axis=0) >= 0).all(
        0
    )
    found = np.flatnonzero(there)
    return int(found[-1]) if len(found) else None


def read_openbci(lines: Lines, wishes: Wishes) -> Movie:
    """Return the movie; raises FileError, also while rows are read, naming line and column.

    ``wishes.force`` names the channels (``a,b``, ``first..last``), ``unit`` and ``scale`` what one
    microvolt or count of them is worth. Times come from the sample index, which tells a gap; the
    rate is the wished one, else the file's own, else that of the times of arrival.
    """
    unit = wished_unit(wishes)
    table, said = openbci_table(lines)
    index_at, stamp_at, rows = _places(table)
    if not wishes.force:
        raise UsageError(
            say(
                "{file} holds channels in microvolts and counts: say which carry force and what "
                "one is worth, for example --force {force} --unit N --scale 0.02; its columns are: "
                "{columns}",
                file=str(lines.path),
                force=quote(_likely(table.names)),
                columns=shown(table),
            )
        )
    columns = channels(table, wishes.force)
    if unit is None or wishes.scale is None:
        raise UsageError(
            say(
                "{file} holds microvolts and counts, not forces; say what one is worth, for "
                "example --unit N --scale 0.02",
                file=str(lines.path),
            )
        )
    grid, area_mm2 = grid_of_columns(str(lines.path), len(columns), wishes)
    worth = newtons_per(str(lines.path), unit, area_mm2, wishes)
    learned = list(islice(rows, _LEARNED_FROM))
    told = [_arrived(table, row, index_at, stamp_at) for row in learned]
    clock = SampleClock(told, wishes.rate_hz or _rate_hz(said))
    if clock.rate_hz is None:
        raise UsageError(
            say(
                "{file} does not say how many samples a second it has; say it with --rate, for "
                "example --rate 250 frames a second",
                file=str(lines.path),
            )
        )
    movie = Movie(
        format="openbci",
        name=_board(said),
        cells=len(columns),
        newtons_per=worth,
        frames=iter(()),
        grid=grid,
        rate_hz=clock.rate_hz,
    )
    every = chain(learned, rows)
    movie.frames = _frames(table, every, (index_at, stamp_at), columns, clock, movie)
    return movie


def _frames(
    table: Table,
    rows: Iterator[Row],
    told_at: tuple[int | None, int | None],
    columns: Sequence[int],
    clock: SampleClock,
    movie: Movie,
) -> Iterator[Frame]:
    most = _MOST_N / abs(movie.newtons_per)
    for row in rows:
        t_s = clock.t_s(_arrived(table, row, *told_at))
        if t_s is None:
            continue
        values = [number_in(table, row, column) for column in columns]
        for column, value in zip(columns, values, strict=True):
            if abs(value) > most:
                raise FileError(
                    say(
                        "{where} says a force of {force_n:.3g} N, which nobody can press; give the "
                        "right --scale",
                        where=table.at(row, column),
                        force_n=value * movie.newtons_per,
                    )
                )
        yield Frame(t_s, np.array(values), row.line)
    movie.notes += clock.notes()


def _arrived(table: Table, row: Row, index_at: int | None, stamp_at: int | None) -> Arrived:
    """Return a row's index and time of arrival, None for what it does not tell."""
    index = None if index_at is None else int(number_in(table, row, index_at))
    if stamp_at is None or stamp_at >= len(row.cells):
        return Arrived(index, None)
    text = row.cells[stamp_at]
    stamp = clock_s(text) if ":" in text else number_of(text, table.decimal_comma)
    if stamp is not None and stamp > 100 * _UNIX_S[0]:
        stamp *= 1e-3
    return Arrived(index, stamp)


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


def _places(table: Table) -> tuple[int | None, int | None, Iterator[Row]]:
    """Return where index and time of arrival stand, and the rows, of which some may be read."""
    lower = [name.lower() for name in table.names]
    if INDEX.lower() in lower:
        stamp = lower.index(STAMP.lower()) if STAMP.lower() in lower else None
        return lower.index(INDEX.lower()), stamp, table.rows
    first = list(islice(table.rows, 60))
    numbers = [[number_of(cell, False) or 0.0 for cell in row.cells] for row in first]
    stamp = _stamp_at(np.array(numbers)) if numbers else None
    return 0, stamp, chain(first, table.rows)


def channels(table: Table, force: str) -> list[int]:
    """Return the columns asked for, in the order asked for; raises for one that is not there."""
    columns: list[int] = []
    for name in force.split(","):
        first, dots, last = name.partition("..")
        begins = column_of(table, first)
        ends = column_of(table, last) if dots else begins
        if ends < begins:
            raise UsageError(
                say(
                    "{last} stands before {first}; write --force {last}..{first}",
                    last=last,
                    first=first,
                )
            )
        columns.extend(range(begins, ends + 1))
    return columns


def choosable(table: Table) -> tuple[str, ...]:
    """Return the columns that force may come in by, each name that stands alone."""
    names = table.names
    other = {INDEX.lower(), STAMP.lower(), "timestamp (formatted)", "marker channel", "marker"}
    return tuple(name for name in names if names.count(name) == 1 and name.lower() not in other)


def _likely(names: Sequence[str]) -> str:
    """Return a channel that a pressure sensor is likely on: an analog pin, else the first."""
    pins = [name for name in names if name.lower().startswith("analog")]
    return (pins or [name for name in names if name != INDEX] or [""])[0]


def _rate_hz(said: Mapping[str, str]) -> float | None:
    found = _NUMBER.search(said.get("sample rate", ""))
    rate_hz = float(found[0]) if found else 0.0
    return rate_hz if rate_hz > 0 else None


def _board(said: Mapping[str, str]) -> str:
    board = said.get("board", "").rpartition("$")[2].removeprefix("Board")
    return f"OpenBCI {board}".strip() if said else "BrainFlow"
