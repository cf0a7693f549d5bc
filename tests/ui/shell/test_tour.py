"""The tour: shown once with the demo, gone on with and left by one key, again from the settings."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from coach.app import StartRequest
from coach.commands import demo
from coach.commands.parser import build_parser
from coach.messages import SetPaused, Settings
from coach.signal.bands import Band
from coach.ui.gallery.touring import tour_pages
from coach.ui.kit.tokens import NIGHT
from coach.ui.practising.dial import Dial
from coach.ui.practising.page import PracticePage
from coach.ui.practising.too_much import TooMuchScreen
from coach.ui.tour.tour import NOTES, Tour, beside
from coach.views import LiveView

House = Any
Key = Qt.Key


def tour_of(house: House) -> Tour | None:
    page = house.page.findChild(PracticePage)
    found: Tour | None = page.findChild(Tour)
    return found


def begun(house: House) -> PracticePage:
    house.window.show_home()
    house.key(Key.Key_1)
    page: PracticePage = house.page.findChild(PracticePage)
    felt(house)
    return page


def felt(house: House) -> None:
    """Let the glove speak: there is a hand to tell of."""
    house.say(live=LiveView(Band.MEDIUM, 20.0, False, None))
    house.settle()


def test_the_notes_wait_until_there_is_a_hand_to_speak_of(house: House) -> None:
    house.window.show_home()
    house.key(Key.Key_1)
    house.say()
    assert tour_of(house) is None
    assert not house.reads(str(NOTES[0].sentence))
    felt(house)
    assert house.reads(str(NOTES[0].sentence))
    assert house.button("Skip the notes").text().endswith("(Esc)")


def test_from_the_first_start_to_practising_is_one_press(house: House) -> None:
    page = begun(house)
    assert page.isVisible()
    assert house.engines[0].settings.address == "sim:beginner"


def test_enter_leads_through_all_notes_and_then_it_is_known(house: House) -> None:
    page = begun(house)
    for note in NOTES:
        assert house.reads(str(note.sentence))
        QTest.keyClick(page, Key.Key_Return)
        house.settle()
    assert "tour" in house.kept[-1].known
    assert not house.reads(str(NOTES[-1].sentence))
    begun(house)
    assert tour_of(house) is None


@pytest.mark.parametrize(
    ("arguments", "told"),
    [([], True), (["--seconds", "5"], False), (["--screenshot", "demo.png"], False)],
)
def test_the_command_shows_around_too_but_for_a_picture(
    arguments: list[str], told: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[StartRequest] = []

    def run(start: StartRequest) -> int:
        asked.append(start)
        return 0

    monkeypatch.setattr("coach.app.run", run)
    monkeypatch.setattr(demo, "has_screen", lambda: True)
    monkeypatch.setattr(demo, "place_for", lambda path, _kind: path)
    words = ["demo", *arguments]
    assert demo.run(build_parser(words).parse_args(words)) == 0
    assert asked[0].shows_around is told


def test_whoever_comes_by_the_command_is_shown_around_once(house: House) -> None:
    for wished in (True, False):
        house.window.practise(Settings(address="sim:beginner"), house.window.show_home)
        house.window.home.show_around()
        felt(house)
        assert (tour_of(house) is not None) is wished
        if wished:
            QTest.keyClick(house.page.findChild(PracticePage), Key.Key_Escape)


def test_escape_leaves_the_tour_and_not_the_demo(house: House) -> None:
    page = begun(house)
    QTest.keyClick(page, Key.Key_Escape)
    assert not house.reads(str(NOTES[0].sentence))
    assert house.page.findChild(PracticePage) is page
    assert "tour" in house.kept[-1].known


def test_the_pages_own_keys_go_on_meaning_what_they_mean(house: House) -> None:
    page = begun(house)
    house.say()
    sent: list[object] = []
    page.command.connect(sent.append)
    QTest.keyClick(page, Key.Key_Space)
    assert any(isinstance(each, SetPaused) for each in sent)


def test_too_much_lies_over_the_notes(house: House) -> None:
    page = begun(house)
    tour, cover = tour_of(house), page.findChild(TooMuchScreen)
    assert tour is not None
    assert cover is not None
    order = page.children()
    assert order.index(cover) > order.index(tour.bubble)


def test_the_settings_show_it_again(house: House) -> None:
    page = begun(house)
    QTest.keyClick(page, Key.Key_Escape)
    house.window.settings.show()
    button = next(b for b in house.page.findChildren(QPushButton) if b.text() == "Show me around")
    button.click()
    felt(house)
    assert tour_of(house) is not None


@pytest.mark.parametrize(
    "target", [QRect(0, 0, 800, 500), QRect(500, 0, 300, 500), QRect(0, 450, 800, 50)]
)
def test_a_note_stays_on_the_page(target: QRect) -> None:
    room = QRect(16, 16, 768, 568)
    place = beside(target, QSize(380, 160), room)
    assert room.contains(place)
    if target.height() == 50:
        assert not place.intersects(target)


@pytest.mark.parametrize("size", [(1280, 800), (800, 600)])
def test_no_note_hides_the_word_of_a_part_it_does_not_speak_of(
    shown: Callable[..., QWidget], size: tuple[int, int]
) -> None:
    page = shown(tour_pages()["tour-last"](NIGHT), *size)
    QApplication.processEvents()
    note = page.findChild(Tour).bubble
    dial = page.findChild(Dial)
    place = QRect(dial.mapTo(page, QPoint(0, 0)), dial.size())
    assert not note.geometry().intersects(place)
