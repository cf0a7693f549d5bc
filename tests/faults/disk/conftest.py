"""Real coach processes on disks that fail, beside a glove that is pressed too hard."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coach.recordings.check import verify
from coach.recordings.reader import open_recording
from coach.sensors.source import Chunk
from sims.disk.faulty import made_shim
from sims.disk.pressing_glove import PressingGlove
from sims.disk.warm import Victim, Warm

BEGINS_WITHIN_S = 60.0


@pytest.fixture(scope="session")
def shim(made_once) -> Path:
    """The shim that makes disks fail, compiled once for all workers."""
    return made_once("disk-shim", made_shim) / "shim.so"


@pytest.fixture(scope="module")
def warm(shim) -> Iterator[Warm]:
    """Where real ``coach`` processes begin at once."""
    with Warm(shim) as begun:
        yield begun


@pytest.fixture
def glove() -> Iterator[PressingGlove]:
    """A glove on a serial port, pressed too hard each half second."""
    with PressingGlove() as pressed:
        yield pressed


Practise = Callable[..., Victim]


@pytest.fixture
def practise(warm, tmp_path, glove) -> Iterator[Practise]:
    """Begin ``coach practice --headless --record PATH`` and wait for its first word."""
    begun: list[Victim] = []

    def begin(path: Path, environment=None) -> Victim:
        words = ["practice", glove.address, "--headless", "--silent", "--record", str(path)]
        begun.append(warm.coach(words, tmp_path / "said.txt", environment))
        glove.until_greeted(BEGINS_WITHIN_S)
        return begun[-1]

    yield begin
    for victim in begun:
        victim.let_go()


def _until(holds: Callable[[], object], within_s: float = 60.0) -> float:
    """Return how many seconds it took until something held; it has to be in time."""
    began_s, nothing = time.monotonic(), threading.Event()
    while not holds():
        assert time.monotonic() - began_s < within_s, f"not within {within_s} s"
        nothing.wait(0.005)
    return time.monotonic() - began_s


@pytest.fixture(scope="session")
def until():
    """Return how many seconds it took until something held; it has to be in time."""
    return _until


def _kept(*paths: Path) -> bytes:
    """Return the device's bytes that recordings hold, each piece once."""
    items: list[Chunk] = []
    for path in paths:
        recording = open_recording(path)
        own = [item for item in recording if isinstance(item, Chunk)]
        # A further file begins by saying again who the device is.
        items += own[1:] if recording.header.segment > 1 else own
    return b"".join(item.data for item in dict.fromkeys(items))


@pytest.fixture(scope="session")
def kept():
    """Return the device's bytes that recordings hold, each piece once."""
    return _kept


def _valid(path: Path) -> bool:
    """Return whether ``coach check`` finds no damage in a recording, closed or not."""
    damage = verify(path).damage
    return not (damage.bad_records or damage.missing_records or damage.torn_bytes)


@pytest.fixture(scope="session")
def valid():
    """Return whether ``coach check`` finds no damage in a recording, closed or not."""
    return _valid


@pytest.fixture
def own_folder(tmp_path, monkeypatch) -> Path:
    """The app's own folder of this test alone."""
    folder = tmp_path / "own"
    monkeypatch.setitem(os.environ, "COACH_DATA_DIR", str(folder))
    return folder
