"""A giver's own pace beside the truth, and beside scipy and NeuroKit2."""

import math
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import signal

from benchmarks.row import Row
from benchmarks.truth.rhythm import matched
from coach.signal.rhythm import Rhythm, rhythm_beside
from coach.signal.tempo import tempo_of
from sims.rhythm_set import Giver, Played, aimless, played, rhythm_set

SEEDS = range(60)
_PACES = {1.0: "once", 0.5: "twice", 2.0: "half"}


def rows() -> Iterator[Row]:
    """Yield all figures of the pace."""
    yield from tempo_rows(SEEDS)
    yield from chance_rows(SEEDS)
    yield from confusion_rows(SEEDS)


def tempo_rows(seeds: range) -> Iterator[Row]:
    """Yield how true a pace is, how often one is told that is none, and double beside half."""
    series = list(rhythm_set(seeds))
    asked_s = [each.grid.stroke_period_s for each in series]
    found = [tempo_of(each.onsets_s) for each in series]
    share = [t.period / a for t, a in zip(found, asked_s, strict=True) if t.period is not None]
    peers = {
        "median of intervals": median_s, "median, doubled or halved": folded_s,
        "autocorrelation": autocorrelation_s, "periodogram": periodogram_s,
        "NeuroKit2 rate": neurokit_s,
    }  # fmt: skip
    others = {
        name: np.array([other(e.onsets_s) / a for e, a in zip(series, asked_s, strict=True)])
        for name, other in peers.items()
    }
    flaws = "40 strokes, one in ten left out, one in ten too many"
    yield Row(
        "rhythm: own pace, error, p95", 100 * _p95(np.array(share)), "%", flaws, at_most=2.0,
        peers=tuple((name, 100 * _p95(ratio)) for name, ratio in others.items()),
    )  # fmt: skip
    yield Row(
        "rhythm: own pace told of those that have one", 100 * len(share) / len(series), "%",
        f"{flaws}; below a confidence of 0.6 none is told", at_least=95.0,
    )  # fmt: skip


def chance_rows(seeds: range) -> Iterator[Row]:
    """Yield how often a pace is told of strokes that have none."""
    for strokes, most in ((8, 8.0), (16, 3.0)):
        none = [tempo_of(aimless(seed, strokes)).period for seed in range(10 * len(seeds))]
        told = sum(period is not None for period in none)
        yield Row(
            f"rhythm: a pace told of {strokes} strokes that have none", 100 * told / len(none), "%",
            "waits by chance; peers tell one always", at_most=most,
            peers=(("autocorrelation", 100.0), ("NeuroKit2 rate", 100.0)),
        )  # fmt: skip


def confusion_rows(seeds: range) -> Iterator[Row]:
    """Yield how often double or half tempo is taken for another one, online and over all."""
    for strokes, name in ((8, "the last eight strokes"), (40, "40 strokes")):
        wrong = unknown = steady = count = naive = 0
        for seed in seeds:
            for pace, word in _PACES.items():
                for mean in (-0.01, 0.12):
                    giver = Giver("paced", mean, 0.03 * min(pace, 1.0), pace=pace)
                    series = played(giver, seed, strokes)
                    rhythm = _rhythm(series)
                    count += 1
                    unknown += rhythm.pace == "unknown"
                    wrong += rhythm.pace not in (word, "unknown")
                    steady += pace != 1.0 and rhythm.steadiness == "steady"
                    naive += pace != 1.0 and _naively_steady(series)
        yield Row(
            f"rhythm: double or half tempo mistaken, {name}", 100 * wrong / count, "%",
            f"{100 * unknown / count:.1f} % told as not known", at_most=1.0,
        )  # fmt: skip
        yield Row(
            f"rhythm: double or half tempo called steady, {name}", 100 * steady / count, "%",
            at_most=1.0, peers=(("nearest beat, CV and R", 100 * naive / count),),
        )  # fmt: skip


def _rhythm(series: Played) -> Rhythm:
    return rhythm_beside(matched(series)[0], series.grid.counts)


def _naively_steady(series: Played) -> bool:
    """Whether evenness and resultant length alone would call it steady."""
    onsets = np.asarray(series.onsets_s)
    waits = np.diff(onsets)
    phases = (onsets - series.grid.origin_s) / series.grid.stroke_period_s
    return bool(
        waits.std(ddof=1) / waits.mean() <= 0.10 and abs(np.exp(2j * np.pi * phases).mean()) >= 0.9
    )


def _p95(ratios: NDArray[np.float64]) -> float:
    return float(np.percentile(np.abs(ratios - 1.0), 95))


def median_s(onsets_s: Sequence[float]) -> float:
    """Return the median of the intervals."""
    return float(np.median(np.diff(onsets_s)))


def folded_s(onsets_s: Sequence[float]) -> float:
    """Return the median of the intervals, each doubled or halved until near their median.

    Near is within a factor of the root of two.
    """
    intervals = np.diff(onsets_s)
    turns = np.log2(intervals / np.median(intervals))
    return float(np.median(intervals / 2.0 ** np.round(turns)))


def autocorrelation_s(onsets_s: Sequence[float]) -> float:
    """Return the lag of the first high peak of the autocorrelation of the onsets as pulses."""
    rate_hz = 50.0
    pulses = _pulses(onsets_s, rate_hz)
    found = signal.correlate(pulses, pulses, mode="full", method="fft")[len(pulses) - 1 :]
    first = int(0.4 * rate_hz)
    peaks, _ = signal.find_peaks(found[first:])
    if not len(peaks):
        return math.nan
    heights = found[first:][peaks]
    # The first that is nearly as high as the highest; later ones are its multiples.
    return float((peaks[np.flatnonzero(heights >= 0.7 * heights.max())[0]] + first) / rate_hz)


def periodogram_s(onsets_s: Sequence[float]) -> float:
    """Return the period of the highest line of the pulses' periodogram, 0.5 to 15 s."""
    rate_hz = 50.0
    line_hz, power = signal.periodogram(_pulses(onsets_s, rate_hz), rate_hz, nfft=2**17)
    within = (line_hz >= 1 / 15) & (line_hz <= 2.0)
    return float(1.0 / line_hz[within][int(np.argmax(power[within]))])


def neurokit_s(onsets_s: Sequence[float]) -> float:
    """Return the period of NeuroKit2's mean signal rate."""
    import neurokit2

    peaks = np.round(1000 * (np.asarray(onsets_s) - onsets_s[0])).astype(int)
    rate = neurokit2.signal_rate(peaks, sampling_rate=1000, interpolation_method="monotone_cubic")
    return float(60.0 / np.mean(rate))


def _pulses(onsets_s: Sequence[float], rate_hz: float) -> NDArray[np.float64]:
    at = np.asarray(onsets_s) - onsets_s[0] + 1.0
    t_s = np.arange(0.0, at[-1] + 1.0, 1.0 / rate_hz)
    pulses = np.zeros(len(t_s))
    for onset_s in at:
        near = slice(max(0, int((onset_s - 1) * rate_hz)), int((onset_s + 1) * rate_hz))
        pulses[near] += np.exp(-0.5 * ((t_s[near] - onset_s) / 0.1) ** 2)
    return np.asarray(pulses - pulses.mean())
