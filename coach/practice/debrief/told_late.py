"""Too much that was told late, because the line had held its samples back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from coach.event_data import usable_number
from coach.practice.debrief.fact import Fact
from coach.saying import say

#: The event that says it.
TOLD_LATE = "told_late"
#: More than any session has; a broken recording may hold any number.
_MOST = 2_000


@dataclass(frozen=True, slots=True)
class ToldLate:
    """A too much that began at stream second ``onset_s`` and was told ``late_s`` after that."""

    onset_s: float
    late_s: float


def told_late_in(
    data: Mapping[str, object], hand: int, before: Sequence[ToldLate]
) -> tuple[ToldLate, ...]:
    """Return what was told late so far with what an event says of this hand; mostly nothing."""
    before = tuple(before)
    if data.get("event") != TOLD_LATE or data.get("hand", 0) != hand or len(before) >= _MOST:
        return before
    onset_s, late_s = usable_number(data, "onset_s"), usable_number(data, "late_s")
    if onset_s is None or late_s is None or late_s <= 0.0:
        return before
    return (*before, ToldLate(onset_s, late_s))


def told_late_sentence(late: Sequence[ToldLate]) -> str:
    """Return how often and how late at worst, empty where it never was."""
    if not late:
        return ""
    worst_s = max(each.late_s for each in late)
    if len(late) == 1:
        return say(
            "Too much was told late once, {worst_s:.1f} s after it began: the line had held it "
            "back.",
            worst_s=worst_s,
        )
    return say(
        "Too much was told late {times} times, at worst {worst_s:.1f} s after it began: the line "
        "had held it back.",
        times=len(late),
        worst_s=worst_s,
    )


def told_late_facts(late: Sequence[ToldLate], group: str) -> Sequence[Fact]:
    """Return one fact, none where nothing was told late."""
    if not late:
        return ()
    worst_s = max(each.late_s for each in late)
    return (
        Fact(
            group, "told_late", say("Told late"), len(late), "",
            say("{times}, by up to {worst_s:.1f} s", times=len(late), worst_s=worst_s),
            told_late_sentence(late),
        ),
    )  # fmt: skip
