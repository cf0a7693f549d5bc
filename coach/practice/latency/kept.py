"""The latencies a person chose to take out: one small file, a sensor or an output a table."""

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import tomli_w

from coach.errors import FileError
from coach.files import PRIVATE, write_whole
from coach.saying import say
from coach.toml_text import toml_file

FILE_NAME: Final = "latency.toml"
_VERSION: Final = 1
_MOST_BYTES: Final = 65_536
_MOST_KEPT: Final = 100
#: What no link and no headphones reach; beyond is a mistake.
LEAST_S: Final = -0.2
MOST_S: Final = 0.6


@dataclass(frozen=True, slots=True)
class KeptLatency:
    """``late_s`` is taken out, found ± ``error_s`` by so many taps on the ISO date ``made_on``."""

    late_s: float
    error_s: float = 0.0
    taps: int = 0
    made_on: str = ""


@dataclass(frozen=True, slots=True)
class KeptLatencies:
    """By device id, and by the sound output's name."""

    sensors: Mapping[str, KeptLatency] = field(default_factory=dict)
    sounds: Mapping[str, KeptLatency] = field(default_factory=dict)

    def with_sensor(self, device_id: str, kept: KeptLatency | None) -> "KeptLatencies":
        """Return these with another figure of a sensor; None forgets it."""
        return replace(self, sensors=_with(self.sensors, device_id, kept))

    def with_sound(self, output: str, kept: KeptLatency | None) -> "KeptLatencies":
        """Return these with another figure of an output; None forgets it."""
        return replace(self, sounds=_with(self.sounds, output, kept))


def load_latencies(folder: Path) -> KeptLatencies:
    """Return what is kept; nothing where there is no file, or one that makes no sense."""
    try:
        table = toml_file(folder / FILE_NAME, _MOST_BYTES)
    except (OSError, ValueError):
        return KeptLatencies()
    if table.get("version") != _VERSION:
        return KeptLatencies()
    return KeptLatencies(_read(table.get("sensors")), _read(table.get("sounds")))


def save_latencies(folder: Path, kept: KeptLatencies) -> None:
    """Write what is kept; raises FileError."""
    table: dict[str, Any] = {
        "version": _VERSION,
        "sensors": {name: asdict(each) for name, each in kept.sensors.items()},
        "sounds": {name: asdict(each) for name, each in kept.sounds.items()},
    }
    path = folder / FILE_NAME
    try:
        write_whole(path, tomli_w.dumps(table).encode(), PRIVATE)
    except OSError as problem:
        why = say(
            "{path} cannot be written ({why}); make room", path=path, why=problem.strerror or ""
        )
        raise FileError(why) from problem


def sensible(late_s: object) -> bool:
    """Return whether a figure can be a latency."""
    return (
        isinstance(late_s, int | float)
        and not isinstance(late_s, bool)
        and math.isfinite(late_s)
        and LEAST_S <= late_s <= MOST_S
    )


def _with(
    all_kept: Mapping[str, KeptLatency], name: str, kept: KeptLatency | None
) -> Mapping[str, KeptLatency]:
    others = {each: value for each, value in all_kept.items() if each != name}
    return others if kept is None else {**others, name: kept}


def _read(table: object) -> Mapping[str, KeptLatency]:
    if not isinstance(table, dict):
        return {}
    found = {}
    for name, entry in list(table.items())[-_MOST_KEPT:]:
        if isinstance(entry, dict) and sensible(entry.get("late_s")):
            found[name] = KeptLatency(
                float(entry["late_s"]),
                _number(entry.get("error_s")),
                int(_number(entry.get("taps"))),
                str(entry.get("made_on", ""))[:10],
            )
    return found


def _number(value: object) -> float:
    good = isinstance(value, int | float) and math.isfinite(value) and 0 <= value <= 1e6
    return float(value) if good and isinstance(value, int | float) else 0.0
