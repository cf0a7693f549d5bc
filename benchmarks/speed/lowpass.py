"""The low-pass against scipy.signal.sosfilt with carried state, in the same run."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from scipy.signal import butter, sosfilt, sosfilt_zi

from benchmarks.row import Row
from benchmarks.timing import turns_s
from coach.signal.lowpass import LowPass

CUTOFF_HZ, RATE_HZ = 10.0, 1000.0
LIVE_SAMPLES = 10
#: Taxels, and how many times as fast as scipy a live block of them must be.
LIVE_BOUNDS = ((1, 4.0), (16, 4.0), (1024, 2.0))
BLOCKS = (1, 2, 5, 10, 20, 50, 64, 65, 100, 128, 200, 511, 512, 1000, 2000, 3000, 5000, 10_000)
SECTIONS = butter(2, CUTOFF_HZ, fs=RATE_HZ, output="sos")


class _Scipy:
    """sosfilt as a live stream would use it: seeded once, its state carried on."""

    def __init__(self, first: NDArray[np.float64]) -> None:
        self._state = sosfilt_zi(SECTIONS)[:, :, None] * first

    def update(self, block: NDArray[np.float64]) -> NDArray[np.float64]:
        filtered, self._state = sosfilt(SECTIONS, block, axis=0, zi=self._state)
        return filtered


def rows() -> Iterator[Row]:
    """Yield the ratios at live blocks, the difference, and the worst ratio at any block."""
    for taxels, bound in LIVE_BOUNDS:
        ratio, ours_s = _ratio(LIVE_SAMPLES, taxels)
        detail = f"{ours_s * 1e6:.1f} µs a block of {LIVE_SAMPLES}"
        yield Row(f"low-pass, {taxels} taxels", ratio, "× sosfilt", detail, at_least=bound)
    yield Row("low-pass, largest difference", _difference(), "N", "any split", at_most=1e-9)
    for taxels, _ in LIVE_BOUNDS:
        ratios = {samples: _ratio(samples, taxels, spend_s=0.1)[0] for samples in BLOCKS}
        worst = min(ratios, key=lambda samples: ratios[samples])
        yield Row(
            f"low-pass, {taxels} taxels, worst block of 1 to {BLOCKS[-1]}",
            ratios[worst],
            "× sosfilt",
            f"at {worst} samples",
            at_least=1.0,
        )


def _ratio(samples: int, taxels: int, spend_s: float = 0.5) -> tuple[float, float]:
    """Return how many times as fast as scipy a block is, and its seconds."""
    block = np.random.default_rng(samples).normal(20.0, 5.0, (samples, taxels))
    theirs = _Scipy(block[0])
    ours = LowPass(cutoff_hz=CUTOFF_HZ, rate_hz=RATE_HZ, taxels=taxels)
    ours.update(block)
    theirs_s, ours_s = map(
        min, turns_s(lambda: theirs.update(block), lambda: ours.update(block), spend_s=spend_s)
    )
    return theirs_s / ours_s, ours_s


def _difference() -> float:
    """Return the largest difference to scipy over a minute of noise in blocks of all sizes."""
    random = np.random.default_rng(7)
    force_n = random.normal(20.0, 5.0, (60_000, 16))
    whole = _Scipy(force_n[0]).update(force_n)
    ours = LowPass(cutoff_hz=CUTOFF_HZ, rate_hz=RATE_HZ, taxels=16)
    cuts = np.sort(random.integers(0, len(force_n), 400))
    parts = [ours.update(part) for part in np.split(force_n, cuts)]
    return float(np.abs(np.concatenate(parts) - whole).max())
