"""``python -m coach.ui.languages``: keeps what the coach says in other languages."""

import argparse
import difflib
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from coach.errors import CoachError, FileError, SetupError
from coach.ui.languages.catalogue import (
    PLURAL_FORMS,
    Entry,
    forms_of,
    merged,
    read_catalogue,
    write_catalogue,
)
from coach.ui.languages.checking import mistakes
from coach.ui.languages.messages import Collected, collect

ROOT: Final = Path(__file__).parents[3]
FOLDER: Final = Path(__file__).parent
_LANGUAGES: Final = tuple(PLURAL_FORMS)


def update(root: Path, folder: Path, drop: bool = False) -> Collected:
    """Bring each language's file up to what the source says; returns what was collected.

    Translations of what nothing says any more are kept, unless to ``drop``.
    """
    collected = collect(root)
    for language in _LANGUAGES:
        path = folder / f"{language}.ts"
        with _alone(folder):
            entries = merged(collected.messages, read_catalogue(path), language)
            kept = {key: each for key, each in entries.items() if not (drop and each.vanished)}
            write_catalogue(path, language, kept)
    return collected


def missing(root: Path, folder: Path, language: str, prefix: str = "") -> tuple[list[Entry], int]:
    """Return what has no translation of all that files below ``prefix`` say, and how much that is.

    It is the source as it is now that is looked at.
    """
    entries = merged(collect(root).messages, read_catalogue(folder / f"{language}.ts"), language)
    asked = [
        entry
        for entry in entries.values()
        if not entry.vanished and any(place.startswith(prefix) for place in entry.message.places)
    ]
    return [entry for entry in asked if not entry.done], len(asked)


def fill(root: Path, folder: Path, language: str, texts: Mapping[str, Any]) -> list[str]:
    """Take in translations, by key: a text, or a list of the plural's forms; empty: not yet.

    Returns a sentence for each that was not taken.
    """
    path = folder / f"{language}.ts"
    messages = collect(root).messages
    problems: list[str] = []
    with _alone(folder):
        entries = merged(messages, read_catalogue(path), language)
        for key, given in texts.items():
            forms = (given,) if isinstance(given, str) else tuple(given)
            if not any(forms):
                continue
            message = messages.get(key)
            if message is None:
                problems.append(f"{key!r} is said nowhere{_meant(key, messages)}")
                continue
            wrong = mistakes(message, forms, forms_of(message, language))
            problems += [f"{key!r}: {each}" for each in wrong]
            if not wrong:
                entries[key] = Entry(message, forms)
        write_catalogue(path, language, entries)
    return problems


def release(folder: Path, into: Path | None = None) -> list[Path]:
    """Make the files that Qt reads (.qm) with Qt's own lrelease; returns their paths."""
    made = []
    for language in _LANGUAGES:
        path = (into or folder) / f"{language}.qm"
        draft = path.with_suffix(".draft")
        with _alone(folder):
            words = (str(_lrelease()), "-silent", "-nounfinished", str(folder / f"{language}.ts"))
            ran = subprocess.run((*words, "-qm", str(draft)), capture_output=True, text=True)
            if ran.returncode:
                reason = ran.stderr.strip()
                raise FileError(f"{path} could not be made ({reason}); mend the .ts file")
            # A coach that is running reads the old one out of the file: it must not be cut short.
            draft.replace(path)
        made.append(path)
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what is asked; returns 1 where something is to be mended."""
    asked = _parser().parse_args(arguments)
    try:
        return _do(asked)
    except CoachError as problem:
        print(problem, file=sys.stderr)
        return 1


def _do(asked: argparse.Namespace) -> int:
    problems: Sequence[str] = ()
    if asked.verb == "update":
        collected = update(ROOT, FOLDER, asked.drop)
        problems = collected.problems
        print(f"{len(collected.messages)} sentences")
    elif asked.verb == "missing":
        entries, of = missing(ROOT, FOLDER, asked.language, asked.prefix)
        print(json.dumps(dict(_blank(entries, asked.language)), ensure_ascii=False, indent=1))
        print(f"{len(entries)} of {of} missing", file=sys.stderr)
    elif asked.verb == "fill":
        texts = json.loads(asked.file.read_text(encoding="utf-8"))
        problems = fill(ROOT, FOLDER, asked.language, texts)
        print(f"{len(texts)} read, {len(problems)} problems")
    else:
        for path in release(FOLDER):
            print(path)
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def _blank(entries: Sequence[Entry], language: str) -> Iterator[tuple[str, str | list[str]]]:
    """What a translator fills in, file by file."""
    for entry in sorted(entries, key=lambda each: each.message.places):
        message = entry.message
        counted = message.one is not None
        yield message.key, [""] * forms_of(message, language) if counted else ""


def _meant(key: str, known: Mapping[str, object]) -> str:
    close = difflib.get_close_matches(key, known, 1, 0.75)
    return f"; did you mean {close[0]!r}?" if close else ""


def _lrelease() -> Path:
    found = find_spec("PySide6")
    for folder in () if found is None else found.submodule_search_locations or ():
        for name in ("lrelease", "lrelease.exe"):
            if (Path(folder) / name).is_file():
                return Path(folder) / name
    raise SetupError("Qt's lrelease is not there; install PySide6-Essentials, which has it")


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Wait until nobody else changes the files: several people fill in at once."""
    try:
        import fcntl
    except ImportError:  # there one person works at a time
        yield
        return
    with open(folder / "__init__.py", "rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m coach.ui.languages", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    up = verbs.add_parser("update", help="collect all sentences from the source")
    up.add_argument("--drop", action="store_true", help="forget what nothing says any more")
    lacks = verbs.add_parser("missing", help="print as JSON what has no translation")
    lacks.add_argument("language", choices=_LANGUAGES)
    lacks.add_argument("prefix", nargs="?", default="", help="only of files below, like coach/ui")
    takes = verbs.add_parser("fill", help="take in translations from a JSON file")
    takes.add_argument("language", choices=_LANGUAGES)
    takes.add_argument("file", type=Path)
    verbs.add_parser("release", help="make the files that Qt reads")
    return parser
