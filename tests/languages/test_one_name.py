"""One thing has one German name on all pages: the others that it had are said nowhere."""

import re
from typing import Final

import pytest

from coach.ui.languages.catalogue import read_catalogue
from coach.ui.languages.command import FOLDER

#: What it is called, and what it is not called any more.
NAMES: Final = {
    "Taktschlag": r"\bSchl(ag|ages|ags|äge|ägen)\b",
    "Wiedergabe": r"\bWiedergeben\b",
    "Enter": r"Eingabetaste",
    "Hier beenden": r"\b[Aa]ufhören\b",
    "übliche Kurve": r"\btypische[nr]? Kurve",
    "noch einmal": r"\bnochmals\b",
    "min": r"\bMin\b(?!\.)",
    "Startseite": r"^Start\b",
    "Rückblick": r"\bBericht\b",
}
#: A step is a Stufe; a band is never that alone.
BAND: Final = re.compile(r"\bbands?\b", re.IGNORECASE)
STEP: Final = re.compile(r"\bStufen?\b")


def said() -> list[tuple[str, str]]:
    """Return each English sentence with its German, form by form."""
    entries = read_catalogue(FOLDER / "de.ts").values()
    return [
        (each.message.source, form) for each in entries if not each.vanished for form in each.forms
    ]


@pytest.mark.parametrize("name", NAMES)
def test_a_thing_has_one_name(name: str) -> None:
    other = re.compile(NAMES[name])
    assert [form for _source, form in said() if other.search(form)] == []


def test_a_band_is_a_druckstufe() -> None:
    wrong = [form for source, form in said() if BAND.search(source) and STEP.search(form)]
    assert wrong == []
