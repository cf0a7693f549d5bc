"""This time beside last time: the score and, skill by skill, what got better."""

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
    """The session that this one is compared with, both scores, and each skill both tell of.

    ``alike`` says that it was the same routine or drill with the same tool.
    """

    started: str
    title: str
    alike: bool
    score_before: int | None
    score_now: int | None
    skills: tuple[SkillChange, ...] = ()


def compare(now: PastPractice, others: Iterable[PastPractice]) -> Compared | None:
    """Return how ``now`` stands beside the newest session before it, None without any.

    One with the same exercise and tool comes first, then one with the same tool, then any. A
    drill is compared with the same drill only.
    """
    began = _moment(now.started)
    earlier = [
        (moment, each)
        for each in others
        if (moment := _moment(each.started)) is not None
        and (began is None or moment < began)
        and (each.score is not None or each.skills)
        and _comparable(now, each)
    ]
    if not earlier:
        return None
    last = max(earlier, key=lambda pair: (*_likeness(now, pair[1]), pair[0]))[1]
    return Compared(
        started=last.started,
        title=last.title,
        alike=all(_likeness(now, last)),
        score_before=last.score,
        score_now=now.score,
        skills=tuple(
            SkillChange(skill, last.skills[skill], points)
            for skill, points in now.skills.items()
            if skill in last.skills
        ),
    )


def _comparable(now: PastPractice, other: PastPractice) -> bool:
    if now.drilled or other.drilled:
        return now.drilled and other.drilled and now.exercise == other.exercise
    return True


def _likeness(now: PastPractice, other: PastPractice) -> tuple[bool, bool]:
    same_tool = now.tool == other.tool
    return same_tool, same_tool and now.exercise == other.exercise


def _moment(started: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(started)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
