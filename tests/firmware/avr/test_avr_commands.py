"""The app's commands on the Uno: each answered, and done on the device's own time."""

from typing import Any

import numpy as np
import pytest

from coach.sensors.wire import (
    AlarmMode,
    Describe,
    MotorPulse,
    SetAlarm,
    SetBeat,
    SetRate,
    Stop,
    Tare,
)

#: The main loop turns each 500 µs.
TURN_US = 500


@pytest.fixture(autouse=True)
def _streaming(session: Any) -> None:
    session.until(lambda: session.blocks)


def test_a_rate_is_answered_by_the_descriptor_and_kept(session: Any) -> None:
    for rate_hz in (1000.0, 250.0):
        told = len(session.infos)
        assert session.ask(SetRate(rate_hz))
        session.until(lambda told=told: len(session.infos) > told)
        assert session.infos[-1].rate_hz == rate_hz
        session.samples(10)
        t_s = np.concatenate([block.t_s for block in session.samples(50)])
        np.testing.assert_allclose(np.diff(t_s), 1.0 / rate_hz, atol=2e-9)
    assert not session.ask(SetRate(2000.0))
    assert session.decoder.counts.missing_samples == 0


def test_describe_is_answered_by_the_same_descriptor(session: Any) -> None:
    # It tells itself now and then, but not twice in so short a time.
    for _ in range(3):
        told = session.described
        session.send(Describe())
        session.until(lambda told=told: session.described > told)
    assert len(session.infos) == 1


def test_stop_stops_until_the_app_asks_again(session: Any) -> None:
    assert session.ask(Stop())
    before = session.decoder.counts.samples
    # Each is answered, so that samples in between would have come before it.
    for _ in range(5):
        assert session.ask(Tare())
    assert session.decoder.counts.samples == before


def test_tare_makes_what_lies_on_it_the_zero(board: Any, session: Any) -> None:
    board.do("0 1000")
    session.samples(20)
    assert session.samples(1)[-1].counts[-1, 0] == pytest.approx(204, abs=1)
    assert session.ask(Tare())
    session.until(lambda: session.blocks[-1].counts[-1, 0] <= 1)
    board.do("0 2000")
    session.samples(20)
    assert session.samples(1)[-1].counts[-1, 0] == pytest.approx(205, abs=2)


def test_too_much_lights_the_lamp_and_shakes_the_motor_within_ten_milliseconds(
    board: Any, session: Any
) -> None:
    assert session.ask(SetAlarm(AlarmMode.SUM, 800.0))
    board.do("0 1900")
    session.samples(20)
    assert not board.pins
    pressed_us = board.do("1 2100")
    alarm = session.event("alarm_on")
    assert alarm.value == pytest.approx(388 + 429, abs=2)
    # Two samples at 200 Hz decide; a lone one may be a glitch.
    lit, shaken = board.pin("led", 1), board.pin("motor", 255)
    assert lit.at_us - pressed_us <= 10_000 + TURN_US
    assert abs(shaken.at_us - lit.at_us) <= TURN_US
    let_go_us = board.do("1 0")
    session.event("alarm_off")
    # 300 ms from the last sample that was too much, which was taken some milliseconds before.
    assert 294_000 <= board.pin("led", 0).at_us - let_go_us <= 312_000
    board.pin("motor", 0)


def test_too_much_needs_no_host(board: Any, session: Any) -> None:
    session.close()
    pressed_us = board.do("2 4800")
    assert board.pin("motor", 255).at_us - pressed_us <= 10_000 + TURN_US


def test_a_pulse_is_as_long_and_as_strong_as_asked(board: Any, session: Any) -> None:
    assert session.ask(MotorPulse(0.150, 200))
    begun, ended = board.pin("motor", 200), board.pin("motor", 0)
    assert ended.at_us - begun.at_us == pytest.approx(150_000, abs=TURN_US)


def test_the_beat_is_on_the_devices_time(board: Any, session: Any) -> None:
    asked_us = board.do("3 0")
    assert session.ask(SetBeat(first_in_s=0.200, period_s=0.250, counts=2, strength=200))
    answered_us = board.do("3 0")
    starts = [board.pin("motor", strength).at_us for strength in (200, 100, 200, 100, 200)]
    assert asked_us + 200_000 <= starts[0] <= answered_us + 200_000 + TURN_US
    np.testing.assert_allclose(np.diff(starts), 250_000, atol=20)
    assert session.ask(SetBeat(first_in_s=0.0, period_s=0.0, counts=1, strength=0))
    board.pin("motor", 0)
