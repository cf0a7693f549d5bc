"""A receiver's profile while a pair finds what is comfortable, one area after another."""

from datetime import date
from typing import Final

from coach.messages import Tool
from coach.practice.comfort.found import Found
from coach.practice.comfort.profile import AreaComfort, ComfortProfile
from coach.practice.routines.areas import AREAS

_MOST_MARK: Final = 120


class ComfortGrowth:
    """``profile`` as it is by now; ``has_grown`` once anything was kept."""

    def __init__(self, profile: ComfortProfile) -> None:
        self.profile = profile
        self.has_grown = False

    def keep(
        self, found: Found, made_on: date, device_id: str, calibration: str, *, yes_higher: bool
    ) -> AreaComfort:
        """Take in what a trial came to, felt by a device with a calibration; return it."""
        comfort = found.comfort(
            made_on, _plain(device_id), _plain(calibration), yes_higher=yes_higher
        )
        self.profile, self.has_grown = self.profile.with_comfort(comfort), True
        return comfort

    def following(self, tool: Tool, area: str) -> str:
        """Return the next area of which nothing is known with this tool, else just the next."""
        at = AREAS.index(area)
        others = (*AREAS[at + 1 :], *AREAS[:at])
        unknown = (other for other in others if self.profile.comfort_of(tool, other) is None)
        return next(unknown, others[0])


def _plain(words: str) -> str:
    """Return a device's own words as a profile keeps them: one short printable line."""
    return "".join(letter for letter in words if letter.isprintable())[:_MOST_MARK]
