"""The words of a practice that name something: refused here, before a window opens for them."""

import argparse
from collections.abc import Iterable

from coach.did_you_mean import or_did_you_mean
from coach.engine.opening import own_routines_folder
from coach.engine.receivers import profiles_folder, receiver_id
from coach.errors import CoachError
from coach.practice.comfort.profile_file import load_profiles
from coach.practice.drills.schedule import DRILL_NAMES, drill_named
from coach.practice.routines.areas import AREAS, check_areas
from coach.practice.routines.library import load_routines, routine_named
from coach.sensors.address import open_source


def check_words(arguments: argparse.Namespace) -> None:
    """Raise UsageError for a source, routine, drill, receiver or area that there is not.

    It asks for the nearest one, or lists those there are; no device is opened. Of a recording
    as a source FileError is raised where it is none.
    """
    for source in arguments.sources:
        # Only of a recording something is known before it is opened.
        getattr(open_source(source), "header", None)
    if (routine := arguments.routine) is not None:
        with or_did_you_mean(routine, _routine_names):
            routine_named(routine, own_routines_folder())
    if (drill := arguments.drill) is not None:
        name = drill.partition(":")[0]
        with or_did_you_mean(name, lambda: () if name in DRILL_NAMES else DRILL_NAMES):
            drill_named(drill)
    if (receiver := arguments.receiver) is not None:
        with or_did_you_mean(receiver, lambda: _other_receivers(receiver)):
            receiver_id(receiver)
    for area in (*arguments.avoid, *arguments.soften):
        with or_did_you_mean(area, lambda: AREAS):
            check_areas((area,))


def _routine_names() -> Iterable[str]:
    found = load_routines(own_routines_folder(), on_problem=lambda _problem: None)
    return [routine.name for routine in found]


def _other_receivers(name: str) -> Iterable[str]:
    """Return the names of all receivers; none where the refusal says more than a name can.

    So it is of two that are called the same, and where the one meant may be in a damaged file.
    """
    problems: list[CoachError] = []
    found = load_profiles(profiles_folder(), on_problem=problems.append)
    names = [profile.name for profile in found]
    same = name.strip().casefold() in [each.casefold() for each in names]
    return () if same or problems else names
