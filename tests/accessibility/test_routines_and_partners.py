"""Routines, areas to spare and the comfort trial for who hears the page instead of seeing it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from coach.practice.routines.library import load_routines, routine_named
from coach.ui.gallery.partner import ascend, rest, sample_profiles
from coach.ui.kit.tokens import NIGHT
from coach.ui.partner.before_areas import AreasPage
from coach.ui.partner.comfort_page import ComfortPage
from coach.ui.partner.page import PartnerPage
from coach.ui.preferences import AreasAsked
from coach.ui.routines.body_map import BodyMap
from coach.ui.routines.page import RoutinePage
from coach.ui.routines.stage_strip import StageStrip

pytestmark = pytest.mark.usefixtures("listening")
Key = Qt.Key


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """All that is announced, the hasty with a mark."""
    heard: list[str] = []

    def announce(_widget: QWidget, sentence: str, at_once: bool = False) -> None:
        if sentence:
            heard.append(f"{sentence}{' !' if at_once else ''}")

    for place in (
        "routines.preview",
        "partner.before_areas",
        "partner.comfort_page",
        "partner.found_panel",
        "partner.page",
    ):
        monkeypatch.setattr(f"coach.ui.{place}.announce", announce)
    return heard


@pytest.fixture
def opened(app: QApplication) -> Callable[[QWidget], None]:
    """Show a page, with the keys going to it."""

    def show(page: QWidget) -> None:
        page.resize(1280, 800)
        page.show()
        page.activateWindow()
        app.processEvents()

    return show


def press(page: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or page, key)


def test_a_stage_that_is_looked_at_by_an_arrow_is_said(
    said: list[str], opened: Callable[[QWidget], None]
) -> None:
    page = RoutinePage(NIGHT, load_routines(), "full-back")
    opened(page)
    said.clear()
    press(page, Key.Key_Right)
    assert said == [
        "Full back: Knead the left side. Knead · back · medium · 2 counts at 56 · left side · 2:10"
    ]
    press(page, Key.Key_Left, Key.Key_Left)
    assert len(said) == 2


def test_body_and_strip_are_what_they_are_to_a_screen_reader(
    opened: Callable[[QWidget], None],
) -> None:
    page = RoutinePage(NIGHT, load_routines(), "full-back", avoid=("neck",))
    opened(page)
    body, strip = page.findChildren(BodyMap)[0], page.findChildren(StageStrip)[0]
    told = {each: QAccessible.queryAccessibleInterface(each) for each in (body, strip)}
    assert told[body].role() == QAccessible.Role.Graphic
    assert told[body].text(QAccessible.Text.Name) == (
        "Body: glide on the back, up and home, leave out: neck"
    )
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    press(page, Key.Key_Right)
    assert told[strip].text(QAccessible.Text.Description).startswith("Number 2: Knead the left")
    assert "knead on the back, left side" in body.accessibleName()


def test_what_areas_make_of_a_routine_is_said_once_for_each_change(
    said: list[str], opened: Callable[[QWidget], None]
) -> None:
    page = AreasPage(NIGHT, routine_named("quick-relief"), AreasAsked())
    opened(page)
    said.clear()
    press(page, *[Key.Key_Down] * 4)
    assert said == []
    press(page, Key.Key_3)
    assert len(said) == 1
    assert said[0].startswith("Left out: “Wait on the tender spots”.")


def test_a_name_that_is_there_already_is_said(
    said: list[str], opened: Callable[[QWidget], None]
) -> None:
    page = PartnerPage(NIGHT, sample_profiles())
    opened(page)
    page.show_problem("Ada is here already.")
    assert said == ["Ada is here already."]


def test_a_trial_is_said_step_by_step_and_not_by_the_second(
    said: list[str], opened: Callable[[QWidget], None]
) -> None:
    page = ComfortPage(NIGHT, sample_profiles()[0])
    opened(page)
    t_s = rest(page, 0.0, 1.0)
    assert any(each.startswith("Lay your palm on") for each in said)
    said.clear()
    t_s = ascend(page, t_s, 6.0, {"pleasant": 9.0, "firm enough": 22.0, "stop": 44.0}, 44.0)
    rest(page, t_s)
    assert said[0].startswith("Good. Slowly a little more")
    assert "Thank you. Let go now, all the way." in said
    assert sum(each.startswith("Rest for a moment") for each in said) == 1
    said.clear()
    ascend(page, t_s + 9.0, 16.0, {"pleasant": 9.0}, 34.0)
    assert "Slower, please. !" in said
