"""How the simulated glove minds its host and its wearer: the firmware's watchdog, alarm, tare."""

from dataclasses import replace

import numpy as np
import pytest

from coach.sensors.source import Chunk
from coach.sensors.wire import (
    AlarmMode,
    DeviceNotice,
    FrameParser,
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
    encode,
)
from sims.scenario import load_scenario
from sims.world import World


def chunks_of(world: World, until_s: float) -> list[Chunk]:
    chunks = []
    while world.due_s <= until_s + 1e-9:
        chunk = world.step()
        if chunk is not None:
            chunks.append(chunk)
    return chunks


def said(world: World, until_s: float) -> list[object]:
    parser = FrameParser(8)
    return [message for chunk in chunks_of(world, until_s) for message in parser.feed(chunk.data)]


def of(messages: list[object], kind: type) -> list:
    return [message for message in messages if isinstance(message, kind)]


def kept_alive(world: World, until_s: float) -> list[Chunk]:
    chunks = []
    while world.due_s < until_s:
        world.write(encode(KeepAlive()), world.due_s - 0.01)
        chunks += chunks_of(world, min(world.due_s + 0.5, until_s))
    return chunks


def shaped(**changes: object) -> World:
    scenario = load_scenario("steady")
    return World(replace(scenario, sensor=replace(scenario.sensor, **changes)), 1)


@pytest.fixture
def world():
    return World(load_scenario("steady"), 1)


def test_a_host_that_never_spoke_is_not_missed(world):
    assert len(of(said(world, 10.0), Samples)) == 1000


@pytest.mark.parametrize("begin", [KeepAlive(), SetBeat(0.0, 1.0, 4, 99)], ids=str)
def test_a_host_that_spoke_and_goes_quiet_is_missed(world, begin):
    world.write(encode(begin), 0.0)
    kept_alive(world, 10.0)
    world.write(encode(KeepAlive()), 10.0)
    heard = said(world, 20.0)
    assert [notice.code for notice in of(heard, DeviceNotice)] == [Notice.WATCHDOG]
    assert sum(len(frame.values) for frame in of(heard, Samples)) == 601
    world.write(encode(Start()), 20.0)
    heard = said(world, 20.1)
    assert [status.flags for status in of(heard, Status)] == [1]
    # The samples of the quiet seconds are missing, as they were taken all the while.
    assert of(heard, Samples)[0].seq == 20 * 200


def test_what_was_said_before_a_restart_is_forgotten_by_it(world):
    world.write(encode(KeepAlive()), 0.0)
    said(world, 1.0)
    # Said as the plug is pulled: it never gets there.
    world.write(encode(KeepAlive()), 1.0)
    world.plug_in(6.0)
    heard = said(world, 16.0)
    assert [notice.code for notice in of(heard, DeviceNotice)] == [Notice.BOOT]
    assert sum(len(frame.values) for frame in of(heard, Samples)) == 2000


def test_a_device_that_neither_streams_nor_beats_misses_nobody(world):
    world.write(encode(Stop()), 0.0)
    assert of(said(world, 10.0), DeviceNotice) == []


@pytest.mark.parametrize(
    ("beat", "ok"),
    [
        (SetBeat(0.0, 0.2, 1, 1), True),
        (SetBeat(0.0, 0.199, 1, 1), False),
        (SetBeat(0.0, 1.0, 0, 1), False),
        (SetBeat(2200.0, 1.0, 4, 1), False),
        (SetBeat(0.0, 0.0, 0, 0), True),
    ],
    ids=str,
)
def test_a_beat_that_the_firmware_refuses_is_refused(world, beat, ok):
    world.write(encode(beat), 0.0)
    assert of(said(world, 0.1), Reply) == [Reply(0x26, ok)]


def test_tare_takes_the_rest_away(hear):
    world = shaped(offset=25.0)
    before = hear(chunks_of(world, 0.5))
    world.write(encode(Tare()), 0.5)
    frames = of(said(world, 0.8), Samples)
    assert before.total_n.min() > 0.2
    assert np.mean([frame.values.mean() for frame in frames]) < 0.6


def test_tare_leaves_a_saturated_taxel_so():
    world = shaped(shorted=(3,), offset=25.0)
    said(world, 0.5)
    world.write(encode(Tare()), 0.5)
    frames = of(said(world, 0.8), Samples)
    values = np.concatenate([frame.values for frame in frames])
    assert set(values[:, 3]) == {4095}
    assert values[:, 0].max() < 4000


def test_the_device_alarms_by_itself_at_the_second_sample_over_its_edge(hear):
    world = World(load_scenario("too-hard"), 1)
    world.write(encode(SetAlarm(AlarmMode.SUM, 5000.0)), 0.0)
    heard = hear(kept_alive(world, 30.0))
    curve, full_scale = heard.info.curve, heard.info.full_scale
    relative = (heard.newtons / curve.a) ** (1 / curve.b)
    sums = np.rint(full_scale * relative / (1 + relative)).sum(axis=1)
    loud = sums >= 5000.0
    seconds = heard.t_s[2:][loud[2:] & loud[1:-1] & ~loud[:-2]]
    alarms = [event.t_s for event in heard.events if event.name == "alarm_on"]
    ends = [event.t_s for event in heard.events if event.name == "alarm_off"]
    assert len(alarms) >= 3
    assert set(np.round(alarms, 4)) <= set(np.round(seconds, 4))
    for end_s in ends:
        assert sums[(heard.t_s > end_s - 0.299) & (heard.t_s <= end_s)].max() < 4250


def test_tare_is_refused_while_it_is_too_much():
    world = World(load_scenario("too-hard"), 1)
    world.write(encode(SetAlarm(AlarmMode.ANY_TAXEL, 1.0)), 0.0)
    said(world, 2.5)
    world.write(encode(Tare()), 2.5)
    assert of(said(world, 2.6), Reply) == [Reply(0x23, False)]
