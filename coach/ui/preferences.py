"""What a person chose last time: the colours, and how they like to practise."""

import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import tomli_w

from coach.files import PRIVATE, write_whole
from coach.messages import Settings
from coach.signal.bands import Band

_MAX_BYTES = 16_384
_THEMES = ("night", "day", "dim")


@dataclass(frozen=True, slots=True)
class Preferences:
    """``theme`` None follows the time of day; ``setup`` is what Connect begins with."""

    theme: str | None = None
    setup: Settings = field(default_factory=lambda: Settings(address=""))


def load_preferences(path: Path) -> Preferences:
    """Return the preferences in a file; defaults for whatever is missing or makes no sense."""
    try:
        with path.open("rb") as opened:
            table = tomllib.loads(opened.read(_MAX_BYTES).decode("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return Preferences()
    theme = table.get("theme")
    return Preferences(theme if theme in _THEMES else None, _setup(table))


def save_preferences(path: Path, preferences: Preferences) -> None:
    """Write the preferences; raises OSError."""
    setup = preferences.setup
    table: dict[str, Any] = {
        "address": setup.address,
        "tool": setup.tool,
        "pace_bpm": setup.pace_bpm,
        "counts": setup.counts,
        "target": setup.target.value,
        "sound": setup.sound,
    }
    if preferences.theme is not None:
        table["theme"] = preferences.theme
    if setup.routine is not None:
        table["routine"] = setup.routine
    write_whole(path, tomli_w.dumps(table).encode(), PRIVATE)


def _setup(table: dict[str, Any]) -> Settings:
    found = Settings(address=_text(table.get("address")) or "")
    if table.get("tool") in ("palm", "thumb"):
        found = replace(found, tool=table["tool"])
    if table.get("target") in ("light", "medium", "firm"):
        found = replace(found, target=Band(table["target"]))
    pace, counts, sound = table.get("pace_bpm"), table.get("counts"), table.get("sound")
    if isinstance(pace, int | float) and 20.0 <= pace <= 160.0:
        found = replace(found, pace_bpm=float(pace))
    if isinstance(counts, int) and 1 <= counts <= 8:
        found = replace(found, counts=counts)
    if isinstance(sound, bool):
        found = replace(found, sound=sound)
    return replace(found, routine=_text(table.get("routine")))


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value.isprintable() else None
