"""One law: the same seed and commands give the same bytes, however they are read."""

import hashlib
from functools import cache

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.sensors.address import open_source
from coach.sensors.source import Chunk
from coach.sensors.wire import SetAlarm, SetBeat, encode
from coach.sensors.wire_messages import AlarmMode
from coach.timing import VirtualClock
from sims.sensor import SimSource
from sims.world import play


def digest(chunks: tuple[Chunk, ...]) -> str:
    whole = hashlib.sha256()
    for chunk in chunks:
        whole.update(f"{chunk.host_s:.9f}".encode() + chunk.data)
    return whole.hexdigest()


def read_all(name: str, until_s: float, timeouts: list[float]) -> list[Chunk]:
    """Read with these timeouts in turn; commands go out when 0.5 s and 3 s are reached."""
    source, clock = open_source(f"sim:{name}?seed=9"), VirtualClock(70.0)
    assert isinstance(source, SimSource)
    source.open(clock)
    chunks: list[Chunk] = []
    todo = [
        (70.5, encode(SetBeat(1.0, 0.9, 4))),
        (73.0, encode(SetAlarm(AlarmMode.SUM, 900.0)) + encode(SetBeat(1.5, 1.1, 3))),
    ]
    turn = 0
    while clock.now_s() < until_s:
        limit_s = todo[0][0] if todo else until_s
        room_s = min(timeouts[turn % len(timeouts)], limit_s - clock.now_s())
        chunk = source.read(max(room_s, 0.0))
        turn += 1
        if chunk is not None:
            chunks.append(chunk)
        if todo and clock.now_s() >= limit_s:
            source.write(todo.pop(0)[1])
        if turn % 7 == 0:
            source.truth.force_n(np.array([200.0]))
    return chunks


@settings(max_examples=12, deadline=None)
@given(st.lists(st.sampled_from([0.001, 0.003, 0.01, 0.033, 0.1]), min_size=1, max_size=6))
def test_any_way_of_reading_gives_the_same_chunks(timeouts):
    assert read_all("beginner", 76.0, timeouts) == plain()


@cache
def plain():
    return read_all("beginner", 76.0, [1.0])


def test_same_seed_same_bytes_other_seed_other_bytes():
    for name in ("beginner", "pad"):
        first, again = play(name, 3, 4.0), play(name, 3, 4.0)
        assert digest(first.chunks) == digest(again.chunks)
        assert digest(first.chunks) != digest(play(name, 4, 4.0).chunks)


def test_the_source_and_a_played_scenario_are_the_same_thing():
    source, clock = open_source("sim:steady?seed=2"), VirtualClock(100.0)
    source.open(clock)
    read = []
    while clock.now_s() < 105.0 - 1e-6:
        chunk = source.read(5.0)
        assert chunk is not None
        read.append(chunk)
    assert tuple(read) == play("steady", 2, 5.0, host_s=100.0).chunks
