"""The event that a sensor's zero is another from now on, and reading it: it may be from a file."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.event_data import EventData, number, text

#: Who said so: a person, or the sensor's own drift as the coach followed it.
BY_PERSON, BY_DRIFT = "person", "drift"
#: No sensor has more taxels, and none a zero beyond this.
_MOST_TAXELS, _MOST_N = 4096, 10_000.0


@dataclass(frozen=True, slots=True, eq=False)
class ZeroNote:
    """A zero (taxels,) in newtons, and of which hand's device."""

    hand: int
    device_id: str
    newtons: NDArray[np.float64]
    by_person: bool


def zero_event(note: ZeroNote) -> dict[str, object]:
    """Return the event that tells of a zero."""
    return {
        "event": "zero",
        "hand": note.hand,
        "device": note.device_id,
        "by": BY_PERSON if note.by_person else BY_DRIFT,
        "newtons": note.newtons.tolist(),
    }


def zero_in(data: EventData) -> ZeroNote:
    """Return what an event tells; raises ValueError where that is no zero."""
    said = data.get("newtons")
    if not isinstance(said, list) or not 1 <= len(said) <= _MOST_TAXELS:
        raise ValueError("no zero")
    newtons = [number({"n": each}, "n") for each in said]
    by_person = _BY.get(text(data, "by"))
    if by_person is None or not all(abs(each) <= _MOST_N for each in newtons):
        raise ValueError("no zero that a sensor could have")
    hand, device_id = int(number(data, "hand")), text(data, "device")
    return ZeroNote(hand, device_id, np.array(newtons), by_person)


_BY: Final[Mapping[str, bool]] = {BY_PERSON: True, BY_DRIFT: False}
