"""One open serial port, with pyserial's traps met in one place.

Silence and unplugging look alike until a read fails, and that failure has many types;
``is_open`` stays true; two programs may share a port unless told not to; a peer of
``rfc2217://`` that is gone is only ever silent.
"""

import os
import select
import sys
from contextlib import suppress
from typing import Any, Final

import serial

from coach.errors import DeviceError
from coach.saying import say
from coach.sensors.ports import opening_problem
from coach.timing import Clock

try:
    # There is no termios on Windows, and its error is no OSError.
    from termios import error as TerminalError  # noqa: N812
except ImportError:
    TerminalError = OSError  # type: ignore[misc,assignment]

#: What pyserial raises when a port goes away, or is closed by another thread.
_LOST: Final = (
    OSError,
    TypeError,
    ValueError,
    AttributeError,
    NotImplementedError,
    TerminalError,
)
_WRITE_TIMEOUT_S: Final = 0.2
#: A device that takes no bytes is not waited for at each of them.
_DEAF_S: Final = 2.0
_LARGEST_READ: Final = 65_536
#: A driver keeps so much; room for more would have to be made at each read.
_LIVE_READ: Final = 4_096


class PortLine:
    """Opens in the constructor; raises DeviceError with a sentence that says what to do."""

    def __init__(self, name: str, baud: int, clock: Clock) -> None:
        self.name = name
        self._clock = clock
        self._deaf_until_s = clock.now_s()
        self._torn = False
        self._port: Any = None
        self._waits: select.poll | None = None
        options: dict[str, Any] = {"baudrate": baud}
        if not name.startswith("rfc2217://"):
            # That one refuses to be opened with it.
            options["write_timeout"] = _WRITE_TIMEOUT_S
        if "://" not in name:
            options["exclusive"] = True
        try:
            self._port = serial.serial_for_url(name, **options)
        except _LOST as problem:
            raise DeviceError(opening_problem(name, problem)) from problem
        self._waits = _waits_for(self._port)

    def read(self, timeout_s: float) -> bytes:
        """Return what has come, waiting at most so long; nothing once it is closed."""
        port = self._port
        if port is None:
            return b""
        try:
            return self._read_some(port, timeout_s)
        except _LOST as problem:
            raise self._lost(problem) from problem

    def write(self, data: bytes) -> None:
        """Send; a device that takes none in time is left alone for a while."""
        port, now_s = self._port, self._clock.now_s()
        if port is None or now_s < self._deaf_until_s:
            return
        try:
            # What was cut off ends here, so that only it is lost.
            port.write(b"\x00" + data if self._torn else data)
            self._torn = False
        except serial.SerialTimeoutException:
            self._torn = True
            self._deaf_until_s = now_s + _DEAF_S
        except _LOST as problem:
            raise self._lost(problem) from problem

    def set_speed(self, baud: int) -> None:
        """Listen at another speed, where the port can; what came at the old one is dropped."""
        port = self._port
        if port is None:
            return
        # Not every port has every speed; one that is gone says so at the next read.
        with suppress(*_LOST):
            port.baudrate = baud
            port.reset_input_buffer()

    def cancel_read(self) -> None:
        """Let a read in another thread end at once, where the port can; else it ends in time."""
        port = self._port
        if port is not None:
            with suppress(*_LOST):
                port.cancel_read()

    def close(self) -> None:
        """Let the port go; a read in another thread ends at once. May be called twice."""
        self.cancel_read()
        port, self._port = self._port, None
        if port is None:
            return
        with suppress(*_LOST):
            port.close()

    def _read_some(self, port: Any, timeout_s: float) -> bytes:
        if self.name.startswith("socket://"):
            # A socket's in_waiting is 0 or 1: take the first byte, then all that is there.
            port.timeout = timeout_s
            first = bytes(port.read(1))
            port.timeout = 0
            return first + bytes(port.read(_LARGEST_READ)) if first else b""
        if self._waits is not None:
            return _read_what_is_there(self._waits, port, timeout_s)
        if port.timeout != timeout_s:
            port.timeout = timeout_s
        data = bytes(port.read(max(1, min(port.in_waiting, _LARGEST_READ))))
        more = min(port.in_waiting, _LARGEST_READ) if data else 0
        return data + bytes(port.read(more)) if more else data

    def _lost(self, problem: Exception) -> Exception:
        if self._port is None:
            # Closed by us, in another thread.
            return EOFError(str(problem))
        return DeviceError(
            say(
                "the sensor on {name} is gone; check its plug and cable, the coach goes on as "
                "soon as it is back",
                name=self.name,
            )
        )


def _waits_for(port: Any) -> "select.poll | None":
    """Return what waits for a port's bytes, or for a read that is given up; None: pyserial does.

    Elsewhere than on Linux not every system can wait so for a terminal.
    """
    abort = getattr(port, "pipe_abort_read_r", None)
    if abort is None or sys.platform != "linux":
        return None
    waits = select.poll()
    waits.register(port.fileno(), select.POLLIN)
    waits.register(abort, select.POLLIN)
    return waits


def _read_what_is_there(waits: "select.poll", port: Any, timeout_s: float) -> bytes:
    """Wait for the first bytes and take all that have come; nothing where the read is given up.

    A thousand times a second: pyserial's own way asks the system three times as often.
    """
    ready = [each for each, _ in waits.poll(1000.0 * timeout_s)]
    if not ready:
        return b""
    if port.pipe_abort_read_r in ready:
        os.read(port.pipe_abort_read_r, _LARGEST_READ)
        return b""
    try:
        data = os.read(ready[0], _LIVE_READ)
    except BlockingIOError:
        return b""
    if not data:
        raise OSError("the port is ready, but has nothing to read")
    return data
