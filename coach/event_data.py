"""Reading an event's values: they may come from a file, so nothing about them is sure."""

import sys
from collections.abc import Mapping
from dataclasses import fields
from itertools import pairwise

from coach.signal.bands import Edges

EventData = Mapping[str, object]


def number(data: EventData, key: str) -> float:
    """Return a finite number; raises ValueError for anything else."""
    value = data.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"{key} is no number")
    # So compared a whole number may be of any length.
    if not abs(value) <= sys.float_info.max:
        raise ValueError(f"{key} is no number of this world")
    return float(value)


def number_or_none(data: EventData, key: str) -> float | None:
    """Return a finite number, None where there is none; raises ValueError for anything else."""
    return None if data.get(key) is None else number(data, key)


def usable_number(data: EventData, key: str) -> float | None:
    """Return a finite number, None for anything else."""
    try:
        return number(data, key)
    except ValueError:
        return None


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


def edges_in(data: EventData) -> Edges:
    """Return an event's edges; raises ValueError where they do not rise, in newtons and kPa."""
    edges = Edges(**{each.name: number(data, each.name) for each in fields(Edges)})
    newtons = 0.0, edges.contact_n, edges.light_n, edges.medium_n, edges.firm_n
    kilopascals = 0.0, edges.light_kpa, edges.medium_kpa, edges.firm_kpa
    for scale in (newtons, kilopascals):
        if not all(low < high for low, high in pairwise(scale)):
            raise ValueError("edges out of order")
    return edges
