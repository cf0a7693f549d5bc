"""The ghost: both strokes at their heights, and the difference in words."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from coach.coaching_views import GhostView
from coach.ui.gallery.states import gallery_states
from coach.ui.kit.tokens import NIGHT
from coach.ui.practising.ghost_panel import GhostPanel
from coach.ui.practising.ghost_words import ghost_words
from coach.ui.practising.page import PracticePage

FREE = next(state.snapshot for state in gallery_states() if state.name == "medium")
FLAT = np.full(100, 20.0)


@pytest.mark.parametrize(
    ("difference_n", "lead_s", "words"),
    [
        (-3.2, 0.12, "3 N lighter than the ghost on average, a little early"),
        (6.6, -0.31, "7 N firmer than the ghost on average, late"),
        (1.26, 0.4, "1.3 N firmer than the ghost on average, early"),
        (0.2, -0.02, "As firm as the ghost, right with it"),
        (-4.0, None, "4 N lighter than the ghost on average"),
    ],
)
def test_the_difference_in_words(difference_n: float, lead_s: float | None, words: str) -> None:
    assert ghost_words(GhostView("Best", FLAT, FLAT, difference_n, lead_s)) == words


def test_before_the_first_stroke_there_is_nothing_to_compare() -> None:
    assert ghost_words(GhostView("Best", FLAT)) == "Your first stroke will lie over it."


def height_of(yours_n: float) -> float:
    """Return at which part of the plot's height one's own line lies, 0 below to 1 above."""
    panel = GhostPanel(NIGHT)
    panel.resize(400, 240)
    panel.show_ghost(GhostView("Best", FLAT, np.full(100, yours_n), yours_n - 20.0, 0.0))
    image: QImage = panel.grab().toImage()
    bright = [y for y in range(30, 200) if QColor(image.pixel(150, y)).name() == NIGHT.text.lower()]
    return 1.0 - (sum(bright) / len(bright)) / 240.0


@pytest.mark.usefixtures("app")
def test_a_lighter_stroke_lies_lower_in_proportion() -> None:
    ghost, half, quarter = height_of(20.0), height_of(10.0), height_of(5.0)
    assert ghost > half > quarter
    assert (ghost - half) / (half - quarter) == pytest.approx(2.0, rel=0.1)


@pytest.mark.usefixtures("app")
def test_the_same_stroke_told_again_is_not_painted_again() -> None:
    panel = GhostPanel(NIGHT)
    first = GhostView("Best", FLAT, FLAT, 0.0, 0.0)
    panel.show_ghost(first)
    panel.show_ghost(replace(first, ghost_n=FLAT.copy(), yours_n=FLAT.copy()))
    assert panel._view is first
    panel.show_ghost(replace(first, difference_n=4.0))
    assert "4 N firmer" in panel.accessibleDescription()


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize("size", [(140, 100), (368, 140), (496, 240)])
@pytest.mark.parametrize("curve", [np.full(100, np.nan), np.zeros(1), np.zeros(0), FLAT])
def test_odd_curves_paint_without_trouble(size: tuple[int, int], curve: np.ndarray) -> None:
    panel = GhostPanel(NIGHT)
    panel.resize(*size)
    panel.show_ghost(GhostView("Best", curve, curve, None, None))
    assert not panel.grab().toImage().isNull()


@pytest.mark.usefixtures("app")
def test_it_takes_the_maps_place_and_goes_with_the_ghost() -> None:
    page = PracticePage(NIGHT)
    page.set_animating(False)
    page.resize(1280, 800)
    page.show()
    pad = np.full((16, 16), 20.0, dtype=np.float32)
    ghost = GhostView("Your best", FLAT, FLAT, -3.0, 0.1)
    page.show_snapshot(replace(FREE, ghost=ghost, pressure_kpa=pad))
    panel = page.findChild(GhostPanel)
    assert panel is not None
    assert panel.isVisible()
    assert "3 N lighter than the ghost on average, a little early" in panel.accessibleDescription()
    page.show_snapshot(FREE)
    assert not panel.isVisible()


@pytest.mark.usefixtures("app")
def test_along_is_a_strokes_time_and_up_are_newtons_where_there_is_room() -> None:
    """What an axis adds lies below the curve's floor and beside it, and nowhere else."""
    panel = GhostPanel(NIGHT)
    panel.resize(400, 240)
    view = GhostView("Best", FLAT, FLAT, 0.0, 0.0)
    panel.show_ghost(view)
    without = panel.grab().toImage()
    panel.show_ghost(view, 4.0)
    four = panel.grab().toImage()
    assert four != without
    panel.show_ghost(view, 3.0)
    three = panel.grab().toImage()
    changed = {
        (x, y)
        for x in range(four.width())
        for y in range(four.height())
        if four.pixel(x, y) != three.pixel(x, y)
    }
    # "4 s" has become "3 s", below the right end of the floor.
    assert changed
    assert min(y for _x, y in changed) > 0.7 * four.height()
    assert min(x for x, _y in changed) > 0.5 * four.width()
