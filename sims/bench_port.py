"""A port of pyserial's by its own handler mechanism, ``bench://NAME``, on any clock.

A device behind it is a ``BenchDevice``: what it says is heard as a real line would carry it at
the speed that the port is set to; and it breaks in the ways in which pyserial's ports break.
"""

from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any, Final

from coach.timing import Clock
from sims.uart import heard

#: Packages as ``serial.protocol_handler_packages`` wants them.
PACKAGE: Final = "sims_bench_ports"


class BenchDevice:
    """What is at the other end: ``due(now_s)`` gives what it has said since it was last asked.

    ``baud`` is its speed (None: any will do); ``breaks`` maps an operation of the port to what
    it raises from then on; ``written`` is what it was told, at which speed; ``opened`` counts.
    """

    def __init__(self, due: Callable[[float], bytes], baud: int | None = None) -> None:
        self.due = due
        self.baud = baud
        self.breaks: dict[str, Exception] = {}
        self.written: list[tuple[int, bytes]] = []
        self.opened = 0
        self.waiting = bytearray()

    def check(self, operation: str) -> None:
        """Raise what is to be raised there."""
        if operation in self.breaks:
            raise self.breaks[operation]

    def speak(self, now_s: float, at_baud: int) -> None:
        """Put into the port's buffer what was said meanwhile."""
        said = self.due(now_s)
        if said and self.baud is not None and self.baud != at_baud:
            said = heard(said, self.baud, at_baud)
        self.waiting += said


class BenchSerial:
    """As much of pyserial's port as a reader uses."""

    devices: Mapping[str, BenchDevice]
    clock: Clock

    def __init__(self, port: str | None, baudrate: int = 9600, **_options: Any) -> None:
        self.port = port
        self.timeout: float | None = None
        self._baudrate = baudrate
        self.is_open = False

    @property
    def _device(self) -> BenchDevice:
        return self.devices[str(self.port).removeprefix("bench://")]

    @property
    def baudrate(self) -> int:
        return self._baudrate

    @baudrate.setter
    def baudrate(self, value: int) -> None:
        self._device.check("baudrate")
        self._device.speak(self.clock.now_s(), self._baudrate)
        self._baudrate = value

    @property
    def in_waiting(self) -> int:
        self._device.check("in_waiting")
        self._device.speak(self.clock.now_s(), self._baudrate)
        return len(self._device.waiting)

    def open(self) -> None:
        name = str(self.port).removeprefix("bench://")
        if name not in self.devices:
            raise FileNotFoundError(2, "No such file or directory", name)
        self._device.check("open")
        self._device.opened += 1
        # What was said before is not kept for anybody.
        self._device.speak(self.clock.now_s(), self._baudrate)
        self._device.waiting.clear()
        self.is_open = True

    def read(self, size: int = 1) -> bytes:
        device = self._device
        device.check("read")
        until_s = self.clock.now_s() + (self.timeout or 0.0)
        device.speak(self.clock.now_s(), self._baudrate)
        while len(device.waiting) < size and self.clock.now_s() < until_s:
            self.clock.wait_until(min(until_s, self.clock.now_s() + 0.005))
            device.speak(self.clock.now_s(), self._baudrate)
        data = bytes(device.waiting[:size])
        del device.waiting[:size]
        return data

    def write(self, data: bytes) -> int:
        self._device.check("write")
        self._device.written.append((self._baudrate, bytes(data)))
        return len(data)

    def reset_input_buffer(self) -> None:
        self._device.check("reset_input_buffer")
        self._device.waiting.clear()

    def cancel_read(self) -> None:
        self._device.check("cancel_read")

    def close(self) -> None:
        # pyserial's stays open in name when the device went away under it.
        self._device.check("close")
        self.is_open = False


def bench_modules(devices: Mapping[str, BenchDevice], clock: Clock) -> dict[str, ModuleType]:
    """Return the modules to put into ``sys.modules``, under their names."""
    package, module = ModuleType(PACKAGE), ModuleType(f"{PACKAGE}.protocol_bench")
    package.__path__ = []
    port = type("Serial", (BenchSerial,), {"devices": devices, "clock": clock})
    module.Serial = port  # type: ignore[attr-defined]
    return {PACKAGE: package, module.__name__: module}
