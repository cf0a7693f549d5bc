"""Which device is chosen on the connect page, what comes of it, and where the keys go."""

from collections.abc import Callable
from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget

from coach.ui.connect.help_card import HelpCard
from coach.ui.connect.page import ConnectPage
from coach.ui.connect.port_card import PortCard
from coach.ui.gallery.connecting import connect_pages
from coach.ui.gallery.samples import sample_ports
from coach.ui.kit.link import Link
from coach.ui.kit.tokens import NIGHT
from coach.views import LinkView, idle_snapshot
from tests.ui.shell.test_connect_page import cards, connect, texts

Heard = Callable[[object], list[object]]
Shown = Callable[..., QWidget]

pytestmark = pytest.mark.usefixtures("app")


def test_the_keys_go_on_when_what_had_the_focus_is_unplugged(
    shown: Shown, app: QApplication, heard: Heard
) -> None:
    page = connect(shown)
    left, asked = heard(page.back), heard(page.refresh)
    assert app.focusWidget() is cards(page)["serial:/dev/ttyACM0"]
    page.show_ports(())
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    hand = app.focusWidget()
    assert isinstance(hand, HelpCard)
    assert "simulated hand" in hand.text()
    QTest.keyClick(hand, Qt.Key.Key_F5)
    QTest.keyClick(hand, Qt.Key.Key_Escape)
    assert (len(asked), len(left)) == (1, 1)


def test_a_device_that_may_not_be_opened_any_more_stays_chosen_and_keeps_the_keys(
    shown: Shown, app: QApplication, heard: Heard
) -> None:
    page = connect(shown)
    glove, *others = sample_ports()
    cards(page)[glove.address].click()
    page.show_ports((replace(glove, problem="you may not open it"), *others))
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    now = cards(page)[glove.address]
    assert app.focusWidget() is now
    assert now.isChecked()
    left = heard(page.back)
    QTest.keyClick(now, Qt.Key.Key_Escape)
    assert len(left) == 1


def primary(page: ConnectPage) -> QPushButton:
    return next(
        each for each in page.findChildren(QPushButton) if each.property("kind") == "primary"
    )


def test_nothing_begins_on_a_device_that_cannot_be_opened_until_it_can(shown: Shown) -> None:
    page = connect(shown)
    glove, _locked = (card.port.address for card in page.findChildren(PortCard))
    cards(page)[glove].click()
    assert primary(page).isEnabled()
    busy = LinkView("lost", sentence="/dev/ttyACM0 is in use by another program; close that")
    page.show_live(glove, replace(idle_snapshot(), link=busy))
    assert not primary(page).isEnabled()
    assert "its card says why" in texts(page)
    page.show_live(glove, replace(idle_snapshot(), link=LinkView("connecting")))
    assert not primary(page).isEnabled(), "it is only tried anew"
    page.show_live(glove, replace(idle_snapshot(), link=LinkView("live")))
    assert primary(page).isEnabled()
    cards(page)[_locked].click()
    assert not primary(page).isEnabled(), "one of the two may not be opened"
    page.findChild(QLineEdit).setText("sim:steady")
    QTest.keyClicks(page.findChild(QLineEdit), " ")
    assert primary(page).isEnabled(), "another address is typed"


def test_in_a_small_window_what_will_be_practised_stands_beside_begin(
    shown: Shown, app: QApplication
) -> None:
    page = connect(shown, "sim:steady", routine="before-bed")
    page.resize(800, 600)
    app.processEvents()
    plan = next(each for each in page.findChildren(Link) if each.isVisible())
    assert plan.text() == "To practise: Before bed. Change it …"
    routine = page.findChild(QComboBox)
    assert routine.visibleRegion().isEmpty()
    plan.click()
    assert routine.hasFocus()
    assert routine.visibleRegion().boundingRect() == routine.rect()
    routine.setCurrentIndex(0)
    assert plan.text() == "To practise: Free practice. Change it …"
    page.resize(1280, 800)
    app.processEvents()
    assert not plan.isVisible(), "there it stands beside the devices"


def test_a_problem_that_takes_room_leaves_the_field_in_sight(
    shown: Shown, app: QApplication
) -> None:
    page = shown(connect_pages()["connect-empty"](NIGHT), 800, 600)
    page.show_problem("")
    app.processEvents()
    field = page.findChild(QLineEdit)
    assert field.hasFocus()
    page.show_problem("There is no port COM3; plug it in, or choose another device. " * 3)
    app.processEvents()
    app.processEvents()
    assert field.visibleRegion().boundingRect() == field.rect()


def test_what_is_chosen_has_a_tick_whatever_has_the_focus(shown: Shown) -> None:
    page = connect(shown)
    glove, locked = page.findChildren(PortCard)[:2]
    locked.setFocus()
    corner = QRect(glove.width() - 50, 10, 40, 36)

    def brightest() -> int:
        seen = glove.grab(corner).toImage()
        spots = product(range(seen.width()), range(seen.height()))
        return max(seen.pixelColor(x, y).lightness() for x, y in spots)

    before = brightest()
    glove.click()
    locked.setFocus()
    assert brightest() > before + 100
