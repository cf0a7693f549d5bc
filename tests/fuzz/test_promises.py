"""The fuzzing itself: a reader that breaks a promise is caught, whichever promise it is."""

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from coach.errors import CoachError, FileError
from coach.framing import DISK, WIRE, decode_record
from coach.sensors.decoders import make_decoder
from coach.sensors.source import Chunk, Decoded, LinkCounts, SampleBlock
from sims.fuzz.command import NEEDS_ATHERIS
from sims.fuzz.mutate import mutate
from sims.fuzz.promise import Broken, Target, a_sentence_at_most, held_bytes
from sims.fuzz.seeds import seeds_of
from sims.fuzz.streams import check_decoder
from sims.fuzz.tally import Tally
from sims.fuzz.targets import TARGETS

STREAM = b"\x10\x00\x01\x03" + bytes(range(256))


class Bad:
    """A decoder that breaks one promise."""

    def __init__(self, how: str) -> None:
        self._how, self._bytes = how, 0
        self._hoard: list[bytes] = []

    @property
    def counts(self) -> LinkCounts:
        return LinkCounts(self._bytes, samples=self._bytes)

    def feed(self, chunk: Chunk) -> list[Decoded]:
        self._bytes += len(chunk.data)
        if self._how == "hoards":
            self._hoard.append(bytes(1 << 20))
        if self._how == "raises":
            raise IndexError("out of it")
        rows = 500 if self._how == "swells" else 1
        block = np.full((len(chunk.data), rows), float(len(chunk.data) * (self._how == "splits")))
        t_s = np.zeros(len(chunk.data)) - (self._bytes if self._how == "goes back" else 0)
        return [SampleBlock(t_s, block, chunk.host_s)] if len(t_s) else []


def bad(how: str) -> Callable[[], Bad]:
    return lambda: Bad(how)


@pytest.mark.parametrize(
    ("how", "what"),
    [
        ("splits", "in pieces differ"),
        ("swells", "bytes given"),
        ("hoards", "bytes held"),
        ("goes back", "goes back"),
    ],
)
def test_a_decoder_that_breaks_a_promise_is_caught(how: str, what: str) -> None:
    with pytest.raises(Broken, match=what):
        check_decoder(bad(how), STREAM)


def test_a_decoder_that_keeps_them_passes_and_one_that_raises_does_not() -> None:
    check_decoder(bad("nothing"), STREAM)
    with pytest.raises(IndexError):
        check_decoder(bad("raises"), STREAM)


@pytest.mark.parametrize("words", ["", "two\nlines", "x" * 5000])
def test_what_is_no_sentence_is_caught(words: str) -> None:
    class LoudError(CoachError):
        def __str__(self) -> str:
            return words

    with pytest.raises(Broken, match="no sentence"), a_sentence_at_most():
        raise LoudError


def test_only_the_errors_that_are_allowed_pass() -> None:
    with a_sentence_at_most(most=FileError):
        raise FileError("this is none; choose another")
    with pytest.raises(CoachError), a_sentence_at_most(most=FileError):
        raise CoachError("of another kind")


def test_the_houses_errors_can_be_shown_whatever_they_quote() -> None:
    words = str(FileError("it says \x1b[2J\ud800 and \u2028; choose another"))
    assert words.isprintable()
    assert words.endswith("choose another")
    long = str(FileError("what happened " + "x" * 9000 + " what to do"))
    assert len(long) < 1100
    assert (long[:13], long[-10:]) == ("what happened", "what to do")


def test_a_reader_that_takes_too_long_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    clock: Iterator[float] = iter((0.0, 9.0))
    monkeypatch.setattr(time, "process_time", lambda: next(clock))
    with pytest.raises(Broken, match="took 9"):
        Target("slow", "", "raw", lambda _data: None).tried(b"abc")


def test_a_warning_is_a_broken_promise_too() -> None:
    with pytest.raises(RuntimeWarning):
        Target("warns", "", "raw", lambda _data: np.float64(1.0) / np.zeros(1)).tried(b"")


def test_memory_is_weighed_with_all_that_hangs_on_it() -> None:
    assert 1_000_000 < held_bytes({"a": [bytearray(1_000_000)]}) < 1_010_000
    assert 800_000 < held_bytes([np.zeros(100_000)]) < 801_000
    assert held_bytes(make_decoder("wire")) < 10_000


@pytest.mark.parametrize("name", ["wire", "recording"])
def test_most_changed_inputs_still_have_whole_frames_that_no_seed_has(name: str) -> None:
    target = TARGETS[name]
    framing, skip = (WIRE, 4) if name == "wire" else (DISK, 0)
    seeds = seeds_of(name)
    known = {record for seed in seeds for record in seed[skip:].split(b"\x00")}
    new = 0
    for turn in range(200):
        data = mutate(target.layout, seeds[turn % len(seeds)], random.Random(turn))
        made = set(data[skip:].split(b"\x00")) - known
        new += any(decode_record(framing, record) is not None for record in made)
    assert new > 60


def test_what_breaks_a_reader_is_kept_once_for_each_place_and_as_short_as_can_be(
    tmp_path: Path,
) -> None:
    def check(data: bytes) -> None:
        if b"!" in data:
            raise ValueError("an exclamation")

    tally = Tally(Target("any", "", "raw", check), tmp_path / "came.json", tmp_path / "found")
    for data in (b"fine", b"long and loud!", b"oh!", b"fine, too!"):
        tally.take(data)
    tally.tell()
    said = json.loads((tmp_path / "came.json").read_text())
    assert said["executions"] == 4
    ((what, where),) = said["crashes"]
    assert "an exclamation" in what
    assert Path(where).read_bytes() == b"oh!"


@pytest.mark.timeout(300)
def test_the_command_follows_the_coverage_and_says_what_came_of_each_reader(
    tmp_path: Path,
) -> None:
    # One of each sort; all of them are given changed inputs in test_changed_inputs.py.
    names = ["wire", "recording", "import-csv", "routine", "settings"]
    command = [sys.executable, "-m", "sims", "fuzz", "--runs", "20", "--found", str(tmp_path)]
    command += names
    done = subprocess.run(command, capture_output=True, text=True, timeout=280)
    if find_spec("atheris") is None:
        assert (done.returncode, done.stderr.strip()) == (1, NEEDS_ATHERIS)
        return
    assert done.returncode == 0, done.stdout + done.stderr
    *lines, total = done.stdout.splitlines()
    assert [line.split()[0] for line in lines] == names
    assert all(int(line.split()[1].replace(",", "")) >= 20 for line in lines)
    assert int(total.split()[2].replace(",", "")) >= 20 * len(names)
    assert list(tmp_path.iterdir()) == []


def test_the_command_knows_its_readers() -> None:
    command = [sys.executable, "-m", "sims", "fuzz", "tea leaves"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=os.environ)
    assert done.returncode == 2
    assert "tea leaves" in done.stderr
    assert "progressor" in done.stderr
