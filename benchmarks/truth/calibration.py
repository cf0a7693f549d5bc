"""Calibrations of seeded gloves with known weights: does the error bar hold the true force?

The truth is what the simulated hand pressed with. Peers: the same points through a linear
regression's prediction interval, ``numpy.polyfit`` and ``scipy.optimize.curve_fit``.

The bars' constants (``coach/sensors/error_bar.py``) were chosen with ``TUNING`` before their
eyes. What is printed comes of ``FRESH``, which nothing was ever tuned on: whoever changes a
constant takes new seeds for these.
"""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from benchmarks.row import Row
from benchmarks.truth.weights_bench import Bench, Floats, Kind, kinds
from benchmarks.truth.weights_peers import Interval, Peers
from coach.sensors.calibration import Calibrator
from coach.sensors.error_bar import COVERAGE
from coach.sensors.recent_press import RecentPress

#: Seeds that the constants were chosen with, and seeds that they never saw.
TUNING: Final = range(24)
FRESH: Final = range(61_000, 61_024)
#: Bars that held more than this would be wider than the sensors need.
NO_WIDER: Final = 0.995
#: Presses of each glove.
PRESSES: Final = 24
#: The presses' range: from so many times the lightest weight to so many times the heaviest.
WITHIN: Final = (1.0, 1.0)
MIXED: Final = (0.5, 2.0)
#: Light touches right after far firmer ones: shares of the lightest weight, of the heaviest.
_LIGHT: Final = (0.5, 1.0)
_FIRM: Final = (0.7, 1.0)
_REST_S: Final = (0.25, 4.0)


@dataclass(frozen=True, slots=True)
class Press:
    """One press: what it truly was, and what each made of it; ``typical``: by the typical curve."""

    true_n: float
    own: Interval
    typical: Interval | None
    prediction: Interval
    polyfit: Interval
    curve_fit: Interval


class Reader:
    """Reads presses as the coach does: newtons, and the bar at the heaviest of the last seconds."""

    def __init__(self, calibrator: Calibrator) -> None:
        self._calibrator, self._recent = calibrator, RecentPress()

    def read(self, t_s: Floats, counts: Floats) -> Interval:
        """Take a stream up to a press's top; returns what that is read as."""
        newtons = self._calibrator.newtons(counts).sum(axis=1)
        self._recent.take(t_s, newtons)
        read_n = float(newtons[-1])
        error_n = self._calibrator.error_bar.error_n(read_n, self._recent.force_n) or math.nan
        return Interval(read_n, read_n - error_n, read_n + error_n)


def presses_of(kind: Kind, seed: int, times: tuple[float, float] = WITHIN) -> list[Press]:
    """Return a glove's presses, from ``times`` its lightest to ``times`` its heaviest weight."""
    low, high = (share * weight_n for share, weight_n in zip(times, kind.range_n, strict=True))
    draw = np.random.default_rng([seed, 78])
    return _pressed(kind, seed, np.exp(draw.uniform(math.log(low), math.log(high), PRESSES)))


