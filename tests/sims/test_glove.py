"""What a host hears of the simulated glove, and what the glove does when it is told something."""

from dataclasses import replace

import numpy as np
import pytest

from coach.sensors.source import Chunk
from coach.sensors.wire import (
    Describe,
    Descriptor,
    FrameParser,
    MotorPulse,
    Reply,
    Samples,
    SetBeat,
    SetRate,
    Start,
    Status,
    Stop,
    encode,
)
from sims.glove import Glove
from sims.scenario import load_scenario, scenario_names
from sims.streams import in_bursts
from sims.world import World, play


def run(world: World, until_s: float) -> list[Chunk]:
    chunks = []
    while world.due_s <= until_s + 1e-9:
        chunk = world.step()
        if chunk is not None:
            chunks.append(chunk)
    return chunks


def messages(chunks: list[Chunk]) -> list[object]:
    parser = FrameParser()
    return [message for chunk in chunks for message in parser.feed(chunk.data)]


def replies(chunks: list[Chunk]) -> list[Reply]:
    return [message for message in messages(chunks) if isinstance(message, Reply)]


def with_sensor(name: str, **changes: object) -> World:
    scenario = load_scenario(name)
    return World(replace(scenario, sensor=replace(scenario.sensor, **changes)), 1)


@pytest.mark.parametrize("name", sorted(set(scenario_names()) - {"unplugged"}))
def test_truth_comes_back_through_the_wire_and_the_descriptors_curve(name, hear):
    hand, plan = load_scenario(name).hand, load_scenario(name).sensor
    seconds = max(20.0, hand.first_s + 4 * hand.period_s * hand.counts)
    played = play(name, seed=7, seconds=seconds)
    heard = hear(in_bursts(played.chunks, 20))
    assert heard.counts.samples == seconds * plan.rate_hz
    assert heard.counts.missing_samples == heard.counts.bad_frames == 0
    assert heard.t_s == pytest.approx(np.arange(len(heard.t_s)) / plan.rate_hz, abs=1e-6)
    truth_n = played.truth.force_n(heard.t_s)
    # What presses though no hand does comes on top.
    hand_n = heard.total_n - played.truth.zero_n(heard.t_s)
    assert np.abs(hand_n - truth_n).max() < 0.05 * truth_n.max() + 0.3
    assert len(played.truth.strokes) >= 3
    for stroke in played.truth.strokes:
        inside = (heard.t_s >= stroke.onset_s) & (heard.t_s <= stroke.offset_s)
        assert hand_n[inside].max() == pytest.approx(stroke.peak_n, rel=0.05)
    assert hand_n[truth_n == 0.0].max(initial=0.0) < 1.0


@pytest.mark.parametrize(
    ("name", "taxels", "rate_hz", "grid"),
    [
        ("beginner", 8, 200.0, None),
        ("glide", 256, 100.0, (16, 16)),
        ("pad", 256, 100.0, (16, 16)),
        ("big-pad", 1024, 50.0, (32, 32)),
    ],
)
def test_the_device_says_what_it_is(name, taxels, rate_hz, grid, hear):
    info = hear(play(name, seconds=0.1).chunks).info
    assert (info.taxels, info.rate_hz, info.grid) == (taxels, rate_hz, grid)
    assert info.full_scale == 4095.0
    if grid:
        assert set(info.areas_mm2) == {100.0}
        assert info.positions_mm[-1] == ((grid[1] - 1) * 10.0, (grid[0] - 1) * 10.0)
    else:
        assert info.areas_mm2 == ()


def test_bytes_come_about_every_ten_milliseconds_with_their_newest_sample(hear):
    played = play("steady", seconds=5.0, host_s=50.0)
    stamps = np.array([chunk.host_s for chunk in played.chunks])
    assert np.diff(stamps) == pytest.approx(0.01)
    heard = hear(played.chunks)
    delay_s = heard.host_s - 50.0 - heard.t_s
    assert delay_s.min() > 0.0
    assert delay_s.max() <= 0.0101


def test_stop_stops_and_start_goes_on_after_a_gap_of_just_the_samples_between(hear):
    world = World(load_scenario("steady"), 1)
    chunks = run(world, 1.0)
    world.write(encode(Stop()), 1.0)
    silent = run(world, 2.0)
    world.write(encode(Start()), 2.0)
    chunks += silent + run(world, 3.0)
    assert not any(isinstance(message, Samples) for message in messages(silent))
    assert replies(chunks) == [Reply(0x21, True), Reply(0x20, True)]
    flags = [message.flags for message in messages(chunks) if isinstance(message, Status)]
    assert flags == [0, 1]
    heard = hear(chunks)
    assert (heard.counts.samples, heard.counts.missing_samples) == (400, 200)
    assert heard.t_s[200] == pytest.approx(2.0)


