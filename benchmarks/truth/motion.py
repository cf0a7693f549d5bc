"""Strokes by the hand's motion against paths that the coach did not make, and scipy beside."""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.signal import butter, find_peaks, sosfiltfilt

from benchmarks.row import Row
from benchmarks.truth.motion_began import onset_rows
from benchmarks.truth.motion_onsets import push_of
from benchmarks.truth.motion_told import asked, told_rows
from coach.signal.motion import MotionStrokes, Way
from sims.motion_set import Doing, Moved, moved
from sims.path import Glide

Array = NDArray[np.float64]
Span = tuple[float, float]

#: Judged on these; the peer is tuned on others.
SEEDS: Final = range(3000, 3040)
TUNED_ON: Final = range(700, 706)
#: From this peak of its acceleration on a stroke is plain (m/s²); below it the limit is near.
PLAIN_M_S2: Final = 0.05
#: What false strokes are looked for in, and where the limit lies.
IDLE, FAINT = range(1000, 1014), range(1040, 1070)
#: Strokes are the same that share more than half of the time that either takes.
SHARED: Final = 0.5
#: What is asked of all strokes, and what those by motion are held to: more where it is met.
ASKED_F1, LEAST_F1 = 0.99, 0.98
_FRAME: Final = 5


@dataclass(slots=True)
class Tally:
    """What was found of what there was; errors in seconds, those of the way a share."""

    hits: int = 0
    false: int = 0
    missed: int = 0
    onsets_s: list[float] = field(default_factory=list)
    offsets_s: list[float] = field(default_factory=list)
    ways: list[float] = field(default_factory=list)
    late_s: list[float] = field(default_factory=list)

    def add(self, other: "Tally") -> None:
        """Take what another one holds."""
        self.hits += other.hits
        self.false += other.false
        self.missed += other.missed
        self.onsets_s += other.onsets_s
        self.offsets_s += other.offsets_s
        self.ways += other.ways
        self.late_s += other.late_s

    @property
    def f1(self) -> float:
        """Twice the hits over all that were found and all that there were."""
        return 2 * self.hits / max(1, 2 * self.hits + self.false + self.missed)


def found_in(one: Moved) -> list[tuple[Way, float]]:
    """Return the ways that the coach finds, each with the second at which it told it."""
    strokes = MotionStrokes()
    told = []
    for at in range(0, len(one.t_s), _FRAME):
        part = slice(at, at + _FRAME)
        t_s = one.t_s[part]
        ways = strokes.update(t_s, one.accel_m_s2[part], one.turn_rad_s[part], 1.0 / one.rate_hz)
        told += [(way, float(t_s[-1])) for way in ways]
    return told + [(way, float("nan")) for way in strokes.finish()]


def peer_in(one: Moved, smooth_hz: float, prominence: float) -> list[Span]:
    """Return strokes by find_peaks: speed along the main axis of band-passed acceleration."""
    band = butter(2, (0.08, smooth_hz), "bandpass", fs=one.rate_hz, output="sos")
    passed = sosfiltfilt(band, one.accel_m_s2, axis=0)
    speed = np.cumsum(passed, axis=0) / one.rate_hz
    _, _, axes = np.linalg.svd(speed, full_matrices=False)
    along = np.abs(speed @ axes[0])
    least = prominence * float(np.quantile(along, 0.9))
    width = round(0.5 * one.rate_hz)
    _, told = find_peaks(along, prominence=least, width=width, rel_height=0.9)
    spans = zip(told["left_ips"], told["right_ips"], strict=True)
    return [(float(left) / one.rate_hz, float(right) / one.rate_hz) for left, right in spans]


def matched(spans: Sequence[Span], glides: Iterable[Glide]) -> list[tuple[int, Glide]]:
    """Return which span is which stroke."""
    pairs: list[tuple[int, Glide]] = []
    left = set(range(len(spans)))
    for glide in glides:
        shares = {at: _shared(spans[at], (glide.onset_s, glide.offset_s)) for at in left}
        best = max(shares, key=lambda at: shares[at], default=None)
        if best is not None and shares[best] > SHARED:
            pairs.append((best, glide))
            left.discard(best)
    return pairs


def _shared(one: Span, other: Span) -> float:
    both = min(one[1], other[1]) - max(one[0], other[0])
    return both / (max(one[1], other[1]) - min(one[0], other[0]))


