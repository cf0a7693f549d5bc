"""The dial's layers, each painted around the origin at a radius: rings, disc, hub, beat, marks."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from coach.saying import Phrase, say
from coach.signal.bands import BANDS, Band
from coach.ui.kit.force_words import error_words
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import Theme
from coach.ui.kit.tongue import shown
from coach.ui.practising.dial_geometry import (
    HUB,
    TRACK,
    BeatPlace,
    mark_angle,
    point_at,
    radius_at,
    ring_of,
)
from coach.views import BeatView
from coach.words import long_count_words

_FULL_TURN = 360 * 16
#: Between two bands' lines, so that no band's place seems meant.
_OUTLINE = 0.6
#: The band of the error is seen, and never as strong as disc or target.
_ERROR_OPACITY = 0.3
#: Where "early" and "late" begin, in degrees from the top and in radii, and how wide they are.
_WORDS_ANGLE = 40.0
_WORDS_AT = 1.07
_WORDS_WIDE = 4.0
#: How wide a word may be in the middle, over its radius.
_HUB_WIDEST = 1.75
_EARLY, _LATE = say("early"), say("late")
_NEWTONS = say("newtons")
#: Two lines in the dial's middle.
_PAST_RANGE = say("past", meaning="over its range"), say("its range", meaning="under past")
#: A force has a decimal below this.
_WHOLE_FROM_N = 9.95
_WHOLE, _FINE = Phrase("{force_n:.0f}"), Phrase("{force_n:.1f}")


def faded(colour: str, alpha: float) -> QColor:
    """Return a colour with an opacity 0 to 1."""
    result = QColor(colour)
    result.setAlphaF(alpha)
    return result


def circle(radius: float) -> QRectF:
    """Return the square around a circle at the origin."""
    return QRectF(-radius, -radius, 2 * radius, 2 * radius)


def paint_rings(painter: QPainter, radius: float, theme: Theme, target: Band | None) -> None:
    """Paint what seldom changes: the bands' places, the target's annulus, the bead's track."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.line), max(1.0, radius * 0.006)))
    for band in BANDS[1:4]:
        painter.drawEllipse(circle(radius * ring_of(band)[1]))
    if target is not None:
        _paint_target(painter, radius, theme, target)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.line), radius * 0.03))
    painter.drawEllipse(circle(radius * TRACK))


def _paint_target(painter: QPainter, radius: float, theme: Theme, target: Band) -> None:
    inner, outer = (part * radius for part in ring_of(target))
    ring = QPainterPath()
    ring.addEllipse(circle(outer))
    ring.addEllipse(circle(inner))
    colour = theme.bands.of(target)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(ring, QBrush(faded(colour, 0.16)))
    painter.setPen(QPen(QColor(colour), max(2.0, radius * 0.012)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle(outer))
    if inner > 0:
        painter.drawEllipse(circle(inner))


def paint_disc(
    painter: QPainter, radius: float, colour: str, texture: QBrush, press: float
) -> None:
    """Paint the disc of a press, its edge at the press's place among the rings.

    ``texture`` covers what is below. It is copied, and so fast, where no edge has to be smooth:
    inside of a plain disc that has the smooth one.
    """
    box = circle(radius * radius_at(press))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(texture)
    painter.drawEllipse(box.adjusted(1.0, 1.0, -1.0, -1.0))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def paint_error(
    painter: QPainter, radius: float, theme: Theme, levels: tuple[float, float]
) -> None:
    """Paint a soft band round the disc's edge: the true force ends somewhere in it."""
    inner, outer = (radius * radius_at(max(1.0, press)) for press in levels)
    if outer - inner < 1.0:
        return
    painter.setPen(QPen(faded(theme.quiet, _ERROR_OPACITY), outer - inner))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle((outer + inner) / 2))


def target_reach(radius: float, target: Band) -> float:
    """Return how far from the middle the target's lines reach."""
    return ring_of(target)[1] * radius + max(4.0, radius * 0.024)


