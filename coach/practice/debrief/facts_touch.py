"""Facts about the touch itself: pressure, too-much moments, holding still."""

import math
from collections.abc import Iterator, Sequence

import numpy as np

from coach.practice.debrief.beside_target import rest_sentence
from coach.practice.debrief.fact import Fact, known, long_words, newtons, percent
from coach.practice.debrief.facts_sure import unsure_words
from coach.practice.debrief.holds import FAIR_CV, STEADY_CV
from coach.practice.debrief.outcome import Debrief
from coach.practice.debrief.spread import spread_fact
from coach.practice.debrief.told_late import told_late_facts
from coach.signal.bands import BANDS, Band
from coach.words import BAND_WORDS, clock_words

_SESSION, _PRESSURE = "The session", "Pressure"


def session_facts(debrief: Debrief) -> Iterator[Fact]:
    """Length and strokes."""
    length_s, strokes = debrief.duration_s, len(debrief.strokes)
    yield Fact(_SESSION, "duration_s", "Length", length_s, "s", long_words(length_s))
    yield Fact(_SESSION, "strokes", "Strokes", strokes, "", str(strokes))


def pressure_facts(debrief: Debrief) -> Iterator[Fact]:
    """Time in each band, share in the target, evenness, holds, and each too-much moment."""
    for band in BANDS:
        spent_s = getattr(debrief.bands, band.value)
        if spent_s > 0:
            title = BAND_WORDS[band].capitalize()
            yield Fact(_PRESSURE, f"{band.value}_s", title, spent_s, "s", long_words(spent_s))
    seen = debrief.performance
    if seen.aimed_s:
        share = seen.in_target_s / seen.aimed_s
        yield Fact(
            _PRESSURE, "in_target", "In the target", 100 * share, "%", percent(share),
            f"{_aim_words(debrief.targets)} {_rest(debrief)}".rstrip(),
        )  # fmt: skip
    peaks = [stroke.peak_n for stroke in debrief.strokes if math.isfinite(stroke.peak_n)]
    if peaks:
        middle = float(np.median(peaks))
        yield Fact(
            _PRESSURE, "typical_peak_n", "A typical stroke's peak", middle, "N", newtons(middle)
        )
    yield spread_fact(
        "peak_cv", _PRESSURE, "Evenness of pressure", seen.peak_cv, "the peaks of your strokes"
    )
    yield _hold(debrief)
    yield from _too_much(debrief)
    yield from told_late_facts(debrief.told_late, _PRESSURE)


def _aim_words(targets: Sequence[Band]) -> str:
    words = [BAND_WORDS[band] for band in targets]
    if len(words) == 1:
        return f"Your aim was {words[0]}."
    return f"Your aim changed on the way: {', '.join(words[:-1])} and {words[-1]}."


def _rest(debrief: Debrief) -> str:
    return rest_sentence(debrief.performance, debrief.targets, debrief.score)


def _hold(debrief: Debrief) -> Fact:
    holds, title = debrief.holds, "Holding still"
    if holds.cv is None:
        return Fact(_PRESSURE, "hold_cv", title, None, "%", "nothing was held for long")
    word = "steady" if holds.cv <= STEADY_CV else "fair" if holds.cv <= FAIR_CV else "wavering"
    many = "one press" if holds.count == 1 else f"{holds.count} presses"
    return Fact(
        _PRESSURE, "hold_cv", title, 100 * holds.cv, "%", f"{word} ({percent(holds.cv)})",
        f"You held {many}; practised hands waver by about 7\u00a0%.",
    )  # fmt: skip


def _too_much(debrief: Debrief) -> Iterator[Fact]:
    moments = debrief.too_much
    count = len(moments)
    yield Fact(_PRESSURE, "too_much", "Too much", count, "", "never" if not count else str(count))
    for number, moment in enumerate(moments, 1):
        yield Fact(
            _PRESSURE, f"too_much_{number}", f"Too much at {clock_words(moment.onset_s)}",
            known(moment.peak_n), "N", newtons(moment.peak_n),
            f"It lasted {moment.duration_s:.1f} s. {unsure_words(debrief, moment.peak_n)}".rstrip(),
        )  # fmt: skip
