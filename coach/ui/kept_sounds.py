"""How a practice is to sound and be paused, as a table of the preferences."""

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any, get_args

from coach.sounds import Aloud, BeatMode, Sounds, Volumes


def sounds_in(table: object) -> Sounds:
    """Return what a table says; defaults for whatever is missing or makes no sense."""
    if not isinstance(table, dict):
        return Sounds()
    usual = Sounds()
    motor, tone = table.get("motor"), table.get("tone")
    beat: BeatMode = table["beat"] if table.get("beat") in get_args(BeatMode) else usual.beat
    aloud: Aloud | None = table["aloud"] if table.get("aloud") in get_args(Aloud) else None
    return Sounds(
        beat=beat,
        motor=motor if isinstance(motor, bool) else usual.motor,
        tone=tone if isinstance(tone, bool) else usual.tone,
        volumes=_volumes(table.get("volumes")),
        aloud=aloud,
    )


def sounds_table(sounds: Sounds) -> Mapping[str, Any]:
    """Return the table of these; the language goes with that of the app."""
    table = asdict(sounds)
    del table["language"]
    # What nobody has chosen is not kept.
    return {name: value for name, value in table.items() if value is not None}


def _volumes(table: object) -> Volumes:
    if not isinstance(table, dict):
        return Volumes()
    said = {each.name: table.get(each.name) for each in fields(Volumes)}
    good = {
        name: float(value)
        for name, value in said.items()
        if isinstance(value, int | float) and not isinstance(value, bool) and 0.0 <= value <= 1.0
    }
    return Volumes(**good)
