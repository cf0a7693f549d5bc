"""A sentence that a recording kept in English, known again: what it was made of, for any language.

A recording holds the words as they were said, not what they were put together from. Here the
patterns that can have made them are tried; numbers and sentences within are read back.
"""

import re
import string
from collections.abc import Iterable, Sequence
from typing import Any, Final

from coach.saying import Said, joined, known, listed

_SENTENCE_ENDS: Final = re.compile(r"(?<=[.!?])[ \u00a0](?=[A-Z0-9])")
#: Longer is no sentence of ours, and would only take time to try.
_MOST_LETTERS: Final = 600


class _Pattern:
    """One sentence's shape; ``numbers`` are the fields that are read as numbers."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._numbers: set[str] = set()
        parts = []
        for literal, name, spec, _ in string.Formatter().parse(source):
            parts.append(re.sub("[ \u00a0]", "[ \u00a0]", re.escape(literal).replace(r"\ ", " ")))
            if name is None:
                continue
            if spec:
                self._numbers.add(name)
                digits = spec.strip(".f")
                number = r"-?\d+" if digits == "0" else rf"-?\d+\.\d{{{digits}}}"
                parts.append(f"(?P<{name}>{number})")
            else:
                parts.append(f"(?P<{name}>.+?)")
        self._shape = re.compile("".join(parts))

    def read(self, text: str, within: "Recogniser") -> Said | None:
        """Return the sentence if it has this shape, with all that stands in it known as well."""
        found = self._shape.fullmatch(text)
        if found is None:
            return None
        values: dict[str, Any] = {}
        for name, said in found.groupdict().items():
            if name in self._numbers:
                values[name] = float(said)
            elif said.isdecimal():
                values[name] = int(said)
            else:
                values[name] = within.piece(said)
            if values[name] is None:
                return None
        made = known(self._source, **values)
        # What does not say the very same was another sentence.
        return made if _plain(made) == _plain(text) else None


class Recogniser:
    """Knows sentences again that were made of these, one or several after each other."""

    def __init__(self, sources: Iterable[str], words: Sequence[Said] = ()) -> None:
        """``sources`` have fields for values; ``words`` are whole in themselves."""
        self._patterns = [_Pattern(source) for source in sources]
        self._words = {_plain(word): word for word in words}

    def sentence(self, text: str) -> Said:
        """Return a text as what it was made of; what is not known stays as it is."""
        if isinstance(text, Said) or len(text) > _MOST_LETTERS:
            return text if isinstance(text, Said) else known(text)
        parts = [self._one(each) for each in _SENTENCE_ENDS.split(text)]
        told = [each for each in parts if each is not None]
        if not told or len(told) < len(parts):
            return self._one(text) or known(text)
        return told[0] if len(told) == 1 else joined(" ", told)

    def piece(self, text: str) -> Said | None:
        """Return what stands within a sentence: words, a sentence, or a list of them."""
        before, both, last = text.rpartition(" and ")
        rows = [self._one(each) for each in (*before.split(", "), last)] if both else []
        told = [each for each in rows if each is not None]
        return listed(told) if told and len(told) == len(rows) else self._one(text)

    def _one(self, text: str) -> Said | None:
        word = self._words.get(_plain(text))
        if word is not None:
            return word
        return next((made for each in self._patterns if (made := each.read(text, self))), None)


def _plain(text: str) -> str:
    return str.__str__(text).replace("\u00a0", " ")
