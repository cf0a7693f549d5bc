"""What a number means is one press away from it, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton

from coach.practice.debrief.facts import facts_of
from coach.practice.measures.library import Measure, measure_named, measures
from coach.practice.measures.parts import parts_for_all
from coach.ui.debriefing.page import DebriefPage
from coach.ui.gallery.past import sample_drill_debrief, sample_rich_debrief
from coach.ui.gallery.samples import sample_debrief
from coach.ui.home_page import HomePage
from coach.ui.kit.link import Link
from coach.ui.kit.tokens import NIGHT
from coach.ui.kit.tongue import shown
from coach.ui.measures.page import MeasuresPage
from coach.ui.measures.veil import MeaningVeil


def shown_texts(widget):
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]


@pytest.mark.parametrize("made", [sample_rich_debrief, sample_drill_debrief])
def test_every_fact_of_a_debrief_has_its_meaning(made):
    for fact in facts_of(made()):
        assert measure_named(fact.name) is not None, f"nobody has written of {fact.name}"


@pytest.fixture
def page(app):
    page = DebriefPage(NIGHT, sample_debrief())
    page.resize(1000, 700)
    page.show()
    app.processEvents()
    return page


def link_of(page, title):
    return next(each for each in page.findChildren(Link) if each.text() == title)


def test_pressing_a_name_tells_what_its_number_means(page):
    link = link_of(page, "Score")
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Space)
    veil = page.findChild(MeaningVeil)
    assert measure_named("score").meaning in shown_texts(veil)
    QTest.keyClick(veil, Qt.Key.Key_Escape)
    assert not veil.isVisible()
    assert QApplication.focusWidget() is link


def test_escape_closes_the_meaning_and_not_the_debrief(page):
    left = []
    page.done.connect(lambda: left.append(True))
    link_of(page, "Score").click()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not left
    assert not page.findChild(MeaningVeil).isVisible()


def test_every_measure_can_be_read_by_arrows_alone(app):
    page = MeasuresPage(NIGHT)
    page.resize(900, 600)
    page.show()
    app.processEvents()
    listed = page.findChild(QListWidget)
    assert QApplication.focusWidget() is listed
    told = []
    for _ in range(listed.count()):
        texts = shown_texts(page)
        told += [m.name for m in measures() if shown(m.meaning) in texts and m.name not in told]
        QTest.keyClick(listed, Qt.Key.Key_Down)
        app.processEvents()
    assert told == [measure.name for measure in measures()]


@pytest.mark.usefixtures("app")
def test_the_page_begins_where_it_is_asked_to():
    page = MeasuresPage(NIGHT, first="lag_s")
    chosen = page.findChild(QListWidget).currentItem().data(Qt.ItemDataRole.UserRole)
    assert isinstance(chosen, Measure)
    assert chosen.name == "lag_s"


def test_plain_words_come_before_those_for_builders(app):
    page = MeasuresPage(NIGHT, first="force_n")
    page.resize(1000, 700)
    page.show()
    app.processEvents()
    told = sorted(
        (each for each in page.findChildren(QLabel) if each.isVisible()),
        key=lambda each: each.mapTo(page, each.rect().topLeft()).y(),
    )
    texts = [each.text() for each in told]
    builders = texts.index("For builders")
    assert texts.index(measure_named("force_n").meaning) < builders
    before = " ".join(texts[:builders]).lower()
    assert not any(word in before for word in ("taxel", "butterworth", "low-pass"))
    assert any("Butterworth" in text for text in texts[builders:])


@pytest.mark.parametrize("measure", measures(), ids=lambda measure: measure.name)
def test_what_everybody_reads_of_a_number_names_no_taxel_and_no_filter(measure):
    plain = " ".join([measure.meaning, *(text for _, text in parts_for_all(measure))]).lower()
    assert not any(word in plain for word in ("taxel", "butterworth", "low-pass", "kpa"))


def test_the_page_is_called_as_the_ways_to_it_and_left_at_its_top(app):
    home, page = HomePage(NIGHT), MeasuresPage(NIGHT)
    page.resize(1000, 700)
    page.show()
    app.processEvents()
    way = next(each for each in home.findChildren(QPushButton) if "(M)" in each.text())
    assert way.text().startswith(page.accessibleName())
    assert way.accessibleName() == page.accessibleName()
    assert page.accessibleName() in shown_texts(page)
    back = next(each for each in page.findChildren(QPushButton) if "(Esc)" in each.text())
    assert back.mapTo(page, back.rect().bottomLeft()).y() < page.findChild(QListWidget).y()
