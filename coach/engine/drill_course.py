"""A drill as its events tell it: what is asked for, what may be seen, and the truth at the end."""

from dataclasses import dataclass, replace
from typing import get_args

from coach.coaching_views import DrillPhase, DrillView
from coach.event_data import EventData, number, number_or_none, text, text_or
from coach.practice.drills.judging import Corners, corners_in
from coach.practice.drills.sentences import drill_sentence

_PHASES: dict[str, DrillPhase] = {phase: phase for phase in get_args(DrillPhase)}


@dataclass(frozen=True, slots=True)
class DrillPart:
    """One part of a drill; ``goal`` are (host second, newtons), see ``DrillView``.

    ``lasts_s`` is how long one takes whose time does not run yet, None once it does.
    """

    name: str
    title: str
    text: str
    phase: DrillPhase
    shows: bool
    beats: bool
    ends_s: float
    goal: Corners = ()
    points: int | None = None
    verdict: str = ""
    lasts_s: float | None = None


def drill_event(part: DrillPart | None) -> dict[str, object]:
    """Return the event that a part of a drill begins, or (None) that the drill is over."""
    if part is None:
        return {"event": "drill", "name": None}
    to_come = {} if part.lasts_s is None else {"lasts_s": part.lasts_s}
    return {
        "event": "drill",
        "name": part.name,
        "title": part.title,
        "text": part.text,
        "phase": part.phase,
        "shows": part.shows,
        "beats": part.beats,
        "ends_s": part.ends_s,
        "goal": [list(corner) for corner in part.goal],
        "points": part.points,
        "verdict": part.verdict,
        **to_come,
    }


def drill_part(data: EventData) -> DrillPart | None:
    """Return the part that an event tells of; raises ValueError for nonsense."""
    if data.get("name") is None:
        return None
    phase, points = _PHASES.get(text(data, "phase")), number_or_none(data, "points")
    if phase is None:
        raise ValueError("no phase of a drill")
    return DrillPart(
        name=text(data, "name"),
        title=text(data, "title"),
        text=drill_sentence(text(data, "text")),
        phase=phase,
        shows=data.get("shows") is True,
        beats=data.get("beats") is True,
        ends_s=number(data, "ends_s"),
        goal=corners_in(data),
        points=None if points is None else int(points),
        verdict=drill_sentence(text_or(data, "verdict")),
        lasts_s=number_or_none(data, "lasts_s"),
    )


def drill_view(part: DrillPart, now_s: float) -> DrillView:
    """Return a part as it is at the session's second ``now_s``; corners stay on that clock."""
    remaining_s = part.ends_s - now_s if part.lasts_s is None else part.lasts_s
    return DrillView(
        name=part.name,
        title=part.title,
        text=part.text,
        phase=part.phase,
        shows=part.shows,
        beats=part.beats,
        remaining_s=max(0.0, remaining_s),
        goal=part.goal,
        points=part.points,
        verdict=part.verdict,
    )


def later(part: DrillPart, by_s: float) -> DrillPart:
    """Return the part as it is after a pause of ``by_s`` seconds."""
    goal = tuple((t_s + by_s, newtons) for t_s, newtons in part.goal)
    return replace(part, ends_s=part.ends_s + by_s, goal=goal)
