"""Page, HTML, PDF, picture and JSON of a debrief say the same."""

import re
import zlib
from dataclasses import replace
from html import unescape

import pytest
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QImage, QTextBlock, QTextDocument
from PySide6.QtWidgets import QLabel, QScrollArea

from coach.practice.debrief.builder import Debrief, debrief_json
from coach.practice.debrief.facts import facts_of
from coach.practice.debrief.html import debrief_html
from coach.ui.debriefing.page import DebriefPage
from coach.ui.debriefing.page_breaks import keep_headings
from coach.ui.debriefing.pdf import debrief_pdf, debrief_png
from coach.ui.debriefing.sheet import debrief_sheet
from coach.ui.gallery.past import sample_drill_debrief, sample_rich_debrief
from coach.ui.kit.tokens import NIGHT
from coach.ui.kit.tongue import shown

pytestmark = pytest.mark.usefixtures("app")


@pytest.fixture(
    scope="module", params=[sample_rich_debrief, sample_drill_debrief], ids=["led", "drill"]
)
def debrief(request: pytest.FixtureRequest) -> Debrief:
    made: Debrief = request.param()
    return made


def in_json(debrief: Debrief) -> dict[str, str]:
    told = debrief_json(debrief)["facts"]
    assert isinstance(told, list)
    return {fact["name"]: fact["figure"] for fact in told}


def test_the_html_has_every_figure_of_the_json(debrief: Debrief) -> None:
    page = debrief_html(debrief)
    found = re.findall(r'data-fact="([^"]+)">([^<]*)<', page)
    assert {name: unescape(figure) for name, figure in found} == in_json(debrief)
    assert len(found) == len(in_json(debrief)), "each once"


def test_the_page_has_every_figure_of_the_json(debrief: Debrief) -> None:
    page = DebriefPage(NIGHT, debrief)
    found = {
        each.objectName().removeprefix("fact-"): each.text()
        for each in page.findChildren(QLabel)
        if each.objectName().startswith("fact-")
    }
    # A page narrows the space before a percent sign.
    assert found == {name: shown(figure) for name, figure in in_json(debrief).items()}


def test_pdf_and_picture_are_painted_from_a_text_with_every_fact(debrief: Debrief) -> None:
    lines = debrief_sheet(debrief).toPlainText().replace("\n", " ")
    # A text document gives no-break spaces back as plain ones.
    at = 0
    for fact in facts_of(debrief):
        for told in (fact.title, fact.figure, fact.sentence):
            words = told.replace("\u00a0", " ")
            found = lines.find(words, at)
            assert found >= 0, f"{words!r} is missing after {lines[at - 60 : at]!r}"
            at = found + len(words)
    for words in (debrief.sentence, debrief.tip):
        assert words.replace("\u00a0", " ") in lines


def test_the_figures_are_those_of_the_measurements(debrief: Debrief) -> None:
    values = {fact.name: fact.value for fact in facts_of(debrief)}
    assert values["medium_s"] == debrief.bands.medium
    assert values["too_much"] == len(debrief.too_much)
    assert values["score"] == debrief.score.total
    assert values["strokes"] == len(debrief.strokes)
    lost = sum(value for name, value in values.items() if name.startswith("deduction_"))
    assert values["score"] == 100 + lost
    for number, moment in enumerate(debrief.too_much, 1):
        assert values[f"too_much_{number}"] == moment.peak_n


def test_a_figure_that_changes_changes_everywhere(debrief: Debrief) -> None:
    longer = replace(debrief, duration_s=4321.0)
    for told in (
        debrief_html(longer),
        debrief_sheet(longer).toPlainText(),
        " ".join(each.text() for each in DebriefPage(NIGHT, longer).findChildren(QLabel)),
        str(debrief_json(longer)),
    ):
        assert "72:01 min" in told


def test_the_picture_is_a_png_as_tall_as_its_words(debrief: Debrief) -> None:
    picture = QImage.fromData(debrief_png(debrief))
    assert picture.width() > 1000
    last_row = [picture.pixelColor(x, picture.height() - 4).name() for x in range(0, 1400, 50)]
    assert len(set(last_row)) == 1, "nothing is cut off at its end"
    assert picture.height() > 2 * picture.width()


def letters_in(pdf: bytes) -> set[str]:
    """Return the letters that the fonts of a PDF say their glyphs are."""
    found = set()
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.S):
        try:
            plain = zlib.decompress(stream)
        except zlib.error:
            plain = stream
        # "<first glyph> <last glyph> [<letter> <letter> …]"
        for block in re.findall(rb"\[((?:\s*<[0-9A-Fa-f]{4}>)+)\s*\]", plain):
            found |= {chr(int(code, 16)) for code in re.findall(rb"<([0-9A-Fa-f]{4})>", block)}
    return found


def test_figures_can_be_copied_out_of_the_pdf(debrief: Debrief) -> None:
    figures = "".join(fact.figure for fact in facts_of(debrief))
    wanted = {letter for letter in figures if letter.isdigit() or letter in ".:−%"}
    assert wanted <= letters_in(debrief_pdf(debrief))


def headings(document: QTextDocument) -> list[tuple[str, float, float]]:
    """Return the words of each heading, where its line stands, and where the line after it."""
    document.pageCount()
    found, block, layout = [], document.begin(), document.documentLayout()

    def middle(of: QTextBlock) -> float:
        line = of.layout().lineAt(0)
        return layout.blockBoundingRect(of).top() + line.y() + line.height() / 2

    while block.isValid():
        after = block.next()
        if block.blockFormat().headingLevel() and after.isValid():
            found.append((block.text(), middle(block), middle(after)))
        block = after
    return found


@pytest.mark.parametrize("words", ["Your rhythm", "In numbers", "The session"])
def test_no_heading_stands_alone_at_the_foot_of_a_page(debrief: Debrief, words: str) -> None:
    document = debrief_sheet(debrief)
    document.setPageSize(QSizeF(640, 9_000))
    (ends,) = [after for told, _, after in headings(document) if told == words]
    page = QSizeF(640, ends)  # here it ends, with no room for what comes after
    document.setPageSize(page)
    keep_headings(document)
    pages = {
        told: (int(top // page.height()), int(after // page.height()))
        for told, top, after in headings(document)
    }
    assert pages[words] == (1, 1)
    assert [told for told, (own, after) in pages.items() if own != after] == []


@pytest.mark.parametrize("size", [QSize(1280, 800), QSize(800, 600)])
def test_nothing_of_the_page_lies_beside_the_window(debrief: Debrief, size: QSize) -> None:
    page = DebriefPage(NIGHT, debrief)
    page.resize(size)
    page.show()
    area = page.findChildren(QScrollArea)[0]
    inside = area.widget()
    assert inside.width() <= area.viewport().width()
    for each in inside.findChildren(QLabel):
        right = each.mapTo(inside, each.rect().topRight()).x()
        assert right <= inside.width(), each.text()
