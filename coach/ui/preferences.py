"""What a person chose last time: the colours, how they like to practise, and with whom."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from coach.files import PRIVATE, write_whole
from coach.messages import Settings
from coach.practice.routines.areas import AREAS
from coach.signal.edges import Band
from coach.sounds import Sounds
from coach.toml_text import toml_file
from coach.ui.kept_sounds import sounds_in, sounds_table

_MAX_BYTES = 65_536
_MOST_PARTNERS = 100
_THEMES = ("night", "day", "dim")
#: The screens before a practice that one may leave out once they were read.
Known = frozenset[str]
KNOWABLE: Known = frozenset({"checklist", "do-not-start", "tour"})
#: How large everything may be, in percent.
SCALES = (100, 125, 150, 200, 250, 300)


@dataclass(frozen=True, slots=True)
class AreasAsked:
    """Areas of the body that a receiver wants left out, and those to go easy on."""

    avoid: tuple[str, ...] = ()
    soften: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DeviceNote:
    """What the device at an address said it is; ``calibration`` marks the one it was heard by."""

    address: str
    name: str
    device_id: str
    calibration: str = ""


@dataclass(frozen=True, slots=True)
class Preferences:
    """``theme`` None follows the time of day; ``setup`` is what Connect begins with.

    ``receiver`` is the profile chosen last, ``known`` the screens read before, and ``areas``
    what each receiver asked for last, by profile id ("" for someone without a profile).
    ``device`` is the one heard last. ``language`` is a code such as "de", None the desktop's.
    ``scale_percent`` is how large everything is, and ``still`` says that nothing is to move,
    whatever the desktop wishes. ``sounds`` is how a practice sounds, ``taps`` lets taps on the
    pad pause and answer, and with ``waits`` a practice begins once it is told to.
    """

    theme: str | None = None
    setup: Settings = field(default_factory=lambda: Settings(address=""))
    receiver: str | None = None
    known: Known = frozenset()
    areas: Mapping[str, AreasAsked] = field(default_factory=dict)
    device: DeviceNote | None = None
    language: str | None = None
    scale_percent: int = 100
    still: bool = False
    sounds: Sounds = field(default_factory=Sounds)
    taps: bool = False
    waits: bool = False

    def knowing(self, screen: str) -> "Preferences":
        """Return these, with one more screen that was read."""
        return replace(self, known=self.known | {screen})

    def asking(self, receiver: str | None, asked: AreasAsked) -> "Preferences":
        """Return these, with what a receiver asks for."""
        return replace(self, areas={**self.areas, receiver or "": asked})

    def without(self, receiver: str) -> "Preferences":
        """Return these, with nothing left of a receiver."""
        areas = {each: asked for each, asked in self.areas.items() if each != receiver}
        chosen = None if self.receiver == receiver else self.receiver
        return replace(self, areas=areas, receiver=chosen)

    def without_people(self) -> "Preferences":
        """Return these, with nothing left of any receiver."""
        return replace(self, areas={}, receiver=None)


def areas_asked(path: Path, receiver: str | None) -> AreasAsked:
    """Return what a receiver asked for last, as ``Preferences.areas`` has it.

    Raises OSError or ValueError where there may be something that cannot be read, word by word:
    nothing that was asked for is left out in silence.
    """
    try:
        table = toml_file(path, _MAX_BYTES)
    except FileNotFoundError:
        return AreasAsked()
    areas = table.get("areas", {})
    asked = areas.get(receiver or "", {}) if isinstance(areas, dict) else None
    if not isinstance(asked, dict) or not asked.keys() <= {"avoid", "soften"}:
        raise ValueError("no areas by receiver")
    for named in asked.values():
        if not isinstance(named, list) or not all(each in AREAS for each in named):
            raise ValueError("no list of areas")
    return AreasAsked(_known_areas(asked.get("avoid")), _known_areas(asked.get("soften")))


def load_preferences(path: Path) -> Preferences:
    """Return the preferences in a file; defaults for whatever is missing or makes no sense."""
    try:
        table = toml_file(path, _MAX_BYTES)
    except (OSError, ValueError):
        return Preferences()
    theme = table.get("theme")
    return Preferences(
        theme if theme in _THEMES else None,
        _setup(table),
        _text(table.get("receiver")),
        KNOWABLE & frozenset(_texts(table.get("known"))),
        _areas(table.get("areas")),
        _device(table.get("device")),
        _text(table.get("language")),
        scale if (scale := table.get("scale_percent")) in SCALES else 100,
        table.get("still") is True,
        sounds_in(table.get("sounds")),
        table.get("taps") is True,
        table.get("waits") is True,
    )


def save_preferences(path: Path, preferences: Preferences) -> None:
    """Write the preferences; raises OSError."""
    import tomli_w

    setup = preferences.setup
    table: dict[str, Any] = {
        "address": setup.address,
        "others": list(setup.others),
        "tool": setup.tool,
        "pace_bpm": setup.pace_bpm,
        "counts": setup.counts,
        "target": setup.target.value,
        "sound": setup.sound,
        "known": sorted(preferences.known),
        "scale_percent": preferences.scale_percent,
        "still": preferences.still,
        "sounds": sounds_table(preferences.sounds),
        "taps": preferences.taps,
        "waits": preferences.waits,
    }
    said = {
        "theme": preferences.theme,
        "routine": setup.routine,
        "receiver": preferences.receiver,
        "language": preferences.language,
    }
    table |= {name: value for name, value in said.items() if value is not None}
    newest = list(preferences.areas.items())[-_MOST_PARTNERS:]
    table["areas"] = {
        receiver: {"avoid": list(asked.avoid), "soften": list(asked.soften)}
        for receiver, asked in newest
    }
    if preferences.device is not None:
        table["device"] = asdict(preferences.device)
    write_whole(path, tomli_w.dumps(table).encode(), PRIVATE)


def _setup(table: dict[str, Any]) -> Settings:
    found = Settings(address=_text(table.get("address")) or "")
    found = replace(found, others=_texts(table.get("others"))[:1])
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


def _areas(table: object) -> Mapping[str, AreasAsked]:
    if not isinstance(table, dict):
        return {}
    return {
        receiver: AreasAsked(_known_areas(asked.get("avoid")), _known_areas(asked.get("soften")))
        for receiver, asked in table.items()
        if isinstance(asked, dict)
    }


def _device(table: object) -> DeviceNote | None:
    if not isinstance(table, dict):
        return None
    said = {each: _text(table.get(each)) for each in ("address", "name", "device_id")}
    if not said["address"] or not said["device_id"]:
        return None
    return DeviceNote(
        said["address"],
        said["name"] or "",
        said["device_id"],
        _text(table.get("calibration")) or "",
    )


def _known_areas(value: object) -> tuple[str, ...]:
    said = _texts(value)
    return tuple(area for area in AREAS if area in said)


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        return ()
    return tuple(text for each in value if (text := _text(each)))


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value.isprintable() else None
