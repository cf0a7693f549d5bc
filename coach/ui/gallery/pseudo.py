"""A made-up language in which every sentence that can be translated is seen to be.

Each piece of a sentence stands in brackets and is a third longer, as German is. What a page shows
outside of brackets nobody could translate; what is cut off here will be cut off in German.
"""

import string
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QTranslator

from coach.ui.kit.tongue import CONTEXT, speak

OPENING: Final = "⟦"
CLOSING: Final = "⟧"
LONGER: Final = 1.35
_FILLER: Final = "äöü"
#: Longer words than this would be cut off where a person's language would have none so long.
_LONGEST_FILLER: Final = 7


class PseudoTranslator(QTranslator):
    """Has a translation of everything."""

    def translate(
        self,
        context: str,
        source_text: str,
        disambiguation: str | None = None,  # noqa: ARG002
        n: int = -1,  # noqa: ARG002
    ) -> str:
        return pseudo(source_text) if context == CONTEXT else ""

    def isEmpty(self) -> bool:
        return False


def speak_pseudo(app: QCoreApplication) -> None:
    """Show all sentences in the made-up language; ``speak`` ends it."""
    speak(app, "en")
    app.installTranslator(PseudoTranslator(app))


@lru_cache(maxsize=10_000)
def pseudo(source: str) -> str:
    """Return a sentence's translation, its values left outside of the brackets."""
    try:
        pieces = list(string.Formatter().parse(source))
    except ValueError:
        return _bracketed(source)
    found = []
    for words, name, spec, conversion in pieces:
        found.append(_bracketed(words.replace("{", "{{").replace("}", "}}")))
        if name is not None:
            found.append(
                f"{{{name}{f'!{conversion}' if conversion else ''}{f':{spec}' if spec else ''}}}"
            )
    return "".join(found)


def without_brackets(text: str) -> str:
    """Return a text as long as it would be: brackets are there to be seen, not to take room."""
    return text.replace(OPENING, "").replace(CLOSING, "")


def _bracketed(words: str) -> str:
    inside = words.strip()
    if not any(letter.isalpha() for letter in inside):
        return words
    before, _, after = words.partition(inside)
    filler = _filler(round((LONGER - 1.0) * len(inside)))
    return f"{before}{OPENING}{inside}{filler}{CLOSING}{after}"


def _filler(letters: int) -> str:
    """Return so many letters, in words where they are many."""
    if letters <= _LONGEST_FILLER - 3:
        return (_FILLER * letters)[:letters]
    return "".join(
        " " if at % (_LONGEST_FILLER + 1) == 0 else _FILLER[at % len(_FILLER)]
        for at in range(letters)
    )
