"""The sources of a session, as they are given on the command line."""

from collections.abc import Sequence

from coach.errors import UsageError


def at_most_two_hands(sources: Sequence[str]) -> Sequence[str]:
    """Return the sources; raises UsageError for more than a person has hands."""
    if len(sources) > 2:
        raise UsageError(
            f"a practice has two hands at most, and these are {len(sources)} sources; "
            "leave out all but two"
        )
    return sources
