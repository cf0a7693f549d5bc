"""How hard is right for one receiver: a profile for each area and tool that a trial found."""

import uuid
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Final

from coach.errors import CoachError, UsageError
from coach.messages import Tool
from coach.practice.routines.areas import edges_for_area, the_area
from coach.practice.routines.names import area_word
from coach.saying import say
from coach.signal.bands import EDGES, Edges
from coach.words import TOOL_WORDS

MOST_NAME: Final = 40
#: A receiver can set too much at most this many times the default, even with their yes.
MOST_RAISED: Final = 1.2
#: Where hands are taken to be while nothing names an area: in free practice, in a drill.
FREE_AREA: Final = "back"
#: Older than a season a profile is questioned: bodies change with training, strain and rest, and
#: a trial costs five minutes; a shorter span would question pairs that meet monthly each time.
OLD_AFTER_DAYS: Final = 90
#: Edges a rounding above their default are not above it.
_ROUNDING: Final = 1.0 + 1e-6


class ComfortError(CoachError):
    """A comfort that cannot be: edges out of order, or above the default without a yes."""


@dataclass(frozen=True, slots=True)
class AreaComfort:
    """What one comfort trial found: the edges of one area under one tool.

    ``made_on`` is an ISO date. ``device_id`` and ``calibration`` say which sensor felt it and
    which calibration of that sensor turned it into newtons (empty: its typical curve).
    ``raised``: an edge lies above its default, and the receiver has said yes to that. Raises
    ComfortError where edges are above the default without it, or out of order.
    """

    area: str
    tool: Tool
    edges: Edges
    made_on: str
    device_id: str = ""
    calibration: str = ""
    raised: bool = False

    def __post_init__(self) -> None:
        default = default_edges(self.tool, self.area)
        where = {"area": area_word(self.area), "tool": TOOL_WORDS[self.tool]}
        if not in_order(self.edges):
            raise ComfortError(
                say(
                    "the edges for {area}, {tool} are out of order; they go contact, light, "
                    "medium, firm",
                    **where,
                )
            )
        if self.raised and above(self.edges, _most(default)):
            raise ComfortError(
                say(
                    "the edges for {area}, {tool} are above {most:g} times the default, which no "
                    "trial gives; calibrate again",
                    most=MOST_RAISED,
                    **where,
                )
            )
        if not self.raised and above(self.edges, default):
            raise ComfortError(
                say(
                    "the edges for {area}, {tool} are above the default without the receiver's "
                    "yes (raised = true); calibrate again",
                    **where,
                )
            )


@dataclass(frozen=True, slots=True)
class ComfortProfile:
    """One receiver: a random id, the name they go by, and what is known of their comfort."""

    profile_id: str
    name: str
    areas: tuple[AreaComfort, ...] = ()

    def comfort_of(self, tool: Tool, area: str) -> AreaComfort | None:
        """Return what is known of an area under a tool, None before its trial."""
        for known in self.areas:
            if (known.tool, known.area) == (tool, area):
                return known
        return None

    def with_comfort(self, found: AreaComfort) -> "ComfortProfile":
        """Return the profile with this trial's comfort, in place of an earlier one."""
        kept = (k for k in self.areas if (k.tool, k.area) != (found.tool, found.area))
        return replace(self, areas=(*kept, found))


def new_profile(name: str) -> ComfortProfile:
    """Return a receiver of whom nothing is known yet; raises UsageError for no usable name."""
    plain = " ".join(name.split())
    if not plain:
        raise UsageError(say("a name is missing; any word you know this person by will do"))
    if len(plain) > MOST_NAME or not plain.isprintable():
        raise UsageError(
            say("that name is too long; use at most {most} ordinary letters", most=MOST_NAME)
        )
    return ComfortProfile(str(uuid.uuid4()), plain)


def in_order(edges: Edges) -> bool:
    """Return whether the edges rise, in newtons and in kPa; NaN never does."""
    newtons = 0.0, edges.contact_n, edges.light_n, edges.medium_n, edges.firm_n
    kilopascals = 0.0, edges.light_kpa, edges.medium_kpa, edges.firm_kpa
    return all(low < high for scale in (newtons, kilopascals) for low, high in pairwise(scale))


