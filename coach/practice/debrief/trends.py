"""How each skill went from session to session: own best, last, and the direction in words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from coach.practice.debrief.skill_points import SKILLS
from coach.saying import say

Direction = Literal["first", "rising", "level", "lower", "mixed"]
DIRECTION_WORDS: Final[Mapping[Direction, str]] = {
    "first": say("a beginning"),
    "rising": say("getting better"),
    "level": say("about the same"),
    "lower": say("a little lower lately"),
    "mixed": say("up and down"),
}
_RECENT: Final = 3
_WORTH: Final = 3.0
#: Points farther apart than this are not about the same, whatever their mean.
_LEVEL_WITHIN: Final = 15


@dataclass(frozen=True, slots=True)
class Trend:
    """One skill's points, oldest first, with when each was reached."""

    skill: str
    points: tuple[tuple[datetime, int], ...]

    @property
    def last(self) -> int:
        """The newest session's points."""
        return self.points[-1][1]

    @property
    def best(self) -> int:
        """The most points so far."""
        return max(points for _, points in self.points)

    @property
    def direction(self) -> Direction:
        """Whether the last three are better than the three before them, on average.

        Not against the eye: where the last step clearly goes the other way it went up and down.
        """
        told = [points for _, points in self.points]
        recent, before = told[-_RECENT:], told[-2 * _RECENT : -_RECENT]
        if len(told) <= _RECENT:
            recent, before = told[-1:], told[:-1]
        if not before:
            return "first"
        gained = sum(recent) / len(recent) - sum(before) / len(before)
        step, seen = told[-1] - told[-2], [*before, *recent]
        against = gained * step < 0 and abs(step) >= max(_WORTH, abs(gained) / 3)
        if against or abs(gained) < _WORTH:
            return "level" if max(seen) - min(seen) <= _LEVEL_WITHIN else "mixed"
        return "rising" if gained > 0 else "lower"

    def words(self) -> str:
        """Return the trend in words: "last 82, best 90, getting better"."""
        direction = DIRECTION_WORDS[self.direction]
        return say(
            "last {last}, best {best}, {direction}",
            last=self.last, best=self.best, direction=direction,
        )  # fmt: skip


Practised = Iterable[tuple[datetime, Mapping[str, int]]]


def trends_of(sessions: Practised, drills: Practised = ()) -> tuple[Trend, ...]:
    """Return a trend for each skill that any session tells of; sessions in any order.

    A drill's points are given by another rule, and much of it by feel alone: they are a trend
    where nothing else tells of the skill, and never a step in that of practice.
    """
    found = {**_by_skill(drills), **_by_skill(sessions)}
    names = [*(skill for skill in SKILLS if skill in found), *sorted(set(found) - set(SKILLS))]
    return tuple(Trend(name, found[name]) for name in names)


def _by_skill(sessions: Practised) -> dict[str, tuple[tuple[datetime, int], ...]]:
    found: dict[str, list[tuple[datetime, int]]] = {}
    for started, skills in sorted(sessions, key=lambda each: each[0]):
        for skill, points in skills.items():
            found.setdefault(skill, []).append((started, points))
    return {skill: tuple(points) for skill, points in found.items()}
