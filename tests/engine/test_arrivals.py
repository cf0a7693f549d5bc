"""Where a moment lies on the host's clock does not hang on how late one asks."""

import math

import numpy as np
import pytest

from coach.engine.arrivals import Arrivals
from coach.sensors.source import SampleBlock
from coach.sensors.wire_frames import SampleRun

PPM = 60.0


def came(arrivals: Arrivals, t_s: float, host_s: float, epoch: int) -> None:
    """Let one sample arrive."""
    arrivals.came(SampleBlock(np.array([t_s]), np.zeros((1, 1)), host_s, 0, epoch))


def course(seed: int) -> list[tuple[float, float, int]]:
    """Return stream second, host second and epoch of samples, with silences and restarts."""
    draw, t_s, epoch, found = np.random.default_rng(seed), 0.0, 0, []
    for _ in range(1_500):
        kind = draw.random()
        if kind < 0.003:
            epoch += 1
        t_s += float(draw.uniform(0.5, 6.0)) if kind < 0.01 else 0.02
        late_s = 0.001 + float(draw.exponential(0.004))
        found.append((t_s, 100.0 + t_s * (1.0 + PPM * 1e-6) + late_s, epoch))
    return found


def told(seed: int, late: int) -> list[float | None]:
    """Return where moments 0.3 s back lie, asked so many samples late."""
    arrivals, asked, moments = Arrivals(), [], []
    for k, (t_s, host_s, epoch) in enumerate(course(seed)):
        came(arrivals, t_s, host_s, epoch)
        if k % 7 == 0:
            moments.append((k, t_s - 0.3))
        while moments and moments[0][0] + late <= k:
            asked.append(arrivals.host_s(moments[0][1], before_s=moments.pop(0)[1]))
        arrivals.settle(t_s)
    return asked


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_moment_stays_where_it_was(seed):
    at_once, later = told(seed, 0), told(seed, 120)
    assert len(later) > 190
    assert at_once[: len(later)] == later


def test_a_moment_lies_where_it_truly_was():
    true = [100.0 + (t_s - 0.3) * (1.0 + PPM * 1e-6) for t_s, _, _ in course(1)[::7]]
    off = [
        math.nan if said is None else said - at for said, at in zip(told(1, 0), true, strict=True)
    ]
    # Five windows of five seconds in, and for the late of the line itself.
    assert np.nanmedian(np.abs(off[100:])) < 0.004
    assert np.isnan(off[:3]).any()


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("size", [5, 60, 700])
def test_arrivals_of_many_chunks_at_once_say_the_same(seed, size):
    """Whole runs against sample by sample, some of which came with the one before."""
    one_by_one, at_once = Arrivals(), Arrivals()
    together = np.random.default_rng(seed).random(1_500) < 0.2
    run, host_s, asked = [], 0.0, 0
    for (t_s, came_s, epoch), joins in zip(course(seed), together, strict=True):
        if run and (epoch != run[-1][2] or len(run) == size):
            moments = np.array([arrival[:2] for arrival in run])
            block = SampleBlock(moments[:, 0], np.zeros((len(run), 1)), host_s, 0, run[-1][2])
            at_once.came(SampleRun(block, moments))
            for moment_s in np.linspace(moments[0, 0], moments[-1, 0], 3).tolist():
                found = at_once.host_s(moment_s - 0.5, before_s=moment_s)
                assert found == one_by_one.host_s(moment_s - 0.5, before_s=moment_s)
                asked += found is not None
            for arrivals in (at_once, one_by_one):
                arrivals.settle(run[-1][0])
            assert at_once.offset_s(t_s) == one_by_one.offset_s(t_s)
            run = []
        host_s = host_s if joins else came_s
        run.append((t_s, host_s, epoch))
        came(one_by_one, t_s, host_s, epoch)
    assert asked >= 3
