"""What the app keeps in its data folder and finds there again: profiles, routines, sessions."""

from pathlib import Path

from coach.engine.opening import own_routines_folder, settings_of, stored_calibrations
from coach.engine.receivers import profiles_folder
from coach.messages import Settings
from coach.practice.comfort.profile import ComfortProfile
from coach.practice.comfort.profile_file import delete_profile, delete_profiles, write_profile
from coach.practice.debrief.outcome import Debrief
from coach.practice.debrief.summary import summary_of
from coach.practice.latency.kept import KeptLatencies, load_latencies, save_latencies
from coach.practice.routines.library import Routine
from coach.practice.routines.own import RoutineShelf, remove_own, save_own, shelf_of, source_of
from coach.recordings.history import History, remember
from coach.recordings.places import data_folder
from coach.recordings.whole import open_whole


def calibration_mark(device_id: str) -> str:
    """Return what tells a device's calibration of today from others, empty without one."""
    found = stored_calibrations().get(device_id)
    return "" if found is None else found.mark


def kept_latencies() -> KeptLatencies:
    """Return the latencies that are taken out."""
    return load_latencies(data_folder())


def keep_latencies(kept: KeptLatencies) -> None:
    """Take these latencies out from the next session on; raises FileError."""
    save_latencies(data_folder(), kept)


def keep_profile(profile: ComfortProfile) -> None:
    """Write a receiver's profile; raises FileError."""
    write_profile(profiles_folder(), profile)


def forget_person(profile_id: str) -> None:
    """Delete a receiver's sessions, then the profile; raises FileError."""
    History().delete_receiver(profile_id)
    delete_profile(profiles_folder(), profile_id)


def keep_in_history(path: Path, debrief: Debrief) -> None:
    """Let the history know a session; never raises."""
    remember(path, summary_of(debrief))


def forget_session(path: Path) -> None:
    """Delete a session for good; raises FileError."""
    History().delete(path)


def forget_all() -> None:
    """Delete every session, then every comfort profile, for good; raises FileError."""
    History().delete_all()
    delete_profiles(profiles_folder())


def read_routines() -> RoutineShelf:
    """Return the routines there are, and those of one's own that are broken."""
    return shelf_of(own_routines_folder())


def routine_source(name: str) -> str:
    """Return the text of a routine; raises UsageError, FileError."""
    return source_of(name, own_routines_folder())


def save_routine(text: str, place: Path | None) -> Routine:
    """Keep a routine's text among one's own, in place of a file if one is given."""
    return save_own(text, own_routines_folder(), place)


def remove_routine(name: str) -> None:
    """Delete one's own routine for good; raises FileError."""
    remove_own(name, own_routines_folder())


def recorded_settings(path: Path) -> Settings:
    """Return the settings that a recording was made with; raises FileError."""
    return settings_of(open_whole(path).header)
