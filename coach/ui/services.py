"""What the window needs from the rest of the house, handed in: tests hand in small ones."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from coach.errors import UsageError
from coach.messages import Settings
from coach.timing import Clock
from coach.ui.preferences import Preferences

if TYPE_CHECKING:
    from coach.engine.process import Engine
    from coach.practice.comfort.profile import ComfortProfile
    from coach.practice.debrief.link_story import LinkStory
    from coach.practice.debrief.outcome import Debrief
    from coach.practice.debrief.stretches import RibbonData
    from coach.practice.drills.skills import DrillProgress
    from coach.practice.latency.kept import KeptLatencies
    from coach.practice.routines.library import Routine
    from coach.practice.routines.own import RoutineShelf
    from coach.sounds import Sounds
    from coach.ui.awake_keeper import Keeper
    from coach.ui.sound_page.desks import Desk


@dataclass(frozen=True, slots=True)
class PortChoice:
    """A port to connect to: its address, what it is, and why it cannot be opened (or empty).

    One that is not ``is_known`` is there, but nobody knows that it measures.
    """

    address: str
    name: str
    description: str = ""
    problem: str = ""
    is_known: bool = True


@dataclass(frozen=True, slots=True)
class RoutineChoice:
    """A routine to practise."""

    name: str
    title: str
    summary: str
    duration_s: float


@dataclass(frozen=True, slots=True)
class SessionEntry:
    """A session of the past; ``ribbon`` and ``score`` None where they are not known.

    ``exercise`` is the routine's or drill's name, ``receiver`` a comfort profile's id and
    ``receiver_name`` what it is called; ``skills`` are points by skill, ``source`` is the address.
    """

    path: Path
    title: str
    started: datetime
    duration_s: float
    score: int | None = None
    ribbon: "RibbonData | None" = None
    exercise: str = ""
    tool: str = "palm"
    device: str = ""
    receiver: str | None = None
    receiver_name: str = ""
    skills: Mapping[str, int] = field(default_factory=dict)
    drilled: bool = False
    source: str = ""

    @property
    def is_imported(self) -> bool:
        """Whether another program measured it: nobody knows whose hands those were."""
        from coach.recordings.records import IMPORTED

        return self.source.startswith(IMPORTED)

    @property
    def is_simulated(self) -> bool:
        """Whether the simulated hand did it: it is nobody's skill, best or week."""
        from coach.recordings.records import SIMULATED

        return self.source.startswith(SIMULATED)

    @property
    def is_own(self) -> bool:
        """Whether it tells how the one who practises here does."""
        return not self.is_imported and not self.is_simulated


@dataclass(frozen=True, slots=True)
class ProfileShelf:
    """The receivers there are, and why others cannot be read, a sentence each."""

    profiles: "tuple[ComfortProfile, ...]" = ()
    problems: tuple[str, ...] = ()


def _none_kept() -> "KeptLatencies":
    from coach.practice.latency.kept import KeptLatencies

    return KeptLatencies()


@dataclass(frozen=True, slots=True)
class SoundTiming:
    """The latencies that are taken out now, and the name of what the sound comes out of."""

    kept: "KeptLatencies" = field(default_factory=_none_kept)
    output: str = ""


def _no_desk(_sounds: "Sounds") -> "Desk":
    from coach.ui.sound_page.desks import NoDesk

    return NoDesk()


def _no_keeper() -> "Keeper":
    from coach.ui.awake import NoKeeper

    return NoKeeper()


def _no_routines() -> "RoutineShelf":
    from coach.practice.routines.own import RoutineShelf

    return RoutineShelf()


def _unsaved(text: str, _place: Path | None) -> "Routine":
    from coach.practice.routines.library import parse_routine

    return parse_routine(text, "this routine")


def _no_story(_path: Path) -> "LinkStory":
    from coach.practice.debrief.link_story import LinkStory

    return LinkStory(0.0, ())


def _no_routine(name: str) -> str:
    raise UsageError(f"the routine {name!r} is gone; choose another")


@dataclass(frozen=True, slots=True)
class Services:
    """Everything slow here runs in a worker; ``start_engine`` returns at once.

    ``remember`` never raises: a session counts for more than its line in the history.
    ``list_nearby`` takes seconds and raises CoachError where the air cannot be listened to.
    ``read_routines`` returns those whole, ``routine_source`` the text of one and ``save_routine``
    keeps a text, in place of a file if one is given; ``remove_routine`` deletes one's own, so that
    ours of that name is there again. ``calibration_mark`` tells a device's
    calibration of today from others, None where that is not known. ``recorded_settings`` returns
    those that a recording was made with.
    ``forget`` deletes a session for good, ``forget_all`` every one and
    every comfort profile; both raise FileError.
    ``sound_desk`` opens a loudspeaker to try layers on, which takes a moment; ``screen_keeper``
    makes what keeps the screen on.
    ``alarm`` sounds in the window itself for two seconds, for when the engine that should is gone;
    ``hush`` ends that. ``diagnostics`` takes seconds and returns what ``coach doctor`` prints,
    ``link_story_of`` how a recording's line did. ``export`` writes a recording for other programs,
    by the ending of the file it is to be; it raises CoachError.
    """

    start_engine: "Callable[[Settings], Engine]"
    debrief_of: "Callable[[Path], Debrief]"
    list_ports: Callable[[], tuple[PortChoice, ...]]
    list_sessions: Callable[[], tuple[SessionEntry, ...]]
    list_routines: Callable[[], tuple[RoutineChoice, ...]]
    new_recording_path: Callable[[], Path]
    clock: Clock
    remember: "Callable[[Path, Debrief], None]" = lambda _path, _debrief: None
    forget: Callable[[Path], object] = lambda _path: None
    forget_all: Callable[[], object] = lambda: None
    save_preferences: Callable[[Preferences], None] = lambda _preferences: None
    alarm: Callable[[], None] = lambda: None
    hush: Callable[[], None] = lambda: None
    list_nearby: Callable[[], tuple[PortChoice, ...]] = tuple
    list_profiles: Callable[[], ProfileShelf] = ProfileShelf
    write_profile: "Callable[[ComfortProfile], None]" = lambda _profile: None
    delete_profile: Callable[[str], None] = lambda _profile_id: None
    read_routines: "Callable[[], RoutineShelf]" = _no_routines
    routine_source: Callable[[str], str] = _no_routine
    save_routine: "Callable[[str, Path | None], Routine]" = _unsaved
    remove_routine: Callable[[str], None] = lambda _name: None
    recorded_settings: Callable[[Path], Settings] = lambda path: Settings(f"replay:{path}")
    drill_progress: "Callable[[], Mapping[str, DrillProgress]]" = dict
    calibration_mark: Callable[[str], str | None] = lambda _device_id: None
    sound_timing: Callable[[], SoundTiming] = SoundTiming
    keep_latencies: "Callable[[KeptLatencies], None]" = lambda _kept: None
    diagnostics: Callable[[], str] = lambda: ""
    sound_desk: "Callable[[Sounds], Desk]" = _no_desk
    screen_keeper: "Callable[[], Keeper]" = _no_keeper
    link_story_of: "Callable[[Path], LinkStory]" = _no_story
    export: Callable[[Path, Path], object] = lambda _recording, _target: None
