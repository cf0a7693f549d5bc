"""How well strokes keep to the beat, and to a pace of their own."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

import numpy as np

from coach.signal.asynchrony import circular_mean, mean_and_spread
from coach.signal.beat_grid import BeatGrid
from coach.signal.middle import median_of
from coach.signal.tempo import Pace, Tempo, pace_beside, tempo_of

__all__ = ["BeatGrid", "Beaten", "Rhythm", "circular_mean", "rhythm_beside", "rhythm_of"]

Steadiness = Literal["steady", "settling", "uneven", "unknown"]

#: Steadiness looks at so many strokes, and says nothing below so many.
RECENT_STROKES: Final = 8
FEWEST_STROKES: Final = 4
#: Onsets this much alike gather at one place of the stroke.
_GATHERED: Final = 0.70
#: An interval this many times the median one is a pause, not a slow stroke.
PAUSE_RATIO: Final = 2.5


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How a series of strokes kept time; None where there is nothing to say, never 0.

    ``period_s`` median time between onsets; ``mean_asynchrony_s`` circular mean of those that
    were matched to a beat, negative early; ``sd_asynchrony_s`` their spread, of twelve or more
    without strays; ``interval_cv`` spread over mean of the intervals, each beside those of its
    own stretch of one beat or none;
    ``resultant_length`` of all onsets' phases, 1 all alike, 0 anywhere. ``matched`` strokes had
    a beat of their own. ``tempo_s`` is the giver's own pace, ``tempo_confidence`` how sure it
    is, ``tempo_drift`` by which share of itself it grows a stroke (negative: rushing),
    ``pace`` how often a stroke came for each that the beat asked for, and ``on_count`` the
    count that strokes began on, from 1, where they agree on one.
    """

    period_s: float | None = None
    mean_asynchrony_s: float | None = None
    sd_asynchrony_s: float | None = None
    interval_cv: float | None = None
    resultant_length: float | None = None
    steadiness: Steadiness = "unknown"
    matched: int = 0
    tempo_s: float | None = None
    tempo_confidence: float | None = None
    tempo_drift: float | None = None
    pace: Pace = "unknown"
    on_count: int | None = None


@dataclass(frozen=True, slots=True)
class Beaten:
    """A stroke's onset beside the beat; all but ``onset_s`` None where no beat ran.

    ``asked_s`` is the stroke's period that the beat asked for, ``phase`` where between two
    beats the onset came (in turns, early negative); ``asynchrony_s`` is None where it was
    matched to no beat.
    """

    onset_s: float
    asynchrony_s: float | None = None
    phase: float | None = None
    asked_s: float | None = None


def rhythm_of(
    onsets_s: Sequence[float],
    asynchronies_s: Sequence[float | None],
    stroke_period_s: float | None,
    counts: int | None = None,
) -> Rhythm:
    """Return the rhythm of strokes on one beat throughout, oldest first.

    ``asynchronies_s`` has one for each onset, None where no beat ran. Without
    ``stroke_period_s`` nothing is said about the beat.
    """
    asked_s = stroke_period_s if stroke_period_s and stroke_period_s > 0 else None
    beaten = [
        Beaten(onset_s, off_s, off_s / asked_s, asked_s)
        if asked_s and off_s is not None and math.isfinite(off_s)
        else Beaten(onset_s)
        for onset_s, off_s in zip(onsets_s, asynchronies_s, strict=True)
    ]
    return rhythm_beside(beaten, counts)


def rhythm_beside(strokes: Sequence[Beaten], counts: int | None = None) -> Rhythm:
    """Return the rhythm of strokes, oldest first, each beside the beat of its own time.

    ``counts`` is how many counts a stroke was to last.
    """
    onsets_s = [stroke.onset_s for stroke in strokes]
    matched = [
        (stroke.asynchrony_s, stroke.asked_s)
        for stroke in strokes
        if stroke.asynchrony_s is not None and stroke.asked_s
    ]
    mean_s, sd_s = mean_and_spread(matched)
    tempo, turns = tempo_of(onsets_s), _tempo_in_turns(strokes)
    pace = pace_beside(turns.period, counts)
    # Where the beat itself changes pace on purpose, or sets in, that is no drift of the giver's.
    drift = turns.drift if any(stroke.asked_s for stroke in strokes) else tempo.drift
    return Rhythm(
        period_s=median_of(np.diff(onsets_s)) if len(onsets_s) > 1 else None,
        mean_asynchrony_s=mean_s,
        sd_asynchrony_s=sd_s,
        interval_cv=_interval_cv(strokes),
        resultant_length=_resultant_length(strokes),
        steadiness=_steadiness(strokes[-RECENT_STROKES:]),
        matched=len(matched),
        tempo_s=tempo.period,
        tempo_confidence=tempo.confidence if len(strokes) >= FEWEST_STROKES else None,
        tempo_drift=drift,
        pace=pace,
        on_count=_on_count(strokes, counts),
    )


