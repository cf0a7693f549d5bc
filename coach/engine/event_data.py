"""Reading an event's values: they may come from a file, so nothing about them is sure."""

import math
from collections.abc import Mapping

EventData = Mapping[str, object]


def number(data: EventData, key: str) -> float:
    """Return a finite number; raises ValueError for anything else."""
    value = data.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError(f"{key} is no number")
    return float(value)


def text(data: EventData, key: str) -> str:
    """Return a text; raises ValueError for anything else."""
    value = data.get(key)
    if not isinstance(value, str):
        raise ValueError(f"{key} is no text")
    return value


def text_or(data: EventData, key: str, otherwise: str = "") -> str:
    """Return a text, ``otherwise`` where there is none."""
    value = data.get(key)
    return value if isinstance(value, str) else otherwise
