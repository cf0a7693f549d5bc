"""The strip: blocks as wide as their stages are long, and where one is."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coach.coaching_views import PlannedStage
from coach.practice.routines.library import routine_named
from coach.signal.bands import BANDS, Band
from coach.ui.kit.tokens import DAY, NIGHT, THEMES, Theme, contrast
from coach.ui.routines.stage_strip import StageStrip, blocks

pytestmark = pytest.mark.usefixtures("app")

PLAN = (
    PlannedStage("Glide", 60.0, "back", Band.LIGHT),
    PlannedStage("Shake your hands loose", 10.0, "back", Band.NONE),
    PlannedStage("Sink in", 50.0, "shoulders", Band.FIRM),
)
DEEP = tuple(
    PlannedStage(s.title, s.seconds, s.area, s.target) for s in routine_named("deep").stages
)


def strip(plan: tuple[PlannedStage, ...] = PLAN, width: int = 490, theme: Theme = NIGHT,
          height: int = 72) -> StageStrip:  # fmt: skip
    made = StageStrip(theme)
    made.resize(width, height)
    made.show_plan(plan)
    return made


def picture(of: StageStrip) -> QImage:
    return of.grab().toImage()


@given(st.lists(st.floats(1.0, 3_000.0), min_size=1, max_size=60), st.floats(160.0, 2_000.0))
def test_blocks_are_as_wide_as_their_time_and_never_overlap(
    seconds: list[float], width_px: float
) -> None:
    plan = [PlannedStage("x", each, "back", Band.LIGHT) for each in seconds]
    made = blocks(plan, width_px)
    whole_s = sum(seconds)
    for (left, width), each in zip(made, seconds, strict=True):
        assert width > 0
        assert width <= each * width_px / whole_s + 1e-6
        assert width >= each * width_px / whole_s - 2.0 - 1e-6
        assert left + width <= width_px + 1e-6
    for (left, width), (after, _) in pairwise(made):
        assert left + width <= after + 1e-6


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_firmer_a_stage_the_higher_its_block(theme: Theme) -> None:
    shown = picture(strip(theme=theme))

    def tall(x: int, band: Band) -> int:
        wanted = QColor(theme.bands.of(band)).rgb()
        return sum(shown.pixel(x, y) == wanted for y in range(shown.height()))

    light, firm = tall(120, Band.LIGHT), tall(400, Band.FIRM)
    assert 10 < light < firm


def test_the_marker_stands_where_one_is() -> None:
    shown = strip()
    ink = QColor(NIGHT.text).rgb()
    for index, remaining_s, share in ((0, 60.0, 0.0), (0, 30.0, 0.25), (2, 25.0, 95 / 120)):
        shown.show_now(index, remaining_s)
        image = picture(shown)
        row = [x for x in range(image.width()) if image.pixel(x, 3) == ink]
        assert sum(row) / len(row) == pytest.approx(5 + share * 480, abs=3)


def test_it_says_what_runs_what_comes_next_and_what_is_last() -> None:
    shown = strip()
    assert shown.words() == ("3 stages", "2:00 min")
    shown.show_now(0, 42.0)
    assert shown.words() == ("0:42  Glide", "then Shake your hands loose")
    assert "Glide" in shown.accessibleName()
    shown.show_now(2, 5.0)
    assert shown.words() == ("0:05  Sink in", "the last one")


def test_what_lies_ahead_is_paler_than_what_is_behind() -> None:
    shown = strip()
    shown.show_now(1, 5.0)
    image = picture(shown)
    assert QColor(image.pixel(120, 40)).name() == NIGHT.bands.light.lower()
    ahead = QColor(image.pixel(400, 40))
    assert ahead.lightness() < QColor(NIGHT.bands.firm).lightness()


@pytest.mark.parametrize("theme", [NIGHT, DAY], ids=lambda theme: theme.name)
def test_a_long_routine_keeps_every_stage_in_a_narrow_strip(theme: Theme) -> None:
    assert len(DEEP) > 20
    shown = strip(DEEP, 360, theme)
    ground = QColor(picture(strip((), 360, theme)).pixel(2, 40)).rgb()
    for at, (left, width) in enumerate(blocks(DEEP, 350.0)):
        image = picture(shown)
        x = round(5 + left + width / 2 - 0.5)
        assert any(image.pixel(x, y) != ground for y in range(10, 46)), DEEP[at].title
    for index in range(len(DEEP)):
        shown.show_now(index, 1.0)
        picture(shown)


def test_a_plan_that_changes_forgets_where_one_was() -> None:
    shown = strip()
    shown.show_now(2, 5.0)
    shown.show_plan(DEEP)
    assert shown.words()[0] == f"{len(DEEP)} stages"
    shown.show_now(99, 5.0)
    assert shown.words()[0] == f"{len(DEEP)} stages"


def test_a_press_on_a_block_chooses_its_stage() -> None:
    shown, chosen = strip(), []
    shown.chosen.connect(chosen.append)
    for x in (100, 265, 400):
        QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(x, 30))
    assert chosen == [0, 1, 2]


def test_without_a_plan_it_stays_empty() -> None:
    empty = strip(())
    empty.show_now(0, 3.0)
    assert empty.words() == ("", "")
    assert len({picture(empty).pixel(x, 30) for x in range(0, 400, 5)}) == 1


def test_who_cannot_see_the_blocks_is_told_of_each() -> None:
    made = strip()
    assert made.accessibleDescription() == (
        "1: Glide, light, 1:00; 2: Shake your hands loose, no contact, 0:10; 3: Sink in, firm, 0:50"
    )
    made.show_plan(PLAN[:1])
    assert made.accessibleDescription() == "1: Glide, light, 1:00"


def test_arrows_walk_through_the_stages_where_they_can_be_chosen() -> None:
    made = strip()
    assert made.focusPolicy() is Qt.FocusPolicy.NoFocus
    made.let_choose()
    made.chosen.connect(made.show_chosen)
    made.show_chosen(0)
    walked = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Left,
                Qt.Key.Key_Home, Qt.Key.Key_Left):  # fmt: skip
        QTest.keyClick(made, key)
        walked.append(made.accessibleDescription())
    assert [each.split(":")[0] for each in walked] == [f"Number {n}" for n in (2, 3, 3, 2, 1, 1)]
    assert walked[0] == "Number 2: Shake your hands loose, no contact, 0:10"


def test_the_focus_is_seen_on_it(app: QApplication) -> None:
    made = strip()
    made.let_choose()
    made.show()
    made.activateWindow()
    app.processEvents()
    made.clearFocus()
    before = picture(made)
    made.setFocus()
    assert picture(made) != before
    assert picture(made).pixelColor(1, made.height() // 2) == QColor(NIGHT.focus)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_a_stage_to_come_is_seen_in_every_theme(theme: Theme) -> None:
    plan = tuple(PlannedStage(f"{band}", 60.0, "back", band) for band in BANDS[:4])
    shown = strip(plan, theme=theme)
    shown.show_now(0, 60.0)
    image = picture(shown)
    for at, (left, width) in enumerate(blocks(plan, 480.0)):
        x = round(5 + left + width / 2)
        seen = {image.pixelColor(x, y).name() for y in range(12, 50)}
        assert at == 0 or max(contrast(each, theme.background) for each in seen) >= 3.0
