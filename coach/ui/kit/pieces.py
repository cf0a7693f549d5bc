"""The small things every page is put together from: labels, buttons, cards, scrolled columns.

What they are given to say they show in the language spoken.
"""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from coach.saying import joined
from coach.ui.kit.ringed_button import RingedButton
from coach.ui.kit.scrolled import Scrolled
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE
from coach.ui.kit.tongue import shown
from coach.ui.kit.words_label import WordsLabel

Size = Literal["small", "body", "large", "title", "headline"]
Tone = Literal["plain", "quiet", "warn"]
Kind = Literal["primary", "quiet", "choice", "plain", "raised"]

_PIXELS = {
    "small": TYPE.small,
    "body": TYPE.body,
    "large": TYPE.large,
    "title": TYPE.title,
    "headline": TYPE.headline,
}


def label(text: str = "", size: Size = "body", tone: Tone = "plain", wrap: bool = True) -> QLabel:
    """Return a label in the theme's letters; never rich text, whoever the words come from."""
    made = WordsLabel(shown(text))
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(ui_font(_PIXELS[size], bold=size in ("title", "headline")))
    made.setProperty("tone", tone)
    made.setWordWrap(wrap)
    return made


def button(
    text: str, kind: Kind = "raised", clicked: Callable[[], object] | None = None
) -> RingedButton:
    """Return a button that looks its part; Enter presses it as well as Space."""
    made = RingedButton(shown(text))
    made.setProperty("kind", kind)
    made.setAutoDefault(True)
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


def card(*, name: str = "") -> tuple[QFrame, QVBoxLayout]:
    """Return a framed card and the column inside it."""
    frame = QFrame()
    frame.setProperty("kind", "card")
    frame.setAccessibleName(shown(name))
    column = QVBoxLayout(frame)
    column.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
    column.setSpacing(SPACE.small)
    return frame, column


def scrolled(inside: QWidget) -> QScrollArea:
    """Return ``inside`` in an area that scrolls down only, and never takes the focus itself."""
    return Scrolled(inside)


def row(*things: QWidget | int | None, spacing: int = SPACE.medium) -> QHBoxLayout:
    """Return things side by side; an int is a fixed gap, None a stretch."""
    made = QHBoxLayout()
    made.setSpacing(spacing)
    for thing in things:
        if thing is None:
            made.addStretch(1)
        elif isinstance(thing, int):
            made.addSpacing(thing)
        else:
            made.addWidget(thing)
    return made


def choices(
    options: list[tuple[str, object]], chosen: object, name: str, parent: QWidget
) -> tuple[QHBoxLayout, QButtonGroup]:
    """Return a row of buttons of which one is chosen; ``value`` of each is its property."""
    group = QButtonGroup(parent)
    line = row(spacing=SPACE.small)
    for text, value in options:
        made = button(text, "choice")
        made.setCheckable(True)
        made.setChecked(value == chosen)
        made.setAccessibleName(shown(joined(": ", (name, text))))
        made.setProperty("value", value)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        group.addButton(made)
        line.addWidget(made)
    return line, group


def faded(colour: str, alpha: float) -> QColor:
    """Return a colour with an opacity from 0 to 1."""
    made = QColor(colour)
    made.setAlphaF(alpha)
    return made
