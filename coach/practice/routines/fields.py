"""One table of a routine's file: each value read, checked, and its mistakes told by line."""

import re
from collections.abc import Mapping
from typing import Any

from coach.errors import FileError
from coach.practice.known_words import no_choice, no_key, no_such_number
from coach.practice.routines.keys import key_word, thing_word
from coach.saying import say

_MAX_WORDS = 240
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
STAGE_HEAD = re.compile(r"\s*\[\[\s*\"?stages")


class RoutineError(FileError):
    """A mistake in a routine's text; ``line`` counts from 1, None where it has no line."""

    def __init__(self, file: str, line: int | None, what: str) -> None:
        self.line = line
        self.what = what
        if line:
            said = say("{file}, line {line}: {what}", file=file, line=line, what=what)
        else:
            said = say("{file}: {what}", file=file, what=what)
        super().__init__(said)


class Fields:
    """The values of one table; ``stage`` counts from 0, None for the routine's own.

    Its sentences give numbers as a file wants them: with a point in every language.
    """

    def __init__(
        self, table: Mapping[str, Any], text: str, file: str, stage: int | None = None
    ) -> None:
        self._table, self._lines, self._file, self._stage = table, text.splitlines(), file, stage

    def __contains__(self, key: str) -> bool:
        return key in self._table

    def only(self, known: tuple[str, ...]) -> None:
        """Refuse words that mean nothing here."""
        for key in self._table:
            if key not in known:
                raise self.wrong(key, no_key(key, known))

    def slug(self) -> str:
        """Return the name, fit for a file's name and a command."""
        name = self.words("name")
        if len(name) > 40 or not _NAME.fullmatch(name):
            raise self.wrong(
                "name", say("must be small letters, digits and single dashes, up to 40")
            )
        return name

    def words(self, key: str, default: str | None = None) -> str:
        """Return one line of words; without a ``default`` it may not be empty."""
        value = self._table.get(key, default)
        if not isinstance(value, str) or (default is None and not value.strip()):
            if key in self._table:
                raise self.wrong(key, say("must be a text in quotes"))
            raise self.wrong(key, say("is missing; it must be a text in quotes"))
        if len(value) > _MAX_WORDS or not value.isprintable():
            raise self.wrong(
                key, say("must be one line of at most {most} letters", most=_MAX_WORDS)
            )
        return value

    def number(self, key: str, low: float, high: float) -> float:
        """Return a number from ``low`` to ``high``."""
        value = self._table.get(key)
        if isinstance(value, bool) or not isinstance(value, int | float):
            limits = {"low": f"{low:g}", "high": f"{high:g}"}
            if key in self._table:
                raise self.wrong(key, say("must be a number from {low} to {high}", **limits))
            raise self.wrong(
                key, say("is missing; it must be a number from {low} to {high}", **limits)
            )
        if not low <= value <= high:
            raise self.wrong(key, no_such_number(value, low, high))
        return float(value)

    def number_or_none(self, key: str, low: float, high: float) -> float | None:
        """Return a number, or None where the key is left out."""
        return self.number(key, low, high) if key in self._table else None

    def whole(self, key: str, low: int, high: int, default: int | None = None) -> int:
        """Return a whole number from ``low`` to ``high``."""
        value = self._table.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise self.wrong(
                key, say("must be a whole number from {low} to {high}", low=low, high=high)
            )
        return value

    def yes(self, key: str) -> bool:
        """Return true or false, false where the key is left out."""
        value = self._table.get(key, False)
        if not isinstance(value, bool):
            raise self.wrong(key, say("must be true or false, without quotes"))
        return value

    def choice(
        self, key: str, known: tuple[str, ...], default: str | None = None, what: str = ""
    ) -> str:
        """Return one of the words that are ``known``; ``what`` is " for knead"."""
        value = self._table.get(key, default)
        if isinstance(value, str) and value in known:
            return value
        raise self.wrong(key, no_choice(value, thing_word(key), known, what))

    def wrong(self, key: str, what: str) -> RoutineError:
        """Return the problem with ``key``, with its line."""
        word = key_word(key)
        if self._stage is None:
            said = say("{key} {what}", key=word, what=what)
        else:
            said = say("{key} in stage {stage} {what}", key=word, stage=self._stage + 1, what=what)
        return RoutineError(self._file, self._line_of(key), said)

    def _line_of(self, key: str) -> int | None:
        """The line of ``key`` in its own table, else of that table's header, else None."""
        heads = [at for at, line in enumerate(self._lines) if STAGE_HEAD.match(line)]
        start, header = 0, None
        if self._stage is not None and self._stage < len(heads):
            start, header = heads[self._stage], heads[self._stage] + 1
        end = next((head for head in heads if head > start or self._stage is None), None)
        written = re.compile(rf"\s*\"?{re.escape(key)}\"?\s*=")
        for number, line in enumerate(self._lines[start:end], start + 1):
            if written.match(line):
                return number
        return header
