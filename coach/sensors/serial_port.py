"""A device on a serial port, or on any URL that pyserial opens (``socket://`` for one afar).

It may say its speed or have it found; and when it comes back under another name, it is found.
"""

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from coach.errors import DeviceError, UsageError
from coach.saying import say
from coach.sensors.address import Address
from coach.sensors.greeting import Greeting
from coach.sensors.line_reader import GULP_S, LineReader
from coach.sensors.line_writer import LineWriter
from coach.sensors.lookout import Wanted
from coach.sensors.port_line import PortLine
from coach.sensors.port_memory import PortMemory
from coach.sensors.ports import PortDescription, list_ports_described
from coach.sensors.source import Chunk, WireFormat
from coach.sensors.speed_search import FIRST_SPEED, SpeedSearch
from coach.sensors.text import known_unit
from coach.sensors.wire_codec import encode
from coach.sensors.wire_messages import Describe, Descriptor, Start
from coach.timing import Clock, VirtualClock

__all__ = ["PortDescription", "SerialSource", "list_ports_described"]

_FORMATS: Final[tuple[WireFormat, ...]] = ("wire", "text", "auto")


class SerialSource:
    """``serial:PORT_OR_URL?baud=115200&format=auto|wire|text&unit=N|kg|g|lb|counts``.

    Without ``baud`` the speed is found. ``remark`` is a sentence that the person should read
    about a device that is there, mostly empty. ``lister`` gives the ports that there are.
    """

    def __init__(
        self, address: Address, lister: Callable[[], list[PortDescription]] = list_ports_described
    ) -> None:
        address.only("baud", "format", "unit")
        self._name = address.target
        if not self._name:
            raise UsageError(say("serial: needs a port, for example serial:/dev/ttyUSB0"))
        self._baud = _baud_of(address)
        # A socket has no speed to find.
        self._search_speed = "baud" not in address.options and "socket://" not in self._name
        self.format: WireFormat = _format_of(address)
        self.unit = known_unit(address.options.get("unit", "N"))
        self._lister = lister
        self._memory = PortMemory(self._name)
        self._device: Descriptor | None = None
        self._line: PortLine | None = None
        self._clock: Clock | None = None
        self._greeting: Greeting | None = None
        self._reader: LineReader | None = None
        self._writer: LineWriter | None = None
        self._ready: deque[Chunk] = deque()
        self._gulp_from_s = 0.0
        self.remark = ""

    def open(self, clock: Clock) -> None:
        """Open the port for ourselves alone, the same device's wherever it is now, and greet it."""
        self.close()
        self._ready.clear()
        self._line = line = self._opened(clock)
        self._clock = clock
        self._gulp_from_s = now_s = clock.now_s()
        search = SpeedSearch(self._baud, now_s) if self._search_speed else None
        self._greeting = Greeting(line.name, self.format, now_s, search, self._device)
        self._greet()

    def read(self, timeout_s: float) -> Chunk | None:
        """Return what has come; raises DeviceError when the device is gone, or is another one."""
        line, clock = self._line, self._clock
        if line is None or clock is None:
            return None
        if self._ready:
            return self._ready.popleft()
        if self._reader is not None:
            return self._taken(self._reader, timeout_s)
        self._greet()
        # Only a stream that never pauses for this long ever waits here.
        clock.wait_until(self._gulp_from_s + GULP_S)
        try:
            data = line.read(timeout_s)
        except EOFError:
            return None
        now_s = clock.now_s()
        if not data:
            return None
        self._gulp_from_s = now_s
        chunk = Chunk(now_s, data)
        if self._greeting is None:
            return chunk
        self._ready.extend(self._heard(self._greeting, chunk, line))
        return self._ready.popleft() if self._ready else None

    def write(self, data: bytes) -> None:
        """Send command bytes; a device that takes none in time is left alone."""
        out = self._writer or self._line
        if out is not None:
            with suppress(EOFError):
                out.write(data)

    def want(self, wanted: Wanted | None) -> None:
        """Note what the session waits for; everything else may come a little later, with it."""
        reader = self._reader
        if reader is not None:
            reader.want(wanted)

    def close(self) -> None:
        """Let the port go; a read in another thread ends at once."""
        line, self._line = self._line, None
        reader, self._reader = self._reader, None
        writer, self._writer = self._writer, None
        if writer is not None:
            writer.close()
        if reader is not None:
            reader.close()
        if line is not None:
            line.close()

    def _opened(self, clock: Clock) -> PortLine:
        url = "://" in self._name
        ports = [] if url else self._ports()
        names = self._memory.candidates(ports, asked=self._device is not None)
        problem = DeviceError(
            say(
                "the sensor that was on {name} is not plugged in; put it into any socket, the "
                "coach goes on as soon as it is back",
                name=self._name,
            )
        )
        for name in names:
            try:
                line = PortLine(name, self._baud, clock)
            except DeviceError as why:
                problem = why
                continue
            self._memory.remember(name, ports)
            return line
        raise problem

    def _ports(self) -> list[PortDescription]:
        try:
            return self._lister()
        except OSError:
            return []

    def _heard(self, greeting: Greeting, chunk: Chunk, line: PortLine) -> list[Chunk]:
        try:
            usable = greeting.hear(chunk)
        except DeviceError:
            self._memory.refuse(line.name)
            raise
        if greeting.speed_found is not None:
            self._baud = greeting.speed_found
        if usable and greeting.device is not None:
            self._device = greeting.device
        if greeting.over:
            greeting.turn(chunk.host_s)
            self.remark = greeting.remark
            self._greeting = None
            self._go_beside(line)
        return usable

    def _go_beside(self, line: PortLine) -> None:
        """Read and write in threads of their own from here on, where time passes by itself."""
        if self._clock is None or isinstance(self._clock, VirtualClock):
            return
        # Where there is no room for a thread it is done as before.
        with suppress(RuntimeError):
            self._reader = LineReader(line, self._clock)
            self._writer = LineWriter(line)

    @staticmethod
    def _taken(reader: LineReader, timeout_s: float) -> Chunk | None:
        try:
            return reader.take(timeout_s)
        except EOFError:
            return None

    def _greet(self) -> None:
        """Go on with the first words: ask what the device is, try another speed."""
        line, clock, greeting = self._line, self._clock, self._greeting
        if line is None or clock is None or greeting is None:
            return
        now_s = clock.now_s()
        speed = greeting.turn(now_s)
        if speed is not None:
            line.set_speed(speed)
        self.remark = greeting.remark
        if greeting.due_to_ask(now_s):
            # Opening succeeded; a device lost just now shows at the next read.
            with suppress(DeviceError, EOFError):
                line.write(encode(Describe()) + encode(Start()))


def _baud_of(address: Address) -> int:
    baud = address.number("baud", float(FIRST_SPEED))
    if not (baud.is_integer() and 50 <= baud <= 12_000_000):
        raise UsageError(
            say("baud={baud:g} is no serial speed; use for example baud=115200", baud=baud)
        )
    return int(baud)


def _format_of(address: Address) -> WireFormat:
    said = address.options.get("format", "auto")
    for known in _FORMATS:
        if said == known:
            return known
    raise UsageError(say("format={said} is not a format; use wire, text or auto", said=said))
