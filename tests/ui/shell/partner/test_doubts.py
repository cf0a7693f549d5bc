"""A profile that may not hold any more is a question before the first stroke."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt

from coach.practice.comfort.profile import AreaComfort, default_edges
from coach.practice.comfort.profile_file import write_profile
from coach.ui.partner.before_areas import AreasPage
from coach.ui.practising.page import PracticePage
from coach.ui.preferences import DeviceNote

House = Any
Pair = Any
Key = Qt.Key


def known(made_on: str) -> AreaComfort:
    """What a trial on that day, by the sensor a1 and its calibration c1, found of the neck."""
    return AreaComfort("neck", "palm", default_edges("palm", "neck"), made_on, "a1", "c1")


@pytest.mark.parametrize(
    ("comfort", "heard_id", "calibration", "words"),
    [
        (known("2020-01-01"), "a1", "c1", "days old"),
        (known("2026-11-20"), "b2", "c1", "another sensor"),
        (known("2026-11-20"), "a1", "c2", "calibrated anew"),
    ],
    ids=["old", "another sensor", "calibrated since"],
)
def test_a_profile_that_may_not_hold_is_questioned_before_the_first_stroke(
    house: House,
    pair: Pair,
    monkeypatch: pytest.MonkeyPatch,
    comfort: AreaComfort,
    heard_id: str,
    calibration: str,
    words: str,
) -> None:
    freeze_today(monkeypatch)
    house.calibration = calibration
    pair.with_sam(device=DeviceNote("sim:steady", "A glove", heard_id))
    write_profile(house.profiles, pair.sam.with_comfort(comfort))
    pair.to_areas()
    house.press(Key.Key_Return)
    assert house.reads(words)
    assert house.engines == []
    house.press(Key.Key_Escape)
    assert isinstance(house.page, AreasPage)
    assert not house.reads(words)
    house.press(Key.Key_Return, Key.Key_Return)
    assert isinstance(house.live, PracticePage)


def test_a_profile_that_holds_is_not_questioned(
    house: House, pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    freeze_today(monkeypatch)
    house.calibration = "c1"
    pair.with_sam(device=DeviceNote("sim:steady", "A glove", "a1"))
    write_profile(house.profiles, pair.sam.with_comfort(known("2026-11-20")))
    pair.to_areas()
    house.press(Key.Key_Return)
    assert isinstance(house.live, PracticePage)


def test_a_doubtful_area_that_is_left_out_raises_no_question(
    house: House, pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    freeze_today(monkeypatch)
    pair.with_sam()
    write_profile(house.profiles, pair.sam.with_comfort(known("2020-01-01")))
    pair.to_areas()
    house.press(*[Key.Key_Down] * 4, Key.Key_3, Key.Key_Return)
    assert isinstance(house.live, PracticePage)
    assert house.engines[0].settings.avoid == ("neck",)


def freeze_today(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it be 21 November 2026."""

    class Today:
        @staticmethod
        def today() -> object:
            return date(2026, 11, 21)

    monkeypatch.setattr("coach.ui.ways.before.date", Today)