def tallied(hands: Iterable[Moved]) -> Tally:
    """Return what the coach finds in these hands."""
    tally = Tally()
    for one in hands:
        told = found_in(one)
        spans = [(way.onset_s, way.offset_s) for way, _ in told]
        pairs = matched(spans, one.glides)
        tally.hits += len(pairs)
        tally.false += len(told) - len(pairs)
        tally.missed += len(one.glides) - len(pairs)
        for at, glide in pairs:
            way, told_s = told[at]
            tally.onsets_s.append(way.onset_s - glide.onset_s)
            tally.offsets_s.append(way.offset_s - glide.offset_s)
            if told_s == told_s:
                tally.late_s.append(told_s - glide.end_s)
            if way.path_cm is not None:
                speed = way.path_cm / (way.offset_s - way.onset_s)
                tally.ways.append(speed / glide.mean_cm_s - 1.0)
    return tally


def peer_f1(hands: Iterable[Moved], smooth_hz: float, prominence: float) -> float:
    """Return the F1 of find_peaks on these hands."""
    tally = Tally()
    for one in hands:
        spans = peer_in(one, smooth_hz, prominence)
        hits = len(matched(spans, one.glides))
        tally.hits += hits
        tally.false += len(spans) - hits
        tally.missed += len(one.glides) - hits
    return tally.f1


@cache
def tuned_peer() -> tuple[float, float]:
    """Return find_peaks' settings that do best on hands of their own."""
    hands = [moved(seed) for seed in TUNED_ON]
    settings = [(hz, least) for hz in (0.6, 1.0, 2.0, 4.0) for least in (0.1, 0.2, 0.3, 0.5)]
    return max(settings, key=lambda setting: peer_f1(hands, *setting))


def false_in(doing: Doing, seeds: Iterable[int]) -> tuple[int, float]:
    """Return how many strokes are found in hands that make none, and in how many minutes."""
    hands = [moved(seed, doing) for seed in seeds]
    minutes = sum(float(one.t_s[-1]) for one in hands) / 60.0
    return sum(len(found_in(one)) for one in hands), minutes


def _size(errors: Sequence[float], share: float) -> float:
    return float(np.quantile(np.abs(errors), share)) if errors else float("nan")


def rows() -> list[Row]:
    """Return the figures of a whole set, the plain strokes and those near the limit apart."""
    hands, faint = ([moved(seed) for seed in seeds] for seeds in (SEEDS, FAINT))
    plain_ones = [one for one in hands if push_of(one) >= PLAIN_M_S2]
    faint_ones = [one for one in [*hands, *faint] if push_of(one) < PLAIN_M_S2]
    found: list[Row] = []
    for name, group, plain in (
        ("motion: strokes of 5 cm/s² and more", plain_ones, True),
        ("motion: fainter ones, near the limit", faint_ones, False),
    ):
        tally, each = Tally(), [tallied([one]) for one in group]
        for one in each:
            tally.add(one)
        peers = (("find_peaks", peer_f1(group, *tuned_peer())),)
        detail = f"{len(group)} hands, {tally.hits + tally.missed} strokes, 50 to 200 Hz"
        detail += asked(tally.f1 >= ASKED_F1, f"{ASKED_F1:g}")
        least = LEAST_F1 if plain else None
        found.append(Row(f"{name}, F1", tally.f1, "", detail, at_least=least, peers=peers))
        onsets = [(one, its.onsets_s) for one, its in zip(group, each, strict=True)]
        found += onset_rows(name, onsets, plain)
        found += _errors(name, tally)
        found += told_rows(name, tally.late_s, group, plain)
    for doing in ("still", "presses"):
        count, minutes = false_in(doing, IDLE)
        what = "a hand that lies still" if doing == "still" else "a hand that presses in place"
        rate = count / minutes
        detail = f"{count} in {minutes:.0f} min"
        found.append(Row(f"motion: false strokes of {what}", rate, "/min", detail, at_most=0.4))
    return [*found, *_limit(faint)]


def _errors(name: str, tally: Tally) -> list[Row]:
    return [
        Row(f"{name}, offset, median", 1e3 * _size(tally.offsets_s, 0.5), "ms"),
        Row(f"{name}, cm/s, median", 1e2 * _size(tally.ways, 0.5), "%"),
        Row(f"{name}, cm/s, p95", 1e2 * _size(tally.ways, 0.95), "%"),
    ]


def _limit(hands: Sequence[Moved]) -> list[Row]:
    """Return how many strokes are found by how strongly the hand is pushed."""
    found = []
    edges = (0.0, 0.02, 0.035, 0.05, 0.1)
    for low, high in itertools.pairwise(edges):
        group = [one for one in hands if low <= push_of(one) < high]
        if group:
            tally = tallied(group)
            share = tally.hits / max(1, tally.hits + tally.missed)
            name = f"motion: found of strokes that peak at {1e2 * low:g} to {1e2 * high:g} cm/s²"
            found.append(Row(name, 1e2 * share, "%", f"{tally.hits + tally.missed} strokes"))
    return found
