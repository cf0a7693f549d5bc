"""Shared by the tests of the firmware: its core, built with sanitizers, on a bench of numbers."""

import json
import struct
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from coach.sensors.wire import FrameParser, HostMessage, Message, encode

ROOT = Path(__file__).parents[2]
CORE = ROOT / "firmware" / "core"
BENCH = ROOT / "firmware" / "tests"
#: A line that is never full.
FOREVER = 0xFFFFFFFF
_WARNINGS = ("-std=c99", "-Wall", "-Wextra", "-Wshadow", "-pedantic", "-Werror")
_SANITIZERS = ("-fsanitize=address,undefined", "-fno-sanitize-recover=all")


@dataclass(frozen=True)
class Pin:
    """The motor or the LED changed at ``at_us``."""

    name: str
    at_us: int
    value: int


class Core:
    """The core in a process of its own; time passes only where a test says so."""

    def __init__(self, program: Path) -> None:
        self._process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._script = bytearray()
        self._parser = FrameParser()
        #: All bytes since the device began.
        self.line = bytearray()
        self.pins: list[Pin] = []
        self.messages: list[Message] = []
        self.polls_each(100).carries(FOREVER).clock(0)

    def begin(self, **changes: Any) -> bool:
        """Start the device anew; returns whether it took the configuration."""
        plan = {
            "rate_hz": 1000.0, "max_rate_hz": 2000.0, "taxels": 4, "full_scale": 4095,
            "curve": 1, "a": 9.5, "b": 1.25, "oversampling": 1, "samples_per_frame": 1,
            "alarm_mode": 0, "alarm_counts": 0, "layout": 0, "name": b"Left glove\0",
        } | changes  # fmt: skip
        rates = [round(plan[key] * 1000) for key in ("rate_hz", "max_rate_hz")]
        rest = [plan[key] for key in list(plan)[2:-1]]
        self.says()
        self.line.clear()
        self._parser = FrameParser()
        self._add("I", struct.pack("<IIHHBffBBBIB", *rates, *rest) + plan["name"])
        return bool(self._take("i")[0][0])

    def polls_each(self, step_us: int) -> "Core":
        return self._add("P", struct.pack("<I", step_us))

    def carries(self, bytes_per_s: int) -> "Core":
        return self._add("D", struct.pack("<I", bytes_per_s))

    def clock(self, now_us: int) -> "Core":
        return self._add("C", struct.pack("<I", now_us))

    def reads(self, *counts: int) -> "Core":
        for taxel, count in enumerate(counts):
            self._add("A", struct.pack("<BH", taxel, count))
        return self

    def button(self, down: bool) -> "Core":
        return self._add("B", bytes([down]))

    def moves(self, *readings: int) -> "Core":
        """Of the motion sensor: three of mm/s², then three of hundredths of a degree a second."""
        return self._add("G", struct.pack("<6h", *readings))

    def motion_sensor(self, period_us: int, silent: bool = False) -> "Core":
        """Of the device that begins next; no period: it has none."""
        return self._add("O", struct.pack("<H", period_us))._add("S", bytes([silent]))

    def battery(self, millivolts: int) -> "Core":
        return self._add("V", struct.pack("<H", millivolts))

    def hears(self, *messages: HostMessage | bytes) -> "Core":
        for message in messages:
            self._add("W", message if isinstance(message, bytes) else encode(message))
        return self

    def wait(self, seconds: float) -> "Core":
        if len(self._script) > 30_000:
            self._take("")
        return self._add("T", struct.pack("<I", round(seconds * 1e6)))

    def says(self) -> list[Message]:
        """Return the messages on the line since the last call."""
        self._take("")
        messages, self.messages = self.messages, []
        return messages

    def state(self) -> SimpleNamespace:
        """Return what the device has in mind now."""
        self._add("X", b"")
        return SimpleNamespace(**json.loads(self._take("x")[-1]))

    def framed(self, payload: bytes) -> bytes:
        """Return a payload as C puts it on the line."""
        self._add("E", payload)
        return self._take("e")[0]

    def parsed(self, data: bytes) -> tuple[list[bytes], int]:
        """Return the payloads that C finds in ``data``, and how many frames were bad."""
        self._add("R", data)
        found = self._take("rb")
        return found[:-1], int.from_bytes(found[-1], "little")

    def pins_of(self, name: str) -> list[Pin]:
        self._take("")
        return [pin for pin in self.pins if pin.name == name]

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        assert self._process.wait(60) == 0

    def _add(self, kind: str, data: bytes) -> "Core":
        self._script += struct.pack("<cH", kind.encode(), len(data)) + data
        return self

    def _take(self, wanted: str) -> list[bytes]:
        """Play the script so far; returns the data of the records of the ``wanted`` kinds."""
        self._add("F", b"")
        pipe_in, pipe_out = self._process.stdin, self._process.stdout
        assert pipe_in is not None
        assert pipe_out is not None
        assert len(self._script) < 65_536, "the pipe is to take the script at once"
        pipe_in.write(self._script)
        pipe_in.flush()
        self._script.clear()
        found, begin = [], len(self.line)
        while True:
            head = pipe_out.read(3)
            assert len(head) == 3, "the core's process has ended: see its report above"
            kind, length = chr(head[0]), int.from_bytes(head[1:], "little")
            data = pipe_out.read(length)
            if kind == "f":
                break
            if kind == "U":
                self.line += data
            elif kind in "ML":
                self.pins.append(Pin(kind, *struct.unpack("<IB", data)))
            elif kind in wanted:
                found.append(data)
        self.messages += self._parser.feed(bytes(self.line[begin:]))
        assert self._parser.bad_frames == 0
        return found


