"""Where motion is not wished for, nothing moves but what the hand and the count tell."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from coach.ui.gallery.command import page_of
from coach.ui.gallery.pages import pages
from coach.ui.gallery.states import gallery_states
from coach.ui.kit.tokens import NIGHT, Theme
from coach.ui.practising.dial import Dial

STILL = replace(NIGHT, reduced_motion=True)
#: Within one count of the beat: the disc and the count are where they were.
SOON_S = 0.1


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@pytest.mark.parametrize("name", sorted(pages()))
def test_two_frames_of_a_page_are_alike(app: QApplication, name: str) -> None:
    page = pages()[name](STILL)
    for line in page.findChildren(QLineEdit):
        # The cursor of a text blinks as the desktop says.
        line.setReadOnly(True)
    page.resize(800, 600)
    page.show()
    page.setFocus()
    for _ in range(3):
        app.processEvents()
    if page.findChildren(QLineEdit):
        # A search waits a moment for more letters.
        QTest.qWait(250)
    before = picture(page)
    QTest.qWait(60)
    assert picture(page) == before


def turned(theme: Theme, state_name: str) -> tuple[QImage, QImage]:
    """Return two pictures of the dial, a tenth of a second apart."""
    state = next(each for each in gallery_states() if each.name == state_name)
    page = page_of(state, theme, QSize(1280, 800))
    dial = page.findChild(Dial)
    assert dial is not None
    first = picture(dial)
    page.tick(state.now_s + SOON_S)
    return first, picture(dial)


@pytest.mark.parametrize("state", ["light", "medium", "firm"])
@pytest.mark.usefixtures("app")
def test_the_beats_bead_goes_from_count_to_count_and_not_between(state: str) -> None:
    first, later = turned(NIGHT, state)
    assert first != later, "with motion it goes round"
    first, later = turned(STILL, state)
    assert first == later
