"""A page's ground: the theme's background, painted by Qt itself."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from coach.ui.kit.tokens import Theme


def lay_ground(page: QWidget, theme: Theme) -> None:
    """Let a page be filled with the theme's background before anything is painted on it."""
    palette = page.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(theme.background))
    page.setPalette(palette)
    page.setAutoFillBackground(True)
