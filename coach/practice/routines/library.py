"""Routines: a practice session as data, one TOML file each, checked before it is used."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from coach.errors import CoachError, FileError, UsageError
from coach.files import read_plain
from coach.practice.routines.parts import Routine, Stage
from coach.practice.routines.text import parse_routine
from coach.reasons import reason
from coach.saying import known, say

__all__ = (
    "Routine",
    "Stage",
    "bundled_names",
    "load_routines",
    "parse_routine",
    "read_routine",
    "routine_named",
)

BUNDLED = Path(__file__).parent
_MAX_BYTES = 65_536  # a routine of sixty stages with long notes is a third of this
_NAME = re.compile(r"""^[ \t]*name[ \t]*=[ \t]*["']([^"'\n]*)""", re.MULTILINE)


def read_routine(path: Path) -> Routine:
    """Return the routine in a file; raises FileError with one sentence."""
    try:
        data = read_plain(path, _MAX_BYTES + 1)
    except OSError as problem:
        why = reason(problem) if problem.strerror else say("it cannot be opened")
        raise FileError(
            say(
                "{file} cannot be read ({reason}); check its name and rights",
                file=str(path),
                reason=why,
            )
        ) from None
    if len(data) > _MAX_BYTES:
        raise FileError(
            say(
                "{file} is over {most_kb} kB; a routine is a short text file",
                file=str(path),
                most_kb=_MAX_BYTES // 1024,
            )
        )
    try:
        return parse_routine(data.decode("utf-8"), str(path))
    except UnicodeDecodeError:
        raise FileError(say("{file} is not UTF-8 text; save it as UTF-8", file=str(path))) from None


def load_routines(
    own_folder: Path | None = None,
    on_problem: Callable[[CoachError], None] | None = None,
) -> tuple[Routine, ...]:
    """Return the bundled routines and those in ``own_folder``, by length.

    One's own file replaces a bundled routine of the same name. A broken own file raises
    FileError, or, where ``on_problem`` is given, is told there and left out.
    """
    found = {routine.name: routine for routine in _bundled()}
    for path in _files(own_folder):
        try:
            routine = read_routine(path)
        except FileError as problem:
            if on_problem is None:
                raise
            on_problem(problem)
        else:
            found[routine.name] = routine
    return tuple(sorted(found.values(), key=lambda routine: (routine.stages_s, routine.name)))


def routine_named(name: str, own_folder: Path | None = None) -> Routine:
    """Return the routine called ``name``; raises UsageError that lists those there are.

    Where only one's own file with a mistake is called so, its FileError is raised.
    """
    routines = load_routines(own_folder, on_problem=lambda _problem: None)
    for routine in routines:
        if routine.name == name:
            return routine
    for path in _files(own_folder):
        if name in (path.stem, _name_told(path)):
            read_routine(path)
    raise UsageError(
        say(
            "there is no routine called {name}; choose one of: {names}",
            name=repr(name),
            names=", ".join(routine.name for routine in routines),
        )
    )


@cache
def bundled_names() -> frozenset[str]:
    """Return the names of the routines that come with the coach; their files are called so."""
    return frozenset(path.stem for path in _files(BUNDLED))


@cache
def _bundled() -> tuple[Routine, ...]:
    return tuple(_ours(read_routine(path)) for path in _files(BUNDLED))


def _ours(routine: Routine) -> Routine:
    """Return a routine whose words are ours, so that a page can show them in another language."""
    stages = (
        replace(stage, title=known(stage.title), note=known(stage.note), safety=known(stage.safety))
        for stage in routine.stages
    )
    return replace(
        routine,
        title=known(routine.title),
        summary=known(routine.summary),
        stages=tuple(stages),
    )


def _name_told(path: Path) -> str:
    """Return the name in a file, however wrong the rest of it is; empty where there is none."""
    try:
        text = read_plain(path, _MAX_BYTES).decode("utf-8", "replace")
    except OSError:
        return ""
    found = _NAME.search(text.partition("[[")[0])
    return "" if found is None else found[1]


def _files(folder: Path | None) -> Iterator[Path]:
    if folder is not None and folder.is_dir():
        yield from sorted(folder.glob("*.toml"))
