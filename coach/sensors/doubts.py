"""Doubts: what makes a force less sure than it looks, each in a person's words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from coach.saying import listed, say
from coach.sensors.calibration_record import HYSTERESIS_LIMIT, Calibration

DoubtKind = Literal[
    "saturated", "extrapolated", "stuck", "silent", "noisy", "zero", "hysteresis", "aged", "typical"
]
#: A resistor drifts up to 5 % with each tenfold of time: from the day after to three months that
#: is twice, 10 %, as much as the bar of a good calibration. A load cell keeps for a year.
AGED_DAYS: Final = 90
AGED_DAYS_OF_SCALE: Final = 365
#: These come and go with the press; the others stand until somebody does something.
PASSING: Final = ("saturated", "extrapolated")


@dataclass(frozen=True, slots=True)
class Doubt:
    """One doubt: ``what`` in a few words, ``why``, and what to ``do`` about it."""

    kind: DoubtKind
    what: str
    why: str
    do: str

    @property
    def passing(self) -> bool:
        """Whether it is over as soon as the press is."""
        return self.kind in PASSING

    @property
    def sentence(self) -> str:
        """All of it: what, why, what to do."""
        return say("{what}: {why}. {do}.", what=self.what, why=self.why, do=self.do)


SATURATED: Final = Doubt(
    "saturated",
    say("Past the sensor's range"),
    say("a part of it is at its limit, so the true force is more than any number it can send"),
    say("Press less, or put a softer layer over it"),
)
NOISY: Final = Doubt(
    "noisy",
    say("Trembling numbers"),
    say("the sensor's own noise is a good part of the lightest touch"),
    say("Look at its plug and wires, and keep it away from chargers"),
)
TYPICAL: Final = Doubt(
    "typical",
    say("Not calibrated"),
    say("the typical curve of its kind gives these newtons, and parts differ by up to a quarter"),
    say("Calibrate it once with known weights"),
)


def extrapolated(heaviest_n: float) -> Doubt:
    """Return the doubt of forces beyond the heaviest weight."""
    return Doubt(
        "extrapolated",
        say("Beyond your weights"),
        say(
            "it was calibrated up to {heaviest_n:.0f} N, and past that its curve is a guess",
            heaviest_n=heaviest_n,
        ),
        say("Calibrate with a heavier weight if you press so firmly"),
    )


def stuck(taxels: Sequence[int]) -> Doubt:
    """Return the doubt of taxels (numbered from 0) that say the same whatever happens."""
    return Doubt(
        "stuck",
        say("{parts} stuck", parts=_parts(taxels)),
        say("it sends the same, or no number, whatever your hand does"),
        say("Look at its wires; what it should feel is missing or too much in every number"),
    )


ALL_STUCK: Final = Doubt(
    "stuck",
    say("The sensor is stuck"),
    say("it has sent exactly the same for 4 seconds, and no hand is so still"),
    say("Let go, unplug it and plug it in again"),
)


def silent(taxels: Sequence[int]) -> Doubt:
    """Return the doubt of taxels (numbered from 0) that feel nothing while the others do."""
    return Doubt(
        "silent",
        say("{parts} silent", parts=_parts(taxels)),
        say("it has felt nothing while the rest of the sensor was pressed"),
        say("Press on it alone: if it still says nothing, look at its wires"),
    )


def zero_moved(by_n: float) -> Doubt:
    """Return the doubt of a zero that is no zero any more."""
    return Doubt(
        "zero",
        say("The zero may have moved"),
        say(
            "it never reads less than about {by_n:.1f} N: a strap, a drift, or a hand that rests",
            by_n=by_n,
        ),
        say("If no hand rests on it, lift both hands and press Z"),
    )


def standing_doubts(calibration: Calibration | None, typical: bool, day: str) -> list[Doubt]:
    """Return what the calibration itself gives to doubt, on an ISO ``day`` (empty: unknown).

    ``typical``: only the typical curve of its kind gives the newtons.
    """
    if calibration is None:
        return [TYPICAL] if typical else []
    found = []
    if calibration.hysteresis > HYSTERESIS_LIMIT:
        found.append(
            Doubt(
                "hysteresis",
                say("Up and down differ by {percent:.0f}%", percent=100 * calibration.hysteresis),
                say("while you let go the sensor reads more than while you press as firmly"),
                say("Put a softer layer under it and calibrate again"),
            )
        )
    days = age_days(calibration.made_on, day)
    limit = AGED_DAYS_OF_SCALE if calibration.law == "scale" else AGED_DAYS
    if days is not None and days > limit:
        found.append(
            Doubt(
                "aged",
                say("Calibrated {days} days ago", days=days),
                say(
                    "a sensor drifts, and after {limit} days that may be as much as its error",
                    limit=limit,
                ),
                say("Calibrate it again with the weights"),
            )
        )
    return found


def age_days(made_on: str, day: str) -> int | None:
    """Return the days from one ISO date (or time) to another, None where either is none."""
    try:
        made, now = date.fromisoformat(made_on[:10]), date.fromisoformat(day[:10])
    except ValueError:
        return None
    return (now - made).days


def _parts(taxels: Sequence[int]) -> str:
    numbers = [str(taxel + 1) for taxel in taxels[:3]]
    if len(taxels) == 1:
        return say("Taxel {number} is", number=numbers[0])
    if len(taxels) > 3:
        return say("{count} taxels are", count=len(taxels))
    return say("Taxels {numbers} are", numbers=listed(numbers))
