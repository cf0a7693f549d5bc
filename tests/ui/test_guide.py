"""What to do now, in words, and the body beside it: whatever a routine says fits its place."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage

from coach.coaching_views import DrillView, SparedAreas
from coach.practice.routines.library import load_routines
from coach.signal.bands import Band
from coach.ui.gallery.care import in_routine
from coach.ui.gallery.states import gallery_states
from coach.ui.kit.tokens import NIGHT
from coach.ui.practising.guide_panel import GuidePanel
from coach.ui.practising.guide_words import (
    Guide,
    GuideLine,
    drill_guide,
    guide_of,
    stage_guide,
)
from coach.ui.practising.page import PracticePage
from coach.ui.practising.showing import as_long_as_now
from coach.ui.routines.body_map import BodyMap
from coach.views import StageView

FREE = next(state.snapshot for state in gallery_states() if state.name == "medium")
STAGE = StageView(
    1, 4, "Knead", 102.0, "Glide", Band.MEDIUM, 180.0, "knead", "shoulders", "left", "Slower now."
)


def texts(guide: Guide) -> list[str]:
    return [line.text for line in guide.lines]


def test_a_stage_says_how_and_what_never_to_do() -> None:
    guide = stage_guide(STAGE)
    assert (guide.title, guide.clock) == ("Knead, left side", "1:42")
    assert texts(guide)[0].startswith("Palms or heels")
    assert [line.text for line in guide.lines if line.tone == "warn"] == [
        "Gather with the whole hand, never pinch."
    ]
    assert texts(guide)[-1] == "Slower now."


def test_a_stages_own_safety_note_and_its_hold_are_said() -> None:
    guide = stage_guide(replace(STAGE, safety="Not over the kidneys.", hold_s=6.0))
    assert "Not over the kidneys." in texts(guide)
    assert "Hold each for 6 s, then let go slowly." in texts(guide)
    assert "Stay for 5 breaths." in texts(stage_guide(replace(STAGE, breaths=5, hold_s=30.0)))
    assert "Stay for one breath." in texts(stage_guide(replace(STAGE, breaths=1)))


def test_where_hands_go_easy_that_is_said_first() -> None:
    easy = "Go easy on the shoulders today."
    shown = replace(FREE, stage=STAGE, spared=SparedAreas(("feet",), ("shoulders",)))
    assert texts(guide_of(shown))[0] == easy
    assert easy not in texts(
        guide_of(replace(shown, spared=SparedAreas(("shoulders",), ("feet",))))
    )
    assert easy not in texts(guide_of(replace(shown, stage=replace(STAGE, technique="rest"))))


def test_an_unknown_technique_leaves_title_and_note() -> None:
    guide = stage_guide(replace(STAGE, technique="juggling"))
    assert texts(guide) == ["Slower now."]


def test_a_drill_says_what_to_do_and_at_its_end_the_points() -> None:
    drill = DrillView("hold", "Hold a band", "Lean in.", "with", True, True, 12.4)
    guide = drill_guide(drill)
    assert (guide.title, guide.clock, texts(guide)[0]) == ("Hold a band", "12 s", "Lean in.")
    told = drill_guide(replace(drill, phase="revealed", points=0, verdict="A first try."))
    assert (told.figure, texts(told)) == ("0", ["A first try."])


def lowest_ink(image: QImage) -> int:
    ground = image.pixel(image.width() - 1, image.height() - 1)
    rows = range(image.height() - 1, -1, -1)
    return next(
        (y for y in rows if any(image.pixel(x, y) != ground for x in range(image.width()))), 0
    )


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize("size", [(216, 246), (240, 116), (300, 278), (187, 266)])
def test_every_stage_of_every_routine_fits_with_its_safety_note(size: tuple[int, int]) -> None:
    panel = GuidePanel(NIGHT)
    panel.resize(*size)
    for routine in load_routines():
        for at in range(len(routine.stages) - 1):
            stage = in_routine(FREE, routine, at).stage
            assert stage is not None
            guide = stage_guide(stage)
            panel.show_guide(guide)
            px, lines = panel.fitting()
            assert px >= 14
            assert lowest_ink(panel.grab().toImage()) < size[1] - 1, guide.title
            for line in guide.lines:
                assert line.tone != "warn" or line in lines, guide.title
            assert any(line.rank <= 2 for line in lines)


@pytest.mark.usefixtures("app")
def test_with_too_little_room_the_note_goes_first_and_the_safety_note_last() -> None:
    guide = Guide(
        "Title",
        "",
        (
            GuideLine("How it is done, in a sentence of some length.", "plain", 2),
            GuideLine("Never this.", "warn", 0),
            GuideLine("A note that nobody needs.", "quiet", 3),
        ),
    )
    panel = GuidePanel(NIGHT)
    panel.show_guide(guide)
    left = []
    for height in (300, 80, 45):
        panel.resize(200, height)
        left.append([line.tone for line in panel.fitting()[1]])
    assert left == [["plain", "warn", "quiet"], ["plain", "warn"], ["warn"]] or left == [
        ["plain", "warn", "quiet"],
        ["warn"],
        ["warn"],
    ]
    assert "A note that nobody needs" in panel.accessibleDescription()


def test_a_stage_that_lasts_longer_is_longer_on_the_strip() -> None:
    snapshot = in_routine(FREE, load_routines()[-1], 1)
    assert snapshot.stage is not None
    longer = replace(snapshot.stage, seconds=snapshot.stage.seconds + 60.0)
    plan = as_long_as_now(snapshot.plan, longer)
    assert [one.seconds - other.seconds for one, other in zip(plan, snapshot.plan, strict=True)][
        :3
    ] == [0.0, 60.0, 0.0]
    assert as_long_as_now(snapshot.plan, snapshot.stage) is snapshot.plan


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize("size", [(1280, 800), (800, 600), (900, 1100), (720, 500), (800, 1200)])
def test_a_routine_shows_body_words_and_strip_at_any_size(size: tuple[int, int]) -> None:
    page = PracticePage(NIGHT)
    page.set_animating(False)
    page.resize(*size)
    page.show()
    page.show_snapshot(in_routine(FREE, load_routines()[-1], 1))
    shown = [
        each.accessibleName()
        for each in page.children()
        if hasattr(each, "isVisible") and each.isVisible()
    ]
    for part in ("Body:", "What to do now", "Stages:"):
        assert any(name.startswith(part) for name in shown), part


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize("is_replay", [False, True])
@pytest.mark.parametrize(
    ("spared", "words", "from_part", "to_part"),
    [
        (SparedAreas(("feet",)), "leave out: feet", 0.75, 1.0),
        (SparedAreas(soften=("neck",)), "go easy on: neck", 0.0, 0.3),
    ],
)
def test_areas_that_ask_for_care_are_marked_while_one_practises_and_in_a_replay(
    is_replay: bool, spared: SparedAreas, words: str, from_part: float, to_part: float
) -> None:
    page = PracticePage(NIGHT, is_replay=is_replay)
    page.set_animating(False)
    page.resize(1280, 800)
    page.show()
    snapshot = in_routine(FREE, load_routines()[-1], 1)
    page.show_snapshot(snapshot)
    body = page.findChild(BodyMap)
    assert body is not None
    assert words not in body.accessibleName()
    before = body.grab().toImage()
    page.show_snapshot(replace(snapshot, spared=spared))
    assert body.accessibleName().endswith(words)
    after = body.grab().toImage()
    changed = [
        y
        for y in range(after.height())
        for x in range(after.width())
        if before.pixel(x, y) != after.pixel(x, y)
    ]
    # An arrow's edge may look a little otherwise.
    there = [y for y in changed if from_part < y / after.height() < to_part]
    assert len(there) > 100
    assert len(there) > 0.8 * len(changed)
