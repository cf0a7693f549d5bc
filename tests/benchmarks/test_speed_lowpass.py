"""What the low-pass is measured against filters the same: all peers give our numbers."""

import numpy as np
import pytest
from scipy.signal import sosfilt

from benchmarks.speed.lowpass import CUTOFF_HZ, RATE_HZ, SECTIONS, BrainFlow, Loop, Scipy
from coach.signal.lowpass import LowPass


@pytest.mark.parametrize("peer", [Scipy, Loop])
def test_a_peer_that_carries_its_state_gives_our_numbers_block_by_block(peer):
    force_n = np.random.default_rng(1).normal(20.0, 5.0, (60, 3))
    ours = LowPass(cutoff_hz=CUTOFF_HZ, rate_hz=RATE_HZ, taxels=3)
    theirs = peer(force_n)
    for at in range(0, len(force_n), 10):
        block = force_n[at : at + 10]
        np.testing.assert_allclose(ours.update(block), theirs.update(block), rtol=0, atol=1e-9)


@pytest.mark.filterwarnings("ignore:pkg_resources is deprecated")
def test_brainflow_filters_each_channel_as_scipy_does_from_nothing():
    force_n = np.random.default_rng(2).normal(20.0, 5.0, (500, 3))
    filtered = BrainFlow(force_n).update(force_n)
    np.testing.assert_allclose(filtered, sosfilt(SECTIONS, force_n, axis=0), rtol=0, atol=1e-6)
    # And from a stretch of nothing on, ours has the same past.
    ours = LowPass(cutoff_hz=CUTOFF_HZ, rate_hz=RATE_HZ, taxels=3)
    ours.update(np.zeros((10, 3)))
    np.testing.assert_allclose(filtered, ours.update(force_n), rtol=0, atol=1e-6)
