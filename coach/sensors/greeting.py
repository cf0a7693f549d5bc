"""The first words with a device whose port was just opened, without I/O.

Until it is plain what talks there, and that it is the device that is meant, its bytes are held
back, so that no rubbish and no stranger's reading is ever shown.
"""

from collections import deque
from typing import Final

from coach.errors import DeviceError
from coach.saying import say
from coach.sensors.sense import Sense
from coach.sensors.source import Chunk, WireFormat
from coach.sensors.speed_search import SpeedSearch
from coach.sensors.wire_messages import Descriptor

#: A board that restarts when its port opens hears nothing for its boot loader's second or two.
_ASK_S: Final = (0.0, 1.0, 2.0, 4.0)
#: After this long without sense the person is told.
_TELL_S: Final = 3.0
#: A device that is to show who it is has this long for it.
_NAME_ITSELF_S: Final = 8.0
_HELD_BYTES: Final = 65_536


class Greeting:
    """Say ``due_to_ask`` and ``turn`` often; ``hear`` gives back the chunks that may be used.

    ``search`` finds the speed (None: it was given). ``expected`` is the device that was here
    before: another one is refused by DeviceError.
    """

    def __init__(
        self,
        port: str,
        wire_format: WireFormat,
        now_s: float,
        search: SpeedSearch | None = None,
        expected: Descriptor | None = None,
    ) -> None:
        self._port, self._format = port, wire_format
        self._search, self._expected = search, expected
        self._began_s = now_s
        self._ask_at_s = [] if wire_format == "text" else [now_s + at_s for at_s in _ASK_S]
        self._sense = Sense(wire_format)
        self._held: deque[Chunk] = deque()
        self._held_bytes = 0
        self._holding = search is not None or expected is not None
        self.remark = ""

    @property
    def device(self) -> Descriptor | None:
        """What the device said that it is."""
        return self._sense.ear.device

    @property
    def over(self) -> bool:
        """Whether nothing more is to be found out."""
        known = self._sense.numbers or self.device is not None
        return known and not self._holding

    @property
    def speed_found(self) -> int | None:
        """The speed at which it makes sense, where it was searched for."""
        found = self._search is not None and self._sense.verdict == "sense"
        return self._search.speed if found and self._search is not None else None

    def due_to_ask(self, now_s: float) -> bool:
        """Return whether to send Describe and Start now."""
        if not self._ask_at_s or now_s < self._ask_at_s[0]:
            return False
        del self._ask_at_s[0]
        return not self._sense.ear.speaks

    def turn(self, now_s: float) -> int | None:
        """Return a speed to change to, if any; keeps ``remark`` true."""
        speed = None if self._search is None else self._search.turn(now_s, self._sense.verdict)
        if speed is not None:
            self._sense = Sense(self._format)
            self._held.clear()
            self._held_bytes = 0
            if self._format != "text":
                self._ask_at_s = [now_s]
        self.remark = self._remark(now_s)
        return speed

    def hear(self, chunk: Chunk) -> list[Chunk]:
        """Take bytes, return what may be used; raises DeviceError when it is another device."""
        self._sense.hear(chunk.data)
        if not self._holding:
            return [chunk]
        self._hold(chunk)
        if self._expected is not None:
            self._check(self._expected, chunk.host_s)
        elif self._sense.verdict in ("sense", "words"):
            self._holding = False
        if self._holding and (self._expected is not None or not self._sense.clean):
            return []
        held, self._held, self._held_bytes = list(self._held), deque(), 0
        return held

    def _check(self, expected: Descriptor, now_s: float) -> None:
        device = self.device
        if device is not None and device.device_id == expected.device_id:
            self._holding = False
        elif device is not None:
            raise DeviceError(
                say(
                    "another glove answered on {port}: {other}; plug {glove} in again, the coach "
                    "looks for it",
                    port=self._port,
                    other=_named(device),
                    glove=_named(expected),
                )
            )
        elif self._sense.numbers or now_s - self._began_s > _NAME_ITSELF_S:
            raise DeviceError(
                say(
                    "what answers on {port} does not say that it is {named}; plug that in again, "
                    "the coach looks for it",
                    port=self._port,
                    named=_named(expected),
                )
            )

    def _hold(self, chunk: Chunk) -> None:
        self._held.append(chunk)
        self._held_bytes += len(chunk.data)
        while self._held_bytes > _HELD_BYTES and len(self._held) > 1:
            self._held_bytes -= len(self._held.popleft().data)

    def _remark(self, now_s: float) -> str:
        search, verdict, port = self._search, self._sense.verdict, self._port
        if verdict == "sense":
            if search is not None and search.searching:
                return say(
                    "{port} talks at {speed} baud; ?baud={speed} says so at once",
                    port=port,
                    speed=search.speed,
                )
            return ""
        if search is not None and search.searching and not search.rounds:
            return say(
                "what {port} says makes no sense yet; trying {speed} baud",
                port=port,
                speed=search.speed,
            )
        if now_s - self._began_s < _TELL_S:
            return ""
        if verdict == "words":
            return say(
                "{port} prints words; it is read once it prints numbers, a line each", port=port
            )
        if verdict == "nothing" and not (search is not None and search.rounds):
            return say(
                "nothing has come from {port} yet; press the board's reset button, and look "
                "whether it is this port and its sketch is running",
                port=port,
            )
        at = say("this speed") if search is None else say("any usual speed")
        return say(
            "{port} talks, but makes no sense at {at}; look at Serial.begin in its sketch, "
            "at baud= and format= in the address, and whether its ground is connected",
            port=port,
            at=at,
        )


def _named(device: Descriptor) -> str:
    return device.name or say("the device {device_id}", device_id=device.device_id.hex())