def above(edges: Edges, other: Edges) -> bool:
    """Return whether any edge lies above the other's; contact is not one of comfort."""
    pairs = zip(_six(edges), _six(other), strict=True)
    return any(mine > theirs * _ROUNDING for mine, theirs in pairs)


def default_edges(tool: Tool, area: str) -> Edges:
    """Return the edges to judge by before any trial: the tool's, lower where it is sensitive."""
    return edges_for_area(EDGES[tool], area)


def edges_of(profile: ComfortProfile | None, tool: Tool, area: str) -> Edges:
    """Return the receiver's edges for an area, the defaults where no trial was made there.

    Nothing is guessed from a neighbouring area: comfort on the back says little of the neck.
    """
    known = None if profile is None else profile.comfort_of(tool, area)
    return default_edges(tool, area) if known is None else known.edges


def free_edges(profile: ComfortProfile | None, tool: Tool) -> Edges:
    """Return the edges where nothing names an area: those of the back, where it was tried.

    Else those of the tried area with the lowest too much. Nobody knows where the hand really is,
    so a yes to more than the default, which was given for one area, does not hold here.
    """
    default = EDGES[tool]
    tried = [] if profile is None else [known for known in profile.areas if known.tool == tool]
    if not tried:
        return default
    lowest = min(tried, key=lambda known: known.edges.firm_n)
    back = next((known for known in tried if known.area == FREE_AREA), lowest)
    return not_above(back.edges, default)


def not_above(edges: Edges, most: Edges) -> Edges:
    """Return the edges, each no higher than that of ``most``, whose contact they get."""
    pairs = zip(_six(edges), _six(most), strict=True)
    return Edges(most.contact_n, *(min(mine, its) for mine, its in pairs))


def doubts(
    profile: ComfortProfile | None,
    tool: Tool,
    area: str,
    device_id: str,
    calibration: str,
    today: date,
) -> tuple[str, ...]:
    """Return why the edges for an area may be off now, a sentence each.

    ``device_id`` and ``calibration`` are those of the sensor in use; an empty id is a sensor
    that is not known yet, which raises no doubt.
    """
    known = None if profile is None else profile.comfort_of(tool, area)
    where = the_area(area)
    if known is None:
        none = say(
            "No comfort trial for {area} with the {tool} yet: the coach's defaults hold.",
            area=where,
            tool=TOOL_WORDS[tool],
        )
        return (none,)
    found = []
    days = (today - date.fromisoformat(known.made_on)).days
    if days > OLD_AFTER_DAYS:
        found.append(
            say(
                "The trial for {area} is {days} days old; a fresh one takes five minutes.",
                area=where,
                days=days,
            )
        )
    elif days < -1:
        found.append(
            say(
                "The trial for {area} is dated {day}, which is yet to come; "
                "check this computer's date.",
                area=where,
                day=known.made_on,
            )
        )
    if device_id and device_id != known.device_id:
        found.append(
            say(
                "The trial for {area} was felt by another sensor, which may read differently; "
                "try it again with this one.",
                area=where,
            )
        )
    elif device_id and calibration != known.calibration:
        found.append(
            say(
                "The sensor was calibrated anew since the trial for {area}; try it again so that "
                "the newtons agree.",
                area=where,
            )
        )
    return tuple(found)


def _six(edges: Edges) -> tuple[float, ...]:
    newtons = edges.light_n, edges.medium_n, edges.firm_n
    return (*newtons, edges.light_kpa, edges.medium_kpa, edges.firm_kpa)


def _most(default: Edges) -> Edges:
    """Return the bound of raised edges: too much's is that of all newtons, and of all kPa."""
    newtons, kilopascals = MOST_RAISED * default.firm_n, MOST_RAISED * default.firm_kpa
    return Edges(default.contact_n, *[newtons] * 3, *[kilopascals] * 3)
