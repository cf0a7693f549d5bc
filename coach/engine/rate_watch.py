"""Whether a device keeps to the sample rate that it declares, by the host's own seconds."""

from typing import Final

from coach.saying import say
from coach.sensors.source import SensorInfo

#: Rates are taken over so long, so that a late burst is no other rate.
WINDOW_S: Final = 2.0
#: From this many times the declared rate on it is told.
TOO_FAST: Final = 1.5


class RateWatch:
    """Counts samples by when they arrived; ``rate_hz`` is the rate of the last whole window."""

    def __init__(self) -> None:
        self.rate_hz: float | None = None
        self._begin_s: float | None = None
        self._samples = 0

    def take(self, samples: int, host_s: float) -> None:
        """Note samples, the last of which arrived at ``host_s``."""
        if self._begin_s is None:
            # How long the first ones were under way nobody knows.
            self._begin_s = host_s
            return
        self._samples += samples
        span_s = host_s - self._begin_s
        if span_s >= WINDOW_S:
            self.rate_hz = self._samples / span_s
            self._begin_s, self._samples = host_s, 0

    def sentence(self, info: SensorInfo | None) -> str:
        """Return what is wrong with the rate of the device, empty if nothing is."""
        if info is None or info.rate_hz is None or self.rate_hz is None:
            return ""
        if self.rate_hz < TOO_FAST * info.rate_hz:
            return ""
        return say(
            "{name} sends {sent:.0f} samples a second and says that it sends "
            "{declared:.0f}, so times and strokes may be wrong; unplug it and start again.",
            name=info.name or say("The device"),
            sent=self.rate_hz,
            declared=info.rate_hz,
        )
