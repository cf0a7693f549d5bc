"""Glides over pads against their own truth, beside a peak finder on the same speeds.

The set is ``sims.travel_set``: ways, to and fro, circles and lifts on pads of 64 to 1,024 taxels
at 25 to 1,000 Hz, with noise, tremor, a wobbling force, dead and stuck taxels.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray
from scipy.signal import find_peaks, peak_widths, savgol_filter

from benchmarks.row import Row
from coach.practice.debrief.builder import DebriefBuilder
from coach.signal.bands import PALM, THUMB
from coach.signal.centre import CentreOfPressure
from coach.signal.pipeline import Pipeline
from coach.signal.strokes import Stroke
from sims.glides_on_glove import glove_glides
from sims.travel_match import Told, f1, matched
from sims.travel_path import TrueTravel
from sims.travel_set import Doing, OverPad, over_pad

Array = NDArray[np.float64]
Pair = tuple[TrueTravel, Told]

TUNING, JUDGED, RESTS, GLOVES = range(900, 904), range(100, 130), range(200, 220), range(12)
SECONDS, REST_S, LIVE_S = 30.0, 60.0, 0.02
GLIDES: tuple[Doing, ...] = ("ways", "back and forth", "lifts")
LEAST_F1, MEDIAN_MS, P95_MS, SPEED_PERCENT, LATE_MS = 0.99, 20.0, 50.0, 5.0, 300.0
#: From this rate on onsets are held to their bounds.
FAST_HZ = 100.0


@dataclass(frozen=True, slots=True)
class Judged:
    """What was told of one hand on one pad."""

    pad: OverPad
    pairs: list[Pair]
    wrong: int
    late_ms: list[float]


def rows() -> Iterator[Row]:
    """Yield how truly glides are told, and that none is told where nothing tells them."""
    settings = _tuned([over_pad(seed, doing, SECONDS) for seed in TUNING for doing in GLIDES])
    parts: tuple[tuple[str, tuple[Doing, ...], str], ...] = (
        ("glides", GLIDES, ""),
        ("circles, a stroke a turn", ("circles",), ", each ends where the first began"),
    )
    for name, doings, what in parts:
        pads = [over_pad(seed, doing, SECONDS) for seed in JUDGED for doing in doings]
        judged = [judge(pad) for pad in pads]
        theirs = [_peer(pad, *settings) for pad in pads]
        score = _f1([(each.pad, len(each.pairs), each.wrong) for each in judged])
        peer = _f1(
            [(pad, len(pairs), wrong) for pad, (pairs, wrong) in zip(pads, theirs, strict=True)]
        )
        strokes = sum(len(pad.strokes) for pad in pads)
        detail = f"{strokes} strokes, {len(pads)} pads{what}"
        peers = (("find_peaks", peer),)
        yield Row(f"{name}: F1", score, "", detail, at_least=LEAST_F1, peers=peers)
        yield from _errors(name, judged, [pair for pairs, _ in theirs for pair in pairs])
    yield _at_rest()
    yield _not_measurable()


def told(pad: OverPad, chunk_s: float | None = None) -> list[tuple[Stroke, float]]:
    """Return the strokes told while hands glide, each with the newest sample's second."""
    edges = THUMB if min(pad.plan.half_mm) < 30.0 else PALM
    plan = pad.plan
    pipeline = Pipeline(plan.rate_hz, plan.taxels, edges, positions_mm=plan.positions_mm)
    pipeline.set_manner("glides")
    size = len(pad.t_s) if chunk_s is None else max(1, round(chunk_s * plan.rate_hz))
    saturated = np.zeros(len(pad.t_s), np.bool_)
    found = []
    for at in range(0, len(pad.t_s), size):
        part = slice(at, at + size)
        out = pipeline.update(pad.t_s[part], pad.newtons[part], saturated[part])
        found += [(stroke, float(pad.t_s[part][-1])) for stroke in out.strokes]
    return found


def judge(pad: OverPad) -> Judged:
    """Return what the pipeline told of a pad, live."""
    found = told(pad, LIVE_S)
    pairs, wrong = matched(pad.strokes, [_span(stroke) for stroke, _ in found])
    at_s = {_span(stroke): second for stroke, second in found}
    late_ms = [1000.0 * (at_s[span] - true.offset_s) for true, span in pairs]
    return Judged(pad, pairs, wrong, late_ms)


def _span(stroke: Stroke) -> Told:
    return stroke.onset_s, stroke.offset_s, stroke.speed_cm_s or np.nan


def _f1(counts: Sequence[tuple[OverPad, int, int]]) -> float:
    true = sum(len(pad.strokes) for pad, _, _ in counts)
    return f1(true, sum(hits for _, hits, _ in counts), sum(wrong for _, _, wrong in counts))