def light_after_firm(kind: Kind, seed: int) -> list[Press]:
    """Return the light touches of a glove, each right after a far firmer press."""
    draw = np.random.default_rng([seed, 80])
    lightest_n, heaviest_n = kind.range_n
    forces = np.empty(PRESSES)
    forces[0::2] = heaviest_n * draw.uniform(*_FIRM, PRESSES // 2)
    forces[1::2] = lightest_n * draw.uniform(*_LIGHT, PRESSES // 2)
    return _pressed(kind, seed, forces, draw.uniform(*_REST_S, PRESSES))[1::2]


def _pressed(kind: Kind, seed: int, forces: Floats, rests_s: Floats | None = None) -> list[Press]:
    bench = Bench(kind, seed)
    calibration, points, rest = bench.calibrated()
    own = Reader(Calibrator(bench.info, calibration))
    typical = None if kind.cell else Reader(Calibrator(bench.info))
    peers = Peers(bench.info, points, rest)
    found = []
    rests = [1.0] * len(forces) if rests_s is None else rests_s.tolist()
    for force_n, rest_s in zip(forces.tolist(), rests, strict=True):
        t_s, counts = bench.press(force_n, rest_s)
        top = counts[-1]
        found.append(
            Press(
                force_n,
                own.read(t_s, counts),
                typical and typical.read(t_s, counts),
                peers.prediction(top),
                peers.polyfit(top),
                peers.curve_fit(top),
            )
        )
    return found


@dataclass(frozen=True, slots=True)
class Found:
    """Of many presses: the shares within each bar; the median error and bar as shares."""

    covered: float
    prediction: float
    polyfit: float
    curve_fit: float
    typical: float
    error: float
    bar: float
    prediction_bar: float
    typical_error: float

    @property
    def peers(self) -> tuple[tuple[str, float], ...]:
        """What others hold of the same presses."""
        return (
            ("prediction interval", self.prediction),
            ("numpy.polyfit", self.polyfit),
            ("scipy curve_fit", self.curve_fit),
        )

    @property
    def detail(self) -> str:
        """Error and widths in words."""
        return (
            f"median error {self.error:.1%}, median bar ± {self.bar:.1%}, "
            f"prediction interval ± {self.prediction_bar:.1%}"
        )


def found_of(presses: list[Press]) -> Found:
    """Return the figures of presses."""

    def within(name: str) -> float:
        told = [(press.true_n, getattr(press, name)) for press in presses]
        held = [interval.holds(true_n) for true_n, interval in told if interval is not None]
        return float(np.mean(held)) if held else math.nan

    def off(name: str) -> float:
        told = [(press.true_n, getattr(press, name)) for press in presses]
        shares = [abs(i.read_n - true_n) / true_n for true_n, i in told if i is not None]
        return float(np.median(shares)) if shares else math.nan

    return Found(
        *map(within, ("own", "prediction", "polyfit", "curve_fit", "typical")),
        error=off("own"),
        bar=float(np.median([press.own.share for press in presses])),
        prediction_bar=float(np.median([press.prediction.share for press in presses])),
        typical_error=off("typical"),
    )


def rows(seeds: range = FRESH) -> Iterator[Row]:
    """Yield the rows: coverage by kind, all, the typical curve's; mixed and light touches."""
    everything: list[Press] = []
    for kind in kinds():
        presses = [press for seed in seeds for press in presses_of(kind, seed)]
        everything += presses
        yield _held(kind.name, presses)
    whole = found_of(everything)
    count = f"{len(everything):,} presses of {len(seeds) * len(kinds())} sensors"
    yield Row(
        "error bar holds the truth: all", whole.covered, "of presses", count,
        at_least=COVERAGE, at_most=NO_WIDER, peers=whole.peers,
    )  # fmt: skip
    yield Row("error of a force after weights, median", whole.error, "of it", at_most=0.06)
    yield Row("error bar after weights, median", whole.bar, "of force", at_most=0.25,
              peers=(("prediction interval", whole.prediction_bar),))  # fmt: skip
    yield Row("typical curve: its bar holds the truth", whole.typical, "of presses",
              f"median error {whole.typical_error:.1%}", at_least=COVERAGE)  # fmt: skip
    half = seeds[: len(seeds) // 2]
    yield _least("½ the lightest to 2 × the heaviest weight, mixed", half,
                 lambda kind, seed: presses_of(kind, seed, MIXED))  # fmt: skip
    yield _least("light touches right after firm ones", half, light_after_firm)


def _least(name: str, seeds: range, presses_by: Callable[[Kind, int], list[Press]]) -> Row:
    """Return the row of all kinds, which names the kind whose bars hold least."""
    by_kind = {
        kind.name: [press for seed in seeds for press in presses_by(kind, seed)] for kind in kinds()
    }
    row = _held(name, [press for presses in by_kind.values() for press in presses])
    least, of = min((found_of(presses).covered, kind) for kind, presses in by_kind.items())
    return replace(row, detail=f"{row.detail}; least: {of}, {least:.1%}")


def _held(name: str, presses: list[Press]) -> Row:
    found = found_of(presses)
    return Row(
        f"error bar holds the truth: {name}", found.covered, "of presses", found.detail,
        at_least=COVERAGE - 0.02, peers=found.peers,
    )  # fmt: skip
