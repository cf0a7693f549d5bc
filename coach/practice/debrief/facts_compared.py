"""Facts about last time: the score and each skill beside this session's."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from coach.practice.debrief.comparing import Compared, SkillChange
from coach.practice.debrief.fact import Fact
from coach.practice.debrief.skill_points import skill_word

LAST_TIME: Final = "Compared with last time"
_CHANGES: Final = {"better": "better now", "same": "as before", "less": "a little less this time"}


def compared_facts(compared: Compared | None) -> Iterator[Fact]:
    """The last score, and each skill that both sessions tell of."""
    if compared is None:
        return
    if compared.score_before is not None:
        before = compared.score_before
        yield Fact(
            LAST_TIME, "last_score", "Last score", before, "points", str(before),
            f"{', '.join(filter(None, (compared.title, _day(compared))))}.",
        )  # fmt: skip
    for skill in compared.skills:
        yield Fact(
            LAST_TIME, f"last_{skill.skill}", skill_word(skill.skill), skill.before, "points",
            f"{skill.before} → {skill.now}", f"{_CHANGES[skill.change].capitalize()}.",
        )  # fmt: skip


def compared_sentence(compared: Compared | None) -> str:
    """Return how this time stands beside last time in a sentence; empty without a last time."""
    if compared is None:
        return ""
    words = ""
    before, now = compared.score_before, compared.score_now
    if before is not None:
        more = f", {now - before} more this time" if now is not None and now > before else ""
        words = f"Last time{_when(compared)} it was {before}{more}."
    better = _named(compared.skills, "better")
    if better:
        words = f"{words} Better now: {better}."
    return words.strip()


def _named(skills: tuple[SkillChange, ...], change: str) -> str:
    return ", ".join(skill_word(each.skill).lower() for each in skills if each.change == change)


def _when(compared: Compared) -> str:
    told = ", ".join(filter(None, (compared.title, _day(compared))))
    return f" ({told})" if told else ""


def _day(compared: Compared) -> str:
    try:
        began = datetime.fromisoformat(compared.started).astimezone()
    except (ValueError, OverflowError, OSError):
        return ""
    return f"{began.day} {began:%B}"
