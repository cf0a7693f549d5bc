"""A hand whose device is there: it can be told something, and its silence is noticed."""

import logging
from collections.abc import Callable, Mapping

from coach.engine.chain import Chain, ChainOutput
from coach.engine.coming_back import ComingBack
from coach.engine.hand import Hand
from coach.engine.lateness import Lateness
from coach.messages import Settings
from coach.saying import say
from coach.sensors.lookout import Wanted
from coach.sensors.source import DeviceEvent
from coach.sensors.wire import Describe, HostMessage, SetAlarm, encode
from coach.sensors.wire_codec import BEAT
from coach.views import LiveView

_log = logging.getLogger(__name__)

#: The technical alarm sounds once data is older than this: well within its one second.
SILENCE_ALARM_S = 0.8
#: A device has so long for its first word: a board that restarts when its port opens takes two.
FIRST_WORD_S = 4.0
#: What is said where the debrief can't be kept; the alarm never hangs on it.
NO_DEBRIEF = say(
    "This session's debrief ends here, by a mistake of the coach's own; practice, recording "
    "and the too-much alarm go on."
)
#: After these a device keeps no beat any more, after a restart not even its alarm.
_BEATS_NO_MORE = ("boot", "watchdog")


class LiveHand(Hand):
    """One hand of a live session. ``send`` takes command bytes for its device.

    ``problem`` says that what it comes to could not be kept (empty: it could). ``back`` says
    whether data that had stopped may be shown again, ``lateness`` what was told too late.
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
        #: When its device was last told the beat.
        self.told_beat_s: float | None = None
        self.back, self.lateness = ComingBack(), Lateness()
        #: Whether it has just started anew, and is therefore told all that it should know.
        self.begins_anew = False
        self._booted = False
        self._awaited_s: float | None = None
        self._behind_since_s: float | None = None
        self._alarming = self._refused = False
        self._send = send
        self._backstop: SetAlarm | None = None

    @property
    def too_much(self) -> bool:
        """Whether it is too much under this hand, as far as anybody can still know."""
        return self.fresh and self.chain.too_much

    @property
    def silent(self) -> bool:
        """Whether its device says nothing that counts: after it had spoken, or for long at first.

        It begins with a silence or a restart, and ends once good data has come for a while.
        """
        return self._alarming or self._refused

    def live(self, now_s: float) -> LiveView | None:
        """Return the newest reading if it may be shown; too much is never held back."""
        held_back = not self.back.settled and not self.chain.too_much
        return None if held_back or self._refused else super().live(now_s)

    def refuse(self) -> None:
        """Believe nothing of this device any more: it is not one that can be measured with."""
        self._refused = True

    def wanted(self, after_s: float) -> Wanted | None:
        """Return what is waited for after the piece of ``after_s``; None: whatever comes."""
        info, gauge = self.chain.info, self.chain.gauge
        if info is None or gauge is None or not info.checked:
            return None
        return gauge.wanted(after_s)

    def tell(self, message: HostMessage) -> None:
        """Send a command to the device."""
        self._send(encode(message))

    @property
    def answered_s(self) -> float | None:
        """How long the last order to beat took to be answered; None until one was."""
        answered_s, told_s = self.chain.answered.get(BEAT), self.told_beat_s
        if answered_s is None or told_s is None or answered_s < told_s:
            return None
        return answered_s - told_s

    def arm(self) -> None:
        """Set the device's own alarm if it is to be another than it was told last."""
        wanted = self.chain.backstop
        if wanted is not None and wanted != self._backstop:
            self._backstop = wanted
            self.tell(wanted)

    def arm_again(self) -> None:
        """Set the device's own alarm, whatever it was told before."""
        self._backstop = None
        self.arm()

    def heard(self, event: DeviceEvent) -> bool:
        """Take what the device said; return whether it has forgotten its beat."""
        if event.name == "battery" and event.value is not None:
            known = self.battery
            # A share of its charge, up to 1, says more than the volts that it may tell as well.
            shares = known is not None and known <= 1.0 < event.value
            self.battery = known if shares else event.value
        if event.name == "boot":
            self._booted = self.begins_anew = True
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

    def look(self, now_s: float) -> bool:
        """Note at host second ``now_s`` whether there is fresh data.

        Returns whether its newest sample is the first of a device that has started anew.
        """
        if self._awaited_s is None:
            self._awaited_s = now_s
        chain = self.chain
        rate_hz = None if chain.info is None else chain.info.rate_hz
        epoch = None if chain.gauge is None else chain.gauge.epoch
        restarted = self.back.look(now_s, chain.last_host_s, epoch, rate_hz)
        behind = self._is_behind(now_s)
        age_s = self.age_s(now_s)
        self.fresh = age_s is not None and age_s <= SILENCE_ALARM_S and not self._refused
        if age_s is None:
            self._alarming = now_s - self._awaited_s >= FIRST_WORD_S
        elif not self.fresh or self.back.restarted or behind:
            self._alarming = True
        elif self.back.settled:
            self._alarming = False
        return restarted

    def _is_behind(self, now_s: float) -> bool:
        """Return whether what comes has been too old for long; nothing of it is shown till then."""
        if not self.chain.behind_s:
            self._behind_since_s = None
            return False
        self.back.unsettle()
        if self._behind_since_s is None:
            self._behind_since_s = now_s
        return now_s - self._behind_since_s >= SILENCE_ALARM_S

    def greet_again(self) -> bool:
        """Ask a device that has started anew who it is; returns whether it had said that it did.

        It has forgotten its alarm either way, and may be another one.
        """
        self.tell(Describe())
        said, self._booted = self._booted, False
        if not said:
            self._backstop = None
        return said
