"""This time beside last time with the same exercise: the score and, skill by skill, what grew."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

#: Fewer points' difference is the same: nobody does anything twice alike.
SAME_WITHIN: Final = 3


@dataclass(frozen=True, slots=True)
class PastPractice:
    """What is known of a session when another is compared with it; ``started`` is ISO 8601 UTC.

    ``drilled`` says that the exercise was a drill.
    """

    started: str
    exercise: str
    tool: str
    score: int | None
    skills: Mapping[str, int]
    title: str = ""
    receiver: str | None = None
    drilled: bool = False


@dataclass(frozen=True, slots=True)
class SkillChange:
    """A skill's points last time and now."""

    skill: str
    before: int
    now: int

    @property
    def change(self) -> str:
        """Return "better", "same" or "less"."""
        gained = self.now - self.before
        return "same" if abs(gained) < SAME_WITHIN else "better" if gained > 0 else "less"


@dataclass(frozen=True, slots=True)
class Compared:
    """The session that this one is compared with, both scores, and each skill both tell of."""

    started: str
    title: str
    score_before: int | None
    score_now: int | None
    skills: tuple[SkillChange, ...] = ()


def compare(now: PastPractice, others: Iterable[PastPractice]) -> Compared | None:
    """Return how ``now`` stands beside the newest session like it before it, None without any.

    Like it is the same routine, the same drill, or free practice too, with the same tool: points
    of another exercise were reached against another goal.
    """
    began = _moment(now.started)
    earlier = [
        (moment, each)
        for each in others
        if (moment := _moment(each.started)) is not None
        and (began is None or moment < began)
        and (each.score is not None or each.skills)
        and _alike(now, each)
    ]
    if not earlier:
        return None
    last = max(earlier, key=lambda pair: pair[0])[1]
    return Compared(
        started=last.started,
        title=last.title,
        score_before=last.score,
        score_now=now.score,
        skills=tuple(
            SkillChange(skill, last.skills[skill], points)
            for skill, points in now.skills.items()
            if skill in last.skills
        ),
    )


def _alike(now: PastPractice, other: PastPractice) -> bool:
    # A drill and a routine may have one name.
    return (now.exercise, now.drilled, now.tool) == (other.exercise, other.drilled, other.tool)


def _moment(started: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(started)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
