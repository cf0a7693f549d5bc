"""The connect page, alone with plain values."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from coach.messages import (
    LinkView,
    Settings,
    idle_snapshot,
)
from coach.signal.bands import Band
from coach.ui.connect_page import ConnectPage, whole_address
from coach.ui.gallery_samples import sample_ports, sample_routines
from coach.ui.port_card import PortCard
from coach.ui.tokens import NIGHT

Heard = Callable[[object], list[object]]
Shown = Callable[..., QWidget]

pytestmark = pytest.mark.usefixtures("app")


def connect(shown: Shown, address: str = "", **settings: object) -> ConnectPage:
    page = ConnectPage(NIGHT, Settings(address=address, **settings), sample_routines())
    page.show_ports(sample_ports())
    shown(page)
    return page


def begin(page: ConnectPage) -> None:
    next(b for b in page.findChildren(QAbstractButton) if b.text() == "Begin").click()


def test_a_card_fills_in_the_address_and_listens_to_it(heard: Heard, shown: Shown) -> None:
    page = connect(shown)
    listened, started = heard(page.listen), heard(page.start)
    page.findChildren(PortCard)[0].click()
    assert listened == ["serial:/dev/ttyACM0"]
    begin(page)
    assert started[0].address == "serial:/dev/ttyACM0"


def test_a_port_with_a_problem_is_not_opened_and_says_how_to_mend_it(
    heard: Heard, shown: Shown
) -> None:
    page = connect(shown)
    listened = heard(page.listen)
    card = page.findChildren(PortCard)[1]
    card.click()
    assert listened == [""]
    assert "dialout" in card.accessibleName()


def test_what_was_chosen_last_time_is_chosen_again(heard: Heard, shown: Shown) -> None:
    before = {
        "tool": "thumb",
        "target": Band.FIRM,
        "pace_bpm": 52.0,
        "counts": 3,
        "sound": False,
    }
    page = connect(shown, "sim:steady", **before)
    started = heard(page.start)
    begin(page)
    assert started == [Settings(address="sim:steady", **before)]


def test_nothing_typed_or_nonsense_typed_is_told_and_starts_nothing(
    heard: Heard, shown: Shown
) -> None:
    page = connect(shown)
    started = heard(page.start)
    begin(page)
    page.findChild(QLineEdit).setText("nonsense")
    begin(page)
    assert started == []
    problems = [each for each in page.findChildren(QWidget) if each.property("tone") == "warn"]
    assert any("nonsense" in str(each.property("text")) for each in problems)


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("/dev/ttyUSB0", "serial:/dev/ttyUSB0"),
        ("COM3", "serial:COM3"),
        ("socket://10.0.0.2:5000", "serial:socket://10.0.0.2:5000"),
        ("sim:beginner?seed=2", "sim:beginner?seed=2"),
        ("serial:/dev/ttyUSB0?baud=9600", "serial:/dev/ttyUSB0?baud=9600"),
        ("ble:Progressor", "ble:Progressor"),
    ],
)
def test_a_bare_port_is_enough(typed: str, address: str) -> None:
    assert whole_address(typed) == address


def test_a_link_that_is_lost_while_listening_is_told(shown: Shown) -> None:
    page = connect(shown, "sim:x")
    lost = LinkView("lost", sentence="there is no port /dev/x; plug it in")
    page.show_live("sim:x", replace(idle_snapshot(), link=lost))
    problems = [each for each in page.findChildren(QWidget) if each.property("tone") == "warn"]
    assert any("There is no port /dev/x" in str(each.property("text")) for each in problems)
