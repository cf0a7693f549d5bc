"""Who receives: what is known of them, and every way on by keyboard alone."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from coach.practice.comfort.profile import AreaComfort, ComfortProfile, default_edges
from coach.ui.kit.tokens import NIGHT
from coach.ui.partner.page import PartnerPage

ADA, BO = "00000000-0000-4000-8000-00000000000a", "00000000-0000-4000-8000-00000000000b"
TODAY = date(2026, 11, 21)
Said = list[tuple[str, object]]

pytestmark = pytest.mark.usefixtures("app")


def people() -> tuple[ComfortProfile, ...]:
    back = AreaComfort("back", "palm", default_edges("palm", "back"), "2026-06-01", "glove-1")
    return ComfortProfile(BO, "Bo"), ComfortProfile(ADA, "Ada", (back,))


@pytest.fixture
def shown(application: QApplication) -> Callable[..., tuple[PartnerPage, Said]]:
    def show(*profiles: ComfortProfile, **more: object) -> tuple[PartnerPage, Said]:
        page = PartnerPage(NIGHT, profiles, today=TODAY, **more)  # type: ignore[arg-type]
        said: Said = []
        page.chosen.connect(lambda who: said.append(("chosen", who)))
        page.created.connect(lambda name: said.append(("created", name)))
        page.calibrate.connect(lambda who: said.append(("calibrate", who)))
        page.deleted.connect(lambda who: said.append(("deleted", who)))
        page.back.connect(lambda: said.append(("back", None)))
        page.resize(QSize(1280, 800))
        page.show()
        page.activateWindow()
        application.processEvents()
        return page, said

    return show


def press(app: QApplication, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(app.focusWidget(), key)
        app.processEvents()


def tab_to(app: QApplication, name: str) -> QWidget:
    for _ in range(40):
        focused = app.focusWidget()
        assert focused is not None
        text = focused.text() if isinstance(focused, QPushButton) else ""
        if name in (focused.accessibleName(), text):
            return focused
        press(app, Qt.Key.Key_Tab)
    raise AssertionError(f"no way to {name!r} by Tab")


def words(page: QWidget) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def test_whoever_was_there_last_time_is_first_and_one_enter_away(shown, app) -> None:
    _page, said = shown(*people(), chosen_id=ADA)
    press(app, Qt.Key.Key_Return)
    assert said == [("chosen", ADA)]


def test_a_card_says_what_is_known_and_what_is_doubtful(shown) -> None:
    page, _said = shown(*people(), device_id="glove-2", calibration="")
    told = words(page)
    assert "Back, palm: light to 10 N, medium to 30 N, too much from 60 N" in told
    assert "1 Jun 2026" in told
    assert "173 days old" in told
    assert "another sensor" in told
    assert "No comfort trial yet" in told


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("Practise with Bo", ("chosen", BO)),
        ("Practise without", ("chosen", None)),
        ("Find what is comfortable for Ada", ("calibrate", ADA)),
        ("Home  (Esc)", ("back", None)),
    ],
)
def test_every_way_on_is_reached_by_tab(shown, app, name: str, what: tuple[str, object]) -> None:
    _page, said = shown(*people())
    tab_to(app, name)
    press(app, Qt.Key.Key_Return)
    assert said == [what]


def test_somebody_new_needs_a_name_of_their_own(shown, app) -> None:
    page, said = shown(*people())
    field = tab_to(app, "Name of someone new")
    assert isinstance(field, QLineEdit)
    press(app, Qt.Key.Key_Return)
    assert "Write a name" in words(page)
    QTest.keyClicks(field, " ada ")
    press(app, Qt.Key.Key_Return)
    assert "ada is here already" in words(page)
    field.clear()
    QTest.keyClicks(field, "Cy")
    assert "already" not in words(page)
    press(app, Qt.Key.Key_Return)
    assert said == [("created", "Cy")]


def test_deleting_asks_once_and_escape_keeps(shown, app) -> None:
    page, said = shown(*people())
    tab_to(app, "Delete Bo")
    press(app, Qt.Key.Key_Return)
    assert "all that is known of their comfort" in words(page)
    press(app, Qt.Key.Key_Escape)
    assert "all that is known" not in words(page)
    assert said == []
    tab_to(app, "Delete Bo")
    press(app, Qt.Key.Key_Return)
    # Enter alone keeps: the focus is not on the way that cannot be undone.
    press(app, Qt.Key.Key_Return)
    assert said == []
    press(app, Qt.Key.Key_Return)
    tab_to(app, "Delete for good")
    press(app, Qt.Key.Key_Return)
    assert said == [("deleted", BO)]
    press(app, Qt.Key.Key_Escape)


def test_escape_goes_back(shown, app) -> None:
    _page, said = shown(*people())
    press(app, Qt.Key.Key_Escape)
    assert said == [("back", None)]


def test_the_first_time_one_may_type_a_name_at_once(shown, app) -> None:
    _page, said = shown()
    QTest.keyClicks(app.focusWidget(), "Ada")
    press(app, Qt.Key.Key_Return)
    assert said == [("created", "Ada")]


def test_a_very_long_name_cuts_nothing_off(shown) -> None:
    page, _said = shown(ComfortProfile(BO, "W" * 40))
    page.resize(QSize(720, 500))
    QApplication.processEvents()
    for each in page.findChildren(QPushButton):
        if each.isVisible():
            assert each.mapTo(page, each.rect().topRight()).x() < page.width()
