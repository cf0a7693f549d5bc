"""The body map: what lies where, which way hands go, and where they never go."""

from itertools import pairwise
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainterPath

from coach.practice.routines.areas import AREAS
from coach.practice.routines.library import Stage, load_routines
from coach.practice.routines.techniques import TECHNIQUES
from coach.ui.kit.tokens import DAY, DIM, NIGHT, THEMES, Theme, contrast
from coach.ui.routines import body_drawing
from coach.ui.routines.body_drawing import DETAIL_AT, DETAIL_RADIUS, FRAME, body, path_of, placed
from coach.ui.routines.body_map import BodyMap
from coach.ui.routines.body_marks import round_way, smooth
from coach.ui.routines.body_ways import Circle, Hold, Mark, Palm, Way, marks_of, on_side

pytestmark = pytest.mark.usefixtures("app")

STAGES = {
    (stage.technique, stage.area, stage.side, stage.direction): stage
    for routine in load_routines()
    for stage in routine.stages
    if stage.technique != "rest"
}


def marks(technique: str, area: str, side: str = "right") -> tuple[Mark, ...]:
    return on_side(marks_of(area, technique), side)


def ways(technique: str, area: str, side: str = "right", kind: str = "main") -> list[Way]:
    return [m for m in marks(technique, area, side) if isinstance(m, Way) and m.kind == kind]


def places(mark: Mark) -> list[QPointF]:
    """The points that a mark's middle line goes through."""
    if isinstance(mark, Way):
        path = smooth(mark.points)
        return [path.pointAtPercent(at / 40) for at in range(41)]
    if isinstance(mark, Circle):
        path = round_way(mark)
        return [path.pointAtPercent(at / 40) for at in range(41)]
    return [QPointF(mark.x, mark.y)]


def picture(stage: tuple[str, ...], theme: Theme = NIGHT, size: tuple[int, int] = (300, 500),
            avoid: tuple[str, ...] = ()) -> QImage:  # fmt: skip
    shown = BodyMap(theme)
    shown.resize(*size)
    area, side, technique = stage
    shown.show_stage(area, side, technique, avoid)
    return shown.grab().toImage()


def changed(one: QImage, other: QImage) -> list[tuple[int, int]]:
    return [
        (x, y)
        for x in range(0, one.width(), 2)
        for y in range(0, one.height(), 2)
        if one.pixel(x, y) != other.pixel(x, y)
    ]


def test_the_drawing_is_a_picture_of_its_own_that_any_viewer_can_show() -> None:
    root = ElementTree.parse(body_drawing._FILE).getroot()
    box = [float(number) for number in root.get("viewBox", "").split()]
    assert box == [FRAME.left(), FRAME.top(), FRAME.width(), FRAME.height()]


def test_every_area_lies_on_the_body_and_apart_from_most_others() -> None:
    drawn = body()
    assert set(drawn.areas) == set(AREAS)
    grown = QPainterPath(drawn.outline)
    for name, area in drawn.areas.items():
        box = area.boundingRect()
        assert box.width() * box.height() > 100, name
        assert all(
            grown.intersects(area) for area in (area, placed(area, "left"), placed(area, "both"))
        ), name
        assert FRAME.contains(placed(area, "both").boundingRect()), name
    top_down = ["head", "neck", "shoulders", "low back", "sacrum", "feet"]
    heights = [drawn.areas[name].boundingRect().center().y() for name in top_down]
    assert heights == sorted(heights)


def test_spine_kidneys_and_throat_are_marked() -> None:
    zones = body().zones
    assert set(zones) == {"spine", "kidneys", "throat"}
    assert zones["spine"].boundingRect().left() <= 0 < zones["spine"].boundingRect().right()
    assert zones["kidneys"].intersects(body().areas["low back"])
    assert zones["throat"].intersects(body().areas["neck"])


