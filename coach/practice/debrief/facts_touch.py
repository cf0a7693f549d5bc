"""Facts about the touch itself: pressure, too-much moments, holding still."""

import math
from collections.abc import Iterator, Sequence

import numpy as np

from coach.practice.debrief.beside_target import rest_sentence
from coach.practice.debrief.fact import Fact, known, long_words, newtons, percent, worded
from coach.practice.debrief.facts_sure import unsure_words
from coach.practice.debrief.holds import FAIR_CV, STEADY_CV
from coach.practice.debrief.outcome import Debrief
from coach.practice.debrief.score import times_words
from coach.practice.debrief.spread import spread_fact
from coach.practice.debrief.told_late import told_late_facts
from coach.saying import joined, listed, say, say_many
from coach.signal.bands import BANDS, Band
from coach.words import BAND_TITLES, BAND_WORDS, clock_words

_SESSION, _PRESSURE = say("The session"), say("Pressure")


def session_facts(debrief: Debrief) -> Iterator[Fact]:
    """Length and strokes."""
    length_s, strokes = debrief.duration_s, len(debrief.strokes)
    yield Fact(_SESSION, "duration_s", say("Length"), length_s, "s", long_words(length_s))
    yield Fact(_SESSION, "strokes", say("Strokes"), strokes, "", str(strokes))


def pressure_facts(debrief: Debrief) -> Iterator[Fact]:
    """Time in each band, share in the target, evenness, holds, and each too-much moment."""
    for band in BANDS:
        spent_s = getattr(debrief.bands, band.value)
        if spent_s > 0:
            title = BAND_TITLES[band]
            yield Fact(_PRESSURE, f"{band.value}_s", title, spent_s, "s", long_words(spent_s))
    seen = debrief.performance
    if seen.aimed_s:
        share = seen.in_target_s / seen.aimed_s
        yield Fact(
            _PRESSURE, "in_target", say("In the target"), 100 * share, "%", percent(share),
            _together(_aim_words(debrief.targets), _rest(debrief)),
        )  # fmt: skip
    peaks = [stroke.peak_n for stroke in debrief.strokes if math.isfinite(stroke.peak_n)]
    if peaks:
        middle = float(np.median(peaks))
        title = say("A typical stroke's peak")
        yield Fact(_PRESSURE, "typical_peak_n", title, middle, "N", newtons(middle))
    yield spread_fact(
        "peak_cv", _PRESSURE, say("Evenness of pressure"), seen.peak_cv,
        say("How much the peaks of your strokes differed."),
    )  # fmt: skip
    yield _hold(debrief)
    yield from _too_much(debrief)
    yield from told_late_facts(debrief.told_late, _PRESSURE)


def _aim_words(targets: Sequence[Band]) -> str:
    words = [BAND_WORDS[band] for band in targets]
    if len(words) == 1:
        return say("Your aim was {band}.", band=words[0])
    return say("Your aim changed on the way: {bands}.", bands=listed(words))


def _together(*sentences: str) -> str:
    return joined(" ", [sentence for sentence in sentences if sentence])


def _rest(debrief: Debrief) -> str:
    return rest_sentence(debrief.performance, debrief.targets, debrief.score)


def _hold(debrief: Debrief) -> Fact:
    holds, title = debrief.holds, say("Holding still")
    if holds.cv is None:
        return Fact(_PRESSURE, "hold_cv", title, None, "%", say("nothing was held for long"))
    word = say("wavering")
    if holds.cv <= FAIR_CV:
        word = say("steady") if holds.cv <= STEADY_CV else say("fair")
    return Fact(
        _PRESSURE, "hold_cv", title, 100 * holds.cv, "%", worded(word, percent(holds.cv)),
        say_many(
            "You held one press; practised hands waver by about 7\u00a0%.",
            "You held {n} presses; practised hands waver by about 7\u00a0%.",
            holds.count,
        ),
    )  # fmt: skip


def _too_much(debrief: Debrief) -> Iterator[Fact]:
    moments = debrief.too_much
    count = len(moments)
    often = times_words(count) if count else say("never")
    yield Fact(_PRESSURE, "too_much", say("Too much"), count, "", often)
    for number, moment in enumerate(moments, 1):
        yield Fact(
            _PRESSURE, f"too_much_{number}",
            say("Too much at {clock}", clock=clock_words(moment.onset_s)),
            known(moment.peak_n), "N", newtons(moment.peak_n),
            _together(
                say("It lasted {long_s:.1f} s.", long_s=moment.duration_s),
                unsure_words(debrief, moment.peak_n),
            ),
        )  # fmt: skip
