"""Pressure data of other programs as recordings: tables, Tekscan, novel, XSENSOR."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from coach.errors import UsageError
from coach.recordings.imports.csv_columns import read_csv
from coach.recordings.imports.detecting import format_of
from coach.recordings.imports.lines import Lines, Progress, open_lines
from coach.recordings.imports.movie import FORMATS, Format, Movie, Wishes
from coach.recordings.imports.novel import read_novel
from coach.recordings.imports.tekscan import read_tekscan
from coach.recordings.imports.writing import Imported, write_movie
from coach.recordings.imports.xsensor import read_xsensor

__all__ = ["FORMATS", "Imported", "Progress", "Wishes", "format_of", "import_csv", "import_file"]

_READERS: Final[Mapping[Format, Callable[[Lines, Wishes], Movie]]] = {
    "csv": read_csv,
    "tekscan": read_tekscan,
    "novel": read_novel,
    "xsensor": read_xsensor,
}


def _nowhere(_done: int, _total: int) -> None:
    return


def import_file(
    source: str | Path,
    target: str | Path,
    wishes: Wishes | None = None,
    progress: Progress = _nowhere,
) -> Imported:
    """Write the recording ``target`` from a file of pressure data of any size.

    The format is the wished one, else found in the file. ``progress`` is told bytes done and
    bytes in all; what it raises ends the import. Raises FileError, naming the line, for what is
    cut, mixed or no measurement; then no target is left behind.
    """
    source, target, wishes = Path(source), Path(target), wishes or Wishes()
    reader = _READERS[wishes.format or format_of(source)]
    with open_lines(source, progress) as lines:
        return write_movie(source, reader(lines, wishes), target, whole_only=wishes.whole_only)


def import_csv(
    source: str | Path, target: str | Path, time: str, force: str | Sequence[str], unit: str = "N"
) -> Imported:
    """Write the recording ``target`` from columns of the table ``source``.

    ``time`` is ``COLUMN[:s|ms|us]``, ``force`` one column or several (``"a,b"``), ``unit`` one
    of N, kg, g, lb. Raises FileError, naming line and column, for what is no measurement;
    then no target is left behind.
    """
    forces = force if isinstance(force, str) else ",".join(force)
    if not forces:
        raise UsageError("no force column is named; write for example --force force_n")
    return import_file(source, target, Wishes("csv", time, forces, unit))
