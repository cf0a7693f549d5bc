"""Facts about how sure the newtons are: their error bar, the calibration, and every doubt."""

import math
from collections.abc import Iterator
from dataclasses import asdict
from typing import Final

import numpy as np

from coach.practice.debrief.fact import Fact, long_words, measured, percent
from coach.practice.debrief.outcome import Debrief
from coach.saying import as_sentence, joined, say
from coach.sensors.calibration_record import Calibration
from coach.sensors.error_bar import COVERAGE
from coach.sensors.sureness import Sureness

_SURE: Final = say("How sure")
_LAW: Final = {
    "power": say("a power law"),
    "linear": say("a straight line"),
    "scale": say("a scale"),
}
#: A smaller zero is not worth a line.
_LEAST_ZERO_N: Final = 0.05
#: From here on an error is said beside each moment of too much.
LARGE_SHARE: Final = 0.2


def sure_facts(debrief: Debrief) -> Iterator[Fact]:
    """The error of a typical stroke, what the newtons are made by, and what there was to doubt."""
    if debrief.sure is not None:
        yield from _facts(debrief, debrief.sure, "")
    for hand in debrief.hands[1:]:
        if hand.debrief.sure is not None:
            yield from _facts(hand.debrief, hand.debrief.sure, hand.name)


def typical_error_n(debrief: Debrief) -> float | None:
    """Return by how much the true peak of a typical stroke may differ, None where unknown."""
    peak_n = _typical_peak_n(debrief)
    return None if debrief.sure is None or peak_n is None else debrief.sure.bar.error_n(peak_n)


def unsure_words(debrief: Debrief, force_n: float) -> str:
    """Return how far off a force may be where that is much, in a sentence; else nothing."""
    share = None if debrief.sure is None else debrief.sure.bar.share(force_n)
    if share is None or not math.isfinite(force_n) or share < LARGE_SHARE:
        return ""
    return say("The force may have been {share} more or less.", share=percent(share))


def sure_json(debrief: Debrief) -> dict[str, object] | None:
    """Return how sure the newtons are as plain values, None where nothing is known of it."""
    sure = debrief.sure
    if sure is None:
        return None
    made = sure.calibration
    return {
        "coverage": COVERAGE,
        "error_n": typical_error_n(debrief),
        "basis": sure.bar.basis,
        "calibrated_on": None if made is None else made.made_on,
        "age_days": sure.age_days,
        "law": None if made is None else made.law,
        "rmse_n": None if made is None else made.rmse_n,
        "hysteresis": None if made is None else made.hysteresis,
        "range_n": None if made is None else list(made.range_n),
        "saturated_s": sure.saturated * debrief.duration_s,
        "extrapolated_s": sure.extrapolated * debrief.duration_s,
        "zero_n": sure.zero_n,
        "zero_doubt_n": sure.zero_doubt_n,
        "doubts": [asdict(doubt) for doubt in sure.doubts],
    }


def _facts(debrief: Debrief, sure: Sureness, of: str) -> Iterator[Fact]:
    yield _error(debrief, of)
    yield from _made(sure, of)
    for name, title, share, sentence in (
        (
            "saturated_s", say("Past the sensor's range"), sure.saturated,
            say("It was more than it can feel."),
        ),
        (
            "extrapolated_s", say("Beyond your weights"), sure.extrapolated,
            say("Its curve is a guess there."),
        ),
    ):  # fmt: skip
        if share > 0.0:
            spent_s = share * debrief.duration_s
            yield Fact(_SURE, name, _titled(of, title), spent_s, "s", long_words(spent_s), sentence)
    if abs(sure.zero_n) >= _LEAST_ZERO_N:
        yield Fact(
            _SURE, "zero_n", _titled(of, say("Taken off as nothing")), sure.zero_n, "N",
            measured(sure.zero_n, ".2f", "{} N"), say("So much it read with no hand on it."),
        )  # fmt: skip
    for number, doubt in enumerate(sure.doubts, 1):
        yield Fact(
            _SURE, f"doubt_{number}", _titled(of, say("Doubt")), doubt.kind, "", doubt.what,
            joined(" ", (as_sentence(doubt.why), as_sentence(doubt.do))),
        )  # fmt: skip


def _error(debrief: Debrief, of: str) -> Fact:
    title, error_n = _titled(of, say("Error of a force")), typical_error_n(debrief)
    peak_n = _typical_peak_n(debrief)
    if peak_n is None:
        why = say("There was no stroke to judge by.")
        return Fact(_SURE, "force_error", title, None, "N", "–", why)
    if error_n is None:
        return Fact(
            _SURE, "force_error", title, None, "N", say("unknown"),
            say("The device makes newtons by itself and does not say how well."),
        )  # fmt: skip
    return Fact(
        _SURE, "force_error", title, error_n, "N", measured(error_n, ".2g", "± {} N"),
        say(
            "A peak of {peak_n:.0f} N was within that in {share:.0f} presses of 100.",
            peak_n=peak_n, share=100 * COVERAGE,
        ),
    )  # fmt: skip


def _made(sure: Sureness, of: str) -> Iterator[Fact]:
    made, title = sure.calibration, _titled(of, say("Made into newtons by"))
    if made is None:
        own = sure.bar.basis == "own"
        figure = say("the device's own scale") if own else say("the typical curve")
        yield Fact(_SURE, "calibration", title, None, "", figure)
        return
    figure = say("your calibration")
    yield Fact(_SURE, "calibration", title, made.made_on, "", figure, _when(sure, made))
    lightest_n, heaviest_n = made.range_n
    if heaviest_n > 0.0:
        yield Fact(
            _SURE, "range_n", _titled(of, say("Calibrated up to")), heaviest_n, "N",
            say(
                "{least_n:.1f} to {most_n:.1f} N", least_n=lightest_n, most_n=heaviest_n
            ),
        )  # fmt: skip
        yield Fact(
            _SURE, "rmse_n", _titled(of, say("Missed its weights by")), made.rmse_n, "N",
            measured(made.rmse_n, ".2f", "{} N"),
        )  # fmt: skip
    yield Fact(
        _SURE, "hysteresis", _titled(of, say("Up and down differ by")), 100 * made.hysteresis,
        "%", percent(made.hysteresis),
    )  # fmt: skip


def _when(sure: Sureness, made: Calibration) -> str:
    days = sure.age_days
    if days is None or days < 0:
        return say("Made on {day}, {law}.", day=made.made_on, law=_LAW[made.law])
    if days == 0:
        return say("Made on the same day, {law}.", law=_LAW[made.law])
    if days == 1:
        return say("Made the day before, {law}.", law=_LAW[made.law])
    return say("Made {days} days before, {law}.", days=days, law=_LAW[made.law])


def _titled(of: str, title: str) -> str:
    """Return a title with the hand before it whose it is; nothing where there is one hand."""
    return joined(": ", (of, title)) if of else title


def _typical_peak_n(debrief: Debrief) -> float | None:
    peaks = [stroke.peak_n for stroke in debrief.strokes if math.isfinite(stroke.peak_n)]
    return float(np.median(peaks)) if peaks else None
