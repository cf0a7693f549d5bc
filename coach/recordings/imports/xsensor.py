"""XSENSOR's CSV movies (X3 Pro, Pro 7 and 8: a block of labels and a map a frame).

Facts: docs/imports.md.
"""

from collections.abc import Iterator
from typing import Final

import numpy as np

from coach.errors import FileError
from coach.recordings.imports import movie as movies
from coach.recordings.imports.lines import OR_WHOLE, Lines
from coach.recordings.imports.movie import Frame, Grid, Movie, Wishes
from coach.recordings.imports.numbers import cells_of, clock_s, number_of, row_of
from coach.recordings.imports.xsensor_labels import (
    Block,
    average_unit,
    cell_mm,
    map_size,
    next_block,
)
from coach.saying import say

#: A cell that is out of the mat is left empty.
_BLANKS: Final = frozenset({""})
_DAY_S: Final = 86_400.0


def read_xsensor(lines: Lines, wishes: Wishes) -> Movie:
    """Return the movie; raises FileError, also while frames are read, naming the line."""
    first = next_block(lines)
    if first is None:
        raise FileError(
            say(
                "{path} has XSENSOR's labels but no map; export it with its frames",
                path=lines.path,
            )
        )
    where = str(lines.path)
    rows, columns = map_size(lines, first)
    across, down = (cell_mm(first, name) for name in ("sensel width", "sensel height"))
    area_mm2 = wishes.area_mm2 or across * down
    told_unit = first.text("units") or average_unit(first)
    told_mm = (across, down) if across and down else None
    pitch_mm = movies.settled_pitch_mm(told_mm, area_mm2, wishes)
    return Movie(
        format="xsensor",
        name=f"XSENSOR {first.text('sensor')[:24]}".strip(),
        cells=rows * columns,
        newtons_per=movies.value_newtons(where, told_unit, area_mm2, wishes),
        frames=_frames(lines, first, rows, columns, wishes),
        grid=Grid(rows, columns, pitch_mm, area_mm2),
        rate_hz=wishes.rate_hz,
    )


def _frames(lines: Lines, first: Block, rows: int, columns: int, wishes: Wishes) -> Iterator[Frame]:
    """Yield each frame as soon as its last row is read."""
    block: Block | None = first
    clock = _Clock(lines, wishes.rate_hz)
    sensor, named = wishes.sensor or first.text("sensor"), bool(wishes.sensor)
    met: set[str] = set()
    while block is not None:
        found = block.text("sensor")
        met.add(found)
        if found != sensor and not named:
            raise FileError(
                say(
                    "{at}, is of a second sensor, {second}, after {first}; import one of "
                    "them, for example --sensor {example}",
                    at=lines.at(block.line),
                    second=found or say("without a name"),
                    first=sensor or say("one without a name"),
                    example=found or sensor,
                )
            )
        wanted = found == sensor
        if wanted and map_size(lines, block) != (rows, columns):
            raise FileError(
                say(
                    "{at}, begins a map of another size than {rows} × {columns}; two "
                    "movies are mixed there, export one of them again",
                    at=lines.at(block.line),
                    rows=rows,
                    columns=columns,
                )
            )
        height, width = (rows, columns) if wanted else map_size(lines, block)
        values = [row_of(lines, _row(lines, height, n), width, _BLANKS) for n in range(height)]
        if wanted:
            yield Frame(clock.t_s(block), np.array(values).ravel(), lines.number)
        block = next_block(lines)
    if sensor not in met:
        raise FileError(
            say(
                "{path} has no sensor {sensor}; it has {sensors}",
                path=lines.path,
                sensor=sensor,
                sensors=", ".join(sorted(met)) or say("none", meaning="no sensor"),
            )
        )


class _Clock:
    """Seconds since the first frame, by its time of day or the wished rate."""

    def __init__(self, lines: Lines, rate_hz: float | None) -> None:
        self._lines, self._rate_hz = lines, rate_hz
        self._frames = 0
        self._first_s = self._last_s = 0.0

    def t_s(self, block: Block) -> float:
        """Return the time of the next frame; raises FileError where it says none."""
        self._frames += 1
        if self._rate_hz:
            return (self._frames - 1) / self._rate_hz
        text = block.text("time")
        told = number_of(text) if ":" not in text else clock_s(text)
        if told is None:
            raise FileError(
                say(
                    "{at}, begins a frame without a time; export the frames' timestamps "
                    "too, or say --rate, for example --rate 25 frames a second",
                    at=self._lines.at(block.line),
                )
            )
        if self._frames == 1:
            self._first_s = self._last_s = told
            return 0.0
        while told < self._last_s - _DAY_S / 2:
            told += _DAY_S
        if told <= self._last_s:
            how = say("the same time as") if told == self._last_s else say("an earlier time than")
            raise FileError(
                say(
                    "{at}, begins a frame with {how} the one before; export times with "
                    "milliseconds, or say --rate, for example --rate 25 frames a second",
                    at=self._lines.at(block.line),
                    how=how,
                )
            )
        self._last_s = told
        return told - self._first_s


def _row(lines: Lines, rows: int, done: int) -> str:
    line = next(lines, "")
    # Most rows begin with a digit: only the others are looked at closely.
    if line[:1].isdigit():
        return line
    cells = cells_of(line)
    first = cells[0].strip() if cells else ""
    blank = not any(cell.strip() for cell in cells)
    if not line or (blank and len(cells) < 2) or (first and number_of(first) is None):
        raise FileError(
            say(
                "{at}, ends a map after {done} of {rows} rows; the file is cut or "
                "mixed there, export it again{or_whole}",
                at=lines.at(),
                done=done,
                rows=rows,
                or_whole=OR_WHOLE,
            )
        )
    return line
