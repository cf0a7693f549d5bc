"""The tour of the practice page, made up for the gallery's pictures."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from coach.signal.bands import Band
from coach.ui.gallery.states import live_snapshot
from coach.ui.kit.tokens import Theme
from coach.ui.practising.page import PracticePage
from coach.ui.tour.notes import NOTES
from coach.ui.tour.tour import Tour


def _note(at: int) -> Callable[[Theme], QWidget]:
    def make(theme: Theme) -> QWidget:
        page = PracticePage(theme)
        page.set_animating(False)
        page.show_snapshot(live_snapshot(Band.MEDIUM, 21.4))
        tour = Tour(theme, page)
        for _ in range(at):
            tour.go_on()
        return page

    return make


def tour_pages() -> dict[str, Callable[[Theme], QWidget]]:
    """Return a maker for each picture, by name."""
    return {"tour-first": _note(0), "tour-last": _note(len(NOTES) - 1)}
