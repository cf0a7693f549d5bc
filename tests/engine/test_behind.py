"""What a line holds back is told from what a slow clock says late: as far as can be known."""

import numpy as np
import pytest

from coach.engine.behind import Behind
from coach.sensors.source import SampleBlock
from coach.sensors.wire_frames import SampleRun


def block(t_s, host_s, epoch=0):
    return SampleBlock(np.atleast_1d(np.asarray(t_s, float)), np.ones((1, 1)), host_s, epoch=epoch)


@pytest.mark.parametrize("slow", [0.01, 0.005, 60e-6, -60e-6, -0.03])
def test_a_clock_that_runs_slow_or_fast_is_no_line_that_falls_behind(slow):
    """Two minutes of a glove whose frames are under way for up to 30 ms by chance."""
    behind, chance = Behind(), np.random.default_rng(6)
    for at in range(3_000):
        behind.came(block(at / 25, at / 25 * (1.0 + slow) + 0.03 * chance.random()))
        assert not behind.stale_s


def test_a_pause_and_a_burst_are_over_with_the_burst():
    behind = Behind()
    for at in range(100):
        behind.came(block(at / 50, at / 50))
    behind.came(block(np.arange(100, 150) / 50, 3.0))
    assert behind.late_s < 0.03


@pytest.mark.parametrize(("late_s", "known_s"), [(0.4, 15.0), (1.0, 75.0), (3.0, 275.0)])
def test_what_falls_behind_is_known_for_as_long_as_the_page_on_trust_says(late_s, known_s):
    """It falls behind by a second a second, without a pause."""
    behind = Behind()
    stale = []
    for at in range(3_300):
        t_s = at / 10
        behind.came(block(t_s, t_s + min(late_s, max(0.0, t_s - 10.0))))
        stale.append(behind.stale_s > 0.0)
    began = stale.index(True)
    assert began / 10 == pytest.approx(10.3, abs=0.1)
    assert stale.index(False, began) / 10 - 10.0 == pytest.approx(known_s, abs=0.5)


@pytest.mark.parametrize("faster", [1.0, 1.5, 4.0])
def test_after_a_pause_a_line_that_catches_up_is_late_and_a_clock_that_stood_is_not(faster):
    """Three seconds of nothing, and not one sample lost: then they come so much faster."""
    behind = Behind()
    behind.came(block(1.0, 1.0))
    late_for_s = 0.0
    for at in range(1, 1_200):
        t_s = 1.0 + at / 100
        host_s = max(t_s if faster > 1.0 else 0.0, 4.0 + at / 100 / faster)
        behind.came(block(t_s, host_s))
        late_for_s = host_s - 4.0 if behind.stale_s else late_for_s
    # Down to the 0.25 s that are as good as none; a hundredth of the device's time is forgiven.
    known_s = 0.5 if faster == 1.0 else (3.0 - 0.25) / (faster - 1.0 + 0.01 * faster)
    assert late_for_s == pytest.approx(known_s, abs=0.05)


def test_a_device_that_was_away_and_lost_samples_is_measured_anew_and_one_that_lost_none_is_late():
    for missing, late_s in ((7, 0.0), (0, 2.0)):
        behind = Behind()
        behind.came(block(1.0, 1.0))
        behind.came(block(1.02, 1.02))
        back = SampleBlock(np.array([1.04]), np.ones((1, 1)), 3.04, missing=missing)
        behind.came(back)
        assert behind.stale_s == pytest.approx(late_s, abs=0.01)


def test_a_device_that_starts_anew_is_measured_anew_and_any_cutting_gives_the_same():
    chance = np.random.default_rng(1)
    t_s = np.arange(400) / 50
    host_s = np.maximum.accumulate(t_s + chance.uniform(0.0, 0.5, 400))
    one_by_one, at_once = Behind(), Behind()
    for t, host in zip(t_s, host_s, strict=True):
        one_by_one.came(block(t, host))
    whole = SampleBlock(t_s, np.ones((400, 1)), float(host_s[-1]))
    at_once.came(SampleRun(whole, np.stack([t_s, host_s], axis=1)))
    assert one_by_one.late_s == at_once.late_s > 0.0
    one_by_one.came(block(9.0, 30.0, epoch=1))
    assert one_by_one.late_s == 0.0


@pytest.mark.parametrize("seed", range(8))
def test_many_arrivals_at_once_are_the_same_bits_whatever_was_held_back(seed):
    """Chance on the way, pauses after which all comes at once, faster, or never sooner again."""
    chance = np.random.default_rng(seed)
    t_s = np.cumsum(chance.uniform(0.0, 0.03, 3_000))
    host_s = 50.0 + t_s * 1.002 + chance.exponential(0.003, 3_000)
    for at in chance.integers(0, 3_000, 4):
        back_s = chance.choice([0.0, 0.5, 2.0])
        host_s[at:] += np.maximum(0.0, 1.5 - back_s * (t_s[at:] - t_s[at]))
    host_s = np.maximum.accumulate(host_s)
    one_by_one, at_once = Behind(), Behind()
    at, stale = 0, False
    while at < len(t_s):
        end = at + int(chance.choice([1, 40, 600]))
        run = np.stack([t_s[at:end], host_s[at:end]], axis=1)
        for t, host in run.tolist():
            one_by_one.came(block(t, host))
            stale = stale or one_by_one.stale_s > 0.0
        whole = SampleBlock(run[:, 0], np.ones((len(run), 1)), float(run[-1, 1]))
        at_once.came(SampleRun(whole, run))
        assert at_once.late_s == one_by_one.late_s
        at = end
    assert stale
