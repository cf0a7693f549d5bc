"""The program as a stranger has it: an empty home, no screen, and only its words to go by."""

import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from coach.cli import main

PROGRAM = [str(Path(sys.executable).with_name("coach"))]
SKETCH = Path(__file__).with_name("number_lines.py")
DEADLINE_S = 60.0

Said = tuple[int, str, str]


def stranger(home: Path, **more: str) -> dict[str, str]:
    """Return the environment of a person who has nothing yet, and no screen."""
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    return {**kept, "HOME": str(home), "COACH_DATA_DIR": str(home / "data"), **more}


@pytest.fixture
def coach(tmp_path: Path) -> Callable[..., Said]:
    """Run the real program in ``tmp_path`` to its end: exit code, stdout, stderr."""

    def run(*words: str, **more: str) -> Said:
        done = subprocess.run(
            [*PROGRAM, *words],
            cwd=tmp_path,
            env=stranger(tmp_path, **more),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=DEADLINE_S,
        )
        return done.returncode, done.stdout, done.stderr

    return run


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


class Running:
    """A program of ours that is running; ``arrived`` are its lines and when they came."""

    def __init__(self, words: list[str], folder: Path) -> None:
        self.process = subprocess.Popen(
            words,
            cwd=folder,
            env=stranger(folder),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.arrived: list[tuple[float, str]] = []
        self._lines: queue.SimpleQueue[tuple[float, str] | None] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._listen, daemon=True)
        self._reader.start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put((time.monotonic(), line))
        self._lines.put(None)

    def until(self, wanted: Callable[[str], bool]) -> tuple[float, str]:
        """Wait for a line; returns when it came and what it says."""
        deadline_s = time.monotonic() + DEADLINE_S
        while True:
            found = self._lines.get(timeout=max(0.0, deadline_s - time.monotonic()))
            assert found is not None, f"it ended before it said that: {self.ended()}"
            self.arrived.append(found)
            if wanted(found[1]):
                return found

    def readings(self) -> list[dict[str, object]]:
        """Return the JSON lines so far."""
        return [json.loads(line) for _, line in self.arrived]

    def end(self, signal_number: int) -> tuple[int, str]:
        """Send a signal; returns exit code and stderr."""
        self.process.send_signal(signal_number)
        return self.ended()

    def ended(self) -> tuple[int, str]:
        """Wait for its end; returns exit code and stderr."""
        code = self.process.wait(DEADLINE_S)
        self._reader.join(DEADLINE_S)
        assert self.process.stderr is not None
        return code, self.process.stderr.read()

    def close(self) -> None:
        """Make sure that nothing is left running."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(DEADLINE_S)
        self._reader.join(DEADLINE_S)
        for stream in (self.process.stdout, self.process.stderr):
            assert stream is not None
            stream.close()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Running]]:
    """Start the real program in ``tmp_path`` and let it run."""
    with ExitStack() as stack:

        def begin(*words: str) -> Running:
            running = Running([*PROGRAM, *words], tmp_path)
            stack.callback(running.close)
            return running

        yield begin


class Sketch:
    """A stranger's board on a pseudo-terminal, in a process of its own."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(SKETCH)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.port = self._answer().strip()

    def write(self, lines: list[str], rate_hz: float) -> list[float]:
        """Print lines at a pace; returns when each was written (monotonic seconds)."""
        return list(json.loads(self._ask({"lines": lines, "rate_hz": rate_hz})))

    def unplug(self) -> None:
        """Pull the plug."""
        self._ask({"close": True})

    def close(self) -> None:
        """End the program."""
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            stream.close()
        self._process.wait(DEADLINE_S)

    def _ask(self, request: dict[str, object]) -> str:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()


@pytest.fixture
def sketch() -> Iterator[Sketch]:
    """A board that prints numbers."""
    board = Sketch()
    yield board
    board.close()
