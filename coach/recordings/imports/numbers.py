"""Numbers as programs write them: rows of a map, decimal commas, times of day."""

import csv
import math
import re
from collections.abc import Collection, Sequence
from datetime import date
from typing import Final

from coach.counted import counted
from coach.errors import FileError
from coach.recordings.imports.lines import OR_WHOLE, Lines
from coach.saying import say

_NOTHING: Final[frozenset[str]] = frozenset()
#: A date, a time of day (Serial Studio has two colons before the thousandths), and a zone.
_DATED: Final = re.compile(
    r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})[T/ ]+(\d[\d:.,]*)\s*(?:Z|[+-]\d\d:?\d\d)?", re.ASCII
)
_DAY_S: Final = 86_400.0


def number_of(text: str, decimal_comma: bool = True) -> float | None:
    """Return a number, None for anything else; Python's own 1_000 is nobody's measurement."""
    text = text.strip()
    if decimal_comma and text.count(",") == 1 and "." not in text:
        text = text.replace(",", ".")
    try:
        return None if "_" in text else float(text)
    except ValueError:
        return None


def cells_of(line: str) -> list[str]:
    """Return a line's cells: comma, semicolon or tab apart, quoted or not."""
    text = line.strip("\r\n")
    apart = "\t" if "\t" in text else ";" if ";" in text else ","
    if '"' not in text:
        return text.split(apart)
    try:
        return next(csv.reader([text], delimiter=apart), [])
    except csv.Error:  # a cell that no program writes; what it says is told where it is read
        return text.split(apart)


def row_of(
    lines: Lines, line: str, columns: int, blanks: Collection[str] = _NOTHING
) -> Sequence[float]:
    """Return the numbers of one row of a map; see ``numbers_in``."""
    cells = cells_of(line)
    while len(cells) > columns and not cells[-1].strip():
        cells.pop()
    return numbers_in(lines, line, cells, columns, blanks)


def numbers_in(
    lines: Lines, line: str, cells: Sequence[str], columns: int, blanks: Collection[str] = _NOTHING
) -> Sequence[float]:
    """Return the numbers in a line's cells; ``blanks`` are cells where there is no sensor: 0.

    Raises FileError with the line for another count, or for what is no finite number.
    """
    if len(cells) != columns:
        raise other_length(lines, len(cells), columns)
    try:
        row = list(map(float, cells))
    except ValueError:
        pass
    else:
        # Python reads 1_000 as a number; no program writes one so.
        if "_" not in line and math.isfinite(sum(row)):
            return row
    return [_cell(lines, number, cell, blanks) for number, cell in enumerate(cells, 1)]


def other_length(lines: Lines, cells: int, columns: int) -> FileError:
    """Return what to say of a newest line with so many cells instead of ``columns``."""
    return FileError(
        say(
            "{at}, has {counted} instead of {columns}; the file is cut or mixed "
            "there, export it again{or_whole}",
            at=lines.at(),
            counted=counted(cells, "cell"),
            columns=columns,
            or_whole=OR_WHOLE,
        )
    )


def _cell(lines: Lines, column: int, text: str, blanks: Collection[str]) -> float:
    if text.strip() in blanks:
        return 0.0
    number = number_of(text)
    if number is None or not math.isfinite(number):
        said = say("is empty")
        if text.strip():
            said = say("says {text!r}", text=text.strip()[:40])
        raise FileError(
            say(
                "{at}, cell {column} {said}, not a number; the file is damaged there, "
                "export it again",
                at=lines.at(),
                column=column,
                said=said,
            )
        )
    return number


def clock_s(text: str) -> float | None:
    """Return the seconds of ``[h:]m:s`` (also with a decimal comma, AM or PM), or None.

    With a date before it (2026-05-04, 2026/05/04) they count from 1970; a zone changes nothing, for
    only differences matter.
    """
    dated = _DATED.fullmatch(text.strip())
    if dated:
        return _dated_s(dated)
    words = text.strip().upper().split()
    late = len(words) == 2 and words[1] in ("AM", "PM")
    if not words or len(words) > 2 or (len(words) == 2 and not late):
        return None
    parts = words[0].split(":")
    if not 2 <= len(parts) <= 3:
        return None
    numbers = [number_of(part) for part in parts]
    if any(each is None or not math.isfinite(each) or each < 0 for each in numbers):
        return None
    seconds = 0.0
    for each in numbers:
        seconds = seconds * 60 + (each or 0.0)
    if late and len(parts) == 3:
        hour = int(numbers[0] or 0)
        seconds += (hour % 12 + (12 if words[1] == "PM" else 0) - hour) * 3600
    return seconds


def _dated_s(dated: re.Match[str]) -> float | None:
    year, month, day, clock = dated.groups()
    seconds = clock_s(clock.replace("::", "."))
    try:
        days = date(int(year), int(month), int(day)).toordinal() - date(1970, 1, 1).toordinal()
    except ValueError:
        return None
    return None if seconds is None else days * _DAY_S + seconds