@pytest.mark.parametrize("key", STAGES, ids=lambda key: "-".join(key[:3]))
def test_no_arrow_leads_over_the_spine_the_kidneys_or_off_the_body(key: tuple[str, ...]) -> None:
    stage: Stage = STAGES[key]
    drawn = body()
    shown = on_side(marks_of(stage.area, stage.technique, stage.direction), stage.side)
    assert shown
    zones = [placed(zone, "both") for name, zone in drawn.zones.items() if name != "throat"]
    for mark in shown:
        for at in places(mark):
            near = min((at - QPointF(side * DETAIL_AT.x(), DETAIL_AT.y())).manhattanLength()
                       for side in (-1, 1))  # fmt: skip
            assert drawn.outline.contains(at) or near < 1.5 * DETAIL_RADIUS
            # Circles on the sacrum go round below the spine's end; still hands lie over no bone.
            if not isinstance(mark, Palm) and near > 1.5 * DETAIL_RADIUS:
                assert not any(zone.contains(at) for zone in zones), (stage.name, at)
    if stage.side != "both":
        sign = 1 if stage.side == "right" else -1
        assert all(sign * at.x() > 0 for mark in shown for at in places(mark))


def test_gliding_goes_up_beside_the_spine_and_home_down_the_side() -> None:
    (up,) = ways("glide", "back")
    (home,) = ways("glide", "back", kind="home")
    assert up.points[0][1] - up.points[-1][1] > 80
    assert {x for x, _ in up.points} == {up.points[0][0]}
    assert home.points[-1][1] - home.points[0][1] > 80
    assert min(x for x, y in home.points if y > 110) > up.points[0][0] + 15


def test_each_technique_goes_its_own_way() -> None:
    (long,) = ways("long glide", "back")
    assert long.points[-1][1] - long.points[0][1] > 80
    assert any(isinstance(mark, Hold) for mark in marks("long glide", "back"))
    assert all(way.points[-1][0] < way.points[0][0] for way in ways("knead", "back"))
    assert all(way.points[-1][0] > way.points[0][0] for way in ways("knead", "back", "left"))
    (walk,) = ways("thumb walk", "beside the spine", kind="steps")
    assert walk.points[-1][1] < walk.points[0][1]
    circles = [
        mark for mark in marks("thumb circles", "shoulder blades") if isinstance(mark, Circle)
    ]
    assert len(circles) >= 3
    inner = body().areas["shoulder blades"].boundingRect()
    assert all(circle.x < inner.center().x() for circle in circles)
    assert {type(mark) for mark in marks("static point", "beside the spine")} == {Hold}
    assert {type(mark) for mark in marks("grounding", "low back")} == {Palm}
    assert {type(mark) for mark in marks("resting hands", "shoulder blades")} == {Palm}
    (outward,) = ways("glide", "shoulders")
    assert outward.points[-1][0] > outward.points[0][0] + 30
    (neck,) = ways("glide", "neck")
    assert neck.points[-1][1] > neck.points[0][1]
    assert not marks("rest", "back")


@pytest.mark.parametrize("side", ["left", "right", "both"])
def test_circles_go_with_the_clock_on_either_side(side: str) -> None:
    shown = marks("thumb circles", "shoulder blades", side)
    assert len(shown) == (6 if side == "both" else 3)
    for mark in shown:
        assert isinstance(mark, Circle)
        turns = [(at.x() - mark.x, at.y() - mark.y) for at in places(mark)]
        # With y pointing down, going with the clock turns x toward y.
        assert all(ax * by - ay * bx > 0 for (ax, ay), (bx, by) in pairwise(turns))


def test_one_circle_in_the_middle_is_drawn_once() -> None:
    assert len(marks("sacrum circles", "sacrum", "both")) == 1


