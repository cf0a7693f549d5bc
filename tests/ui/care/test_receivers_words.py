"""The receiver's words while practising: their keys, their buttons, their own window."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from coach.coaching_views import CheckInView
from coach.messages import (
    Say,
)
from coach.ui.kit.tokens import NIGHT
from coach.ui.practising.keys_sheet import KeysSheet

Desk = Any


@pytest.mark.parametrize(
    ("key", "word"),
    [
        (Qt.Key.Key_7, "softer"),
        (Qt.Key.Key_Minus, "softer"),
        (Qt.Key.Key_8, "good"),
        (Qt.Key.Key_9, "deeper"),
        (Qt.Key.Key_0, "stop"),
        (Qt.Key.Key_Backspace, "stop"),
    ],
)
def test_the_receivers_keys_say_what_the_sheet_says(desk: Desk, key: Qt.Key, word: str) -> None:
    at = desk(desk.free)
    at.press(key)
    assert at.asked == [Say(word, "key")]


def test_the_sheet_names_every_key_of_care() -> None:
    told = KeysSheet(NIGHT).accessibleDescription()
    for key in ("E:", "7  8  9:", "0  or  ⌫:", "G:", "V  W:"):
        assert key in told


@pytest.mark.parametrize("word", ["Softer", "Good", "Deeper", "STOP"])
def test_the_receivers_buttons_say_it_from_the_screen(desk: Desk, word: str) -> None:
    at = desk(desk.routine)
    at.click(f"Receiver: {word}")
    assert at.asked == [Say(word.lower(), "screen")]


@pytest.mark.parametrize(("what", "shown"), [("free", False), ("led", True), ("asked", True)])
def test_the_receivers_buttons_are_there_when_somebody_is(
    desk: Desk, what: str, shown: bool
) -> None:
    asked = replace(desk.free, check_in=CheckInView("How is this?", desk.free.host_s))
    at = desk({"free": desk.free, "led": desk.routine, "asked": asked}[what])
    assert any("Receiver" in name for name in at.buttons()) is shown
    at.press(Qt.Key.Key_V)
    assert any("Receiver" in name for name in at.buttons()) is not shown


def test_a_known_receiver_has_the_buttons_from_the_beginning(desk: Desk) -> None:
    assert any("Receiver" in name for name in desk(desk.free, with_receiver=True).buttons())


def test_the_receivers_window_is_asked_for_by_key_and_button(desk: Desk) -> None:
    at = desk(desk.routine)
    at.press(Qt.Key.Key_W)
    at.click("A window for the one who receives")
    assert len(at.windows) == 2
