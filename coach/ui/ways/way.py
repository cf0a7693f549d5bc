"""What every way through the app has: the window that shows its pages."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coach.ui.kit.tokens import Theme
    from coach.ui.preferences import Preferences
    from coach.ui.services import Services
    from coach.ui.window import MainWindow

#: Where a page goes when one has enough of it.
Back = Callable[[], object]


class Way:
    """Shows its pages in ``window``, and asks the window's other ways for theirs."""

    def __init__(self, window: "MainWindow") -> None:
        self.window = window

    @property
    def theme(self) -> "Theme":
        """The colours of the moment."""
        return self.window.theme

    @property
    def services(self) -> "Services":
        """The rest of the house."""
        return self.window.services

    @property
    def preferences(self) -> "Preferences":
        """What was chosen last time."""
        return self.window.preferences
