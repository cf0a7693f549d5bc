"""What is installed is what the translators' files make."""

from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

from coach.ui.languages.catalogue import PLURAL_FORMS, forms_of, read_catalogue
from coach.ui.languages.checking import mistakes
from coach.ui.languages.command import FOLDER, ROOT, missing, release

LANGUAGES = sorted(PLURAL_FORMS)


def test_what_qt_reads_is_what_the_translators_wrote(tmp_path: Path) -> None:
    for made in release(FOLDER, into=tmp_path):
        kept = FOLDER / made.name
        assert kept.read_bytes() == made.read_bytes(), (
            f"{kept} is old; run python -m coach.ui.languages release"
        )


def test_they_are_installed() -> None:
    installed = {
        each.distribution_path for each in WheelBuilder(str(ROOT)).recurse_included_files()
    }
    assert {f"coach/ui/languages/{language}.qm" for language in LANGUAGES} <= installed


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_is_complete(language: str) -> None:
    assert [entry.message.key for entry in missing(ROOT, FOLDER, language)[0]] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_fits_its_sentence(language: str) -> None:
    entries = read_catalogue(FOLDER / f"{language}.ts").values()
    wrong = {
        entry.message.key: found
        for entry in entries
        if entry.done
        and (found := mistakes(entry.message, entry.forms, forms_of(entry.message, language)))
    }
    assert wrong == {}
