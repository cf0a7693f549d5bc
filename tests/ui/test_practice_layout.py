"""Whatever the window's shape: everything inside, nothing over anything else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.ui.controls import Controls
from coach.ui.footer import Footer
from coach.ui.practice_layout import Box, Places, band_word_px, places, side_width


def lay_out(
    width: int, height: int, has_map: bool, focus_only: bool, has_controls: bool = True
) -> Places:
    controls = Controls.height_for(side_width(width, height)) if has_controls else 0
    return places(width, height, Footer.height_for(width), controls, has_map, focus_only)


def overlaps(one: Box, other: Box) -> bool:
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


@settings(max_examples=150)
@given(
    width=st.integers(720, 4000),
    height=st.integers(600, 2600),
    has_map=st.booleans(),
    focus_only=st.booleans(),
    has_controls=st.booleans(),
)
def test_parts_fit_and_stand_apart(
    width: int, height: int, has_map: bool, focus_only: bool, has_controls: bool
) -> None:
    boxes = [
        box for box in lay_out(width, height, has_map, focus_only, has_controls) if box is not None
    ]
    for box in boxes:
        assert box.x >= 0
        assert box.y >= 0
        assert box.x + box.width <= width
        assert box.y + box.height <= height
        assert min(box.width, box.height) >= 60
    pairs = [(one, other) for at, one in enumerate(boxes) for other in boxes[at + 1 :]]
    assert not any(overlaps(one, other) for one, other in pairs)


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1920, 1080), (800, 1200)])
def test_the_dial_takes_the_greater_part(width: int, height: int) -> None:
    where = lay_out(width, height, has_map=True, focus_only=False)
    dial = where.dial.width * where.dial.height
    rest = [where.trace, where.pad, where.controls]
    assert all(box is not None and dial > box.width * box.height for box in rest)
    assert dial > 0.4 * width * height


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1920, 1080), (800, 1200)])
def test_the_word_is_read_from_two_metres(width: int, height: int) -> None:
    assert 0.10 <= band_word_px(width, height) / height <= 0.12


def test_focus_leaves_dial_and_foot_line() -> None:
    where = lay_out(1280, 800, has_map=True, focus_only=True)
    assert (where.trace, where.pad, where.controls) == (None, None, None)
    assert where.dial.height > 600
