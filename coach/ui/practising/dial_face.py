"""The dial's figure, by layers: what a frame leaves as it was is painted once and copied."""

import math
from collections.abc import Callable, Hashable

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QBrush, QColor, QPainter

from coach.saying import say
from coach.signal.bands import Band
from coach.timing import STALE_AFTER_S
from coach.ui.kit.band_words import seconds_words
from coach.ui.kit.layer_cache import LayerCache
from coach.ui.kit.textures import band_brush
from coach.ui.kit.tokens import TYPE, Theme
from coach.ui.practising import dial_beat as around
from coach.ui.practising import dial_hub as hub
from coach.ui.practising import dial_layers as layers
from coach.ui.practising.dial_geometry import HUB, beat_place, error_levels, press_level
from coach.ui.practising.dial_view import DialView

#: What stands beyond the radius: onset marks above, the bead's half below.
_ABOVE = 1.12
_BELOW = 1.02
_MARKS_KEPT = 8
_AGO, _PAUSED = say("ago"), say("Paused")


def _placed(face: QRectF) -> tuple[QPointF, float]:
    """Return the middle and the radius of a figure in its face."""
    radius = min(face.width() / (2 * _BELOW), face.height() / (_ABOVE + _BELOW))
    slack = face.height() - radius * (_ABOVE + _BELOW)
    return QPointF(face.center().x(), face.top() + slack / 2 + radius * _ABOVE), radius


def reach_of(face: QRectF) -> QRectF:
    """Return all of a face that ever changes."""
    centre, radius = _placed(face)
    return layers.circle(radius * _ABOVE).translated(centre)


class DialFace:
    """Paints the rings, the press, the beat and the last onsets of a view."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._view = DialView(None)
        self._whole, self._ratio = QSizeF(), 1.0
        self._textures: dict[tuple[Band, float], QBrush] = {}
        self._rings, self._ground = LayerCache(opaque=True), LayerCache(opaque=True)
        self._edge, self._hub = LayerCache(), LayerCache()

    def paint(
        self, painter: QPainter, view: DialView, whole: QSizeF, face: QRectF, ratio: float
    ) -> None:
        """Paint the ground of a ``whole`` dial, and the figure into its ``face``."""
        self._view, self._whole, self._ratio = view, whole, ratio
        centre, radius = _placed(face)
        theme = self._theme
        self._paint_ground(painter, centre, radius)
        painter.translate(centre)
        if view.band is None and not view.hidden:
            layers.paint_outline(painter, radius, theme)
        elif view.band is not None and self._paint_press(painter, radius, view.band):
            self._draw_round(
                painter,
                self._edge,
                centre,
                layers.target_reach(radius, view.target),
                view.target,
                lambda on: layers.paint_target_edge(on, radius, theme, view.target),
            )
        words = self._hub_words()
        self._draw_round(
            painter,
            self._hub,
            centre,
            radius * HUB,
            words,
            lambda on: hub.paint_hub(on, radius, theme, words),
        )
        self._paint_beat(painter, radius)
        painter.translate(-centre)

    def _paint_ground(self, painter: QPainter, centre: QPointF, radius: float) -> None:
        """Paint all of the dial that lies below the press, and the marks that never meet it."""
        view, theme, ratio = self._view, self._theme, self._ratio
        # Without data no band's colour may stand on the dial, not even the target's.
        target = None if view.band is None else view.target
        marks = view.asynchronies_s[-_MARKS_KEPT:]
        size = self._whole

        def paint_rings(on: QPainter) -> None:
            on.fillRect(QRectF(0, 0, size.width() + 1, size.height() + 1), QColor(theme.background))
            on.translate(centre)
            layers.paint_rings(on, radius, theme, target)
            around.paint_early_late(on, radius, theme, max(TYPE.small, radius * 0.06))

        def paint_ground(on: QPainter) -> None:
            rings = self._rings.picture(size, ratio, (centre, radius, target), paint_rings)
            on.drawPixmap(0, 0, rings)
            on.translate(centre)
            around.paint_marks(on, radius, theme, marks, view.beat)

        stroke_s = view.beat.period_s * view.beat.counts
        key = (centre, radius, target, marks, stroke_s if marks else 0.0)
        painter.drawPixmap(0, 0, self._ground.picture(size, ratio, key, paint_ground))

    def _draw_round(
        self,
        painter: QPainter,
        layer: LayerCache,
        centre: QPointF,
        reach: float,
        key: Hashable,
        paint: Callable[[QPainter], None],
    ) -> None:
        """Draw a layer round the middle, that reaches so far, with its corner on whole pixels."""
        corner = QPointF(math.floor(centre.x() - reach - 1), math.floor(centre.y() - reach - 1))
        middle = centre - corner
        size = QSizeF(math.ceil(middle.x() + reach + 1), math.ceil(middle.y() + reach + 1))

        def paint_round(on: QPainter) -> None:
            on.translate(middle)
            paint(on)

        picture = layer.picture(size, self._ratio, (middle, reach, key), paint_round)
        painter.drawPixmap(-middle, picture)

    def _paint_press(self, painter: QPainter, radius: float, band: Band) -> bool:
        """Paint the disc if there is one, and say so."""
        view = self._view
        press = press_level(view.force_n, view.peak_kpa, view.edges)
        if band is Band.NONE or press <= 1.0:
            return False
        if view.saturated:
            layers.paint_past_range(painter, radius, self._theme)
            return True
        colour = self._theme.bands.of(band)
        layers.paint_disc(painter, radius, colour, self._texture(band), press)
        if view.error_n is not None and view.peak_kpa is None:
            levels = error_levels(view.force_n, view.error_n, view.edges)
            layers.paint_error(painter, radius, self._theme, levels)
        return True

    def _texture(self, band: Band) -> QBrush:
        key = (band, self._ratio)
        if key not in self._textures:
            colour = self._theme.bands.of(band)
            ink = self._theme.on(colour)
            self._textures[key] = band_brush(band, ink, ratio=key[1], ground=colour)
        return self._textures[key]

    def _paint_beat(self, painter: QPainter, radius: float) -> None:
        view, theme = self._view, self._theme
        runs = view.beat.running and not view.paused and (view.hidden or not view.rest)
        place = beat_place(view.beat, view.now_s)
        counts = max(1, view.beat.counts)
        phase = place.at_count / counts if theme.reduced_motion else place.phase
        if runs:
            around.paint_trail(painter, radius, theme, phase)
        around.paint_ticks(painter, radius, theme, counts, None)
        if runs:
            around.paint_bead(painter, radius, theme, phase)

    def _hub_words(self) -> tuple[str, str]:
        view = self._view
        if view.rest and not view.hidden:
            return "", ""
        if view.hidden and not view.paused and not view.beat.running:
            return "", ""
        if view.band is None and not view.hidden:
            old = view.age_s is not None and view.age_s > STALE_AFTER_S
            return (seconds_words(view.age_s or 0.0), _AGO) if old else ("", "")
        if view.paused:
            return _PAUSED, ""
        if view.beat.running:
            return hub.beat_hub_words(beat_place(view.beat, view.now_s))
        return hub.force_hub_words(view.force_n, view.error_n, view.saturated, view.band)
