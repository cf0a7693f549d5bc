"""A hand whose device is there: it can be told something, and its silence is noticed."""

import logging
from collections.abc import Callable, Mapping

from coach.engine.chain import Chain, ChainOutput
from coach.engine.hand import Hand
from coach.messages import Settings
from coach.sensors.source import DeviceEvent
from coach.sensors.wire import HostMessage, SetAlarm, encode

_log = logging.getLogger(__name__)

#: The technical alarm sounds once data is older than this: well within its one second.
SILENCE_ALARM_S = 0.8
#: A device has so long for its first word: a board that restarts when its port opens takes two.
FIRST_WORD_S = 4.0
#: What is said where the debrief can't be kept; the alarm never hangs on it.
NO_DEBRIEF = (
    "This session's debrief ends here, by a mistake of the coach's own; practice, recording "
    "and the too-much alarm go on."
)
#: After these a device keeps no beat any more, after a restart not even its alarm.
_BEATS_NO_MORE = ("boot", "watchdog")


class LiveHand(Hand):
    """One hand of a live session. ``send`` takes command bytes for its device.

    ``problem`` says that what it comes to could not be kept (empty: it could).
    """

    def __init__(
        self,
        settings: Settings,
        chain: Chain,
        send: Callable[[bytes], None],
        address: str = "",
        number: int = 0,
    ) -> None:
        super().__init__(chain, settings.tool, settings.target, address, number)
        self.problem = ""
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

    def _keep(self, output: ChainOutput) -> None:
        if self.problem:
            return
        try:
            super()._keep(output)
        except Exception:  # a debrief is never worth the alarm
            self._failed()

    def _keep_event(self, data: Mapping[str, object]) -> None:
        if self.problem:
            return
        try:
            super()._keep_event(data)
        except Exception:  # a debrief is never worth the alarm
            self._failed()

    def _failed(self) -> None:
        _log.exception("the debrief failed")
        self.problem = NO_DEBRIEF

    def look(self, now_s: float) -> None:
        """Note at host second ``now_s`` whether there is fresh data."""
        if self._awaited_s is None:
            self._awaited_s = now_s
        self._overdue = now_s - self._awaited_s >= FIRST_WORD_S
        age_s = self.age_s(now_s)
        self.fresh = age_s is not None and age_s <= SILENCE_ALARM_S