@pytest.fixture(scope="session")
def build(made_once: Callable[[str, Callable[[Path], object]], Path]) -> Callable[..., Path]:
    """Compile a test program of firmware/tests with the core, under ASan and UBSan."""

    def compile_it(program: str, **sizes: int) -> Path:
        sizes_given = [f"-DCOACH_{name.upper()}={size}" for name, size in sizes.items()]
        parts = [BENCH / f"{name}.c" for name in (program, "bench", "line_check")]
        sources = [*CORE.glob("*.c"), *parts]
        command = ["gcc", *_WARNINGS, *_SANITIZERS, "-O1", "-g", *sizes_given, f"-I{CORE}"]

        def make(folder: Path) -> None:
            subprocess.run([*command, *sources, "-o", folder / program], check=True)

        return made_once("-".join([program, *map(str, sizes.values())]), make) / program

    return compile_it


_SIZES = pytest.StashKey[list[str]]()


@pytest.fixture
def tell_sizes(pytestconfig: pytest.Config) -> Callable[[str], None]:
    """Show a line at the end of the run."""
    return pytestconfig.stash.setdefault(_SIZES, []).append


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for line in terminalreporter.config.stash.get(_SIZES, []):
        terminalreporter.write_line(line)


@pytest.fixture
def core(build: Callable[..., Path]) -> Iterator[Core]:
    """A glove of up to 16 taxels with a roomy ring."""
    device = Core(build("core_driver", max_taxels=16, max_batch=8, tx_bytes=4096))
    yield device
    device.close()


@pytest.fixture
def tight_core(build: Callable[..., Path]) -> Iterator[Core]:
    """A glove of 16 taxels on the ring of an Uno."""
    device = Core(build("core_driver", max_taxels=16, max_batch=1, tx_bytes=256))
    yield device
    device.close()


@pytest.fixture
def small_core(build: Callable[..., Path]) -> Iterator[Core]:
    """A glove as it is on an Uno: 4 taxels, a ring of 256 bytes."""
    device = Core(build("core_driver", max_taxels=4, max_batch=1, tx_bytes=256))
    yield device
    device.close()
