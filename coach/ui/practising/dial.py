"""The one figure for both hands of the job: how hard, in which band, and where in the beat.

The disc grows with force and should end in the target's ring; a bead goes round once a stroke;
each onset leaves a mark, early to the left of the top and late to the right.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.signal.bands import PALM, Band, Edges
from coach.timing import STALE_AFTER_S
from coach.ui.kit.band_words import band_word, draw_shape, seconds_words
from coach.ui.kit.layer_cache import LayerCache
from coach.ui.kit.painting import painting
from coach.ui.kit.textures import band_brush
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.two_lines import broken_between
from coach.ui.practising import dial_layers as layers
from coach.ui.practising.dial_geometry import beat_place, error_levels, press_level
from coach.views import BeatView

#: What stands beyond the radius: onset marks above, the bead's half below.
_ABOVE = 1.12
_BELOW = 1.02
#: The word's row over its letters, with room for what hangs below the line.
_WORD_LINE = 1.25
_MARKS_KEPT = 8
_CAPTION_FLAGS = (
    Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
)
NO_BEAT = BeatView(False, 0.0, 1.0, 4)


@dataclass(frozen=True, slots=True)
class DialView:
    """All that a dial shows at one moment.

    ``band`` None means no live data; then ``caption`` is the reason and ``age_s`` how long.
    ``rest`` ("Connecting", "Done") then stands in for the alarm of no data. ``paused`` stops
    the beat alone. ``hidden``: a drill lets nothing of the press be seen, the beat alone.
    ``asynchronies_s`` are the last strokes' distances from their beat, newest last. The true
    force is within ``error_n``, None where nobody knows; ``saturated``: past the sensor's range.
    """

    band: Band | None
    force_n: float = 0.0
    peak_kpa: float | None = None
    edges: Edges = PALM
    target: Band = Band.MEDIUM
    beat: BeatView = NO_BEAT
    now_s: float = 0.0
    asynchronies_s: tuple[float, ...] = ()
    caption: str = ""
    age_s: float | None = None
    rest: str = ""
    paused: bool = False
    hidden: bool = False
    error_n: float | None = None
    saturated: bool = False


class Dial(QWidget):
    """Paints one DialView; ``set_word_px`` sizes the band's word by the window's height."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = DialView(None)
        self._word_px: float | None = None
        self._textures: dict[tuple[Band, float], QBrush] = {}
        self._rings, self._edge, self._word = LayerCache(), LayerCache(), LayerCache()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Pressure dial")

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 280)

    def set_word_px(self, px: float | None) -> None:
        """Set the band word's letter size in pixels; None takes it from the dial's own height."""
        self._word_px = px
        self.update()

    def show_view(self, view: DialView) -> None:
        """Show a new moment."""
        said = self.said(view)
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
        self._view = view
        self.update()

    @staticmethod
    def said(view: DialView) -> str:
        """Return what a screen reader says: the band or its absence, and the reason."""
        if view.rest:
            return f"{view.rest}: {view.caption}" if view.hidden and view.caption else view.rest
        word = band_word(view.band)
        return f"{word}: {view.caption}" if view.band is None and view.caption else word

    def caption_place(self) -> QRect:
        """Return where the caption of a live band stands, for a line that takes its place."""
        height = round(self._caption_px() * 2.5)
        return QRect(0, self.height() - height, self.width(), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            face, word_row, caption_row = self._rows()
            self._paint_face(painter, face)
            view = self._view
            word = self._word.picture(
                word_row.size(),
                self.devicePixelRatioF(),
                (view.band, view.rest),
                lambda on: self._paint_word(on, QRectF(QPointF(), word_row.size())),
            )
            painter.drawPixmap(word_row.topLeft(), word)
            self._paint_caption(painter, caption_row)

    def _rows(self) -> tuple[QRectF, QRectF, QRectF]:
        width, height = float(self.width()), float(self.height())
        word_px = self._word_px or height * 0.13
        word_height = word_px * _WORD_LINE
        caption_height = self._caption_height()
        face_height = max(60.0, height - word_height - caption_height - SPACE.small)
        return (
            QRectF(0, 0, width, face_height),
            QRectF(0, face_height + SPACE.small, width, word_height),
            QRectF(0, height - caption_height, width, caption_height),
        )

    def _caption_px(self) -> float:
        word_px = self._word_px or self.height() * 0.13
        return min(max(float(TYPE.body), word_px * 0.25), float(TYPE.title))

    def _caption_height(self) -> float:
        """Return the room of two lines, or of the whole reason why there is no band."""
        usual = self._caption_px() * 2.5
        if self._view.band is not None:
            return usual
        metrics = QFontMetricsF(ui_font(self._caption_px()))
        room = QRectF(0, 0, max(1.0, self.width() - 2 * SPACE.wide), 10_000)
        needed = metrics.boundingRect(room, int(_CAPTION_FLAGS), self._view.caption).height()
        return max(usual, min(needed + SPACE.hair, self.height() * 0.4))

    def _paint_face(self, painter: QPainter, face: QRectF) -> None:
        radius = min(face.width() / (2 * _BELOW), face.height() / (_ABOVE + _BELOW))
        slack = face.height() - radius * (_ABOVE + _BELOW)
        centre = QPointF(face.center().x(), face.top() + slack / 2 + radius * _ABOVE)
        view, theme = self._view, self._theme
        ratio = self.devicePixelRatioF()
        # Without data no band's colour may stand on the dial, not even the target's.
        target = None if view.band is None else view.target
        words_px = max(TYPE.small, radius * 0.06)
        reach = max(radius * _ABOVE, layers.early_late_reach(radius, words_px))
        around = QPointF(reach, reach)
        size = QSizeF(2 * around.x(), 2 * around.y())

        def paint_rings(on: QPainter) -> None:
            on.translate(around)
            layers.paint_rings(on, radius, theme, target)
            layers.paint_early_late(on, radius, theme, words_px)

        def paint_edge(on: QPainter) -> None:
            on.translate(around)
            layers.paint_target_edge(on, radius, theme, view.target)

        painter.drawPixmap(centre - around, self._rings.picture(size, ratio, target, paint_rings))
        painter.translate(centre)
        if view.band is None and not view.hidden:
            layers.paint_outline(painter, radius, theme)
        elif view.band is not None and self._paint_press(painter, radius, view.band):
            edge = self._edge.picture(size, ratio, view.target, paint_edge)
            painter.drawPixmap(-around, edge)
        layers.paint_marks(painter, radius, theme, view.asynchronies_s[-_MARKS_KEPT:], view.beat)
        self._paint_beat(painter, radius)
        painter.translate(-centre)

    def _paint_press(self, painter: QPainter, radius: float, band: Band) -> bool:
        """Paint the disc if there is one, and say so."""
        view = self._view
        press = press_level(view.force_n, view.peak_kpa, view.edges)
        if band is Band.NONE or press <= 1.0:
            return False
        colour = self._theme.bands.of(band)
        layers.paint_disc(painter, radius, colour, self._texture(band), press)
        if view.error_n is not None and not view.saturated and view.peak_kpa is None:
            levels = error_levels(view.force_n, view.error_n, view.edges)
            layers.paint_error(painter, radius, self._theme, levels)
        return True

    def _texture(self, band: Band) -> QBrush:
        key = (band, self.devicePixelRatioF())
        if key not in self._textures:
            colour = self._theme.bands.of(band)
            self._textures[key] = band_brush(band, self._theme.on(colour), ratio=key[1])
        return self._textures[key]

    def _paint_beat(self, painter: QPainter, radius: float) -> None:
        view, theme = self._view, self._theme
        runs = view.beat.running and not view.paused and (view.hidden or not view.rest)
        place = beat_place(view.beat, view.now_s)
        counts = max(1, view.beat.counts)
        layers.paint_hub(painter, radius, theme, self._hub_words())
        phase = place.at_count / counts if theme.reduced_motion else place.phase
        if runs:
            layers.paint_trail(painter, radius, theme, phase)
        layers.paint_ticks(painter, radius, theme, counts, None)
        if runs:
            layers.paint_bead(painter, radius, theme, phase)

    def _hub_words(self) -> tuple[str, str]:
        view = self._view
        if view.rest and not view.hidden:
            return "", ""
        if view.hidden and not view.paused and not view.beat.running:
            return "", ""
        if view.band is None and not view.hidden:
            old = view.age_s is not None and view.age_s > STALE_AFTER_S
            return (seconds_words(view.age_s or 0.0), "ago") if old else ("", "")
        if view.paused:
            return "Paused", ""
        if view.beat.running:
            return layers.beat_hub_words(beat_place(view.beat, view.now_s))
        return layers.force_hub_words(view.force_n, view.error_n, view.saturated, view.band)

    def _paint_word(self, painter: QPainter, row: QRectF) -> None:
        view, theme = self._view, self._theme
        word = view.rest or band_word(view.band)
        shape_part = 0.0 if view.rest else (0.44 if view.band is None else 0.72)
        gap_part = 0.26 if shape_part else 0.0
        px = row.height() / _WORD_LINE
        text_part = QFontMetricsF(ui_font(px, bold=True)).horizontalAdvance(word) / px
        px = min(px, (row.width() - 2 * SPACE.large) / (text_part + shape_part + gap_part))
        shape_px, gap = px * shape_part, px * gap_part
        left = row.center().x() - px * (text_part + shape_part + gap_part) / 2
        has_colour = view.band not in (None, Band.NONE) and not view.rest
        ink = QColor(theme.bands.of(view.band) if has_colour and view.band else theme.quiet)
        if shape_px:
            side = px * 0.72
            box = QRectF(0, 0, side, side)
            box.moveCenter(QPointF(left + shape_px / 2, row.center().y()))
            draw_shape(painter, view.band, box, ink)
        painter.setFont(ui_font(px, bold=True))
        painter.setPen(QColor(theme.text if has_colour else theme.quiet))
        text = QRectF(left + shape_px + gap, row.top(), px * (text_part + 1), row.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, word)

    def _paint_caption(self, painter: QPainter, row: QRectF) -> None:
        painter.setFont(ui_font(self._caption_px()))
        painter.setPen(QColor(self._theme.quiet if self._view.band else self._theme.text))
        inner = row.adjusted(SPACE.wide, 0, -SPACE.wide, 0)
        caption = broken_between(self._view.caption, painter.fontMetrics(), inner.width())
        painter.drawText(inner, int(_CAPTION_FLAGS), caption)
