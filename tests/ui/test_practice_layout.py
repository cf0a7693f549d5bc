"""Whatever the window's shape: everything inside, nothing over anything else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.ui.kit.tokens import TOUCH_PX
from coach.ui.practising.arrangement import Lead
from coach.ui.practising.controls import Controls
from coach.ui.practising.footer import Footer
from coach.ui.practising.layout import Box, Needs, Places, band_word_px, places, side_width

LEADS: tuple[Lead, ...] = ("free", "routine", "drill")


def lay_out(
    width: int,
    height: int,
    beside: float = 0.0,
    focus_only: bool = False,
    lead: Lead = "free",
    receiver: bool = False,
    has_controls: bool = True,
) -> Places:
    side = side_width(width, height)
    strip = lead == "routine"
    needs = Needs(
        foot=Footer.height_for(width, has_strip=strip),
        strip=56 if strip else 0,
        controls=Controls.height_for(side, lead) if has_controls else 0,
        receiver=60 if receiver else 0,
        beside=beside,
        guide=lead != "free",
        trace_first=lead == "drill",
        beside_first=beside > 1.2,
    )
    return places(width, height, needs, focus_only)


def overlaps(one: Box, other: Box) -> bool:
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


@given(
    width=st.integers(720, 4000),
    height=st.integers(600, 2600),
    beside=st.sampled_from([0.0, 0.62, 1.0, 1.5]),
    focus_only=st.booleans(),
    lead=st.sampled_from(LEADS),
    receiver=st.booleans(),
    has_controls=st.booleans(),
)
def test_parts_fit_and_stand_apart(
    width: int,
    height: int,
    beside: float,
    focus_only: bool,
    lead: Lead,
    receiver: bool,
    has_controls: bool,
) -> None:
    where = lay_out(width, height, beside, focus_only, lead, receiver, has_controls)
    boxes = [box for box in where if box is not None]
    for box in boxes:
        assert box.x >= 0
        assert box.y >= 0
        assert box.x + box.width <= width
        assert box.y + box.height <= height
        assert box.height >= TOUCH_PX
        assert box.width >= 60
    pairs = [(one, other) for at, one in enumerate(boxes) for other in boxes[at + 1 :]]
    assert not any(overlaps(one, other) for one, other in pairs)


@given(
    width=st.integers(720, 2600),
    height=st.integers(500, 1600),
    beside=st.sampled_from([0.0, 0.62, 1.5]),
    receiver=st.booleans(),
)
def test_a_stage_always_has_its_words_and_a_drill_its_line(
    width: int, height: int, beside: float, receiver: bool
) -> None:
    routine = lay_out(width, height, beside or 0.62, lead="routine", receiver=receiver)
    assert routine.guide is not None
    assert routine.guide.height >= 100
    assert routine.guide.width >= 170
    assert routine.pad is not None
    drill = lay_out(width, height, beside, lead="drill", receiver=receiver)
    assert drill.trace is not None
    assert drill.trace.height >= 96


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1920, 1080), (800, 1200)])
@pytest.mark.parametrize("lead", LEADS)
def test_the_dial_takes_the_greater_part(width: int, height: int, lead: Lead) -> None:
    where = lay_out(width, height, beside=1.0, lead=lead, receiver=lead == "routine")
    dial = where.dial.width * where.dial.height
    rest = [where.trace, where.pad, where.controls]
    assert all(box is not None and dial > box.width * box.height for box in rest)
    assert dial > 0.38 * width * height


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1920, 1080), (800, 1200)])
def test_the_word_is_read_from_two_metres(width: int, height: int) -> None:
    assert 0.10 <= band_word_px(width, height) / height <= 0.12


@pytest.mark.parametrize("lead", LEADS)
def test_focus_leaves_dial_and_foot_line(lead: Lead) -> None:
    where = lay_out(1280, 800, beside=1.0, focus_only=True, lead=lead, receiver=True)
    assert {name for name, box in where._asdict().items() if box is not None} == {"dial", "foot"}
    assert where.dial.height > 600
