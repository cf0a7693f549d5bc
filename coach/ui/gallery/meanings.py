"""What the numbers mean, made up for the gallery's pictures."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from coach.ui.debriefing.page import DebriefPage
from coach.ui.gallery.samples import sample_debrief
from coach.ui.kit.link import Link
from coach.ui.kit.save_picture import SavePicture
from coach.ui.kit.tokens import Theme
from coach.ui.measures.page import MeasuresPage


def meaning_pages() -> dict[str, Callable[[Theme], QWidget]]:
    """Return a maker for each picture, by name."""
    return {"measures": MeasuresPage, "debrief-meaning": _asking}


def _asking(theme: Theme) -> QWidget:
    page = DebriefPage(theme, sample_debrief())
    # The other links keep a picture as a file: not here, where nobody asked for one.
    names = (each for each in page.findChildren(Link) if not _saves(each))
    next(names).click()
    return page


def _saves(link: Link) -> bool:
    return isinstance(link.parentWidget(), SavePicture)
