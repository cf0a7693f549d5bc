"""A device on a serial port, or on any URL that pyserial opens (``socket://`` for one afar).

pyserial's traps, each met here: silence and unplugging look alike until a read fails, and that
failure has many types; ``is_open`` stays true; two programs may share a port unless told not to.
"""

from contextlib import suppress
from typing import Any, Final, get_args

import serial

from coach.errors import DeviceError, UsageError
from coach.sensors.address import Address
from coach.sensors.ports import PortDescription, list_ports_described, opening_problem
from coach.sensors.source import Chunk, WireFormat
from coach.sensors.text import NEWTONS_PER
from coach.sensors.wire_codec import encode
from coach.sensors.wire_messages import Describe, Start
from coach.timing import Clock

__all__ = ["PortDescription", "SerialSource", "list_ports_described"]

try:
    # There is no termios on Windows, and its error is no OSError.
    from termios import error as TerminalError  # noqa: N812
except ImportError:
    TerminalError = OSError  # type: ignore[misc,assignment]

#: What pyserial raises when a port goes away, or is closed by another thread.
_LOST: Final = (OSError, TypeError, ValueError, AttributeError, TerminalError)
#: A dense stream is taken in gulps of this length: a tenth of the time in which a too-much
#: must sound, and a fifth of the work of a thousand reads a second.
_GULP_S: Final = 0.005
_WRITE_TIMEOUT_S: Final = 0.2
#: A board that restarts when its port opens hears nothing for its boot loader's second or two.
_GREETINGS_S: Final = (1.0, 2.0, 4.0)
_LARGEST_READ: Final = 65_536


class SerialSource:
    """``serial:PORT_OR_URL?baud=115200&format=auto|wire|text&unit=N|kg|g|lb|counts``."""

    def __init__(self, address: Address) -> None:
        address.only("baud", "format", "unit")
        self._name = address.target
        if not self._name:
            raise UsageError("serial: needs a port, for example serial:/dev/ttyUSB0")
        baud = address.number("baud", 115_200.0)
        if not (baud.is_integer() and 50 <= baud <= 12_000_000):
            raise UsageError(f"baud={baud:g} is no serial speed; use for example baud=115200")
        self._baud = int(baud)
        self.format: WireFormat = _format_of(address)
        self.unit = address.options.get("unit", "N")
        if self.unit not in NEWTONS_PER:
            known = ", ".join(NEWTONS_PER)
            raise UsageError(f"unit={self.unit} is not a unit the coach knows; use one of {known}")
        self._port: Any = None
        self._clock: Clock | None = None
        self._gulp_from_s = 0.0
        self._greet_at_s: list[float] = []

    def open(self, clock: Clock) -> None:
        """Open the port for ourselves alone and ask the device what it is."""
        self.close()
        options: dict[str, Any] = {"baudrate": self._baud, "write_timeout": _WRITE_TIMEOUT_S}
        if "://" not in self._name:
            options["exclusive"] = True
        try:
            self._port = serial.serial_for_url(self._name, **options)
        except _LOST as problem:
            raise DeviceError(opening_problem(self._name, problem)) from problem
        self._clock = clock
        self._gulp_from_s = clock.now_s()
        self._greet_at_s = []
        if self.format != "text":
            self._greet_at_s = [self._gulp_from_s + later_s for later_s in (0.0, *_GREETINGS_S)]
            self._greet()

    def read(self, timeout_s: float) -> Chunk | None:
        """Return what has come; raises DeviceError when the device is gone."""
        port, clock = self._port, self._clock
        if port is None or clock is None:
            return None
        self._greet()
        # Only a stream that never pauses for this long ever waits here.
        clock.wait_until(self._gulp_from_s + _GULP_S)
        try:
            data = self._read_some(port, timeout_s)
        except _LOST as problem:
            if self._port is None:
                return None
            raise DeviceError(
                f"the sensor on {self._name} is gone; check its plug and cable, "
                "the coach goes on as soon as it is back"
            ) from problem
        now_s = clock.now_s()
        if not data:
            return None
        self._gulp_from_s = now_s
        if self._greet_at_s and 0 in data:
            self._greet_at_s = []
        return Chunk(now_s, data)

    def write(self, data: bytes) -> None:
        """Send command bytes; a device that takes none in time is left alone."""
        port = self._port
        if port is None:
            return
        try:
            port.write(data)
        except serial.SerialTimeoutException:
            return
        except _LOST as problem:
            if self._port is not None:
                raise DeviceError(
                    f"the sensor on {self._name} is gone; check its plug and cable"
                ) from problem

    def close(self) -> None:
        """Let the port go; a read in another thread ends at once."""
        port, self._port = self._port, None
        if port is None:
            return
        with suppress(*_LOST):
            port.cancel_read()
        with suppress(*_LOST):
            port.close()

    def _read_some(self, port: Any, timeout_s: float) -> bytes:
        if self._name.startswith("socket://"):
            # A socket's in_waiting is 0 or 1: take the first byte, then all that is there.
            port.timeout = timeout_s
            first = bytes(port.read(1))
            port.timeout = 0
            return first + bytes(port.read(_LARGEST_READ)) if first else b""
        if port.timeout != timeout_s:
            port.timeout = timeout_s
        data = bytes(port.read(max(1, port.in_waiting)))
        more = port.in_waiting if data else 0
        return data + bytes(port.read(more)) if more else data

    def _greet(self) -> None:
        """Ask for the descriptor and samples now and then, until a frame's end has come."""
        clock = self._clock
        if clock is not None and self._greet_at_s and clock.now_s() >= self._greet_at_s[0]:
            del self._greet_at_s[0]
            # Opening succeeded; a device lost just now shows at the next read.
            with suppress(DeviceError):
                self.write(encode(Describe()) + encode(Start()))


def _format_of(address: Address) -> WireFormat:
    said = address.options.get("format", "auto")
    for known in get_args(WireFormat):
        if said == known:
            found: WireFormat = known
            return found
    raise UsageError(f"format={said} is not a format; use wire, text or auto")
