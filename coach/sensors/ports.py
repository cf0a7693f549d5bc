"""The serial ports of this machine, and in a sentence why one cannot be used."""

import errno
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from serial.tools import list_ports

from coach.saying import joined, say
from coach.sensors.port_trouble import holder_of, looks_at_new_ports
from coach.sensors.usb_boards import likely_board

_GROUP_USES = stat.S_IRGRP | stat.S_IWGRP


@dataclass(frozen=True, slots=True)
class PortDescription:
    """A port as found: ``name`` is what ``serial:`` takes, ``problem`` why not to use it.

    ``board`` is what it likely is by its USB numbers, ``location`` which socket it is in.
    """

    name: str
    description: str
    vid: int | None = None
    pid: int | None = None
    serial_number: str | None = None
    problem: str | None = None
    board: str | None = None
    location: str | None = None

    @property
    def usb_id(self) -> str:
        """The USB numbers as people write them, ``1a86:7523``; empty where there are none."""
        return "" if self.vid is None or self.pid is None else f"{self.vid:04x}:{self.pid:04x}"


def list_ports_described() -> list[PortDescription]:
    """Return the ports that the system lists, each with what keeps it from being opened."""
    return [
        PortDescription(
            name=port.device,
            description=_described(port.description, port.manufacturer),
            vid=port.vid,
            pid=port.pid,
            serial_number=port.serial_number,
            problem=permission_problem(port.device),
            board=likely_board(port.vid, port.pid),
            location=port.location,
        )
        for port in sorted(list_ports.comports(), key=lambda port: str(port.device))
    ]


def permission_problem(port: str) -> str | None:
    """Return what to do to be allowed to open a port, None when that is no problem."""
    if not Path(port).exists() or os.access(port, os.R_OK | os.W_OK):
        return None
    group = _group_of(port)
    if group is None:
        return say(
            "you may not open {port}; ask whoever looks after this machine to allow it", port=port
        )
    return say(
        "you may not open {port}, which belongs to the group {group}; run: sudo usermod "
        "-aG {group} $USER, then log out and in again",
        port=port,
        group=group,
    )


def opening_problem(port: str, problem: Exception) -> str:
    """Return why a port did not open, in a sentence, from what the library raised."""
    said = str(problem)
    code = getattr(problem, "errno", None)
    if "://" in port:
        return say(
            "{port} did not answer ({said}); check the address and that the sensor is on",
            port=port,
            said=said,
        )
    if code in (errno.ENOENT, errno.ENODEV, errno.ENXIO) or "FileNotFoundError" in said:
        return say("there is no port {port}; plug the sensor in, and see: coach devices", port=port)
    if code in (errno.EBUSY, errno.EAGAIN) or "lock port" in said or "PermissionError" in said:
        return _busy(port)
    if code in (errno.EACCES, errno.EPERM):
        return permission_problem(port) or say(
            "you may not open {port}; run: coach devices", port=port
        )
    if code in (errno.EISDIR, errno.ENOTDIR, errno.ENOTTY, errno.EINVAL) or "configure" in said:
        return say(
            "{port} is no serial port; see what is plugged in with: coach devices", port=port
        )
    return say(
        "{port} could not be opened ({said}); unplug the sensor, plug it in and try again",
        port=port,
        said=said,
    )


def _busy(port: str) -> str:
    holder = holder_of(port)
    if holder is None and looks_at_new_ports():
        return say(
            "{port} is in use by another program; ModemManager looks at new ports for half "
            "a minute, so wait that long, or close what else has it open (a serial "
            "monitor?)",
            port=port,
        )
    who = say("another program ({holder})", holder=holder) if holder else say("another program")
    return say(
        "{port} is in use by {who}; close that (a serial monitor?) and try again",
        port=port,
        who=who,
    )


def _described(description: str | None, manufacturer: str | None) -> str:
    known = description if description and description != "n/a" else ""
    if manufacturer and manufacturer not in known:
        made = say("by {manufacturer}", manufacturer=manufacturer)
        known = joined(" ", (known, made)) if known else made
    return known or say("a serial port that does not say what it is")


def _group_of(port: str) -> str | None:
    try:
        # Not on Windows, where ports have no groups.
        import grp

        found = os.stat(port)
        # Joining a group helps only where it may open the port, and nobody is to join root's.
        if found.st_gid == 0 or found.st_mode & _GROUP_USES != _GROUP_USES:
            return None
        return grp.getgrgid(found.st_gid).gr_name
    except (ImportError, OSError, KeyError):
        return None
