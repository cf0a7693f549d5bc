"""From the least window to a large screen: every part inside, none over another."""

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget

from coach.sensors.doubts import Doubt
from coach.ui.debriefing.ribbon import Ribbon
from coach.ui.gallery.pages import pages
from coach.ui.home_page import HomePage
from coach.ui.kit.choice_card import ChoiceCard
from coach.ui.kit.elided_label import ElidedLabel
from coach.ui.kit.ringed_button import RingedButton
from coach.ui.kit.stage import Stage
from coach.ui.kit.tokens import NIGHT
from coach.ui.kit.tongue import speak
from coach.ui.pager import LEAST_SIZE
from coach.ui.partner.tick_row import TickRow
from coach.ui.practising.controls import Controls
from coach.ui.practising.dial import Dial
from coach.ui.practising.footer import Footer
from coach.ui.practising.page import PracticePage
from coach.ui.practising.pressure_map import PressureMap
from coach.ui.practising.trace import Trace
from coach.ui.session.replay_player import ReplayPlayer
from coach.views import LinkView, ReplayView, idle_snapshot

Shown = Callable[..., QWidget]
SIZES = [(720, 500), (720, 560), (760, 640), (800, 600), (853, 533), (1280, 800), (2560, 1440)]
PARTS = (Dial, Trace, PressureMap, Footer, Controls, Ribbon, QPushButton, QLabel)

pytestmark = pytest.mark.usefixtures("app")


def place_of(part: QWidget, page: QWidget) -> QRect:
    return QRect(part.mapTo(page, QPoint(0, 0)), part.size())


def visible_parts(page: QWidget) -> list[QWidget]:
    """Return the visible parts, without those that lie in another part."""
    found = [part for part in page.findChildren(QWidget) if isinstance(part, PARTS)]
    found = [part for part in found if part.isVisible()]
    return [
        part
        for part in found
        if not any(other.isAncestorOf(part) for other in found if other is not part)
    ]


def flaws(page: QWidget) -> list[str]:
    """Return what is cut off, squeezed, or lies over something else."""
    parts, found = visible_parts(page), []
    for part in parts:
        name, least = type(part).__name__, part.minimumSizeHint()
        if not page.rect().contains(place_of(part, page)):
            found.append(f"{name} is cut off")
        if isinstance(part, QPushButton | Controls | Footer) and (
            part.width() < least.width() or part.height() < least.height()
        ):
            found.append(f"{name} is squeezed")
    for one, other in combinations(parts, 2):
        if not place_of(one, page).intersected(place_of(other, page)).isEmpty():
            found.append(f"{type(one).__name__} lies over {type(other).__name__}")
    return found


def kinds(page: QWidget) -> set[type[QWidget]]:
    return {type(part) for part in visible_parts(page)}


def with_map(replayed: bool) -> object:
    kpa = np.full((16, 16), 20.0, dtype=np.float32)
    link = LinkView("live", name="Pad 16 × 16", rate_hz=100.0, taxels=256)
    view = ReplayView(630.0, 3600.0, 2.0) if replayed else None
    return replace(idle_snapshot(), link=link, pressure_kpa=kpa, replay=view)


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("has_map", [False, True])
def test_a_replay_has_room_for_all_its_parts(
    shown: Shown, width: int, height: int, has_map: bool
) -> None:
    player = ReplayPlayer(NIGHT, "a session")
    player.page.set_animating(False)
    snapshot = with_map(replayed=True)
    player.show_snapshot(snapshot if has_map else replace(snapshot, pressure_kpa=None))
    shown(player, width, height)
    assert player.size() == QSize(width, height)
    assert kinds(player) >= {Dial, Footer, Ribbon, RingedButton}
    assert flaws(player) == []


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("has_map", [False, True])
def test_practice_has_room_for_all_its_parts(
    shown: Shown, width: int, height: int, has_map: bool
) -> None:
    page = PracticePage(NIGHT)
    page.set_animating(False)
    snapshot = with_map(replayed=False)
    page.show_snapshot(snapshot if has_map else replace(snapshot, pressure_kpa=None))
    shown(page, width, height)
    assert page.size() == QSize(width, height)
    assert kinds(page) >= {Dial, Footer, Controls}
    assert flaws(page) == []


