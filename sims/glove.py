"""A glove or pad as its firmware behaves: samples out, commands in, all in wire frames.

World time is integer microseconds since the first sample; the device's own clock may be off.
"""

from collections import deque
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from coach.sensors.wire import (
    Describe,
    Descriptor,
    DeviceNotice,
    FrameParser,
    HostMessage,
    Message,
    Motion,
    MotorPulse,
    Notice,
    Reply,
    Samples,
    SetAlarm,
    SetBeat,
    SetRate,
    Start,
    Status,
    Stop,
    Tare,
    encode,
)
from coach.sensors.wire_codec import ALARM, BEAT, KEEP_ALIVE, PULSE, RATE, START, STOP, TARE
from sims.alarm import Alarm
from sims.body import BLOCK_US, Body
from sims.fsr import Counts
from sims.glove_words import description_of, ordered_beat
from sims.moving import Moving
from sims.scenario import Scenario

#: Samples leave the device together, this often at most.
CHUNK_US: Final = 10_000
#: What a glove of this kind can sample at.
MIN_RATE_HZ, MAX_RATE_HZ = 1.0, 1000.0
_STATUS_US = 5_000_000
#: A host that has spoken and says nothing for so long is gone.
_QUIET_HOST_US = 3_000_000
_FULL_BATTERY_MV = 4100


@dataclass(frozen=True, slots=True)
class Sent:
    """One record that leaves the device, and how many samples are in it."""

    data: bytes
    samples: int = 0


