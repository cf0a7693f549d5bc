"""What a receiver asked to spare: the app asks before each practice, a command only takes it up."""

from dataclasses import replace

from coach.engine.opening import routine_for
from coach.engine.receivers import receiver_of
from coach.errors import FileError
from coach.messages import Settings
from coach.practice.routines.areas import AREAS
from coach.practice.routines.names import the_area
from coach.recordings.places import data_folder
from coach.saying import listed


def with_areas_kept(settings: Settings) -> tuple[Settings, str]:
    """Return the settings with the areas that the app keeps for who receives, and a line on them.

    They are added to those that the settings name; what is to be left out stays left out. The
    line is empty where nobody receives and nothing is kept. Raises UsageError where nothing of
    the routine is left, FileError where what somebody asked for cannot be read.
    """
    if settings.receiver is None and settings.routine is None:
        return settings, ""
    avoid, soften = _kept_for(settings.receiver)
    kept = replace(
        settings,
        avoid=_in_order({*settings.avoid, *avoid}),
        soften=_in_order({*settings.soften, *soften} - {*settings.avoid, *avoid}),
    )
    person = receiver_of(settings)
    if person is None and not avoid and not soften:
        return settings, ""
    # Said here, before a window opens whose engine would find out.
    routine_for(kept)
    return kept, _line("" if person is None else person.name, kept)


def _kept_for(receiver: str | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    from coach.ui.preferences import areas_asked

    place = data_folder() / "preferences.toml"
    try:
        asked = areas_asked(place, receiver)
    except (OSError, ValueError) as problem:
        raise FileError(
            f"{place} cannot be read, so what is to be left out is not known; mend that file, or "
            "delete it and say --avoid and --soften"
        ) from problem
    return asked.avoid, asked.soften


def _in_order(areas: set[str]) -> tuple[str, ...]:
    return tuple(area for area in AREAS if area in areas)


def _line(name: str, settings: Settings) -> str:
    """Return in a line what will be spared; the coach leads round it only in a routine."""
    parts = [
        f"{what} {listed([the_area(area) for area in areas])}"
        for what, areas in (("leave out", settings.avoid), ("go easy on", settings.soften))
        if areas
    ]
    who = f"{name}: " if name else "As asked: "
    if not parts:
        return f"{who}nothing was asked to be spared yet; ask now, or say --avoid and --soften."
    alone = "" if settings.routine else "; without a routine only you can see to that"
    return f"{who}{'; '.join(parts)}{alone}."
