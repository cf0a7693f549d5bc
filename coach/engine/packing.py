"""Snapshots as bytes for the pipe to the window, for half of what pickling them costs.

Frozen dataclasses with slots ask for their fields whenever one of them is pickled or unpickled,
which is sixty times a second here; so each class is asked once, and its values are kept as what
it is called with.
"""

import io
import pickle
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache
from operator import attrgetter
from typing import Any


def packed(value: object) -> bytes:
    """Return bytes of which ``pickle.loads``, and so a pipe's other end, makes the same again."""
    room = io.BytesIO()
    Packer(room, pickle.HIGHEST_PROTOCOL).dump(value)
    return room.getvalue()


class Packer(pickle.Pickler):
    """Makes bytes of values, of plain classes by what they are called with."""

    def reducer_override(self, value: Any) -> Any:
        kind: type = type(value)
        values_of = _values_of(kind)
        return NotImplemented if values_of is None else (kind, values_of(value))


@cache
def _values_of(kind: type) -> Callable[[object], tuple[object, ...]] | None:
    """Return what gives the values that a class is called with, None for any but plain ones."""
    own = fields(kind) if is_dataclass(kind) else ()
    if len(own) < 2 or not all(each.init and not each.kw_only for each in own):
        return None
    return attrgetter(*(each.name for each in own))
