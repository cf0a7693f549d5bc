"""Recordings to try things on, and a way to wait for another thread."""

import random
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from coach.recordings.reader import Event
from coach.recordings.records import Header, new_header
from coach.recordings.writer import Recorder
from coach.sensors.source import Chunk
from coach.timing import MonotonicClock

Item = Chunk | Event
Record = Callable[[Path, Iterable[Item]], Header]


@pytest.fixture(scope="session")
def session_items() -> Callable[[int], list[Item]]:
    """Chunks of every kind of byte with an event among each ten, seeded."""

    def items(count: int) -> list[Item]:
        chance = random.Random(count)
        made: list[Item] = []
        for number in range(count):
            host_s = 1000.0 + number * 0.01
            if number % 10 == 7:
                made.append(Event(host_s, {"event": "target", "band": "medium", "n": number}))
            else:
                data = bytes(chance.choices(range(256), k=chance.randrange(1, 30)))
                made.append(Chunk(host_s, data + b"\x00" * chance.randrange(4)))
        return made

    return items


@pytest.fixture(scope="session")
def record() -> Record:
    """Record items at ``path`` and close; returns the header."""

    def write(path: Path, items: Iterable[Item]) -> Header:
        header = new_header("sim:beginner?seed=1", "wire", settings={"tool": "palm"})
        recorder = Recorder(path, header)
        for item in items:
            if isinstance(item, Chunk):
                recorder.chunk(item)
            else:
                recorder.event(item)
        recorder.close({"done": True})
        assert recorder.trouble == ""
        return header

    return write


@pytest.fixture
def until() -> Callable[[Callable[[], object]], None]:
    """Wait until something is so, at most ten seconds."""

    def wait(is_so: Callable[[], object]) -> None:
        clock = MonotonicClock()
        give_up_s = clock.now_s() + 10.0
        while not is_so():
            assert clock.now_s() < give_up_s, "waited ten seconds in vain"
            clock.wait_until(clock.now_s() + 0.005)

    return wait
