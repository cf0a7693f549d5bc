"""The app: dresses Qt, wires the window to the rest of the house, and runs until it is closed."""

import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from coach.ending import when_asked_to_end
from coach.errors import CoachError, SetupError
from coach.messages import Settings
from coach.timing import MonotonicClock

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QApplication

    from coach.practice.drills.skills import DrillProgress
    from coach.ui.preferences import Preferences
    from coach.ui.services import (
        PortChoice,
        ProfileShelf,
        RoutineChoice,
        Services,
        SessionEntry,
        SoundTiming,
    )
    from coach.ui.window import MainWindow

Page = Literal["home", "practice", "replay", "debrief"]
NO_LIBRARY = (
    "the window's libraries could not be loaded ({problem}); start with python3 run.py demo, "
    "which puts in place what is missing"
)


@dataclass(frozen=True, slots=True)
class StartRequest:
    """What the window opens with.

    ``settings`` are practised on page "practice"; ``path`` is replayed or debriefed.
    ``screenshot`` takes a picture after ``seconds`` of the session, or at its end, and quits.
    """

    page: Page = "home"
    settings: Settings | None = None
    path: str | Path | None = None
    theme: Literal["night", "day"] | None = None
    screenshot: str | Path | None = None
    seconds: float = 12.0


def run(start: StartRequest) -> int:
    """Open the window and return the exit code when it is closed.

    Raises SetupError where it cannot open, FileError for a screenshot that was not taken.
    """
    try:
        from PySide6.QtCore import QThreadPool, QTimer
        from PySide6.QtWidgets import QApplication

        from coach.ui.kit.theme import apply_theme
        from coach.ui.kit.tokens import theme_at_hour, theme_named
        from coach.ui.window import MainWindow
    except ImportError as problem:
        raise SetupError(NO_LIBRARY.format(problem=problem)) from problem
    from coach.engine.process import SHUTDOWN_S
    from coach.recordings.places import data_folder
    from coach.ui.preferences import load_preferences

    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(["coach"])
    app.setApplicationName("Pressure Coach")
    preferences = load_preferences(data_folder() / "preferences.toml")
    chosen = start.theme or preferences.theme
    theme = theme_named(chosen) if chosen else theme_at_hour(datetime.now().hour)
    apply_theme(app, theme)
    # Closing engines and looking at ports wait rather than work: more of them than cores is right.
    QThreadPool.globalInstance().setMaxThreadCount(8)
    window = MainWindow(services(app), theme, preferences)
    # By a timer, because a quit before the window turns would be forgotten.
    when_asked_to_end(lambda *_: QTimer.singleShot(0, app.quit))
    # Python looks at signals only when it runs: a page that stands still would never hear one.
    awake = QTimer()
    awake.timeout.connect(lambda: None)
    awake.start(200)
    try:
        return _open(window, start, app)
    finally:
        window.close()
        QThreadPool.globalInstance().waitForDone(round(1000 * (SHUTDOWN_S + 1.0)))


def _open(window: "MainWindow", start: StartRequest, app: "QApplication") -> int:
    from coach.ui.pager import fit_screen

    path = Path(start.path) if start.path is not None else None
    if start.page == "practice" and start.settings is not None:
        window.practise(start.settings, window.show_home)
    elif start.page == "replay" and path is not None:
        window.replay(path, window.show_replays, settings=start.settings)
    elif start.page == "debrief" and path is not None:
        window.show_session(path, window.show_home)
    else:
        window.show_home()
    if start.screenshot is None:
        fit_screen(window)
    window.show()
    if start.screenshot is None:
        return app.exec()
    from coach.ui.session.screenshot import Screenshot

    picture = Screenshot(window, Path(start.screenshot), start.seconds)
    code = app.exec()
    if picture.problem is not None:
        raise picture.problem
    return code


def services(app: "QApplication") -> "Services":
    """Return the real services: engine processes, ports, the data folder."""
    from coach.commands.doctor import diagnostics
    from coach.engine import keeping
    from coach.engine.debriefing import debrief_of
    from coach.engine.process import start_engine
    from coach.recordings.places import new_recording_path
    from coach.sound.own_alarm import OwnAlarm
    from coach.ui.services import Services
    from coach.ui.session.window_sound import WindowSound

    sound = WindowSound(OwnAlarm(MonotonicClock()), app.beep)
    return Services(
        start_engine=start_engine,
        debrief_of=debrief_of,
        list_ports=_ports,
        list_nearby=_nearby,
        list_sessions=_sessions,
        list_routines=_routines,
        new_recording_path=lambda: new_recording_path(datetime.now()),
        clock=MonotonicClock(),
        remember=keeping.keep_in_history,
        save_preferences=_keep_preferences,
        alarm=sound.alarm,
        hush=sound.hush,
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
        diagnostics=diagnostics,
    )


def _keep_preferences(preferences: "Preferences") -> None:
    from coach.recordings.places import data_folder
    from coach.ui.preferences import save_preferences

    # A choice that cannot be kept is no reason to interrupt anybody.
    with suppress(OSError, CoachError):
        save_preferences(data_folder() / "preferences.toml", preferences)


def _sound_timing() -> "SoundTiming":
    from coach.engine.keeping import kept_latencies
    from coach.sound.outputs import output_name
    from coach.ui.services import SoundTiming

    return SoundTiming(kept_latencies(), output_name())


def _ports() -> "tuple[PortChoice, ...]":
    from coach.sensors.serial_port import list_ports_described
    from coach.ui.services import PortChoice

    return tuple(
        PortChoice(
            f"serial:{port.name}", port.name, port.board or port.description, port.problem or ""
        )
        for port in list_ports_described()
    )


def _nearby() -> "tuple[PortChoice, ...]":
    from coach.sensors.ble_scan import scan
    from coach.ui.connect.nearby import nearby_choice

    return tuple(nearby_choice(device) for device in scan() if device.kind is not None)


def _sessions() -> "tuple[SessionEntry, ...]":
    from coach.recordings.history import History
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
        for past in History().sessions()
        if past.duration_s > 0.0
    )


def _drill_progress() -> "Mapping[str, DrillProgress]":
    from coach.practice.drills.skills import progress_in
    from coach.recordings.history import History

    return progress_in(past.summary for past in History().sessions())


def _profiles() -> "ProfileShelf":
    from coach.engine.receivers import profiles_folder
    from coach.practice.comfort.profile_file import load_profiles
    from coach.ui.services import ProfileShelf

    problems: list[str] = []
    found = load_profiles(
        profiles_folder(), on_problem=lambda problem: problems.append(str(problem))
    )
    return ProfileShelf(found, tuple(problems))


def _routines() -> "tuple[RoutineChoice, ...]":
    from coach.engine.opening import own_routines_folder
    from coach.practice.routines.library import load_routines
    from coach.ui.services import RoutineChoice

    return tuple(
        RoutineChoice(routine.name, routine.title, routine.summary, routine.duration_s)
        for routine in load_routines(
            own_routines_folder(), on_problem=lambda problem: print(problem, file=sys.stderr)
        )
    )
