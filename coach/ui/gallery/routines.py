"""Choosing and writing routines, for the gallery."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from coach.practice.routines.copying import in_own_words
from coach.practice.routines.library import BUNDLED, load_routines
from coach.ui.kit.tokens import Theme
from coach.ui.kit.tongue import shown
from coach.ui.routines.editor import RoutineEditor
from coach.ui.routines.page import RoutinePage


def routine_pages() -> dict[str, Callable[[Theme], QWidget]]:
    """Return a maker for each picture, by name."""
    return {
        "routines": lambda theme: RoutinePage(
            theme, load_routines(), "full-back", bests=("full-back",)
        ),
        "routines-own": lambda theme: RoutinePage(
            theme, load_routines(), "full-back", bests=("full-back",), own=("full-back",)
        ),
        "routines-avoid": _avoiding,
        "routine-editor": lambda theme: RoutineEditor(theme, _text("couples-ritual")),
        "routine-editor-mistake": _mistaken,
    }


def _text(name: str) -> str:
    return in_own_words((BUNDLED / f"{name}.toml").read_text(encoding="utf-8"), shown)


def _avoiding(theme: Theme) -> QWidget:
    avoid, soften = ("low back", "neck"), ("shoulders",)
    return RoutinePage(theme, load_routines(), "quick-relief", avoid=avoid, soften=soften)


def _mistaken(theme: Theme) -> QWidget:
    text = _text("before-bed")
    page = RoutineEditor(theme, text)
    page.write(text.replace('technique = "head"', 'technique = "scalp"', 1))
    return page
