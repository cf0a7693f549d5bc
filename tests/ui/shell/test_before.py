"""The screens before a practice, each alone: what is asked, and what each answer does."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from coach.practice.routines.library import routine_named
from coach.ui.kit.tokens import NIGHT
from coach.ui.partner.area_row import AreaRow
from coach.ui.partner.before_areas import AreasPage
from coach.ui.partner.before_checklist import ChecklistPage
from coach.ui.partner.before_do_not_start import DoNotStartPage, NotTodayPage
from coach.ui.partner.before_page import BeforePage
from coach.ui.partner.tick_row import TickRow
from coach.ui.preferences import AreasAsked
from coach.ui.routines.body_map import BodyMap

Heard = Callable[[object], list[object]]
Shown = Callable[..., QWidget]

NOTHING = AreasAsked()

pytestmark = pytest.mark.usefixtures("app")


def words_on(page: QWidget) -> str:
    said = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
    said += [f"{row.text()} {row.accessibleDescription()}" for row in page.findChildren(TickRow)]
    return " ".join(said).lower()


def press(app: QApplication, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(app.focusWidget(), key)


@pytest.mark.parametrize(
    "fact",
    ["warm room", "soft light", "quiet", "phones", "two towels", "drop", "nut", "nails", "hands"],
)
def test_the_checklist_knows_what_makes_a_good_evening(shown: Shown, fact: str) -> None:
    assert fact in words_on(shown(ChecklistPage(NIGHT)))


def test_numbers_tick_and_enter_goes_on_whatever_is_ticked(
    app: QApplication, heard: Heard, shown: Shown
) -> None:
    page = shown(ChecklistPage(NIGHT))
    done = heard(page.done)
    press(app, Qt.Key.Key_1, Qt.Key.Key_9, Qt.Key.Key_5, Qt.Key.Key_5)
    assert "2 of 9" in words_on(page)
    press(app, Qt.Key.Key_Return)
    assert done == [None]


def test_a_tick_that_was_walked_to_is_set_by_space_and_enter_still_goes_on(
    app: QApplication, heard: Heard, shown: Shown
) -> None:
    page = shown(ChecklistPage(NIGHT))
    done = heard(page.done)
    page.findChildren(TickRow)[2].setFocus()
    press(app, Qt.Key.Key_Space)
    assert [row.isChecked() for row in page.findChildren(TickRow)].count(True) == 1
    assert done == []
    press(app, Qt.Key.Key_Return)
    assert done == [None]


@pytest.mark.parametrize(
    "reason", ["ill", "fever", "rash", "wound", "bruise", "inflamed", "infection", "operation"]
)
def test_each_reason_to_wait_is_named(shown: Shown, reason: str) -> None:
    assert reason in words_on(shown(DoNotStartPage(NIGHT)))


def test_yes_and_none_are_one_key_each(app: QApplication, heard: Heard, shown: Shown) -> None:
    page = shown(DoNotStartPage(NIGHT))
    clear, stopped, back = heard(page.clear), heard(page.stopped), heard(page.back)
    press(app, Qt.Key.Key_Y)
    assert (len(clear), len(stopped)) == (0, 1)
    press(app, Qt.Key.Key_Return)
    assert (len(clear), len(stopped), len(back)) == (1, 1, 0)


def test_the_kind_end_offers_what_to_do_instead(
    app: QApplication, heard: Heard, shown: Shown
) -> None:
    page = shown(NotTodayPage(NIGHT))
    assert "hold hands" in words_on(page)
    home, demo, back = heard(page.home), heard(page.demo), heard(page.back)
    press(app, Qt.Key.Key_D, Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert (len(home), len(demo), len(back)) == (1, 1, 1)


def areas_page(shown: Shown, asked: AreasAsked = NOTHING, **more: object) -> AreasPage:
    page = AreasPage(NIGHT, routine_named("before-bed"), asked, **more)
    shown(page)
    return page


def test_arrows_alone_choose_areas_and_enter_says_them(
    app: QApplication, heard: Heard, shown: Shown
) -> None:
    page = areas_page(shown)
    done = heard(page.done)
    # From the top: down to the neck (fifth), twice right; on to the low back, once right.
    press(app, *[Qt.Key.Key_Down] * 4, Qt.Key.Key_Right, Qt.Key.Key_Right)
    press(app, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert done == [AreasAsked(avoid=("neck",), soften=("low back",))]


def test_what_was_asked_last_time_is_there_again_and_can_be_taken_back(
    app: QApplication, heard: Heard, shown: Shown
) -> None:
    page = areas_page(shown, AreasAsked(avoid=("back",), soften=("feet",)))
    done = heard(page.done)
    press(app, Qt.Key.Key_Return, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Return)
    assert done == [AreasAsked(("back",), ("feet",)), AreasAsked((), ("feet",))]


def test_it_says_what_is_left_out_as_one_chooses(app: QApplication, shown: Shown) -> None:
    page = areas_page(shown)
    stages = [stage for stage in routine_named("before-bed").stages if stage.area == "neck"]
    assert stages
    assert stages[0].title.lower() not in words_on(page)
    press(app, *[Qt.Key.Key_Down] * 4, Qt.Key.Key_3)
    assert f"left out: “{stages[0].title}”".lower() in words_on(page)
    press(app, Qt.Key.Key_2)
    (drawn,) = page.findChildren(BodyMap)
    assert drawn.accessibleName().endswith("go easy on: neck")


def test_going_easy_is_said_where_the_routine_comes_to(app: QApplication, shown: Shown) -> None:
    page = areas_page(shown, AreasAsked(soften=("neck", "sacrum")))
    assert "softer limits for: neck." in words_on(page)
    press(app, *[Qt.Key.Key_Down] * 4, Qt.Key.Key_1)
    assert "softer" not in words_on(page)


def test_a_routine_of_which_nothing_is_left_does_not_begin(
    app: QApplication, heard: Heard, shown: Shown
) -> None:
    everything = tuple({stage.area for stage in routine_named("before-bed").stages})
    page = areas_page(shown, AreasAsked(avoid=everything))
    done = heard(page.done)
    press(app, Qt.Key.Key_Return)
    assert done == []
    assert "nothing of “" in words_on(page)


def test_a_row_says_its_area_and_its_choice(shown: Shown) -> None:
    page = areas_page(shown, AreasAsked(avoid=("neck",)))
    names = [row.accessibleName() for row in page.findChildren(AreaRow)]
    assert "Neck: leave out" in names
    row = page.findChildren(AreaRow)[4]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert row.choice != "avoid"


def test_the_lists_are_one_key_away_once_they_were_read(
    app: QApplication, heard: Heard, shown: Shown
) -> None:
    page = areas_page(shown, lists_known=True, on="On the glove")
    lists, device = heard(page.lists), heard(page.device)
    press(app, Qt.Key.Key_L, Qt.Key.Key_D)
    assert (len(lists), len(device)) == (1, 1)
    assert "on the glove" in words_on(page)


@pytest.mark.parametrize("size", [(1280, 800), (800, 600)])
@pytest.mark.parametrize(
    ("made", "first", "last"),
    [
        (ChecklistPage, "A door that stays shut", "Warm, clean hands"),
        (DoNotStartPage, "Ill or feverish", "An operation not long ago"),
    ],
)
def test_the_lists_fill_the_page_and_need_no_scrolling(
    shown: Shown,
    made: type[BeforePage],
    first: str,
    last: str,
    size: tuple[int, int],
) -> None:
    page = made(NIGHT)
    shown(page, *size)

    def edges(name: str) -> tuple[int, int, int]:
        (found,) = [w for w in page.findChildren(QWidget) if w.accessibleName() == name]
        top = found.mapTo(page, QPoint(0, 0)).y()
        return top, top + found.height(), found.width()

    (top, _, narrow), (_, bottom, wide) = edges(first), edges(last)
    assert top > 0
    assert 0.75 * size[1] < bottom < 0.9 * size[1], "above the buttons, and not far above"
    assert wide > 2 * narrow, "no hole beside the last of an odd number"
    bar = page.area.verticalScrollBar()
    assert bar.maximum() == 0


@pytest.mark.parametrize("sign", ["flinch", "held breath", "tensing"])
def test_before_it_begins_the_signs_of_less_are_said(shown: Shown, sign: str) -> None:
    page = shown(AreasPage(NIGHT, routine_named("full-back"), NOTHING), 720, 500)
    assert (page.width(), page.height()) == (720, 500)
    assert sign in words_on(page)
