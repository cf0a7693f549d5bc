"""What the core does when it is told something, and when nobody tells it anything any more."""

import math
import struct
from itertools import pairwise

import numpy as np
import pytest

from coach.sensors.wire import (
    AlarmMode,
    Describe,
    Descriptor,
    DeviceNotice,
    KeepAlive,
    MotorPulse,
    Notice,
    Reply,
    Samples,
    SetAlarm,
    SetBeat,
    SetRate,
    Start,
    Stop,
    Tare,
    encode,
)

FIRST_S, COUNT_S = 0.120, 0.070


def of(messages, kind):
    return [message for message in messages if isinstance(message, kind)]


def notices(messages):
    return [(notice.code, notice.time_us / 1e6) for notice in of(messages, DeviceNotice)]


def pulses(core):
    """(from, to, strength) in seconds of each time the motor ran."""
    pins = core.pins_of("M")
    return [
        (pin.at_us / 1e6, after.at_us / 1e6, pin.value)
        for pin, after in pairwise(pins)
        if pin.value
    ]


def alive(core, seconds):
    for _ in range(round(seconds * 2)):
        core.hears(KeepAlive()).wait(0.5)
    return core


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (Start(), 0x20),
        (Stop(), 0x21),
        (SetRate(100.0), 0x22),
        (Tare(), 0x23),
        (SetAlarm(AlarmMode.SUM, 1800.0), 0x24),
        (MotorPulse(0.15, 200), 0x25),
        (SetBeat(0.25, 1.0, 4, 120), 0x26),
        (KeepAlive(), 0x28),
    ],
    ids=str,
)
def test_each_command_is_answered(core, command, code):
    core.begin()
    core.says()
    said = core.hears(command).wait(0.0001).says()
    assert of(said, Reply) == [Reply(code, True)]
    # A stream begins with one, so that nobody has to ask.
    assert bool(of(said, Descriptor)) is (code in (0x20, 0x22))


def test_describe_is_answered_by_the_descriptor_alone(core):
    core.begin()
    before = of(core.says(), Descriptor)
    assert core.hears(Describe()).wait(0.001).says()[:1] == before
    assert of(core.says(), Reply) == []


@pytest.mark.parametrize("code", [0x00, 0x01, 0x10, 0x13, 0x1F, *range(0x20, 0x29), 0x29, 0xFF])
def test_a_command_of_another_length_or_kind_is_ignored_and_counted(core, code):
    right = {0x22: 4, 0x24: 5, 0x25: 3, 0x26: 10}.get(code, 0 if 0x20 <= code <= 0x28 else -1)
    core.begin()
    core.says()
    wrong = [length for length in range(18) if length != right]
    for length in wrong:
        core.hears(core.framed(struct.pack("<BH", code, 7) + bytes([1] * length)))
    assert core.wait(4.0).says() == []
    assert core.state().bad == len(wrong)


def test_a_pulse_lasts_as_long_as_was_asked(core):
    core.begin()
    core.hears(MotorPulse(0.15, 200)).wait(1.0)
    ((begin_s, end_s, strength),) = pulses(core)
    assert (end_s - begin_s, strength) == (pytest.approx(0.15, abs=0.0002), 200)
    core.hears(MotorPulse(65.535, 9)).wait(0.1).hears(MotorPulse(0.0, 255)).wait(0.1)
    begin_s, end_s, strength = pulses(core)[-1]
    assert (end_s - begin_s, strength) == (pytest.approx(0.1, abs=0.0002), 9)


def test_the_beat_is_marked_at_its_time_for_ten_minutes(core):
    core.polls_each(1000).clock(2**32 - 100_000_000).begin(rate_hz=100.0)
    alive(core.hears(SetBeat(0.25, 0.4321, 4, 121)), 600.0)
    felt = pulses(core)
    due_us = (2**32 - 100_000_000 + 250_000 + 432_100 * np.arange(len(felt))) % 2**32
    late_us = np.array([round(begin_s * 1e6) for begin_s, *_ in felt]) - due_us
    assert len(felt) == math.floor((600 - 0.25) / 0.4321) + 1
    assert 0 <= late_us.min() <= late_us.max() <= 1000
    assert [strength for *_, strength in felt] == ([121, 61, 61, 61] * 400)[: len(felt)]
    lengths_s = [(end_s - begin_s) % (2**32 / 1e6) for begin_s, end_s, _ in felt]
    assert lengths_s[::4] == pytest.approx([FIRST_S] * len(lengths_s[::4]), abs=0.0011)
    assert lengths_s[1::4] == pytest.approx([COUNT_S] * len(lengths_s[1::4]), abs=0.0011)


def test_a_new_beat_goes_on_with_the_counts_of_the_stroke_under_way(core):
    core.begin()
    core.hears(SetBeat(0.0, 1.0, 4, 200)).wait(1.5)
    # In the middle of count 2 the host says when the next stroke begins.
    alive(core.hears(SetBeat(2.5, 1.0, 4, 200)), 4.0)
    begins_s = [begin_s for begin_s, *_ in pulses(core)]
    assert begins_s == pytest.approx([0.0, 1.0, 2.0, 3.0, 4.0, 5.0], abs=0.0011)
    assert [strength for *_, strength in pulses(core)] == [200, 100, 100, 100, 200, 100]


