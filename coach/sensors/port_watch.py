"""Hot-plug: which serial ports came and which went since the last look."""

from collections.abc import Callable
from dataclasses import dataclass, field

from coach.sensors.ports import PortDescription, list_ports_described
from coach.timing import Clock

#: The list is asked for no more often than this; on some systems it takes tens of milliseconds.
LOOK_EACH_S = 1.0


@dataclass(frozen=True, slots=True)
class PortNews:
    """The ports that ``appeared`` and that ``vanished``; one that changed has done both."""

    appeared: tuple[PortDescription, ...] = ()
    vanished: tuple[PortDescription, ...] = ()


@dataclass(slots=True)
class PortWatch:
    """Asks ``lister`` for the ports, at most once a second of the clock.

    ``ports`` is the newest list; what the first look finds is no news.
    """

    clock: Clock
    lister: Callable[[], list[PortDescription]] = list_ports_described
    ports: tuple[PortDescription, ...] = ()
    _next_s: float | None = field(default=None, init=False)

    def look(self) -> PortNews | None:
        """Return what is new, None where nothing is; call it as often as you like."""
        now_s = self.clock.now_s()
        if self._next_s is not None and now_s < self._next_s:
            return None
        first, self._next_s = self._next_s is None, now_s + LOOK_EACH_S
        try:
            found = tuple(self.lister())
        except OSError:
            # A device that goes while it is being listed; the next look sees the rest.
            return None
        before, self.ports = self.ports, found
        appeared = tuple(port for port in found if port not in before)
        vanished = tuple(port for port in before if port not in found)
        if first or not (appeared or vanished):
            return None
        return PortNews(appeared, vanished)
