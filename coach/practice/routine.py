"""Routines: a practice session as data, one TOML file each, checked before it is used."""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coach.errors import CoachError, FileError, UsageError
from coach.practice.techniques import AREAS, TECHNIQUES
from coach.signal.bands import Band

_BUNDLED = Path(__file__).parent / "routines"
_MAX_BYTES = 65_536  # a routine of sixty stages with long notes is a third of this
_MAX_STAGES = 60
_MAX_S = 7_200.0
_MAX_WORDS = 240
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_SIDES = ("both", "left", "right")
_ROUTINE_KEYS = ("name", "title", "summary", "duration_s", "stages")
_STAGE_KEYS = (
    *("name", "title", "technique", "area", "target", "counts"),
    *("pace_bpm", "pace_end_bpm", "seconds", "side", "note"),
)


@dataclass(frozen=True, slots=True)
class Stage:
    """One part of a routine: what to do, where, how hard, how fast and how long.

    ``pace_bpm`` None means that no beat belongs to it (hands rest or wait). ``pace_end_bpm``,
    where given, is the pace that the stage slows down (or speeds up) to by its end.
    """

    name: str
    title: str
    technique: str
    area: str
    target: Band
    seconds: float
    counts: int = 4
    pace_bpm: float | None = None
    pace_end_bpm: float | None = None
    side: str = "both"
    note: str = ""


@dataclass(frozen=True, slots=True)
class Routine:
    """A named row of stages; ``duration_s`` is what they and the pauses between may take."""

    name: str
    title: str
    summary: str
    duration_s: float
    stages: tuple[Stage, ...]

    @property
    def stages_s(self) -> float:
        """The sum of the stages' seconds."""
        return sum(stage.seconds for stage in self.stages)


