"""A part of a page that is laid out otherwise where the page has room for one column only."""

from PySide6.QtWidgets import QWidget


class Fitting(QWidget):
    """``fit`` is told by the page, which alone knows its room: a part may be wider than that."""

    def fit(self, narrow: bool) -> None:
        """Stand in a narrow page, or in one with room."""
        raise NotImplementedError


def fit_parts(page: QWidget, narrow: bool) -> None:
    """Let all such parts of a page stand as its room asks."""
    for part in page.findChildren(Fitting):
        part.fit(narrow)
