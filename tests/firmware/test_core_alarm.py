"""The device's own alarm: with nobody there, within ten milliseconds, and never untold."""

import math

import pytest

from coach.sensors.wire import (
    AlarmMode,
    DeviceNotice,
    KeepAlive,
    Notice,
    Reply,
    Samples,
    SetAlarm,
    SetBeat,
    Start,
    Status,
    Stop,
    Tare,
)

ANY, SUM, OFF = AlarmMode.ANY_TAXEL, AlarmMode.SUM, AlarmMode.OFF
ALARM = 255


def alarms(messages):
    """(on, second, value) of each turn of the alarm that was told."""
    return [
        (message.code is Notice.ALARM_ON, message.time_us / 1e6, message.value)
        for message in messages
        if isinstance(message, DeviceNotice) and message.code in (Notice.ALARM_ON, Notice.ALARM_OFF)
    ]


def of(messages, kind):
    return [message for message in messages if isinstance(message, kind)]


@pytest.mark.parametrize("rate_hz", [0.5, 25.0, 100.0, 200.0, 1000.0])
def test_motor_and_led_within_ten_milliseconds_of_the_sample_with_no_host(core, rate_hz):
    core.begin(rate_hz=rate_hz, alarm_mode=ANY, alarm_counts=1800)
    core.wait(4.0).reads(100, 1800, 0, 0)
    before = core.state()
    core.wait(2 / rate_hz + 0.01)
    pressed_us = before.now_us
    # The first sample that sees it: the schedule begins at 0.
    period_us = 1e6 / rate_hz
    sample_us = math.ceil((pressed_us + 1) / period_us) * period_us
    for name, value in [("L", 1), ("M", ALARM)]:
        pin = core.pins_of(name)[-1]
        assert pin.value == value
        assert 0 <= pin.at_us - sample_us <= 10_000
    assert alarms(core.says()) == [(True, pytest.approx(sample_us / 1e6, abs=0.01), 1800.0)]


@pytest.mark.parametrize(
    ("mode", "counts", "readings", "loud"),
    [
        (ANY, 1000.0, (999, 999, 999, 999), False),
        (ANY, 1000.0, (0, 0, 0, 1000), True),
        (ANY, 999.5, (0, 999, 0, 0), False),
        (ANY, 999.5, (0, 1000, 0, 0), True),
        (SUM, 2000.0, (500, 500, 500, 499), False),
        (SUM, 2000.0, (500, 500, 500, 500), True),
        (OFF, 1.0, (4095, 4095, 4095, 4095), False),
        # Saturated is too much, whatever the edge is.
        (SUM, 1e9, (4095, 0, 0, 0), True),
        (ANY, 5000.0, (4094, 0, 0, 0), False),
    ],
)
def test_what_is_too_much(core, mode, counts, readings, loud):
    core.begin()
    core.hears(SetAlarm(mode, counts)).reads(*readings).wait(0.1)
    assert Reply(0x24, True) in core.says()
    assert (core.state().alarm, core.state().led, core.state().motor) == (
        (1, 1, ALARM) if loud else (0, 0, 0)
    )


def test_one_wild_sample_is_no_alarm_and_two_in_a_row_are(core):
    core.polls_each(1000).begin(rate_hz=1000.0, alarm_mode=ANY, alarm_counts=1000)
    for _ in range(50):
        core.reads(2000).wait(0.001).reads(0).wait(0.001)
    assert alarms(core.says()) == []
    core.reads(2000).wait(0.002)
    assert [on for on, *_ in alarms(core.says())] == [True]


@pytest.mark.parametrize("edge", [1, 2, 7, 20, 50, 99, 100, 1800, 60_000])
def test_it_ends_after_300_ms_below_85_percent(core, edge):
    core.polls_each(1000).begin(full_scale=0, curve=0, alarm_mode=ANY, alarm_counts=edge)
    core.reads(edge).wait(0.01).says()
    still = math.ceil(edge * 0.85)
    core.reads(still).wait(2.0)
    assert core.state().alarm == 1
    # Below, but not for long enough, again and again.
    for _ in range(5):
        core.reads(still - 1).wait(0.299).reads(still).wait(0.002)
    assert core.state().alarm == 1
    core.reads(still - 1).wait(0.299)
    assert core.state().alarm == 1
    core.wait(0.003)
    assert (core.state().alarm, core.state().led, core.state().motor) == (0, 0, 0)
    assert [(on, value) for on, _, value in alarms(core.says())] == [(False, still - 1)]


def test_it_is_told_before_the_samples_that_show_it(core):
    core.begin(alarm_mode=ANY, alarm_counts=1000, samples_per_frame=8)
    core.hears(Start()).wait(0.02).says()
    core.reads(1000).wait(0.02)
    said = core.says()
    (at,) = [n for n, message in enumerate(said) if alarms([message])]
    early = [frame for frame in of(said[:at], Samples) if 1000 in frame.values[:, 0]]
    late = [frame for frame in of(said[at:], Samples) if 1000 in frame.values[:, 0]]
    assert (early, bool(late)) == ([], True)


def test_status_says_that_it_is_on(core):
    core.battery(3700).begin(alarm_mode=ANY, alarm_counts=1000)
    core.reads(2000).wait(0.1).hears(Start()).wait(0.1)
    assert of(core.says(), Status)[-1] == Status(dropped=0, battery_mv=3700, flags=3)
    core.hears(Stop()).wait(0.1)
    assert of(core.says(), Status)[-1].flags == 2


