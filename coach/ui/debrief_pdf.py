"""A debrief as a PDF page: words by a text document, pictures by the page's own painters."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from coach.practice.outcome import Debrief
from coach.practice.stretches import ribbon_of
from coach.ui.debrief_parts import (
    deductions_of,
    overlay_of,
    rose_words,
    started_words,
)
from coach.ui.ribbon import paint_ribbon
from coach.ui.rose import paint_rose
from coach.ui.score_bar import deduction_words, paint_score
from coach.ui.stroke_overlay import paint_overlay
from coach.ui.theme import load_fonts, ui_font
from coach.ui.tokens import DAY, TYPE

WIDTH_PX, SHARPER = 624, 3
DOTS_PER_INCH = 96


def debrief_pdf(debrief: Debrief) -> bytes:
    """Return the debrief as a PDF of A4 pages; safe to call from a worker's thread."""
    load_fonts()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(f"Debrief: {debrief.title}")
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
    document = QTextDocument()
    document.setDefaultFont(ui_font(14))
    area = writer.pageLayout().paintRectPixels(DOTS_PER_INCH)
    document.setPageSize(QSizeF(area.width(), area.height()))
    _add_pictures(document, debrief)
    document.setHtml(_html(debrief))
    document.print_(writer)
    buffer.close()
    return bytes(data.data())


def _add_pictures(document: QTextDocument, debrief: Debrief) -> None:
    ribbon, overlay = ribbon_of(debrief), overlay_of(debrief)
    total, deductions = debrief.score.total, deductions_of(debrief)
    painters: dict[str, tuple[int, int, Callable[[QPainter, QRectF], None]]] = {
        "ribbon": (
            WIDTH_PX,
            62,
            lambda painter, box: paint_ribbon(painter, box.adjusted(1, 12, -1, -1), ribbon, DAY),
        ),
        "strokes": (
            WIDTH_PX,
            230,
            lambda painter, box: paint_overlay(painter, box, overlay, DAY),
        ),
        "rose": (300, 240, lambda painter, box: paint_rose(painter, box, debrief.phases, DAY)),
        "score": (
            WIDTH_PX,
            56,
            lambda painter, box: paint_score(painter, box, total, deductions, DAY),
        ),
    }
    for name, (width, height, paint) in painters.items():
        picture = _drawn(width, height, paint)
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), picture)


def _drawn(width: int, height: int, paint: Callable[[QPainter, QRectF], None]) -> QImage:
    picture = QImage(width * SHARPER, height * SHARPER, QImage.Format.Format_RGB32)
    picture.fill(QColor(DAY.surface))
    picture.setDevicePixelRatio(SHARPER)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(QFont(ui_font(TYPE.small)))
    painter.setPen(Qt.PenStyle.SolidLine)
    paint(painter, QRectF(0, 0, width, height))
    painter.end()
    return picture


def _html(debrief: Debrief) -> str:
    when = started_words(debrief.started_at)
    head = " · ".join(part for part in (when, debrief.title, debrief.device) if part)
    losses = "".join(
        f'<p class="quiet">{escape(deduction_words(each))}</p>' for each in deductions_of(debrief)
    )
    return f"""<style>
p {{ margin: 0 0 6px 0; color: {DAY.text}; }}
.quiet {{ color: {DAY.quiet}; font-size: 12px; }}
h1 {{ font-size: 22px; font-weight: 600; margin: 4px 0 12px 0; color: {DAY.text}; }}
h2 {{ font-size: 15px; font-weight: 600; margin: 18px 0 4px 0; color: {DAY.text}; }}
</style>
<p class="quiet">{escape(head)}</p>
<h1>{escape(debrief.sentence)}</h1>
<p><img src="ribbon" width="{WIDTH_PX}" height="62"></p>
<h2>Your strokes</h2>
<p><img src="strokes" width="{WIDTH_PX}" height="230"></p>
<table width="100%"><tr>
<td width="50%"><h2>Your rhythm</h2><p class="quiet">{escape(rose_words(debrief))}</p>
<h2>For next time</h2><p>{escape(debrief.tip)}</p></td>
<td width="50%"><img src="rose" width="300" height="240"></td>
</tr></table>
<h2>How near to what you aimed for</h2>
<p><img src="score" width="{WIDTH_PX}" height="56"></p>
{losses}"""
