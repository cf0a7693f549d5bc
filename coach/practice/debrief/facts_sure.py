"""Facts about how sure the newtons are: their error bar, the calibration, and every doubt."""

import math
from collections.abc import Iterator
from dataclasses import asdict
from typing import Final

import numpy as np

from coach.practice.debrief.fact import Fact, long_words, percent
from coach.practice.debrief.outcome import Debrief
from coach.sensors.calibration_record import Calibration
from coach.sensors.error_bar import COVERAGE
from coach.sensors.sureness import Sureness

_SURE: Final = "How sure"
_LAW: Final = {"power": "a power law", "linear": "a straight line", "scale": "a scale"}
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
            yield from _facts(hand.debrief, hand.debrief.sure, f"{hand.name}: ")


def typical_error_n(debrief: Debrief) -> float | None:
    """Return by how much the true peak of a typical stroke may differ, None where unknown."""
    peak_n = _typical_peak_n(debrief)
    return None if debrief.sure is None or peak_n is None else debrief.sure.bar.error_n(peak_n)


def unsure_words(debrief: Debrief, force_n: float) -> str:
    """Return how far off a force may be where that is much, in a sentence; else nothing."""
    share = None if debrief.sure is None else debrief.sure.bar.share(force_n)
    if share is None or not math.isfinite(force_n) or share < LARGE_SHARE:
        return ""
    return f"It may have been {percent(share)} more or less."


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
        ("saturated_s", "Past the sensor's range", sure.saturated, "It was more than it can feel."),
        ("extrapolated_s", "Beyond your weights", sure.extrapolated, "Its curve is a guess there."),
    ):
        if share > 0.0:
            spent_s = share * debrief.duration_s
            yield Fact(_SURE, name, of + title, spent_s, "s", long_words(spent_s), sentence)
    if abs(sure.zero_n) >= _LEAST_ZERO_N:
        yield Fact(
            _SURE, "zero_n", f"{of}Taken off as nothing", sure.zero_n, "N", f"{sure.zero_n:.2f} N",
            "So much it read with no hand on it.",
        )  # fmt: skip
    for number, doubt in enumerate(sure.doubts, 1):
        yield Fact(
            _SURE, f"doubt_{number}", f"{of}Doubt", doubt.kind, "", doubt.what,
            f"{doubt.why[:1].upper()}{doubt.why[1:]}. {doubt.do}.",
        )  # fmt: skip


def _error(debrief: Debrief, of: str) -> Fact:
    title, error_n = f"{of}Error of a force", typical_error_n(debrief)
    peak_n = _typical_peak_n(debrief)
    if peak_n is None:
        return Fact(_SURE, "force_error", title, None, "N", "–", "There was no stroke to judge by.")
    if error_n is None:
        return Fact(
            _SURE, "force_error", title, None, "N", "unknown",
            "The device makes newtons by itself and does not say how well.",
        )  # fmt: skip
    return Fact(
        _SURE, "force_error", title, error_n, "N", f"± {error_n:.2g} N",
        f"A peak of {peak_n:.0f} N was within that in {100 * COVERAGE:.0f} presses of 100.",
    )  # fmt: skip


def _made(sure: Sureness, of: str) -> Iterator[Fact]:
    made, title = sure.calibration, f"{of}Newtons by"
    if made is None:
        own = sure.bar.basis == "own"
        figure = "the device's own scale" if own else "the typical curve"
        yield Fact(_SURE, "calibration", title, None, "", figure)
        return
    yield Fact(_SURE, "calibration", title, made.made_on, "", "your calibration", _when(sure, made))
    lightest_n, heaviest_n = made.range_n
    if heaviest_n > 0.0:
        yield Fact(
            _SURE, "range_n", f"{of}Calibrated up to", heaviest_n, "N",
            f"{lightest_n:.1f} to {heaviest_n:.1f} N",
        )  # fmt: skip
        yield Fact(
            _SURE, "rmse_n", f"{of}Missed its weights by", made.rmse_n, "N", f"{made.rmse_n:.2f} N"
        )
    yield Fact(
        _SURE, "hysteresis", f"{of}Up and down differ by", 100 * made.hysteresis, "%",
        percent(made.hysteresis),
    )  # fmt: skip


def _when(sure: Sureness, made: Calibration) -> str:
    days = sure.age_days
    if days is None or days < 0:
        return f"Made on {made.made_on}, {_LAW[made.law]}."
    ago = (
        "on the same day" if days == 0 else "the day before" if days == 1 else f"{days} days before"
    )
    return f"Made {ago}, {_LAW[made.law]}."


def _typical_peak_n(debrief: Debrief) -> float | None:
    peaks = [stroke.peak_n for stroke in debrief.strokes if math.isfinite(stroke.peak_n)]
    return float(np.median(peaks)) if peaks else None
