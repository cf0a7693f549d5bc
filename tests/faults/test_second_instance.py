"""A second program on the same device: fault 41, two real ones on one port."""

import json
import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread

import pytest

from benchmarks.trust.bare import BareLoop
from sims.port_glove import PortGlove
from sims.whole_app import STARTUP_S, until


class Program:
    """A ``coach`` command that runs, and its lines as they come."""

    def __init__(self, folder: Path, *words: str) -> None:
        start = f"from coach.cli import main; raise SystemExit(main({list(words)!r}))"
        self.process = subprocess.Popen(
            [sys.executable, "-c", start],
            env={**os.environ, "COACH_DATA_DIR": str(folder)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.lines: list[dict[str, object]] = []
        self._arrived: SimpleQueue[str] = SimpleQueue()
        Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in self.process.stdout:
            self._arrived.put(line)

    def news(self) -> list[dict[str, object]]:
        """Return the lines since the call before."""
        found = []
        while True:
            try:
                found.append(json.loads(self._arrived.get_nowait()))
            except Empty:
                self.lines += found
                return found

    def ended(self) -> tuple[int, str]:
        code = self.process.wait(STARTUP_S)
        return code, self.process.stderr.read()


@contextmanager
def coach(folder: Path, *words: str):
    program = Program(folder, *words)
    try:
        yield program
    finally:
        program.process.kill()
        program.process.wait(60.0)
        program.process.stdout.close()
        program.process.stderr.close()


def measures(line: dict[str, object]) -> bool:
    return line.get("band") == "medium"


@pytest.mark.punctual
def test_41_a_second_program_is_refused_and_the_first_goes_on(tmp_path, told):
    with (
        PortGlove() as glove,
        coach(tmp_path, "watch", glove.address, "--json-lines") as first,
        BareLoop() as bare,
    ):
        until(lambda: any(measures(line) for line in first.news()), STARTUP_S)
        with coach(tmp_path, "practice", glove.address, "--headless", "--seconds", "5") as other:
            code, said = other.ended()
        (sentence,) = said.strip().splitlines()
        assert code == 1
        assert glove.address.removeprefix("serial:") in sentence
        assert "close" in sentence
        assert not any(measures(line) for line in other.news())
        # All that time the first one has heard every sample.
        first.news()
        before = len(first.lines)
        until(lambda: first.news() and sum(map(measures, first.lines[before:])) > 20)
        read = [line for line in first.lines[:before] if "force_n" in line]
        heard = [line for line in read if line["force_n"] is not None]
        assert not [
            line for line in first.lines if line.get("event") == "link" and "lost" in str(line)
        ]
        told.saw(sentence)
    assert max(line["age_s"] for line in heard) < 0.25 + bare.worst_s
