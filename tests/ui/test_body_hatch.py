"""Hatching fills its shape, and nothing beside it, without clipping."""

import math

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from coach.ui.routines.body_drawing import zones
from coach.ui.routines.body_hatch import dots, slanting

pytestmark = pytest.mark.usefixtures("app")
STEP = 0.5


def shape(kind: str) -> tuple[QPainterPath, float]:
    """Return a shape and its area."""
    path = QPainterPath()
    if kind == "box":
        path.addRect(QRectF(-20, 3, 40, 100))
        return path, 4000.0
    path.addEllipse(QPointF(7.0, -4.0), 30.0, 12.0)
    area = math.pi * 30.0 * 12.0
    if kind == "two":
        path.addRect(QRectF(100, 0, 10, 10))
        return path, area + 100.0
    return path, area


@pytest.mark.parametrize("kind", ["box", "round", "two"])
def test_lines_cover_a_shape_as_far_as_it_is_wide(kind: str) -> None:
    path, area = shape(kind)
    lines = slanting(path, STEP)
    assert sum(line.dx() for line in lines) * STEP == pytest.approx(area, rel=0.01)
    assert all(line.dx() == pytest.approx(-line.dy()) for line in lines)
    assert all(path.contains(line.center()) for line in lines if line.dx() > 0.1)


def test_every_place_not_to_press_is_hatched() -> None:
    for zone in zones():
        lines = slanting(zone, 4.2)
        assert len(lines) > 3
        box = zone.boundingRect().adjusted(-0.1, -0.1, 0.1, 0.1)
        assert all(box.contains(line.p1()) and box.contains(line.p2()) for line in lines)


def test_no_dot_is_cut_by_the_edge() -> None:
    path, _area = shape("round")
    found = list(dots(path, 5.0, 1.0))
    assert len(found) > 20
    for at in found:
        assert all(
            path.contains(QPointF(at.x() + math.cos(turn), at.y() + math.sin(turn)))
            for turn in (0.0, 1.5, 3.0, 4.5)
        )
