"""Text files of OpenBCI-like tools: a row a sample, with a sample index and a time of arrival.

The OpenBCI GUI's raw files (``%`` lines, then names of columns; older ones have none), and what
BrainFlow's DataFilter.write_file makes: numbers alone, tab apart. Facts: docs/imports.md.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice
from pathlib import Path
from shlex import quote
from typing import Final

import numpy as np

from coach.errors import FileError, UsageError
from coach.recordings.imports.csv_columns import grid_of_columns, named_columns
from coach.recordings.imports.lines import Lines
from coach.recordings.imports.movie import Frame, Movie, Wishes, newtons_per, wished_unit
from coach.recordings.imports.numbers import clock_s, number_of
from coach.recordings.imports.openbci_clock import Arrived, SampleClock
from coach.recordings.imports.openbci_columns import (
    UNIX_S,
    likely_channel,
    openbci_table,
    places_in,
)
from coach.recordings.imports.table import Row, Table, number_in, shown
from coach.recordings.imports.units import HARDEST_N
from coach.saying import say

#: What a row's place is told by, and what it was told on, are learned from so many rows.
_LEARNED_FROM: Final = 2048
_LATEST_MS: Final = 1e13
#: A gap this long is a second file in the first.
_LONGEST_GAP_S: Final = 1800.0
_RATES_HZ: Final = (0.01, 1e6)
_NUMBER: Final = re.compile(r"[-+]?\d+(\.\d+)?")


def read_openbci(lines: Lines, wishes: Wishes) -> Movie:
    """Return the movie; raises FileError, also while rows are read, naming line and column.

    ``wishes.force`` names the channels (``a,b``, ``first..last``), ``unit`` and ``scale`` what one
    microvolt or count of them is worth. Times come from the sample index, which tells a gap; the
    rate is the wished one, else the file's own, else that of the times of arrival.
    """
    unit = wished_unit(wishes)
    table, said = openbci_table(lines)
    index_at, stamp_at, rows = places_in(table)
    if not wishes.force:
        raise UsageError(
            say(
                "{file} holds channels in microvolts and counts: say which carry force and what "
                "one is worth, for example --force {force} --unit N --scale 0.02; its columns are: "
                "{columns}",
                file=str(lines.path),
                force=quote(likely_channel(table.names)),
                columns=shown(table),
            )
        )
    columns = named_columns(table, wishes.force)
    if unit is None or wishes.scale is None:
        raise UsageError(no_forces(lines.path))
    grid, area_mm2 = grid_of_columns(str(lines.path), len(columns), wishes)
    worth = newtons_per(str(lines.path), unit, area_mm2, wishes)
    learned = list(islice(rows, _LEARNED_FROM))
    told = [_arrived(table, row, index_at, stamp_at) for row in learned]
    clock = SampleClock(told, wishes.rate_hz or _rate_hz(said))
    if clock.rate_hz is None or not _RATES_HZ[0] <= clock.rate_hz <= _RATES_HZ[1]:
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


def no_forces(path: Path) -> str:
    """Return what is missing of every such file."""
    return say(
        "{file} holds microvolts and counts, not forces; say what one is worth, for "
        "example --unit N --scale 0.02",
        file=str(path),
    )


def _frames(
    table: Table,
    rows: Iterator[Row],
    told_at: tuple[int | None, int | None],
    columns: Sequence[int],
    clock: SampleClock,
    movie: Movie,
) -> Iterator[Frame]:
    most, last_s = HARDEST_N / abs(movie.newtons_per), 0.0
    for row in rows:
        t_s = clock.t_s(_arrived(table, row, *told_at))
        if t_s is None:
            continue
        if t_s - last_s > _LONGEST_GAP_S:
            raise FileError(
                say(
                    "{file}, line {line}: time jumps by {seconds:,.0f} s; split the file there",
                    file=str(table.path),
                    line=row.line,
                    seconds=t_s - last_s,
                )
            )
        last_s = t_s
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
    index = None if index_at is None else _whole(number_in(table, row, index_at))
    if stamp_at is None or stamp_at >= len(row.cells):
        return Arrived(index, None)
    text = row.cells[stamp_at]
    stamp = clock_s(text) if ":" in text else number_of(text, table.decimal_comma)
    if stamp is None or not abs(stamp) < _LATEST_MS:
        return Arrived(index, None)
    return Arrived(index, stamp * 1e-3 if stamp > 100 * UNIX_S[0] else stamp)


def _whole(number: float) -> int | None:
    return int(number) if abs(number) < _LATEST_MS else None


def _rate_hz(said: Mapping[str, str]) -> float | None:
    found = _NUMBER.search(said.get("sample rate", ""))
    rate_hz = float(found[0][:12]) if found else 0.0
    return rate_hz if rate_hz > 0 else None


def _board(said: Mapping[str, str]) -> str:
    board = said.get("board", "").rpartition("$")[2].removeprefix("Board")
    return f"OpenBCI {board}".strip() if said else "BrainFlow"
