"""One's own routines on the way: a mistake is said and mended, a change is kept."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt

from coach.errors import FileError
from coach.messages import Settings
from coach.practice.routines.library import BUNDLED, routine_named
from coach.ui.partner.before_areas import AreasPage
from coach.ui.preferences import AreasAsked
from coach.ui.routines.body_map import BodyMap
from coach.ui.routines.editor import RoutineEditor
from coach.ui.routines.page import RoutinePage
from coach.ui.services import SessionEntry

House = Any
Pair = Any
Key = Qt.Key


def test_an_own_routine_with_a_mistake_is_said_and_can_be_mended(house: House, pair: Pair) -> None:
    house.routines.mkdir()
    good = (BUNDLED / "before-bed.toml").read_text().replace('"before-bed"', '"ours"', 1)
    place = house.routines / "ours.toml"
    place.write_text(good.replace('area = "neck"', 'area = "nekc"', 1))
    pair.with_sam()
    house.press(Key.Key_2, Key.Key_Return)
    assert isinstance(house.page, RoutinePage)
    line = next(at for at, text in enumerate(good.splitlines(), 1) if text == 'area = "neck"')
    assert house.reads(f"line {line}")
    house.press(Key.Key_Return)
    assert isinstance(house.page, RoutineEditor)
    assert "nekc" in house.page.text
    house.page.saved.emit(good)
    house.settle()
    assert isinstance(house.page, RoutinePage)
    assert not house.reads(f"line {line}")
    assert place.read_text() == good


def test_a_routine_that_is_changed_is_kept_and_shown(house: House, pair: Pair) -> None:
    pair.with_sam()
    house.press(Key.Key_2, Key.Key_Return)
    house.page.edit.emit("before-bed")
    house.settle()
    bundled = (BUNDLED / "before-bed.toml").read_text()
    house.page.saved.emit(bundled.replace('"before-bed"', '"ours"', 1))
    house.settle()
    assert isinstance(house.page, RoutinePage)
    assert [each.name for each in house.routines.iterdir()] == ["ours.toml"]


def test_a_routine_done_before_is_practised_over_ones_best_with_one_key(
    house: House, pair: Pair
) -> None:
    def done(name: str, score: int, **more: object) -> SessionEntry:
        known = {
            "exercise": "before-bed",
            "duration_s": 600.0,
            "score": score,
            "tool": "palm",
        } | more
        return replace(house.sessions[0], path=house.folder / name, **known)

    house.sessions = (
        done("newest.rec", 70),
        done("best.rec", 88),
        done("thumb.rec", 95, tool="thumb"),
        done("other.rec", 99, exercise="full-back"),
    )
    pair.with_sam(setup=Settings("serial:any", routine="one-hand"))
    house.press(Key.Key_2, Key.Key_Return)
    assert isinstance(house.page, RoutinePage)
    assert not house.button("Against your best").isVisible(), "one hand was never done"
    house.press(Key.Key_B)
    assert isinstance(house.page, RoutinePage)
    while house.focus_name.split(",")[0] != "Before bed":
        house.press(Key.Key_Down)
    assert house.button("Against your best").isVisible()
    house.press(Key.Key_B, Key.Key_Return)
    settings = house.engines[0].settings
    assert (settings.routine, settings.tool) == ("before-bed", "palm")
    assert settings.ghost == str(house.folder / "best.rec")


def test_ones_own_in_the_place_of_ours_is_given_back_after_one_question(
    house: House, pair: Pair
) -> None:
    bundled = (BUNDLED / "before-bed.toml").read_text()
    ours = routine_named("before-bed").title
    house.routines.mkdir()
    place = house.routines / "before-bed.toml"
    place.write_text(bundled.replace(f'title = "{ours}"', 'title = "Our evening"', 1))
    other = house.routines / "other.toml"
    other.write_text(bundled.replace('"before-bed"', '"other"', 1))
    pair.with_sam()
    house.window.preferences = replace(
        house.window.preferences, setup=Settings("sim:steady", routine="before-bed")
    )
    house.press(Key.Key_2, Key.Key_Return)
    assert house.focus_name.startswith("Our evening, yours")
    house.press(Key.Key_Delete, Key.Key_Escape)
    assert place.exists(), "Escape keeps it"
    house.press(Key.Key_Delete, Key.Key_Return)
    assert not place.exists()
    assert other.exists()
    assert house.focus_name.startswith(ours)
    assert "yours" not in house.focus_name


def test_an_own_routine_that_cannot_be_removed_is_said(house: House, pair: Pair) -> None:
    house.routines.mkdir()
    bundled = (BUNDLED / "before-bed.toml").read_text()
    (house.routines / "before-bed.toml").write_text(bundled)
    house.problems["remove"] = FileError("the routine could not be removed; check its folder")
    pair.with_sam()
    house.window.preferences = replace(
        house.window.preferences, setup=Settings("sim:steady", routine="before-bed")
    )
    house.press(Key.Key_2, Key.Key_Return, Key.Key_Delete, Key.Key_Return)
    assert isinstance(house.page, RoutinePage)
    assert house.reads("The routine could not be removed; check its folder.")


def test_the_routines_show_what_the_receiver_wants_left_out_or_softened(
    house: House, pair: Pair
) -> None:
    pair.with_sam()
    spared = AreasAsked(avoid=("hands",), soften=("shoulders",))
    preferences = house.window.preferences
    house.window.preferences = replace(preferences, areas={pair.sam.profile_id: spared})
    house.press(Key.Key_2, Key.Key_Return)
    body = house.page.findChildren(BodyMap)[0]
    assert "leave out: hands, go easy on: shoulders" in body.accessibleName()
    pair.choose_routine("before-bed")
    assert isinstance(house.page, AreasPage)
    assert house.page.asked == spared