def _errors(name: str, judged: Sequence[Judged], theirs: Sequence[Pair]) -> Iterator[Row]:
    fast = [pair for each in judged if each.pad.plan.rate_hz >= FAST_HZ for pair in each.pairs]
    ours = [pair for each in judged for pair in each.pairs]
    onset_ms = _onset_ms(fast)
    peer = (("find_peaks", float(np.median(_onset_ms(theirs)))),)
    yield Row(f"{name}: onset, median", float(np.median(onset_ms)), "ms", "≥ 100 Hz",
              at_most=MEDIAN_MS, peers=peer)  # fmt: skip
    yield Row(f"{name}: onset, 95th percentile", float(np.percentile(onset_ms, 95)), "ms",
              "≥ 100 Hz", at_most=P95_MS)  # fmt: skip
    speed = _speed_percent(ours)
    peer = (("find_peaks", float(np.median(_speed_percent(theirs)))),)
    yield Row(f"{name}: speed, median error", float(np.median(speed)), "%", "all rates",
              at_most=SPEED_PERCENT, peers=peer)  # fmt: skip
    yield Row(f"{name}: speed, 95th percentile", float(np.percentile(speed, 95)), "%", "all rates")
    late_ms = [late for each in judged for late in each.late_ms]
    yield Row(f"{name}: announced after the true end, 99th percentile",
              float(np.percentile(late_ms, 99)), "ms", f"{1000 * LIVE_S:.0f} ms chunks",
              at_most=LATE_MS)  # fmt: skip


def _onset_ms(pairs: Sequence[Pair]) -> Array:
    return 1000.0 * np.abs([span[0] - true.onset_s for true, span in pairs])


def _speed_percent(pairs: Sequence[Pair]) -> Array:
    return 100.0 * np.abs([span[2] / true.speed_cm_s - 1.0 for true, span in pairs])


def _at_rest() -> Row:
    wrong = sum(len(told(over_pad(seed, "still", REST_S))) for seed in RESTS)
    minutes = len(RESTS) * REST_S / 60.0
    detail = f"hands that rest, lift and land elsewhere, {minutes:.0f} minutes"
    return Row("glides told of hands at rest", wrong / minutes, "a minute", detail, at_most=0.1)


def _not_measurable() -> Row:
    right = []
    for seed, lifts in product(GLOVES, (False, True)):
        t_s, newtons = glove_glides(seed, lifts=lifts)
        pipeline = Pipeline(100.0, newtons.shape[1], PALM)
        pipeline.set_manner("glides")
        builder = DebriefBuilder()
        builder.happened(0.0, {"event": "stage", "technique": "long glide"})
        out = pipeline.update(t_s, newtons, np.zeros(len(t_s), np.bool_))
        builder.take((out.readings,), out.strokes, out.ended)
        debrief = builder.build()
        known = debrief.gliding.measurable is True and debrief.rhythm.period_s is not None
        unknown = debrief.gliding.measurable is False and debrief.rhythm.period_s is None
        right.append(known if lifts else unknown)
    detail = f"{len(right)} gloves without motion, half of them lifted between glides"
    return Row(
        "glides that nothing tells are said so", float(np.mean(right)), "", detail, at_least=1.0
    )


def _speeds(pad: OverPad, window_s: float) -> Array:
    """Return (n,) mm/s of the plain centre of pressure, smoothed as peak finders have it."""
    centre = CentreOfPressure(pad.plan.positions_mm)
    load_n, along_x, along_y = centre.moments(pad.newtons, pad.newtons.sum(axis=1))
    touching = load_n > 0.25 * np.median(load_n)
    places = [
        np.where(touching, each / np.where(touching, load_n, 1.0), np.nan)
        for each in (along_x, along_y)
    ]
    filled = [np.interp(pad.t_s, pad.t_s[touching], each[touching]) for each in places]
    width = max(5, 2 * round(window_s * pad.plan.rate_hz / 2) + 1)
    slopes = [
        savgol_filter(each, width, 2, deriv=1, delta=1.0 / pad.plan.rate_hz) for each in filled
    ]
    return np.asarray(np.where(touching, np.hypot(*slopes), 0.0))


def _peer(
    pad: OverPad, window_s: float, height: float, prominence: float
) -> tuple[list[Pair], int]:
    """Return what ``find_peaks`` makes of the speed."""
    speed = _speeds(pad, window_s)
    peaks, _ = find_peaks(speed, height=height, prominence=prominence * speed.max())
    _, _, left, right = peak_widths(speed, peaks, rel_height=0.9)
    spans = []
    for begin, end in zip(left, right, strict=True):
        inside = speed[round(begin) : round(end) + 1]
        onset_s, offset_s = begin / pad.plan.rate_hz, end / pad.plan.rate_hz
        spans.append((float(onset_s), float(offset_s), 0.1 * float(inside.mean())))
    return matched(pad.strokes, spans)


def _tuned(pads: Sequence[OverPad]) -> tuple[float, float, float]:
    """Return the window, height and prominence at which the peer does best on other seeds."""

    def score(settings: tuple[float, float, float]) -> float:
        each = [(pad, _peer(pad, *settings)) for pad in pads]
        return _f1([(pad, len(pairs), wrong) for pad, (pairs, wrong) in each])

    return max(product((0.1, 0.2, 0.4), (3.0, 10.0), (0.05, 0.15, 0.4)), key=score)
