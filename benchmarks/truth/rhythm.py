"""Rhythm beside what seeded givers really did, and beside naive matching and scipy."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import stats

from benchmarks.row import Row
from coach.signal.matching import REACH, Matcher, one_a_beat
from coach.signal.rhythm import Beaten, circular_mean, rhythm_beside
from sims.rhythm_set import Played, rhythm_set

#: What strays are was chosen with the first of these; the others had never been looked at.
TUNING, FRESH = range(60), range(7000, 7060)


def rows() -> Iterator[Row]:
    """Yield all figures of matching and of the circular statistics."""
    yield from matching_rows(FRESH)
    yield from circular_rows(FRESH)


def matched(series: Played, reach: float = REACH) -> tuple[list[Beaten], list[int | None]]:
    """Return the coach's strokes beside the beat, and the beat that each was matched to."""
    matcher, grid = Matcher(reach), series.grid
    found = [matcher.match(grid, onset_s) for onset_s in series.onsets_s]
    asked_s = grid.stroke_period_s
    kept = one_a_beat(
        series.onsets_s,
        [None if match is None else match.asynchrony_s for match in found],
        [asked_s] * len(found),
    )
    strokes, beats = [], []
    for onset_s, match, off_s in zip(series.onsets_s, found, kept, strict=True):
        phase = None if match is None else match.phase
        strokes.append(Beaten(onset_s, off_s, phase, None if match is None else asked_s))
        beats.append(None if off_s is None else round((onset_s - off_s - grid.origin_s) / asked_s))
    return strokes, beats


def nearest_beats(series: Played) -> list[int | None]:
    """Return the beat nearest to each onset, whatever it is: what naive matching does."""
    grid = series.grid
    return [
        round((grid.nearest_stroke_s(onset_s) - grid.origin_s) / grid.stroke_period_s)
        for onset_s in series.onsets_s
    ]


def f1(series: Sequence[Played], told: Sequence[Sequence[int | None]]) -> float:
    """Return 2 hits over strokes that had a beat and strokes that were given one."""
    hits = asked = given = 0
    for each, beats in zip(series, told, strict=True):
        hits += sum(
            true >= 0 and true == beat for true, beat in zip(each.beats, beats, strict=True)
        )
        asked += sum(true >= 0 for true in each.beats)
        given += sum(beat is not None for beat in beats)
    return 2 * hits / (asked + given)


def matching_rows(seeds: range) -> Iterator[Row]:
    """Yield how well strokes find their beat, and what that does to the asynchrony."""
    series = list(rhythm_set(seeds))
    told = [matched(each) for each in series]
    flaws = "5 kinds of givers, 1 to 8 counts; one stroke in ten left out, one in ten too many"
    others = [(f"reach {reach}", [matched(each, reach)[1] for each in series])
              for reach in (0.25, 0.5)]  # fmt: skip
    others.append(("nearest beat", [nearest_beats(each) for each in series]))
    yield Row(
        "rhythm: strokes matched to their beats, F1", f1(series, [beats for _, beats in told]), "",
        flaws, at_least=0.98, peers=tuple((name, f1(series, beats)) for name, beats in others),
    )  # fmt: skip
    ours_ms, naive_ms = _asynchrony_errors(series, [strokes for strokes, _ in told])
    known_ms, luck_ms = _known_errors(series)
    for at, name, most in (
        (0, "mean asynchrony", 50.0),
        # Matching may add no more than what the luck of 40 strokes does to one who knows.
        (1, "spread of asynchrony", luck_ms),
    ):
        yield Row(
            f"rhythm: {name}, error, p95", float(np.percentile(ours_ms[:, at], 95)), "ms",
            f"median {np.median(ours_ms[:, at]):.1f}; {flaws}", at_most=most,
            peers=(
                ("nearest beat", float(np.percentile(naive_ms[:, at], 95))),
                ("who knows the pairs", float(known_ms[at])),
                *([("its luck about the giver's habit", luck_ms)] if at else []),
            ),
        )  # fmt: skip
    clean = list(rhythm_set(seeds, flawed=False))
    ours_ms, _ = _asynchrony_errors(clean, [matched(each)[0] for each in clean])
    yield Row(
        "rhythm: mean asynchrony without flaws, error, median", float(np.median(ours_ms[:, 0])),
        "ms", "a stroke for each beat; the circular mean beside the plain one", at_most=3.0,
    )  # fmt: skip
    nothing = rhythm_beside([Beaten(4.0 * k + 2.0, None, 0.5, 4.0) for k in range(8)], 4)
    yield Row(
        "rhythm: figures that are null where nothing matched",
        (nothing.mean_asynchrony_s, nothing.sd_asynchrony_s).count(None), "of 2",
        "all strokes on count 3 of 4; others print a mean of 0 there", at_least=2,
    )  # fmt: skip


