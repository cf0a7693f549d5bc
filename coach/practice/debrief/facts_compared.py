"""Facts about last time: the score and each skill beside this session's."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from coach.days import day_of_year
from coach.practice.debrief.comparing import Compared
from coach.practice.debrief.fact import Fact
from coach.practice.debrief.skill_points import skill_name, skill_word
from coach.saying import joined, said_again, say

LAST_TIME: Final = say("Compared with last time")
_CHANGES: Final = {
    "better": say("Better now."),
    "same": say("As before."),
    "less": say("A little less this time."),
}


def compared_facts(compared: Compared | None) -> Iterator[Fact]:
    """The last score, and each skill that both sessions tell of."""
    if compared is None:
        return
    if compared.score_before is not None:
        before = compared.score_before
        yield Fact(
            LAST_TIME, "last_score", say("Last score"), before, "points", str(before),
            joined("", (_when(compared), ".")),
        )  # fmt: skip
    for skill in compared.skills:
        yield Fact(
            LAST_TIME, f"last_{skill.skill}", skill_word(skill.skill), skill.before, "points",
            f"{skill.before} → {skill.now}", _CHANGES[skill.change],
        )  # fmt: skip


def compared_sentence(compared: Compared | None) -> str:
    """Return how this time stands beside last time in a sentence; empty without a last time."""
    if compared is None:
        return ""
    words = [_last(compared)] if compared.score_before is not None else []
    better = [skill_name(each.skill) for each in compared.skills if each.change == "better"]
    if better:
        words.append(say("Better now: {skills}.", skills=joined(", ", better)))
    return joined(" ", words)


def _last(compared: Compared) -> str:
    before, now = compared.score_before or 0, compared.score_now
    when, more = _when(compared), (now or 0) - before
    if more > 0 and when:
        return say(
            "Last time ({when}) it was {before}, {more} more this time.",
            when=when, before=before, more=more,
        )  # fmt: skip
    if more > 0:
        return say("Last time it was {before}, {more} more this time.", before=before, more=more)
    if when:
        return say("Last time ({when}) it was {before}.", when=when, before=before)
    return say("Last time it was {before}.", before=before)


def _when(compared: Compared) -> str:
    """Return what was practised last and on what day, empty where neither is known."""
    title = said_again(compared.title)
    return joined(", ", [part for part in (title, _day(compared)) if part])


def _day(compared: Compared) -> str:
    try:
        return day_of_year(datetime.fromisoformat(compared.started).astimezone())
    except (ValueError, OverflowError, OSError):
        return ""
