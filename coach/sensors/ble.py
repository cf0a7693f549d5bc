"""A device in the air: ``ble:NAME_OR_ADDRESS[?kind=…]``, by Bluetooth Low Energy.

bleak lives on a thread of its own (ble_loop.py); this is the coach's side of it.
"""

import threading
from contextlib import suppress
from typing import Final

from coach.errors import DeviceError, UsageError
from coach.saying import say
from coach.sensors import ble_problems
from coach.sensors.address import Address
from coach.sensors.ble_inbox import Inbox
from coach.sensors.ble_known import KINDS, kind_named
from coach.sensors.ble_link import BleLink, open_link
from coach.sensors.ble_loop import BleLoop, LoopClosed
from coach.sensors.ble_names import clean_name, guessed_kind
from coach.sensors.source import Chunk, DeviceEvent, WireFormat
from coach.sensors.text import known_unit
from coach.sensors.wire import FrameParser, Tare
from coach.timing import Clock

#: How long a device is looked for, and then waited for; some advertise each two seconds only.
_WAIT_S: Final = 8.0
#: What subscribing, the battery and the first commands may take beyond connecting.
_SETTLE_S: Final = 15.0
_CLOSE_S: Final = 6.0
#: A device that was asked to send and has sent nothing for so long does not speak.
_SILENT_S: Final = 6.0
#: These never pause once they were asked: a silence is a lost connection, whatever the system says.
_NEVER_PAUSE: Final[tuple[WireFormat, ...]] = ("wire", "progressor")


class BleSource:
    """``ble:NAME_OR_ADDRESS?kind=NAME&unit=N|kg|g|lb|counts&wait=8``.

    ``wait`` is for how many seconds it is looked for, and how many it may take to answer.
    Once found, the same device is looked for again, whoever else has its name.
    """

    #: Looking and connecting take seconds, in which a session goes on.
    opens_slowly: Final = True

    def __init__(self, address: Address) -> None:
        address.only("kind", "unit", "wait")
        self._target = clean_name(address.target)
        if not self._target:
            raise UsageError(say("ble: needs a device's name or address; see: coach devices --ble"))
        self._kind = guessed_kind(self._target)
        said = address.options.get("kind")
        self._named = said is not None
        if said is not None:
            named = kind_named(said)
            if named is None:
                known = ", ".join(kind.name for kind in KINDS)
                raise UsageError(
                    say(
                        "kind={said} is not a kind of device here; there are {known}",
                        said=said,
                        known=known,
                    )
                )
            self._kind = named
        self.format: WireFormat = self._kind.format
        self.unit = known_unit(address.options.get("unit", "N"))
        self._wait_s = address.number("wait", _WAIT_S)
        if not 0.1 <= self._wait_s <= 60.0:
            raise UsageError(
                say("wait is for how many seconds to look, 0.1 to 60; for example wait=8")
            )
        self._lock = threading.Lock()
        self._loop: BleLoop | None = None
        self._link: BleLink | None = None
        self._inbox: Inbox | None = None
        self._clock: Clock | None = None
        self._heard_s = 0.0
        self._found = self._target

    def open(self, clock: Clock) -> None:
        """Find the device and connect; raises DeviceError, also when closed meanwhile."""
        self.close()
        loop, inbox = BleLoop(), Inbox(clock)
        with self._lock:
            self._loop, self._inbox, self._clock = loop, inbox, clock
        opening = open_link(self._found, self._kind, self._named, self._wait_s, inbox)
        try:
            link = loop.call(opening, 2 * self._wait_s + _SETTLE_S)
        except LoopClosed:
            raise DeviceError(
                say("connecting {target} was called off", target=self._target)
            ) from None
        except Exception as problem:
            self.close()
            raise ble_problems.opening_problem(problem, self._target) from problem
        except BaseException:
            self.close()
            raise
        with self._lock:
            if self._loop is not loop:
                raise DeviceError(say("connecting {target} was called off", target=self._target))
            self._link, self._heard_s = link, clock.now_s()
        self._found = link.address

    def read(self, timeout_s: float) -> Chunk | None:
        """Return what has come; raises DeviceError when the device is gone or never speaks."""
        inbox, clock = self._inbox, self._clock
        if inbox is None or clock is None:
            return None
        chunk = inbox.next(timeout_s)
        if chunk is not None:
            self._heard_s = chunk.host_s
        waited_s = clock.now_s() - self._heard_s
        asked = self._kind.start and self._kind.format != "auto"
        speaks = not inbox.heard or self._kind.format in _NEVER_PAUSE
        if chunk is None and asked and speaks and waited_s > _SILENT_S:
            raise DeviceError(ble_problems.silent(self._target))
        return chunk

    def write(self, data: bytes) -> None:
        """Send command bytes; a device of another maker is told of its tare only."""
        loop, link = self._loop, self._link
        if loop is None or link is None:
            return
        if self._kind.packets:
            tares = [one for one in FrameParser().feed(data) if isinstance(one, Tare)]
            data = self._kind.tare if tares else b""
        if data:
            loop.post(lambda: link.send(data))

    def take_events(self) -> list[DeviceEvent]:
        """Return what the device said beside its bytes since the last call: its battery."""
        inbox = self._inbox
        return [] if inbox is None else inbox.take_events()

    def close(self) -> None:
        """Let the device go; an ``open`` or ``read`` in another thread ends at once."""
        with self._lock:
            loop, link, inbox = self._loop, self._link, self._inbox
            self._loop = self._link = self._inbox = None
        if inbox is not None:
            inbox.close()
        if loop is None:
            return
        if link is not None:
            with suppress(Exception):
                loop.call(link.close(), _CLOSE_S)
        loop.close()