def test_another_rate_is_kept_and_described_and_a_wild_one_refused():
    world = World(load_scenario("steady"), 1)
    run(world, 1.0)
    world.write(encode(SetRate(100.0)) + encode(SetRate(5000.0)), 1.0)
    said = messages(run(world, 3.0))
    parser_said = [message for message in said if not isinstance(message, Samples)]
    assert [m for m in parser_said if isinstance(m, Reply)] == [
        Reply(0x22, True),
        Reply(0x22, False),
    ]
    described = [message for message in said if isinstance(message, Descriptor)]
    assert [descriptor.rate_hz for descriptor in described] == [100.0]
    frames = [message for message in said if isinstance(message, Samples)]
    assert sum(len(frame.values) for frame in frames) == 200
    times = [frame.time_us for frame in frames]
    assert set(np.diff(times)) == {10_000}
    assert [frame.seq for frame in frames] == list(range(200, 400))


def test_describe_is_answered_and_a_motor_pulse_is_felt():
    world = World(load_scenario("steady"), 1)
    run(world, 0.5)
    world.write(encode(Describe()) + encode(MotorPulse(0.2, 99)), 0.503)
    said = messages(run(world, 0.52))
    assert any(isinstance(message, Descriptor) for message in said)
    assert isinstance(world.device, Glove)
    assert world.device.motor_pulses == [(0.503, MotorPulse(0.2, 99))]


def test_the_receiver_squeezes_long_soon_after_it_was_too_much_and_twice_for_less(hear):
    played = play("outspoken", seconds=60.0)
    told = [e for e in hear(played.chunks).events if e.name in ("button_down", "button_up")]
    assert [event.name for event in told[:6]] == ["button_down", "button_up"] * 3
    presses = [(down.t_s, up.t_s) for down, up in zip(told[::2], told[1::2], strict=False)]
    long_ones = [down_s for down_s, up_s in presses if up_s - down_s > 1.0]
    moments = played.truth.too_much(60.0)
    assert len(long_ones) == len(moments) >= 2
    for press_s, moment in zip(long_ones, moments, strict=True):
        assert 0.2 < press_s - moment.onset_s < 1.6
    short = [(down_s, up_s) for down_s, up_s in presses if up_s - down_s < 0.5]
    assert len(short) % 2 == 0
    assert all(
        second[0] - first[1] < 0.6 for first, second in zip(short[::2], short[1::2], strict=True)
    )


def test_after_set_beat_the_hand_is_on_the_hosts_beat():
    beat = SetBeat(first_in_s=2.0, period_s=0.9, counts=3)
    truth = play("steady", seed=5, seconds=60.0, beat=beat).truth
    onsets = np.array([stroke.onset_s for stroke in truth.strokes])
    assert truth.beat.origin_s == pytest.approx(2.01)
    phase_s = (onsets - 2.01 + 1.35) % 2.7 - 1.35
    assert len(onsets) in (21, 22)
    assert phase_s.mean() == pytest.approx(-0.02, abs=0.02)
    assert phase_s.std() < 0.04


def test_turning_the_beat_off_lets_the_hand_go_on():
    world = World(load_scenario("steady"), 1)
    run(world, 3.0)
    world.write(encode(SetBeat(0.0, 0.0, 4)), 3.0)
    assert replies(run(world, 30.0)) == [Reply(0x26, True)]
    assert len(world.truth.strokes) == 7


def test_counters_wrap_without_a_gap(hear):
    scenario = load_scenario("steady")
    late = replace(scenario.sensor, uptime_s=2**32 / 1e6 - 3.0, rate_hz=1000.0)
    heard = hear(play(replace(scenario, sensor=late), seconds=70.0).chunks)
    assert heard.counts.samples == 70_000
    assert heard.counts.missing_samples == 0
    assert heard.t_s[-1] == pytest.approx(69.999)


def test_broken_shorted_and_stuck_taxels_read_so():
    world = with_sensor("steady", broken=(0,), shorted=(3,), stuck=(5,))
    frames = [m for m in messages(run(world, 5.0)) if isinstance(m, Samples)]
    values = np.concatenate([frame.values for frame in frames])
    assert set(values[:, 0]) == {0}
    assert set(values[:, 3]) == {4095}
    assert len(set(values[:, 5])) == 1
    assert len(set(values[:, 1])) > 50


def test_rubbish_from_the_host_is_survived():
    world = World(load_scenario("steady"), 1)
    world.write(b"\x00hello\x00" + bytes(range(256)) * 3 + b"\x00" + encode(Describe()), 0.0)
    assert any(isinstance(message, Descriptor) for message in messages(run(world, 0.1)))
