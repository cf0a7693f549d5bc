"""What a page looks up is in the translators' file: nothing is only said to be a sentence."""

import re

import pytest
from PySide6.QtCore import QSize, QTranslator
from PySide6.QtWidgets import QApplication

from coach.ui.gallery.shows import shows
from coach.ui.kit.tokens import NIGHT
from coach.ui.kit.tongue import CONTEXT
from coach.ui.languages.catalogue import read_catalogue
from coach.ui.languages.command import FOLDER
from tests.languages.looking import loose_words

NAMES = sorted(show.name for show in shows())
#: Made up for a picture, where the coach says it of a real thing.
MADE_UP = frozenset({"The right glove is gone.", "Your best, 14 November"})


class Ear(QTranslator):
    """Notes what is looked up and not there; values and units need no translation."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._known = frozenset(read_catalogue(FOLDER / "de.ts"))
        self.unknown: set[str] = set()

    def translate(self, context: str, source: str, meaning: str | None = None, _n: int = -1) -> str:
        key = f"{source}|{meaning}" if meaning else source
        words = loose_words(re.sub(r"\{[^}]*\}", " ", source))
        if context == CONTEXT and key not in self._known and words:
            self.unknown.add(key)
        return source

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@pytest.mark.parametrize("name", NAMES)
def test_all_that_a_page_looks_up_can_be_found(app: QApplication, name: str) -> None:
    ear = Ear(app)
    app.installTranslator(ear)
    try:
        show = next(each for each in shows() if each.name == name)
        page = show.of_size(app, NIGHT, show.sizes_of((QSize(1280, 800),))[0])
        page.grab()
    finally:
        app.removeTranslator(ear)
    assert ear.unknown - MADE_UP == set()
