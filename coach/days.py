"""Days and months in words, whatever the language of the machine is."""

from datetime import date, datetime
from typing import Final

from coach.saying import Said, say

MONTHS: Final = (
    say("January"), say("February"), say("March"), say("April"), say("May"), say("June"),
    say("July"), say("August"), say("September"), say("October"), say("November"),
    say("December"),
)  # fmt: skip
_SHORT_MONTHS: Final = (
    say("Jan"), say("Feb"), say("Mar"), say("Apr"), say("May", meaning="short"), say("Jun"),
    say("Jul"), say("Aug"), say("Sep"), say("Oct"), say("Nov"), say("Dec"),
)  # fmt: skip
_WEEKDAYS: Final = (
    say("Monday"), say("Tuesday"), say("Wednesday"), say("Thursday"), say("Friday"),
    say("Saturday"), say("Sunday"),
)  # fmt: skip
SHORT_WEEKDAYS: Final = (
    say("Mon"), say("Tue"), say("Wed"), say("Thu"), say("Fri"), say("Sat"), say("Sun"),
)  # fmt: skip


def day_of_year(day: date) -> Said:
    """Return "21 November"."""
    return say("{day} {month}", day=day.day, month=MONTHS[day.month - 1])


def short_day(day: date) -> Said:
    """Return "21 Nov"."""
    return say("{day} {month}", meaning="short", day=day.day, month=_SHORT_MONTHS[day.month - 1])


def written_day(iso: str) -> str:
    """Return "21 Nov 2026" for an ISO date; what is none stays as it is."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    return say("{day} {year}", day=short_day(day), year=str(day.year))


def short_weekday(day: date) -> Said:
    """Return "Sat"."""
    return SHORT_WEEKDAYS[day.weekday()]


def month_and_year(day: date) -> Said:
    """Return "November 2026"."""
    return say("{month} {year}", month=MONTHS[day.month - 1], year=str(day.year))


def moment_words(moment: datetime) -> Said:
    """Return "Saturday 21 November, 20:15"."""
    return say(
        "{weekday} {day}, {clock}",
        weekday=_WEEKDAYS[moment.weekday()],
        day=day_of_year(moment),
        clock=f"{moment:%H:%M}",
    )


def moment_and_year(moment: datetime) -> Said:
    """Return "21 November 2026, 20:15"."""
    return say(
        "{day} {year}, {clock}",
        day=day_of_year(moment),
        year=str(moment.year),
        clock=f"{moment:%H:%M}",
    )
