"""The tour: shown once with the demo, gone on with and left by one key, again from the settings."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from coach.app import StartRequest
from coach.commands import demo
from coach.commands.parser import build_parser
from coach.messages import SetPaused, Settings
from coach.signal.bands import Band
from coach.ui.gallery.touring import tour_pages
from coach.ui.kit.tokens import NIGHT
from coach.ui.kit.tongue import speak
from coach.ui.practising.dial import Dial
from coach.ui.practising.page import PracticePage
from coach.ui.practising.stop_screen import StopScreen
from coach.ui.practising.too_much import TooMuchScreen
from coach.ui.tour.notes import NOTES
from coach.ui.tour.placing import beside, is_cut
from coach.ui.tour.tour import Tour
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


def stopped(house: House) -> PracticePage:
    page = begun(house)
    QTest.keyClick(page, Key.Key_0)
    live = LiveView(Band.MEDIUM, 20.0, False, None)
    house.clock.advance(3.0)
    house.say(live=live, number=2, stopped=True)
    house.clock.advance(3.0)
    house.say(live=live, number=3, stopped=True)
    assert page.findChild(StopScreen).isVisible()
    return page


def test_a_stop_over_the_notes_has_its_keys_for_itself(house: House) -> None:
    page = stopped(house)
    note = tour_of(house).bubble
    QTest.keyClick(page, Key.Key_Return)
    assert note.accessibleName().endswith(str(NOTES[0].sentence)), "nobody saw the first one"
    assert not note.isEnabled(), "Tab does not come to what lies below"
    QTest.keyClick(page, Key.Key_Escape)
    house.settle()
    assert house.page.findChild(PracticePage) is None, "Escape ends here, as is written there"


def test_once_it_may_go_on_the_notes_do_too(house: House) -> None:
    page = stopped(house)
    QTest.keyClick(page, Key.Key_G)
    assert not page.findChild(StopScreen).isVisible()
    assert tour_of(house).bubble.isEnabled()
    QTest.keyClick(page, Key.Key_Return)
    assert house.reads(str(NOTES[1].sentence))


def test_too_much_over_the_notes_lets_no_key_step_through_what_nobody_sees(house: House) -> None:
    page = begun(house)
    house.say(live=LiveView(Band.TOO_MUCH, 90.0, True, None), number=2)
    assert page.findChild(TooMuchScreen).isVisible()
    told = len(house.engines[0].told)
    for key in (Key.Key_Return, Key.Key_Escape):
        QTest.keyClick(page, key)
    assert house.page.findChild(PracticePage) is page
    assert house.engines[0].told[told:] == []
    house.say(live=LiveView(Band.MEDIUM, 20.0, False, None), number=3)
    assert house.reads(str(NOTES[0].sentence))


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


@pytest.fixture
def in_language(app: QApplication) -> Iterator[Callable[[str], None]]:
    yield lambda language: speak(app, language)
    speak(app, "en")


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("size", [(1280, 800), (800, 600), (426, 267)])
def test_no_word_on_a_notes_buttons_is_cut_and_the_first_and_last_hide_no_half_buttons(
    shown: Callable[..., QWidget],
    in_language: Callable[[str], None],
    language: str,
    size: tuple[int, int],
) -> None:
    in_language(language)
    page = shown(tour_pages()["tour-first"](NIGHT), *size)
    tour = page.findChild(Tour)
    for at in range(len(NOTES)):
        QApplication.processEvents()
        for each in tour.bubble.findChildren(QPushButton):
            if each.isVisible():
                assert each.width() >= each.sizeHint().width(), each.text()
        if size[0] > 640 and at in (0, len(NOTES) - 1):
            others = [b for b in page.findChildren(QPushButton) if b.isVisible()]
            on_page = [b for b in others if not tour.bubble.isAncestorOf(b)]
            boxes = {b.text(): QRect(b.mapTo(page, QPoint(0, 0)), b.size()) for b in on_page}
            note = tour.bubble.geometry()
            assert [name for name in boxes if is_cut(boxes[name], note)] == [], note
        tour.go_on()


def test_the_last_note_has_one_way_on_and_promises_no_other(shown: Callable[..., QWidget]) -> None:
    page = shown(tour_pages()["tour-last"](NIGHT), 800, 600)
    note = page.findChild(Tour).bubble
    seen = [each.text() for each in note.findChildren(QPushButton) if each.isVisible()]
    assert seen == ["Done  (Enter)"]
    assert "once this note is closed" in note.accessibleName()


def test_in_a_small_window_only_what_is_there_is_spoken_of(shown: Callable[..., QWidget]) -> None:
    page = shown(tour_pages()["tour-first"](NIGHT), 426, 267)
    tour, told = page.findChild(Tour), []
    while tour.bubble.isVisible() and len(told) < 9:
        QApplication.processEvents()
        told.append(tour.bubble.accessibleName())
        tour.go_on()
    assert [each.partition(":")[0] for each in told] == [f"{at} of 4" for at in (1, 2, 3, 4)]
    assert not any("twenty seconds" in each or "aim for" in each for each in told)


def test_a_note_that_stands_is_at_rest(shown: Callable[..., QWidget]) -> None:
    page = shown(tour_pages()["tour-first"](NIGHT), 800, 600)
    for _turn in range(5):
        QApplication.processEvents()
    asked = Asked()
    page.installEventFilter(asked)
    for _turn in range(20):
        QApplication.processEvents()
    assert asked.times == 0, "each is laid out anew, which asks for the next"


class Asked(QObject):
    """Counts how often a page is asked to lay out its parts."""

    times = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.times += event.type() == QEvent.Type.LayoutRequest
        return False
