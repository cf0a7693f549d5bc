"""Every state of practice at every size: all parts inside, none over another, no word cut off."""

from itertools import combinations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from coach.ui.gallery.command import page_of
from coach.ui.gallery.states import gallery_states
from coach.ui.kit.stage import Stage
from coach.ui.kit.tokens import NIGHT
from coach.ui.kit.tongue import speak
from coach.ui.practising.controls import Controls
from coach.ui.practising.cue_line import CueLine
from coach.ui.practising.dial import Dial
from coach.ui.practising.footer import Footer
from coach.ui.practising.ghost_panel import GhostPanel
from coach.ui.practising.guide_panel import GuidePanel
from coach.ui.practising.hands_panel import HandsPanel
from coach.ui.practising.page import PracticePage
from coach.ui.practising.pressure_map import PressureMap
from coach.ui.practising.stop_screen import StopScreen
from coach.ui.practising.trace import Trace
from coach.ui.receiver.bar import ReceiverBar
from coach.ui.routines.body_map import BodyMap
from coach.ui.routines.stage_strip import StageStrip

#: None less wide than the one before: a window may be no less than what it has laid out.
SIZES = [QSize(720, 500), QSize(760, 1300), QSize(800, 600), QSize(900, 1100), QSize(1280, 800)]
PARTS = (
    *(Dial, Trace, PressureMap, HandsPanel, GhostPanel, BodyMap, GuidePanel),
    *(StageStrip, Controls, ReceiverBar, Footer),
)
STATES = {state.name: state for state in gallery_states()}

pytestmark = pytest.mark.usefixtures("app")


def visible(page: PracticePage, kinds: tuple[type, ...]) -> list[QWidget]:
    found = page.findChildren(QWidget)
    return [each for each in found if isinstance(each, kinds) and each.isVisible()]


def place_of(part: QWidget, page: QWidget) -> QRect:
    return QRect(part.mapTo(page, QPoint(0, 0)), part.size())


def check_words(button: QPushButton) -> None:
    words = button.fontMetrics().horizontalAdvance(button.text())
    icon = button.iconSize().width() if not button.icon().isNull() and button.text() else 0
    assert words + icon <= button.width() - 4, f"{button.text()!r} is cut off"


@pytest.mark.parametrize("name", sorted(STATES))
def test_nothing_overlaps_or_is_cut_off(name: str) -> None:
    """Opened in the smallest window, which is given the other sizes then."""
    page = page_of(STATES[name], NIGHT, SIZES[0])
    for size in SIZES:
        page.resize(size)
        for _ in range(3):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        assert page.size() == size
        assert_all_has_its_place(page)
    page.close()


def assert_all_has_its_place(page: PracticePage) -> None:
    parts = visible(page, PARTS)
    for part in parts:
        assert page.rect().contains(place_of(part, page)), (type(part).__name__, page.size())
        least = part.minimumSizeHint()
        if isinstance(part, Controls | Footer | ReceiverBar):
            assert part.width() >= least.width(), type(part).__name__
            assert part.height() >= least.height(), type(part).__name__
        if isinstance(part, StageStrip):
            # Its words stand in for the foot line's stage.
            assert part.height() >= 52
    for one, other in combinations(parts, 2):
        assert not place_of(one, page).intersects(place_of(other, page)), (
            f"{type(one).__name__} lies over {type(other).__name__} in {page.size()}"
        )
    for button in visible(page, (QPushButton,)):
        assert isinstance(button, QPushButton)
        assert page.rect().contains(place_of(button, page)), (button.text(), page.size())
        check_words(button)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_the_quiet_line_lies_on_the_dials_caption_and_on_nothing_else(size: QSize) -> None:
    page = page_of(STATES["cue"], NIGHT, size)
    (line,) = visible(page, (CueLine,))
    (dial,) = visible(page, (Dial,))
    assert isinstance(dial, Dial)
    assert place_of(line, page) == dial.caption_place().translated(dial.pos())
    for part in visible(page, PARTS):
        assert part is dial or not place_of(part, page).intersects(place_of(line, page))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_the_answers_to_a_stop_stand_below_its_question(size: QSize) -> None:
    page = page_of(STATES["stopped-asks"], NIGHT, size)
    (stop,) = visible(page, (StopScreen,))
    buttons = [each for each in stop.findChildren(QPushButton) if each.isVisible()]
    assert len(buttons) == 2
    for button in buttons:
        assert stop.rect().contains(button.geometry())
        assert button.height() >= 64
    one, other = buttons
    assert not one.geometry().intersects(other.geometry())
    foot = size.height() - max(button.geometry().bottom() for button in buttons)
    assert foot >= 80, "no data would lie over the answers"


#: What 200 % and 300 % leave of 1280 × 800: of all of it, and of a window with its title bar.
LARGE_SCALE = (QSize(640, 400), QSize(640, 360), QSize(426, 266), QSize(426, 226))


@pytest.mark.parametrize("name", sorted(STATES))
def test_band_and_stop_are_in_sight_at_a_large_scale(app: QApplication, name: str) -> None:
    speak(app, "de")
    try:
        page = page_of(STATES[name], NIGHT, LARGE_SCALE[0])
        stage = Stage()
        stage.place(page)
        for size in LARGE_SCALE:
            stage.resize(size)
            stage.show()
            page.show()
            app.processEvents()
            assert page.size() == size, "there is nothing to scroll"
            (dial,) = visible(page, (Dial,))
            assert isinstance(dial, Dial)
            word = dial.word_place().translated(dial.pos())
            assert page.rect().contains(word), size
            assert word.height() >= 30, "as tall as a line of 90 pixels of the screen"
            buttons = visible(page, (QPushButton,))
            for button in buttons:
                assert isinstance(button, QPushButton)
                assert page.rect().contains(place_of(button, page)), (button.text(), size)
                check_words(button)
            parts = visible(page, PARTS)
            for one, other in combinations(parts, 2):
                assert not place_of(one, page).intersects(place_of(other, page)), (one, other)
            told = {button.text().strip() for button in buttons}
            if any(isinstance(part, ReceiverBar) for part in parts):
                assert "STOPP" in told
            if any(isinstance(part, Controls) for part in parts) and "Startseite" not in told:
                assert {"Ende"} < told, "Pause, or Go on, and Leave"
        stage.close()
        stage.deleteLater()
    finally:
        speak(app, "en")
