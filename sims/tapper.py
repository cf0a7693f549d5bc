"""A hand that practises and now and then lifts, taps a few times as a sign, and goes on."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from sims.hand import Contact, Hand
from sims.scenario import HandPlan
from sims.shape import Floats

#: The hand is off for so long before the first tap, and again after the last.
OFF_S: Final = 0.9
_LET_GO_S: Final = 0.15


@dataclass(frozen=True, slots=True)
class Row:
    """Taps in a row: the seconds at which they begin, how long each is, and its peak (n,)."""

    begins_s: Floats
    lasts_s: Floats
    peaks_n: Floats

    @property
    def count(self) -> int:
        """How many taps there are."""
        return len(self.begins_s)

    @property
    def end_s(self) -> float:
        """When the last tap is over."""
        return float(self.begins_s[-1] + self.lasts_s[-1])

    def force_n(self, t_s: Floats) -> Floats:
        """Return newtons at ``t_s`` (n,): each tap is half a wave of a sine."""
        since = (t_s[:, None] - self.begins_s) / self.lasts_s
        on = (since > 0.0) & (since < 1.0)
        return np.asarray((np.where(on, np.sin(np.pi * since), 0.0) * self.peaks_n).sum(axis=1))


def human_row(begin_s: float, count: int, seed: int, peak_n: float = 10.0) -> Row:
    """Return the taps of a person: a pace of their own, kept by a tenth; about 95 ms each.

    People asked to tap quickly do so each 190 to 380 ms, a finger or palm stays for 60 to 130 ms,
    and no two taps are as strong as each other.
    """
    draw = np.random.default_rng([seed, 31])
    pace_s = draw.uniform(0.19, 0.38)
    apart_s = pace_s * (1.0 + 0.09 * np.clip(draw.standard_normal(count), -2.5, 2.5))
    begins_s = begin_s + np.concatenate(([0.0], np.cumsum(apart_s[:-1])))
    lasts_s = np.clip(0.095 + 0.02 * draw.standard_normal(count), 0.06, 0.13)
    strength = peak_n * draw.uniform(0.6, 1.6)
    peaks_n = strength * np.exp(0.25 * np.clip(draw.standard_normal(count), -2.5, 2.5))
    return Row(begins_s, lasts_s, peaks_n)


class Tapper(Hand):
    """A hand that makes room for rows of taps in what it does otherwise."""

    def __init__(self, plan: HandPlan, seed: int, rows: tuple[Row, ...]) -> None:
        super().__init__(plan, seed)
        self._rows = rows

    def contact(self, t_s: Floats) -> Contact:
        """Return what the hand does; around a row nothing is pressed."""
        usual = super().contact(t_s)
        force = usual.force_n.copy()
        for row in self._rows:
            begin_s, end_s = row.begins_s[0] - OFF_S, row.end_s + OFF_S
            if t_s[-1] < begin_s - _LET_GO_S or t_s[0] > end_s + _LET_GO_S:
                continue
            off = np.clip((t_s - begin_s) / _LET_GO_S + 1.0, 0.0, 1.0)
            off = np.minimum(off, np.clip((end_s - t_s) / _LET_GO_S + 1.0, 0.0, 1.0))
            force = force * (1.0 - off) + row.force_n(t_s)
        return Contact(force, usual.number, usual.progress)
