"""How much of the page is wished to be seen, and what its whole screen does to the pointer."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from coach.ui.practising.sight import Sight

_CURSORS: Final = {False: Qt.CursorShape.ArrowCursor, True: Qt.CursorShape.BlankCursor}


class Seeing:
    """Keeps the sight; ``changed`` lays the page out anew, ``fill`` takes or leaves the screen."""

    def __init__(
        self, page: QWidget, changed: Callable[[], None], fill: Callable[[bool], object]
    ) -> None:
        self._page, self._changed, self._fill = page, changed, fill
        self.sight: Sight = "all"

    @property
    def bare(self) -> bool:
        """Whether band and beat alone are to be seen."""
        return self.sight == "bare"

    def show(self, sight: Sight) -> None:
        """Show so much from now on."""
        was, self.sight = self.sight, sight
        self._changed()
        if "bare" in (was, sight) and was != sight:
            self._fill(self.bare)

    def show_pointer(self, has_buttons: bool) -> None:
        """Show the pointer, but where there is nothing to press with it."""
        shape = _CURSORS[self.bare and not has_buttons]
        if shape != self._page.cursor().shape():
            self._page.setCursor(shape)

    def toggle(self, sight: Sight) -> None:
        """Show so much, or all again."""
        self.show("all" if self.sight == sight else sight)
