"""The rest of the house for the window; each part is loaded when something is first asked of it.

A window that shows its home page needs none of it: to load all took longer than to open.
"""

import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from coach.engine import keeping
from coach.errors import CoachError
from coach.timing import MonotonicClock
from coach.ui.services import PortChoice, ProfileShelf, RoutineChoice, Services, SessionEntry

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from coach.engine.process import Engine
    from coach.messages import Settings
    from coach.practice.debrief.link_story import LinkStory
    from coach.practice.debrief.outcome import Debrief
    from coach.practice.drills.skills import DrillProgress
    from coach.sound.desk import SoundDesk
    from coach.sounds import Sounds
    from coach.ui.awake_keeper import Keeper
    from coach.ui.preferences import Preferences
    from coach.ui.services import SoundTiming
    from coach.ui.session.window_sound import WindowSound


def services_with(bell: Callable[[], object]) -> Services:
    """Return the real services: engine processes, ports, the data folder; ``bell`` just rings."""
    alarm = _Alarm(bell)
    return Services(
        start_engine=_start_engine,
        debrief_of=_debrief_of,
        link_story_of=_link_story_of,
        export=keeping.export_as,
        list_ports=_ports,
        list_nearby=_nearby,
        list_sessions=_sessions,
        list_routines=_routines,
        new_recording_path=_new_recording_path,
        clock=MonotonicClock(),
        remember=keeping.keep_in_history,
        save_preferences=_keep_preferences,
        alarm=alarm.sound,
        hush=alarm.hush,
        list_profiles=_profiles,
        write_profile=keeping.keep_profile,
        delete_profile=keeping.forget_person,
        forget=keeping.forget_session,
        forget_all=keeping.forget_all,
        read_routines=keeping.read_routines,
        routine_source=keeping.routine_source,
        save_routine=keeping.save_routine,
        remove_routine=keeping.remove_routine,
        calibration_mark=keeping.calibration_mark,
        drill_progress=_drill_progress,
        recorded_settings=keeping.recorded_settings,
        sound_timing=_sound_timing,
        keep_latencies=keeping.keep_latencies,
        diagnostics=_diagnostics,
        sound_desk=_sound_desk,
        screen_keeper=_screen_keeper,
    )


class _Alarm:
    """What the window sounds by itself."""

    def __init__(self, bell: Callable[[], object]) -> None:
        self._bell = bell
        self._sound: WindowSound | None = None

    def sound(self) -> None:
        """Sound for two seconds."""
        from coach.sound.own_alarm import OwnAlarm
        from coach.ui.session.window_sound import WindowSound

        self._sound = self._sound or WindowSound(OwnAlarm(MonotonicClock()), self._bell)
        self._sound.alarm()

    def hush(self) -> None:
        """Be quiet now."""
        if self._sound is not None:
            self._sound.hush()


# -- sessions ----------------------------------------------------------------------------------


def _start_engine(settings: "Settings") -> "Engine":
    from coach.engine.process import start_engine

    return start_engine(settings)


def _new_recording_path() -> "Path":
    from coach.recordings.places import new_recording_path

    return new_recording_path(datetime.now())


def _debrief_of(path: "Path") -> "Debrief":
    from coach.engine.debriefing import debrief_of

    return debrief_of(path)


def _link_story_of(path: "Path") -> "LinkStory":
    from coach.engine.link_story import link_story_of

    return link_story_of(path)


def _sessions() -> tuple[SessionEntry, ...]:
    from coach.recordings.history import History
    from coach.recordings.listed import listed
    from coach.ui.history.session_summary import entry_of

    names = {each.profile_id: each.name for each in _profiles().profiles}
    return tuple(
        entry_of(
            past.path,
            past.started,
            past.duration_s,
            past.source,
            past.summary,
            past.receiver,
            names.get(past.receiver or "", ""),
        )
        for past in listed(History().sessions())
    )


def _drill_progress() -> "Mapping[str, DrillProgress]":
    from coach.practice.drills.skills import progress_in
    from coach.recordings.history import History
    from coach.recordings.records import SIMULATED

    own = (past for past in History().sessions() if not past.source.startswith(SIMULATED))
    return progress_in(past.summary for past in own)


# -- people, routines, choices -----------------------------------------------------------------


def _profiles() -> ProfileShelf:
    from coach.engine.receivers import profiles_folder
    from coach.practice.comfort.profile_file import load_profiles

    problems: list[str] = []
    found = load_profiles(
        profiles_folder(), on_problem=lambda problem: problems.append(str(problem))
    )
    return ProfileShelf(found, tuple(problems))


def _routines() -> tuple[RoutineChoice, ...]:
    from coach.engine.opening import own_routines_folder
    from coach.practice.routines.library import load_routines

    return tuple(
        RoutineChoice(routine.name, routine.title, routine.summary, routine.stages_s)
        for routine in load_routines(
            own_routines_folder(), on_problem=lambda problem: print(problem, file=sys.stderr)
        )
    )


def _keep_preferences(preferences: "Preferences") -> None:
    from coach.recordings.places import data_folder
    from coach.ui.preferences import save_preferences

    # A choice that cannot be kept is no reason to interrupt anybody.
    with suppress(OSError, CoachError):
        save_preferences(data_folder() / "preferences.toml", preferences)


# -- devices -----------------------------------------------------------------------------------


def _ports() -> tuple[PortChoice, ...]:
    from coach.sensors.serial_port import list_ports_described

    return tuple(
        PortChoice(
            f"serial:{port.name}",
            port.name,
            port.board or port.description,
            port.problem or "",
            # A socket of the computer's own is there whether anything is in it or not.
            is_known=port.board is not None or port.vid is not None,
        )
        for port in list_ports_described()
    )


def _nearby() -> tuple[PortChoice, ...]:
    from coach.sensors.ble_scan import scan
    from coach.ui.connect.nearby import nearby_choice

    return tuple(nearby_choice(device) for device in scan())


def _sound_timing() -> "SoundTiming":
    from coach.engine.keeping import kept_latencies
    from coach.sound.outputs import output_name
    from coach.ui.services import SoundTiming

    return SoundTiming(kept_latencies(), output_name())


def _sound_desk(sounds: "Sounds") -> "SoundDesk":
    from coach.recordings.places import own_voice_folder
    from coach.sound.desk import SoundDesk

    return SoundDesk(MonotonicClock(), sounds, own_voice_folder())


def _screen_keeper() -> "Keeper":
    from coach.ui.awake import keeper_for

    return keeper_for()


def _diagnostics() -> str:
    from coach.commands.doctor import diagnostics

    return diagnostics()
