"""What the kit's makers are given to say is shown in the language spoken."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from coach.saying import say
from coach.signal.bands import Band
from coach.ui.kit.band_words import band_word, seconds_words
from coach.ui.kit.busy import BusyPage
from coach.ui.kit.buttons import PageButton, Stepper, ValueLabel
from coach.ui.kit.choice_box import ChoiceBox
from coach.ui.kit.choice_card import ChoiceCard
from coach.ui.kit.elided_label import ElidedLabel
from coach.ui.kit.force_words import sure_force_words
from coach.ui.kit.line_button import LineButton
from coach.ui.kit.link import Link
from coach.ui.kit.pieces import button, card, choices, label
from coach.ui.kit.tokens import DAY
from coach.ui.kit.tongue import shown
from coach.ui.kit.veil import Veil
from coach.ui.pager import Pager

GERMAN = {
    "Go on": "Weiter",
    "Let us begin.": "Fangen wir an.",
    "Who": "Wer",
    "Cancel": "Abbrechen",
    "{sentence} Key {key}.": "{sentence} Taste {key}.",
    "Medium": "Mittel",
    "± {error_n:.1f} N": "± {error_n:.1f} Newton",
    "a minute": "in der Minute",
}
GO, WORDS, WHO = say("Go on"), say("Let us begin."), say("Who")


class SomeGerman(QTranslator):
    """Knows a few sentences."""

    def translate(
        self, _context: str, source: str, _meaning: str | None = None, _n: int = -1
    ) -> str:
        return GERMAN.get(source, source)


@pytest.fixture
def german(app: QApplication) -> Iterator[None]:
    translator, before = SomeGerman(), QLocale()
    app.installTranslator(translator)
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)
    app.removeTranslator(translator)


@pytest.mark.usefixtures("german")
def test_labels_and_buttons_speak() -> None:
    assert label(WORDS).text() == "Fangen wir an."
    assert label("Jo").text() == "Jo"
    assert button(GO).text() == "Weiter"
    assert card(name=GO)[0].accessibleName() == "Weiter"
    large = PageButton("+", WORDS)
    assert (large.text(), large.accessibleName()) == ("+", "Fangen wir an.")
    assert large.toolTip() == large.accessibleName()
    parent = QWidget()
    _line, group = choices([(GO, 1), ("Jo", 2)], 1, WHO, parent)
    said = [(each.text(), each.accessibleName()) for each in group.buttons()]
    assert said == [("Weiter", "Wer: Weiter"), ("Jo", "Wer: Jo")]


@pytest.mark.usefixtures("german")
def test_what_paints_itself_speaks() -> None:
    made = ChoiceCard(DAY, "connect", GO, WORDS, "4")
    assert made.text() == made.accessibleName() == "Weiter"
    assert made.accessibleDescription() == "Fangen wir an. Taste 4."
    assert Link(DAY, GO).text() == "Weiter"
    assert LineButton(DAY, GO).accessibleName() == "Weiter"
    assert ChoiceBox(DAY, WHO).accessibleName() == "Wer"
    line = ElidedLabel(DAY.text, 16)
    line.show_text(WORDS)
    assert line.text() == line.accessibleName() == line.toolTip() == "Fangen wir an."
    value = ValueLabel(DAY, say("a minute"))
    value.show_value("60")
    assert value.accessibleName() == "60 in der Minute"
    assert Stepper(DAY, say("a minute"), GO, WORDS).less.accessibleName() == "Weiter"


@pytest.mark.usefixtures("german")
def test_pages_of_the_kit_speak() -> None:
    page = QWidget()
    veil = Veil(DAY, page, WHO, WORDS, ((GO, page.setFocus),))
    assert veil.accessibleName() == "Wer Fangen wir an."
    assert {each.text() for each in veil.findChildren(QLabel)} == {"Wer", "Fangen wir an."}
    assert [each.text() for each in veil.findChildren(QPushButton)] == ["Weiter"]
    busy = BusyPage(DAY, WORDS)
    assert busy.accessibleName() == "Fangen wir an."
    assert [each.text() for each in busy.findChildren(QPushButton)] == ["Abbrechen  (Esc)"]
    window = Pager(DAY)
    window.show_page(QWidget(), WHO)
    assert window.windowTitle() == "Wer – Pressure Coach"


@pytest.mark.usefixtures("german")
def test_numbers_take_the_languages_sign() -> None:
    assert shown(band_word(Band.MEDIUM)) == "Mittel"
    assert shown(sure_force_words(3.14, 0.4)) == "3,1 N ± 0,4 Newton"
    assert shown(seconds_words(2.5)) == "2,5 s"


def test_english_stays_as_it_was() -> None:
    assert sure_force_words(21.2, 5.0, doubted=True) == "≈ 21 N ± 5 N"
    assert sure_force_words(-0.04, None) == "0.0 N"
    assert seconds_words(185.0) == "3:05"
