"""What a drill's events say of how it is judged: told by who leads it, read by who scores it."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

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


def judging_in(data: Mapping[str, object]) -> Judging | None:
    """Return how an event wants its part judged; None where it says nothing of use."""
    said = data.get("judging")
    if not isinstance(said, Mapping):
        return None
    at_s, level, band = _number(said.get("at_s")), _number(said.get("level")), said.get("band")
    stroke_s = _number(said.get("stroke_s"))
    if at_s is None or level is None:
        return None
    return Judging(
        skill=str(said.get("skill")),
        level=round(level),
        at_s=at_s,
        settles_s=_number(said.get("settles_s")),
        band=Band(band) if isinstance(band, str) and band in set(Band) else None,
        stroke_s=stroke_s if stroke_s and 0.0 < stroke_s <= _SLOWEST_STROKE_S else None,
        over=said.get("over") is True,
    )


def corners_in(data: Mapping[str, object]) -> Corners:
    """Return the corners (host second, newtons) of an event's line; none where it is nonsense."""
    rows = data.get("goal")
    if not isinstance(rows, list) or len(rows) > MOST_CORNERS:
        return ()
    corners = []
    for row in rows:
        if not isinstance(row, list) or len(row) != 2:
            return ()
        at_s, newtons = _number(row[0]), _number(row[1])
        if at_s is None or newtons is None:
            return ()
        corners.append((at_s, newtons))
    if any(late_s < early_s for (early_s, _), (late_s, _) in pairwise(corners)):
        return ()
    return tuple(corners)


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return None
    return float(value)
