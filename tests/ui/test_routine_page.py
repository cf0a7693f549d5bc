"""Choosing a routine by keyboard alone, and seeing what it does before it begins."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollBar, QWidget

from coach.practice.routines.library import load_routines
from coach.ui.kit.picture_file import picture_file, picture_image
from coach.ui.kit.save_picture import SavePicture
from coach.ui.kit.tokens import DAY, NIGHT
from coach.ui.routines.body_map import BodyMap
from coach.ui.routines.line import RoutineLine
from coach.ui.routines.page import RoutinePage
from coach.ui.routines.preview import RoutinePreview
from coach.ui.routines.stage_list import StageList, StageRow
from coach.ui.routines.stage_strip import StageStrip
from coach.ui.routines.stage_words import asked_words, minutes_words

pytestmark = pytest.mark.usefixtures("app")

ROUTINES = load_routines()
BY_NAME = {routine.name: routine for routine in ROUTINES}


class Opened:
    """A page that is shown, and all that it said."""

    def __init__(self, app: QApplication, page: RoutinePage, width: int = 1280) -> None:
        self.app, self.page = app, page
        self.heard: list[tuple[str, str]] = []
        page.chosen.connect(lambda name: self.heard.append(("chosen", name)))
        page.edit.connect(lambda name: self.heard.append(("edit", name)))
        page.back.connect(lambda: self.heard.append(("back", "")))
        page.resize(width, 800)
        page.show()
        page.activateWindow()
        app.processEvents()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.app.focusWidget() or self.page, key)
            self.app.processEvents()

    def lit(self) -> str:
        (line,) = [each for each in self.page.findChildren(RoutineLine) if each.is_lit]
        return line.routine.name

    def one(self, kind: type[QWidget]) -> QWidget:
        (found,) = self.page.findChildren(kind)
        return found

    def buttons(self) -> set[str]:
        return {b.text() for b in self.page.findChildren(QPushButton) if b.isVisible()}

    def begin(self) -> QPushButton:
        return next(b for b in self.page.findChildren(QPushButton) if b.text().startswith("Choose"))


def test_the_wished_one_is_looked_at_first_and_enter_chooses_it(app: QApplication) -> None:
    opened = Opened(app, RoutinePage(NIGHT, ROUTINES, "before-bed"))
    assert opened.lit() == "before-bed"
    opened.press(Qt.Key.Key_Return)
    assert opened.heard == [("chosen", "before-bed")]


def test_ones_own_routines_are_told_from_ours_and_may_be_removed(app: QApplication) -> None:
    mine = replace(BY_NAME["full-back"], name="mine", title="Mine")
    page = RoutinePage(NIGHT, (*ROUTINES, mine), "before-bed", own=("before-bed", "mine"))
    removed: list[str] = []
    page.removal.connect(removed.append)
    opened = Opened(app, page)
    yours = {
        b.routine.name for b in page.findChildren(RoutineLine) if "yours" in b.accessibleName()
    }
    assert yours == {"before-bed", "mine"}
    assert {"Change  (E)", "Back to ours  (Del)"} <= opened.buttons()
    opened.press(Qt.Key.Key_Delete)
    while opened.lit() != "full-back":
        opened.press(Qt.Key.Key_Down)
    assert "Copy and change  (E)" in opened.buttons()
    assert not {"Back to ours  (Del)", "Remove it  (Del)"} & opened.buttons()
    opened.press(Qt.Key.Key_Delete)
    while opened.lit() != "mine":
        opened.press(Qt.Key.Key_Down)
    assert {"Change  (E)", "Remove it  (Del)"} <= opened.buttons()
    opened.press(Qt.Key.Key_Delete)
    assert removed == ["before-bed", "mine"]


def test_the_mark_of_ones_own_is_painted(app: QApplication) -> None:
    pictures = []
    for own in ((), ("one-hand",)):
        page = Opened(app, RoutinePage(NIGHT, (BY_NAME["one-hand"],), own=own)).page
        pictures.append(page.findChildren(RoutineLine)[0].grab().toImage())
    assert pictures[0] != pictures[1]


def test_without_a_wish_or_with_an_unknown_one_the_first_is_looked_at(app: QApplication) -> None:
    for wish in (None, "", "gone"):
        assert Opened(app, RoutinePage(NIGHT, ROUTINES, wish)).lit() == ROUTINES[0].name


@pytest.mark.parametrize("size", [(1280, 800), (800, 600)])
def test_the_stage_that_is_looked_at_stays_in_sight(
    app: QApplication, size: tuple[int, int]
) -> None:
    opened = Opened(app, RoutinePage(NIGHT, ROUTINES, ROUTINES[-1].name))
    opened.page.resize(*size)
    app.processEvents()
    for routine in reversed(ROUTINES):
        assert opened.lit() == routine.name
        for _ in range(9):
            opened.press(Qt.Key.Key_Right)
        lit = next(each for each in opened.page.findChildren(StageRow) if each.is_lit)
        assert lit.visibleRegion().boundingRect().height() == lit.height()
        opened.press(Qt.Key.Key_Up)
        lit = next(each for each in opened.page.findChildren(StageRow) if each.is_lit)
        assert lit.visibleRegion().boundingRect().height() == lit.height()


def test_arrows_go_through_all_routines_and_stay_at_the_ends(app: QApplication) -> None:
    opened = Opened(app, RoutinePage(NIGHT, ROUTINES))
    met = [opened.lit()]
    for _ in range(len(ROUTINES)):
        opened.press(Qt.Key.Key_Down)
        met.append(opened.lit())
    assert met == [*(routine.name for routine in ROUTINES), ROUTINES[-1].name]
    opened.press(Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert opened.heard == [("chosen", ROUTINES[-2].name)]


def test_escape_goes_back_and_e_copies(app: QApplication) -> None:
    opened = Opened(app, RoutinePage(NIGHT, ROUTINES, "deep"))
    opened.press(Qt.Key.Key_E, Qt.Key.Key_Escape)
    assert opened.heard == [("edit", "deep"), ("back", "")]


def test_left_and_right_look_at_the_stages_on_body_and_strip(app: QApplication) -> None:
    opened = Opened(app, RoutinePage(NIGHT, ROUTINES, "full-back"))
    body = opened.one(BodyMap)
    assert body.accessibleName() == "Body: glide on the back, up and home"
    opened.press(Qt.Key.Key_Right)
    assert body.accessibleName() == "Body: knead on the back, left side, toward the spine"
    opened.press(Qt.Key.Key_Left)
    assert "glide" in body.accessibleName()
    strip = opened.one(StageStrip)
    assert strip.accessibleName() == "Stages: 22 stages, 27:16 min"


def test_the_body_shows_another_routine_as_soon_as_it_is_looked_at(app: QApplication) -> None:
    opened = Opened(app, RoutinePage(NIGHT, ROUTINES, "one-hand"))
    assert "palm circles on the hands" in opened.one(BodyMap).accessibleName()
    opened.press(Qt.Key.Key_Down)
    assert "3 stages" not in opened.one(StageStrip).accessibleName()


def test_what_is_left_out_is_told_and_shown(app: QApplication) -> None:
    page = RoutinePage(NIGHT, ROUTINES, "quick-relief", avoid=("neck",), soften=("shoulders",))
    opened = Opened(app, page)
    assert "8 stages" in opened.one(StageStrip).accessibleName()
    assert "leave out: neck, go easy on: shoulders" in opened.one(BodyMap).accessibleName()
    opened.press(Qt.Key.Key_Return)
    assert opened.heard == [("chosen", "quick-relief")]
    assert any("Go easy on the shoulders" in each.text() for each in page.findChildren(QLabel))


def test_a_routine_of_which_nothing_is_left_cannot_be_chosen(app: QApplication) -> None:
    opened = Opened(app, RoutinePage(NIGHT, ROUTINES, "one-hand", avoid=("hands",)))
    assert not opened.begin().isEnabled()
    opened.press(Qt.Key.Key_Return)
    assert opened.heard == []
    opened.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert opened.heard == [("chosen", "hand-or-foot-and-head")]


def test_with_no_routine_at_all_the_page_says_the_way_on(app: QApplication) -> None:
    opened = Opened(app, RoutinePage(NIGHT, ()))
    assert not opened.begin().isEnabled()
    opened.press(Qt.Key.Key_E, Qt.Key.Key_Right, Qt.Key.Key_Escape)
    assert opened.heard == [("back", "")]


def test_a_small_window_has_room_for_it(app: QApplication) -> None:
    page = RoutinePage(NIGHT, ROUTINES, "deep")
    page.resize(800, 600)
    page.show()
    app.processEvents()
    assert (page.width(), page.height()) == (800, 600)
    assert page.findChildren(BodyMap)[0].width() >= 120


def test_stages_and_lengths_in_words() -> None:
    full = {stage.name: stage for stage in BY_NAME["full-back"].stages}
    assert asked_words(full["points"]) == "medium · 8 counts at 40 · hold 10 s · 1:24"
    assert asked_words(full["cool-down"]) == "light · 5 counts at 54, slowing to 40 · 2:30"
    assert asked_words(full["shake-out-1"]) == "hands off · 0:10"
    ritual = BY_NAME["couples-ritual"].stages
    assert asked_words(ritual[0]) == "light · 5 breaths · 0:30"
    assert [minutes_words(s) for s in (30, 60, 90, 150, 610, 1740)] == [
        "½ min", "1 min", "1 ½ min", "2 ½ min", "10 min", "29 min",
    ]  # fmt: skip


def test_areas_that_are_asked_again_later_keep_no_routine_from_being_chosen(
    app: QApplication,
) -> None:
    page = RoutinePage(NIGHT, ROUTINES, "one-hand", avoid=("hands",), asked_later=True)
    opened = Opened(app, page)
    assert any("nothing of “One hand" in each.text() for each in page.findChildren(QLabel))
    opened.press(Qt.Key.Key_Return)
    assert opened.heard == [("chosen", "one-hand")]


def test_the_body_is_kept_as_the_picture_of_the_stage_that_is_looked_at(
    app: QApplication, tmp_path: Path
) -> None:
    page = RoutinePage(NIGHT, ROUTINES, "full-back", avoid=("neck",))
    Opened(app, page).press(Qt.Key.Key_Right)
    picture = page.findChildren(RoutinePreview)[0].picture
    assert picture.title == "Full back: Knead the left side"
    assert "Knead · back" in picture.note
    lines = picture_file(picture, "svg", DAY)
    assert b"<image" not in lines
    untouched = RoutinePage(NIGHT, ROUTINES, "full-back", soften=("shoulders",))
    assert b"clip" not in picture_file(
        untouched.findChildren(RoutinePreview)[0].picture, "svg", DAY
    )
    seen = picture_image(picture, NIGHT)
    colours = {
        QColor(seen.pixel(x, y)).name()
        for x in range(0, seen.width(), 7)
        for y in range(0, seen.height(), 7)
    }
    assert len(colours) > 4
    save = page.findChildren(SavePicture)[0]
    kept = SavePicture(NIGHT, lambda: picture, lambda: tmp_path).save("png")
    assert save.isVisible()
    assert kept is not None
    assert kept.name.startswith("Full back")


def test_a_routine_is_as_long_in_the_list_as_its_stages_are_beside_it(app: QApplication) -> None:
    page = RoutinePage(NIGHT, ROUTINES, "full-back")
    opened = Opened(app, page)
    lines = page.findChildren(RoutineLine)
    assert len(lines) == len(ROUTINES)
    for routine, line in zip(ROUTINES, lines, strict=True):
        seconds = sum(stage.seconds for stage in routine.stages)
        said = f"{int(seconds // 60)}:{int(seconds % 60):02d} min"
        assert said in line.accessibleName()
        line.setFocus()
        app.processEvents()
        assert opened.one(StageStrip).accessibleName().endswith(f" stages, {said}")
    assert any("turn over" in each.text() for each in page.findChildren(QLabel))


def test_without_an_area_the_list_tells_how_long_what_is_left_takes(app: QApplication) -> None:
    page = RoutinePage(NIGHT, ROUTINES, "quick-relief", avoid=("neck",))
    strip = Opened(app, page).one(StageStrip)
    lit = next(line for line in page.findChildren(RoutineLine) if line.is_lit)
    assert "12:31" not in lit.accessibleName()
    assert strip.accessibleName().rpartition(", ")[2] in lit.accessibleName()


@pytest.mark.parametrize("scrolls", [False, True])
def test_stages_have_a_bar_beside_them_only_where_they_do_not_all_fit(
    app: QApplication, scrolls: bool
) -> None:
    listed = StageList(NIGHT)
    listed.show_stages(BY_NAME["full-back"].stages[:3])
    listed.resize(300, 60 if scrolls else 140)
    listed.show()
    app.processEvents()
    bars = [each for each in listed.findChildren(QScrollBar) if each.isVisible()]
    assert bool(bars) == scrolls
    rows = [each.mapTo(listed, each.rect().topRight()).x() for each in visible_rows(listed)]
    assert all(right_px < bar.mapTo(listed, QPoint(0, 0)).x() for bar in bars for right_px in rows)


def visible_rows(listed: StageList) -> list[StageRow]:
    found = [row for row in listed.findChildren(StageRow) if row.isVisible()]
    assert found
    return found
