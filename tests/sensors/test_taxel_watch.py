"""Taxels are told stuck or silent by all samples of a window, wherever in it they moved."""

import numpy as np
import pytest

from coach.sensors.source import SensorInfo
from coach.sensors.taxel_watch import TaxelWatch

WINDOWS, SAMPLES = 60, 100


def readings(rng: np.random.Generator, taxels: int) -> np.ndarray:
    """Return windows in which some taxels move all the time, some now and then, and some never."""
    moves = rng.random((WINDOWS, SAMPLES, taxels)) < rng.choice([0.0, 0.003, 0.02, 1.0], taxels)
    counts = np.where(moves, rng.integers(1, 1000, moves.shape), rng.choice([0.0, 50.0, 1000.0]))
    counts[rng.random(WINDOWS) < 0.05] = np.nan
    counts[rng.random((WINDOWS, SAMPLES)) < 0.002, 0] = np.inf
    return counts


@pytest.mark.parametrize("seed", range(30))
@pytest.mark.parametrize("grid", [None, (3, 4)])
def test_where_in_a_window_a_taxel_moves_changes_nothing(
    seed: int, grid: tuple[int, int] | None
) -> None:
    rng = np.random.default_rng(seed)
    counts = readings(rng, 12)
    shuffled = rng.permuted(counts, axis=1)
    info = SensorInfo("Glove", "f5", "1.0.0", 12, 100.0, None, 1000.0, grid=grid)

    def told(counts: np.ndarray, cuts: list[int]) -> list[object]:
        watch = TaxelWatch(info)
        return [found for part in np.split(counts, cuts) for found in watch.take(part)]

    whole = told(counts, [])
    assert whole == told(shuffled, [])
    assert whole == told(shuffled, list(range(1, WINDOWS)))


def test_taxels_without_a_number_or_at_their_limit_are_stuck_until_they_move() -> None:
    counts = np.random.default_rng(1).random((20, SAMPLES, 12)) * 900.0
    counts[5:8, :, 3] = np.nan
    counts[9:16, :, 4] = 1000.0
    info = SensorInfo("Glove", "f5", "1.0.0", 12, 100.0, None, 1000.0)
    told = [stuck for stuck, _silent in TaxelWatch(info).take(counts)]
    assert [k for k, stuck in enumerate(told) if 3 in stuck] == [6, 7]
    assert [k for k, stuck in enumerate(told) if 4 in stuck] == [13, 14, 15]
