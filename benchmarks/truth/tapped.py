"""Rows of taps: of people's taps how many are heard, and how many where nobody tapped.

People are ``sims.tapper``'s: a pace and a strength of their own, kept by a tenth and a quarter. The
hours are those of all simulated hands, and of one that touches the pad at random for a moment each,
which no massage does.
"""

from collections.abc import Iterator
from typing import Final

import numpy as np

from benchmarks.row import Row
from coach.practice.tapped import Tapped
from coach.signal.bands import PALM
from coach.signal.lowpass import LowPass
from sims.hand import Hand
from sims.scenario import load_scenario, scenario_names
from sims.shape import Floats
from sims.tapper import human_row

_RATE_HZ: Final = 100.0
_PEOPLE: Final = range(1_000, 2_000)
_HOURS: Final = 0.75
_RESTLESS_HOURS: Final = 4.0
_PIECE_S: Final = 60.0


class _Ear:
    """Feels for rows in newtons at 100 Hz, as the pipeline's readings are."""

    def __init__(self) -> None:
        self._low = LowPass(cutoff_hz=10.0, rate_hz=_RATE_HZ, taxels=1)
        self._tapped, self._at = Tapped(), 0
        self.rows: list[int] = []

    def feel(self, force_n: Floats) -> None:
        for newtons in self._low.update(force_n[:, None])[:, 0].tolist():
            row = self._tapped.feel(self._at / _RATE_HZ, newtons, PALM.contact_n)
            self._at += 1
            self.rows += [row] if row else []


def rows() -> Iterator[Row]:
    """Yield what is heard of taps, and where there were none."""
    for count in (3, 2):
        heard = [_heard(count, seed) == [count] for seed in _PEOPLE]
        share = 100.0 * sum(heard) / len(heard)
        yield Row(f"rows of {count} taps that are heard", share, "%", "1,000 people", at_least=99.0)
    names = scenario_names()
    found = [row for name in names for row in _practised(name) if row > 1]
    hours = _HOURS * len(names)
    detail = f"{hours:g} hours of simulated practice"
    yield Row("rows where nobody tapped", len(found) / hours, "an hour", detail, at_most=0.1)
    restless = [row for row in _restless(1) if row == 3]
    detail = f"{_RESTLESS_HOURS:g} hours of random touches of 0.35 s in the middle"
    value = len(restless) / _RESTLESS_HOURS
    yield Row("rows of 3 in touches at random", value, "an hour", detail, at_most=5.0)


def _heard(count: int, seed: int) -> list[int]:
    ear, row = _Ear(), human_row(1.0, count, seed)
    ear.feel(row.force_n(np.arange(0.0, row.end_s + 1.2, 1 / _RATE_HZ)))
    return ear.rows


def _practised(name: str) -> list[int]:
    ear, hand = _Ear(), Hand(load_scenario(name).hand, 11)
    for begin_s in np.arange(0.0, _HOURS * 3600.0, _PIECE_S):
        ear.feel(hand.force_n(np.arange(begin_s, begin_s + _PIECE_S, 1 / _RATE_HZ)))
    return ear.rows


def _restless(seed: int) -> list[int]:
    draw, ear = np.random.default_rng(seed), _Ear()
    force, end = np.zeros(round(_RESTLESS_HOURS * 3600.0 * _RATE_HZ)), 0.0
    while True:
        end += float(0.6 * np.exp(0.8 * draw.standard_normal()))
        lasts_s = float(0.35 * np.exp(0.8 * draw.standard_normal()))
        peak_n = float(8.0 * np.exp(0.8 * draw.standard_normal()))
        begin, length = round(end * _RATE_HZ), max(2, round(lasts_s * _RATE_HZ))
        if begin + length > len(force):
            break
        force[begin : begin + length] += peak_n * np.sin(np.pi * np.linspace(0.0, 1.0, length))
        end += lasts_s
    ear.feel(force)
    return ear.rows
