"""Facts about how smoothly a touch comes, holds and goes; smoothness itself cannot see speed."""

import math
from collections.abc import Iterator
from typing import Final

import numpy as np

from coach.practice.debrief.fact import Fact, measured, worded
from coach.practice.debrief.outcome import Debrief
from coach.practice.debrief.performance import JAB_N_S
from coach.saying import Phrase, say, say_many

#: SPARC of a loading ramp: nearer 0 is smoother; one clean push is about -1.4 to -1.9.
FLOWING, NEARLY_FLOWING = -2.0, -2.6
#: Every hand shakes by about a hundredth of what it presses with.
CALM, FINE = 0.015, 0.04
_SMOOTH: Final = say("Smoothness")
_WAYS: Final = {
    "loading_rate_n_s": say("How fast it rose"),
    "unloading_rate_n_s": say("How fast it let go"),
}
_LIMITS: Final = {
    ("loading_rate_n_s", "palm"): Phrase(
        "Past {limit:.0f} newtons a second a palm lands suddenly."
    ),
    ("loading_rate_n_s", "thumb"): Phrase(
        "Past {limit:.0f} newtons a second a thumb lands suddenly."
    ),
    ("unloading_rate_n_s", "palm"): Phrase(
        "Past {limit:.0f} newtons a second a palm is gone suddenly."
    ),
    ("unloading_rate_n_s", "thumb"): Phrase(
        "Past {limit:.0f} newtons a second a thumb is gone suddenly."
    ),
}


def smoothness_facts(debrief: Debrief) -> Iterator[Fact]:
    """How smoothly and how suddenly strokes began and ended, and how the hand shook meanwhile."""
    arcs = [stroke.sparc for stroke in debrief.strokes if stroke.sparc is not None]
    if arcs:
        yield _way_in(float(np.median(arcs)))
    for name in _WAYS:
        rates = [getattr(stroke, name) for stroke in debrief.strokes]
        told = [rate for rate in rates if rate is not None and math.isfinite(rate)]
        if told:
            yield _rate(name, float(np.median(told)), debrief.tool)
    shakes = [stroke.tremor for stroke in debrief.strokes if stroke.tremor is not None]
    if shakes:
        yield _shake(float(np.median(shakes)), len(shakes))


def _way_in(middle: float) -> Fact:
    word = say("flowing") if middle >= FLOWING else say("nearly flowing")
    if middle < NEARLY_FLOWING:
        word = say("in little pushes")
    return Fact(
        _SMOOTH, "sparc", say("The way in"), middle, "SPARC",
        worded(word, measured(-middle, ".2f", "−{}")),
        say("Nearer to zero is smoother; one clean push lies between −1.4 and −1.9."),
    )  # fmt: skip


def _rate(name: str, middle: float, tool: str) -> Fact:
    limit = JAB_N_S[tool]
    word = say("sudden")
    if middle <= limit:
        word = say("soft") if middle <= limit / 2 else say("brisk")
    return Fact(
        _SMOOTH, name, _WAYS[name], middle, "N/s",
        worded(word, measured(middle, ".0f", "{} N/s")), _LIMITS[name, tool](limit=limit),
    )  # fmt: skip


def _shake(middle: float, strokes: int) -> Fact:
    word = say("shaky")
    if middle <= FINE:
        word = say("calm") if middle <= CALM else say("a fine shake")
    told = say_many(
        "Told of one stroke. Every hand shakes a little; leaning in steadies it, and so does a "
        "rest.",
        "Told of {n} strokes. Every hand shakes a little; leaning in steadies it, and so does a "
        "rest.",
        strokes,
    )
    return Fact(
        _SMOOTH, "tremor", say("A shake in the hand"), 100 * middle, "%",
        worded(word, measured(100 * middle, ".1f", "{}\u00a0%")), told,
    )  # fmt: skip
