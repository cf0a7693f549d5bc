"""What is wrong with a routine's text, in German: German words, with those of the file beside."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from coach.practice.routines.own import source_of
from coach.ui.kit.tokens import NIGHT
from coach.ui.routines.editor import RoutineEditor


@pytest.mark.parametrize(
    ("good", "wrong", "told"),
    [
        ('technique = "glide"', 'technique = "glied"', "Technik (technique) in Abschnitt 1"),
        ('target = "light"', 'target = "soft"', "Druckstufe (target) in Abschnitt 1"),
        ("seconds = 160", "seconds = 0", "Dauer (seconds) in Abschnitt 1"),
        ("duration_s = 1740", "duration_s = 60", "Höchstdauer (duration_s)"),
    ],
)
def test_a_mistake_is_told_in_german_with_the_files_own_word_beside(
    speaking: Callable[[str], None], tmp_path: Path, good: str, wrong: str, told: str
) -> None:
    speaking("de")
    text = source_of("full-back", tmp_path)
    assert good in text
    editor = RoutineEditor(NIGHT, text.replace(good, wrong, 1))
    said = [each.text() for each in editor.findChildren(QLabel) if each.text().startswith("Zeile")]
    assert len(said) == 1
    assert told in said[0]
    before, _, after = said[0].partition(told)
    # Where its word is told again it is the German one.
    key = wrong.split()[0]
    assert key not in before + after
