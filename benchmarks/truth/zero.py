"""The zero of a sensor: light touches that must stay, and a drift that must go.

On seeded hours of gloves, pads and load cells (``sims.zero_set``) beside what baseline trackers
usually are: a slow mean below a threshold, a running median, a running minimum (scipy).
"""

import time
from collections.abc import Iterator
from typing import Final

import numpy as np
from scipy import ndimage

from benchmarks.row import Row
from coach.sensors.zero import ZeroTracker
from coach.sensors.zero_bounds import MOST_DRIFT_N
from coach.signal.bands import PALM, THUMB
from sims.shape import Floats
from sims.zero_judge import Taken, ZeroScore, score_of
from sims.zero_set import GLOVE, SCALE, ZeroTrial, trial_of, zero_trials

#: Samples are handed over so many at a time, as a link does.
_BLOCK_S: Final = 0.1
#: Peers: below this it is no touch; they forget in so long.
_THRESHOLD_N, _FORGETS_S = 1.0, 30.0
_COST_TAXELS, _COST_HZ, _COST_S = 1024, 100.0, 20.0


def tracked(trial: ZeroTrial) -> tuple[Floats, Floats]:
    """Return what the coach takes off and how much it doubts, newtons (n,) each."""
    tracker = ZeroTracker(trial.read_n.shape[1], trial.rate_hz, floor=trial.floor)
    tracker.most_n = PALM.firm_n / 3.0
    taken_n, doubt_n = np.empty(len(trial.t_s)), np.empty(len(trial.t_s))
    step = max(1, round(trial.rate_hz * _BLOCK_S))
    limits = np.zeros(step, np.bool_)
    for begin in range(0, len(trial.t_s), step):
        place = slice(begin, begin + step)
        block_s = trial.t_s[place]
        tracker.apply(block_s, trial.read_n[place], limits[: len(block_s)])
        taken_n[place], doubt_n[place] = tracker.newtons.sum(), tracker.doubt_n
    return taken_n, doubt_n


def _coach(trial: ZeroTrial) -> Floats:
    return tracked(trial)[0]


def _nothing(trial: ZeroTrial) -> Floats:
    return np.zeros_like(trial.t_s)