@pytest.mark.parametrize("technique", [name for name in TECHNIQUES if name != "rest"])
def test_every_technique_has_its_marks_on_every_area_it_belongs_to(technique: str) -> None:
    for area in TECHNIQUES[technique].areas or AREAS:
        assert marks(technique, area), area


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("size", [(120, 200), (500, 700)], ids=str)
def test_a_lit_side_is_on_its_side(theme: Theme, size: tuple[int, int]) -> None:
    bare = picture(("", "both", ""), theme, size)
    left = changed(bare, picture(("shoulder blades", "left", "scapula lift"), theme, size))
    right = changed(bare, picture(("shoulder blades", "right", "scapula lift"), theme, size))
    middle = size[0] / 2
    assert len(left) > 20
    assert all(x < middle for x, _ in left)
    assert all(x > middle for x, _ in right)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_frame_of_a_lit_area_and_its_arrows_stand_out_without_any_colour(theme: Theme) -> None:
    assert contrast(theme.focus, theme.raised) >= 3
    assert contrast(theme.text, theme.background) >= 4.5
    shown = picture(("back", "both", "glide"), theme)
    grey = {QColor(shown.pixel(x, 180)).lightness() for x in range(100, 200)}
    assert max(grey) - min(grey) > 80


def test_an_avoided_area_is_crossed_and_no_arrow_leads_over_it() -> None:
    crossed = picture(("back", "both", "glide"), NIGHT, avoid=("low back",))
    alone = picture(("", "both", ""), NIGHT, avoid=("low back",))
    scale = min(300 / FRAME.width(), 500 / FRAME.height())
    top = (500 - FRAME.height() * scale) / 2
    area = body().areas["low back"]

    def is_inside(x: int, y: int) -> bool:
        """Well inside, where the border's own dashes are not."""
        return all(
            area.contains(QPointF(abs(x + dx - 150) / scale, (y + dy - top) / scale))
            for dx in (-5, 5)
            for dy in (-5, 5)
        )

    # The cross itself is bright in both pictures.
    dark = [at for at in changed(crossed, alone) if QColor(alone.pixel(*at)).lightness() < 50]
    inside = [at for at in dark if is_inside(*at)]
    assert len(inside) > 200, "the lit ground shines through"
    assert all(QColor(crossed.pixel(*at)).lightness() < 100 for at in inside)
    open_to = picture(("back", "both", "glide"))
    assert any(QColor(open_to.pixel(*at)).lightness() > 200 for at in inside)
    assert changed(alone, picture(("", "both", "")))


def test_hands_off_lights_nothing() -> None:
    assert changed(picture(("back", "both", "rest")), picture(("", "both", ""))) == []


def test_hands_and_feet_are_shown_large_as_well() -> None:
    for area in ("hands", "feet", "arch of the foot"):
        technique = "arch press" if area == "arch of the foot" else "finger roll"
        spots = changed(picture(("", "both", "")), picture((area, "left", technique)))
        scale = min(300 / FRAME.width(), 500 / FRAME.height())
        corner = [
            (x, y)
            for x, y in spots
            if abs((x - 150) / scale + DETAIL_AT.x()) < DETAIL_RADIUS
            and abs(y - 250 - (DETAIL_AT.y() - FRAME.height() / 2) * scale) < DETAIL_RADIUS * scale
        ]
        assert len(corner) > 500, area


def test_what_is_drawn_is_said() -> None:
    shown = BodyMap(DAY)
    shown.show_stage("low back", "left", "palm lean", ("neck",))
    assert shown.accessibleName() == (
        "Body: palm lean on the low back, left side, still, leave out: neck"
    )
    shown.show_stage("back", technique="rest")
    assert shown.accessibleName() == "Body: hands off"


def test_words_that_are_unknown_draw_the_body_alone() -> None:
    odd = picture(("tail", "both", "wag"), DIM)
    assert changed(odd, picture(("", "both", ""), DIM)) == []


def test_a_drawing_with_commands_that_are_not_known_is_refused() -> None:
    with pytest.raises(ValueError, match="'Q'"):
        path_of("M 0 0 Q 1 1 2 2 Z")
