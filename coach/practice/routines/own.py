"""A person's own routines: the files they are in, those with a mistake, and saving one."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from coach.errors import FileError, UsageError
from coach.files import PRIVATE, is_device_name, read_plain, write_whole
from coach.practice.routines.library import BUNDLED, load_routines, read_routine
from coach.practice.routines.parts import Routine
from coach.practice.routines.text import parse_routine
from coach.reasons import reason
from coach.saying import say

_MAX_BYTES = 65_536


@dataclass(frozen=True, slots=True)
class BrokenRoutine:
    """An own routine with a mistake: its file, its text, and what to mend."""

    path: Path
    text: str
    problem: str


@dataclass(frozen=True, slots=True)
class RoutineShelf:
    """The routines that can be practised, which of them are one's own, and those that cannot."""

    routines: tuple[Routine, ...] = ()
    broken: tuple[BrokenRoutine, ...] = ()
    own: frozenset[str] = frozenset()


def shelf_of(own_folder: Path) -> RoutineShelf:
    """Return the bundled routines and one's own, with the broken ones beside them."""
    broken, own = [], set()
    for path in _own_files(own_folder):
        try:
            own.add(read_routine(path).name)
        except FileError as problem:
            broken.append(BrokenRoutine(path, _text_of(path), str(problem)))
    routines = load_routines(own_folder, on_problem=lambda _known: None)
    return RoutineShelf(routines, tuple(broken), frozenset(own))


def source_of(name: str, own_folder: Path) -> str:
    """Return the text of a routine, one's own before a bundled one; raises UsageError."""
    for path in (*_own_files(own_folder), *sorted(BUNDLED.glob("*.toml"))):
        with suppress(FileError):
            if read_routine(path).name == name:
                return _text_of(path)
    raise UsageError(say("the routine {name} is gone; choose another", name=repr(name)))


def save_own(text: str, own_folder: Path, replacing: Path | None = None) -> Routine:
    """Check a routine's text and keep it in the own folder; raises FileError.

    It takes the place of an own routine of the same name, and of the file ``replacing``; any
    other file, such as one with a mistake, stays.
    """
    routine = parse_routine(text, replacing.name if replacing else say("this routine"))
    data = text.encode("utf-8", "replace")
    if len(data) > _MAX_BYTES:
        raise FileError(
            say(
                "this routine is over {most_kb} kB; take some lines out",
                most_kb=_MAX_BYTES // 1024,
            )
        )
    path = _place_of(routine, own_folder, replacing)
    try:
        own_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(path, data, PRIVATE)
        if replacing is not None and replacing != path:
            replacing.unlink(missing_ok=True)
    except OSError as problem:
        raise FileError(
            say(
                "{file} could not be saved ({reason}); make room or check the rights of its folder",
                file=str(path),
                reason=reason(problem),
            )
        ) from problem
    return routine


def remove_own(name: str, own_folder: Path) -> None:
    """Delete one's own routine called ``name``, for good; raises FileError.

    Where it stood in the place of a bundled one, that is there again.
    """
    for path in _called(name, own_folder):
        try:
            path.unlink(missing_ok=True)
        except OSError as problem:
            raise FileError(
                say(
                    "{file} could not be removed ({reason}); check the rights of its folder",
                    file=str(path),
                    reason=reason(problem),
                )
            ) from problem


def _place_of(routine: Routine, own_folder: Path, replacing: Path | None) -> Path:
    for old in _called(routine.name, own_folder):
        return old
    path, number = own_folder / f"{routine.name}.toml", 1
    while is_device_name(path.stem) or (path.exists() and path != replacing):
        number += 1
        path = own_folder / f"{routine.name}-{number}.toml"
    return path


def _called(name: str, own_folder: Path) -> list[Path]:
    """Return the own files whose routine is called ``name``."""
    found = []
    for path in _own_files(own_folder):
        with suppress(FileError):
            if read_routine(path).name == name:
                found.append(path)
    return found


def _own_files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.toml")) if folder.is_dir() else []


def _text_of(path: Path) -> str:
    """Return a file's text as far as it can be shown; an unreadable one is empty."""
    try:
        return read_plain(path, _MAX_BYTES).decode("utf-8", "replace")
    except OSError:
        return ""
