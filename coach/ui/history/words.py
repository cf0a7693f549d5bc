"""What the history says of its sessions, and asks before it deletes them."""

from collections.abc import Sequence

from coach.counted import counted
from coach.saying import joined, say, say_many
from coach.ui.services import SessionEntry

NOTHING = say(
    "Nothing here yet. After your first practice you will find it here, "
    "with its ribbon and its score."
)
_ELSEWHERE = say("Pages that you saved elsewhere stay.")
_ONE = say(
    "The recording, what the app keeps of it, and pages and tables beside it are deleted for good."
)
GONE = joined(" ", (_ONE, _ELSEWHERE))
_PEOPLE = say(
    "So are all comfort profiles, and the areas that receivers asked you to spare. Calibrations "
    "and your own routines stay."
)
_ALL = say(
    "The recordings, what the app keeps of them, and pages and tables beside them are deleted for "
    "good."
)
ALL_GONE = joined(" ", (_ALL, _PEOPLE, _ELSEWHERE))
ONE_GONE = joined(" ", (_ONE, _PEOPLE, _ELSEWHERE))


def found_words(found: int, count: int, wanted: str) -> str:
    """Return how many of all sessions were found by the words that were ``wanted``."""
    if not found:
        return say(
            "Nothing here has “{wanted}”. Try fewer words; Esc shows all again.", wanted=wanted
        )
    return say("{found} of {count} sessions.", found=found, count=count)


def count_words(sessions: Sequence[SessionEntry]) -> str:
    """Return how many sessions there are, how long in all, and which no week or skill knows."""
    if not sessions:
        return NOTHING
    minutes = round(sum(entry.duration_s for entry in sessions) / 60)
    long = say("less than a minute")
    if minutes >= 1:
        long = say_many("{n} minute", "{n} minutes", minutes, meaning="in all")
    sessions_words = counted(len(sessions), "session")
    told: str = say("{sessions}, {minutes} in all.", sessions=sessions_words, minutes=long)
    simulated = sum(each.is_simulated for each in sessions)
    if 0 < simulated < len(sessions):
        apart = say_many(
            "One was with the simulated hand; weeks and skills are of your own.",
            "{n} were with the simulated hand; weeks and skills are of your own.",
            simulated,
        )
        told = joined(" ", (told, apart))
    return told
