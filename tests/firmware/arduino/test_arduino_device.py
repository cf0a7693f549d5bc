"""What the sketches do with their hands: alarm, beat, button, battery, and a host that is gone."""

from typing import Any

import numpy as np
import pytest

from coach.sensors.wire import (
    AlarmMode,
    Descriptor,
    DeviceNotice,
    MotorPulse,
    Notice,
    Samples,
    SetAlarm,
    SetBeat,
    Start,
    Status,
)
from sims.sketch_board import BATTERY


def of(kind: type, messages: list[Any]) -> list[Any]:
    return [message for message in messages if isinstance(message, kind)]


def notices(glove: Any, link: str = "U") -> list[Notice]:
    return [notice.code for notice in of(DeviceNotice, glove.messages[link])]


def test_too_much_buzzes_within_ten_milliseconds_with_no_host(glove: Any) -> None:
    glove.run(1.0)
    pressed_us = glove.now_us
    glove.press(2, 20.0)
    glove.run(0.05)
    (buzz_us, strength), (lit_us, lit) = glove.motor[-1], glove.led[-1]
    assert (strength, lit) == (255, 1)
    # The first loud sample is at most 5 ms after the press; one may be a glitch, the next is not.
    assert buzz_us - pressed_us <= 12_000
    assert lit_us - pressed_us <= 12_000
    glove.board.press(2, 0)
    glove.run(0.5)
    assert (glove.motor[-1][1], glove.led[-1][1]) == (0, 0)
    assert notices(glove)[-2:] == [Notice.ALARM_ON, Notice.ALARM_OFF]


def test_a_jammed_radio_does_not_hold_up_the_alarm(glove: Any) -> None:
    glove.board.connect()
    glove.run(0.05).by_ble(Start()).run(0.5)
    glove.board.jam_radio(3.0)
    glove.run(1.0)
    for _ in range(5):
        begin_us = glove.now_us
        glove.press(0, 18.0)
        glove.run(0.05)
        assert glove.motor[-1][1] == 255
        assert glove.motor[-1][0] - begin_us <= 12_000
        glove.board.press(0, 0)
        glove.run(0.4)


def test_a_press_that_is_firm_is_no_alarm(glove: Any) -> None:
    glove.press(5, 14.0).run(0.5)
    assert all(strength == 0 for _, strength in glove.motor)
    glove.press(5, 15.3).run(0.1)
    assert glove.motor[-1][1] == 255


def test_a_host_sets_its_own_edge(glove: Any) -> None:
    glove.by_usb(SetAlarm(AlarmMode.SUM, 1000.0)).run(0.05)
    for taxel in range(4):
        glove.board.press(taxel, 240)
    glove.run(0.2)
    assert Notice.ALARM_ON not in notices(glove)
    glove.board.press(4, 100)
    glove.run(0.2)
    assert notices(glove)[-1] is Notice.ALARM_ON


def test_the_board_sees_where_a_sensor_is_at_its_end(glove: Any) -> None:
    glove.by_usb(Start()).run(0.05)
    full_scale = of(Descriptor, glove.messages["U"])[-1].full_scale
    glove.board.press(7, int(full_scale))
    glove.run(0.05)
    assert of(Samples, glove.messages["U"])[-1].values[0, 7] == full_scale


def test_a_host_that_goes_quiet_ends_stream_and_beat(glove: Any) -> None:
    glove.board.connect()
    glove.run(0.05).by_ble(Start(), SetBeat(0.1, 0.5, 2, 200)).run(0.01)
    heard_us = glove.now_us
    glove.run(6.0)
    watchdog = [n for n in of(DeviceNotice, glove.messages["N"]) if n.code is Notice.WATCHDOG]
    assert len(watchdog) == 1
    assert watchdog[0].time_us - heard_us == pytest.approx(3_000_000, abs=20_000)
    assert of(Samples, glove.messages["N"])[-1].time_us <= watchdog[0].time_us
    assert glove.motor[-1][1] == 0
    assert glove.motor[-1][0] <= watchdog[0].time_us + 2_000


def test_the_motor_marks_each_count(glove: Any) -> None:
    begin_us = glove.now_us
    glove.by_usb(SetBeat(0.25, 0.6, 4, 200)).practise(4.0, glove.board.write_usb)
    starts = [(at_us - begin_us) / 1e6 for at_us, strength in glove.motor if strength > 0]
    wanted = 0.25 + 0.6 * np.arange(len(starts))
    assert len(starts) == 7
    assert starts == pytest.approx(wanted, abs=0.003)
    strengths = [strength for _, strength in glove.motor if strength > 0]
    assert strengths[0] == strengths[4] == 200, "the first of four is the strong one"
    assert max(strengths[1:4]) < 200


def test_a_single_pulse(glove: Any) -> None:
    glove.by_usb(MotorPulse(0.15, 90)).run(0.5)
    (on_us, on), (off_us, off) = glove.motor[-2:]
    assert (on, off) == (90, 0)
    assert off_us - on_us == pytest.approx(150_000, abs=2_000)


def test_a_squeeze_is_told_once_however_the_contact_bounces(glove: Any) -> None:
    begin_us = glove.now_us
    for held in (True, False, True, False, True):
        glove.board.squeeze(held)
        glove.run(0.003)
    glove.run(0.2).board.squeeze(False)
    glove.run(0.2)
    told = [n for n in of(DeviceNotice, glove.messages["U"]) if n.code is not Notice.BOOT]
    assert [notice.code for notice in told] == [Notice.BUTTON_DOWN, Notice.BUTTON_UP]
    assert told[0].time_us - begin_us <= 20_000


@pytest.mark.parametrize(("millivolts", "least", "most"), [(4150, 99, 100), (3700, 20, 30)])
def test_the_battery_is_measured(glove: Any, millivolts: int, least: int, most: int) -> None:
    glove.board.press(BATTERY, millivolts)
    glove.by_usb(Start()).practise(11.0, glove.board.write_usb)
    assert of(Status, glove.messages["U"])[-1].battery_mv == pytest.approx(millivolts, abs=5)
    assert least <= glove.battery_percent[-1] <= most
    assert 1 not in {lit for _, lit in glove.led}


def test_a_battery_that_runs_out_winks(glove: Any) -> None:
    glove.board.press(BATTERY, 3400)
    glove.run(15.0)
    assert glove.battery_percent[-1] < 5
    winks = [at_us for at_us, lit in glove.led if lit]
    assert len(winks) in (4, 5, 6)
    assert np.diff(winks) == pytest.approx(2e6, abs=2_000)
    assert Notice.ALARM_ON not in notices(glove)
