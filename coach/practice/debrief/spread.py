"""A spread over a mean as a fact: how much peaks or intervals differed."""

from typing import Final

from coach.practice.debrief.fact import Fact, known, percent

_EVEN: Final = 0.10
_FAIRLY_EVEN: Final = 0.20


def spread_fact(name: str, group: str, title: str, cv: float | None, what: str) -> Fact:
    """Return a CV as a fact; ``what`` it is of."""
    if known(cv) is None or cv is None:
        return Fact(group, name, title, None, "%", "not enough strokes")
    word = "even" if cv <= _EVEN else "fairly even" if cv <= _FAIRLY_EVEN else "changing"
    return Fact(
        group, name, title, 100 * cv, "%", f"{word} ({percent(cv)})",
        f"How much {what} differed.",
    )  # fmt: skip
