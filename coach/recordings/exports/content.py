"""What there is to export of one hand of a recording: plain values, and streams of long ones."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from coach.signal.readings import Readings
from coach.signal.strokes import Stroke

#: What a table can be of.
What = Literal["samples", "readings", "strokes", "events"]
WHAT: Final[tuple[What, ...]] = ("samples", "readings", "strokes", "events")


class Forces(Protocol):
    """Calibrated samples in a row: ``t_s`` (n,), ``newtons`` (n, taxels)."""

    @property
    def t_s(self) -> NDArray[np.float64]: ...
    @property
    def newtons(self) -> NDArray[np.float64]: ...


@dataclass(frozen=True, slots=True)
class Note:
    """Something that happened, at a stream second; ``duration_s`` None where it has none.

    ``name`` is one word, ``text`` what a person reads, ``data`` the recording's own event (empty
    for what was found in the samples).
    """

    t_s: float
    name: str
    text: str
    duration_s: float | None = None
    data: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Content:
    """One hand of a recording, and what ``coach report`` finds in it.

    ``created`` is wall time (UTC, ISO 8601) near the first sample, a label only. ``calibration``
    says in words what the newtons come from. ``notes`` are in the order of their seconds.
    ``samples`` are newtons as that says, ``readings`` what was judged: low-passed, its zero
    followed. Both are read anew, block by block, at each call. ``lacks`` says what of the session
    is not here, empty where all of it is.
    """

    title: str
    session: str
    created: str
    device: str
    device_id: str
    calibration: str
    rate_hz: float | None
    taxels: int
    tool: str
    strokes: tuple[Stroke, ...]
    notes: tuple[Note, ...]
    samples: Callable[[], Iterator[Forces]]
    readings: Callable[[], Iterator[Readings]]
    places_mm: tuple[tuple[float, float], ...] = ()
    lacks: str = ""

    @property
    def began(self) -> datetime:
        """``created`` as a time; the beginning of 1970 where it is none."""
        try:
            told = datetime.fromisoformat(self.created)
        except ValueError:
            return datetime(1970, 1, 1, tzinfo=UTC)
        return told.replace(tzinfo=UTC) if told.tzinfo is None else told.astimezone(UTC)

    def about(self) -> dict[str, str]:
        """Return what the file is of, for a place where programs keep such words."""
        told = {
            "program": "Pressure Coach",
            "title": self.title,
            "session": self.session,
            "created": self.created,
            "device": self.device,
            "device_id": self.device_id,
            "calibration": self.calibration,
            "tool": self.tool,
            "rate_hz": "" if self.rate_hz is None else f"{self.rate_hz:g}",
            "taxels": str(self.taxels),
        }
        if self.places_mm:
            told["places_mm"] = " ".join(f"{x:g},{y:g}" for x, y in self.places_mm)
        return told


def totals(newtons: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the sums (n,) of the taxels (n, taxels) that are numbers, NaN where none is."""
    numbers = np.isfinite(newtons)
    if numbers.all():
        summed: NDArray[np.float64] = newtons.sum(axis=1)
        return summed
    total: NDArray[np.float64] = np.where(numbers, newtons, 0.0).sum(axis=1)
    total[~numbers.any(axis=1)] = np.nan
    return total
