"""Calibrating in the window: from Connect over the weights to what is kept."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from coach.engine.weighing import WeighingView
from coach.saying import say
from coach.sensors.calibrating import Stage, Step
from coach.sensors.calibration import Calibration
from coach.ui.calibrate.page import CalibratePage
from coach.ui.calibrate.start_panel import weights_in
from coach.ui.connect.page import ConnectPage
from coach.ui.debriefing.calibration_curve import CalibrationCurve
from coach.ui.gallery.calibrating import calibrating_pages
from coach.ui.kit.tokens import NIGHT, contrast

House = Any
Shown = Callable[..., QWidget]
STAGES = tuple(Stage(kg, "up", False) for kg in (0.5, 1.0, 2.0))
ASK = Step("weight", "Put 500 g in the middle of the sensor.", True, 1, 3)
FOUND = Calibration("scale", (0.05,), (0.0,), "glove", "2026-11-22", range_n=(5.0, 20.0))


class Scripted:
    """A weighing that stands as the test says."""

    def __init__(self) -> None:
        self.view = WeighingView("Glove", ASK, STAGES, 0.2)
        self.wishes: list[str] = []
        self.closed = False

    def wish(self, wish: str) -> None:
        self.wishes.append(wish)

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def weighing(monkeypatch: pytest.MonkeyPatch) -> Scripted:
    made = Scripted()
    monkeypatch.setattr("coach.ui.ways.calibrating.open_weighing", lambda *_: made)
    return made


def button(house: House, words: str) -> QAbstractButton:
    buttons: list[QAbstractButton] = house.page.findChildren(QAbstractButton)
    return next(each for each in buttons if each.text() == words)


def at_the_weights(house: House) -> None:
    house.window.calibrating.begin("serial:/dev/x", house.window.show_home)
    QTest.keyClick(house.page.findChild(QLineEdit), Qt.Key.Key_Return)
    QTest.qWait(150)


def test_connect_leads_there_with_the_device_chosen(house: House) -> None:
    house.window.connecting.show()
    house.page.findChild(QLineEdit).setText("serial:/dev/x")
    button(house, "Is it true? Calibrate it with weights").click()
    assert isinstance(house.page, CalibratePage)
    house.key(Qt.Key.Key_Escape)
    assert isinstance(house.page, ConnectPage)


def test_a_weight_is_measured_by_one_key(house: House, weighing: Scripted) -> None:
    at_the_weights(house)
    assert house.reads("Put 500 g in the middle")
    QTest.keyClick(house.page.focusWidget(), Qt.Key.Key_Return)
    assert weighing.wishes == ["ready"]


def test_what_it_came_to_is_seen_and_kept(
    house: House, weighing: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[Calibration] = []
    monkeypatch.setattr("coach.ui.ways.calibrating.keep_calibration", kept.append)
    at_the_weights(house)
    done = Step("done", "Calibrated.")
    weighing.view = replace(weighing.view, step=done, calibration=FOUND)
    QTest.qWait(150)
    QTest.keyClick(house.page.focusWidget(), Qt.Key.Key_Return)
    house.settle()
    assert kept == [FOUND]
    assert house.reads("reads newtons by it")
    house.press(Qt.Key.Key_Return)
    assert not house.reads("reads newtons by it")
    assert house.page.hasFocus(), "the keys belong to the page that was covered"


def test_who_leaves_lets_the_sensor_go_and_keeps_nothing(house: House, weighing: Scripted) -> None:
    at_the_weights(house)
    house.key(Qt.Key.Key_Escape)
    house.settle()
    assert weighing.closed


def test_a_sensor_that_is_gone_is_said_and_it_can_begin_again(
    house: House, weighing: Scripted
) -> None:
    at_the_weights(house)
    weighing.view = replace(weighing.view, lost="the sensor is gone; check its plug")
    QTest.qWait(150)
    assert house.reads("The sensor is gone; check its plug.")
    QTest.keyClick(house.page.focusWidget(), Qt.Key.Key_Return)
    assert house.page.focusWidget() is button(house, "Begin")


@pytest.mark.parametrize("typed", ["", "one, two", "500", "500, 500, 1000", "-1, 2, 3"])
def test_weights_that_cannot_be_are_said(house: House, weighing: Scripted, typed: str) -> None:
    house.window.calibrating.begin("serial:/dev/x", house.window.show_home)
    field = house.page.findChild(QLineEdit)
    field.setText(typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    warned = [w for w in house.page.findChildren(QWidget) if w.property("tone") == "warn"]
    assert any(w.property("text") for w in warned)
    assert not weighing.wishes


def test_grams_are_read_with_any_sign_between_them() -> None:
    assert tuple(weights_in("500, 1000;2000")) == (0.5, 1.0, 2.0)


def test_a_sensor_that_is_gone_is_not_said_to_go_on_by_itself(
    house: House, weighing: Scripted
) -> None:
    at_the_weights(house)
    gone = say(
        "the connection to {who} is lost; bring it near and check its battery, the "
        "coach goes on as soon as it is back",
        who="Coach glove 0A1B",
    )
    weighing.view = replace(weighing.view, lost=gone)
    QTest.qWait(150)
    assert house.reads("There is no calibration this time.")
    assert house.reads("Coach glove 0A1B is gone")
    assert house.reads("begin again")
    assert not house.reads("as soon as it is back")


@pytest.fixture
def found() -> QWidget:
    page = calibrating_pages()["calibrate-found"](NIGHT)
    page.resize(1280, 800)
    page.show()
    return page


def test_how_well_it_hit_the_weights_is_said_once(found: QWidget) -> None:
    texts = [each.text() for each in found.findChildren(QLabel)]
    assert sum(" 0.41 " in text.replace("\u00a0", " ") for text in texts) == 1
    assert not any("%" in text.replace("\u202f%", "") for text in texts), "one way to write it"


def test_how_far_a_force_may_be_off_is_not_cut_off_at_the_top(found: QWidget) -> None:
    curve = found.findChild(CalibrationCurve)
    image = curve.grab().toImage()
    # Within the plot, above where the bar ends at the right, there is ground: it is seen to end.
    right = image.width() - 26
    column = [image.pixelColor(right, y).name() for y in range(image.height())]
    ground = image.pixelColor(120, 40).name()
    top = next(y for y in range(image.height()) if column[y] != ground)
    bottom = next(y for y in range(top, image.height()) if column[y] == ground)
    bar = range(top, bottom)
    assert top >= 12
    line = [y for y in bar if contrast(column[y], ground) > 3.0]
    above, below = line[0] - bar[0], bar[-1] - line[-1]
    # It reaches as far up from the line as down.
    assert above == pytest.approx(below, rel=0.25)
