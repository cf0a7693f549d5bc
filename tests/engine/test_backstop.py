"""The glove's own alarm: set by the host, never before the host, and heard when it speaks."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from coach.engine.backstop import backstop, calm
from coach.engine.chain import Chain
from coach.messages import SkipStage
from coach.sensors.calibration import Calibrator
from coach.sensors.decoders import make_decoder
from coach.sensors.source import Chunk, Curve, SensorInfo
from coach.sensors.wire import (
    AlarmMode,
    Descriptor,
    DeviceNotice,
    Notice,
    Samples,
    SetAlarm,
    encode,
)
from coach.signal.bands import EDGES, PALM

FULL = 4095.0


def device(taxels, curve=None, newtons_per_count=None, *, checked=True):
    return SensorInfo(
        "G", "00", "1", taxels, 200.0, newtons_per_count, FULL, curve, checked=checked
    )


curves = st.builds(
    Curve,
    st.sampled_from(["power", "linear"]),
    st.floats(2.0, 200.0),
    st.floats(0.6, 2.5),
)


def test_the_threshold_of_a_glove_is_that_of_a_force_spread_over_all_of_it():
    """By hand: F = 13 r^1.25 on each of 8 taxels, and 1.25 times the palm's edge in all."""
    info = device(8, Curve("power", 13.0, 1.25))
    force_n = 1.25 * 60.0 / 8
    assert PALM.firm_n == 60.0
    ratio = (force_n / 13.0) ** (1 / 1.25)
    expected = 8 * FULL * ratio / (1 + ratio)
    alarm = backstop(Calibrator(info), info, PALM)
    assert alarm is not None
    assert alarm.mode is AlarmMode.SUM
    assert alarm.counts == pytest.approx(expected, rel=1e-9)


def test_the_threshold_of_one_load_cell_is_its_scale():
    info = device(1, newtons_per_count=0.05)
    alarm = backstop(Calibrator(info), info, PALM)
    assert alarm == SetAlarm(AlarmMode.SUM, pytest.approx(1.25 * 60.0 / 0.05))


def test_a_device_that_speaks_no_frames_is_told_nothing():
    info = device(1, newtons_per_count=0.05, checked=False)
    assert backstop(Calibrator(info), info, PALM) is None


@given(curves, st.sampled_from([1, 2, 3, 8, 16, 50]), st.sampled_from(["palm", "thumb"]), st.data())
def test_the_device_never_alarms_before_the_host_would(curve, taxels, tool, data):
    """Whatever taxels a force lies on: a sum at the threshold is a force past the edge."""
    edges, info = EDGES[tool], device(taxels, curve)
    alarm = backstop(Calibrator(info), info, edges)
    weights = np.array(
        data.draw(
            st.lists(
                st.one_of(st.just(0.0), st.floats(0.01, 1.0)), min_size=taxels, max_size=taxels
            )
        )
    )
    assume(weights.any())
    # The hardest press that the host lets pass, laid on these taxels, in counts.
    force_n = 0.999 * edges.firm_n * weights / weights.sum()
    past = np.maximum(force_n - (curve.b if curve.law == "linear" else 0.0), 0.0) / curve.a
    ratio = past ** (1 / curve.b) if curve.law == "power" else past
    counts = FULL * ratio / (1 + ratio)
    assume(counts.max() < 0.98 * FULL)
    assert alarm is not None
    assert counts.sum() < alarm.counts < taxels * FULL


def test_the_alarm_is_set_at_the_beginning_and_anew_for_softer_edges(practise):
    done = practise("steady", 14.0, {5.0: SkipStage(5)}, routine="neck-and-shoulders")
    alarms = [(at_s, told) for at_s, told in done.source.told if isinstance(told, SetAlarm)]
    assert len(alarms) == 2
    (first_s, first), (later_s, later) = alarms
    assert first_s < 0.1
    assert later_s == pytest.approx(5.0, abs=0.05)
    assert later.counts < first.counts < 8 * FULL


