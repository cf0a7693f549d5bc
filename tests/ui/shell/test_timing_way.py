"""From Connect to tapping on the beat and back, by keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from coach.practice.latency.kept import KeptLatencies
from coach.ui.connect.page import ConnectPage
from coach.ui.timing.page import TimingPage


def to_the_test(house) -> None:
    house.window.connecting.show()
    house.settle()
    house.tab_to("Address")
    house.app.focusWidget().setText("sim:steady")
    house.tab_to("Is it late?")
    house.press(Qt.Key.Key_Return)


def test_connect_leads_to_the_test_and_escape_back_with_the_device_filled_in(house):
    to_the_test(house)
    assert isinstance(house.live, TimingPage)
    settings = house.engines[-1].settings
    assert (settings.address, settings.counts, settings.measures_latency) == ("sim:steady", 1, True)
    assert settings.record_to is None
    house.press(Qt.Key.Key_Escape)
    assert isinstance(house.page, ConnectPage)
    assert house.engines[-1].closed
    house.tab_to("Address")
    assert house.app.focusWidget().text() == "sim:steady"


def test_what_a_person_keeps_is_written(house):
    written = []
    house.window.services = replace(house.window.services, keep_latencies=written.append)
    to_the_test(house)
    kept = KeptLatencies()
    house.live.keeps.emit(kept)
    house.settle()
    assert written == [kept]


def test_without_an_address_it_says_what_to_do(house):
    house.window.connecting.show()
    house.settle()
    house.tab_to("Address")
    house.app.focusWidget().setText("")
    house.tab_to("Is it late?")
    house.press(Qt.Key.Key_Return)
    assert isinstance(house.page, ConnectPage)
    assert house.reads("Choose a device")


pytestmark = pytest.mark.usefixtures("app")
