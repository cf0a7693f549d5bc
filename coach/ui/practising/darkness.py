"""The dark that a stop lays over a page, by day too: darkness is part of the word."""

from dataclasses import replace

from coach.ui.kit.tokens import NIGHT, Theme, luminance

_BLACK = "#000000"


def darkened(theme: Theme) -> Theme:
    """Return the theme for a page gone dark: night's letters by day, one's own else, on black."""
    dark = theme if luminance(theme.background) < 0.2 else NIGHT
    return replace(dark, background=_BLACK)
