"""What three ascents come to: the receiver's edges, beside the defaults, with what is doubtful."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from statistics import median_low
from typing import Final

from coach.messages import Tool
from coach.practice.comfort.ascent import Ascent, Word
from coach.practice.comfort.profile import (
    AreaComfort,
    ComfortError,
    above,
    default_edges,
    not_above,
)
from coach.saying import say
from coach.signal.bands import LIGHT_OF_CONTACT, LIGHT_OF_MEDIUM, MEDIUM_OF_FIRM, Edges

#: Too much begins at this share of the lowest stop.
OF_STOP: Final = 0.8
#: No ascent goes beyond the default too much times this, so a raised one ends at × 1.2
#: (``comfort.MOST_RAISED``).
MOST_ASKED: Final = 1.5
#: Stops further apart than this factor are questioned; three ascents differ by 10 to 20 %.
FAR_APART: Final = 1.5
#: Below contact times this there is no room for three bands.
_LEAST_OF_CONTACT: Final = 2.5
#: What is missing, by whether "firm enough" and whether "pleasant" was said.
_NEVER_SAID: Final = {
    (False, True): say("“firm enough” was never said, so the usual proportion stands in for it."),
    (True, False): say("“pleasant” was never said, so the usual proportion stands in for it."),
    (False, False): say(
        "“firm enough” and “pleasant” was never said, so the usual proportion stands in for it."
    ),
}


class TooTenderError(ComfortError):
    """Next to nothing is too much there: the area is better left out."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a trial found.

    ``measured`` are the edges as the receiver said, ``careful`` the same but nowhere above the
    ``default``; ``raised`` says that they differ. ``questions`` are sentences about what is
    doubtful. ``stops_n`` has the force of each ascent's stop.
    """

    tool: Tool
    area: str
    stops_n: tuple[float, ...]
    default: Edges
    measured: Edges
    careful: Edges
    questions: tuple[str, ...]

    @property
    def raised(self) -> bool:
        """Whether any measured edge lies above its default."""
        return above(self.measured, self.default)

    def comfort(
        self, made_on: date, device_id: str, calibration: str, *, yes_higher: bool = False
    ) -> AreaComfort:
        """Return the comfort to keep: never above the defaults without the receiver's yes."""
        raised = self.raised and yes_higher
        edges = self.measured if raised else self.careful
        return AreaComfort(
            self.area, self.tool, edges, made_on.isoformat(), device_id, calibration, raised
        )


def top_of(tool: Tool, area: str) -> Edges:
    """Return the edges of a trial: too much is where an ascent ends at the latest."""
    default = default_edges(tool, area)
    highest = default.times(MOST_ASKED)
    return replace(default, firm_n=highest.firm_n, firm_kpa=highest.firm_kpa)


def found_in(tool: Tool, area: str, ascents: Sequence[Ascent]) -> Found:
    """Return what ascents, each with a stop, come to; raises ComfortError with a sentence.

    That is a TooTenderError where no room is left for three bands.

    Too much is the lowest stop × 0.8. "Firm enough" ends what is wanted, so medium ends at its
    middle one and firm is what lies between; light ends at the middle "pleasant". A word that
    was never said keeps the default's proportion.
    """
    default, top_n = default_edges(tool, area), top_of(tool, area).firm_n
    stops_n = tuple(min(stop, top_n) for stop in _said(ascents, "stop"))
    if not stops_n:
        raise ComfortError(say("no stop was said, so nothing is known yet; try again"))
    firm_n = OF_STOP * min(stops_n)
    if firm_n < _LEAST_OF_CONTACT * default.contact_n:
        raise TooTenderError(
            say(
                "Even {stop_n:.1f} N was too much here; leave this area out today.",
                stop_n=min(stops_n),
            )
        )
    firm_enough, pleasant = _said(ascents, "firm enough"), _pleasant(ascents)
    medium_n = median_low(firm_enough or (firm_n * default.medium_n / default.firm_n,))
    least_n = LIGHT_OF_CONTACT * default.contact_n
    medium_n = max(min(medium_n, MEDIUM_OF_FIRM * firm_n), least_n / LIGHT_OF_MEDIUM)
    light_n = median_low(pleasant or (medium_n * default.light_n / default.medium_n,))
    light_n = max(min(light_n, LIGHT_OF_MEDIUM * medium_n), least_n)
    measured = _scaled(default, light_n, medium_n, firm_n)
    careful = not_above(measured, default)
    questions = tuple(_questions(ascents, stops_n))
    return Found(tool, area, stops_n, default, measured, careful, questions)


def _said(ascents: Sequence[Ascent], word: Word) -> tuple[float, ...]:
    forces_n = (ascent.force_of(word) for ascent in ascents)
    return tuple(force_n for force_n in forces_n if force_n is not None)


def _in_order(ascent: Ascent) -> bool:
    said = [each.word for each in ascent.said]
    both = "pleasant" in said and "firm enough" in said
    return not both or said.index("pleasant") < said.index("firm enough")


def _pleasant(ascents: Sequence[Ascent]) -> tuple[float, ...]:
    """Leave out a "pleasant" that came after "firm enough": it says nothing of light."""
    return _said([ascent for ascent in ascents if _in_order(ascent)], "pleasant")


def _questions(ascents: Sequence[Ascent], stops_n: tuple[float, ...]) -> list[str]:
    found: list[str] = []
    if max(stops_n) > FAR_APART * min(stops_n):
        found.append(
            say(
                "The stops lie far apart, from {low_n:.0f} to {high_n:.0f} N. The lowest "
                "one counts; trying again would tell more.",
                low_n=min(stops_n),
                high_n=max(stops_n),
            )
        )
    if not all(map(_in_order, ascents)):
        found.append(say("“Pleasant” came after “firm enough” once, so that one was left out."))
    missing = _NEVER_SAID.get((bool(_said(ascents, "firm enough")), bool(_pleasant(ascents))))
    if missing is not None:
        found.append(missing)
    if any(ascent.ended_at_top for ascent in ascents):
        found.append(say("An ascent ended before anybody said stop, which is no yes to more."))
    return found


def _scaled(default: Edges, light_n: float, medium_n: float, firm_n: float) -> Edges:
    """Return the edges in newtons, and each one's kPa in the same proportion to its default."""
    return Edges(
        contact_n=default.contact_n,
        light_n=_down(light_n),
        medium_n=_down(medium_n),
        firm_n=_down(firm_n),
        light_kpa=_down(default.light_kpa * light_n / default.light_n),
        medium_kpa=_down(default.medium_kpa * medium_n / default.medium_n),
        firm_kpa=_down(default.firm_kpa * firm_n / default.firm_n),
    )


def _down(value: float) -> float:
    """Return a value to hundredths, never above what was measured."""
    return math.floor(value * 100.0 + 1e-6) / 100.0
