"""A debrief as PDF pages and as one picture, both painted from the same sheet."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QImage,
    QImageWriter,
    QPageLayout,
    QPageSize,
    QPalette,
    QPdfWriter,
)

from coach.practice.debrief.html import debrief_html
from coach.practice.debrief.outcome import Debrief
from coach.saying import said_again, say
from coach.ui.debriefing.page_breaks import keep_headings
from coach.ui.debriefing.sheet import WIDTH_PX, debrief_sheet
from coach.ui.kit.painting import painting
from coach.ui.kit.tokens import DAY
from coach.ui.kit.tongue import LANGUAGES, shown

DOTS_PER_INCH = 96
_MARGIN_PX, _SHARP = 40, 2


def debrief_pdf(debrief: Debrief) -> bytes:
    """Return the debrief as a PDF of A4 pages; safe to call from a worker's thread."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    titled = say("Debrief: {title}", title=said_again(debrief.title))
    writer.setTitle(shown(titled))
    writer.setCreator("Pressure Coach")
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(20, 18, 20, 18),
            QPageLayout.Unit.Millimeter,
        )
    )
    document = debrief_sheet(debrief)
    area = writer.pageLayout().paintRectPixels(DOTS_PER_INCH)
    document.setPageSize(QSizeF(area.width(), area.height()))
    keep_headings(document)
    document.print_(writer)
    buffer.close()
    return bytes(data.data())


def debrief_png(debrief: Debrief) -> bytes:
    """Return the debrief as one tall picture; safe to call from a worker's thread."""
    document = debrief_sheet(debrief)
    document.setTextWidth(WIDTH_PX + 8)
    height = document.size().height()
    wide, tall = WIDTH_PX + 8 + 2 * _MARGIN_PX, round(height) + 2 * _MARGIN_PX
    picture = QImage(wide * _SHARP, tall * _SHARP, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(_SHARP)
    picture.fill(QColor(DAY.surface))
    with painting(picture) as painter:
        painter.translate(_MARGIN_PX, _MARGIN_PX)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(DAY.text))
        context.clip = QRectF(0, 0, WIDTH_PX + 8, height)
        document.documentLayout().draw(painter, context)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(data.data())


def debrief_file(debrief: Debrief, kind: str) -> bytes:
    """Return the debrief as a file of a kind ("html", "pdf", "png") in the language spoken."""
    if kind == "pdf":
        return debrief_pdf(debrief)
    if kind == "png":
        return debrief_png(debrief)
    language = QLocale().name().partition("_")[0]
    known = language if language in LANGUAGES else "en"
    return debrief_html(debrief, shown, known).encode()
