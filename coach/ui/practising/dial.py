"""The one figure for both hands of the job: how hard, in which band, and where in the beat.

The disc grows with force and should end in the target's ring; a bead goes round once a stroke;
each onset leaves a mark, early to the left of the top and late to the right.
"""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.saying import joined, say
from coach.signal.bands import Band
from coach.ui.kit.band_words import band_word, draw_shape
from coach.ui.kit.layer_cache import LayerCache
from coach.ui.kit.painting import painting
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.kit.two_lines import broken_between
from coach.ui.practising.dial_face import DialFace, reach_of
from coach.ui.practising.dial_view import DialView

#: In so low and wide a dial the word stands beside the figure instead of under it.
_BESIDE_BELOW_PX, _BESIDE_FROM = 300, 1.4
#: How wide, for its height, the two are together.
_BESIDE_MOST = 2.6
#: The word's row over its letters, with room for what hangs below the line.
_WORD_LINE = 1.25
_CAPTION_FLAGS = (
    Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
)


class Dial(QWidget):
    """Paints one DialView; ``set_word_px`` sizes the band's word by the window's height."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = DialView(None)
        self._said = self._words = ""
        self._word_px: float | None = None
        self._face = DialFace(theme)
        self._word, self._caption = LayerCache(), LayerCache()
        # All of it is painted here, so that nothing is painted below it first.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(shown(say("Pressure dial")))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 280)

    def set_word_px(self, px: float | None) -> None:
        """Set the band word's letter size in pixels; None takes it from the dial's own height."""
        self._word_px = px
        self.update()

    def show_view(self, view: DialView) -> None:
        """Show a new moment."""
        said = self.said(view)
        if said != self._said:
            self._said = said
            self.setAccessibleDescription(shown(said))
        if view.caption != self._view.caption:
            self._words = shown(view.caption)
        before, self._view = self._view, view
        if _told(before) == _told(view):
            # The words stay as they are: only the figure is another.
            self.update(reach_of(self._rows()[0]).toAlignedRect())
        else:
            self.update()

    @staticmethod
    def said(view: DialView) -> str:
        """Return what a screen reader says: the band or its absence, and the reason."""
        if view.rest:
            tells = view.hidden and view.caption
            return joined(": ", (view.rest, view.caption)) if tells else view.rest
        word = view.word or band_word(view.band)
        tells = (view.band is None or view.saturated) and view.caption
        return joined(": ", (word, view.caption)) if tells else word

    @property
    def _has_word_beside(self) -> bool:
        return self.height() < _BESIDE_BELOW_PX and self.width() > self.height() * _BESIDE_FROM

    def word_place(self) -> QRect:
        """Return where the band's word stands."""
        return self._rows()[1].toAlignedRect()

    def caption_place(self) -> QRect:
        """Return where the caption of a live band stands, for a line that takes its place."""
        if self._has_word_beside:
            return self._rows()[2].toAlignedRect()
        height = round(self._caption_px() * 2.5)
        return QRect(0, self.height() - height, self.width(), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            face, word_row, caption_row = self._rows()
            view, ratio = self._view, self.devicePixelRatioF()
            self._face.paint(painter, view, self.size().toSizeF(), face, ratio)
            word = self._word.picture(
                word_row.size(),
                ratio,
                (view.band, view.rest, view.word),
                lambda on: self._paint_word(on, QRectF(QPointF(), word_row.size())),
            )
            painter.drawPixmap(word_row.topLeft(), word)
            caption = self._caption.picture(
                caption_row.size(),
                ratio,
                (view.caption, view.band is None, view.saturated),
                lambda on: self._paint_caption(on, QRectF(QPointF(), caption_row.size())),
            )
            painter.drawPixmap(caption_row.topLeft(), caption)

    def _rows(self) -> tuple[QRectF, QRectF, QRectF]:
        width, height = float(self.width()), float(self.height())
        word_px = self._word_px or height * 0.13
        word_height = word_px * _WORD_LINE
        if self._has_word_beside:
            return _beside(width, height, word_height)
        caption_height = self._caption_height()
        face_height = max(60.0, height - word_height - caption_height - SPACE.small)
        return (
            QRectF(0, 0, width, face_height),
            QRectF(0, face_height + SPACE.small, width, word_height),
            QRectF(0, height - caption_height, width, caption_height),
        )

    def _caption_px(self) -> float:
        if self._has_word_beside:
            return float(TYPE.small)
        word_px = self._word_px or self.height() * 0.13
        return min(max(float(TYPE.body), word_px * 0.25), float(TYPE.title))

    def _caption_height(self) -> float:
        """Return the room of two lines, or of the whole reason why there is no band."""
        usual = self._caption_px() * 2.5
        if self._view.band is not None:
            return usual
        metrics = QFontMetricsF(ui_font(self._caption_px()))
        room = QRectF(0, 0, max(1.0, self.width() - 2 * SPACE.wide), 10_000)
        needed = metrics.boundingRect(room, int(_CAPTION_FLAGS), self._words).height()
        return max(usual, min(needed + SPACE.hair, self.height() * 0.4))

    def _paint_word(self, painter: QPainter, row: QRectF) -> None:
        view, theme = self._view, self._theme
        word = shown(view.rest or view.word or band_word(view.band))
        is_plain = bool(view.rest or view.word)
        shape_part = 0.0 if is_plain else (0.44 if view.band is None else 0.72)
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
        says_more = theme.warn if view.saturated else theme.text
        painter.setPen(QColor(says_more if has_colour or view.word else theme.quiet))
        text = QRectF(left + shape_px + gap, row.top(), px * (text_part + 1), row.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, word)

    def _paint_caption(self, painter: QPainter, row: QRectF) -> None:
        painter.setFont(ui_font(self._caption_px()))
        theme, view = self._theme, self._view
        ink = theme.warn if view.saturated else theme.quiet if view.band else theme.text
        painter.setPen(QColor(ink))
        margin = SPACE.hair if self._has_word_beside else SPACE.wide
        inner = row.adjusted(margin, 0, -margin, 0)
        if self._has_word_beside:
            # Of a line that is too much nothing is seen, rather than its upper half.
            line_px = painter.fontMetrics().lineSpacing()
            inner.setHeight(max(1.0, row.height() // line_px) * line_px)
        caption = broken_between(self._words, painter.fontMetrics(), inner.width())
        painter.drawText(inner, int(_CAPTION_FLAGS), caption)


def _told(view: DialView) -> tuple[object, ...]:
    """Return what the words below the figure depend on."""
    return view.band, view.rest, view.word, view.saturated, view.caption


def _beside(width: float, height: float, word_height: float) -> tuple[QRectF, QRectF, QRectF]:
    """Return the rows of a low dial: the figure, and the word beside it over the caption."""
    used = min(width, height * _BESIDE_MOST)
    begins = (width - used) / 2
    left, wide = begins + height + SPACE.small, used - height - SPACE.small
    top = max(0.0, min(height * 0.4, height - word_height) - word_height / 2)
    caption = top + word_height
    return (
        QRectF(begins, 0, height, height),
        QRectF(left, top, wide, word_height),
        QRectF(left, caption, wide, height - caption),
    )
