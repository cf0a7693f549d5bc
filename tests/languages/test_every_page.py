"""Every page in the made-up language and in German: nothing left in English, nothing cut off.

And what a page looks up is in the translators' file: nothing is only said to be a sentence.
"""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from coach.ui.gallery.shows import shows
from coach.ui.kit.tokens import NIGHT
from coach.ui.languages.catalogue import read_catalogue
from coach.ui.languages.command import FOLDER
from tests.languages.hearing import Ear
from tests.languages.looking import Finding, look, loose_words
from tests.languages.not_yet import CUT, UNTRANSLATED

Speaking = Callable[[str], None]
SHOWS = {show.name: show for show in shows()}
NAMES = sorted(SHOWS)
#: Opened in the small one, and made larger.
SIZES = (QSize(800, 600), QSize(1280, 800))
#: Made up for a picture, where the coach says it of a real thing.
MADE_UP = frozenset({"The right glove is gone.", "Your best, 14 November"})


@pytest.fixture(scope="module")
def known() -> frozenset[str]:
    """All that a translator is asked for."""
    return frozenset(read_catalogue(FOLDER / "de.ts"))


def findings(app: QApplication, name: str) -> dict[str, list[Finding]]:
    """Return what is wrong with it, by its size."""
    show = SHOWS[name]
    return look(app, show, NIGHT, show.sizes_of(SIZES))


@pytest.mark.parametrize("name", NAMES)
def test_all_that_is_read_can_be_translated(
    app: QApplication, speaking: Speaking, known: frozenset[str], name: str
) -> None:
    speaking("en")
    ear = Ear(app, known)
    app.installTranslator(ear)
    seen = findings(app, name).values()
    found = [each for found in seen for each in found if each.kind == "untranslated"]
    assert bool(found) == (name in UNTRANSLATED), found
    assert ear.unknown - MADE_UP == set()


@pytest.mark.parametrize("name", NAMES)
def test_no_german_is_cut_off(app: QApplication, speaking: Speaking, name: str) -> None:
    """Nor shortened where the English is whole."""
    speaking("de")
    german = findings(app, name)
    cut = [each for found in german.values() for each in found if each.kind == "cut"]
    short = shortened(german)
    if short:
        speaking("en")
        short -= shortened(findings(app, name))
    assert (bool(cut) or bool(short)) == (name in CUT), (cut, short)


def shortened(seen: dict[str, list[Finding]]) -> set[tuple[str, str]]:
    """Return where something ends in dots, with its size."""
    return {
        (size, each.place)
        for size, found in seen.items()
        for each in found
        if each.kind == "shortened"
    }


def test_what_is_not_yet_done_is_of_pages_that_there_are() -> None:
    assert set(NAMES) >= UNTRANSLATED | CUT


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("⟦Backä⟧  (Esc)", []),
        ("Back", ["Back"]),
        ("⟦With⟧ Ada · 20 N", []),
        ("⟦Stage:⟧ knead", ["knead"]),
        ("⟦a ⟦b⟧ c⟧ 4.5 kPa", []),
    ],
)
def test_only_words_that_nobody_could_translate_are_found(text: str, words: list[str]) -> None:
    assert loose_words(text) == words