def paint_target_edge(painter: QPainter, radius: float, theme: Theme, target: Band) -> None:
    """Paint the target's two lines over the disc, so that they never hide below it."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for part in ring_of(target):
        if part > 0:
            painter.setPen(QPen(QColor(theme.background), max(4.0, radius * 0.024)))
            painter.drawEllipse(circle(radius * part))
            painter.setPen(QPen(QColor(theme.bands.of(target)), max(2.0, radius * 0.012)))
            painter.drawEllipse(circle(radius * part))


def paint_outline(painter: QPainter, radius: float, theme: Theme) -> None:
    """Paint the empty, dashed outline that stands for no live data."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(QColor(theme.strong_line), max(2.0, radius * 0.014))
    pen.setDashPattern([5.0, 5.0])
    painter.setPen(pen)
    painter.drawEllipse(circle(radius * _OUTLINE))


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


def paint_ticks(
    painter: QPainter, radius: float, theme: Theme, counts: int, current: int | None
) -> None:
    """Paint a tick a count round the ring, the current one bright and large."""
    painter.setPen(Qt.PenStyle.NoPen)
    for count in range(counts):
        is_now = count == current
        x, y = point_at(360.0 * count / counts, radius * TRACK)
        size = radius * (0.032 if is_now else 0.022)
        painter.setBrush(QColor(theme.text if is_now else theme.strong_line))
        painter.drawEllipse(QPointF(x, y), size, size)


def paint_trail(painter: QPainter, radius: float, theme: Theme, phase: float) -> None:
    """Paint the way that the bead has come."""
    trail = QPen(QColor(theme.quiet), radius * 0.03)
    trail.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(trail)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(circle(radius * TRACK), 90 * 16, -round(phase * _FULL_TURN))


def paint_bead(painter: QPainter, radius: float, theme: Theme, phase: float) -> None:
    """Paint the bead that goes round once a stroke."""
    x, y = point_at(360.0 * phase, radius * TRACK)
    painter.setPen(QPen(QColor(theme.background), radius * 0.016))
    painter.setBrush(QColor(theme.text))
    painter.drawEllipse(QPointF(x, y), radius * 0.055, radius * 0.055)


def paint_marks(
    painter: QPainter,
    radius: float,
    theme: Theme,
    asynchronies_s: Sequence[float],
    beat: BeatView,
) -> None:
    """Paint where the last onsets fell, newest last and strongest: left is early, right late."""
    newest = len(asynchronies_s) - 1
    for index, asynchrony_s in enumerate(asynchronies_s):
        strength = max(0.2, 1.0 - 0.11 * (newest - index))
        angle = mark_angle(asynchrony_s, beat)
        inner = QPointF(*point_at(angle, radius * (TRACK + 0.045)))
        outer = QPointF(*point_at(angle, radius * (TRACK + (0.15 if index == newest else 0.11))))
        pen = QPen(faded(theme.text, strength), radius * (0.022 if index == newest else 0.014))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(inner, outer)


def early_late_reach(radius: float, px: float) -> float:
    """Return how far from the middle the two small words reach, their letters ``px`` high."""
    return abs(point_at(_WORDS_ANGLE, radius * _WORDS_AT)[0]) + px * _WORDS_WIDE


def paint_early_late(painter: QPainter, radius: float, theme: Theme, px: float) -> None:
    """Paint the two small words that say which side of the top is which."""
    painter.setPen(QColor(theme.quiet))
    painter.setFont(ui_font(px))
    width, height = px * _WORDS_WIDE, px * 1.4
    for angle, word, align in (
        (-_WORDS_ANGLE, _EARLY, Qt.AlignmentFlag.AlignRight),
        (_WORDS_ANGLE, _LATE, Qt.AlignmentFlag.AlignLeft),
    ):
        x, y = point_at(angle, radius * _WORDS_AT)
        left = x - width if angle < 0 else x
        painter.drawText(
            QRectF(left, y - height, width, height),
            align | Qt.AlignmentFlag.AlignVCenter,
            shown(word),
        )
