"""Recordings to try things on, and a way to wait for another thread."""

import errno
import random
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import pytest

from coach.recordings.journal import JournalFile
from coach.recordings.reader import Event, open_recording
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


@pytest.fixture(scope="session")
def until() -> Callable[[Callable[[], object]], None]:
    """Wait until something is so, at most ten seconds."""

    def wait(is_so: Callable[[], object]) -> None:
        clock = MonotonicClock()
        give_up_s = clock.now_s() + 10.0
        while not is_so():
            assert clock.now_s() < give_up_s, "waited ten seconds in vain"
            clock.wait_until(clock.now_s() + 0.005)

    return wait


class Breaks(JournalFile):
    """A file whose disk breaks when it is told to: with its next write, or its next sync."""

    def __init__(self, path: Path, header: Header) -> None:
        self.broken = self.badly = False
        super().__init__(path, header)

    def append(self, records):
        if self.broken:
            return 0, OSError(errno.EIO, "Input/output error")
        return super().append(records)

    def sync(self):
        if self.badly:
            raise OSError(errno.EIO, "Input/output error")
        super().sync()


@pytest.fixture(scope="session")
def record_broken(until):
    """Record items on a disk that breaks once so many items are safe; returns the files.

    The ``repeated`` ones after these are in the file that broke, and in the next one again.
    """

    def write(
        items: Sequence[Item], header: Header, folder: Path, at: Sequence[int], repeated: int
    ) -> tuple[Path, ...]:
        journals: list[Breaks] = []

        def opened(path: Path, of: Header) -> Breaks:
            journals.append(Breaks(path, of))
            return journals[-1]

        recorder = Recorder(folder / "a.rec", header, open_journal=opened)
        given = 0

        def give(until_item: int) -> None:
            nonlocal given
            for item in items[given:until_item]:
                recorder.chunk(item) if isinstance(item, Chunk) else recorder.event(item)
            given = until_item
            last = items[given - 1]
            until(lambda: last in list(open_recording(recorder.path)))

        for breaks_at in at:
            give(breaks_at)
            recorder.sync_now()
            until(lambda: not (recorder._writing or recorder._unsynced))
            files = len(recorder.paths)
            if repeated:
                journals[-1].badly = True
                give(breaks_at + repeated)
                recorder.sync_now()
            else:
                journals[-1].broken = True
                give(breaks_at + 1)
            until(lambda files=files: len(recorder.paths) > files)
        give(len(items))
        recorder.close({"samples": 1})
        return recorder.paths

    return write
