"""What a drill's events say of how it is judged: told by who leads it, read by who scores it."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from coach.event_data import EventData, number, usable_number
from coach.signal.bands import Band

MOST_CORNERS = 256
_SLOWEST_STROKE_S = 60.0

Corners = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Judging:
    """How one part of a drill is judged; host seconds throughout.

    The part is told of at ``at_s``. From ``settles_s`` on it counts (None: it never does).
    ``band`` is the band asked for, None where a line or only a count is to be kept; ``stroke_s``
    how long a stroke should last. ``over``: all that counts has been.
    """

    skill: str
    level: int
    at_s: float
    settles_s: float | None = None
    band: Band | None = None
    stroke_s: float | None = None
    over: bool = False


def judging_note(judging: Judging) -> dict[str, object]:
    """Return it as an event carries it, under the key "judging"."""
    return {
        "skill": judging.skill,
        "level": judging.level,
        "at_s": judging.at_s,
        "settles_s": judging.settles_s,
        "band": None if judging.band is None else judging.band.value,
        "stroke_s": judging.stroke_s,
        "over": judging.over,
    }


def judging_in(data: EventData) -> Judging | None:
    """Return how an event wants its part judged; None where it says nothing of use."""
    said = data.get("judging")
    if not isinstance(said, Mapping):
        return None
    at_s, level, band = usable_number(said, "at_s"), usable_number(said, "level"), said.get("band")
    stroke_s = usable_number(said, "stroke_s")
    if at_s is None or level is None:
        return None
    return Judging(
        skill=str(said.get("skill")),
        level=round(level),
        at_s=at_s,
        settles_s=usable_number(said, "settles_s"),
        band=Band(band) if isinstance(band, str) and band in set(Band) else None,
        stroke_s=stroke_s if stroke_s and 0.0 < stroke_s <= _SLOWEST_STROKE_S else None,
        over=said.get("over") is True,
    )


def corners_in(data: EventData) -> Corners:
    """Return the corners (host second, newtons) of an event's line, in the order of time.

    Raises ValueError for nonsense.
    """
    rows = data.get("goal")
    if not isinstance(rows, list) or len(rows) > MOST_CORNERS:
        raise ValueError("no line to follow")
    corners = tuple(map(_corner, rows))
    if any(late_s < early_s for (early_s, _), (late_s, _) in pairwise(corners)):
        raise ValueError("a line that goes back in time")
    return corners


def _corner(row: object) -> tuple[float, float]:
    if not isinstance(row, list) or len(row) != 2:
        raise ValueError("no corner of a line")
    said = dict(zip(("at_s", "newtons"), row, strict=True))
    return number(said, "at_s"), number(said, "newtons")