def _interval_cv(strokes: Sequence[Beaten]) -> float | None:
    """Return the CV of the intervals that are no pauses (ddof 1), each about its own stretch's.

    Nothing is told from a stretch of one interval.
    """
    squares, freedom = 0.0, 0
    for stretch in _stretches(strokes):
        intervals = np.asarray(stretch, np.float64)
        kept = intervals[intervals <= PAUSE_RATIO * median_of(intervals)]
        if len(kept) >= 2 and kept.mean() > 0:
            squares += float(((kept / kept.mean() - 1.0) ** 2).sum())
            freedom += len(kept) - 1
    return math.sqrt(squares / freedom) if freedom else None


def _stretches(strokes: Sequence[Beaten]) -> list[list[float]]:
    """Return the intervals, in runs with one period asked for, with a changing one, or with none.

    In seconds without a beat, else over the period asked for. One from a time without a beat
    to one with it, or back, says nothing about evenness.
    """
    stretches: list[list[float]] = []
    before: float | Literal["free", "changing", "between"] = "between"
    for earlier, later in pairwise(strokes):
        interval_s = later.onset_s - earlier.onset_s
        asked_s = earlier.asked_s
        of: float | Literal["free", "changing", "between"]
        if not asked_s or not later.asked_s:
            of = "between" if asked_s or later.asked_s else "free"
        else:
            of = asked_s if asked_s == later.asked_s else "changing"
        if of != "between":
            if of != before:
                stretches.append([])
            stretches[-1].append(interval_s / (asked_s or 1.0))
        before = of
    return stretches


def _on_count(strokes: Sequence[Beaten], counts: int | None) -> int | None:
    """Return the count, from 1, that the onsets gather at, None where at none."""
    phases = [stroke.phase for stroke in strokes if stroke.phase is not None]
    if not counts or len(phases) < FEWEST_STROKES:
        return None
    mean, length = circular_mean(np.asarray(phases, np.float64))
    if mean is None or length < _GATHERED:
        return None
    return round(mean * counts) % counts + 1


def _resultant_length(strokes: Sequence[Beaten]) -> float | None:
    phases = [stroke.phase for stroke in strokes if stroke.phase is not None]
    return circular_mean(np.asarray(phases, np.float64))[1] if phases else None


def _tempo_in_turns(strokes: Sequence[Beaten]) -> Tempo:
    """Return the pace in turns of the beat: 1 is a stroke for each that it asked for."""
    turns: list[float] = []
    before: Beaten | None = None
    for stroke in strokes:
        phase, asked_s = stroke.phase, stroke.asked_s
        if phase is None or not asked_s:
            before = None
            continue
        if before is None or before.phase is None or not before.asked_s:
            # Across a time without a beat nothing is told: it looks like a long pause.
            turns.append(turns[-1] + 100.0 if turns else 0.0)
        else:
            gone = (stroke.onset_s - before.onset_s) * (1 / before.asked_s + 1 / asked_s) / 2
            step = phase - before.phase
            turns.append(turns[-1] + step + round(gone - step))
        before = stroke
    return tempo_of(turns)


def _steadiness(recent: Sequence[Beaten]) -> Steadiness:
    """Judge the last strokes; without a beat by their intervals alone.

    Steady is a stroke for each that the beat asked for, not two or half a one.
    """
    if len(recent) < FEWEST_STROKES:
        return "unknown"
    cv = _interval_cv(recent)
    if cv is None:
        return "unknown"
    beaten = [stroke for stroke in recent if stroke.phase is not None]
    length = _resultant_length(beaten) if len(beaten) >= FEWEST_STROKES else None
    if cv <= 0.10 and (length is None or length >= 0.90):
        pace = pace_beside(_tempo_in_turns(recent).period)
        return "steady" if pace in ("once", "unknown") else "settling"
    return "settling" if cv <= 0.20 and (length is None or length >= 0.70) else "uneven"
