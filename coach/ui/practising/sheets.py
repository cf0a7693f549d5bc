"""The two sheets that a key lays on the practice page: its keys, and what its numbers mean."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from coach.ui.practising.keys_sheet import KeysSheet
from coach.ui.practising.numbers import numbers_shown
from coach.ui.practising.numbers_panel import NumbersPanel
from coach.views import Snapshot


# Qt holds who hears a signal weakly; where it cannot, it fails, though not every time.
@dataclass(frozen=True, slots=True, weakref_slot=True)
class Sheets:
    """One of them at a time; ``arrange`` makes room on the page for what is shown of them."""

    page: QWidget
    keys: KeysSheet
    numbers: NumbersPanel
    arrange: Callable[[], None]

    @property
    def any_shown(self) -> bool:
        """Whether Escape has a sheet to close."""
        return self.keys.isVisibleTo(self.page) or self.numbers.isVisibleTo(self.page)

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys."""
        if shown:
            self.close()
        self.keys.setVisible(shown)

    def toggle_keys(self) -> None:
        """Show the keys, or hide them."""
        self.show_keys(not self.keys.isVisibleTo(self.page))

    def toggle_numbers(self, snapshot: Snapshot) -> None:
        """Tell what the numbers of a snapshot mean, or tell no more."""
        shown = self.numbers.isVisibleTo(self.page)
        self.close()
        if not shown:
            self.numbers.show()
            self.arrange()
            self.numbers.show_numbers(numbers_shown(snapshot))

    def close(self) -> bool:
        """Close what is open; return whether anything was."""
        had = self.any_shown
        self.keys.hide()
        if self.numbers.isVisibleTo(self.page):
            self.numbers.hide()
            self.arrange()
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)
        return had