def _seconds(trial: ZeroTrial) -> Floats:
    """Return the means of whole seconds, for peers whose filters are long."""
    per = round(trial.rate_hz)
    totals_n = trial.read_n.sum(axis=1)
    return np.asarray(totals_n[: len(totals_n) // per * per].reshape(-1, per).mean(axis=1))


def _spread_out(trial: ZeroTrial, each_s: Floats) -> Floats:
    wide = np.repeat(each_s, round(trial.rate_hz))
    return np.concatenate((wide, np.full(len(trial.t_s) - len(wide), wide[-1])))


def _slow_mean(trial: ZeroTrial) -> Floats:
    """Return a mean that follows all that is below a threshold, as many a sketch does."""
    zero_n, keep = 0.0, np.exp(-1.0 / _FORGETS_S)
    zeros_n = []
    for total_n in _seconds(trial).tolist():
        if total_n - zero_n < _THRESHOLD_N:
            zero_n = keep * zero_n + (1.0 - keep) * total_n
        zeros_n.append(zero_n)
    return _spread_out(trial, np.array(zeros_n))


def _running_median(trial: ZeroTrial) -> Floats:
    size = round(2 * _FORGETS_S)
    return _spread_out(trial, ndimage.median_filter(_seconds(trial), size, origin=size // 2 - 1))


def _running_minimum(trial: ZeroTrial) -> Floats:
    size = round(_FORGETS_S)
    return _spread_out(trial, ndimage.minimum_filter1d(_seconds(trial), size, origin=size // 2 - 1))


WAYS: dict[str, Taken] = {
    "the coach": _coach,
    "slow mean": _slow_mean,
    "median_filter": _running_median,
    "minimum_filter1d": _running_minimum,
    "no tracking": _nothing,
}


def scores(trials: list[ZeroTrial]) -> dict[str, list[ZeroScore]]:
    """Return how each way does on each trial."""
    return {name: [score_of(trial, way(trial)) for trial in trials] for name, way in WAYS.items()}


def rows() -> Iterator[Row]:
    """Yield touch eaten, residual zero, times to mend, and the cost."""
    trials = list(zero_trials())
    told = scores(trials)
    hours = sum(float(trial.t_s[-1]) for trial in trials) / 3600.0
    eaten = {
        name: max(score.eaten_n for score in found if score.eaten_n is not None)
        for name, found in told.items()
    }
    detail = f"worst of {len(trials)} trials, {hours:.0f} h, 0.3–1.5 N laid on, crept on, never off"
    yield _row("zero: light touch eaten", eaten, "N", detail, 0.03)
    untouched = [k for k, trial in enumerate(trials) if not trial.touched.any()]
    off = {
        name: float(np.percentile(np.concatenate([found[k].off_n for k in untouched]), 95))
        for name, found in told.items()
    }
    yield _row("zero: error while untouched, p95", off, "N", "drifts to 0.25 N in 10 min", 0.05)
    every = {
        name: float(np.percentile(np.concatenate([score.off_n for score in found]), 95))
        for name, found in told.items()
    }
    detail = "hands come and go: what cannot be told from a hand stays and is doubted"
    yield _row("zero: error between touches, p95", every, "N", detail, None)
    yield from _strap_rows()
    yield from _between_rows()
    share = MOST_DRIFT_N / THUMB.firm_n
    yield Row(
        "zero: most ever taken unasked, of too much", share, "", "0.3 N of 15 N", at_most=0.02
    )
    yield _cost_row()


def _row(name: str, values: dict[str, float], unit: str, detail: str, most: float | None) -> Row:
    peers = tuple((peer, value) for peer, value in values.items() if peer != "the coach")
    return Row(name, values["the coach"], unit, detail, at_most=most, peers=peers)


def _strap_rows() -> Iterator[Row]:
    """Yield how soon a strap that was pulled tight is doubted, and a zero too high is mended."""
    waits_s, mends_s = [], []
    for seed in range(1, 9):
        tight = trial_of(GLOVE, "strap tightened", "no touch", seed, 180.0)
        _taken_n, doubt_n = tracked(tight)
        waits_s.append(_first_s(tight, doubt_n > 0.5 * tight.zero_n.max()))
        low = trial_of(SCALE, "falls", "no touch", seed, 180.0)
        taken_n, _doubt_n = tracked(low)
        mends_s.append(_first_s(low, np.abs(taken_n - low.zero_n) < 0.03))
    detail = "0.5–3 N on all taxels at once, and nothing moves: worst of 8"
    yield Row("zero: a tight strap is doubted after", max(waits_s), "s", detail, at_most=15.0)
    detail = "a load cell's zero that fell by 0.1–0.25 N: worst of 8"
    yield Row("zero: below nothing mended after", max(mends_s), "s", detail, at_most=5.0)


def between_presses(read_n: Floats, seed: int) -> float | None:
    """Return when presses of 20 N every 4 s, over what is ``read_n`` between, are doubted."""
    draw = np.random.default_rng([seed, 4])
    t_s = np.arange(len(read_n)) / GLOVE.rate_hz
    stroke_n = np.clip(np.minimum(t_s % 4.0, 2.9 - t_s % 4.0) * 40.0, 0.0, 20.0)
    total_n = read_n + stroke_n * (1.0 + 0.01 * draw.standard_normal(len(t_s)))
    tracker = ZeroTracker(1, GLOVE.rate_hz, floor=True)
    tracker.most_n = PALM.firm_n / 3.0
    for begin in range(0, len(t_s), 50):
        place = slice(begin, begin + 50)
        block_n = total_n[place, None]
        tracker.apply(t_s[place], block_n, np.zeros(len(block_n), np.bool_))
        if tracker.doubt_n > 0.0:
            return float(t_s[begin])
    return None


def resting(spread: float, seed: int, seconds: float = 180.0) -> Floats:
    """Return a hand that rests with 1 to 3 N, each time another by that share (1 sigma)."""
    draw = np.random.default_rng([seed, 5])
    each = 1.0 + spread * draw.standard_normal(round(seconds / 4.0))
    level_n = draw.uniform(1.0, 3.0) * np.maximum(each, 0.1)
    return np.repeat(level_n, round(4.0 * GLOVE.rate_hz))


def _between_rows() -> Iterator[Row]:
    """Yield how soon a strap under presses is doubted, and how often a hand that rests there."""
    count = round(60.0 * GLOVE.rate_hz)
    levels_n = np.linspace(0.8, 3.0, 8)
    waits_s = [
        between_presses(np.full(count, level_n), seed) for seed, level_n in enumerate(levels_n)
    ]
    worst_s = max(float("inf") if wait_s is None else wait_s for wait_s in waits_s)
    detail = "0.8–3 N under presses of 20 N that leave no rest: worst of 8"
    yield Row("zero: a strap with presses every 4 s is doubted after", worst_s, "s", detail,
              at_most=24.0)  # fmt: skip
    lifted = [between_presses(np.zeros(18_000), seed) for seed in range(20)]
    share = float(np.mean([wait_s is not None for wait_s in lifted]))
    yield Row("zero: hands that lift between presses, doubted", share, "of sessions",
              "20 of 180 s", at_most=0.0)  # fmt: skip
    for spread in (0.0, 0.05, 0.1, 0.2):
        found = [between_presses(resting(spread, seed), seed) for seed in range(20)]
        share = float(np.mean([wait_s is not None for wait_s in found]))
        detail = f"1–3 N that differ by {spread:.0%} (1 sigma) from rest to rest, 20 of 180 s"
        yield Row(
            f"zero: hands that rest between, ± {spread:.0%}, doubted", share, "of sessions", detail
        )


def _first_s(trial: ZeroTrial, holds: np.ndarray) -> float:
    """Return the seconds from the step of its zero until something holds, endless if never."""
    step_s = float(trial.t_s[np.flatnonzero(np.abs(np.diff(trial.zero_n)) > 0.05)[0]])
    found = np.flatnonzero(holds & (trial.t_s > step_s))
    return float(trial.t_s[found[0]]) - step_s if len(found) else float("inf")


def _cost_row() -> Row:
    count = round(_COST_HZ * _COST_S)
    t_s = np.arange(count) / _COST_HZ
    draw = np.random.default_rng(1)
    newtons = 0.001 + 0.0002 * draw.random((count, _COST_TAXELS))
    tracker = ZeroTracker(_COST_TAXELS, _COST_HZ, floor=True)
    limits = np.zeros(1, np.bool_)
    tracker.give(np.full(_COST_TAXELS, 0.001))
    began_s = time.perf_counter()
    for k in range(count):
        tracker.apply(t_s[k : k + 1], newtons[k : k + 1], limits)
    share = (time.perf_counter() - began_s) / _COST_S
    detail = "1,024 taxels, 100 Hz, a sample at a time, with a zero to take off"
    return Row("zero: share of a core", share, "", detail, at_most=0.02)
