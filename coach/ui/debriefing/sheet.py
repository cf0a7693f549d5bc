"""A debrief as one text document with pictures: what PDF and PNG are both painted from."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextDocument

from coach.practice.debrief.facts import Fact, FactGroup, facts_of, grouped
from coach.practice.debrief.facts_compared import compared_sentence
from coach.practice.debrief.next_time import next_time
from coach.practice.debrief.offsets import offsets_of
from coach.practice.debrief.outcome import Debrief
from coach.practice.debrief.stretches import ribbon_of
from coach.saying import say
from coach.ui.debriefing.beside_beat import paint_offsets
from coach.ui.debriefing.parts import deductions_of, head_words, overlay_of, rhythm_of
from coach.ui.debriefing.ribbon import paint_ribbon
from coach.ui.debriefing.ribbon_answers import paint_answers
from coach.ui.debriefing.rose import paint_rose
from coach.ui.debriefing.score_bar import paint_score
from coach.ui.debriefing.stroke_overlay import paint_overlay
from coach.ui.kit.painting import painting
from coach.ui.kit.theme import load_fonts, ui_font
from coach.ui.kit.tokens import DAY, TYPE
from coach.ui.kit.tongue import shown

WIDTH_PX, SHARPER = 624, 3
_RIBBON_PX = 92
_STYLE = f"""
p {{ margin: 0 0 6px 0; color: {DAY.text}; }}
td {{ color: {DAY.text}; font-size: 12px; padding: 1px 10px 2px 0; }}
.quiet {{ color: {DAY.quiet}; font-size: 12px; }}
h1 {{ font-size: 22px; font-weight: 600; margin: 4px 0 12px 0; color: {DAY.text}; }}
h2 {{ font-size: 15px; font-weight: 600; margin: 18px 0 4px 0; color: {DAY.text}; }}
h3 {{ font-size: 13px; font-weight: 600; margin: 8px 0 2px 0; color: {DAY.text}; }}
"""


def debrief_sheet(debrief: Debrief) -> QTextDocument:
    """Return the document in the language spoken; safe to make in a worker's thread."""
    load_fonts()
    document = QTextDocument()
    font = ui_font(14)
    # Letters that a feature swaps for others of their kind cannot be copied out of a PDF.
    font.unsetFeature(QFont.Tag("tnum"))
    font.setFeature(QFont.Tag("calt"), 0)
    document.setDefaultFont(font)
    for name, (width, height, paint) in _pictures(debrief).items():
        picture = _drawn(width, height, paint)
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), picture)
    document.setHtml(_html(debrief, facts_of(debrief)))
    return document


Paint = Callable[[QPainter, QRectF], None]


def _pictures(debrief: Debrief) -> dict[str, tuple[int, int, Paint]]:
    ribbon, overlay = ribbon_of(debrief), overlay_of(debrief)
    total, deductions = debrief.score.total, deductions_of(debrief)
    offsets = offsets_of(debrief)

    def with_answers(painter: QPainter, box: QRectF) -> None:
        area = box.adjusted(8, 40, -8, -1)
        paint_ribbon(painter, area, ribbon, DAY)
        paint_answers(painter, area, ribbon, DAY)

    return {
        "ribbon": (WIDTH_PX, _RIBBON_PX, with_answers),
        "strokes": (WIDTH_PX, 220, lambda p, box: paint_overlay(p, box, overlay, DAY)),
        "rose": (230, 190, lambda p, box: paint_rose(p, box, debrief.phases, DAY)),
        "beside": (394, 190, lambda p, box: paint_offsets(p, box, offsets, DAY)),
        "score": (WIDTH_PX, 56, lambda p, box: paint_score(p, box, total, deductions, DAY)),
    }


def _drawn(width: int, height: int, paint: Paint) -> QImage:
    picture = QImage(width * SHARPER, height * SHARPER, QImage.Format.Format_RGB32)
    picture.fill(QColor(DAY.surface))
    picture.setDevicePixelRatio(SHARPER)
    with painting(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(QFont(ui_font(TYPE.small)))
        painter.setPen(Qt.PenStyle.SolidLine)
        paint(painter, QRectF(0, 0, width, height))
    return picture


def _html(debrief: Debrief, facts: tuple[Fact, ...]) -> str:
    beside = compared_sentence(debrief.compared)
    compared = f'<p class="quiet">{_words(beside)}</p>' if beside else ""
    missing = debrief.pieces.missing_words()
    lost = f"<p>{_words(missing)}</p>" if missing else ""
    said = (debrief.tip, *next_time(debrief).sentences)
    tips = "".join(f"<p>{_words(words)}</p>" for words in said)
    numbers = "".join(_group(group) for group in grouped(facts))
    return f"""<style>{_STYLE}</style>
<p class="quiet">{_words(head_words(debrief))}</p>
<h1>{_words(debrief.sentence)}</h1>
{lost}
<p><img src="ribbon" width="{WIDTH_PX}" height="{_RIBBON_PX}"></p>
<h2>{_words(say("How near to what you aimed for"))}</h2>
<p><img src="score" width="{WIDTH_PX}" height="56"></p>
{compared}
<h2>{_words(say("For next time"))}</h2>{tips}
<h2>{_words(say("Your strokes"))}</h2>
<p><img src="strokes" width="{WIDTH_PX}" height="220"></p>
<h2>{_words(say("Your rhythm"))}</h2><p class="quiet">{_words(rhythm_of(debrief))}</p>
<p><img src="rose" width="230" height="190"><img src="beside" width="394" height="190"></p>
<h2>{_words(say("In numbers"))}</h2>
{numbers}"""


def _words(text: str) -> str:
    return escape(shown(text))


def _group(group: FactGroup) -> str:
    rows = "".join(
        f'<tr><td width="150">{_words(fact.title)}</td><td width="150"><b>{_words(fact.figure)}'
        f'</b></td><td class="quiet">{_words(fact.sentence) or "&nbsp;"}</td></tr>'
        for fact in group.facts
    )
    return f'<h3>{_words(group.title)}</h3><table cellspacing="0">{rows}</table>'
