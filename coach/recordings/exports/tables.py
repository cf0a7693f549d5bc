"""The four tables of a recording: columns with their units, and rows block by block."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Any, Final, Literal

import numpy as np
from numpy.typing import NDArray

from coach.recordings.exports.content import Content, Forces, Note, What, totals
from coach.signal.bands import BANDS
from coach.signal.readings import Readings
from coach.signal.strokes import Stroke

#: A column is of floats, of flags, or of words; None is an empty word.
Kind = Literal["number", "flag", "word"]
Values = NDArray[Any] | Sequence[str | None]

_BAND_WORDS: Final = np.array([band.value for band in BANDS], object)
_WORDS: Final = frozenset(("told_by",))
_UNITS: Final = (
    ("_n_s", "N/s"),
    ("_cm_s", "cm/s"),
    ("_cm", "cm"),
    ("_kpa", "kPa"),
    ("_n", "N"),
    ("_s", "s"),
)


@dataclass(frozen=True, slots=True)
class Column:
    """A column's name, the unit of its numbers (empty: none), and its kind."""

    name: str
    kind: Kind = "number"

    @property
    def unit(self) -> str:
        """The unit that the end of its name says."""
        if self.kind != "number":
            return ""
        return next((unit for end, unit in _UNITS if self.name.endswith(end)), "")


@dataclass(frozen=True, slots=True)
class Table:
    """Columns, and blocks of rows: of each block the values of every column."""

    columns: tuple[Column, ...]
    blocks: Iterator[Sequence[Values]]


def table_of(content: Content, what: What) -> Table:
    """Return a table of a recording; times are stream seconds from the first sample."""
    match what:
        case "samples":
            return samples_table(content.samples(), content.taxels)
        case "readings":
            return _readings_table(content.readings())
        case "strokes":
            return _strokes_table(content.strokes)
        case "events":
            return _events_table(content.notes)


def samples_table(blocks: Iterable[Forces], taxels: int) -> Table:
    """Return ``t_s, force_n, taxel_1_n, …``: the sum of the taxels that are numbers, and each."""
    names = ["t_s", "force_n", *(f"taxel_{n}_n" for n in range(1, taxels + 1))]
    rows = ([block.t_s, totals(block.newtons), *block.newtons.T] for block in blocks)
    return Table(tuple(map(Column, names)), rows)


def _readings_table(blocks: Iterable[Readings]) -> Table:
    columns = (
        Column("t_s"),
        Column("force_n"),
        Column("band", "word"),
        Column("too_much", "flag"),
        Column("peak_kpa"),
    )
    return Table(columns, map(_readings_block, blocks))


def _readings_block(each: Readings) -> Sequence[Values]:
    return [each.t_s, each.force_n, _bands(each), each.too_much, each.peak_kpa]


def _bands(readings: Readings) -> list[str | None]:
    """Return the bands' words; none where no taxel has a number, for nobody knows it."""
    words = _BAND_WORDS[readings.band]
    words[~np.isfinite(readings.force_n)] = None
    told: list[str | None] = words.tolist()
    return told


def _strokes_table(strokes: Sequence[Stroke]) -> Table:
    columns = tuple(
        Column(each.name, "word" if each.name in _WORDS else "number") for each in fields(Stroke)
    )
    block: list[Values] = []
    for column in columns:
        values = [getattr(stroke, column.name) for stroke in strokes]
        block.append(values if column.kind == "word" else np.array(values, np.float64))
    return Table(columns, iter([block] if strokes else []))


def _events_table(notes: Sequence[Note]) -> Table:
    columns = (
        Column("t_s"),
        Column("duration_s"),
        Column("event", "word"),
        Column("text", "word"),
        Column("data", "word"),
    )
    block: list[Values] = [
        np.array([note.t_s for note in notes], np.float64),
        np.array([note.duration_s for note in notes], np.float64),
        [note.name for note in notes],
        [note.text for note in notes],
        [as_json(note) if note.data else None for note in notes],
    ]
    return Table(columns, iter([block] if notes else []))


def as_json(note: Note) -> str:
    """Return the recording's own words of an event."""
    return json.dumps(dict(note.data), ensure_ascii=False, separators=(",", ":"), default=str)
