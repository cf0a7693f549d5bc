"""What a device says beside its samples, as events in the stream's time (docs/wire.md)."""

import numpy as np

from coach.sensors.source import DeviceEvent
from coach.sensors.wire_messages import DeviceNotice, Notice, Reply, Status
from coach.sensors.wire_order import StreamOrder


class DeviceTalk:
    """Makes events of notices, status and replies, and remembers what they add up to.

    ``duplicates`` counts notices that came twice.
    """

    def __init__(self, order: StreamOrder) -> None:
        self._order = order
        self._last = b""
        self._overruns_told = self._overruns_before_boot = self._dropped = 0
        self.duplicates = 0
        #: When each command was last answered with yes.
        self.answered: dict[int, float] = {}

    @property
    def overruns(self) -> int:
        """How many samples the device says that it dropped, over all its restarts."""
        return self._overruns_before_boot + max(self._overruns_told, self._dropped)

    def sampled(self) -> None:
        """New samples came: the same words after them are news."""
        self._last = b""

    def take(
        self, payload: bytes, message: DeviceNotice | Status | Reply, host_s: float
    ) -> DeviceEvent | None:
        """Return the event that ``message``, read from ``payload``, is; None for none."""
        if isinstance(message, DeviceNotice):
            return self._notice(payload, message, host_s)
        if isinstance(message, Reply):
            if message.ok:
                self.answered[message.command] = host_s
                return None
            return DeviceEvent("refused", None, host_s, float(message.command))
        self._dropped = message.dropped
        if not message.battery_mv:
            return None
        return DeviceEvent("battery", None, host_s, message.battery_mv / 1e3)

    def _notice(self, payload: bytes, notice: DeviceNotice, host_s: float) -> DeviceEvent | None:
        # A doubled frame comes at once; the same words after new samples are news.
        if payload == self._last:
            self.duplicates += 1
            return None
        self._last = payload
        if notice.code is Notice.BOOT:
            self._order.restart()
            self._overruns_before_boot += max(self._overruns_told, self._dropped)
            self._overruns_told = self._dropped = 0
        elif notice.code is Notice.OVERRUN and 0 <= notice.value < 2**32:
            self._overruns_told += round(notice.value)
        t_s = self._order.stream_s(notice.time_us, host_s)
        value = notice.value if np.isfinite(notice.value) else None
        return DeviceEvent(notice.code.name.lower(), t_s, host_s, value)
