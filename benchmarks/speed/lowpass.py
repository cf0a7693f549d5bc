"""The low-pass beside scipy's, BrainFlow's and a loop over samples, live and in long blocks.

scipy and the loop carry their state from block to block, as ours does. BrainFlow has none to
carry: it filters a channel in place, each block as if nothing had come before, so it is called
as it documents, a channel at a time, on its own contiguous rows.
"""

from collections.abc import Callable, Iterator
from typing import Final, Protocol

import numpy as np
from brainflow.data_filter import DataFilter, FilterTypes
from numpy.typing import NDArray
from scipy.signal import butter, sosfilt, sosfilt_zi

from benchmarks.row import Row, row_of
from benchmarks.timing import Spread, spread_of, times_as_fast, turns_s
from coach.signal.lowpass import LowPass

Array = NDArray[np.float64]

CUTOFF_HZ, RATE_HZ = 10.0, 1000.0
LIVE_SAMPLES: Final = 10
#: Taxels, and how many times as fast as scipy a live block of them must be.
LIVE_BOUNDS: Final = ((1, 8.0), (16, 8.0), (1024, 4.0))
#: Taxels and samples of long blocks; what 100,000 samples of 1,024 taxels take is no cache's.
LONG: Final = ((1, 100_000), (16, 100_000), (1024, 10_000))
#: Among them where another way of filtering begins, and is at its worst.
BLOCKS: Final = (
    *(1, 2, 5, 10, 20, 50, 64, 65, 100, 128, 200, 225, 500, 1000, 2000),
    *(2561, 5000, 10_000),
)
SECTIONS: Final = butter(2, CUTOFF_HZ, fs=RATE_HZ, output="sos")
#: So many of the worst are measured again.
_LOOKED_AT_AGAIN: Final = 3
#: BrainFlow's block is filled anew before it wears down to numbers that processors are slow with.
_FILLED_EACH: Final = 16


class Filter(Protocol):
    """A low-pass of one stream of blocks of one size."""

    def update(self, block: Array) -> object:
        """Filter the block, (n, taxels)."""
        ...


class Scipy:
    """sosfilt as a live stream would use it: seeded once, its state carried on."""

    def __init__(self, block: Array) -> None:
        self._state = sosfilt_zi(SECTIONS)[:, :, None] * block[0]

    def update(self, block: Array) -> Array:
        filtered: Array
        filtered, self._state = sosfilt(SECTIONS, block, axis=0, zi=self._state)
        return filtered


class BrainFlow:
    """DataFilter in place, on rows of its own that hold the block."""

    def __init__(self, block: Array) -> None:
        self._kept = np.ascontiguousarray(block.T)
        self.rows = self._kept.copy()
        self._calls = 0

    def update(self, _block: Array) -> Array:
        self._calls += 1
        if self._calls % _FILLED_EACH == 0:
            self.rows[:] = self._kept
        for row in self.rows:
            DataFilter.perform_lowpass(
                row, int(RATE_HZ), CUTOFF_HZ, 2, FilterTypes.BUTTERWORTH.value, 0.0
            )
        return self.rows.T


class Loop:
    """The filter written down: a sample after the other, all taxels of it at once."""

    def __init__(self, block: Array) -> None:
        (self._b0, self._b1, self._b2, _one, self._a1, self._a2) = SECTIONS[0].tolist()
        self._first, self._second = sosfilt_zi(SECTIONS)[0][:, None] * block[0]

    def update(self, block: Array) -> Array:
        filtered = np.empty(block.shape)
        for k, sample in enumerate(block):
            value = self._b0 * sample + self._first
            self._first = self._b1 * sample - self._a1 * value + self._second
            self._second = self._b2 * sample - self._a2 * value
            filtered[k] = value
        return filtered


_PEERS: Final[dict[str, Callable[[Array], Filter]]] = {
    "sosfilt": Scipy,
    "BrainFlow": BrainFlow,
    "numpy loop": Loop,
}


