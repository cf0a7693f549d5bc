"""The settings, made up for the gallery's pictures."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from coach.ui.kit.tokens import Theme
from coach.ui.settings.page import Chosen, SettingsPage


def settings_pages() -> dict[str, Callable[[Theme], QWidget]]:
    """Return a maker for each picture, by name."""
    return {
        "settings": lambda theme: SettingsPage(Chosen(theme.name, still=True)),
        "settings-larger": lambda _theme: SettingsPage(Chosen(scale_percent=150)),
    }
