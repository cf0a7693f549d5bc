"""Who was with you last time: said of who was practised with, and of nobody else."""

from typing import Any

from PySide6.QtCore import Qt

House = Any
Pair = Any
Key = Qt.Key
LAST_TIME = "with you last time"


def test_somebody_new_was_not_with_you_last_time(house: House) -> None:
    house.window.partner.show()
    house.settle()
    house.press("Mira", Key.Key_Return)
    assert house.focus_name == "Practise with Mira"
    assert not house.reads(LAST_TIME)


def test_who_was_practised_with_was(house: House, pair: Pair) -> None:
    pair.with_sam()
    house.window.partner.show()
    house.settle()
    house.page.chosen.emit(pair.sam.profile_id)
    house.settle()
    house.window.partner.show()
    house.settle()
    assert house.reads(LAST_TIME)
