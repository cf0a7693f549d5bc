"""What the window needs from the rest of the house, handed in: tests hand in small ones."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from coach.messages import Settings
from coach.practice.outcome import Debrief
from coach.practice.stretches import RibbonData
from coach.timing import Clock
from coach.ui.preferences import Preferences

if TYPE_CHECKING:
    from coach.engine.process import Engine


@dataclass(frozen=True, slots=True)
class PortChoice:
    """A port to connect to: its address, what it is, and why it cannot be opened (or empty)."""

    address: str
    name: str
    description: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class RoutineChoice:
    """A routine to practise."""

    name: str
    title: str
    summary: str
    duration_s: float


@dataclass(frozen=True, slots=True)
class SessionEntry:
    """A session of the past; ``ribbon`` and ``score`` None where they are not known."""

    path: Path
    title: str
    started: datetime
    duration_s: float
    score: int | None = None
    ribbon: RibbonData | None = None


@dataclass(frozen=True, slots=True)
class Services:
    """Everything slow here runs in a worker; ``start_engine`` returns at once.

    ``remember`` never raises: a session counts for more than its line in the history.
    ``list_nearby`` takes seconds and raises CoachError where the air cannot be listened to.
    ``alarm`` sounds in the window itself, for when the engine that should sound is gone.
    """

    start_engine: Callable[[Settings], "Engine"]
    debrief_of: Callable[[Path], Debrief]
    debrief_html: Callable[[Debrief, str], str]
    list_ports: Callable[[], tuple[PortChoice, ...]]
    list_sessions: Callable[[], tuple[SessionEntry, ...]]
    list_routines: Callable[[], tuple[RoutineChoice, ...]]
    new_recording_path: Callable[[], Path]
    clock: Clock
    remember: Callable[[Path, Debrief], None] = lambda _path, _debrief: None
    save_preferences: Callable[[Preferences], None] = lambda _preferences: None
    alarm: Callable[[], None] = lambda: None
    list_nearby: Callable[[], tuple[PortChoice, ...]] = tuple
