"""How well a giver is known to do, from the sessions so far: the better, the less is said."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from statistics import fmean
from typing import Final

from coach.practice.debrief.skill_points import SKILLS
from coach.practice.debrief.summary import skills_in
from coach.recordings.records import IMPORTED, SIMULATED

#: So many of the newest sessions tell; a few seconds are quickly perfect, so they tell nothing.
RECENT: Final = 3
LEAST_S: Final = 30.0
#: Points at which the hints begin to grow rare, and from which on they are rarest.
BEGINS_AT, FULL_AT = 60.0, 95.0


@dataclass(frozen=True, slots=True)
class Practised:
    """An earlier session: what it was done with and where it came from, and points by skill."""

    tool: str
    source: str
    duration_s: float
    skills: Mapping[str, int]
    drilled: bool = False


def practised_in(summary: Mapping[str, object], tool: str, source: str) -> Practised:
    """Return an earlier session as its summary in the history tells it."""
    said_s = summary.get("duration_s")
    duration_s = float(said_s) if isinstance(said_s, int | float) else 0.0
    return Practised(tool, source, duration_s, skills_in(summary), summary.get("drill") is not None)


def giver_skill(sessions: Iterable[Practised], tool: str, source: str) -> float:
    """Return the skill, 0 to 1, to begin a session with ``tool`` on ``source`` with.

    ``sessions`` are the newest first. Drills are left out, for they train one thing alone; those
    of simulated hands count for simulated hands only, and whose imported data are nobody knows.
    0 where nothing is known.
    """
    simulated = source.startswith(SIMULATED)
    means = (
        fmean(points)
        for each in sessions
        if each.tool == tool
        and each.source.startswith(SIMULATED) == simulated
        and not each.source.startswith(IMPORTED)
        and each.duration_s >= LEAST_S
        and not each.drilled
        and (points := [each.skills[skill] for skill in SKILLS if skill in each.skills])
    )
    recent = list(islice(means, RECENT))
    if not recent:
        return 0.0
    return min(max((fmean(recent) - BEGINS_AT) / (FULL_AT - BEGINS_AT), 0.0), 1.0)
