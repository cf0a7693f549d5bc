"""What a page looks up in the made-up language: each has to be in the translators' file."""

import re
from collections.abc import Container

from PySide6.QtWidgets import QApplication

from coach.ui.gallery.pseudo import PseudoTranslator
from coach.ui.kit.tongue import CONTEXT
from tests.languages.looking import loose_words

_VALUE = re.compile(r"\{[^}]*\}")


class Ear(PseudoTranslator):
    """Notes what is looked up and not ``known``; values and units need no translation."""

    def __init__(self, app: QApplication, known: Container[str]) -> None:
        super().__init__(app)
        self._known = known
        self.unknown: set[str] = set()

    def translate(self, context: str, source: str, meaning: str | None = None, n: int = -1) -> str:
        key = f"{source}|{meaning}" if meaning else source
        if (
            context == CONTEXT
            and key not in self._known
            and key not in self.unknown
            and loose_words(_VALUE.sub(" ", source))
        ):
            self.unknown.add(key)
        return super().translate(context, source, meaning, n)
