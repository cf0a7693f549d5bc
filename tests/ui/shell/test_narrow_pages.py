"""Pages in the narrowest window: one column, nothing to the side; all as before once it grows."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from coach.ui.gallery.pages import pages
from coach.ui.kit.stage import Stage
from coach.ui.kit.tokens import NIGHT

#: 1280 × 800 at 300 %.
LEAST, LARGE = QSize(426, 267), QSize(1280, 800)
NAMES = (
    "before-areas",
    "before-checklist",
    "before-do-not-start",
    "calibrate-weight",
    "comfort-higher",
    "debrief-rich",
    "history",
    "routine-editor",
    "routines-own",
    "timing-found",
)


def sizes_in(app: QApplication, stage: Stage, size: QSize) -> list[tuple[str, QSize]]:
    """Return how large every part is that is seen in a window of a size."""
    stage.resize(size)
    stage.show()
    for _ in range(4):
        app.processEvents()
    parts = [each for each in stage.findChildren(QWidget) if each.isVisible()]
    return [(type(each).__name__, each.size()) for each in parts]


@pytest.mark.parametrize("name", NAMES)
def test_a_page_is_as_wide_as_the_least_window_and_the_same_again_in_a_large_one(
    app: QApplication, name: str
) -> None:
    fresh, stage = Stage(), Stage()
    for each in (fresh, stage):
        each.place(pages()[name](NIGHT))
    as_ever = sizes_in(app, fresh, LARGE)
    fresh.hide()
    sizes_in(app, stage, LEAST)
    assert stage.horizontalScrollBar().maximum() == 0
    assert sizes_in(app, stage, LARGE) == as_ever
