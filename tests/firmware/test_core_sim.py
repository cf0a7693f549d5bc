"""The simulated glove and the firmware, given the same readings and commands: the same words."""

from dataclasses import replace

import numpy as np

from coach.sensors.wire import (
    AlarmMode,
    DeviceNotice,
    FrameParser,
    HostMessage,
    KeepAlive,
    Notice,
    Reply,
    Samples,
    SetAlarm,
    SetBeat,
    SetRate,
    Start,
    Stop,
    encode,
)
from sims.scenario import load_scenario
from sims.world import World

RATE_HZ, SECONDS = 200, 24
ALARM_NOTICES = (Notice.ALARM_ON, Notice.ALARM_OFF, Notice.WATCHDOG)
#: Second and command; the host is gone from the sixteenth second to the twenty-first.
HOST: list[tuple[int, HostMessage]] = [
    (0, Start()),
    (1, SetAlarm(AlarmMode.SUM, 5000.0)),
    (3, SetAlarm(AlarmMode.SUM, float("nan"))),
    (8, SetAlarm(AlarmMode.ANY_TAXEL, 900.0)),
    (9, SetBeat(0.5, 1.0, 4, 99)),
    (10, SetBeat(0.5, 0.1, 4, 99)),
    (12, Stop()),
    (14, Start()),
    (15, SetRate(0.01)),
    (21, Start()),
    (22, SetAlarm(AlarmMode.OFF)),
]


def said_at(second: int) -> list[HostMessage]:
    commands = [command for at, command in HOST if at == second]
    return commands + ([] if 16 <= second < 21 else [KeepAlive()])


def words(messages: list) -> list[tuple]:
    """What both must say alike: alarms and watchdog with their time, and answers."""
    told = []
    for message in messages:
        if isinstance(message, DeviceNotice) and message.code in ALARM_NOTICES:
            told.append((message.code.name, message.time_us, message.value))
        elif isinstance(message, Reply):
            told.append((message.command, message.ok))
    return sorted(told, key=str)


def numbered(messages: list) -> dict[int, tuple[int, ...]]:
    return {
        (frame.seq + at) % 65_536: tuple(row)
        for frame in messages
        if isinstance(frame, Samples)
        for at, row in enumerate(frame.values.tolist())
    }


def simulated() -> tuple[list, np.ndarray]:
    """What the simulated glove says, and what its taxels read (samples, taxels)."""
    scenario = load_scenario("too-hard")
    sensor = replace(scenario.sensor, uptime_s=0.0, clock_ppm=0.0)
    world, parser, heard = World(replace(scenario, sensor=sensor), 1), FrameParser(8), []
    body, rows = world.device.body, []
    read = body.samples

    def overheard(begin_us: int, end_us: int):
        t_us, counts = read(begin_us, end_us)
        rows.append(counts)
        return t_us, counts

    body.samples = overheard
    for second in range(SECONDS):
        for command in said_at(second):
            world.write(encode(command), float(second))
        while world.due_s <= second + 1 + 1e-9:
            chunk = world.step()
            heard += parser.feed(chunk.data) if chunk is not None else []
    return heard, np.concatenate(rows)


def test_the_sim_says_what_the_firmware_says(core):
    theirs, readings = simulated()
    assert len(readings) == SECONDS * RATE_HZ
    period_us = 1_000_000 // RATE_HZ
    # It begins at 0, and its first poll comes then too.
    core.polls_each(period_us).clock(0)
    assert core.begin(rate_hz=RATE_HZ, taxels=8)
    core.clock(2**32 - period_us)
    for number, row in enumerate(readings.tolist()):
        if number % RATE_HZ == 0:
            # Heard at the full second, before the sample that is taken then.
            core.clock(number * period_us).hears(*said_at(number // RATE_HZ))
            core.clock((number - 1) * period_us % 2**32)
        core.reads(*row).wait(period_us / 1e6)
    ours = core.says()
    assert words(ours) == words(theirs)
    assert {"ALARM_ON", "ALARM_OFF", "WATCHDOG"} <= {word[0] for word in words(ours)}
    assert numbered(ours) == numbered(theirs)
    assert len(numbered(ours)) > 15 * RATE_HZ
