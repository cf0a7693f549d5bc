"""Tables of numbers as programs and people write them, read line by line."""

import csv
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from coach.errors import FileError
from coach.recordings.imports.column_words import without_unit
from coach.recordings.imports.lines import Lines
from coach.recordings.imports.numbers import clock_s, number_of, other_length
from coach.saying import say


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
        return say(
            "{file}, line {line}, column {column}",
            file=str(self.path),
            line=row.line,
            column=self.names[column],
        )


def table_of(lines: Lines) -> Table:
    """Return the table in lines: comma, semicolon or tab, quoted or not.

    A first line of nothing but numbers is data: the columns are then named 1, 2, 3, …
    Raises FileError, also while rows are read, for what is no table.
    """
    head = next((line for line in lines if line.strip()), None)
    if head is None:
        raise FileError(
            say(
                "{path} is empty; choose a table with a line of column names",
                path=lines.path,
            )
        )
    delimiter = _delimiter(head)
    rows = _rows(head, lines, delimiter)
    first = next(rows, None)
    if first is None:
        raise FileError(
            say(
                "{path} has no row with anything in it; choose another table",
                path=lines.path,
            )
        )
    decimal_comma = delimiter != ","
    names = tuple(cell.strip() for cell in first.cells)
    if all(_measured(name, decimal_comma) is not None for name in names):
        names = tuple(str(number) for number in range(1, len(names) + 1))
        rows = chain([first], rows)
    return Table(lines.path, names, rows, decimal_comma)


def column_of(table: Table, name: str) -> int:
    """Return the index of the column with this name: case, or a unit in brackets, may be left out.

    Raises FileError where none or more than one is called so.
    """
    wished = name.strip()
    lower = wished.lower()
    alike = (
        _indexes(table, lambda found: found == wished)
        or _indexes(table, lambda found: found.lower() == lower)
        or _indexes(table, lambda found: without_unit(found).lower() == lower)
    )
    if len(alike) == 1:
        return alike[0]
    if alike:
        raise FileError(
            say(
                "{path} has {count} columns {wished}; rename all but one",
                path=table.path,
                count=len(alike),
                wished=wished,
            )
        )
    raise FileError(
        say(
            "the first line of {path} has no column {wished}; its columns are: {shown}",
            path=table.path,
            wished=wished,
            shown=shown(table),
        )
    )


def _indexes(table: Table, is_meant: Callable[[str], bool]) -> list[int]:
    return [index for index, name in enumerate(table.names) if is_meant(name)]


def shown(table: Table) -> str:
    """Return the first columns' names as a sentence lists them."""
    return ", ".join(table.names[:12]) + (", …" if len(table.names) > 12 else "")


def number_in(table: Table, row: Row, column: int, *, clock: bool = False) -> float:
    """Return the finite number in a cell, or raise FileError naming its line and column.

    ``clock``: it may be a time of day or of a watch (``1:02.5``), in seconds.
    """
    if column >= len(row.cells):
        raise FileError(
            say(
                "{at} is missing: the line ends after {count} of {columns} columns; "
                "complete or remove it",
                at=table.at(row, column),
                count=len(row.cells),
                columns=len(table.names),
            )
        )
    text = row.cells[column]
    number = clock_s(text) if clock and ":" in text else number_of(text, table.decimal_comma)
    if number is None or not math.isfinite(number):
        said = f"says {text.strip()[:40]!r}" if text.strip() else "is empty"
        raise FileError(
            say(
                "{at} {said}, not a number; correct or remove the line",
                at=table.at(row, column),
                said=said,
            )
        )
    return number


def _measured(text: str, decimal_comma: bool) -> float | None:
    return clock_s(text) if ":" in text else number_of(text, decimal_comma)


def _rows(head: str, lines: Lines, delimiter: str) -> Iterator[Row]:
    """Yield the rows that are not blank; raises FileError for one of another length.

    Spreadsheets leave out empty cells at a row's end, but no file ends in the midst of a row.
    """
    columns = 0
    reader = csv.reader(chain([head], lines), delimiter=delimiter, strict=True)
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as problem:
            raise FileError(
                say(
                    "{at}, is no line of a table ({reason}); check its quotes",
                    at=lines.at(),
                    reason=str(problem),
                )
            ) from problem
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            columns = columns or len(cells)
            cut = len(cells) < columns and not lines.ended
            if cut or any(cell.strip() for cell in cells[columns:]):
                raise other_length(lines, len(cells), columns)
            yield Row(lines.number, cells)


def _delimiter(head: str) -> str:
    """Return the separator that the first line uses most, outside of quotes."""
    plain = "".join(head.split('"')[::2])
    return max(",;\t", key=plain.count)
