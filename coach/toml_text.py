"""TOML that anybody may have written: bounded in length, depth and time, whatever it holds."""

import re
import tomllib
from pathlib import Path
from typing import Any, Final

from coach.files import read_plain

#: Our deepest file is four deep; what is nested deeper is made to break whoever reads it.
_DEEPEST: Final = 16
_LARGEST: Final = 1 << 63
#: The reader's time grows with the square of a dotted name's parts.
_MANY_DOTS: Final = re.compile(
    r"""(?<![A-Za-z0-9_-])(?:(?:[A-Za-z0-9_-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){16}"""
)


def toml_table(text: str) -> dict[str, Any]:
    """Return the table in a text; raises TOMLDecodeError, which is a ValueError, for all else."""
    dotted = _MANY_DOTS.search(text)
    if dotted is not None:
        line = text.count("\n", 0, dotted.start()) + 1
        raise tomllib.TOMLDecodeError(f"Too many dots in a name (at line {line}, column 1)")
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        raise
    except RecursionError:
        raise tomllib.TOMLDecodeError("Too many brackets in one another") from None
    except ValueError as problem:
        raise tomllib.TOMLDecodeError("A number that is too long") from problem
    _check(table)
    return table


def toml_file(path: Path, most_bytes: int) -> dict[str, Any]:
    """Return the table in a plain file; raises OSError, and ValueError for what is none."""
    data = read_plain(path, most_bytes + 1)
    if len(data) > most_bytes:
        raise ValueError(f"{path} is over {most_bytes // 1024} kB")
    return toml_table(data.decode("utf-8"))


def _check(table: dict[str, Any]) -> None:
    """Refuse what later code would stumble over: endless numbers, bottomless tables."""
    waiting: list[tuple[object, int]] = [(table, 0)]
    while waiting:
        value, depth = waiting.pop()
        if depth > _DEEPEST:
            raise tomllib.TOMLDecodeError("Too many brackets in one another")
        if isinstance(value, int) and abs(value) >= _LARGEST:
            raise tomllib.TOMLDecodeError("A number that is too long")
        if isinstance(value, dict | list):
            below = value.values() if isinstance(value, dict) else value
            waiting += ((each, depth + 1) for each in below)