def test_a_glove_that_is_pressed_too_hard_says_so_after_the_host_did(practise):
    done = practise("too-hard", 40.0)
    moments = done.source.truth.too_much(PALM.firm_n)
    hard = [moment for moment in moments if moment.peak_n > 1.4 * PALM.firm_n]
    told = [e for e in events_of(done.path) if e["name"] == "alarm_on"]
    assert len(told) <= len(moments)
    assert len(done.debrief.too_much) == len(moments), "the report goes by the samples"
    assert len(told) >= len(hard)


def events_of(path):
    from coach.recordings.reader import open_recording
    from coach.recordings.records import Event

    return [
        item.data
        for item in open_recording(path)
        if isinstance(item, Event) and item.data["event"] == "device"
    ]


def spoken(counts, alarm_at=None, until=200):
    """A one-taxel device at 200 Hz, 10 counts a newton, that alarms by itself at a sample."""
    chain = Chain(make_decoder("wire"), PALM)
    said = Descriptor(device_id=b"alarming", rate_hz=200.0, taxels=1, newtons_per_count=0.1)
    chain.feed(Chunk(10.0, encode(said)))
    states = []
    for n in range(until):
        data = encode(Samples(n, n * 5_000, np.full((1, 1), counts, np.uint16)))
        if n == alarm_at:
            data += encode(DeviceNotice(1, n * 5_000, Notice.ALARM_ON, 900.0))
        chain.feed(Chunk(10.0 + n * 0.005, data))
        states.append(chain.too_much)
    return states


def test_a_device_that_says_too_much_is_believed_though_the_samples_do_not_say_so():
    assert not any(spoken(200))
    states = spoken(200, alarm_at=60)
    assert not any(states[:60])
    assert all(states[60:160]), "for half a second"
    assert not any(states[160:])


def test_no_force_asks_for_no_endless_reading():
    calibrator = Calibrator(device(2, Curve("power", 10.0, 1.2)))
    assert calibrator.counts_for(0.0) == pytest.approx([0.0])
    assert calibrator.counts_for(math.inf) == pytest.approx([0.99 * FULL])


@given(curves, st.sampled_from([1, 2, 3, 8, 16, 50]), st.sampled_from(["palm", "thumb"]), st.data())
def test_whatever_is_calm_is_not_too_much(curve, taxels, tool, data):
    """Whatever taxels the edge's force lies on, and whatever was called nothing before."""
    edges, info = EDGES[tool], device(taxels, curve)
    numbers = st.lists(st.floats(0.0, 1.0), min_size=taxels, max_size=taxels)
    weights = np.array(data.draw(numbers))
    assume(weights.sum() > 0.01)
    zero_n = 0.1 * edges.firm_n / taxels * np.array(data.draw(numbers))
    calibrator = Calibrator(info)
    counts = calibrator.counts_for(edges.firm_n * weights / weights.sum() + zero_n)
    sum_below, each_below = calm(calibrator, info, edges, zero_n)
    assert counts.sum() >= sum_below or counts.max() >= each_below


def test_a_hand_that_lies_still_is_calm():
    """Half of the edge, as a glove feels it: on a third of its taxels."""
    info = device(16, newtons_per_count=0.05)
    sum_below, each_below = calm(Calibrator(info), info, PALM, np.zeros(16))
    assert 0.5 * PALM.firm_n / 0.05 < sum_below
    assert 0.5 * PALM.firm_n / 5 / 0.05 < each_below


def test_a_pad_is_calm_by_its_hardest_taxel_too():
    """75 kPa are 7.5 N on 1 cm²: three quarters of it are 112 counts of 0.05 N."""
    info = replace(device(16, newtons_per_count=0.05), grid=(4, 4), areas_mm2=(100.0,) * 16)
    _, each_below = calm(Calibrator(info), info, PALM, np.zeros(16))
    assert each_below == pytest.approx(0.75 * 7.5 / 0.05)
