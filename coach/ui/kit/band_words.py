"""Each band's word and shape, so that it is told without colour: ○ ◐ ● ✕ – and ? for no data."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QPainter, QPen, QPixmap

from coach.saying import Phrase, say
from coach.signal.bands import Band
from coach.ui.kit.painting import painting

NO_DATA_WORD = say("No data")
TOO_MUCH_ADVICE = say("Ease off now")

_WORDS = {
    Band.NONE: say("No contact"),
    Band.LIGHT: say("Light"),
    Band.MEDIUM: say("Medium"),
    Band.FIRM: say("Firm"),
    Band.TOO_MUCH: say("Too much"),
}
_TARGETS = {
    Band.NONE: say("hands off"),
    Band.LIGHT: say("aim for light"),
    Band.MEDIUM: say("aim for medium"),
    Band.FIRM: say("aim for firm"),
    Band.TOO_MUCH: say("never this"),
}
_WHOLE_FORCE, _FINE_FORCE = Phrase("{force_n:.0f} N"), Phrase("{force_n:.1f} N")
_FEW_SECONDS, _SECONDS = Phrase("{seconds:.1f} s"), Phrase("{seconds} s")


def band_word(band: Band | None) -> str:
    """Return the word a person reads for a band; None means no live data."""
    return NO_DATA_WORD if band is None else _WORDS[band]


def target_words(target: Band) -> str:
    """Return what to aim for in words."""
    return _TARGETS[target]


def force_words(force_n: float) -> str:
    """Return newtons as read on a page: one decimal below 10, none above."""
    if abs(force_n) >= 9.95:
        return _WHOLE_FORCE(force_n=force_n)
    # The filter swings a hair below nothing, which is nothing, not minus nothing.
    return _FINE_FORCE(force_n=round(force_n, 1) + 0.0)


def seconds_words(seconds: float) -> str:
    """Return a short time: "0.4 s", "12 s", "3:05"."""
    if seconds < 9.95:
        return _FEW_SECONDS(seconds=seconds)
    whole = round(seconds)
    return _SECONDS(seconds=whole) if whole < 60 else f"{whole // 60}:{whole % 60:02d}"


def draw_shape(painter: QPainter, band: Band | None, box: QRectF, colour: QColor) -> None:
    """Paint a band's shape into a square box; None paints the question mark of no data."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    stroke = max(1.5, box.width() * 0.11)
    inner = box.adjusted(stroke, stroke, -stroke, -stroke)
    pen = QPen(colour, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if band is None:
        _draw_question(painter, box, colour)
    elif band is Band.NONE:
        middle = box.center().y()
        painter.drawLine(QPointF(inner.left(), middle), QPointF(inner.right(), middle))
    elif band is Band.TOO_MUCH:
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.topRight(), inner.bottomLeft())
    else:
        _draw_round(painter, band, inner, colour)
    painter.restore()


def _draw_round(painter: QPainter, band: Band, inner: QRectF, colour: QColor) -> None:
    if band is Band.FIRM:
        painter.setBrush(QBrush(colour))
    painter.drawEllipse(inner)
    if band is Band.MEDIUM:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(colour))
        painter.drawPie(inner, 90 * 16, 180 * 16)


def _draw_question(painter: QPainter, box: QRectF, colour: QColor) -> None:
    font = painter.font()
    font.setPixelSize(max(1, round(box.height() * 1.15)))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(
        box.adjusted(-box.width(), -box.height(), box.width(), box.height()),
        Qt.AlignmentFlag.AlignCenter,
        "?",
    )


def shape_icon(band: Band, px: int, colour: QColor) -> QIcon:
    """Return a band's shape as an icon for a button, sharp at twice the density too."""
    pixmap = QPixmap(QSize(px * 2, px * 2))
    pixmap.setDevicePixelRatio(2.0)
    pixmap.fill(Qt.GlobalColor.transparent)
    with painting(pixmap) as painter:
        draw_shape(painter, band, QRectF(0, 0, px, px), colour)
    return QIcon(pixmap)
