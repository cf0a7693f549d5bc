"""From strokes, aims and tallies to the few figures that a score is made from."""

import math
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

import numpy as np

from coach.practice.debrief.outcome import Aim, Performance
from coach.practice.debrief.tally import Tally, distances, steps_of
from coach.signal.bands import Band, Edges
from coach.signal.matching import one_a_beat
from coach.signal.rhythm import Beaten, Rhythm, rhythm_beside
from coach.signal.strokes import Stroke

#: Above these a stroke's rise is a jab, newtons a second.
JAB_N_S: Final = {"palm": 100.0, "thumb": 40.0}
FEWEST_STROKES: Final = 4
_FEWEST_FOR_GROWTH: Final = 9
_PAUSE_RATIO: Final = 2.5
#: What was asked for less long than this, or met with less touch, nobody could follow.
LEAST_AIM_S: Final = 0.5


@dataclass(frozen=True, slots=True)
class BeatSpan:
    """From ``t_s`` on a stroke was asked for each ``stroke_period_s``; None: no beat."""

    t_s: float
    stroke_period_s: float | None
    counts: int | None


def latest_aim(aims: Sequence[Aim], t_s: float) -> Aim:
    """Return the aim that held at ``t_s``; the first one before any."""
    return aims[max(bisect_right([aim.t_s for aim in aims], t_s) - 1, 0)]


def aims_with(
    aims: Sequence[Aim], t_s: float, target: Band | None, edges: Edges | None = None
) -> list[Aim]:
    """Return the aims with what is asked for from ``t_s`` on; ``edges`` None: as before.

    One that held too briefly for anybody to follow is no aim: the next holds in its place, so
    the first stage of a routine that begins at once holds from the session's start.
    """
    *before, last = aims
    aim = Aim(max(t_s, last.t_s), target, edges or last.edges)
    if aim.t_s - max(last.t_s, 0.0) < LEAST_AIM_S:
        aim = replace(aim, t_s=last.t_s)
    else:
        before.append(last)
    if before and replace(before[-1], t_s=aim.t_s) == aim:
        return before
    return [*before, aim]


def asked_seconds(
    aims: Sequence[Aim], until_s: float, touched_s: Mapping[Band, float]
) -> dict[Band, float]:
    """Return the seconds for which each band was asked for, where that is more than none.

    ``touched_s`` is how long there was touch while each was asked for: one asked for without
    any is left out, unless that is so of all.
    """
    asked_s: dict[Band, float] = {}
    ends_s = [*(aim.t_s for aim in aims[1:]), until_s]
    for aim, end_s in zip(aims, ends_s, strict=True):
        spent_s = end_s - max(aim.t_s, 0.0)
        if spent_s > 0 and aim.target is not None and aim.target is not Band.NONE:
            asked_s[aim.target] = asked_s.get(aim.target, 0.0) + spent_s
    met = {band: s for band, s in asked_s.items() if touched_s.get(band, 0.0) >= LEAST_AIM_S}
    return met or asked_s


def period_at(beats: Sequence[BeatSpan], t_s: float) -> float | None:
    """Return the stroke period that the beat asked for at ``t_s``."""
    place = bisect_right([beat.t_s for beat in beats], t_s) - 1
    return beats[place].stroke_period_s if place >= 0 else None


def rhythm_in(
    strokes: Sequence[Stroke], beats: Sequence[BeatSpan]
) -> tuple[Rhythm, tuple[float, ...]]:
    """Return how the strokes kept time, and the phases of their onsets where a beat ran."""
    beaten = [_beaten(stroke, beats) for stroke in strokes]
    counts = next((beat.counts for beat in reversed(beats) if beat.counts), None)
    phases = tuple(each.phase for each in beaten if each.phase is not None)
    return rhythm_beside(beaten, counts), phases


def matched_once(strokes: Sequence[Stroke]) -> tuple[Stroke, ...]:
    """Return the strokes, of two at one beat only the nearer one with an asynchrony."""
    kept = one_a_beat(
        [stroke.onset_s for stroke in strokes],
        [stroke.asynchrony_s for stroke in strokes],
        [stroke.asked_s for stroke in strokes],
    )
    return tuple(
        stroke if off_s == stroke.asynchrony_s else replace(stroke, asynchrony_s=off_s)
        for stroke, off_s in zip(strokes, kept, strict=True)
    )


def _beaten(stroke: Stroke, beats: Sequence[BeatSpan]) -> Beaten:
    asked_s = stroke.asked_s or period_at(beats, stroke.onset_s)
    off_s, phase = stroke.asynchrony_s, stroke.beat_phase
    if not asked_s:
        return Beaten(stroke.onset_s)
    if phase is None and off_s is not None:
        phase = off_s / asked_s
    # A stroke before the first count has no beat to be beside.
    return Beaten(stroke.onset_s, off_s, phase, None if phase is None else asked_s)


