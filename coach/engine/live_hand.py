"""A hand whose device is there: it can be told something, and its silence is noticed."""

from collections.abc import Callable

from coach.engine.chain import Chain
from coach.engine.hand import Hand
from coach.messages import Settings
from coach.sensors.source import DeviceEvent
from coach.sensors.wire import HostMessage, SetAlarm, encode

#: The technical alarm sounds once data is older than this: well within its one second.
SILENCE_ALARM_S = 0.8
#: A device has so long for its first word: a board that restarts when its port opens takes two.
FIRST_WORD_S = 4.0
#: After these a device keeps no beat any more, after a restart not even its alarm.
_BEATS_NO_MORE = ("boot", "watchdog")


class LiveHand(Hand):
    """One hand of a live session. ``send`` takes command bytes for its device."""

    def __init__(
        self, settings: Settings, chain: Chain, send: Callable[[bytes], None], address: str = ""
    ) -> None:
        super().__init__(chain, settings.tool, settings.target, address)
        self.battery: float | None = None
        self.fresh = False
        self.alarmed = False
        self._awaited_s: float | None = None
        self._overdue = False
        self._send = send
        self._backstop: SetAlarm | None = None

    @property
    def too_much(self) -> bool:
        """Whether it is too much under this hand, as far as anybody can still know."""
        return self.fresh and self.chain.too_much

    @property
    def silent(self) -> bool:
        """Whether its device says nothing now: after it had spoken, or for too long at first."""
        return not self.fresh and (self._overdue or self.chain.last_host_s is not None)

    def tell(self, message: HostMessage) -> None:
        """Send a command to the device."""
        self._send(encode(message))

    def arm(self) -> None:
        """Set the device's own alarm if it is to be another than it was told last."""
        wanted = self.chain.backstop
        if wanted is not None and wanted != self._backstop:
            self._backstop = wanted
            self.tell(wanted)

    def heard(self, event: DeviceEvent) -> bool:
        """Take what the device said; return whether it has forgotten its beat."""
        if event.name == "battery" and event.value is not None:
            known = self.battery
            # A share of its charge, up to 1, says more than the volts that it may tell as well.
            shares = known is not None and known <= 1.0 < event.value
            self.battery = known if shares else event.value
        if event.name == "boot":
            self._backstop = None
        return event.name in _BEATS_NO_MORE

    def look(self, now_s: float) -> None:
        """Note at host second ``now_s`` whether there is fresh data."""
        if self._awaited_s is None:
            self._awaited_s = now_s
        self._overdue = now_s - self._awaited_s >= FIRST_WORD_S
        age_s = self.age_s(now_s)
        self.fresh = age_s is not None and age_s <= SILENCE_ALARM_S