@pytest.mark.parametrize("counts", [math.nan, math.inf, -math.inf, -1.0, 0.0, 1.1e9])
def test_an_edge_that_is_none_is_refused_and_changes_nothing(core, counts):
    core.begin(alarm_mode=SUM, alarm_counts=1234)
    core.says()
    for mode in (ANY, SUM):
        assert core.hears(SetAlarm(mode, counts)).wait(0.01).says() == [Reply(0x24, False)]
    assert (core.state().mode, core.state().edge) == (SUM, 1234)
    # Off needs no edge.
    assert core.hears(SetAlarm(OFF, counts)).wait(0.01).says() == [Reply(0x24, True)]


def test_a_mode_that_is_none_is_refused(core):
    core.begin(alarm_mode=SUM, alarm_counts=1234)
    core.says()
    alarm = core.framed(bytes.fromhex("24 00 00 03 00 00 e1 44"))
    assert core.hears(alarm).wait(0.01).says() == [Reply(0x24, False)]
    assert core.state().mode == SUM


def test_turning_it_off_ends_it_at_once(core):
    core.begin(rate_hz=0.5, alarm_mode=ANY, alarm_counts=100)
    core.reads(200).wait(4.0).says()
    core.hears(SetAlarm(OFF)).wait(0.001)
    assert (core.state().led, core.state().motor) == (0, 0)
    assert [on for on, *_ in alarms(core.says())] == [False]


def test_it_outranks_beat_and_pulse_and_outlives_the_host(core):
    core.begin(alarm_mode=ANY, alarm_counts=1000)
    core.hears(Start(), SetBeat(0.5, 0.5, 4, 80)).reads(2000).wait(10.0)
    said = core.says()
    assert Notice.WATCHDOG in [m.code for m in of(said, DeviceNotice)]
    assert (core.state().alarm, core.state().led, core.state().motor) == (1, 1, ALARM)
    # Neither a beat nor the watchdog has moved the motor since.
    assert [pin.value for pin in core.pins_of("M")] == [0, ALARM]


def test_tare_takes_the_rest_away_and_keeps_what_is_saturated(core):
    core.begin()
    core.reads(100, 50, 4095, 0).hears(Tare()).wait(0.1)
    core.reads(160, 30, 4095, 7).hears(Start()).wait(0.01)
    said = core.says()
    assert Reply(0x23, True) in said
    assert of(said, Samples)[-1].values.tolist() == [[60, 0, 4095, 7]]


def test_a_hand_that_presses_is_no_zero(core):
    core.begin(alarm_mode=ANY, alarm_counts=1000)
    core.reads(2000).wait(0.1).says()
    core.hears(Tare()).wait(0.1)
    assert Reply(0x23, False) in core.says()
    # Nor one that begins to press in the middle of a tare.
    core.reads(0).wait(1.0).hears(Tare()).wait(0.010).reads(2000).wait(0.1)
    core.hears(Start()).wait(0.1)
    assert of(core.says(), Samples)[-1].values[0, 0] == 2000
    assert core.state().alarm == 1


def test_an_alarm_while_the_line_is_blocked_is_told_when_it_is_free(small_core):
    core = small_core
    core.begin(alarm_mode=ANY, alarm_counts=1000)
    core.hears(Start()).wait(0.1).carries(0)
    for _ in range(20):
        core.hears(KeepAlive(), KeepAlive()).wait(0.5)
    core.reads(1000).wait(1.0).reads(0)
    core.wait(1.0).says()
    said = core.carries(50_000).wait(0.1).says()
    assert alarms(said) == [
        (True, pytest.approx(10.1, abs=0.01), 1000.0),
        (False, pytest.approx(11.4, abs=0.01), 0.0),
    ]
    assert Notice.BOOT not in [m.code for m in of(said, DeviceNotice)]


def test_a_pause_in_an_alarm_that_could_not_be_told_is_left_out(small_core):
    core = small_core
    core.begin(alarm_mode=ANY, alarm_counts=1000)
    core.hears(Start()).reads(1000).wait(0.5)
    assert [on for on, *_ in alarms(core.says())] == [True]
    core.carries(0)
    for _ in range(20):
        core.hears(KeepAlive(), KeepAlive()).wait(0.5)
    core.reads(0).wait(1.0).reads(1000).wait(1.0).reads(7).wait(1.0)
    told = alarms(core.carries(50_000).wait(0.1).says())
    assert told == [(False, pytest.approx(12.8, abs=0.01), 7.0)]


def test_of_many_alarms_on_a_blocked_line_the_first_and_how_it_stands_are_told(small_core):
    core = small_core
    core.begin(alarm_mode=ANY, alarm_counts=1000)
    core.hears(Start()).wait(0.1).carries(0)
    for _ in range(20):
        core.hears(KeepAlive(), KeepAlive()).wait(0.5)
    for _ in range(7):
        core.reads(1000).wait(1.0).reads(0).wait(1.0)
    core.reads(1000).wait(0.5)
    told = alarms(core.carries(50_000).wait(0.1).says())
    assert [on for on, *_ in told] == [True]
    assert told[0][1] == pytest.approx(10.1, abs=0.01)
    told = alarms(core.reads(0).wait(1.0).says())
    assert [on for on, *_ in told] == [False]
