"""What the Uno's firmware sends, as the app reads it: whole, in time and true to its volts."""

import os
import re
from typing import Any

import numpy as np
import pytest

from coach.sensors.calibration import Calibrator
from coach.sensors.wire import SetRate

#: Half a minute, where somebody asks for it; a slice of it at every run.
LONG_S = 30 if os.environ.get("COACH_LONG") else 3
#: A machine that has more to do than it can goes slower than the board would.
PATIENCE_S = 200.0
RAM_BYTES = 1024
SUPPLY_MV, FULL_SCALE = 5000, 1023


def counts_at(millivolts: int) -> int:
    """What a 10-bit converter shows, by the data sheet."""
    return millivolts * FULL_SCALE // SUPPLY_MV


def test_the_build_tells_flash_and_ram_and_both_fit(built: Any) -> None:
    flash = re.search(r"^flash (\d+) of 32256 bytes", built.printed, re.M)
    ram = re.search(r"^RAM (\d+) of 2048 bytes", built.printed, re.M)
    assert flash is not None
    assert ram is not None
    assert 2000 < int(flash[1]) <= 32256 / 2
    assert 256 < int(ram[1]) <= RAM_BYTES


def test_the_glove_says_what_it_is_and_sends_what_its_pins_see(board: Any, session: Any) -> None:
    volts = (2500, 1200, 4000, 300)
    for taxel, millivolts in enumerate(volts):
        board.do(f"{taxel} {millivolts}")
    session.until(lambda: session.infos and session.blocks)
    # What was converted before the volts came is on its way yet.
    session.samples(20)
    block = session.samples(20)[-1]
    info = session.infos[-1]
    assert (info.name, info.firmware, info.taxels) == ("Uno glove", "1.0.0", 4)
    assert (info.rate_hz, info.full_scale) == (200.0, FULL_SCALE)
    assert len(info.device_id) == 16
    np.testing.assert_allclose(block.counts[-1], [counts_at(each) for each in volts], atol=1)
    newtons = Calibrator(info, None).apply(block).newtons[-1]
    # A divider's middle at v of 5 V has G·Rm = v / (5 - v); the curve is F = 2.34 r^1.153.
    ratio = np.array(volts) / (SUPPLY_MV - np.array(volts))
    np.testing.assert_allclose(newtons, 2.34 * ratio**1.153, rtol=0.03)


def test_a_thousand_frames_a_second_and_none_missing(
    built: Any, board: Any, session: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    board.do("1 2500")
    session.until(lambda: session.blocks)
    assert session.ask(SetRate(1000.0))
    session.until(lambda: session.infos[-1].rate_hz == 1000.0)
    session.samples(100)
    frames, before = session.decoder.counts.frames, board.stats()
    blocks = session.samples(LONG_S * 1000, within_s=LONG_S + PATIENCE_S)
    after = board.stats()

    t_s = np.concatenate([block.t_s for block in blocks])
    counts = np.concatenate([block.counts for block in blocks])
    np.testing.assert_allclose(np.diff(t_s), 0.001, rtol=0, atol=2e-9)
    assert t_s[-1] - t_s[0] >= LONG_S - 0.001 - 1e-6
    assert sum(block.missing for block in blocks) == 0
    np.testing.assert_allclose(counts[:, 1], counts_at(2500), atol=1)
    link = session.decoder.counts
    assert (link.missing_samples, link.bad_frames, link.duplicates) == (0, 0, 0)
    assert link.device_overruns == 0
    assert link.frames - frames >= LONG_S * 1000
    assert after["lost_full"] == after["lost_closed"] - before["lost_closed"] == 0

    passed = after["cycles"] - before["cycles"]
    busy = 1.0 - (after["asleep"] - before["asleep"]) / passed
    ram = int(re.findall(r"^RAM (\d+)", built.printed, re.M)[0])
    host_s = blocks[-1].host_s - blocks[0].host_s
    with capsys.disabled():
        print(
            f"\n{len(t_s):,} samples, 0 missing, {len(t_s) / host_s:.1f} a second, processor busy "
            f"{busy:.1%}, RAM {ram} + stack {after['stack']:.0f} bytes, "
            f"simulator late by {after['worst_lag_ms']:.0f} ms at most"
        )
    assert busy <= 0.40
    assert ram + after["stack"] <= RAM_BYTES
