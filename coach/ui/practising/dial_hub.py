"""The dial's quiet middle: the count while there is a beat, else the force."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from coach.saying import Phrase, say
from coach.signal.bands import Band
from coach.ui.kit.force_words import error_words
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import Theme
from coach.ui.kit.tongue import shown
from coach.ui.practising.dial_geometry import HUB, BeatPlace
from coach.ui.practising.dial_layers import circle
from coach.words import long_count_words

#: How wide a word may be in the middle, over its radius.
_HUB_WIDEST = 1.75
_NEWTONS = say("newtons")
#: Two lines in the dial's middle.
_PAST_RANGE = say("past", meaning="over its range"), say("its range", meaning="under past")
#: A force has a decimal below this.
_WHOLE_FROM_N = 9.95
_WHOLE, _FINE = Phrase("{force_n:.0f}"), Phrase("{force_n:.1f}")


def paint_hub(painter: QPainter, radius: float, theme: Theme, words: tuple[str, str]) -> None:
    """Paint the quiet middle with a large word and a small one under it."""
    hub = radius * HUB
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.background))
    painter.drawEllipse(circle(hub))
    large, small = map(shown, words)
    if not large:
        return
    size = hub * (0.62 if len(large) <= 5 else 0.44)
    painter.setPen(QColor(theme.text))
    painter.setFont(ui_font(size, bold=True))
    wide = painter.fontMetrics().horizontalAdvance(large)
    if wide > _HUB_WIDEST * hub:
        painter.setFont(ui_font(size * _HUB_WIDEST * hub / wide, bold=True))
    shift = hub * 0.14 if small else 0.0
    box = QRectF(-hub, -hub * 0.5 - shift, 2 * hub, hub)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, large)
    if small:
        painter.setPen(QColor(theme.quiet))
        painter.setFont(ui_font(hub * 0.25))
        low = QRectF(-hub, hub * 0.2, 2 * hub, hub * 0.4)
        painter.drawText(low, Qt.AlignmentFlag.AlignCenter, small)


def beat_hub_words(place: BeatPlace) -> tuple[str, str]:
    """Return the hub's words on a count: "two" over "Mississippi"."""
    return long_count_words(place.at_count)


def force_hub_words(
    force_n: float, error_n: float | None = None, saturated: bool = False, band: Band | None = None
) -> tuple[str, str]:
    """Return the hub's words where no beat runs: the force itself, with its error."""
    if saturated:
        return _PAST_RANGE
    touched = error_n is not None and band is not Band.NONE
    under = error_words(error_n, force_n) if touched and error_n is not None else _NEWTONS
    if abs(force_n) >= _WHOLE_FROM_N:
        return _WHOLE(force_n=force_n), under
    # A hair below nothing is nothing, not minus nothing.
    return _FINE(force_n=round(force_n, 1) + 0.0), under