def performance_of(
    tally: Tally,
    strokes: Sequence[Stroke],
    aims: Sequence[Aim],
    beats: Sequence[BeatSpan],
    tool: str,
    by_newtons: bool,
) -> Performance:
    """Return the figures; ``by_newtons`` False where kPa judged beside newtons."""
    lighter, harder = tally.mean_steps
    below, above = tally.beside
    asked = [stroke for stroke in strokes if _target(aims, stroke) is not None]
    peak_lighter, peak_harder = _peak_steps(asked, aims) if by_newtons else (None, None)
    ratios = _interval_ratios(asked, aims, beats)
    beaten = [ratio for ratio, on_beat in ratios if on_beat]
    unbeaten = [interval_s for interval_s, on_beat in ratios if not on_beat]
    return Performance(
        contact_s=tally.bands.contact_s,
        in_target_s=tally.in_target_s,
        aimed_s=tally.aimed_s,
        lighter_steps=lighter,
        harder_steps=harder,
        peak_lighter_steps=peak_lighter,
        peak_harder_steps=peak_harder,
        peak_cv=_peak_cv(asked, aims),
        growth=_growth(asked, aims),
        interval_cv=_interval_cv(max(beaten, unbeaten, key=len)),
        pace_ratio=float(np.median(beaten)) if len(beaten) >= FEWEST_STROKES - 1 else None,
        jab_share=_jab_share(asked, tool),
        strokes=len(asked),
        below=below,
        above=above,
    )


def _target(aims: Sequence[Aim], stroke: Stroke) -> Band | None:
    target = latest_aim(aims, stroke.onset_s).target
    return None if target is Band.NONE else target


def _peak_steps(
    strokes: Sequence[Stroke], aims: Sequence[Aim]
) -> tuple[float | None, float | None]:
    known = [stroke for stroke in strokes if math.isfinite(stroke.peak_n)]
    groups: dict[Aim, list[int]] = {}
    for k, stroke in enumerate(known):
        groups.setdefault(latest_aim(aims, stroke.onset_s), []).append(k)
    peaks_n = np.array([stroke.peak_n for stroke in known])
    # Of all that one aim asked for at once: of one by one each call costs more than its number.
    off = np.zeros((2, len(known)))
    for aim, its in groups.items():
        if aim.target is not None:
            off[:, its] = distances(steps_of(peaks_n[its], aim.edges), aim.target)
    total_s = lighter = harder = 0.0
    for stroke, under, over in zip(known, *off.tolist(), strict=True):
        if latest_aim(aims, stroke.onset_s).target is None:
            continue
        long_s = max(stroke.offset_s - stroke.onset_s, 1e-3)
        total_s += long_s
        lighter += long_s * under
        harder += long_s * over
    return (lighter / total_s, harder / total_s) if total_s else (None, None)


def _peak_cv(strokes: Sequence[Stroke], aims: Sequence[Aim]) -> float | None:
    """Spread of the peaks about the mean of those with the same aim, over that mean.

    A peak that was too much is left out: it has a deduction of its own.
    """
    groups: dict[Aim, list[float]] = {}
    for stroke in strokes:
        aim = latest_aim(aims, stroke.onset_s)
        if stroke.peak_n < aim.edges.firm_n:
            groups.setdefault(aim, []).append(stroke.peak_n)
    squares, freedom = 0.0, 0
    for peaks in groups.values():
        mean = sum(peaks) / len(peaks)
        if len(peaks) >= 3 and mean > 0:
            squares += sum((peak / mean - 1.0) ** 2 for peak in peaks)
            freedom += len(peaks) - 1
    return math.sqrt(squares / freedom) if freedom >= FEWEST_STROKES - 1 else None


def _growth(strokes: Sequence[Stroke], aims: Sequence[Aim]) -> float | None:
    """How the last third's median peak compares with the first third's, one aim throughout."""
    peaks = [stroke.peak_n for stroke in strokes if math.isfinite(stroke.peak_n)]
    targets = {latest_aim(aims, stroke.onset_s).target for stroke in strokes}
    if len(peaks) < _FEWEST_FOR_GROWTH or len(targets) != 1:
        return None
    third = len(peaks) // 3
    early = float(np.median(peaks[:third]))
    return float(np.median(peaks[-third:])) / early if early > 0 else None


def _interval_ratios(
    strokes: Sequence[Stroke], aims: Sequence[Aim], beats: Sequence[BeatSpan]
) -> list[tuple[float, bool]]:
    """Onset intervals over their asked-for period (True), or in seconds without one (False).

    An interval over which the aim or the beat changed says nothing about evenness.
    """
    found = []
    for earlier, later in pairwise(strokes):
        if latest_aim(aims, earlier.onset_s) is not latest_aim(aims, later.onset_s):
            continue
        asked_s = period_at(beats, earlier.onset_s)
        if asked_s == period_at(beats, later.onset_s):
            interval_s = later.onset_s - earlier.onset_s
            found.append((interval_s / asked_s, True) if asked_s else (interval_s, False))
    return found


def _interval_cv(ratios: Sequence[float]) -> float | None:
    if len(ratios) < FEWEST_STROKES - 1:
        return None
    values = np.asarray(ratios)
    values = values[values <= _PAUSE_RATIO * np.median(values)]
    if len(values) < 2 or not values.mean() > 0:
        return None
    return float(values.std(ddof=1) / values.mean())


def _jab_share(strokes: Sequence[Stroke], tool: str) -> float | None:
    rates = [s.loading_rate_n_s for s in strokes if math.isfinite(s.loading_rate_n_s)]
    if not rates:
        return None
    return sum(rate > JAB_N_S[tool] for rate in rates) / len(rates)
