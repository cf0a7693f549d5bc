"""Comfort profiles on disk: one TOML file a receiver, for its owner alone, named by random id."""

import re
import tomllib
from collections.abc import Callable
from dataclasses import fields
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import tomli_w

from coach.errors import CoachError, FileError, UsageError
from coach.files import PRIVATE, write_whole
from coach.messages import Tool
from coach.practice.comfort.checked_table import CheckedTable, rows_of
from coach.practice.comfort.profile import (
    MOST_NAME,
    AreaComfort,
    ComfortError,
    ComfortProfile,
)
from coach.practice.routines.areas import AREAS
from coach.reasons import reason
from coach.saying import say
from coach.signal.bands import Edges
from coach.toml_text import toml_table

VERSION: Final = 1
_MAX_BYTES: Final = 65_536  # every area under both tools is a tenth of this
_MAX_WORDS: Final = 120
#: No edge of comfort lies outside these, whoever wrote the file.
_LEAST, _MOST_N, _MOST_KPA = 0.01, 100.0, 200.0
_ID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_TOOLS: Final[dict[str, Tool]] = {"palm": "palm", "thumb": "thumb"}
_EDGES: Final = tuple(field.name for field in fields(Edges))
_KEYS: Final = ("version", "profile_id", "name", "areas")
_AREA_KEYS: Final = (
    *("area", "tool", "made_on", "device_id", "calibration", "raised"),
    *_EDGES,
)


def profile_path(folder: Path, profile_id: str) -> Path:
    """Return where a profile is kept; raises UsageError for what is no profile's id."""
    if not _ID.fullmatch(profile_id):
        raise UsageError(say("that is no comfort profile's id; choose one of those there are"))
    return folder / f"{profile_id}.toml"


def parse_profile(text: str, file: str) -> ComfortProfile:
    """Return the profile in the TOML ``text``; raises FileError naming ``file`` and the line."""
    try:
        table = toml_table(text)
    except tomllib.TOMLDecodeError as problem:
        raise FileError(
            say(
                "{file} is not valid TOML: {problem}; mend that line",
                file=file,
                problem=str(problem),
            )
        ) from None
    version = table.get("version")
    if isinstance(version, int) and version > VERSION:
        raise FileError(
            say("{file} was made by a newer coach; update this one to use it", file=file)
        )
    top, rows = rows_of(table, "areas", text, file)
    if version != VERSION or isinstance(version, bool):
        raise top.wrong("version", say("must be {version}", version=VERSION))
    top.only(_KEYS)
    profile_id = top.words("profile_id", 36)
    if not _ID.fullmatch(profile_id):
        raise top.wrong("profile_id", say("must be a random id such as uuidgen writes"))
    areas: list[AreaComfort] = []
    for row in rows:
        found = _area(row)
        if any((known.area, known.tool) == (found.area, found.tool) for known in areas):
            twice = say(
                "{area} with the {tool} is there twice; keep one", area=found.area, tool=found.tool
            )
            raise row.wrong("area", twice)
        areas.append(found)
    return ComfortProfile(profile_id, top.words("name", MOST_NAME).strip(), tuple(areas))


def profile_text(profile: ComfortProfile) -> str:
    """Return the profile as TOML, as ``parse_profile`` reads it."""
    table: dict[str, Any] = {
        "version": VERSION,
        "profile_id": profile.profile_id,
        "name": profile.name,
        "areas": [
            {
                **{key: getattr(known, key) for key in _AREA_KEYS if key not in _EDGES},
                **{key: getattr(known.edges, key) for key in _EDGES},
            }
            for known in profile.areas
        ],
    }
    if not profile.areas:
        del table["areas"]
    return tomli_w.dumps(table)


def load_profiles(
    folder: Path, on_problem: Callable[[CoachError], None] | None = None
) -> tuple[ComfortProfile, ...]:
    """Return every profile in the folder, by name.

    A broken file raises FileError, or, where ``on_problem`` is given, is told there and left out.
    """
    found = []
    for path in sorted(folder.glob("*.toml")) if folder.is_dir() else ():
        try:
            found.append(_read(path))
        except FileError as problem:
            if on_problem is None:
                raise
            on_problem(problem)
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.profile_id)))


