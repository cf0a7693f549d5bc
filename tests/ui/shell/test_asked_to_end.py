"""The whole app, asked to end from outside: quick, quiet, nothing left running, nothing lost."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

import pytest

from coach.recordings.reader import open_recording

#: A cold start beside a busy test run; what is timed begins later.
PATIENCE_S = 60.0
#: What "ends at once" may take, the closing of the recording included; and no longer than the
#: app took to begin, where other work keeps the machine from doing either soon.
AT_ONCE_S = 3.0
#: A terminal tells all that runs in it of Ctrl-C and of its own end; a kill is for one. Ctrl-C for
#: one alone ends the app on its home page.
WAYS = (
    (signal.SIGTERM, os.kill),
    *((each, os.killpg) for each in (signal.SIGINT, signal.SIGHUP)),
)


def coach_command(*arguments: str) -> list[str]:
    start = f"from coach.cli import main; raise SystemExit(main({list(arguments)!r}))"
    return [sys.executable, "-c", start]


@contextmanager
def running(folder: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Run the app in a session of its own, so that every child can be found and ended."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "COACH_DATA_DIR": str(folder)}
    with subprocess.Popen(
        coach_command(*arguments),
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            yield process
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def session_members(session: int) -> set[int]:
    """Return the processes of a session that still run, from the kernel's own table."""
    found = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            state, _parent, _group, of_session = stat.read_text().rpartition(")")[2].split()[:4]
            if int(of_session) == session and state != "Z":
                found.add(int(stat.parent.name))
    return found


def command_of(process: int) -> str:
    """Return a process' command line, so that a failure names who was left."""
    with suppress(OSError):
        return Path(f"/proc/{process}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    return "gone meanwhile"


def wait_until(true: Callable[[], bool], process: subprocess.Popen[str]) -> None:
    deadline_s = time.monotonic() + PATIENCE_S
    while not true():
        assert process.poll() is None, process.stderr.read() if process.stderr else ""
        assert time.monotonic() < deadline_s, "the app did not get there"
        with suppress(subprocess.TimeoutExpired):
            process.wait(0.02)


class Ended(NamedTuple):
    """How an app ended: its code, whether at once, what is left of it, what it said."""

    code: int
    at_once: bool
    left: list[str]
    said: str


def ended(
    process: subprocess.Popen[str],
    begun_s: float,
    how: signal.Signals,
    tell: Callable[[int, int], None] = os.kill,
) -> Ended:
    asked_s = time.monotonic()
    at_once_s = max(AT_ONCE_S, asked_s - begun_s)
    tell(process.pid, how)
    _out, said = process.communicate(timeout=PATIENCE_S)
    # A helper that hears of the end by its closed pipe takes a moment more than the app itself.
    while session_members(process.pid) and time.monotonic() - asked_s < at_once_s:
        os.sched_yield()
    left = [command_of(each) for each in session_members(process.pid)]
    return Ended(process.returncode, time.monotonic() - asked_s < at_once_s, left, said)


def test_on_its_home_page_the_app_ends_when_asked(tmp_path: Path) -> None:
    begun_s = time.monotonic()
    with running(tmp_path) as process:
        # Home is shown once it has looked for the sessions there are.
        wait_until(lambda: any(tmp_path.iterdir()), process)
        end = ended(process, begun_s, signal.SIGINT)
    assert end.left == []
    assert end.at_once
    assert end.code in (0, 128 + signal.SIGINT)
    assert "Traceback" not in end.said


@pytest.mark.parametrize(
    ("how", "tell"), WAYS, ids=[f"{how.name}-{tell.__name__}" for how, tell in WAYS]
)
def test_in_a_session_the_app_ends_when_asked_and_keeps_it_whole(
    tmp_path: Path, how: signal.Signals, tell: Callable[[int, int], None]
) -> None:
    path = tmp_path / "kept.rec"

    def a_second_is_kept() -> bool:
        return path.exists() and path.stat().st_size > 8_000

    begun_s = time.monotonic()
    with running(tmp_path, "practice", "sim:beginner", "--record", str(path)) as process:
        wait_until(a_second_is_kept, process)
        assert len(session_members(process.pid)) > 1
        end = ended(process, begun_s, how, tell)
    assert end.left == []
    assert end.at_once
    assert end.code in (0, 128 + how)
    assert "Traceback" not in end.said
    recording = open_recording(path)
    chunks = sum(1 for _item in recording)
    assert chunks > 50
    assert recording.damage.ended
    assert recording.damage.bad_records == 0
    assert json.dumps(recording.totals) != "null"
