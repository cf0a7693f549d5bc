"""Sessions whose truth is known because it was written down, not measured."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray

from coach.practice.debrief.builder import DebriefBuilder
from coach.signal.readings import Readings
from coach.signal.strokes import Stroke
from coach.signal.too_much import TooMuch

HOP_S = 0.01


@dataclass(frozen=True)
class Story:
    """A session: readings a hundred times a second, and its strokes and alarms."""

    t_s: NDArray[np.float64]
    force_n: NDArray[np.float64]
    band: NDArray[np.int8]
    strokes: tuple[Stroke, ...]
    alarms: tuple[TooMuch, ...]

    def readings(self, start: int, stop: int, hop_s: float = HOP_S) -> Readings:
        part = slice(start, stop)
        count = len(self.t_s[part])
        return Readings(
            self.t_s[part],
            self.force_n[part],
            self.band[part],
            self.band[part] == 4,
            np.full(count, np.nan),
            hop_s,
        )

    def tell(self, builder: DebriefBuilder, cuts: Sequence[int] = ()) -> DebriefBuilder:
        """Feed it in pieces; strokes and alarms come with the piece that completes them."""
        edges = [0, *sorted(cuts), len(self.t_s)]
        strokes, alarms = list(self.strokes), list(self.alarms)
        for start, stop in pairwise(edges):
            seen_s = self.t_s[stop - 1] if stop else -1.0
            over = [s for s in strokes if s.offset_s + 0.2 <= seen_s]
            ended = [a for a in alarms if a.onset_s + a.duration_s <= seen_s]
            strokes, alarms = strokes[len(over) :], alarms[len(ended) :]
            builder.take([self.readings(start, stop)], over, ended)
        builder.take((), strokes, alarms)
        return builder


def _story(
    peaks_n: Sequence[float],
    *,
    period_s: float = 4.0,
    press_s: float = 3.0,
    late_s: float = 0.0,
    lead_s: float = 1.0,
    rise_n_s: float = 30.0,
) -> Story:
    """Square presses at the given peaks, by the palm's default edges 1.5, 10, 30 and 60 N."""
    count = round((lead_s + len(peaks_n) * period_s) / HOP_S)
    t_s = np.arange(count) * HOP_S
    force_n = np.zeros(count)
    strokes, alarms = [], []
    for index, peak_n in enumerate(peaks_n):
        onset_s = lead_s + index * period_s
        pressed = slice(round(onset_s / HOP_S), round((onset_s + press_s) / HOP_S))
        force_n[pressed] = peak_n
        strokes.append(
            Stroke(
                onset_s, onset_s + press_s / 2, onset_s + press_s, peak_n, peak_n, rise_n_s,
                None, late_s,
            )
        )  # fmt: skip
        if peak_n >= 60.0:
            alarms.append(TooMuch(onset_s, press_s, peak_n))
    band = np.digitize(force_n, [1.5, 10.0, 30.0, 60.0]).astype(np.int8)
    return Story(t_s, force_n, band, tuple(strokes), tuple(alarms))


@pytest.fixture(scope="session")
def story() -> Callable[..., Story]:
    """A maker of sessions of square presses: ``story([20, 20, 66])``."""
    return _story