@pytest.mark.parametrize(
    ("beat", "ok"),
    [
        (SetBeat(0.0, 0.2, 1, 1), True),
        (SetBeat(0.0, 0.199_999, 1, 1), False),
        (SetBeat(0.0, 1.0, 0, 1), False),
        (SetBeat(2147.483_647, 1.0, 4, 1), True),
        (SetBeat(2147.483_648, 1.0, 4, 1), False),
        (SetBeat(0.0, 2147.483_647, 4, 1), True),
        (SetBeat(0.0, 2147.483_648, 4, 1), False),
        (SetBeat(4294.967_295, 0.0, 0, 0), True),
    ],
)
def test_a_beat_that_is_none_is_refused(core, beat, ok):
    core.begin()
    core.says()
    assert core.hears(beat).wait(0.01).says()[0] == Reply(0x26, ok)
    assert bool(core.state().beating) is (ok and beat.period_s > 0)


def test_a_beat_without_strength_is_not_felt_and_one_that_is_off_ends(core):
    core.begin()
    alive(core.hears(SetBeat(0.0, 0.5, 4, 0)), 4.0)
    assert pulses(core) == []
    alive(core.hears(SetBeat(0.1, 0.5, 4, 200)), 1.0)
    alive(core.hears(SetBeat(0.0, 0.0, 4, 200)), 4.0)
    assert len(pulses(core)) == 2


def test_counts_that_nobody_came_to_mark_are_silent(core):
    core.begin()
    core.hears(SetBeat(0.0, 0.5, 4, 200)).wait(0.3)
    core.polls_each(2_000_000).wait(2.0).polls_each(100)
    alive(core, 1.0)
    begins_s = [begin_s for begin_s, *_ in pulses(core)]
    assert begins_s == pytest.approx([0.0, 2.5, 3.0], abs=0.0011)
    assert [strength for *_, strength in pulses(core)] == [200, 100, 100]


@pytest.mark.parametrize("command", [Start(), SetBeat(0.3, 0.5, 4, 200)], ids=["samples", "beat"])
def test_a_host_that_goes_quiet_ends_stream_beat_and_motor(core, command):
    core.begin()
    core.hears(command)
    said = alive(core, 20.0).says()
    assert Notice.WATCHDOG not in dict(notices(said))
    said = core.hears(KeepAlive(), MotorPulse(60.0, 99)).wait(10.0).says()
    assert notices(said) == [(Notice.WATCHDOG, pytest.approx(23.0, abs=0.001))]
    state = core.state()
    assert (state.streaming, state.beating, state.motor) == (0, 0, 0)
    assert all(frame.time_us <= 23_001_000 for frame in of(said, Samples))
    assert max(pin.at_us for pin in core.pins_of("M")) <= 23_001_000


def test_damage_is_no_sign_of_life(core):
    core.begin()
    core.hears(Start())
    keep_alive = bytearray(encode(KeepAlive()))
    keep_alive[2] ^= 4
    for _ in range(10):
        core.hears(bytes(keep_alive)).wait(0.5)
    assert Notice.WATCHDOG in dict(notices(core.says()))


def test_a_host_that_never_came_is_not_missed(core):
    core.polls_each(5000).begin(rate_hz=1.0)
    core.hears(KeepAlive()).wait(4200.0).wait(200.0)
    assert notices(core.says()) == [(Notice.BOOT, 0.0)]


def test_a_watchdog_that_nobody_could_hear_is_told_when_the_host_is_back(small_core):
    core = small_core
    core.begin()
    core.hears(Start()).wait(1.0).carries(0).wait(60.0).says()
    said = core.carries(50_000).hears(Start()).wait(1.0).says()
    assert (Notice.WATCHDOG, pytest.approx(3.0, abs=0.001)) in notices(said)
    assert of(said, Samples)[-1].time_us == pytest.approx(62e6, abs=1100)


def test_a_squeeze_is_told_when_its_contact_has_been_still_for_20_ms(core):
    core.begin()
    core.wait(1.0).says()
    for _ in range(6):  # 3 ms closed, 2 ms open: the contact bounces
        core.button(True).wait(0.003).button(False).wait(0.002)
    core.button(True).wait(0.0199)
    assert core.says() == []
    assert notices(core.wait(0.001).says()) == [
        (Notice.BUTTON_DOWN, pytest.approx(1.03, abs=0.0002))
    ]
    for _ in range(6):
        core.button(False).wait(0.003).button(True).wait(0.002)
    assert core.says() == []
    assert notices(core.button(False).wait(0.5).says()) == [
        (Notice.BUTTON_UP, pytest.approx(1.0809, abs=0.0002))
    ]


def test_a_squeeze_on_a_blocked_line_is_told_when_it_is_free(small_core):
    core = small_core
    core.begin()
    core.hears(Start()).wait(0.1).carries(0)
    for _ in range(20):
        core.hears(KeepAlive(), KeepAlive()).wait(0.5)
    core.button(True).wait(0.3).button(False).wait(0.3)
    told = dict(notices(core.carries(50_000).wait(0.1).says()))
    assert told[Notice.BUTTON_DOWN] == pytest.approx(10.1, abs=0.001)
    assert told[Notice.BUTTON_UP] == pytest.approx(10.4, abs=0.001)


def test_the_descriptor_comes_again_each_five_seconds_of_a_stream(core):
    core.begin()
    core.hears(Start()).wait(0.01).says()
    assert len(of(alive(core, 20.0).says(), Descriptor)) == 4
