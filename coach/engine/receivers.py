"""Who receives: the comfort profiles of this machine, by name or id."""

from pathlib import Path

from coach.errors import CoachError, UsageError
from coach.messages import Settings
from coach.practice.comfort.profile import ComfortProfile
from coach.practice.comfort.profile_file import load_profiles, profile_of
from coach.recordings.places import data_folder
from coach.saying import joined, say


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
        raise UsageError(
            say(
                "more than one receiver is called {name}; say which by id: {ids}",
                name=repr(name_or_id),
                ids=ids,
            )
        )
    known = ", ".join(profile.name for profile in profiles)
    if problems:
        told = joined("; ", [str(problem) for problem in problems])
        if not known:
            raise UsageError(
                say("there is no receiver called {name}; {told}", name=repr(name_or_id), told=told)
            )
        raise UsageError(
            say(
                "there is no receiver called {name} among those that can be read ({known}); {told}",
                name=repr(name_or_id),
                known=known,
                told=told,
            )
        )
    if not profiles:
        raise UsageError(
            say("no receiver is known here yet; open the app and choose “Practise with a partner”")
        )
    raise UsageError(
        say(
            "there is no receiver called {name}; choose one of: {known}",
            name=repr(name_or_id),
            known=known,
        )
    )
