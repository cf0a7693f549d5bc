"""Routines in German: ours are read, shown and copied in it, a person's own stay as written."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from coach.coaching_views import PlannedStage
from coach.practice.routines.copying import MINE, as_copy, in_own_words
from coach.practice.routines.library import BUNDLED, load_routines, parse_routine, routine_named
from coach.practice.routines.parts import Routine
from coach.ui.kit.tokens import NIGHT
from coach.ui.kit.tongue import shown
from coach.ui.routines.body_map import BodyMap
from coach.ui.routines.editor import RoutineEditor
from coach.ui.routines.page import RoutinePage
from coach.ui.routines.stage_strip import StageStrip

Speaking = Callable[[str], None]
FILES = sorted(BUNDLED.glob("*.toml"))


def without_words(routine: Routine) -> Routine:
    stages = (replace(each, title="", note="", safety="") for each in routine.stages)
    return replace(routine, title="", summary="", stages=tuple(stages))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_text_to_change_is_the_same_routine_in_german(path: Path, speaking: Speaking) -> None:
    english = path.read_text(encoding="utf-8")
    assert in_own_words(english, shown) == english
    speaking("de")
    german = in_own_words(english, shown)
    before, after = parse_routine(english, "a"), parse_routine(german, "b")
    assert without_words(after) == without_words(before)
    assert after.title != before.title
    assert "#" not in german
    for one, other in zip(before.stages, after.stages, strict=True):
        assert one.title != other.title
        assert bool(one.note) == bool(other.note)
        assert one.note != other.note or not one.note


def test_a_copy_says_in_german_whose_it_is(speaking: Speaking) -> None:
    speaking("de")
    text = 'name = "bed"\ntitle = "Gute Nacht"\n'
    copied = as_copy(text, {"bed"}, shown(MINE))
    assert copied == 'name = "my-bed"\ntitle = "Gute Nacht (meiner)"\n'
    assert as_copy(copied, {"bed"}, shown(MINE)) == copied


def test_ones_own_routine_stays_as_one_wrote_it(
    app: QApplication, speaking: Speaking, tmp_path: Path
) -> None:
    text = (BUNDLED / "full-back.toml").read_text(encoding="utf-8")
    (tmp_path / "mine.toml").write_text(text.replace('"full-back"', '"mine"', 1))
    speaking("de")
    page = RoutinePage(NIGHT, load_routines(tmp_path), "mine", own=("mine",))
    app.processEvents()
    assert any(each.text() == "Glide to warm up" for each in page.findChildren(QLabel))
    ours = RoutinePage(NIGHT, load_routines(tmp_path), "full-back")
    assert any(each.text() == "Streichen zum Aufwärmen" for each in ours.findChildren(QLabel))


def test_the_body_tells_in_german_what_it_shows(speaking: Speaking) -> None:
    speaking("de")
    body = BodyMap(NIGHT)
    body.show_stage("low back", "left", "low-back knead", ("neck",), "", ("shoulders",))
    assert body.accessibleName() == (
        "Körper: Kneten über den Hüften, Lendenbereich, linke\u00a0Seite, zur Wirbelsäule hin, "
        "auslassen: Nacken, sanft bei: Schultern"
    )


def test_the_strip_tells_in_german_which_stages_there_are(speaking: Speaking) -> None:
    speaking("de")
    strip = StageStrip(NIGHT)
    stages = routine_named("one-hand").stages
    strip.show_plan(tuple(PlannedStage(s.title, s.seconds, s.area, s.target) for s in stages))
    assert strip.accessibleName() == "Abschnitte: 3 Abschnitte, 1:30\u00a0min"
    assert strip.accessibleDescription() == (
        "1: Die Hand halten, leicht, 0:15; 2: In der Handfläche kreisen, leicht, 1:00; "
        "3: Noch einmal halten, leicht, 0:15"
    )


def test_a_mistake_is_told_in_german_with_the_words_that_the_file_wants(
    speaking: Speaking,
) -> None:
    speaking("de")
    text = (BUNDLED / "before-bed.toml").read_text(encoding="utf-8")
    page = RoutineEditor(NIGHT, text.replace('technique = "head"', 'technique = "scalp"', 1))
    told = " ".join(each.text() for each in page.findChildren(QLabel))
    assert "Zeile " in told
    assert "thumb circles" in told
    assert "scalp" in told
    assert "there are" not in told
