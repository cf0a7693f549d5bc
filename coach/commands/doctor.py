"""``coach doctor``: what is wrong with this machine, and how to mend it.

Its words are made to be shown to others: they tell nothing of the person or of any session.
"""

import argparse
import importlib
import json
import platform
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from importlib.metadata import entry_points, version
from typing import TYPE_CHECKING

from coach.commands.discreet import discreet
from coach.commands.screen import has_screen
from coach.counted import counted
from coach.errors import CoachError
from coach.recordings.places import data_folder
from coach.sensors.address import GROUP
from coach.timing import MonotonicClock

if TYPE_CHECKING:
    from coach.sensors.ports import PortDescription

NEWEST_GOOD_QT = (6, 12)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: whether it works, and what to do if not."""

    what: str
    works: bool
    says: str


def run(arguments: argparse.Namespace) -> int:
    """Look the machine over; see the command's help."""
    if arguments.json:
        print(json.dumps([asdict(finding) for finding in _findings()], indent=2))
    else:
        print(diagnostics())
    return 0


def diagnostics() -> str:
    """Return what was found, a line each; takes seconds. Raises nothing."""
    findings = _findings()
    lines = [f"{'✓' if each.works else '✕'} {each.what:<12} {each.says}" for each in findings]
    troubles = sum(not each.works for each in findings)
    lines.append(
        "All is well." if not troubles else f"{troubles} to mend; practice may still work."
    )
    return "\n".join(lines)


def _findings() -> list[Finding]:
    return [_looked_at(what, look) for what, look in LOOKS]


def _looked_at(what: str, look: Callable[[], str]) -> Finding:
    try:
        return Finding(what, True, discreet(look()))
    except CoachError as problem:
        return Finding(what, False, discreet(str(problem)))
    except Exception as problem:
        return Finding(what, False, discreet(f"{type(problem).__name__}: {problem}"))


def _python() -> str:
    return f"Python {platform.python_version()} on {platform.platform(terse=True)}"


def _qt() -> str:
    found = version("PySide6-Essentials")
    if tuple(int(part) for part in found.split(".")[:2]) >= NEWEST_GOOD_QT:
        raise CoachError(f"PySide6 {found} aborts on some Pythons; install one below 6.12")
    try:
        importlib.import_module("PySide6.QtWidgets")
    except ImportError as problem:
        raise CoachError(
            f"Qt cannot load ({problem}); python3 run.py demo installs it"
        ) from problem
    return f"PySide6 {found}"


def _screen() -> str:
    if not has_screen():
        raise CoachError("no screen, so no window; coach demo and --headless work without one")
    return "a screen to open windows on"


def _sound() -> str:
    from coach.sound.speaker import open_speaker

    speaker = open_speaker(MonotonicClock())
    trouble = speaker.trouble
    speaker.close()
    if trouble:
        raise CoachError(trouble)
    return "a loudspeaker answers"


def _ports() -> str:
    from coach.sensors.port_trouble import taken_ports
    from coach.sensors.ports import list_ports_described

    ports = list_ports_described()
    troubles = [_nameless(port) for port in ports if port.problem] + taken_ports()
    if troubles:
        raise CoachError("; ".join(troubles))
    return counted(len(ports), "serial port")


def _nameless(port: "PortDescription") -> str:
    """Return a port's problem; on a Mac the name of a port has its device's number in it."""
    return (port.problem or "").replace(port.name, port.board or "a serial port")


def _folder() -> str:
    folder = data_folder()
    probe = folder / ".probe"
    try:
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as problem:
        raise CoachError(
            f"{folder} cannot be written to ({problem.strerror}); set COACH_DATA_DIR to a folder "
            "that can"
        ) from problem
    return f"sessions are kept in {folder}"


def _plugins() -> str:
    names = sorted(point.name for point in entry_points(group=GROUP))
    if not names:
        raise CoachError(f"no sensors are registered; install the app again with {sys.executable}")
    return "sources: " + ", ".join(f"{name}:" for name in names)


LOOKS = (
    ("Python", _python),
    ("Qt", _qt),
    ("screen", _screen),
    ("sound", _sound),
    ("serial", _ports),
    ("folder", _folder),
    ("sensors", _plugins),
)
