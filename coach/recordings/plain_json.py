"""JSON objects as recordings hold them, both ways; what is read may come from anybody."""

import json
import math
from collections.abc import Mapping
from itertools import chain
from typing import Final

#: Our own objects are five deep; whole numbers of so many digits fit into 64 bits.
_DEEPEST: Final = 32
_MOST_DIGITS: Final = 18


def parse_object(text: bytes) -> dict[str, object] | None:
    """Return a JSON object, or None for anything else; one that is nested too deep is none.

    Whole numbers past 64 bits are floats, and half characters are replaced.
    """
    try:
        found = json.loads(text, parse_int=_whole)
        if b"\\ud" in text.lower():
            whole = json.dumps(found, ensure_ascii=False).encode("utf-8", "replace")
            found = json.loads(whole, parse_int=_whole)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) and not _is_too_deep(found, text) else None


def _whole(digits: str) -> int | float:
    return int(digits) if len(digits) <= _MOST_DIGITS else float(digits)


def _is_too_deep(found: dict[str, object], text: bytes) -> bool:
    if text.count(b"[") + text.count(b"{") <= _DEEPEST:
        return False
    level: list[dict[str, object] | list[object]] = [found]
    for _ in range(_DEEPEST):
        inside = chain(*(each.values() if isinstance(each, dict) else each for each in level))
        level = [below for below in inside if isinstance(below, dict | list)]
        if not level:
            return False
    return True


def to_json(data: Mapping[str, object]) -> bytes:
    """Return compact JSON in UTF-8; NaN and infinity become null, unknown types text."""
    plain = _plain(data)
    return json.dumps(plain, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode(
        "utf-8", "replace"
    )


def _plain(value: object) -> object:
    """Return ``value`` in JSON's own types: NaN and infinity are null, strangers are text."""
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {str(name): _plain(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if value is None or isinstance(value, bool | int | str):
        return value
    as_python = getattr(value, "tolist", None)
    return _plain(as_python()) if callable(as_python) else str(value)
