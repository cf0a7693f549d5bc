"""What scrolls ends at the same line as what does not, with its bar or without it."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from coach.ui.gallery.pages import pages
from coach.ui.kit.pieces import button, card, label, scrolled
from coach.ui.kit.scrolled import BAR_PX
from coach.ui.kit.tokens import NIGHT, SPACE


def right_of(page: QWidget, part: QWidget) -> int:
    return part.mapTo(page, QPoint(part.width(), 0)).x()


@pytest.mark.parametrize("cards", [1, 30])
def test_a_column_is_as_wide_with_its_bar_as_without(app: QApplication, cards: int) -> None:
    inside, page = QWidget(), QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, SPACE.small, 0)
    frames = []
    for _ in range(cards):
        frame, words = card()
        words.addWidget(label("A card with a sentence that may need more than one line."))
        column.addWidget(frame)
        frames.append(frame)
    around = QVBoxLayout(page)
    around.setContentsMargins(SPACE.huge, 0, SPACE.huge, 0)
    area, foot = scrolled(inside), button("Go on", "primary")
    around.addWidget(area)
    around.addWidget(foot)
    page.resize(500, 400)
    page.show()
    for _ in range(4):
        app.processEvents()
    assert area.verticalScrollBar().isVisible() == (cards > 1)
    assert {right_of(page, each) for each in (*frames, foot)} == {500 - SPACE.huge}
    if cards > 1:
        bar = area.verticalScrollBar()
        assert right_of(page, bar) == 500 - SPACE.huge + 8, "in the margin, over nothing"
        bar.setValue(bar.maximum())
        app.processEvents()
        last = frames[-1]
        assert last.mapTo(page, QPoint(0, last.height())).y() <= foot.y(), "the last is reached"


@pytest.mark.parametrize("name", ["settings", "history", "import-table", "partner", "sound"])
@pytest.mark.parametrize("width", [800, 1280])
def test_cards_of_a_page_end_at_its_margin(app: QApplication, name: str, width: int) -> None:
    page = pages()[name](NIGHT)
    page.resize(width, 600)
    page.show()
    for _ in range(4):
        app.processEvents()
    area = page.findChild(QScrollArea)
    edge = right_of(page, area) - BAR_PX
    ends = {
        right_of(page, each)
        for each in area.findChildren(QFrame)
        if each.property("kind") == "card" and each.isVisible()
    }
    assert edge in ends
    assert width - edge == area.mapTo(page, QPoint(0, 0)).x(), "the page's margins are equal"
