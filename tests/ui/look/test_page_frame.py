"""From page to page the title, the way back and the main way on stay where they are."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from coach.ui.connect.begin_row import BeginRow
from coach.ui.gallery.pages import pages
from coach.ui.kit.tokens import NIGHT

WAYS_BACK = ("Back  (Esc)", "Home  (Esc)", "Leave  (Esc)")

pytestmark = pytest.mark.usefixtures("app")


def right_and_middle(page: QWidget, each: QWidget) -> tuple[int, int]:
    place = each.mapTo(page, QPoint(each.width(), each.height() // 2))
    return place.x(), place.y()


@pytest.mark.parametrize(("width", "height"), [(800, 600), (1280, 800)])
def test_back_and_the_main_way_on_stay_in_their_corners(
    app: QApplication, width: int, height: int
) -> None:
    backs: dict[str, tuple[int, int]] = {}
    mains: dict[str, tuple[int, int]] = {}
    for name, make in pages().items():
        page = make(NIGHT)
        page.resize(width, height)
        page.show()
        for _ in range(3):
            app.processEvents()
        for each in page.findChildren(QPushButton):
            if not each.isVisible():
                continue
            place = right_and_middle(page, each)
            around = each.parentWidget()
            is_foot = around is page or isinstance(around, BeginRow)
            if each.property("kind") == "plain" and each.text() in WAYS_BACK:
                backs[name] = place
            elif each.property("kind") == "primary" and is_foot and place[1] > height / 2:
                mains[name] = place
        page.close()
        page.deleteLater()
    assert len(backs) > 30
    assert len(set(backs.values())) == 1, backs
    assert len(mains) > 10
    assert len(set(mains.values())) == 1, mains