def profile_of(folder: Path, profile_id: str) -> ComfortProfile:
    """Return one profile; raises UsageError when it is gone, FileError when it is broken."""
    path = profile_path(folder, profile_id)
    if not path.exists():
        raise UsageError(say("that comfort profile is gone; choose another, or go on without one"))
    return _read(path)


def write_profile(folder: Path, profile: ComfortProfile) -> Path:
    """Write a profile whole or not at all, 0600 in a folder of 0700; raises FileError."""
    path = profile_path(folder, profile.profile_id)
    text = profile_text(profile)
    parse_profile(text, str(path))
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(path, text.encode(), PRIVATE, follow=False)
    except OSError as problem:
        raise FileError(
            say(
                "the comfort profile could not be saved in {folder} ({reason}); "
                "make room, mend that, or choose another data folder",
                folder=str(folder),
                reason=reason(problem),
            )
        ) from problem
    return path


def delete_profile(folder: Path, profile_id: str) -> None:
    """Remove a profile for good; one that is gone already is fine. Raises FileError."""
    _unlink(profile_path(folder, profile_id))


def delete_profiles(folder: Path) -> int:
    """Remove every profile for good, broken ones too; returns how many. Raises FileError."""
    paths = sorted(folder.glob("*.toml"))
    for path in paths:
        _unlink(path)
    return len(paths)


def _unlink(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as problem:
        raise FileError(
            say(
                "{file} could not be deleted ({reason}); check the folder's rights",
                file=str(path),
                reason=reason(problem),
            )
        ) from problem


def _read(path: Path) -> ComfortProfile:
    try:
        if not path.is_file():
            raise FileError(say("{file} is no file; remove it", file=str(path)))
        with path.open("rb") as opened:
            data = opened.read(_MAX_BYTES + 1)
        if len(data) > _MAX_BYTES:
            raise FileError(
                say(
                    "{file} is over {most_kb} kB; a profile is a short text",
                    file=str(path),
                    most_kb=_MAX_BYTES // 1024,
                )
            )
        profile = parse_profile(data.decode("utf-8"), str(path))
    except OSError as problem:
        why = reason(problem) if problem.strerror else say("it cannot be opened")
        raise FileError(
            say("{file} cannot be read ({reason}); check its rights", file=str(path), reason=why)
        ) from None
    except UnicodeDecodeError:
        raise FileError(say("{file} is not UTF-8 text; save it as UTF-8", file=str(path))) from None
    if path.stem != profile.profile_id:
        raise FileError(
            say(
                "{file} holds the profile {profile}; name the file by it, or remove it",
                file=str(path),
                profile=profile.profile_id,
            )
        )
    return profile


def _area(row: CheckedTable) -> AreaComfort:
    row.only(_AREA_KEYS)
    most = {key: _MOST_KPA if key.endswith("_kpa") else _MOST_N for key in _EDGES}
    edges = Edges(**{key: row.number(key, _LEAST, most[key]) for key in _EDGES})
    _check_order(row, edges)
    area, tool = row.choice("area", AREAS), _TOOLS[row.choice("tool", tuple(_TOOLS))]
    try:
        return AreaComfort(
            area=area,
            tool=tool,
            edges=edges,
            made_on=row.day("made_on"),
            device_id=row.words("device_id", _MAX_WORDS, ""),
            calibration=row.words("calibration", _MAX_WORDS, ""),
            raised=row.flag("raised"),
        )
    except ComfortError as problem:
        raise row.wrong("firm_n", say("cannot be so: {problem}", problem=str(problem))) from None


def _check_order(row: CheckedTable, edges: Edges) -> None:
    for rising in (_EDGES[:4], _EDGES[4:]):
        for low, high in pairwise(rising):
            if not getattr(edges, low) < getattr(edges, high):
                raise row.wrong(
                    high,
                    say(
                        "is {value}, not above {lower}, {lower_value}; put the edges in order",
                        value=f"{getattr(edges, high):g}",
                        lower=low,
                        lower_value=f"{getattr(edges, low):g}",
                    ),
                )
