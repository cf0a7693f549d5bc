"""The core with a motion sensor: what C sends is what Python reads, and samples come first."""

import subprocess
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from coach.sensors.source import Chunk, MotionBlock, SampleBlock
from coach.sensors.wire import KeepAlive, Motion, Samples, Start, Stop, WireDecoder

CORE = Path(__file__).parents[2] / "firmware" / "core"
PERIOD_US = 10_000


def of(messages, kind):
    return [message for message in messages if isinstance(message, kind)]


def seqs_of(frames):
    return [(frame.seq + at) % 65_536 for frame in frames for at in range(len(frame.accel_mm_s2))]


def test_python_reads_the_motion_that_c_sends(core):
    core.clock(2**32 - 60_000).motion_sensor(PERIOD_US).begin()
    core.hears(Start()).wait(0.005)
    for number in range(30):
        core.moves(-number, 32_767 - number, -32_768 + number, number, -100, 7).wait(
            PERIOD_US / 1e6
        )
    frames = of(core.says(), Motion)
    assert {len(frame.accel_mm_s2) for frame in frames} == {5}
    assert {frame.period_us for frame in frames} == {PERIOD_US}
    heard = WireDecoder().feed(Chunk(1.0, bytes(core.line)))
    blocks = of(heard, MotionBlock)
    accel = np.concatenate([block.accel_m_s2 for block in blocks])
    # The very first was taken before the hand was told to move.
    expected = np.array([[-n, 32_767 - n, -32_768 + n] for n in range(29)]) / 1000
    assert accel[1:30].tolist() == expected.tolist()
    turn = np.degrees(np.concatenate([block.turn_rad_s for block in blocks]))[1:30]
    assert turn == pytest.approx(np.array([[n / 100, -1.0, 0.07] for n in range(29)]))
    t_s = np.concatenate([block.t_s for block in blocks])
    samples = of(heard, SampleBlock)
    assert t_s[0] == pytest.approx(samples[0].t_s[0], abs=0.011)
    # The microseconds wrapped on the way, and each may be a poll late.
    assert np.diff(t_s) == pytest.approx(np.full(len(t_s) - 1, 0.01), abs=101e-6)
    assert not any(block.missing for block in blocks)


def test_without_a_sensor_the_line_is_as_it_was(core):
    core.motion_sensor(0).begin()
    assert of(core.hears(Start()).wait(1.0).says(), Motion) == []
    plain = bytes(core.line)
    core.clock(0).motion_sensor(PERIOD_US, silent=True).begin()
    core.hears(Start()).wait(1.0).says()
    assert len(bytes(core.line)) == len(plain)


def test_motion_stops_with_the_samples_and_its_counter_tells_how_much_is_missing(core):
    core.motion_sensor(PERIOD_US).begin()
    before = of(core.hears(Start()).wait(0.5).hears(Stop()).wait(0.3).says(), Motion)
    after = of(core.hears(Start()).wait(0.5).says(), Motion)
    last, first = seqs_of(before)[-1], seqs_of(after)[0]
    assert np.diff(seqs_of(before)).tolist() == [1] * (len(seqs_of(before)) - 1)
    assert first - last == pytest.approx(31, abs=1)
    apart_us = after[0].time_us - before[-1].time_us
    assert apart_us / PERIOD_US == pytest.approx(first - before[-1].seq, abs=0.02)


def test_a_sensor_that_falls_silent_leaves_a_gap_of_just_that(core):
    core.motion_sensor(PERIOD_US).begin()
    core.hears(Start()).wait(0.2).motion_sensor(PERIOD_US, silent=True).wait(0.2)
    core.motion_sensor(PERIOD_US).wait(0.2)
    frames = of(core.says(), Motion)
    steps = np.diff(seqs_of(frames))
    assert sorted(steps.tolist())[-1] == pytest.approx(21, abs=1)
    assert (steps == 1).sum() == len(steps) - 1


def test_a_line_that_is_too_slow_costs_motion_before_it_costs_samples(small_core):
    core = small_core
    core.motion_sensor(1000).begin(rate_hz=200.0)
    core.hears(Start()).wait(0.2).carries(8_000)
    for _ in range(10):
        core.hears(KeepAlive()).wait(0.5)
    said = core.says()
    frames = of(said, Motion)
    taken = seqs_of(frames)
    assert core.state().dropped == 0
    assert {b.seq - a.seq for a, b in pairwise(of(said, Samples))} == {1}
    assert len(taken) < taken[-1] - taken[0]
    spans = [(b.time_us - a.time_us) / (b.seq - a.seq) for a, b in pairwise(frames)]
    assert spans == pytest.approx([1000.0] * len(spans), rel=0.05)


def test_a_board_that_is_kept_from_polling_misses_motion_by_the_number(core):
    core.motion_sensor(PERIOD_US).begin()
    core.hears(Start()).wait(0.2).polls_each(77_000).wait(0.077).polls_each(100).wait(0.2)
    frames = of(core.says(), Motion)
    numbers = seqs_of(frames)
    assert max(np.diff(numbers)) == pytest.approx(8, abs=1)
    times = [f.time_us + at * PERIOD_US for f in frames for at in range(len(f.accel_mm_s2))]
    due = times[0] + (np.array(numbers) - numbers[0]) * PERIOD_US
    assert np.array(times) == pytest.approx(due, abs=PERIOD_US)


@pytest.mark.parametrize("period_us", [1, 999])
def test_a_spacing_that_no_host_would_take_is_refused(core, period_us):
    assert not core.motion_sensor(period_us).begin()
    core.motion_sensor(0)


def test_a_board_without_motion_pays_nothing(tmp_path):
    sizes = []
    for batch in (0, 5):
        (tmp_path / "device.c").write_text('#include "coach_core.h"\ncoach_device_t device;\n')
        target = tmp_path / f"core-{batch}.elf"
        flags = ["-mmcu=atmega328p", "-Os", "-DCOACH_MAX_TAXELS=4", "-DCOACH_TX_BYTES=256"]
        subprocess.run(
            ["avr-gcc", *flags, f"-DCOACH_MOTION_BATCH={batch}", f"-I{CORE}", "-nostdlib",
             "-nostartfiles", "-Wl,-e,coach_poll", *sorted(CORE.glob("*.c")),
             tmp_path / "device.c", "-o", target, "-lm", "-lgcc"],
            check=True,
        )  # fmt: skip
        symbols = subprocess.run(["avr-nm", target], check=True, capture_output=True, text=True)
        sizes.append("accel" in symbols.stdout or "motion" in symbols.stdout)
    # The Uno's build is the one without: not a byte of code is left.
    assert sizes == [False, True]