def _asynchrony_errors(
    series: Sequence[Played], strokes: Sequence[list[Beaten]]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return (n, 2) ms by which mean and spread are off: ours, and by the nearest beat."""
    ours, naive = [], []
    for each, beaten in zip(series, strokes, strict=True):
        true, rhythm, grid = np.asarray(each.asynchronies_s), rhythm_beside(beaten), each.grid
        near = np.asarray([onset_s - grid.nearest_stroke_s(onset_s) for onset_s in each.onsets_s])
        mean_s, spread_s = true.mean(), true.std(ddof=1)
        told = rhythm.mean_asynchrony_s or 0.0, rhythm.sd_asynchrony_s or 0.0
        ours.append((told[0] - mean_s, told[1] - spread_s))
        naive.append((near.mean() - mean_s, near.std(ddof=1) - spread_s))
    return 1000 * np.abs(ours), 1000 * np.abs(naive)


def _known_errors(series: Sequence[Played]) -> tuple[NDArray[np.float64], float]:
    """Return what one gets who knows which beat each stroke was meant for, p95 in ms.

    First (2,), by which mean and spread of those strokes are off; then by how much their spread
    is off the giver's own habit, wandering givers left out, who have none.
    """
    paired = []
    for each in series:
        asked_s, of_beat = each.grid.stroke_period_s, zip(each.onsets_s, each.beats, strict=True)
        meant = [(onset_s, beat) for onset_s, beat in of_beat if beat >= 0]
        offs_s = [onset_s - each.grid.origin_s - beat * asked_s for onset_s, beat in meant]
        paired.append(
            [
                Beaten(onset_s, off_s, off_s / asked_s, asked_s)
                for (onset_s, _), off_s in zip(meant, offs_s, strict=True)
            ]
        )
    errors_ms, _ = _asynchrony_errors(series, paired)
    luck_ms = [
        1000
        * abs(np.std(each.asynchronies_s, ddof=1) - each.giver.spread * each.grid.stroke_period_s)
        for each in series
        if not each.giver.wander
    ]
    return np.percentile(errors_ms, 95, axis=0), float(np.percentile(luck_ms, 95))


def circular_rows(seeds: range) -> Iterator[Row]:
    """Yield the largest difference from scipy's circular statistics, over all concentrations."""
    worst_mean = worst_length = 0.0
    for seed in seeds:
        for kappa in (0.3, 1.0, 4.0, 30.0, 300.0):
            angles = np.random.default_rng([seed, 79]).vonmises(1.0, kappa, 40)
            mean, length = circular_mean(angles / (2 * np.pi))
            off = (2 * np.pi * (mean or 0.0) - stats.circmean(angles) + np.pi) % (2 * np.pi) - np.pi
            worst_mean = max(worst_mean, abs(float(off)))
            worst_length = max(worst_length, abs(length - (1.0 - float(stats.circvar(angles)))))
    detail = f"{5 * len(seeds)} series of von Mises phases, concentration 0.3 to 300"
    yield Row(
        "rhythm: circular mean beside scipy, largest difference", worst_mean, "rad", detail,
        at_most=1e-9,
    )  # fmt: skip
    yield Row(
        "rhythm: resultant length beside scipy, largest", worst_length, "", detail, at_most=1e-9
    )  # fmt: skip
