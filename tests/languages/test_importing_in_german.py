"""What an import asks is asked in the window's own words, whatever the language."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from coach.recordings.imports import look_into
from coach.recordings.imports.lines import OR_WHOLE
from coach.saying import say
from coach.ui.importing.page import ImportPage
from coach.ui.kit.tokens import NIGHT
from coach.ui.kit.tongue import shown
from coach.ui.languages.catalogue import read_catalogue
from coach.ui.languages.command import FOLDER

Speaking = Callable[[str], None]


def words_of(page: ImportPage) -> str:
    seen = [each for each in page.findChildren(QLabel) if not each.isHidden()]
    return " ".join(each.text() for each in seen)


def test_no_german_sentence_of_an_import_names_an_option() -> None:
    told = [
        form
        for entry in read_catalogue(FOLDER / "de.ts").values()
        if all(place.startswith("coach/recordings/imports") for place in entry.message.places)
        for form in entry.forms
    ]
    assert len(told) > 60
    assert [form for form in told if "--" in form] == []


def test_a_table_is_asked_about_in_german(speaking: Speaking, tmp_path: Path) -> None:
    speaking("de")
    table = tmp_path / "druck.csv"
    table.write_text("time,force_n\n0.0,1.0\n0.1,2.0\n0.2,3.0\n", encoding="utf-8")
    page = ImportPage(NIGHT, look_into(table))
    said = words_of(page)
    assert "druck.csv ist eine Tabelle." in said
    assert "Die ersten Zeilen" in said
    for english in ("is a table", "first lines", "What the numbers mean", "Unit"):
        assert english not in said


@pytest.mark.parametrize("language", ["en", "de"])
def test_what_is_whole_is_offered_where_it_helps(
    speaking: Speaking, tmp_path: Path, language: str
) -> None:
    speaking(language)
    table = tmp_path / "a.csv"
    table.write_text("time,force_n\n0.0,1.0\n0.1,2.0\n", encoding="utf-8")
    page = ImportPage(NIGHT, look_into(table))
    whole = shown(say("Import what is whole  (Enter)"))
    (button,) = (each for each in page.findChildren(QAbstractButton) if each.text() == whole)
    for damaged in (False, True):
        told = say(
            "{at}, has {counted} instead of {columns}; the file is cut or mixed there, export it "
            "again{or_whole}",
            at=str(table), counted="5", columns=6, or_whole=OR_WHOLE if damaged else "",
        )  # fmt: skip
        page.show_problem(shown(told))
        assert button.isHidden() is not damaged
        assert "--" not in words_of(page)
        assert str(tmp_path) not in words_of(page), "by its name alone"
