"""A window is no larger than the screen it opens on."""

from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from coach.messages import Settings
from coach.ui.pager import fit_screen
from coach.ui.receiver.window import ReceiverWindow

House = Any


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize("over_px", [1, 400])
def test_a_window_fits_on_its_screen_with_its_title_bar(over_px: int) -> None:
    window = QWidget()
    room = window.screen().availableSize()
    window.resize(room.width() + over_px, room.height() + over_px)
    fit_screen(window)
    assert window.width() == room.width()
    assert room.height() - 60 < window.height() < room.height()
    window.resize(300, 200)
    fit_screen(window)
    assert (window.width(), window.height()) == (300, 200)


def test_the_receivers_window_opens_with_its_stop_on_the_screen(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.window.practise(Settings("sim:steady"), house.window.show_home)
    house.say()
    room = house.window.screen().availableSize()
    monkeypatch.setattr("coach.ui.receiver.window.FIRST_SIZE", room * 2)
    house.page.show_receiver_window()
    theirs = house.page.findChild(ReceiverWindow)
    assert theirs.width() <= room.width()
    assert theirs.height() < room.height()
