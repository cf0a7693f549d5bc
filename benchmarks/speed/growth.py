"""How the cost grows with taxels, with the rate, and with how long a session has been going on.

``python -m benchmarks.speed.growth PICTURE.svg`` draws it. Each figure is processor time; what is
bounded is the slope on a paper with two logarithmic axes: 1 is straight, less is better.
"""

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np

from benchmarks.row import Row, row_of
from benchmarks.speed.growing import LOOKS_A_S, Coach, Script, Stream
from benchmarks.timing import Spread, spread_of

TAXELS: Final = (1, 4, 16, 64, 256, 1024)
RATES_HZ: Final = (50, 100, 200, 500, 1000, 2000)
MINUTES: Final = (1, 2, 5, 10, 30, 60, 120)
_ROUNDS: Final = 5
_TAXELS_AT_HZ, _RATES_AT_TAXELS = 100, 16
_LENGTHS_AT: Final = (16, 200)
_LIVE_S: Final = 6.0
#: The script's sums, which it goes through at each look, are those of a minute and more.
_BEFORE_S: Final = 60.0
#: A replay's chunks may be long. Each round a session of each length goes on live for so long.
_FAST_CHUNK_S: Final = 0.1
_GOES_ON_S: Final = 6


@dataclass(frozen=True, slots=True)
class Curve:
    """What something costs at each of some sizes, round by round: (rounds, sizes)."""

    name: str
    sizes: tuple[int, ...]
    costs: tuple[tuple[float, ...], ...]

    @property
    def medians(self) -> tuple[float, ...]:
        """The middle of the rounds at each size."""
        return tuple(float(each) for each in np.median(self.costs, axis=0))

    @property
    def slope(self) -> Spread:
        """By which power of the size it grows, a straight line through each round."""
        sizes = np.log(self.sizes)
        return spread_of([float(np.polyfit(sizes, np.log(cost), 1)[0]) for cost in self.costs])


@dataclass(frozen=True, slots=True)
class Panel:
    """Ours and the script's cost, % of a core, over one size.

    ``adds_up``: it is what each minute costs, so that all of them cost a power of one more.
    """

    over: str
    ours: Curve
    plain: Curve
    adds_up: bool = False


def rows() -> Iterator[Row]:
    """Yield the slopes."""
    for panel in panels():
        ours, plain = panel.ours, panel.plain
        of_all = 1.0 if panel.adds_up else 0.0
        first, last = ours.medians[0], ours.medians[-1]
        detail = (
            f"{ours.name}: {first:.2g} % of a core at {ours.sizes[0]:,}, {last:.2g} % at "
            f"{ours.sizes[-1]:,}; the script {plain.medians[0]:.2g} and {plain.medians[-1]:,.2g} %"
        )
        yield row_of(
            f"cost grows as {panel.over} to the power of",
            _hundredths(ours.slope, of_all),
            "",
            detail,
            at_most=1.0,
            peers=(("script that filters all so far", _hundredths(plain.slope, of_all)),),
        )


def _hundredths(slope: Spread, more: float) -> Spread:
    """Return a slope and ``more``, as exactly as it can be told from one run to the next."""
    values = (slope.median, slope.least, slope.most)
    return Spread(*(round(each + more, 2) for each in values))


def panels() -> Iterator[Panel]:
    """Measure, and yield cost over taxels, rate and length."""
    by_taxels = partial(_live, lambda taxels: Stream(taxels, _TAXELS_AT_HZ), TAXELS)
    yield Panel("taxels", *by_taxels(f"a second, live at {_TAXELS_AT_HZ} Hz"))
    by_rate = partial(_live, lambda rate_hz: Stream(_RATES_AT_TAXELS, rate_hz), RATES_HZ)
    yield Panel("samples a second", *by_rate(f"a second, live with {_RATES_AT_TAXELS} taxels"))
    yield Panel("minutes of a session", *_lengths(), adds_up=True)


def _live(
    stream_of: Callable[[int], Stream], sizes: tuple[int, ...], name: str
) -> tuple[Curve, Curve]:
    """Return shares of a core, %, of ours and the script's, which take turns."""
    ours, plain = [], []
    prepared = [(stream_of(size), stream_of(size).chunks(_LIVE_S)) for size in sizes]
    for _ in range(_ROUNDS):
        shares = [
            (Coach(stream).live(chunks), Script(stream, _BEFORE_S).live(chunks))
            for stream, chunks in prepared
        ]
        ours.append(tuple(100.0 * coach_s / _LIVE_S for coach_s, _ in shares))
        plain.append(tuple(100.0 * script_s / _LIVE_S for _, script_s in shares))
    return Curve(name, sizes, tuple(ours)), Curve("script", sizes, tuple(plain))


def _lengths() -> tuple[Curve, Curve]:
    """Return what a session takes of a core, %, after so many minutes, ours and the script's.

    Sessions of all lengths are brought there as fast as a replay goes; then they go on live, a
    second of one after a second of the other, so that a busy machine is as busy for all.
    """
    streams = [Stream(*_LENGTHS_AT) for _ in MINUTES]
    coaches = [Coach(stream) for stream in streams]
    script = Script(streams[0])
    sums = streams[0].sums(60.0 * MINUTES[-1])
    for minutes, stream, coach in zip(MINUTES, streams, coaches, strict=True):
        for _ in range(minutes):
            coach.at_once(stream.chunks(60.0, _FAST_CHUNK_S))
    ours, plain = [], []
    for _ in range(_ROUNDS):
        spent_s = np.zeros(len(MINUTES))
        for _ in range(_GOES_ON_S):
            pieces = [stream.chunks(1.0) for stream in streams]
            spent_s += [coach.live(piece) for coach, piece in zip(coaches, pieces, strict=True)]
        ours.append(tuple(100.0 * spent_s / _GOES_ON_S))
        so_far = [sums[: 60 * minutes * streams[0].rate_hz] for minutes in MINUTES]
        plain.append(tuple(100.0 * LOOKS_A_S * script.look(each) for each in so_far))
    if not all(coach.strokes() for coach in coaches):
        raise AssertionError("no stroke came through")
    name = "a second after so long, {} × {} Hz".format(*_LENGTHS_AT)
    return Curve(name, MINUTES, tuple(ours)), Curve("script", MINUTES, tuple(plain))


def main(path: str) -> None:
    """Measure and draw."""
    from benchmarks.speed.growth_picture import draw

    begun_s = time.perf_counter()
    draw(list(panels()), Path(path))
    print(f"{path}, in {time.perf_counter() - begun_s:.0f} s")


if __name__ == "__main__":
    main(*sys.argv[1:])
