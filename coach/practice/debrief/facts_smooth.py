"""Facts about how smoothly a touch comes, holds and goes; smoothness itself cannot see speed."""

import math
from collections.abc import Iterator
from typing import Final

import numpy as np

from coach.practice.debrief.fact import Fact
from coach.practice.debrief.outcome import Debrief
from coach.practice.debrief.performance import JAB_N_S

#: SPARC of a loading ramp: nearer 0 is smoother; one clean push is about -1.4 to -1.9.
FLOWING, NEARLY_FLOWING = -2.0, -2.6
#: Every hand shakes by about a hundredth of what it presses with.
CALM, FINE = 0.015, 0.04
_SMOOTH: Final = "Smoothness"


def smoothness_facts(debrief: Debrief) -> Iterator[Fact]:
    """How smoothly and how suddenly strokes began and ended, and how the hand shook meanwhile."""
    arcs = [stroke.sparc for stroke in debrief.strokes if stroke.sparc is not None]
    if arcs:
        yield _way_in(float(np.median(arcs)))
    ways = (
        ("loading_rate_n_s", "How fast it rose", "lands suddenly"),
        ("unloading_rate_n_s", "How fast it let go", "is gone suddenly"),
    )
    for name, title, suddenly in ways:
        rates = [getattr(stroke, name) for stroke in debrief.strokes]
        told = [rate for rate in rates if rate is not None and math.isfinite(rate)]
        if told:
            yield _rate(name, title, suddenly, float(np.median(told)), debrief.tool)
    shakes = [stroke.tremor for stroke in debrief.strokes if stroke.tremor is not None]
    if shakes:
        yield _shake(float(np.median(shakes)), len(shakes))


def _way_in(middle: float) -> Fact:
    word = "flowing" if middle >= FLOWING else "nearly flowing"
    if middle < NEARLY_FLOWING:
        word = "in little pushes"
    return Fact(
        _SMOOTH, "sparc", "The way in", middle, "SPARC", f"{word} (−{-middle:.2f})",
        "Nearer to zero is smoother; one clean push lies between −1.4 and −1.9.",
    )  # fmt: skip


def _rate(name: str, title: str, suddenly: str, middle: float, tool: str) -> Fact:
    limit = JAB_N_S[tool]
    word = "soft" if middle <= limit / 2 else "brisk" if middle <= limit else "sudden"
    return Fact(
        _SMOOTH, name, title, middle, "N/s", f"{word} ({middle:.0f} N/s)",
        f"Past {limit:.0f} newtons a second a {tool} {suddenly}.",
    )  # fmt: skip


def _shake(middle: float, strokes: int) -> Fact:
    word = "calm" if middle <= CALM else "a fine shake" if middle <= FINE else "shaky"
    many = "one stroke" if strokes == 1 else f"{strokes} strokes"
    return Fact(
        _SMOOTH, "tremor", "A shake in the hand", 100 * middle, "%",
        f"{word} ({100 * middle:.1f}\u00a0%)",
        f"Told of {many}. Every hand shakes a little; leaning in steadies it, and so does a rest.",
    )  # fmt: skip
