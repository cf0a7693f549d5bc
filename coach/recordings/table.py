"""Tables of numbers as programs and people write them, read line by line."""

import csv
import io
import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import BinaryIO, Final, TextIO

from coach.errors import FileError
from coach.recordings.journal import open_for_reading

#: 2,048 columns of 30 characters, with room to spare; more is no line of a table.
_LONGEST_LINE: Final = 262_144
_PACKED: Final = {b"\x1f\x8b": "gzip", b"PK": "zip or a spreadsheet", b"\x28\xb5": "zstd"}


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the number of its (last) line in the file, and its cells as text."""

    line: int
    cells: Sequence[str]


@dataclass(frozen=True, slots=True)
class Table:
    """Columns' names and, lazily, the rows. ``decimal_comma``: ``1,5`` may mean 1.5 here."""

    path: Path
    names: tuple[str, ...]
    rows: Iterator[Row]
    decimal_comma: bool

    def at(self, row: Row, column: int) -> str:
        """Return where a cell is, as a person would look for it."""
        return f"{self.path}, line {row.line}, column {self.names[column]}"


@contextmanager
def open_table(path: Path) -> Iterator[Table]:
    """Open a CSV file: comma, semicolon or tab; UTF-8 or, with its mark, UTF-16; quotes.

    A first line of nothing but numbers is data: the columns are then named 1, 2, 3, …
    Raises FileError, also while rows are read, for what is no table.
    """
    with open_for_reading(path) as stream:
        text = _as_text(path, stream)
        lines = _Lines(path, text)
        head = next((line for line in lines if line.strip()), None)
        if head is None:
            raise FileError(f"{path} is empty; choose a table with a line of column names")
        delimiter = _delimiter(head)
        rows = _rows(path, head, lines, delimiter)
        first = next(rows)
        decimal_comma = delimiter != ","
        names = tuple(cell.strip() for cell in first.cells)
        if all(_number(name, decimal_comma) is not None for name in names):
            names = tuple(str(number) for number in range(1, len(names) + 1))
            rows = chain([first], rows)
        yield Table(path, names, rows, decimal_comma)


def column_of(table: Table, name: str) -> int:
    """Return the index of the column with this name (case and outer spaces aside)."""
    wished = name.strip()
    exact = [index for index, found in enumerate(table.names) if found == wished]
    alike = exact or [
        index for index, found in enumerate(table.names) if found.lower() == wished.lower()
    ]
    if len(alike) == 1:
        return alike[0]
    shown = ", ".join(table.names[:12]) + (", …" if len(table.names) > 12 else "")
    if alike:
        raise FileError(f"{table.path} has {len(alike)} columns {wished}; rename all but one")
    raise FileError(
        f"the first line of {table.path} has no column {wished}; its columns are: {shown}"
    )


def number_in(table: Table, row: Row, column: int) -> float:
    """Return the finite number in a cell, or raise FileError naming its line and column."""
    if column >= len(row.cells):
        raise FileError(
            f"{table.at(row, column)} is missing: the line ends after {len(row.cells)} of "
            f"{len(table.names)} columns; complete or remove it"
        )
    text = row.cells[column]
    number = _number(text, table.decimal_comma)
    if number is None or not math.isfinite(number):
        said = f"says {text.strip()[:40]!r}" if text.strip() else "is empty"
        raise FileError(f"{table.at(row, column)} {said}, not a number; correct or remove the line")
    return number


def _number(text: str, decimal_comma: bool) -> float | None:
    text = text.strip()
    if decimal_comma and text.count(",") == 1 and "." not in text:
        text = text.replace(",", ".")
    try:
        # Python's own 1_000 is nobody's measurement.
        return None if "_" in text else float(text)
    except ValueError:
        return None


def _as_text(path: Path, stream: BinaryIO) -> TextIO:
    head = stream.read(4096)
    stream.seek(0)
    for mark, kind in _PACKED.items():
        if head.startswith(mark):
            raise FileError(f"{path} is packed ({kind}); unpack it or save it as CSV first")
    encoding = "utf-16" if head[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    if encoding != "utf-16" and b"\x00" in head:
        raise FileError(f"{path} is no text; choose a CSV table")
    return io.TextIOWrapper(stream, encoding=encoding, errors="replace", newline="")


class _Lines:
    """Lines of bounded length, and the number of the newest, from 1."""

    def __init__(self, path: Path, text: TextIO) -> None:
        self._path = path
        self._text = text
        self.number = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._text.readline(_LONGEST_LINE + 1)
        if not line:
            raise StopIteration
        self.number += 1
        if len(line) > _LONGEST_LINE:
            raise FileError(
                f"{self._path}, line {self.number}, is too long for a table; choose a CSV table"
            )
        return line


def _rows(path: Path, head: str, lines: _Lines, delimiter: str) -> Iterator[Row]:
    """Yield the rows that are not blank."""
    reader = csv.reader(chain([head], lines), delimiter=delimiter, strict=True)
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as problem:
            raise FileError(
                f"{path}, line {lines.number}, is no line of a table ({problem}); check its quotes"
            ) from problem
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            yield Row(lines.number, cells)


def _delimiter(head: str) -> str:
    """Return the separator that the first line uses most, outside of quotes."""
    plain = "".join(head.split('"')[::2])
    return max(",;\t", key=plain.count)
