"""A reader of recordings that shares nothing with the coach's, and ways to run its commands."""

import json
import os
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from coach.cli import main
from coach.recordings.reader import open_recording
from coach.recordings.writer import Event, Header, Recorder
from coach.sensors.source import Chunk, SampleBlock
from coach.sensors.wire import WireDecoder
from coach.timing import VirtualClock

GLOVE = Path(__file__).parents[2] / "recordings" / "fixtures" / "v1-glove-beat.rec"
Said = tuple[int, str, str]

#: Runs commands; tells exit code, words, and by how many MB the process was larger for each.
_BOUNDED = """
import contextlib, io, json, sys
from pathlib import Path
from coach.cli import main
import coach.engine.debriefing, coach.recordings.imports, coach.commands.headless, numpy.ma

def memory_mb(name):
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith(name))

told = []
for words in json.load(sys.stdin):
    Path("/proc/self/clear_refs").write_text("5")  # the largest size so far begins anew
    before, said = memory_mb("VmRSS"), io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        code = main(words)
    told.append((code, said.getvalue(), memory_mb("VmHWM") - before))
print(json.dumps(told))
"""


@dataclass(frozen=True)
class Seen:
    """One whole record, as docs/recording.md lays it out: at which byte, and what it is."""

    at: int
    kind: int
    index: int
    body: bytes

    @property
    def host_s(self) -> float | None:
        """Its time, None for a header."""
        return None if self.kind == 1 else struct.unpack_from("<d", self.body)[0]


def _unstuffed(piece: bytes) -> bytes | None:
    """Undo consistent overhead byte stuffing, after Cheshire and Baker; None for what is none."""
    out, at = bytearray(), 0
    while at < len(piece):
        code = piece[at]
        if at + code > len(piece):
            return None
        out += piece[at + 1 : at + code]
        at += code
        if code < 255 and at < len(piece):
            out.append(0)
    return bytes(out)


def _records(data: bytes) -> tuple[list[Seen], int]:
    """Return every whole record of a file's bytes, and how many bytes at its end are torn."""
    found, at = [], 0
    *pieces, torn = data.split(b"\0")
    for piece in pieces:
        raw = _unstuffed(piece)
        if (
            raw is not None
            and len(raw) >= 9
            and zlib.crc32(raw[:-4]) == int.from_bytes(raw[-4:], "little")
        ):
            found.append(Seen(at, *struct.unpack_from("<BI", raw), raw[5:-4]))
        at += len(piece) + 1
    return found, len(torn)


@pytest.fixture(scope="session")
def outside() -> Callable[[bytes], tuple[list[Seen], int]]:
    """Return the reader of the spec alone."""
    return _records


@pytest.fixture(scope="session")
def small_recording(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A real recording of about 1 kB: a glove's first words and touches, and an event."""
    path = tmp_path_factory.mktemp("small") / "small.rec"
    chunks = [item for item in open_recording(GLOVE) if isinstance(item, Chunk)][:7]
    decoder, samples = WireDecoder(), 0
    header = Header("5", "2026-11-21T12:00:00+00:00", "sim:steady", "wire")
    recorder = Recorder(path, header, VirtualClock(chunks[-1].host_s))
    for number, chunk in enumerate(chunks):
        if number == 4:
            recorder.event(Event(chunk.host_s, {"event": "target", "band": "medium"}))
        recorder.chunk(chunk)
        blocks = [each for each in decoder.feed(chunk) if isinstance(each, SampleBlock)]
        samples += sum(len(block.t_s) for block in blocks)
    recorder.close({"samples": samples})
    return path.read_bytes()


@pytest.fixture
def say(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Callable[..., Said]:
    """Run a command in this process, in ``tmp_path``, without a screen."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COACH_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)

    def run(*words: str) -> Said:
        capsys.readouterr()
        code = main(list(words))
        out, err = capsys.readouterr()
        return code, out, err

    return run


@pytest.fixture
def bounded(tmp_path: Path) -> Callable[..., list[tuple[int, str, float]]]:
    """Run commands in a process of their own, one after another.

    Returns for each its exit code, what it said, and how many MB it took beyond what it had
    when all of the program was loaded.
    """

    def run(*commands: Sequence[str]) -> list[tuple[int, str, float]]:
        done = subprocess.run(
            [sys.executable, "-c", _BOUNDED],
            cwd=tmp_path,
            env={**os.environ, "COACH_DATA_DIR": str(tmp_path / "data")},
            input=json.dumps([list(words) for words in commands]),
            capture_output=True,
            text=True,
            timeout=100,
        )
        assert done.returncode == 0, done.stderr
        return [tuple(each) for each in json.loads(done.stdout)]

    return run
