"""Pressure data of other programs as recordings: tables, Tekscan, novel, XSENSOR."""

from collections.abc import Sequence
from pathlib import Path

from coach.errors import UsageError
from coach.recordings.imports.detecting import format_of
from coach.recordings.imports.lines import Progress, open_lines
from coach.recordings.imports.looking import Look, look_into
from coach.recordings.imports.movie import FORMATS, Format, Wishes
from coach.recordings.imports.readers import READERS
from coach.recordings.imports.writing import Imported, write_movie
from coach.saying import say

__all__ = [
    "FORMATS",
    "Format",
    "Imported",
    "Look",
    "Progress",
    "Wishes",
    "format_of",
    "import_csv",
    "import_file",
    "look_into",
]


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
    reader = READERS[wishes.format or format_of(source)]
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
        raise UsageError(
            say(
                "no force column is named; write for example --force force_n",
            )
        )
    return import_file(source, target, Wishes("csv", time, forces, unit))
