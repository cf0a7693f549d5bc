"""The drills page as a person uses it: by key, by arrow, by mouse, and as it is read aloud."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coach.practice.drills.skills import DrillProgress, drills_for
from coach.ui.drills.card import DrillCard
from coach.ui.drills.page import DrillsPage
from coach.ui.gallery.drills import drill_pages
from coach.ui.kit.tokens import DAY, DIM, NIGHT, TYPE, Theme

PROGRESS = {"hold": DrillProgress((41, 88, 86), 2), "count": DrillProgress((70,), 1)}


@pytest.fixture
def page(app: QApplication) -> tuple[DrillsPage, list[str]]:
    shown = DrillsPage(NIGHT, drills_for(PROGRESS), PROGRESS)
    said: list[str] = []
    shown.chosen.connect(said.append)
    shown.back.connect(lambda: said.append("back"))
    shown.resize(800, 600)
    shown.show()
    shown.activateWindow()
    QTest.qWaitForWindowActive(shown)
    app.processEvents()
    return shown, said


def cards(page: DrillsPage) -> list[DrillCard]:
    return page.findChildren(DrillCard)


def test_keys_choose_and_escape_leaves(page: tuple[DrillsPage, list[str]]) -> None:
    shown, said = page
    for key in "123456":
        QTest.keyClick(shown, key)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert said == ["hold:2", "ramp:1", "match:1", "count:1", "blind:1", "back"]


def test_arrows_enter_and_the_mouse_do_too(page: tuple[DrillsPage, list[str]]) -> None:
    shown, said = page
    assert cards(shown)[0].hasFocus()
    QTest.keyClick(cards(shown)[0], Qt.Key.Key_Up)
    QTest.keyClick(cards(shown)[0], Qt.Key.Key_Down)
    assert cards(shown)[1].hasFocus()
    QTest.keyClick(cards(shown)[1], Qt.Key.Key_Return)
    QTest.mouseClick(cards(shown)[4], Qt.MouseButton.LeftButton, pos=QPoint(200, 40))
    assert said == ["ramp:1", "blind:1"]


def test_a_card_tells_all_that_it_shows(page: tuple[DrillsPage, list[str]]) -> None:
    told = [card.accessibleDescription() for card in cards(page[0])]
    assert "2 min 06 s · level 2 of 3" in told[0]
    assert "Last time 86 points, at best 88." in told[0]
    assert "Not done yet." in told[1]
    assert [told[at].endswith(f"Key {at + 1}.") for at in range(5)] == [True] * 5


@pytest.mark.parametrize("size", [(800, 600), (1280, 800)])
def test_all_five_are_seen_without_scrolling(
    page: tuple[DrillsPage, list[str]], size: tuple[int, int], app: QApplication
) -> None:
    shown, _ = page
    shown.resize(*size)
    app.processEvents()
    for card in cards(shown):
        place = QRect(card.mapTo(shown, QPoint(0, 0)), card.size())
        assert shown.rect().contains(place)
        # Three rows of words have room.
        assert card.height() >= TYPE.large + TYPE.body + TYPE.small + 16


@pytest.mark.parametrize("theme", [NIGHT, DAY])
@pytest.mark.usefixtures("app")
def test_progress_is_drawn_only_where_there_is_some(theme: Theme) -> None:
    """A card that was done differs from one that was not, right of its words."""
    for progress, drawn in ((DrillProgress((20, 90)), True), (DrillProgress(), False)):
        card = DrillCard(theme, drills_for({})[0], progress, "1")
        card.resize(740, 90)
        image = card.grab().toImage()
        ink = theme.text
        found = any(
            image.pixelColor(x, y).name() == ink.lower() for x in range(400, 640) for y in range(90)
        )
        assert found == drawn


@pytest.mark.usefixtures("app")
def test_the_gallery_shows_it_with_and_without_progress() -> None:
    made = {name: make(DAY) for name, make in drill_pages().items()}
    assert set(made) == {"drills", "drills-first"}
    for page in made.values():
        assert [card.text() for card in page.findChildren(DrillCard)] == [
            drill.title for drill in drills_for({})
        ]


@pytest.mark.parametrize("at", range(5))
@pytest.mark.usefixtures("app")
def test_a_drill_is_drawn_at_the_same_place_done_or_not(at: int) -> None:
    pictures = []
    for progress in (DrillProgress((20, 90)), DrillProgress()):
        card = DrillCard(NIGHT, drills_for({})[at], progress, "1")
        card.resize(1200, 120)
        pictures.append(card.grab(QRect(0, 8, 850, 104)).toImage())
    assert pictures[0] == pictures[1]


@pytest.mark.usefixtures("app")
def test_in_the_dim_nothing_on_a_card_is_in_a_bands_colour() -> None:
    card = DrillCard(DIM, drills_for({})[0], DrillProgress((20, 90)), "1")
    card.resize(1200, 120)
    image = card.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(1200) for y in range(120)}
    assert DIM.text.lower() in seen
    assert DIM.bands.medium.lower() not in seen
