"""How hard is right for one receiver: a profile for each area and tool that a trial found."""

from dataclasses import dataclass

from coach.messages import Tool
from coach.practice.techniques import edges_for_area
from coach.signal.bands import EDGES, Edges


@dataclass(frozen=True, slots=True)
class AreaComfort:
    """What one comfort trial found: the edges of one area under one tool.

    ``made_on`` is an ISO date. ``device_id`` and ``calibration`` say which sensor felt it and
    which calibration of that sensor turned it into newtons (empty: its typical curve).
    ``raised``: too much lies above the default, and the receiver has said yes to that.
    """

    area: str
    tool: Tool
    edges: Edges
    made_on: str
    device_id: str = ""
    calibration: str = ""
    raised: bool = False


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


def default_edges(tool: Tool, area: str) -> Edges:
    """Return the edges to judge by before any trial: the tool's, lower where it is sensitive."""
    return edges_for_area(EDGES[tool], area)


def edges_of(profile: ComfortProfile | None, tool: Tool, area: str) -> Edges:
    """Return the receiver's edges for an area, the defaults where no trial was made there.

    Nothing is guessed from a neighbouring area: comfort on the back says little of the neck.
    """
    known = None if profile is None else profile.comfort_of(tool, area)
    return default_edges(tool, area) if known is None else known.edges
