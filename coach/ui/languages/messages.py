"""Every sentence that can be shown, collected from the source: nothing is imported for it.

Collected are the literals given to ``say``, ``say_many``, ``Phrase`` and ``known`` of
``coach.saying``, and the fields of our own TOML files that a page shows.
"""

import ast
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

SAYING: Final = "coach/saying.py"
_MAKERS: Final = frozenset({"say", "say_many", "Phrase", "known"})
#: Which fields of which TOML files a person reads. A unit that is no word is the same everywhere.
FILE_FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "sims/scenarios": ("title",),
    "coach/practice/routines": ("title", "summary", "note", "safety"),
    "coach/practice/measures": (
        *("title", "unit", "meaning", "formula", "source", "unknown", "error", "better"),
    ),
}
_LONGEST_SIGN: Final = 4


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence to be translated: ``source`` is looked up, with ``meaning``.

    ``one`` is the English for one thing, None where nothing is counted. ``places`` are the files
    that say it, from the project's folder.
    """

    source: str
    meaning: str = ""
    one: str | None = None
    places: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What a translator's file calls it."""
        return f"{self.source}|{self.meaning}" if self.meaning else self.source


@dataclass(frozen=True, slots=True)
class Collected:
    """All messages by their keys, and a sentence for each place that cannot be collected."""

    messages: Mapping[str, Message]
    problems: tuple[str, ...] = ()


def collect(root: Path) -> Collected:
    """Return all that is said under ``root``, the folder that holds ``coach``."""
    found: dict[str, Message] = {}
    problems: list[str] = []
    for each in _said(root, problems):
        known = found.get(each.key)
        if known is None:
            found[each.key] = each
            continue
        if (known.one is None) != (each.one is None):
            problems.append(f"{each.places[0]}: {each.key!r} is said with and without a number")
        places = tuple(sorted({*known.places, *each.places}))
        found[each.key] = replace(known, places=places, one=known.one or each.one)
    return Collected(found, tuple(problems))


def _said(root: Path, problems: list[str]) -> Iterator[Message]:
    for path in sorted((root / "coach").rglob("*.py")):
        place = path.relative_to(root).as_posix()
        try:
            tree = ast.parse(path.read_text(encoding="utf-8"))
        except SyntaxError as problem:
            problems.append(f"{place}, line {problem.lineno}: not Python ({problem.msg})")
            continue
        yield from _said_in(tree, place, problems)
    for folder, names in FILE_FIELDS.items():
        for path in sorted((root / folder).glob("*.toml")):
            table = tomllib.loads(path.read_text(encoding="utf-8"))
            place = path.relative_to(root).as_posix()
            for text in _texts(table, names):
                yield Message(text, places=(place,))


def _said_in(tree: ast.Module, place: str, problems: list[str]) -> Iterator[Message]:
    makers = {name: name for name in _MAKERS} if place == SAYING else _imported(tree)
    if not makers:
        return
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name):
            maker = makers.get(call.func.id)
            if maker is not None:
                yield from _message(maker, call, place, problems)


def _imported(tree: ast.Module) -> dict[str, str]:
    """Return what the makers are called in a module, by that name."""
    return {
        alias.asname or alias.name: alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "coach.saying"
        for alias in node.names
        if alias.name in _MAKERS
    }


def _message(maker: str, call: ast.Call, place: str, problems: list[str]) -> Iterator[Message]:
    wanted = 2 if maker == "say_many" else 1
    words = [_literals(each) for each in call.args[:wanted]]
    meaning = _meaning(maker, call)
    if len(words) == wanted and all(words) and meaning is not None:
        for at, source in enumerate(words[-1]):
            one = words[0][min(at, len(words[0]) - 1)] if maker == "say_many" else None
            yield Message(source, meaning, one, (place,))
    elif maker != "known" and place != SAYING:
        said = f"what {maker} is given must be written out; where it is elsewhere, use known"
        problems.append(f"{place}, line {call.lineno}: {said}")


def _literals(node: ast.expr) -> list[str]:
    """Return the texts that an expression may be, none where they are not written out."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        either, other = _literals(node.body), _literals(node.orelse)
        return [*either, *other] if either and other else []
    return []


def _meaning(maker: str, call: ast.Call) -> str | None:
    """Return the meaning that is given, empty where there is none, None where it is not literal."""
    at = {"known": 1, "Phrase": 1}.get(maker, len(call.args))
    given: Iterable[ast.expr] = (
        *call.args[at : at + 1],
        *(each.value for each in call.keywords if each.arg == "meaning"),
    )
    for node in given:
        literals = _literals(node)
        return literals[0] if len(literals) == 1 else None
    return ""


def _texts(table: Mapping[str, Any], names: tuple[str, ...]) -> Iterator[str]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _texts(value, names)
        elif isinstance(value, list):
            for each in value:
                if isinstance(each, dict):
                    yield from _texts(each, names)
        elif key in names and isinstance(value, str) and _is_words(key, value):
            yield value


def _is_words(key: str, value: str) -> bool:
    return bool(value) and (key != "unit" or (value.isalpha() and len(value) > _LONGEST_SIGN))
