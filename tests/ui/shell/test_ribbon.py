"""The ribbon: what it paints, says, and does with a click."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from coach.practice.debrief.stretches import RibbonData, Stretch
from coach.signal.bands import Band
from coach.ui.debriefing.ribbon import Ribbon, ribbon_in_words
from coach.ui.kit.tokens import NIGHT

Heard = Callable[[object], list[object]]
Shown = Callable[..., QWidget]

pytestmark = pytest.mark.usefixtures("app")
TEN_MINUTES = RibbonData(600.0, (Stretch(0.0, 300.0, Band.MEDIUM),), (42.0,))


def test_a_click_jumps_to_the_place_that_was_clicked(heard: Heard, shown: Shown) -> None:
    ribbon = shown(Ribbon(NIGHT, TEN_MINUTES, seekable=True), 612, 64)
    sought = heard(ribbon.sought)
    for x in (6, 306, 606):
        QTest.mouseClick(ribbon, Qt.MouseButton.LeftButton, pos=QPointF(x, 30).toPoint())
    assert sought == pytest.approx([0.0, 300.0, 600.0], abs=1.1)


def test_a_ribbon_that_cannot_be_sought_ignores_clicks(heard: Heard, shown: Shown) -> None:
    ribbon = shown(Ribbon(NIGHT, TEN_MINUTES), 612, 64)
    sought = heard(ribbon.sought)
    QTest.mouseClick(ribbon, Qt.MouseButton.LeftButton)
    assert sought == []


def test_the_ribbon_paints_each_band_at_its_own_height(shown: Shown) -> None:
    parts = tuple(
        Stretch(100.0 * at, 100.0 * at + 100.0, band)
        for at, band in enumerate((Band.LIGHT, Band.MEDIUM, Band.FIRM, Band.TOO_MUCH))
    )
    ribbon = shown(Ribbon(NIGHT, RibbonData(400.0, parts)), 402, 80)
    picture = ribbon.grab().toImage()
    heights = []
    for at, colour in enumerate(
        (NIGHT.bands.light, NIGHT.bands.medium, NIGHT.bands.firm, NIGHT.bands.too_much)
    ):
        column = [picture.pixelColor(51 + 100 * at, y).name().upper() for y in range(80)]
        heights.append(column.count(colour))
    assert heights == sorted(heights)
    assert len(set(heights)) == 4
    assert heights[0] > 10


def test_the_ribbon_says_what_it_shows() -> None:
    assert ribbon_in_words(TEN_MINUTES) == "10:00 minutes, mostly medium, too much once"
