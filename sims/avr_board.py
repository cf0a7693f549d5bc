"""The Uno's firmware, built and executed without the board, as ``firmware/sim`` does it.

It needs Debian's gcc, make, gcc-avr, avr-libc, libsimavr-dev and libelf-dev.
"""

import os
import re
import select
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

FIRMWARE: Final = Path(__file__).parents[1] / "firmware"
#: Far beyond what anything here takes: the machine may be busy.
PATIENCE_S: Final = 120.0


class BoardError(Exception):
    """It could not be built, or says nothing more."""


def made(folder: Path) -> str:
    """Build firmware and board into a folder, and return what was printed; raises BoardError."""
    return "".join(_made(part, folder) for part in ("avr", "sim"))


def _made(part: str, folder: Path) -> str:
    command = ["make", "-C", str(FIRMWARE / part), f"BUILD={folder}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BoardError(
            "needs Debian's gcc, make, gcc-avr, avr-libc, libsimavr-dev and libelf-dev:\n"
            f"{done.stdout}{done.stderr}"
        )
    return done.stdout


@dataclass(frozen=True)
class Pin:
    """The motor (strength) or the LED (0 or 1) changed at a simulated microsecond."""

    name: str
    value: int
    at_us: int


class Board:
    """The board without a board, in a process of its own."""

    def __init__(self, built: Path, *options: str, program: str = "glove.elf") -> None:
        self._process = subprocess.Popen(
            [built / "avr_board", built / program, *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
        )
        self._text = b""
        self.pins: list[Pin] = []
        self.path = self._line()
        self.address = f"serial:{self.path}?baud=500000&format=wire"

    def do(self, command: str) -> int:
        """Have a command done; returns the simulated microsecond of it."""
        self._write(command)
        while not (line := self._line()).startswith(f"ok {command} "):
            if line.startswith("no "):
                raise BoardError(line)
            self._note(line)
        return int(line.split()[-1])

    def stats(self) -> dict[str, float]:
        """Return the figures so far."""
        self._write("stats")
        figures: dict[str, float] = {}
        while not (line := self._line()).startswith("ok stats "):
            self._note(line)
            figures |= {name: float(value) for name, value in re.findall(r"(\w+)=(\S+)", line)}
        return figures

    def pin(self, name: str, value: int) -> Pin:
        """Wait until a pin has this value; each change is found once."""
        while True:
            for at, pin in enumerate(self.pins):
                if (pin.name, pin.value) == (name, value):
                    del self.pins[: at + 1]
                    return pin
            self._note(self._line())

    def close(self) -> None:
        """Switch it off."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            assert self._process.wait(PATIENCE_S) == 0
        finally:
            self._process.kill()
            self._process.wait()
            assert self._process.stdout is not None
            self._process.stdout.close()

    def _write(self, command: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{command}\n".encode())

    def _note(self, line: str) -> None:
        if line.startswith(("motor ", "led ")):
            name, value, at_us = line.split()
            self.pins.append(Pin(name, int(value), int(at_us)))

    def _line(self) -> str:
        assert self._process.stdout is not None
        until_s = time.monotonic() + PATIENCE_S
        while b"\n" not in self._text:
            left_s = until_s - time.monotonic()
            if left_s <= 0 or not select.select([self._process.stdout], [], [], left_s)[0]:
                raise BoardError("the board says nothing")
            data = os.read(self._process.stdout.fileno(), 65_536)
            if not data:
                raise BoardError("the board has stopped")
            self._text += data
        line, _, self._text = self._text.partition(b"\n")
        return line.decode()
