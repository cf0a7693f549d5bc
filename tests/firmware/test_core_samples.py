"""When the core samples, what it counts, and that no sample is lost without a word."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.sensors.wire import (
    Describe,
    Descriptor,
    DeviceNotice,
    KeepAlive,
    Notice,
    Reply,
    Samples,
    SetRate,
    Start,
    Status,
    Stop,
)


def of(messages, kind):
    return [message for message in messages if isinstance(message, kind)]


def seqs_of(messages):
    """The number of each sample that came."""
    return [
        (frame.seq + at) % 65_536
        for frame in of(messages, Samples)
        for at in range(len(frame.values))
    ]


def told_dropped(messages):
    """What the overrun events say that samples were dropped."""
    return sum(m.value for m in of(messages, DeviceNotice) if m.code is Notice.OVERRUN)


def kept_alive(core, seconds):
    for _ in range(round(seconds * 2)):
        core.hears(KeepAlive()).wait(0.5)
    return core


@pytest.mark.parametrize("rate_hz", [59.94, 200.0, 333.333, 999.999, 1999.999])
def test_samples_come_on_their_schedule_to_the_microsecond(core, rate_hz):
    core.polls_each(1).begin(rate_hz=rate_hz)
    core.hears(Start()).wait(0.2)
    times_us = [frame.time_us for frame in of(core.says(), Samples)]
    # The first poll is a microsecond after the beginning; from then on none is late.
    due_us = [number * 10**9 // round(rate_hz * 1000) for number in range(500)]
    assert times_us == [1, *(at_us for at_us in due_us[1:] if at_us <= 200_000)]


@pytest.mark.parametrize("rate_hz", [0.7, 59.94, 333.333, 999.999])
def test_no_rate_drifts_by_a_sample_in_an_hour(core, rate_hz):
    core.polls_each(500).begin(rate_hz=rate_hz, taxels=1)
    assert core.wait(3600.0).state().conversions == pytest.approx(3600 * rate_hz, abs=1)
    core.hears(Start()).wait(2.0)
    frames = of(core.says(), Samples)
    due_us = (3600e6 + 1e6 / rate_hz * np.arange(len(frames))) % 2**32
    first_us = frames[0].time_us - due_us[0]
    assert 0 <= first_us <= 1e6 / rate_hz + 500
    assert len(frames) == pytest.approx(2.0 * rate_hz, abs=1)


def test_both_counters_wrap_without_a_gap(core):
    core.clock(2**32 - 40_000_000).begin(rate_hz=1000.0, taxels=1)
    core.hears(Start())
    said = kept_alive(core, 70.0).says()
    assert np.diff(seqs_of(said)).tolist().count(1) == 69_999
    assert np.diff(seqs_of(said)).tolist().count(-65_535) == 1
    times_us = np.array([frame.time_us for frame in of(said, Samples)], np.uint32)
    assert set(np.diff(times_us)[1:].tolist()) == {1000}
    assert core.state().dropped == 0


def test_a_frame_has_as_many_samples_as_were_asked_for_within_the_build(core):
    for asked, sent in [(0, 1), (1, 1), (5, 5), (8, 8), (9, 8), (255, 8)]:
        core.begin(samples_per_frame=asked)
        said = core.hears(Start()).wait(0.1).says()
        assert {len(frame.values) for frame in of(said, Samples)} == {sent}
        assert set(np.diff(seqs_of(said))) == {1}


@pytest.mark.parametrize("oversampling", [0, 1, 2, 7, 255])
def test_a_reading_is_the_mean_of_its_conversions(core, oversampling):
    core.reads(1000, 65_535, 0, 3).begin(oversampling=oversampling, full_scale=0, curve=0)
    said = core.hears(Start()).wait(0.05).says()
    assert of(said, Samples)[-1].values.tolist() == [[1000, 65_535, 0, 3]]
    state = core.state()
    assert state.conversions == 4 * max(1, oversampling) * state.seq


@pytest.mark.parametrize(
    "changes",
    [
        {"taxels": 0},
        {"taxels": 17},
        {"taxels": 65_535},
        {"rate_hz": 0.099},
        {"rate_hz": 3000.0},
        {"max_rate_hz": 20_001.0},
        {"curve": 3},
        {"curve": 1, "full_scale": 0},
        {"a": 0.0},
        {"a": float("nan")},
        {"b": 0.0},
        {"b": 11.0},
        {"b": float("nan")},
        {"curve": 2, "b": float("inf")},
    ],
    ids=str,
)
def test_what_no_host_would_take_is_refused_and_seen(core, changes):
    assert not core.begin(**changes)
    assert core.hears(Start(), Describe()).button(True).wait(1.0).says() == []
    assert [pin.value for pin in core.pins_of("L")] == [1]


@pytest.mark.parametrize(("taxels", "told"), [(4, True), (13, True), (14, False), (16, False)])
def test_a_layout_that_the_ring_cannot_hold_is_left_out(tight_core, taxels, told):
    # 42 bytes and 12 for each taxel, 48 for the name; CRC, COBS and the end take 4 more.
    assert tight_core.begin(layout=1, taxels=taxels, name=b"n" * 48)
    said = tight_core.wait(0.01).hears(Start()).wait(0.1).says()
    assert bool(of(said, Descriptor)[0].layout) is told
    assert len(seqs_of(said)) >= 99


def test_nothing_is_sent_unasked_but_the_boot_and_the_descriptor(core):
    core.begin()
    said = core.wait(30.0).says()
    assert [type(message) for message in said] == [DeviceNotice, Descriptor]
    assert said[0].code is Notice.BOOT


def test_stop_and_start_leave_a_gap_of_just_the_samples_between(core):
    core.begin(samples_per_frame=8)
    before = core.hears(Start()).wait(0.1005).hears(Stop()).wait(0.5).says()
    after = core.hears(Start()).wait(0.1).says()
    # What was gathered when it was stopped has come too.
    assert seqs_of(before) == list(range(101))
    assert seqs_of(after)[0] == 601
    assert [status.flags for status in of(before + after, Status)] == [1, 0, 1]
    assert core.state().dropped == 0


def test_describe_and_rate_cost_no_sample(core):
    core.begin()
    core.hears(Start())
    for _ in range(200):
        core.hears(Describe(), SetRate(1000.0)).wait(0.0017)
    said = core.says()
    assert set(np.diff(seqs_of(said))) == {1}
    assert set(np.diff([frame.time_us for frame in of(said, Samples)]) > 0) == {True}
    assert len(of(said, Descriptor)) >= 200
    assert core.state().dropped == 0


@pytest.mark.parametrize(("old_hz", "new_hz"), [(1000.0, 100.0), (1.0, 1000.0), (0.1, 2000.0)])
def test_another_rate_holds_from_its_descriptor_on(core, old_hz, new_hz):
    core.polls_each(50).begin(rate_hz=old_hz)
    core.hears(Start()).wait(2.55).hears(KeepAlive()).says()
    said = core.hears(SetRate(new_hz)).wait(1.0).says()
    kinds = [type(message) for message in said]
    assert of(said, Reply)[-1] == Reply(0x22, True)
    assert of(said, Descriptor)[0].rate_hz == new_hz
    assert Samples not in kinds[: kinds.index(Descriptor)]
    # The first may be a poll late.
    steps_us = np.diff([frame.time_us for frame in of(said, Samples)])
    assert set(steps_us[1:].tolist()) == {1e6 / new_hz}
    assert len(seqs_of(said)) == pytest.approx(new_hz, abs=1)
    assert core.state().dropped == 0


@pytest.mark.parametrize("rate_hz", [0.0, 0.099, 2000.001, 4_294_967.295])
def test_a_rate_that_it_cannot_do_is_refused(core, rate_hz):
    core.begin()
    said = core.says() and core.hears(SetRate(rate_hz)).wait(0.01).says()
    assert said == [Reply(0x22, False)]


def test_a_full_ring_costs_whole_frames_that_are_counted_to_the_last(small_core):
    core = small_core
    core.begin(rate_hz=1000.0)
    # 12 bytes of a frame's 19 go out in a millisecond.
    core.wait(0.5).carries(12_000).hears(Start())
    said = kept_alive(core, 10.0).carries(10**6).wait(0.2).says()
    seqs = seqs_of(said)
    span = seqs[-1] - seqs[0] + 1
    dropped = core.state().dropped
    assert 3000 < dropped < 6000
    assert len(seqs) + dropped == span
    assert told_dropped(said) == dropped
    assert of(said, Status)[-1].dropped <= dropped
    # What was asked on the full line was answered all the same.
    assert len(of(said, Reply)) == 1 + 20


def test_a_line_that_nobody_reads_costs_no_more_than_its_time(small_core):
    core = small_core
    core.begin()
    core.hears(Start()).wait(0.1).carries(0)
    kept_alive(core, 20.0).carries(50_000)
    said = kept_alive(core, 2.0).says()
    seqs = seqs_of(said)
    assert len(seqs) + core.state().dropped == seqs[-1] - seqs[0] + 1
    assert told_dropped(said) == core.state().dropped > 19_000


def test_an_overrun_after_forty_quiet_minutes_is_told_at_once(small_core):
    core = small_core
    core.polls_each(10_000).begin(rate_hz=1.0)
    core.hears(Start()).wait(0.1)
    kept_alive(core, 2400.0).says()
    core.hears(SetRate(1000.0)).polls_each(500).carries(5_000)
    said = kept_alive(core, 2.0).says()
    assert told_dropped(said) > 500


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rate_hz=st.floats(20.0, 2000.0),
    batch=st.integers(1, 8),
    polls_us=st.lists(st.integers(1, 60_000), min_size=3, max_size=30),
)
def test_late_polls_lose_no_number(core, rate_hz, batch, polls_us):
    core.polls_each(100).clock(1000).begin(rate_hz=rate_hz, samples_per_frame=batch)
    core.hears(Start()).wait(0.1)
    for late_us in polls_us:
        core.polls_each(late_us).wait(late_us / 1e6).polls_each(100).wait(0.003)
    said = core.hears(Stop()).wait(0.001).says()
    state, seqs = core.state(), seqs_of(said)
    # Every sample that was due is one that came or one that is told as dropped.
    period_us = 1e9 / round(rate_hz * 1000)
    span_us = of(said, Samples)[-1].time_us - of(said, Samples)[0].time_us
    assert len(seqs) + state.dropped == seqs[-1] - seqs[0] + 1
    assert span_us / period_us == pytest.approx(of(said, Samples)[-1].seq - seqs[0], abs=1.01)
