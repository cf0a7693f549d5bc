"""novel's ASCII files: pliance and pedar pressures (``.asc``), pedar forces (``.fgt``).

Facts: docs/imports.md.
"""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.errors import FileError
from coach.recordings.imports import insole
from coach.recordings.imports import movie as movies
from coach.recordings.imports.lines import Lines
from coach.recordings.imports.movie import Frame, Grid, Movie, Wishes
from coach.recordings.imports.numbers import number_of, numbers_in
from coach.recordings.imports.units import unit_named
from coach.saying import say

#: A heading is some ten lines; a file without numbers after so many is something else.
_LONGEST_HEADER: Final = 200
_LIST: Final = re.compile(r"(left|right)\s+sensors?\s*:(.*)", re.IGNORECASE)
_LONGEST_STEP_S: Final = 1800.0


@dataclass(slots=True)
class _Header:
    """``names`` of the columns where a line has them; ``sensors`` of each insole by number."""

    unit: str = ""
    names: list[str] = field(default_factory=list)
    sensors: dict[str, list[int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Layout:
    """Which columns are values, and where on the map each goes (None: one beside the other)."""

    columns: tuple[int, ...]
    places: NDArray[np.intp] | None
    cells: int
    grid: tuple[int, int] | None


def read_novel(lines: Lines, wishes: Wishes) -> Movie:
    """Return the movie; raises FileError, also while frames are read, naming the line."""
    header = _header(lines)
    first = next(lines)
    count = len(first.split())
    lines.push_back(first)
    where = str(lines.path)
    forces = tuple(at for at, name in enumerate(header.names) if name.lower().startswith("force"))
    if len(forces) == 2 and wishes.side:
        forces = (forces[wishes.side == "right"],)
    if forces and len(header.names) == count:
        layout, told, area_mm2 = _Layout(forces, None, len(forces), None), "N", 0.0
    else:
        layout, told = _pressure_layout(lines, header, count, wishes), header.unit
        area_mm2 = wishes.area_mm2 or 0.0
    pitch_mm = movies.settled_pitch_mm(None, area_mm2, wishes)
    return Movie(
        format="novel",
        name="novel pressure sensors" if layout.grid else "novel forces",
        cells=layout.cells,
        newtons_per=movies.value_newtons(where, told, area_mm2, wishes),
        frames=_frames(lines, header, layout, count, wishes),
        grid=Grid(*layout.grid, pitch_mm, area_mm2) if layout.grid else None,
        rate_hz=wishes.rate_hz,
    )


def _header(lines: Lines) -> _Header:
    """Read up to the first line of nothing but numbers, which is pushed back."""
    header = _Header()
    for line in lines:
        cells = line.split()
        if len(cells) > 1 and all(number_of(cell) is not None for cell in cells):
            lines.push_back(line)
            return header
        text = line.strip().lower()
        listed = _LIST.search(text)
        if listed:
            numbers = [number_of(each) for each in listed[2].split(",")]
            header.sensors[listed[1]] = [int(each) for each in numbers if each and each > 0]
        elif text.startswith("time") and not text.startswith("time per"):
            header.names = cells
        elif any(word in text for word in ("pressure", "unit", "value")):
            header.unit = header.unit or _unit_in(cells)
        if lines.number > _LONGEST_HEADER:
            break
    raise FileError(
        say(
            "{path} has a novel heading but no numbers; export it again",
            path=lines.path,
        )
    )


def _unit_in(cells: Sequence[str]) -> str:
    for cell in cells:
        word = cell.strip(":,;[]()")
        unit = unit_named(word)
        if unit is not None and unit.kind == "pressure":
            return word
    return ""


def _pressure_layout(lines: Lines, header: _Header, count: int, wishes: Wishes) -> _Layout:
    sensors = _insoles(header, count - 1)
    if sensors and wishes.grid is None:
        return _insole_layout(sensors, wishes)
    cells = count - 1
    if wishes.grid is None:
        side = math.isqrt(cells)
        example = f"{side}x{side}" if side * side == cells else f"1x{cells}"
        raise FileError(
            say(
                "{path} has {cells} sensors and does not say how they lie; say it with "
                "--grid ROWSxCOLUMNS, for example --grid {example}",
                path=lines.path,
                cells=cells,
                example=example,
            )
        )
    rows, columns = wishes.grid
    if rows * columns != cells:
        raise FileError(
            say(
                "{path} has {cells} sensors, which are not {rows} × {columns}; give another --grid",
                path=lines.path,
                cells=cells,
                rows=rows,
                columns=columns,
            )
        )
    movies.check_cells(str(lines.path), rows, columns)
    return _Layout(tuple(range(1, count)), None, cells, (rows, columns))


def _insoles(header: _Header, values: int) -> dict[insole.Side, list[int]]:
    """Return the sensors of each insole in the order of their columns; none for other mats."""
    told = {
        side: numbers
        for side in ("left", "right")
        if (numbers := header.sensors.get(side)) and max(numbers) <= insole.SENSORS
    }
    if told and sum(map(len, told.values())) == values:
        return told  # type: ignore[return-value]
    every = list(range(1, insole.SENSORS + 1))
    return {"left": every, "right": every} if values == 2 * insole.SENSORS else {}


def _insole_layout(sensors: dict[insole.Side, list[int]], wishes: Wishes) -> _Layout:
    """Lay one insole as 15 × 7 cells, two side by side with a gap between."""
    both = wishes.side is None and len(sensors) == 2
    columns = 2 * insole.COLUMNS + 1 if both else insole.COLUMNS
    taken: list[int] = []
    places: list[NDArray[np.intp]] = []
    begins = 1
    for side, numbers in sensors.items():
        if wishes.side in (None, side):
            first = insole.COLUMNS + 1 if both and side == "right" else 0
            taken += range(begins, begins + len(numbers))
            places.append(insole.places(side, numbers, first, columns))
        begins += len(numbers)
    if not taken:
        raise FileError(
            say(
                "the file has no {side} insole; leave --side out",
                side=wishes.side,
            )
        )
    return _Layout(
        tuple(taken), np.concatenate(places), insole.ROWS * columns, (insole.ROWS, columns)
    )


def _frames(
    lines: Lines, header: _Header, layout: _Layout, count: int, wishes: Wishes
) -> Iterator[Frame]:
    """Yield each line of numbers as a frame."""
    seconds = 1e-3 if header.names and "[ms" in header.names[0].lower() else 1.0
    columns = np.array(layout.columns)
    origin = last_s = 0.0
    frames = 0
    for line in lines:
        cells = line.split()
        if not cells:
            continue
        row = np.array(numbers_in(lines, line, cells, count))
        told = frames / wishes.rate_hz if wishes.rate_hz else float(row[0]) * seconds
        origin = told if not frames else origin
        t_s = told - origin
        if frames and not 0 < t_s - last_s <= _LONGEST_STEP_S:
            how = say("jumps") if t_s > last_s else say("does not go on")
            raise FileError(
                say(
                    "{at}: time {how} ({step_s:+.6g} s from the line before); two files "
                    "are mixed there, export one of them again",
                    at=lines.at(),
                    how=how,
                    step_s=t_s - last_s,
                )
            )
        frames, last_s = frames + 1, t_s
        values = row[columns]
        if layout.places is not None:
            spread = np.zeros(layout.cells)
            spread[layout.places] = values
            values = spread
        yield Frame(t_s, values, lines.number)
