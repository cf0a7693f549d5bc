"""The drills page, made up for the gallery's pictures."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from coach.practice.drills.schedule import DRILL_NAMES
from coach.practice.drills.skills import DrillProgress, drills_for
from coach.ui.drills.page import DrillsPage
from coach.ui.kit.tokens import Theme

_POINTS = (
    (41, 55, 52, 68, 74, 83, 88, 61, 70, 72, 79, 84, 86),
    (35, 48, 44, 59, 66),
    (72,),
    (58, 64, 81, 90, 77, 83),
    (),
)
_LEVELS = (3, 1, 1, 2, 1)


def drill_pages() -> dict[str, Callable[[Theme], QWidget]]:
    """Return a maker for each picture, by name."""
    return {"drills": _some, "drills-first": _none}


def _some(theme: Theme) -> QWidget:
    progress = {
        name: DrillProgress(points, level)
        for name, points, level in zip(DRILL_NAMES, _POINTS, _LEVELS, strict=True)
    }
    return DrillsPage(theme, drills_for(progress), progress)


def _none(theme: Theme) -> QWidget:
    return DrillsPage(theme, drills_for({}))
