"""What the glove's own program takes of an Uno: its processor's cycles and its memory, at 1 kHz.

It is executed instruction by instruction, so cycles are counted, not estimated: asleep is what the
sleep instruction waited. Beside it runs the sketch that one writes first, on the same four taxels
at the same speed of the line; it never sleeps, so its share is what a sample takes it.
"""

import re
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from benchmarks.row import Row, row_of
from benchmarks.timing import Spread, spread_of
from coach.engine.link import Link
from coach.sensors.address import open_source
from coach.sensors.wire import HostMessage, SetRate, Stop, WireDecoder, encode
from coach.timing import MonotonicClock
from sims.avr_board import PATIENCE_S, Board, made

CYCLES_A_SAMPLE: Final = 16_000
MOST_BUSY, MOST_RAM_BYTES = 40.0, 1024
_RATE_HZ, _TAXELS = 1000.0, 4
_ROUNDS, _ROUND_SAMPLES = 3, 1500
_HALF_MV: Final = 2500
_SKETCH: Final = Path(__file__).with_name("sketch") / "sketch.c"
#: What the sketch prints of four taxels at half of the supply.
_LINE: Final = b"511,511,511,511\n"
_IDLE_S: Final = 1.0


def rows() -> Iterator[Row]:
    """Yield the shares of the processor and of its memory; raises BoardError without compilers."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        printed = made(folder)
        plain = _plain_share(folder)
        with _streaming(folder) as glove:
            busy = spread_of([glove.busy(_ROUND_SAMPLES) for _ in range(_ROUNDS)])
            lost, stack = glove.lost, glove.board.stats()["stack"]
            idle = glove.idle()
    detail = (
        f"{busy.median * CYCLES_A_SAMPLE / 100:,.0f} of {CYCLES_A_SAMPLE:,} cycles a sample; "
        f"{idle:.1f} % where nothing is sent: the converter and the clock"
    )
    yield row_of(
        "firmware, 4 × 1 kHz on the ATmega328P", busy, "% of cycles", detail, at_most=MOST_BUSY,
        peers=(("analogRead and Serial.print", plain),),
    )  # fmt: skip
    fixed = int(re.findall(r"^RAM (\d+)", printed, re.M)[0])
    flash = int(re.findall(r"^flash (\d+)", printed, re.M)[0])
    detail = f"{fixed} and at most {stack:.0f} of stack; {flash:,} of flash"
    yield Row("firmware, memory", fixed + stack, "bytes", detail, at_most=MOST_RAM_BYTES)
    yield Row("firmware, samples lost", lost, "samples", "at 1 kHz", at_most=0.0)


class _Streaming:
    """A glove that streams, and what reads it."""

    def __init__(self, board: Board) -> None:
        self.board = board
        self._link = Link(open_source(board.address), MonotonicClock())
        self._decoder = WireDecoder()

    @property
    def lost(self) -> int:
        """Samples that did not come whole and in turn."""
        counts = self._decoder.counts
        return counts.missing_samples + counts.bad_frames + counts.device_overruns

    def begin(self) -> None:
        """Have it stream at full rate."""
        self._link.open()
        self._until(lambda: self._decoder.counts.samples > 0)
        self._tell(SetRate(_RATE_HZ))
        self._until(lambda: self._decoder.info is not None and self._decoder.info.rate_hz == 1000.0)

    def busy(self, samples: int) -> float:
        """Return for how much of the cycles, %, it was awake while it sent so many samples."""
        before, enough = self.board.stats(), self._decoder.counts.samples + samples
        self._until(lambda: self._decoder.counts.samples >= enough)
        return _busy(before, self.board.stats())

    def idle(self) -> float:
        """Return the same where nobody asks for samples."""
        self._tell(Stop())
        self._link.close()
        return _over(self.board, lambda before, now: _passed(before, now) >= _IDLE_S, _busy)

    def close(self) -> None:
        self._link.close()

    def _tell(self, message: HostMessage) -> None:
        self._link.write(encode(message))

    def _until(self, holds: Callable[[], bool]) -> None:
        clock = MonotonicClock()
        until_s = clock.now_s() + PATIENCE_S
        while not holds():
            if clock.now_s() > until_s:
                raise TimeoutError("the board is not heard")
            chunk = self._link.read(0.02)
            if chunk is not None:
                self._decoder.feed(chunk)


@contextmanager
def _streaming(folder: Path) -> Iterator[_Streaming]:
    glove = _Streaming(_powered(folder, "glove.elf"))
    try:
        glove.begin()
        yield glove
    finally:
        glove.close()
        glove.board.close()


def _powered(folder: Path, program: str) -> Board:
    board = Board(folder, program=program)
    for taxel in range(_TAXELS):
        board.do(f"{taxel} {_HALF_MV}")
    return board


def _plain_share(folder: Path) -> Spread:
    """Return which share of a sample's cycles, %, the sketch takes to read and print one."""
    command = ["avr-gcc", "-std=gnu99", "-mmcu=atmega328p", "-DF_CPU=16000000UL", "-O2", "-o"]
    subprocess.run([*command, folder / "sketch.elf", _SKETCH], check=True)
    board = _powered(folder, "sketch.elf")
    try:
        shares = [
            _over(board, lambda before, now: _passed(before, now) >= _IDLE_S, _sketch_share)
            for _ in range(_ROUNDS)
        ]
    finally:
        board.close()
    return spread_of(shares)


Stats = dict[str, float]


def _over(
    board: Board, enough: Callable[[Stats, Stats], bool], told: Callable[[Stats, Stats], float]
) -> float:
    before = now = board.stats()
    while not enough(before, now):
        now = board.stats()
    return told(before, now)


def _passed(before: Stats, now: Stats) -> float:
    """Return the simulated seconds between."""
    return (now["cycles"] - before["cycles"]) / (1000.0 * CYCLES_A_SAMPLE)


def _busy(before: Stats, now: Stats) -> float:
    asleep = (now["asleep"] - before["asleep"]) / (now["cycles"] - before["cycles"])
    return 100.0 * (1.0 - asleep)


def _sketch_share(before: Stats, now: Stats) -> float:
    lines = (now["sent"] - before["sent"]) / len(_LINE)
    return 100.0 * _passed(before, now) * _RATE_HZ / lines
