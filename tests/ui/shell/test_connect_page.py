"""The connect page, alone with plain values."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from coach.messages import Settings
from coach.signal.bands import Band
from coach.ui.connect.help_card import HelpCard
from coach.ui.connect.page import ConnectPage, whole_address
from coach.ui.connect.port_card import PortCard
from coach.ui.gallery.connecting import connect_pages
from coach.ui.gallery.samples import sample_nearby, sample_ports, sample_routines
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import NIGHT, SPACE, TYPE
from coach.ui.services import PortChoice
from coach.views import LinkView, idle_snapshot

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


def cards(page: ConnectPage) -> dict[str, PortCard]:
    return {card.port.address: card for card in page.findChildren(PortCard)}


def test_two_cards_are_two_hands_and_a_third_takes_the_seconds_place(
    heard: Heard, shown: Shown
) -> None:
    page = connect(shown)
    page.show_nearby(sample_nearby())
    started = heard(page.start)
    glove, other, third = "serial:/dev/ttyACM0", "ble:Coach glove 0A1B", "ble:Progressor_1234"
    for address in (glove, other):
        cards(page)[address].click()
    begin(page)
    assert started[-1].addresses == (glove, other)
    cards(page)[third].click()
    begin(page)
    assert started[-1].addresses == (glove, third)
    cards(page)[glove].click()
    begin(page)
    assert started[-1].addresses == (third,)


def test_two_addresses_can_be_typed_but_not_three(heard: Heard, shown: Shown) -> None:
    page = connect(shown)
    started = heard(page.start)
    page.findChild(QLineEdit).setText("sim:steady + /dev/ttyUSB1")
    begin(page)
    assert started[0].addresses == ("sim:steady", "serial:/dev/ttyUSB1")
    page.findChild(QLineEdit).setText("sim:steady + sim:glide + sim:pad")
    begin(page)
    assert len(started) == 1


def test_what_is_plugged_in_later_joins_what_was_chosen(heard: Heard, shown: Shown) -> None:
    page = connect(shown)
    chosen = "serial:/dev/ttyACM0"
    cards(page)[chosen].click()
    later = PortChoice("serial:/dev/ttyACM7", "/dev/ttyACM7", "Another glove")
    page.show_ports((*sample_ports(), later))
    assert cards(page)[chosen].isChecked()
    assert later.address in cards(page)

    listened = heard(page.listen)
    page.show_ports((later,))
    assert page.findChild(QLineEdit).text() == ""
    assert listened == [""]


def test_why_the_air_cannot_be_listened_to_is_said_where_one_looked(
    heard: Heard, shown: Shown
) -> None:
    page = connect(shown)
    asked = heard(page.scan)
    next(b for b in page.findChildren(QAbstractButton) if "air" in b.text()).click()
    assert len(asked) == 1
    page.show_air_problem("Bluetooth is switched off; switch it on and look again.")
    assert "Bluetooth is switched off; switch it on and look again." in texts(page)


def test_on_the_way_to_something_only_the_device_is_chosen(heard: Heard, shown: Shown) -> None:
    page = ConnectPage(NIGHT, Settings("sim:steady", pace_bpm=52.0), towards="For “Before bed”")
    page.show_ports(sample_ports())
    shown(page)
    started = heard(page.start)
    seen = [each for each in page.findChildren(QAbstractButton) if each.isVisible()]
    names = {each.text() for each in seen}
    assert {"Palm", "Thumb", "Aloud", "Silent", "Go on"} <= names
    assert not {"Light", "Medium", "Firm", "Begin"} & names
    next(each for each in seen if each.text() == "Thumb").click()
    next(each for each in seen if each.text() == "Go on").click()
    assert started == [Settings("sim:steady", tool="thumb", pace_bpm=52.0)]


def test_ports_that_come_late_do_not_take_the_keys_from_who_types(shown: Shown) -> None:
    page = ConnectPage(NIGHT, Settings(""))
    shown(page)
    page.findChild(QLineEdit).setFocus()
    page.show_ports(sample_ports())
    assert page.findChild(QLineEdit).hasFocus()


def test_without_a_glove_the_simulated_hand_is_one_press_away(heard: Heard, shown: Shown) -> None:
    page = connect(shown)
    started, listened = heard(page.start), heard(page.listen)
    cards(page)["serial:/dev/ttyACM0"].click()
    next(b for b in page.findChildren(QAbstractButton) if "simulated" in b.text()).click()
    assert listened[-1] == "sim:beginner"
    assert not cards(page)["serial:/dev/ttyACM0"].isChecked()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert [settings.addresses for settings in started] == [("sim:beginner",)]


def test_why_a_port_says_nothing_is_read_to_its_end(shown: Shown) -> None:
    port = PortChoice("serial:/dev/ttyS0", "/dev/ttyS0", "a port")
    page = shown(PortCard(NIGHT, port), 420, 300)
    lines_px = QFontMetrics(ui_font(TYPE.body)).height()
    before_px = page.heightForWidth(420)
    words = (
        "Nothing has come from it yet; press the board's reset button, and look at its baud rate."
    )
    for said, lines in (("Listening …", 1), (words, 2), (f"{words} {words}", 3)):
        page.show_snapshot(replace(idle_snapshot(), link=LinkView("quiet", sentence=said)))
        grown_px = page.heightForWidth(420) - before_px
        assert grown_px >= lines * lines_px, said


def texts(page: QWidget) -> str:
    """Return all that is read on a page, cards and what is heard of them included."""
    parts = [
        said
        for each in page.findChildren(QWidget)
        if each.isVisible()
        for said in (each.property("text"), each.accessibleName(), each.accessibleDescription())
        if said
    ]
    return "\n".join(map(str, parts)).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("name", "what", "what_to_do"),
    [
        ("connect-busy", "in use by another program", "close that"),
        ("connect-busy", "You may not open /dev/ttyUSB0", "ask whoever looks after this computer"),
        ("connect-busy", "do not say that they measure", "switch it off and on"),
        ("connect-onward", "Nothing is plugged in", "Plug your glove in by USB"),
        ("connect-onward", "Nothing in the air", "Wake your device up"),
        ("connect-empty", "Bluetooth is switched off", "switch it on in the system's settings"),
        ("connect-empty", "There is no port", "choose another device"),
    ],
)
def test_each_kind_of_what_it_sees_is_told_with_what_to_do(
    shown: Shown, name: str, what: str, what_to_do: str
) -> None:
    page = shown(connect_pages()[name](NIGHT))
    sentence = next(line for line in texts(page).splitlines() if what in line)
    assert what_to_do in sentence


@pytest.mark.parametrize("name", sorted(connect_pages()))
def test_nobody_is_sent_to_a_terminal(shown: Shown, name: str) -> None:
    said = texts(shown(connect_pages()[name](NIGHT)))
    assert not any(each in said for each in ("sudo", "coach devices", "bluetoothctl", "$USER"))


def test_a_card_is_called_by_what_it_is_and_strangers_are_no_cards(shown: Shown) -> None:
    page = connect(shown)
    page.show_nearby((*sample_nearby(), PortChoice("ble:TV", "TV", is_known=False)))
    names = [card.text() for card in page.findChildren(PortCard)]
    assert names == ["Palm glove, USB", "USB serial converter", "Coach glove 0A1B", *names[3:]]
    assert "TV" not in names
    assert "TV" in texts(page)


def test_the_keys_begin_on_the_first_device(shown: Shown, app: QApplication) -> None:
    page = connect(shown)
    page.activateWindow()
    app.processEvents()
    assert app.focusWidget() is page.findChildren(PortCard)[0]


@pytest.mark.parametrize("width", [800, 1280])
def test_there_is_one_thing_to_scroll_and_all_ends_at_one_edge(shown: Shown, width: int) -> None:
    page = shown(connect_pages()["connect"](NIGHT), width, 700)
    assert len(page.findChildren(QScrollArea)) == 1
    right = {
        each.mapTo(page, QPoint(each.width(), 0)).x()
        for each in (*page.findChildren(HelpCard), *page.findChildren(QPushButton))
        if each.property("kind") in (None, "primary")
    }
    assert right == {width - (SPACE.wide if width < 1000 else SPACE.huge)}


def test_with_nothing_plugged_in_one_begins_at_the_simulated_hand(
    shown: Shown, app: QApplication, heard: Heard
) -> None:
    page = ConnectPage(NIGHT, Settings(""), sample_routines())
    bare = PortChoice("serial:/dev/ttyS0", "/dev/ttyS0", is_known=False)
    page.show_ports((bare,))
    shown(page)
    page.activateWindow()
    app.processEvents()
    started = heard(page.start)
    go = next(each for each in page.findChildren(QPushButton) if each.text() == "Begin")
    assert not go.isEnabled()
    assert "Choose a device above or type its address first." in texts(page)
    assert "Probably nothing is plugged in here" in texts(page)
    hand = app.focusWidget()
    assert isinstance(hand, HelpCard)
    assert hand.mapTo(page, QPoint(0, 0)).y() < cards(page)[bare.address].mapTo(page, QPoint()).y()
    hand.click()
    assert go.isEnabled()
    go.click()
    assert started[0].address == "sim:beginner"
    page.show_ports((bare, *sample_ports()))
    assert [card.port.address for card in page.findChildren(PortCard) if card.isVisible()]
    assert not hand.isVisible()
    top = {address: card.y() for address, card in cards(page).items()}
    assert max(top, key=lambda address: top[address]) == bare.address