@pytest.mark.parametrize("name", sorted(pages()))
def test_no_page_asks_for_more_than_the_least_window(name: str, shown: Shown) -> None:
    page = shown(pages()[name](NIGHT), *LEAST_SIZE)
    assert (page.width(), page.height()) == LEAST_SIZE
    for button in page.findChildren(QPushButton):
        if button.isVisible():
            right = button.mapTo(page, button.rect().bottomRight()).x()
            assert right < page.width(), f"{button.text()!r} is cut off"
            words = button.text().replace("&", "")
            assert button.fontMetrics().horizontalAdvance(words) <= button.width(), words


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_a_cards_words_and_its_key_stand_apart(shown: Shown, width: int, height: int) -> None:
    home = shown(HomePage(NIGHT), width, height)
    for card in home.findChildren(ChoiceCard):
        places = card.places()
        for box in places:
            assert card.rect().contains(box.toAlignedRect()), card.text()
        for one, other in combinations(places, 2):
            assert not one.intersects(other), card.text()


def test_every_word_of_a_foot_line_is_as_high_as_its_letters(shown: Shown) -> None:
    page = shown(PracticePage(NIGHT), 720, 500)
    for words in page.findChildren(ElidedLabel):
        if words.isVisible():
            assert words.height() >= words.fontMetrics().height()


@pytest.mark.parametrize("width", [720, 1000, 1024, 1080])
def test_nothing_of_connect_lies_under_the_scroll_bar(shown: Shown, width: int) -> None:
    page = shown(pages()["connect"](NIGHT), width, 700)
    for area in page.findChildren(QScrollArea):
        assert area.widget().width() <= area.viewport().width()


@pytest.mark.parametrize(("width", "height"), [(720, 500), (1024, 700), (1280, 800)])
def test_all_lines_to_tick_have_letters_of_one_size(shown: Shown, width: int, height: int) -> None:
    rows = shown(pages()["before-checklist"](NIGHT), width, height).findChildren(TickRow)
    assert len(rows) == 9
    assert len({row.letters_px() for row in rows}) == 1


@pytest.mark.parametrize("width", [1024, 1280])
def test_the_foot_line_has_room_for_a_doubt(shown: Shown, width: int) -> None:
    link = LinkView("live", name="Beginner's glove", rate_hz=200.0, battery=0.82)
    doubt = Doubt("zero", "The zero may have moved", "It reads 2 N at rest", "Press Z.")
    page = PracticePage(NIGHT)
    page.set_animating(False)
    page.show_snapshot(replace(idle_snapshot(), number=1, link=replace(link, doubts=(doubt,))))
    shown(page, width, 700)
    said = [words for words in page.findChildren(ElidedLabel) if "may have moved" in words.text()]
    assert said
    for words in said:
        assert words.fontMetrics().horizontalAdvance(words.text()) <= words.width()


def test_what_to_do_with_a_latency_that_was_found_stays_in_sight(shown: Shown) -> None:
    page = shown(pages()["timing-late-sound"](NIGHT), *LEAST_SIZE)
    use = next(each for each in page.findChildren(QPushButton) if each.text() == "Use this")
    assert use.visibleRegion().boundingRect() == use.rect()


#: 1280 × 800 at 300 %.
NARROW = QSize(426, 267)


@pytest.mark.parametrize("name", sorted(pages()))
def test_at_300_percent_nothing_lies_to_the_side_and_no_word_of_a_button_is_cut(
    app: QApplication, name: str
) -> None:
    """In German, whose words are the longest; a text that is written may be wider."""
    speak(app, "de")
    try:
        stage = Stage()
        stage.place(pages()[name](NIGHT))
        stage.resize(NARROW)
        stage.show()
        for _ in range(4):
            app.processEvents()
        areas = [stage, *stage.findChildren(QScrollArea)]
        assert [each.horizontalScrollBar().maximum() for each in areas if each.isVisible()] == [
            0 for each in areas if each.isVisible()
        ]
        for button in stage.findChildren(QPushButton):
            lines = button.text().replace("&", "").split("\n")
            widest_px = max(button.fontMetrics().horizontalAdvance(line) for line in lines)
            assert not button.isVisible() or widest_px <= button.width(), button.text()
    finally:
        speak(app, "en")