class Glove:
    """The device of a scenario, worn by its hand. Same commands at the same times, same bytes.

    It streams from its start, as nobody may be there to ask; from a host's first word on it
    minds that host as the firmware does.
    """

    def __init__(self, scenario: Scenario, seed: int) -> None:
        self._scenario = scenario
        self._plan = plan = scenario.sensor
        self.body = Body(scenario, seed)
        self.moving = Moving(scenario, self.body.hand, seed)
        self.rate_hz = plan.rate_hz
        self.motor_pulses: list[tuple[float, MotorPulse]] = []
        self._commands: deque[tuple[int, HostMessage]] = deque()
        self._zero: Counts | None = None
        self._heard_us: int | None = None
        self._status_at_us = 0
        self._boot(0)

    def descriptor(self) -> Descriptor:
        """Return what the device says of itself."""
        return description_of(self._scenario, self.rate_hz)

    def reboot(self, at_us: int) -> None:
        """Start anew at world time ``at_us``: counters from zero, settings forgotten."""
        self._boot(at_us - at_us % BLOCK_US)
        self._queue.appendleft((at_us, self._notice(at_us, Notice.BOOT)))

    def hear(self, data: bytes, at_us: int) -> None:
        """Take command bytes that arrive at world time ``at_us``."""
        for message in self._parser.feed(data):
            if not isinstance(
                message, Samples | Motion | Descriptor | DeviceNotice | Status | Reply
            ):
                self._commands.append((at_us, message))

    def send(self, chunk: int) -> list[Sent]:
        """Return the records of chunk number ``chunk``; ask for each chunk once, in order."""
        begin_us, end_us = chunk * CHUNK_US, (chunk + 1) * CHUNK_US
        sent: list[Sent] = []
        while self._commands and self._commands[0][0] < end_us:
            at_us, command = self._commands.popleft()
            # Bytes from before this chunk have only now been read.
            self._heard_us = max(at_us, begin_us)
            for answer in self._obey(at_us, command, begin_us):
                sent += self._say(answer)
        while self._queue and self._queue[0][0] < end_us:
            sent += self._say(self._queue.popleft()[1])
        gone_us = self._host_gone_us(begin_us, end_us)
        if gone_us < end_us:
            sent += self._sample(begin_us, gone_us + 1) + self._miss_host(gone_us)
            begin_us = gone_us + 1
        sent += self._sample(begin_us, end_us)
        sent += self._move(end_us)
        if end_us >= self._status_at_us:
            self._status_at_us = end_us + _STATUS_US
            sent += self._tell_health(end_us)
        return sent

    def _boot(self, at_us: int) -> None:
        self._parser = FrameParser(self._plan.count)
        self._commands.clear()
        self._booted_us = at_us
        self._status_at_us = at_us + _STATUS_US
        self._seq = self._notices = 0
        self._running = True
        self._beating = False
        self._heard_us = None
        self._alarm = Alarm(self._plan.full_scale)
        self._zero = None
        self.rate_hz = self._plan.rate_hz
        self._queue: deque[tuple[int, Message]] = deque([(at_us, self.descriptor())])
        self.body.restart(at_us, self.rate_hz)
        self.moving.restart(at_us)

    def _say(self, message: Message) -> list[Sent]:
        self._notices += 1
        return [Sent(encode(message, self._notices & 0xFFFF))]

    def _device_us(self, at_us: int) -> int:
        plan = self._plan
        ran_us = (at_us - self._booted_us) * (1.0 + plan.clock_ppm * 1e-6)
        return (round(plan.uptime_s * 1e6) + round(ran_us)) & 0xFFFFFFFF

    def _host_gone_us(self, begin_us: int, end_us: int) -> int:
        """Return when from ``begin_us`` on the host has been quiet for too long, or ``end_us``."""
        if self._heard_us is None:
            return end_us
        return min(end_us, max(begin_us, self._heard_us + _QUIET_HOST_US))

    def _miss_host(self, at_us: int) -> list[Sent]:
        self._heard_us = None
        if not (self._running or self._beating):
            return []
        self._running = self._beating = False
        return self._say(self._notice(at_us, Notice.WATCHDOG))

    def _tell_health(self, at_us: int) -> list[Sent]:
        battery_mv = max(_FULL_BATTERY_MV - at_us // 10_000_000, 3500)
        flags = self._running | self._alarm.on << 1
        sent = self._say(Status(dropped=0, battery_mv=battery_mv, flags=flags))
        return sent + (self._say(self.descriptor()) if self._running else [])

    def _sample(self, begin_us: int, end_us: int) -> list[Sent]:
        t_us, counts = self.body.samples(begin_us, end_us)
        if not len(t_us):
            return []
        if self._zero is not None:
            # A saturated taxel stays one whatever its zero is.
            saturated = counts >= self._plan.full_scale
            counts = np.where(saturated, counts, np.maximum(counts, self._zero) - self._zero)
        sent: list[Sent] = []
        for notice in self._notices_in(t_us.tolist(), counts):
            sent += self._say(notice)
        seq, self._seq = self._seq, (self._seq + len(counts)) & 0xFFFF
        if not self._running:
            return sent
        frame = Samples(seq, self._device_us(int(t_us[0])), counts)
        return [*sent, Sent(encode(frame), len(counts))]

    def _move(self, end_us: int) -> list[Sent]:
        frames = self.moving.frames(end_us, self._running)
        return [
            Sent(encode(replace(motion, time_us=self._device_us(at_us))))
            for at_us, motion in frames
        ]

    def _notices_in(self, t_us: list[int], counts: Counts) -> list[DeviceNotice]:
        found = [self._notice(at_us, code) for at_us, code in self.body.squeezes(t_us[-1])]
        for at_us, on, level in self._alarm.judge(t_us, counts, 1e6 / self.rate_hz):
            code = Notice.ALARM_ON if on else Notice.ALARM_OFF
            found.append(self._notice(at_us, code, float(level)))
        return found

    def _notice(self, at_us: int, code: Notice, value: float = 0.0) -> DeviceNotice:
        return DeviceNotice(self._notices & 0xFFFF, self._device_us(at_us), code, value)

    def _obey(self, at_us: int, command: HostMessage, now_us: int) -> list[Message]:
        match command:
            case Start() | Stop():
                self._running = isinstance(command, Start)
                self._status_at_us = at_us
                return [Reply(START if self._running else STOP, True)]
            case SetRate(rate_hz):
                return [self._set_rate(rate_hz, now_us)]
            case SetAlarm():
                return self._set_alarm(command, at_us)
            case Tare():
                # A hand that presses is no zero.
                if not self._alarm.on:
                    self._zero = self.body.mean_counts()
                return [Reply(TARE, not self._alarm.on)]
            case MotorPulse():
                self.motor_pulses.append((at_us / 1e6, command))
                return [Reply(PULSE, True)]
            case SetBeat():
                return [self._follow(command, at_us)]
            case Describe():
                return [self.descriptor()]
        return [Reply(KEEP_ALIVE, True)]

    def _set_alarm(self, law: SetAlarm, at_us: int) -> list[Message]:
        well = self._alarm.set(law)
        level = self._alarm.ended()
        ended = [] if level is None else [self._notice(at_us, Notice.ALARM_OFF, float(level))]
        return [*ended, Reply(ALARM, well)]

    def _set_rate(self, rate_hz: float, now_us: int) -> Message:
        if not MIN_RATE_HZ <= rate_hz <= MAX_RATE_HZ:
            return Reply(RATE, False)
        self.rate_hz = rate_hz
        from_us = max(self.body.set_rate(rate_hz), now_us)
        # The new descriptor goes out with the first sample that it speaks of.
        self._queue.append((from_us, self.descriptor()))
        return Reply(RATE, True)

    def _follow(self, order: SetBeat, at_us: int) -> Message:
        if order.period_s == 0:
            self._beating = False
            return Reply(BEAT, True)
        beat = ordered_beat(order, at_us)
        if beat is None:
            return Reply(BEAT, False)
        self._beating = True
        self.body.follow(beat)
        return Reply(BEAT, True)
