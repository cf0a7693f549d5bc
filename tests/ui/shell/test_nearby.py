"""A device in the air as a card: what it is, how near, and what stands in the way."""

import pytest

from coach.sensors.ble_scan import BleDescription
from coach.ui.connect.device_picker import others_words
from coach.ui.connect.nearby import nearby_choice
from coach.ui.services import PortChoice


@pytest.mark.parametrize(
    ("rssi_dbm", "words"), [(-45, "very near"), (-70, "near"), (-88, "a little far"), (None, "")]
)
def test_a_card_says_what_a_device_is_and_how_near_it_seems(
    rssi_dbm: int | None, words: str
) -> None:
    heard = BleDescription("C0:FF:EE:00:00:01", "Scale", "Kitchen scale", rssi_dbm, "ble:Scale")
    card = nearby_choice(heard)
    assert (card.address, card.name) == ("ble:Scale", "Scale")
    assert card.description == f"Kitchen scale · {words}".removesuffix(" · ")


def test_a_card_warns_of_what_to_know_and_of_what_is_in_the_way() -> None:
    asks = "say which: add ?kind=wh-c06"
    heard = BleDescription("C0:1", "", "Scale", -50, "ble:C0:1", asks, "It is slow.")
    card = nearby_choice(heard)
    assert card.name == "C0:1"
    assert card.description.endswith("very near. It is slow.")
    assert card.problem == asks


def strangers(*names: str) -> list[PortChoice]:
    return [nearby_choice(BleDescription(f"AA:{n}", n, None, -60, f"ble:{n}")) for n in names]


def test_devices_that_do_not_say_that_they_measure_are_told_in_one_sentence() -> None:
    assert others_words([]) == ""
    one = others_words(strangers("TV"))
    assert "TV" in one
    assert "does not say that it measures" in one
    assert "switch it off and on" in one
    many = others_words(strangers("TV", "Watch", "Radio", "Lamp", "Bulb"))
    assert many.startswith("5 more devices")
    assert "Bulb, Lamp, Radio and more" in many