def parse_routine(text: str, file: str) -> Routine:
    """Return the routine in the TOML ``text``; raises FileError naming ``file`` and the line."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise FileError(f"{file} is not valid TOML: {problem}; mend that line") from None
    return _Checker(text, file).routine(table)


def read_routine(path: Path) -> Routine:
    """Return the routine in a file; raises FileError with one sentence."""
    try:
        with path.open("rb") as opened:
            data = opened.read(_MAX_BYTES + 1)
    except OSError as problem:
        reason = problem.strerror or "it cannot be opened"
        raise FileError(f"{path} cannot be read ({reason}); check its name and rights") from None
    if len(data) > _MAX_BYTES:
        raise FileError(f"{path} is over {_MAX_BYTES // 1024} kB; a routine is a short text file")
    try:
        return parse_routine(data.decode("utf-8"), str(path))
    except UnicodeDecodeError:
        raise FileError(f"{path} is not UTF-8 text; save it as UTF-8") from None


def load_routines(
    own_folder: Path | None = None,
    on_problem: Callable[[CoachError], None] | None = None,
) -> tuple[Routine, ...]:
    """Return the bundled routines and those in ``own_folder``, by length.

    One's own file replaces a bundled routine of the same name. A broken own file raises
    FileError, or, where ``on_problem`` is given, is told there and left out.
    """
    found = {routine.name: routine for routine in map(read_routine, _files(_BUNDLED))}
    for path in _files(own_folder):
        try:
            routine = read_routine(path)
        except FileError as problem:
            if on_problem is None:
                raise
            on_problem(problem)
        else:
            found[routine.name] = routine
    return tuple(sorted(found.values(), key=lambda routine: (routine.duration_s, routine.name)))


def routine_named(name: str, own_folder: Path | None = None) -> Routine:
    """Return the routine called ``name``; raises UsageError that lists those there are."""
    routines = load_routines(own_folder, on_problem=lambda _problem: None)
    for routine in routines:
        if routine.name == name:
            return routine
    known = ", ".join(routine.name for routine in routines)
    raise UsageError(f"there is no routine called {name!r}; choose one of: {known}")


def _files(folder: Path | None) -> Iterator[Path]:
    if folder is not None and folder.is_dir():
        yield from sorted(folder.glob("*.toml"))


class _Checker:
    """Turns a TOML table into a Routine, or into a sentence that says what to mend where."""

    def __init__(self, text: str, file: str) -> None:
        self._lines = text.splitlines()
        self._file = file
        self._stage: int | None = None

    def routine(self, table: Mapping[str, Any]) -> Routine:
        self._only(table, _ROUTINE_KEYS)
        rows = table.get("stages")
        if not isinstance(rows, list) or not 0 < len(rows) <= _MAX_STAGES:
            raise self._wrong("stages", f"needs 1 to {_MAX_STAGES} [[stages]]")
        name, title = self._slug(table), self._words(table, "title")
        summary = self._words(table, "summary", "")
        duration_s = self._number(table, "duration_s", 10.0, _MAX_S)
        stages = tuple(self._one_stage(index, row) for index, row in enumerate(rows))
        self._stage = None
        routine = Routine(name, title, summary, duration_s, stages)
        if routine.stages_s > duration_s:
            raise self._wrong(
                "duration_s",
                f"says {duration_s:g} s but the stages add up to {routine.stages_s:g} s; "
                "shorten a stage or raise duration_s",
            )
        return routine

    def _one_stage(self, index: int, row: object) -> Stage:
        self._stage = index
        if not isinstance(row, dict):
            raise self._wrong("stages", "must be [[stages]] tables")
        self._only(row, _STAGE_KEYS)
        technique = self._choice(row, "technique", tuple(TECHNIQUES))
        allowed = tuple(band.value for band in TECHNIQUES[technique].bands)
        default = allowed[0] if len(allowed) == 1 else None
        pace = self._number(row, "pace_bpm", 20.0, 160.0) if "pace_bpm" in row else None
        if "pace_end_bpm" in row and pace is None:
            raise self._wrong("pace_end_bpm", "needs pace_bpm, the pace to start from")
        return Stage(
            name=self._slug(row),
            title=self._words(row, "title"),
            technique=technique,
            area=self._choice(row, "area", AREAS),
            target=Band(self._choice(row, "target", allowed, default, f" for {technique}")),
            seconds=self._number(row, "seconds", 1.0, _MAX_S),
            counts=self._counts(row),
            pace_bpm=pace,
            pace_end_bpm=self._number(row, "pace_end_bpm", 20.0, 160.0)
            if "pace_end_bpm" in row
            else None,
            side=self._choice(row, "side", _SIDES, "both"),
            note=self._words(row, "note", ""),
        )

    def _only(self, table: Mapping[str, Any], known: tuple[str, ...]) -> None:
        for key in table:
            if key not in known:
                raise self._wrong(key, f"is no word here; use {', '.join(known)}")

    def _slug(self, table: Mapping[str, Any]) -> str:
        name = self._words(table, "name")
        if len(name) > 40 or not _NAME.fullmatch(name):
            raise self._wrong("name", "must be small letters, digits and single dashes, up to 40")
        return name

    def _words(self, table: Mapping[str, Any], key: str, default: str | None = None) -> str:
        value = table.get(key, default)
        if not isinstance(value, str) or (default is None and not value.strip()):
            raise self._wrong(key, "must be a text in quotes")
        if len(value) > _MAX_WORDS or not value.isprintable():
            raise self._wrong(key, f"must be one line of at most {_MAX_WORDS} letters")
        return value

    def _number(self, table: Mapping[str, Any], key: str, low: float, high: float) -> float:
        value = table.get(key)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self._wrong(key, f"must be a number from {low:g} to {high:g}")
        if not low <= value <= high:
            raise self._wrong(key, f"is {value:g} but must be from {low:g} to {high:g}")
        return float(value)

    def _counts(self, table: Mapping[str, Any]) -> int:
        value = table.get("counts", 4)
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 8:
            raise self._wrong("counts", "must be a whole number from 1 to 8")
        return value

    def _choice(
        self,
        table: Mapping[str, Any],
        key: str,
        known: tuple[str, ...],
        default: str | None = None,
        what: str = "",
    ) -> str:
        value = table.get(key, default)
        if not isinstance(value, str) or value not in known:
            raise self._wrong(key, f"must be one of{what}: {', '.join(known)}")
        return value

    def _wrong(self, key: str, what: str) -> FileError:
        line = self._line_of(key)
        where = f", line {line}" if line else ""
        stage = "" if self._stage is None else f" in stage {self._stage + 1}"
        return FileError(f"{self._file}{where}: {key}{stage} {what}")

    def _line_of(self, key: str) -> int | None:
        """The line of ``key`` in its own table, else of that table's header, else None."""
        heads = [n for n, line in enumerate(self._lines) if re.match(r"\s*\[\[\s*stages", line)]
        start, header = 0, None
        if self._stage is not None and self._stage < len(heads):
            start, header = heads[self._stage], heads[self._stage] + 1
        end = next((head for head in heads if head > start), len(self._lines))
        written = re.compile(rf"\s*\"?{re.escape(key)}\"?\s*=")
        for number, line in enumerate(self._lines[start:end], start + 1):
            if written.match(line):
                return number
        return header
