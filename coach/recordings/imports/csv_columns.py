"""A table of times and forces (CSV): a row a sample, a column a taxel.

Nothing is resampled and nothing made up; a line that is no measurement is refused by its number.
"""

import math
from collections.abc import Iterator, Sequence
from shlex import quote
from typing import Final

import numpy as np

from coach.errors import FileError, UsageError
from coach.recordings.imports.column_words import (
    likely_forces,
    likely_time,
    time_unit_in,
    unit_in,
)
from coach.recordings.imports.lines import Lines
from coach.recordings.imports.movie import (
    Frame,
    Grid,
    Movie,
    Wishes,
    check_cells,
    newtons_per,
    wished_unit,
)
from coach.recordings.imports.table import Row, Table, column_of, number_in, shown, table_of
from coach.recordings.imports.units import FORCES, HARDEST_N, Unit
from coach.saying import say

SECONDS_PER: Final = {"s": 1.0, "ms": 1e-3, "us": 1e-6}
#: A device's 32-bit microseconds are ambiguous past half of their 71 minutes.
_LONGEST_STEP_S: Final = 1800.0


def read_csv(lines: Lines, wishes: Wishes) -> Movie:
    """Return the movie; raises FileError, also while rows are read, naming line and column.

    ``wishes.time`` is ``COLUMN[:s|ms|us]``, ``wishes.force`` columns (``a,b``, ``first..last`` or
    ``all`` but the time). The unit is the wished one, else the columns' own, else newtons.
    """
    time, seconds = _time_column(wishes.time)
    _check_force(wishes.force)
    wished = wished_unit(wishes)
    table = table_of(lines)
    if not (time and wishes.force):
        raise UsageError(
            say(
                "{path} is a table: say which columns to take, for example {example}; "
                "its columns are: {shown}",
                path=lines.path,
                example=_example(table.names),
                shown=shown(table),
            )
        )
    time_at = column_of(table, time)
    columns = _force_columns(table, wishes.force, time_at)
    names = [table.names[column] for column in columns]
    grid, area_mm2 = grid_of_columns(str(lines.path), len(columns), wishes)
    unit = wished or unit_in(names) or Unit("N", "force", FORCES["N"])
    scale = newtons_per(str(lines.path), unit, area_mm2, wishes)
    seconds = seconds or SECONDS_PER[time_unit_in(table.names[time_at]) or "s"]
    return Movie(
        format="csv",
        name="an imported table",
        cells=len(columns),
        newtons_per=scale,
        frames=_frames(table, time_at, columns, seconds, scale),
        grid=grid,
    )


def _example(names: Sequence[str]) -> str:
    """Return the options that these columns likely want, as they are typed."""
    time = likely_time(names)
    forces = likely_forces(names, time)
    return f"--time {quote(time)} --force {quote(forces[0] if forces else time)}"


def _time_column(time: str) -> tuple[str, float | None]:
    """Return a column's name and what its unit is worth in seconds, None where none is said."""
    name, colon, unit = time.rpartition(":")
    if not colon:
        return time, None
    if unit not in SECONDS_PER:
        raise UsageError(
            say(
                "{unit!r} is no unit of time here; write --time {name}:s, :ms or :us",
                unit=unit,
                name=name,
            )
        )
    return name, SECONDS_PER[unit]


def _check_force(force: str) -> None:
    if force and not all(name.strip() for name in force.split(",")):
        raise UsageError(
            say(
                "no force column is named; write for example --force force_n",
            )
        )


def _force_columns(table: Table, force: str, time_at: int) -> list[int]:
    """Return the columns asked for, in the order asked for."""
    named = any(name.strip().lower() == "all" for name in table.names)
    if force.strip().lower() == "all" and not named:
        return [column for column in range(len(table.names)) if column != time_at]
    return named_columns(table, force)


def named_columns(table: Table, force: str) -> list[int]:
    """Return the columns named, "a,b..e", in that order; raises for one that is not there."""
    names = {name.strip().lower() for name in table.names}
    columns: list[int] = []
    for name in force.split(","):
        first, dots, last = name.partition("..")
        if not dots or name.strip().lower() in names:
            columns.append(column_of(table, name))
            continue
        begins, ends = column_of(table, first), column_of(table, last)
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


def grid_of_columns(where: str, cells: int, wishes: Wishes) -> tuple[Grid | None, float]:
    """Return how the columns lie, as far as it is said, and the area of one."""
    area_mm2 = wishes.area_mm2 or 0.0
    if wishes.grid is None:
        if area_mm2 and cells == 1:
            side = math.sqrt(area_mm2)
            return Grid(1, 1, (side, side), area_mm2), area_mm2
        return None, area_mm2
    rows, columns = wishes.grid
    if rows * columns != cells:
        raise UsageError(
            say(
                "--grid {rows}x{columns} has {places} places for {cells} columns of "
                "{where}; give another --grid or --force",
                rows=rows,
                columns=columns,
                places=rows * columns,
                cells=cells,
                where=where,
            )
        )
    check_cells("--grid", rows, columns)
    if not (area_mm2 or wishes.pitch_mm):
        raise UsageError(
            say(
                "--grid needs the cells' size; add --area in mm², or --pitch in mm",
            )
        )
    pitch = wishes.pitch_mm or math.sqrt(area_mm2)
    return Grid(rows, columns, (pitch, pitch), area_mm2), area_mm2


def _frames(
    table: Table, time_at: int, columns: Sequence[int], seconds: float, newtons: float
) -> Iterator[Frame]:
    """Yield the rows' times and values, refusing the first that is no measurement."""
    origin = last_s = 0.0
    started = False
    most = HARDEST_N / abs(newtons)
    for row in table.rows:
        told = number_in(table, row, time_at, clock=True)
        worth = 1.0 if ":" in row.cells[time_at] else seconds
        if started:
            t_s = (told - origin) * worth
            _check_step(table, row, time_at, t_s, last_s)
        else:
            origin, started, t_s = told, True, 0.0
        values = [number_in(table, row, column) for column in columns]
        for column, value in zip(columns, values, strict=True):
            if abs(value) > most:
                raise FileError(
                    say(
                        "{at} says a force of {force_n:.3g} N, which nobody can press; correct "
                        "the line or give the right --unit",
                        at=table.at(row, column),
                        force_n=value * newtons,
                    )
                )
        last_s = t_s
        yield Frame(t_s, np.array(values), row.line)


def _check_step(table: Table, row: Row, column: int, t_s: float, last_s: float) -> None:
    step_us = round(t_s * 1e6) - round(last_s * 1e6)
    if step_us <= 0:
        how = say("stands still") if step_us == 0 else say("runs backwards")
        raise FileError(
            say(
                "{at}: time {how} ({step_s:+.6g} s from the line before); sort the "
                "lines by time, and check the unit of --time",
                at=table.at(row, column),
                how=how,
                step_s=t_s - last_s,
            )
        )
    if t_s - last_s > _LONGEST_STEP_S:
        raise FileError(
            say(
                "{at}: time jumps by {step_s:,.0f} s; check the unit of --time, or "
                "split the table there",
                at=table.at(row, column),
                step_s=t_s - last_s,
            )
        )
