"""Finding a device again that was plugged in under another name, without I/O."""

import os
from collections import Counter
from collections.abc import Sequence

from coach.sensors.ports import PortDescription


class PortMemory:
    """What a port was by its USB numbers, and which ports answered as another device.

    ``name`` is the address's own; a port that the system does not list is known by it alone.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._was: PortDescription | None = None
        self._refused: Counter[str] = Counter()

    def remember(self, name: str, ports: Sequence[PortDescription]) -> None:
        """Take in which of the listed ports was opened."""
        device = os.path.realpath(name)
        for port in ports:
            if device == os.path.realpath(port.name) and port.vid is not None:
                self._was = port

    def refuse(self, name: str) -> None:
        """Try a port after the others: another device answered there."""
        self._refused[name] += 1

    def candidates(self, ports: Sequence[PortDescription], asked: bool) -> list[str]:
        """Return the names to try in turn, likeliest first; perhaps none.

        ``asked``: the device will be asked who it is. If not, one of several that look alike is
        taken only where it sits in the same socket.
        """
        was = self._was
        if was is None:
            return [self._name]
        same = [port for port in ports if _alike(port, was)]
        if not asked and not was.serial_number and len(same) > 1:
            same = [port for port in same if port.location == was.location]
        same.sort(
            key=lambda port: (
                self._refused[port.name],
                port.name != was.name,
                port.location != was.location,
            )
        )
        return [port.name for port in same]


def _alike(port: PortDescription, was: PortDescription) -> bool:
    same = (port.vid, port.pid) == (was.vid, was.pid)
    return same and port.serial_number == was.serial_number
