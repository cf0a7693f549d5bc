"""A first look into a file of pressure data: its format, its first lines, and what it lacks."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from coach.errors import CoachError, UsageError
from coach.recordings.imports.column_words import likely_forces, likely_time, unit_in
from coach.recordings.imports.detecting import format_of
from coach.recordings.imports.lines import open_lines
from coach.recordings.imports.movie import Format, Wishes
from coach.recordings.imports.numbers import cells_of
from coach.recordings.imports.openbci import no_forces
from coach.recordings.imports.openbci_columns import choosable, openbci_table
from coach.recordings.imports.readers import READERS
from coach.recordings.imports.table import table_of

#: So many lines, cells and characters of each are shown.
_LINES: Final = 5
_CELLS: Final = 6
_CHARACTERS: Final = 18
#: A line that is no table has the room of several cells.
_LINE_CHARACTERS: Final = 56
#: More columns than these are named by the first and the last.
_FEW: Final = 3


@dataclass(frozen=True, slots=True)
class Look:
    """What a file seems to be.

    ``preview`` has the cells of its first lines. ``columns`` are a table's; ``time``, ``force``
    and ``unit`` what is likely meant by them. ``missing`` says what must be known beside, empty
    where the file says all.
    """

    path: Path
    format: Format
    preview: tuple[tuple[str, ...], ...]
    columns: tuple[str, ...] = ()
    time: str = ""
    force: str = ""
    unit: str = ""
    missing: str = ""


def look_into(path: Path) -> Look:
    """Return what a file seems to be; raises FileError for what is no text."""
    kind = format_of(path)
    with open_lines(path) as lines:
        preview = tuple(_shown(cells_of(line)) for line in islice(lines, _LINES))
    if kind not in ("csv", "openbci"):
        return Look(path, kind, preview, missing=_missing(path, kind))
    if kind == "openbci":
        with open_lines(path) as lines:
            columns = choosable(openbci_table(lines)[0])
        # What a microvolt or a count is worth no file says, so all of it is to be asked.
        likely = next((name for name in columns if name.startswith("Analog")), "")
        likely = likely or (columns or ("",))[0]
        return Look(path, kind, preview, columns, "", likely, missing=no_forces(path))
    with open_lines(path) as lines:
        columns = table_of(lines).names
    time = likely_time(columns)
    forces = likely_forces(columns, time)
    try:
        unit, missing = unit_in(forces), ""
    except UsageError as problem:
        unit, missing = None, str(problem)
    force, told = _named(columns, forces), unit.name if unit else ""
    return Look(path, kind, preview, columns, time, force, told, missing)


def _missing(path: Path, kind: Format) -> str:
    """Return why the file cannot be imported as it is, by its first two frames."""
    try:
        with open_lines(path) as lines:
            movie = READERS[kind](lines, Wishes())
            for _frame in islice(movie.frames, 2):
                pass
    except CoachError as problem:
        return str(problem)
    return ""


def _named(columns: Sequence[str], forces: Sequence[str]) -> str:
    """Return forces as ``a,b``, a long run of them as ``first..last``."""
    if len(forces) > _FEW:
        first = columns.index(forces[0])
        if tuple(columns[first : first + len(forces)]) == tuple(forces):
            return f"{forces[0]}..{forces[-1]}"
    return ",".join(forces)


def _shown(cells: Sequence[str]) -> tuple[str, ...]:
    most = _CHARACTERS if len(cells) > 1 else _LINE_CHARACTERS
    some = [_clipped(cell.strip(), most) for cell in cells[:_CELLS]]
    return (*some, "…") if len(cells) > _CELLS else tuple(some)


def _clipped(text: str, most: int) -> str:
    plain = "".join(sign if sign.isprintable() else " " for sign in text)
    return plain if len(plain) <= most else plain[: most - 1] + "…"
