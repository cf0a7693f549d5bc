"""The language a page is read in: ours, Qt's own words, numbers, and what the desktop wishes."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from coach.saying import known, say
from coach.ui.kit import tongue
from coach.ui.kit.tongue import LANGUAGES, own_language, shown, spoken
from coach.ui.languages.catalogue import PLURAL_FORMS, read_catalogue
from coach.ui.languages.command import FOLDER

Speaking = Callable[[str], None]


def share(words: str) -> str:
    """Return words with one kind of space before each percent sign, whichever there was."""
    return re.sub("[ \u00a0\u202f]?%", "\u202f%", words)


def test_a_sentence_is_shown_in_the_language_spoken(speaking: Speaking) -> None:
    entries = read_catalogue(FOLDER / "de.ts").values()
    plain = [
        (known(each.message.source, each.message.meaning), each.forms[0])
        for each in entries
        if each.done and not each.vanished
        if each.message.one is None and "{" not in each.message.source
    ]
    assert len(plain) > 1000
    assert [said for said, _german in plain if share(shown(said)) != share(said)] == []
    speaking("de")
    assert [said for said, german in plain if share(shown(said)) != share(german)] == []
    speaking("en")


def test_numbers_follow_the_language(speaking: Speaking) -> None:
    said = say("{x:.2f}", x=1234.5)
    assert shown(said) == "1234.50"
    speaking("de")
    assert shown(said) == "1234,50"
    assert QLocale().toString(1.5) == "1,5"
    speaking("en")
    assert shown(said) == "1234.50"


def test_names_are_never_translated(speaking: Speaking) -> None:
    speaking("de")
    assert shown("Back 1.5") == "Back 1.5"


def test_qts_own_buttons_speak_it_too(app: QApplication, speaking: Speaking) -> None:
    def cancel() -> str:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        return box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")

    assert cancel() == "Cancel"
    speaking("de")
    assert cancel() == "Abbrechen"
    speaking("de")
    assert len(app.findChildren(QTranslator)) >= 2
    speaking("en")
    QCoreApplication.processEvents()
    assert cancel() == "Cancel"


@pytest.mark.parametrize(
    ("desktop", "language"),
    [
        (["de-Latn-CH", "de-CH", "de"], "de"),
        (["de_AT"], "de"),
        (["fr-FR", "fr"], "en"),
        (["fr-FR", "fr", "de-DE"], "de"),
        (["en-GB", "en", "de"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_desktop_chooses_where_nobody_did(
    monkeypatch: pytest.MonkeyPatch, desktop: list[str], language: str
) -> None:
    class Desktop:
        @staticmethod
        def uiLanguages() -> list[str]:  # noqa: N802
            return desktop

    class Locale:
        system = Desktop

    monkeypatch.setattr(tongue, "QLocale", Locale)
    assert own_language() == language
    assert spoken(None) == language
    assert spoken("de") == "de"
    assert spoken("tlh") == language


def test_every_language_that_may_be_chosen_is_kept_by_the_tool() -> None:
    assert set(LANGUAGES) == {"en", *PLURAL_FORMS}
