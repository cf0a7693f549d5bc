"""A table of a TOML file, asked key by key: a mistake is a sentence with file and line."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from coach.errors import FileError
from coach.practice.known_words import no_choice, no_key, no_such_number
from coach.saying import say


class CheckedTable:
    """One table and the lines that it stands in, first and last counted from 1."""

    def __init__(
        self, table: Mapping[str, Any], file: str, lines: Sequence[str], first: int, last: int
    ) -> None:
        self._table, self._file, self._lines = table, file, lines
        self._first, self._last = first, last

    def only(self, known: Sequence[str]) -> None:
        """Refuse keys that are none of these."""
        for key in self._table:
            if key not in known:
                raise self.wrong(key, no_key(key, known))

    def words(self, key: str, most: int, default: str | None = None) -> str:
        """Return one line of text, not blank unless a default is given."""
        value = self._table.get(key, default)
        if not isinstance(value, str) or (default is None and not value.strip()):
            raise self.wrong(key, say("must be a text in quotes"))
        if len(value) > most or not value.isprintable():
            raise self.wrong(key, say("must be one line of at most {most} letters", most=most))
        return value

    def number(self, key: str, low: float, high: float) -> float:
        """Return a number within bounds; NaN is within none."""
        value = self._table.get(key)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.wrong(
                key,
                say("must be a number from {low} to {high}", low=f"{low:g}", high=f"{high:g}"),
            )
        if not low <= value <= high:
            raise self.wrong(key, no_such_number(value, low, high))
        return float(value)

    def choice(self, key: str, known: Sequence[str]) -> str:
        """Return one of these words."""
        value = self._table.get(key)
        if not isinstance(value, str) or value not in known:
            raise self.wrong(key, no_choice(value, key, known))
        return value

    def flag(self, key: str) -> bool:
        """Return true or false, false where it is left out."""
        value = self._table.get(key, False)
        if not isinstance(value, bool):
            raise self.wrong(key, say("must be true or false"))
        return value

    def day(self, key: str) -> str:
        """Return an ISO date, written as a text or as TOML's own date."""
        value = self._table.get(key)
        try:
            # A moment is a date too, so it is asked for by its words.
            return date.fromisoformat(str(value)).isoformat()
        except ValueError:
            raise self.wrong(key, say('must be a date such as "2026-11-21"')) from None

    def wrong(self, key: str, what: str) -> FileError:
        """Return the sentence that says what to mend, and where."""
        line = self._line_of(key)
        return FileError(
            say("{file}, line {line}: {key} {what}", file=self._file, line=line, key=key, what=what)
        )

    def _line_of(self, key: str) -> int:
        """Return the line of ``key``, else the table's first."""
        written = re.compile(rf"\s*\[*\s*[\"']?{re.escape(key)}[\"']?\s*[=\]]")
        for number in range(self._first, self._last + 1):
            if written.match(self._lines[number - 1]):
                return number
        return self._first


def rows_of(
    table: Mapping[str, Any], name: str, text: str, file: str
) -> tuple[CheckedTable, tuple[CheckedTable, ...]]:
    """Return the file's own keys and its ``[[name]]`` tables, each with its lines.

    Raises FileError where ``name`` is something else than such tables.
    """
    lines = text.splitlines() or [""]
    heads = [
        number
        for number, line in enumerate(lines, 1)
        if re.match(rf"\s*\[\[\s*{re.escape(name)}\s*\]\]", line)
    ]
    top = CheckedTable(table, file, lines, 1, heads[0] if heads else len(lines))
    found = table.get(name, [])
    if not isinstance(found, list) or not all(isinstance(row, dict) for row in found):
        raise top.wrong(name, say("must be [[{name}]] tables", name=name))
    if len(found) != len(heads):
        raise top.wrong(name, say("must be written as [[{name}]] tables", name=name))
    ends = [*(head - 1 for head in heads[1:]), len(lines)]
    rows = tuple(
        CheckedTable(row, file, lines, head, end)
        for row, head, end in zip(found, heads, ends, strict=False)
    )
    return top, rows
