"""Who receives: the comfort profiles of this machine, by name or id."""

from pathlib import Path

from coach.errors import CoachError, UsageError
from coach.messages import Settings
from coach.practice.comfort.profile import ComfortProfile
from coach.practice.comfort.profile_file import load_profiles, profile_of
from coach.recordings.places import data_folder


def profiles_folder() -> Path:
    """Return where comfort profiles are kept; it need not exist."""
    return data_folder() / "profiles"


def receiver_of(settings: Settings) -> ComfortProfile | None:
    """Return the profile of who receives, None for nobody known; raises UsageError, FileError."""
    if settings.receiver is None:
        return None
    return profile_of(profiles_folder(), settings.receiver)


def receiver_id(name_or_id: str) -> str:
    """Return the id of the one profile of that name or id.

    Raises UsageError naming those known, and saying what keeps a profile from being read.
    """
    problems: list[CoachError] = []
    profiles = load_profiles(profiles_folder(), on_problem=problems.append)
    wished = name_or_id.strip().casefold()
    for profile in profiles:
        if profile.profile_id == wished:
            return profile.profile_id
    meant = [profile for profile in profiles if profile.name.casefold() == wished]
    if len(meant) == 1:
        return meant[0].profile_id
    if meant:
        ids = ", ".join(profile.profile_id for profile in meant)
        raise UsageError(f"more than one receiver is called {name_or_id!r}; say which by id: {ids}")
    known = ", ".join(profile.name for profile in profiles)
    if problems:
        told = "; ".join(map(str, problems))
        among = f" among those that can be read ({known})" if known else ""
        raise UsageError(f"there is no receiver called {name_or_id!r}{among}; {told}")
    if not profiles:
        raise UsageError(
            "no receiver is known here yet; open the app and choose “Practise with a partner”"
        )
    raise UsageError(f"there is no receiver called {name_or_id!r}; choose one of: {known}")
