"""What the app keeps in its data folder and finds there again: profiles, routines, sessions.

Each loads what it needs when it is asked: the window names them all before anything is.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from coach.messages import Settings

if TYPE_CHECKING:
    from coach.practice.comfort.profile import ComfortProfile
    from coach.practice.debrief.outcome import Debrief
    from coach.practice.latency.kept import KeptLatencies
    from coach.practice.routines.library import Routine
    from coach.practice.routines.own import RoutineShelf


def calibration_mark(device_id: str) -> str:
    """Return what tells a device's calibration of today from others, empty without one."""
    from coach.engine.opening import stored_calibrations

    found = stored_calibrations().get(device_id)
    return "" if found is None else found.mark


def kept_latencies() -> "KeptLatencies":
    """Return the latencies that are taken out."""
    from coach.practice.latency.kept import load_latencies
    from coach.recordings.places import data_folder

    return load_latencies(data_folder())


def keep_latencies(kept: "KeptLatencies") -> None:
    """Take these latencies out from the next session on; raises FileError."""
    from coach.practice.latency.kept import save_latencies
    from coach.recordings.places import data_folder

    save_latencies(data_folder(), kept)


def keep_profile(profile: "ComfortProfile") -> None:
    """Write a receiver's profile; raises FileError."""
    from coach.engine.receivers import profiles_folder
    from coach.practice.comfort.profile_file import write_profile

    write_profile(profiles_folder(), profile)


def forget_person(profile_id: str) -> None:
    """Delete a receiver's sessions, then the profile; raises FileError."""
    from coach.engine.receivers import profiles_folder
    from coach.practice.comfort.profile_file import delete_profile
    from coach.recordings.history import History

    History().delete_receiver(profile_id)
    delete_profile(profiles_folder(), profile_id)


def keep_in_history(path: Path, debrief: "Debrief") -> None:
    """Let the history know a session; never raises."""
    from coach.practice.debrief.summary import summary_of
    from coach.recordings.history import remember

    remember(path, summary_of(debrief))


def forget_session(path: Path) -> None:
    """Delete a session for good; raises FileError."""
    from coach.recordings.history import History

    History().delete(path)


def forget_all() -> None:
    """Delete every session, then every comfort profile, for good; raises FileError."""
    from coach.engine.receivers import profiles_folder
    from coach.practice.comfort.profile_file import delete_profiles
    from coach.recordings.history import History

    History().delete_all()
    delete_profiles(profiles_folder())


def read_routines() -> "RoutineShelf":
    """Return the routines there are, and those of one's own that are broken."""
    from coach.engine.opening import own_routines_folder
    from coach.practice.routines.own import shelf_of

    return shelf_of(own_routines_folder())


def routine_source(name: str) -> str:
    """Return the text of a routine; raises UsageError, FileError."""
    from coach.engine.opening import own_routines_folder
    from coach.practice.routines.own import source_of

    return source_of(name, own_routines_folder())


def save_routine(text: str, place: Path | None) -> "Routine":
    """Keep a routine's text among one's own, in place of a file if one is given."""
    from coach.engine.opening import own_routines_folder
    from coach.practice.routines.own import save_own

    return save_own(text, own_routines_folder(), place)


def remove_routine(name: str) -> None:
    """Delete one's own routine for good; raises FileError."""
    from coach.engine.opening import own_routines_folder
    from coach.practice.routines.own import remove_own

    remove_own(name, own_routines_folder())


def recorded_settings(path: Path) -> Settings:
    """Return the settings that a recording was made with; raises FileError."""
    from coach.engine.opening import settings_of
    from coach.recordings.whole import open_whole

    return settings_of(open_whole(path).header)


def export_as(recording: Path, target: Path) -> None:
    """Write a recording for other programs, by the ending of ``target``; raises CoachError.

    A file that is there already is replaced, as was agreed where its name was chosen; what fails
    leaves it as it was.
    """
    import tempfile

    from coach.engine.exporting import export_recording
    from coach.reasons import not_saved

    try:
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".coach-") as beside:
            made = Path(beside) / target.name
            export_recording(recording, made)
            made.replace(target)
    except OSError as problem:
        raise not_saved(target, problem) from problem
