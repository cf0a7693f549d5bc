"""Sentences for people that can be told in another language later: no Qt, no language here.

A ``Said`` is the English text, usable like any; it also knows what it was put together from, so
that whoever shows it can look up the sentence and put the same values into the translation. A
sentence that is cut, added to or joined as a plain text loses that: put it together with ``say``.
"""

import string
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from numbers import Number
from typing import Any, Protocol


class Translate(Protocol):
    """Looks a sentence up; returns ``source`` itself where there is none.

    ``n`` is the count that chooses between the forms of a plural, None where there is none.
    """

    def __call__(self, source: str, meaning: str, n: int | None) -> str: ...


class Said(str):
    """An English text and what it was made of: see ``say`` and ``say_many``, which make it."""

    __slots__ = ("english", "meaning", "n", "source", "values")
    source: str
    english: str
    meaning: str
    n: int | None
    values: Mapping[str, Any]

    def __new__(
        cls,
        source: str,
        english: str,
        meaning: str,
        n: int | None,
        values: Mapping[str, Any],
    ) -> "Said":
        """``source`` is looked up; ``english`` is its form for ``n``, with the same fields."""
        made = super().__new__(cls, english.format(**values) if values else english)
        made.source, made.english, made.meaning = source, english, meaning
        made.n, made.values = n, values
        return made

    def __str__(self) -> str:
        """Stay what it is: an error whose message it is gives it back."""
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        """Be pickled and copied with all that it was made of; what has no values is short."""
        if (
            type(self) is Said
            and self.n is None
            and not self.values
            and self.english == self.source
        ):
            return _plain, (self.source, self.meaning)
        return Said, (self.source, self.english, self.meaning, self.n, self.values)


@lru_cache(maxsize=1024)
def _plain(source: str, meaning: str) -> Said:
    """Return a sentence without values: the same comes over a pipe sixty times a second."""
    return Said(source, source, meaning, None, {})


def say(source: str, /, *, meaning: str = "", **values: Any) -> Said:
    """Return a sentence; ``{name:.1f}`` in it stands for a value, by Python's format rules.

    Values are numbers (whose decimal sign follows the language), plain texts (names, which stay),
    or sentences. Without values braces mean themselves. ``meaning`` tells apart what is one word
    in English and two elsewhere. ``source`` must be written out where it is said: it is collected.
    """
    return Said(source, source, meaning, None, values)


def say_many(one: str, many: str, /, n: int, *, meaning: str = "", **values: Any) -> Said:
    """Return the sentence for ``n`` things, ``{n}`` in it: ``one`` for 1, else ``many``."""
    return Said(many, one if n == 1 else many, meaning, n, {"n": n, **values})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence kept as a constant, whose values come later."""

    source: str
    meaning: str = ""

    def __call__(self, **values: Any) -> Said:
        """Return the sentence with these values."""
        return Said(self.source, self.source, self.meaning, None, values)


def known(text: str, meaning: str = "", **values: Any) -> Said:
    """Return a text that is written out elsewhere as a sentence, to be looked up.

    A file or an older recording holds it, or a constant; ``values`` as in ``say``.
    """
    return Said(text, text, meaning, None, values)


def said_again(text: str) -> Said:
    """Return a text of a session as a sentence: what comes from a recording is looked up as is."""
    return text if isinstance(text, Said) else known(text)


def joined(separator: str, parts: Sequence[str]) -> Said:
    """Return ``parts`` with ``separator`` between them, each still a sentence of its own."""
    values = {f"part{at}": part for at, part in enumerate(parts)}
    between = separator.replace("{", "{{").replace("}", "}}")
    source = between.join(f"{{{name}}}" for name in values)
    return Said(source, source, "", None, values)


def listed(parts: Sequence[str]) -> Said:
    """Return "one", "one and two", "one, two and three"."""
    if len(parts) < 2:
        return joined("", parts)
    return say("{all} and {last}", all=joined(", ", parts[:-1]), last=parts[-1])


class _Whole(Said):
    """Words made a sentence of: whatever the language, by its own capital and stop."""

    __slots__ = ()

    def __reduce__(self) -> tuple[Any, ...]:
        return as_sentence, (self.values["words"],)


def as_sentence(words: str) -> str:
    """Return words with a stop at the end and a capital, unless they begin with a name."""
    if not isinstance(words, Said):
        return _whole(words)
    made = _Whole("{words}", _whole(words), "", None, {})
    made.values = {"words": words}
    return made


def _whole(words: str) -> str:
    words = words.strip()
    if not words:
        return ""
    if words.split()[0].isalpha():
        words = words[0].upper() + words[1:]
    return words + ("" if words[-1] in ".!?…" else ".")


def within_line(words: str) -> str:
    """Return words that begin a line as they stand within one; where nouns are great, unchanged."""
    if not isinstance(words, Said):
        return f"{words[:1].lower()}{words[1:]}"
    english = f"{words.english[:1].lower()}{words.english[1:]}"
    return Said(words.source, english, words.meaning, words.n, words.values)


def told(text: str, translate: Translate, marks: Mapping[int, str]) -> str:
    """Return a text in another language; what is no ``Said`` stays as it is.

    ``marks`` changes the signs within numbers, as ``str.translate`` takes it: ``{ord("."): ","}``.
    """
    if not isinstance(text, Said):
        return text
    if isinstance(text, _Whole):
        return _whole(told(text.values["words"], translate, marks))
    template = translate(text.source, text.meaning, text.n)
    if template == text.source:
        template = text.english
    if not text.values:
        return template
    return _Teller(translate, marks).vformat(template, (), text.values)


class _Teller(string.Formatter):
    """Puts values into a translation: sentences are told too, numbers get the language's marks."""

    def __init__(self, translate: Translate, marks: Mapping[int, str]) -> None:
        self._translate, self._marks = translate, marks

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, str):
            return format(told(value, self._translate, self._marks), format_spec)
        words = format(value, format_spec)
        return words.translate(self._marks) if isinstance(value, Number) else words


Tell = Callable[[str], str]
