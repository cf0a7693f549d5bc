"""A routine's own controls: back, skip, longer, pause, and nothing of free practice."""

from typing import Any

from PySide6.QtCore import Qt

from coach.messages import (
    ExtendStage,
    SetPaused,
    SkipStage,
)

Desk = Any


def test_a_routine_has_its_own_controls_and_the_others_give_way(
    desk: Desk,
) -> None:
    at = desk(desk.routine)
    names = at.buttons()
    for own in ("The stage before", "The next stage", "A minute longer", "Pause"):
        assert any(own in name for name in names), own
    for other in ("Faster", "More counts", "Tap", "Aim for"):
        assert not any(other in name for name in names), other
    at.click("The next stage")
    at.click("The stage before")
    at.click("A minute longer")
    at.click("Pause")
    assert at.asked == [SkipStage(1), SkipStage(-1), ExtendStage(60.0), SetPaused(True)]


def test_the_routines_keys_and_no_others(desk: Desk) -> None:
    at, key = desk(desk.routine), Qt.Key
    at.press(key.Key_PageDown, key.Key_PageUp, key.Key_E)
    assert at.asked == [SkipStage(1), SkipStage(-1), ExtendStage(60.0)]
    at.asked.clear()
    at.press(key.Key_Up, key.Key_Left, key.Key_T, key.Key_3)
    assert at.asked == []
    free = desk(desk.free)
    free.press(key.Key_E)
    assert free.asked == []
