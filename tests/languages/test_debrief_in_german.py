"""What the window saves of a debrief is in its language; what the terminal writes is English."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from html import unescape

import pytest

from coach.commands.report import page_of
from coach.practice.debrief.builder import Debrief
from coach.practice.debrief.facts import facts_of
from coach.practice.debrief.html import debrief_html
from coach.practice.debrief.pieces import Pieces
from coach.ui.debriefing.pdf import debrief_file
from coach.ui.debriefing.sheet import debrief_sheet
from coach.ui.gallery.past import sample_drill_debrief, sample_rich_debrief
from coach.ui.gallery.pseudo import speak_pseudo
from coach.ui.kit.tongue import shown
from tests.languages.looking import loose_words

Speaking = Callable[[str], None]


def many_debriefs() -> Iterator[Debrief]:
    rich = sample_rich_debrief()
    yield rich
    yield replace(sample_drill_debrief(), pieces=Pieces(2, (2,), (1.5,)))
    yield replace(rich, strokes=rich.strokes[:1], phases=())


@pytest.mark.parametrize("debrief", list(many_debriefs()), ids=["led", "drill", "one stroke"])
def test_the_saved_page_says_all_in_german(speaking: Speaking, debrief: Debrief) -> None:
    speaking("de")
    page = debrief_file(debrief, "html").decode()
    assert '<html lang="de">' in page
    body = page[page.index("<body>") :]
    plain = unescape(re.sub("<[^>]*>", " ", body)).replace("\u00a0", " ")
    for fact in facts_of(debrief):
        for said in (fact.title, fact.figure, fact.sentence):
            assert shown(said).replace("\u00a0", " ") in plain
    assert shown(debrief.sentence).replace("\u00a0", " ") in plain
    assert "Was der Sensor gesendet hat" in plain
    for english in ("strokes", "newtons", "Your ", "the beat", "What ", "Pressure", "too much"):
        assert english not in plain, plain[max(0, plain.find(english) - 60) :][:120]
    sheet = debrief_sheet(debrief).toPlainText()
    for english in ("strokes", "Your ", "the beat", "Pressure"):
        assert english not in sheet


def test_no_word_of_the_saved_page_is_kept_from_translation(speaking: Speaking) -> None:
    speaking("en")
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    speak_pseudo(app)
    page = debrief_html(sample_rich_debrief(), shown, "en")
    body = re.sub(r"<style>.*?</style>", " ", page[page.index("<body>") :], flags=re.DOTALL)
    texts = [unescape(each).strip() for each in re.findall(r">([^<]+)<", body)]
    texts += [unescape(each) for each in re.findall(r'(?:title|aria-label)="([^"]*)"', body)]
    left = {each: loose_words(each) for each in texts if loose_words(each)}
    assert set(left) <= {"Palm glove", "SPARC"}, left


def test_the_terminal_writes_english_whatever_the_window_speaks(speaking: Speaking) -> None:
    debrief = sample_rich_debrief()
    plain = page_of(debrief, "html")
    speaking("de")
    assert page_of(debrief, "html") == plain
    assert b"Your 59 strokes" in plain


def test_a_german_number_has_a_comma_and_an_english_one_a_point(speaking: Speaking) -> None:
    debrief = sample_rich_debrief()
    (period,) = (fact for fact in facts_of(debrief) if fact.name == "period_s")
    assert period.figure == "4.0 s"
    speaking("de")
    assert shown(period.figure).replace("\u00a0", " ") == "4,0 s"
