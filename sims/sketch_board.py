"""An Arduino sketch of ours running on this computer, as firmware/arduino/host builds it."""

import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

#: Where the firmware lies; a wheel has no firmware.
ARDUINO: Final = Path(__file__).resolve().parents[1] / "firmware" / "arduino"
#: The reading with this number is the battery's, in mV.
BATTERY: Final = 255
_HEAD = struct.Struct("<BH")


def build_sketch(sketch: str, program: Path) -> None:
    """Compile ``sketch`` ("glove_esp32", "glove_nrf52"); RuntimeError says what is wrong."""
    command = [sys.executable, str(ARDUINO / "host" / "build.py"), sketch, str(program)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{sketch} does not compile: {done.stderr}")


def pack(kind: str, data: bytes = b"") -> bytes:
    """Return one message of the runner's language (firmware/arduino/host/runner.cpp)."""
    return _HEAD.pack(ord(kind), len(data)) + data


class Unpacker:
    """Splits what a runner writes into (kind, data), whatever the pieces."""

    def __init__(self) -> None:
        self._rest = bytearray()

    def feed(self, data: bytes) -> Iterator[tuple[str, bytes]]:
        """Yield each message that is whole by now."""
        self._rest += data
        while len(self._rest) >= _HEAD.size:
            kind, length = _HEAD.unpack_from(self._rest)
            end = _HEAD.size + length
            if len(self._rest) < end:
                return
            message = bytes(self._rest[_HEAD.size : end])
            del self._rest[:end]
            yield chr(kind), message


class SketchBoard:
    """A built sketch in virtual time: nothing happens but while ``run`` lets time pass.

    ``log`` has all that it did as (kind, data) in order: D N U M L P as in runner.cpp.
    """

    def __init__(self, program: Path, mtu: int = 247, *, motion: bool = False) -> None:
        command = [str(program), "--virtual", "--mtu", str(mtu), *(["--motion"] * motion)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        self._unpacker = Unpacker()
        self.log: list[tuple[str, bytes]] = []
        self.now_us = 0

    def __enter__(self) -> "SketchBoard":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def run(self, seconds: float) -> list[tuple[str, bytes]]:
        """Let this long pass; returns what the board did in it."""
        begin = len(self.log)
        self._tell("T", struct.pack("<I", round(seconds * 1e6)))
        while True:
            for kind, data in self._unpacker.feed(self._read()):
                if kind == "T":
                    (self.now_us,) = struct.unpack("<I", data)
                    return self.log[begin:]
                self.log.append((kind, data))

    def press(self, taxel: int, counts: int) -> None:
        """From now on this sensor reads so many counts (``BATTERY``: the battery in mV)."""
        self._tell("A", struct.pack("<BH", taxel, counts))

    def set_motion(self, place: int, value: int) -> None:
        """Set a register of the motion sensor (117 is who it is; 0: it is gone)."""
        self._tell("I", bytes([place, value & 0xFF]))

    def squeeze(self, pressed: bool) -> None:
        """Hold or let go the button."""
        self._tell("B", bytes([pressed]))

    def connect(self, connected: bool = True) -> None:
        """A host comes by BLE, agrees on the MTU and listens; or it is gone."""
        self._tell("C", bytes([connected]))

    def jam_radio(self, seconds: float) -> None:
        """The radio takes no packet for this long."""
        self._tell("R", struct.pack("<I", round(seconds * 1000)))

    def write_ble(self, data: bytes) -> None:
        """A host writes to the command characteristic."""
        self._tell("W", data)

    def write_usb(self, data: bytes) -> None:
        """A host writes to the USB serial port."""
        self._tell("U", data)

    def close(self) -> None:
        """End the sketch; RuntimeError if it ended badly (a sanitizer says why)."""
        _, errors = self._process.communicate(pack("Q"))
        if self._process.returncode:
            raise RuntimeError(f"the sketch failed: {errors.decode()}")

    def _tell(self, kind: str, data: bytes) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(pack(kind, data))
        self._process.stdin.flush()

    def _read(self) -> bytes:
        assert self._process.stdout is not None
        data = self._process.stdout.read1(65536)  # type: ignore[attr-defined]
        if not data:
            raise RuntimeError(f"the sketch has ended: {self._process.communicate()[1].decode()}")
        return bytes(data)
