"""How far the clocks of a session have come apart: the device's, the host's and the beat's."""

import time
from collections.abc import Sequence
from itertools import groupby, pairwise
from pathlib import Path
from typing import Final

from benchmarks.trust.pressed import PressedDevice
from coach.engine.debriefing import recorded_hands
from coach.recordings.reader import open_recording
from coach.recordings.records import Event
from coach.sensors.wire import SetBeat
from coach.signal.rhythm import BeatGrid
from coach.timing import MonotonicClock

#: A clock's fit needs its first windows of five seconds.
_FITTED_S: Final = 15.0
_LOOK_EACH_S: Final = 1.0


def device_off_s(recording: Path, device: PressedDevice, rate_hz: float) -> list[float]:
    """Return each second how far the coach took a sample from when it was taken."""
    kept = open_recording(recording)
    chain = recorded_hands(kept.header)[0].chain
    ahead_s = MonotonicClock().now_s() - time.monotonic()
    off_s: list[float] = []
    chunks = (item for item in kept if not isinstance(item, Event))
    for _, piece in groupby(chunks, lambda chunk: chunk.host_s // _LOOK_EACH_S):
        chain.feed_many(list(piece))
        if chain.last_t_s is not None and chain.last_t_s >= _FITTED_S:
            true_s = device.true_host_s(round(chain.last_t_s * rate_hz)) + ahead_s
            off_s.append(chain.last_t_s + chain.host_offset_s() - true_s)
    return off_s


def beat_of(recording: Path) -> BeatGrid | None:
    """Return the beat that a session kept to its end, None if it had none."""
    kept = open_recording(recording)
    hand = recorded_hands(kept.header)[0]
    beat = None
    for item in kept:
        if isinstance(item, Event):
            hand.note(item.data)
            beat = hand.course.beat or beat
    return beat


def motor_off_s(
    beat: BeatGrid, told: Sequence[tuple[float, SetBeat]], fast: float, end_s: float
) -> list[float]:
    """Return how far a motor that keeps a beat by a clock ``fast`` as fast was from it at last.

    That is just before it is told anew, and at the end; ``told`` are monotonic seconds and orders.
    """
    ahead_s = MonotonicClock().now_s() - time.monotonic()
    off_s = []
    running = [(at_s, order) for at_s, order in told if order.period_s > 0.0]
    until_s = [at_s for at_s, _ in running[1:]] + [end_s]
    for (at_s, order), last_s in zip(running, until_s, strict=True):
        first_s = at_s + order.first_in_s / fast
        stroke_s = order.period_s * order.counts / fast
        marked_s = first_s + max(0.0, (last_s - first_s) // stroke_s) * stroke_s + ahead_s
        off_s.append((beat.stroke_phase(marked_s) + 0.5) % 1.0 - 0.5)
    return [share * beat.stroke_period_s for share in off_s]


def longest_unread_s(recording: Path) -> tuple[float, float]:
    """Return the longest that nothing was read of the device, and how far into the session."""
    stamps_s = [item.host_s for item in open_recording(recording) if not isinstance(item, Event)]
    between = [
        (later_s - earlier_s, earlier_s - stamps_s[0]) for earlier_s, later_s in pairwise(stamps_s)
    ]
    return max(between, default=(0.0, 0.0))
