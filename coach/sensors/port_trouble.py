"""Who else wants a serial port on Linux: programs that hold it, and those that take it away.

Elsewhere there is nothing to read, and nothing is said.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from coach.saying import say
from coach.sensors.usb_boards import is_serial_chip, likely_board

_PROC: Final = Path("/proc")
_USB: Final = Path("/sys/bus/usb/devices")
_RULES: Final = (Path("/usr/lib/udev/rules.d"), Path("/lib/udev/rules.d"))


def holder_of(port: str, proc: Path = _PROC) -> str | None:
    """Return the name of a program that has the port open, None where none can be seen.

    Programs of other people cannot be seen.
    """
    device = os.path.realpath(port)
    for process in _processes(proc):
        if process.name == str(os.getpid()):
            continue
        try:
            if any(os.path.realpath(handle) == device for handle in (process / "fd").iterdir()):
                return _name_of(process)
        except OSError:
            continue
    return None


def looks_at_new_ports(proc: Path = _PROC) -> bool:
    """Whether ModemManager runs, which asks each new port for half a minute if it is a modem."""
    return any(_name_of(process) == "ModemManager" for process in _processes(proc))


def taken_ports(usb: Path = _USB, rules: tuple[Path, ...] = _RULES) -> list[str]:
    """Return a sentence for each serial chip that is plugged in and yet has no port.

    The usual cause is brltty, which takes such chips for braille displays (see
    github.com/arduino/arduino-ide/issues/1788).
    """
    brltty = any(found for folder in rules for found in folder.glob("*brltty*.rules"))
    return [_taken(vid, pid, brltty) for vid, pid in _without_port(usb)]


def _taken(vid: int, pid: int, brltty: bool) -> str:
    what = say(
        "a {board} ({vid:04x}:{pid:04x}) is plugged in but has no port",
        board=likely_board(vid, pid),
        vid=vid,
        pid=pid,
    )
    if brltty:
        return say(
            "{what}: brltty, which serves braille displays, takes it; if you use none, run: "
            "sudo apt remove brltty, then plug it in again",
            what=what,
        )
    return say(
        "{what}: no driver has taken it; plug it in again, and see: sudo dmesg | tail", what=what
    )


def _without_port(usb: Path) -> Iterator[tuple[int, int]]:
    for device in sorted(usb.glob("*")) if usb.is_dir() else ():
        try:
            vid = int((device / "idVendor").read_text(), 16)
            pid = int((device / "idProduct").read_text(), 16)
        except (OSError, ValueError):
            continue
        # A chip's ports are ttyUSB* in an interface, or tty/ttyACM* there.
        if is_serial_chip(vid, pid) and not any(device.glob("*:*/tty*")):
            yield vid, pid


def _processes(proc: Path) -> Iterator[Path]:
    if proc.is_dir():
        yield from (entry for entry in proc.iterdir() if entry.name.isdecimal())


def _name_of(process: Path) -> str | None:
    try:
        return (process / "comm").read_text().strip() or None
    except OSError:
        return None