def rows() -> Iterator[Row]:
    """Yield the ratios at live and long blocks, the difference, and the worst at any block."""
    for taxels, bound in LIVE_BOUNDS:
        yield _row(taxels, LIVE_SAMPLES, at_least=bound)
    for taxels, samples in LONG:
        yield _row(taxels, samples, at_least=1.0, names=("sosfilt", "BrainFlow"))
    yield Row("low-pass, largest difference", _difference(), "N", "any split", at_most=1e-9)
    for taxels, _ in LIVE_BOUNDS:
        yield from _worst(taxels)


def _row(taxels: int, samples: int, at_least: float, names: tuple[str, ...] = tuple(_PEERS)) -> Row:
    """Return how many times as fast as scipy a block is, beside what each peer takes."""
    ours_s, theirs_s = _timed(taxels, samples, names, spend_s=0.5)
    ratio = times_as_fast(theirs_s[0], ours_s)
    peers = tuple((name, _in_us(each_s)) for name, each_s in zip(names, theirs_s, strict=True))
    most, unit = _in_us(ours_s), "× sosfilt"
    detail = f"ours {most.median:.4g} ({most.least:.3g}–{most.most:.3g}), peers in µs a block"
    slowest = [times_as_fast(each_s, ours_s).median for each_s in theirs_s]
    detail += "; times as fast as " + ", ".join(
        f"{name} {times:.3g}" for name, times in zip(names, slowest, strict=True)
    )
    name = f"low-pass, {taxels:,} taxels, {samples:,} samples"
    return row_of(name, ratio, unit, detail, at_least=at_least, peers=peers)


def _worst(taxels: int) -> Iterator[Row]:
    """Yield the worst ratio at any block, of scipy and of BrainFlow."""
    for name in ("sosfilt", "BrainFlow"):
        glanced = {samples: _ratio(taxels, samples, name, 0.1) for samples in BLOCKS}
        # Of many short looks the least is less than any is: the worst few are looked at for long.
        likely = sorted(glanced, key=lambda samples: glanced[samples].median)[:_LOOKED_AT_AGAIN]
        found = {samples: _ratio(taxels, samples, name, 0.5) for samples in likely}
        worst = min(found, key=lambda samples: found[samples].median)
        yield row_of(
            f"low-pass, {taxels:,} taxels, worst block of 1 to {BLOCKS[-1]:,}",
            found[worst],
            f"× {name}",
            f"at {worst:,} samples",
            at_least=1.0,
        )


def _ratio(taxels: int, samples: int, name: str, spend_s: float) -> Spread:
    ours_s, theirs_s = _timed(taxels, samples, (name,), spend_s)
    return times_as_fast(theirs_s[0], ours_s)


def _timed(
    taxels: int, samples: int, names: tuple[str, ...], spend_s: float
) -> tuple[list[float], list[list[float]]]:
    """Return the seconds a block of ours and of the peers, round by round."""
    block = np.random.default_rng(samples).normal(20.0, 5.0, (samples, taxels))
    ours = LowPass(cutoff_hz=CUTOFF_HZ, rate_hz=RATE_HZ, taxels=taxels)
    filters: list[Filter] = [ours, *(_PEERS[name](block) for name in names)]
    tasks = [_task(each, block) for each in filters]
    ours_s, *theirs_s = turns_s(*tasks, spend_s=spend_s)
    return ours_s, theirs_s


def _task(low_pass: Filter, block: Array) -> Callable[[], object]:
    return lambda: low_pass.update(block)


def _in_us(seconds: list[float]) -> Spread:
    return spread_of(seconds).times(1e6)


def _difference() -> float:
    """Return the largest difference to scipy over a minute of noise in blocks of all sizes."""
    random = np.random.default_rng(7)
    force_n = random.normal(20.0, 5.0, (60_000, 16))
    whole = Scipy(force_n).update(force_n)
    ours = LowPass(cutoff_hz=CUTOFF_HZ, rate_hz=RATE_HZ, taxels=16)
    cuts = np.sort(random.integers(0, len(force_n), 400))
    parts = [ours.update(part) for part in np.split(force_n, cuts)]
    return float(np.abs(np.concatenate(parts) - whole).max())
