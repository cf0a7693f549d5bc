"""What every reader of pressure data makes of a file: a movie of frames, read as it is watched."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from coach.errors import FileError, UsageError
from coach.recordings.imports.units import Unit, unit_named, unit_words
from coach.saying import say

Format = Literal["csv", "tekscan", "novel", "xsensor", "openbci"]
FORMATS: Final[tuple[Format, ...]] = ("csv", "tekscan", "novel", "xsensor", "openbci")

#: No mat has more cells along one side; a header that says so is damaged.
LONGEST_SIDE: Final = 4096
MOST_CELLS: Final = 65_536
#: How far cells lie apart where nothing says it.
_USUAL_PITCH_MM: Final = 10.0


class Frame(NamedTuple):
    """One picture: seconds since the first, a value for each cell (n,), and its last line."""

    t_s: float
    values: NDArray[np.float64]
    line: int


@dataclass(frozen=True, slots=True)
class Grid:
    """How the cells lie: row by row, ``pitch_mm`` apart across and down; an area of 0 is unknown.

    ``area_mm2`` is that of one cell.
    """

    rows: int
    columns: int
    pitch_mm: tuple[float, float]
    area_mm2: float = 0.0


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person said about a file; empty and None leave it to the file.

    ``time`` and ``force`` name columns of a CSV table. ``unit`` and ``scale`` say what one of
    the file's numbers is worth, ``area_mm2`` how large a cell is, ``pitch_mm`` how far two are
    apart, ``grid`` how many lie down and across. ``side`` takes one of two insoles, ``sensor`` one
    of several mats, ``rate_hz`` goes before the file's own times. ``whole_only`` False imports
    what comes before the first damage.
    """

    format: Format | None = None
    time: str = ""
    force: str = ""
    unit: str = ""
    scale: float | None = None
    area_mm2: float | None = None
    pitch_mm: float | None = None
    grid: tuple[int, int] | None = None
    side: Literal["left", "right"] | None = None
    sensor: str = ""
    rate_hz: float | None = None
    whole_only: bool = True


@dataclass(slots=True)
class Movie:
    """A file's frames, lazily, and what they are.

    ``newtons_per`` turns a value into newtons. ``grid`` is None where nothing says how the cells
    lie. ``full_scale_n`` is what a saturated cell reads. ``notes`` grow while frames are read.
    """

    format: Format
    name: str
    cells: int
    newtons_per: float
    frames: Iterator[Frame]
    grid: Grid | None = None
    rate_hz: float | None = None
    full_scale_n: float | None = None
    notes: list[str] = field(default_factory=list)


def value_newtons(where: str, told_unit: str, area_mm2: float, wishes: Wishes) -> float:
    """Return the newtons of a value of 1 in a file that calls its unit ``told_unit``.

    Raises FileError where unit or area is not known, or what was asked for contradicts the file.
    """
    return newtons_per(where, settled_unit(where, told_unit, wishes), area_mm2, wishes)


def settled_pitch_mm(
    told_mm: tuple[float, float] | None, area_mm2: float, wishes: Wishes
) -> tuple[float, float]:
    """Return how far cells lie apart: as wished, else as told, else as square as their area."""
    if wishes.pitch_mm:
        return wishes.pitch_mm, wishes.pitch_mm
    side = math.sqrt(area_mm2) if area_mm2 else _USUAL_PITCH_MM
    return told_mm or (side, side)


def wished_unit(wishes: Wishes) -> Unit | None:
    """Return the unit that was asked for; raises UsageError for an unknown word."""
    if not wishes.unit:
        return None
    unit = unit_named(wishes.unit)
    if unit is None or unit.kind == "raw":
        raise UsageError(
            say(
                "{unit!r} is no unit of force or pressure here; use one of {unit_words}",
                unit=wishes.unit,
                unit_words=unit_words(),
            )
        )
    return unit


def settled_unit(where: str, told: str, wishes: Wishes) -> Unit:
    """Return the unit of a file whose own words are ``told`` (or empty).

    Raises FileError where it is unknown, uncalibrated, or contradicts what was asked for.
    """
    wished = wished_unit(wishes)
    found = unit_named(told) if told else None
    if found is None and wished is not None:
        return wished
    if found is None:
        said = say("names no unit")
        if told:
            said = say("has the unit {unit!r}, which is unknown", unit=told.strip()[:20])
        raise FileError(
            say(
                "{where} {said}; say it with --unit, for example --unit kPa",
                where=where,
                said=said,
            )
        )
    if found.kind == "raw":
        if wished is None or wishes.scale is None:
            raise FileError(
                say(
                    "{where} holds raw readings, not pressures; export it calibrated (in "
                    "kPa or PSI), or say what one is worth, for example --unit kPa --scale "
                    "0.35",
                    where=where,
                )
            )
        return wished
    if wished is not None and wished != found:
        raise FileError(
            say(
                "{where} says that its values are {name}, not {wished}; leave --unit out",
                where=where,
                name=found.name,
                wished=wished.name,
            )
        )
    return found


def newtons_per(where: str, unit: Unit, area_mm2: float, wishes: Wishes) -> float:
    """Return the newtons of a value of 1; a pressure needs the area of its cell."""
    scale = 1.0 if wishes.scale is None else wishes.scale
    if unit.kind == "force":
        return unit.worth * scale
    if area_mm2 <= 0:
        raise FileError(
            say(
                "{where} holds pressures ({name}) and does not say how large a cell "
                "is; say it in mm² with --area, for example --area 100",
                where=where,
                name=unit.name,
            )
        )
    return unit.worth * scale * area_mm2 * 1e-3


def check_cells(where: str, rows: int, columns: int) -> None:
    """Refuse sizes that no mat has."""
    if not (0 < rows <= LONGEST_SIDE and 0 < columns <= LONGEST_SIDE):
        raise FileError(
            say(
                "{where} says {rows:,} × {columns:,} cells, which no mat has (up to "
                "{longest_side:,} a side); the file is damaged, export it again",
                where=where,
                rows=rows,
                columns=columns,
                longest_side=LONGEST_SIDE,
            )
        )
    if rows * columns > MOST_CELLS:
        raise FileError(
            say(
                "{where} says {rows:,} × {columns:,} cells, more than the "
                "{most_cells:,} that can be read; export a part of the mat",
                where=where,
                rows=rows,
                columns=columns,
                most_cells=MOST_CELLS,
            )
        )
