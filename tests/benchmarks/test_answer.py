"""What is called late in the benchmark of answers is counted from the right write."""

import threading
from pathlib import Path

import numpy as np
import pytest

from benchmarks.speed.answer import RATE_HZ, TAXELS, late_ms
from benchmarks.speed.bare_reader import BareReader
from benchmarks.speed.timed_device import TimedDevice
from sims.whole_app import until


def test_each_sample_is_late_by_when_the_piece_with_it_was_taken() -> None:
    """By hand: four writes, of which the reader threw the first away and took two together."""
    sent = np.array([[1, 10.0], [2, 10.001], [3, 10.002], [4, 10.003]])
    taken = np.array([[1, 10.0015], [3, 10.0035]])
    late = late_ms(sent, taken, np.array([2, 3, 4]), 0.0, 20.0)
    assert late == pytest.approx([0.5, 1.5, 0.5])


def test_only_what_was_sent_in_the_time_counts() -> None:
    sent = np.array([[1, 10.0], [2, 10.001], [3, 10.002]])
    taken = np.array([[1, 10.0002], [2, 10.0014], [3, 10.0022]])
    assert late_ms(sent, taken, sent[:, 0], 10.0005, 10.0015) == pytest.approx([0.4])


def test_the_bare_loop_reads_all_that_its_device_sends(tmp_path: Path) -> None:
    device = TimedDevice(TAXELS, RATE_HZ)
    bare = BareReader(device.port, tmp_path)
    with device, bare:
        until(lambda: device.sent > 200)
        device.stop()
        threading.Event().wait(0.05)
    writes, read = device.writes, bare.stamps
    assert writes[-1, 0] == device.sent
    assert read[-1, 0] == writes[-1, 1]
    assert (late_ms(writes[:, 1:], read, writes[:, 1], 0.0, np.inf) > 0.0).all()
