"""Doubts found in streams of simulated gloves whose faults are known, and none on sound ones."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from coach.engine.gauge import Gauge
from coach.sensors.calibration import Calibration, Calibrator
from coach.sensors.doubt_watch import DoubtWatch
from coach.sensors.doubts import AGED_DAYS, Doubt, standing_doubts
from coach.sensors.source import SampleBlock, SensorInfo
from coach.sensors.wire_decoder import WireDecoder
from coach.signal.bands import PALM, THUMB
from sims.scenario import HandPlan, Scenario, SensorPlan, load_scenario
from sims.streams import in_bursts
from sims.world import play

GLOVE = SensorPlan()
PAD = load_scenario("pad").sensor
FULL_SCALE = SensorInfo("Glove", "f5", "1.0.0", 8, 200.0, None, full_scale=4095.0)


@cache
def streamed(
    sensor: SensorPlan = GLOVE, hand: HandPlan | None = None, seconds: float = 20.0, seed: int = 1
) -> tuple[SensorInfo, list[SampleBlock]]:
    """What a simulated glove says under a hand, ten times a second."""
    scenario = Scenario("bench", "Bench", "", hand=hand or HandPlan(), sensor=sensor)
    decoder, info, blocks = WireDecoder(), None, []
    for chunk in in_bursts(play(scenario, seed, seconds).chunks, 10):
        for decoded in decoder.feed(chunk):
            if isinstance(decoded, SensorInfo):
                info = decoded
            elif isinstance(decoded, SampleBlock):
                blocks.append(decoded)
    assert info is not None
    return info, blocks


def met(info: SensorInfo, blocks: list[SampleBlock], known: Calibration | None = None) -> set[str]:
    gauge = Gauge(info, {} if known is None else {info.device_id: known}, PALM)
    for block in blocks:
        gauge.measure(block)
    return {doubt.kind for doubt in gauge.sureness().doubts}


def calibration_of(info: SensorInfo, heaviest_n: float = 80.0, **more: object) -> Calibration:
    made = Calibration(
        "power", (12.0,), (1.125,), info.device_id, "2026-11-01", 0.1, 0.05, (5.0, heaviest_n)
    )
    return replace(made, **more)


@pytest.mark.parametrize("name", ["beginner", "steady", "glide", "creeping", "pad", "ramps"])
def test_a_sound_sensor_gives_nothing_to_doubt_but_that_nobody_calibrated_it(name: str) -> None:
    scenario = load_scenario(name)
    info, blocks = streamed(scenario.sensor, scenario.hand, 25.0)
    assert met(info, blocks) - {"saturated"} == {"typical"}


def test_a_sound_calibrated_glove_gives_no_doubt_at_all() -> None:
    info, blocks = streamed()
    assert met(info, blocks, known=calibration_of(info)) == set()


@pytest.mark.parametrize("sensor", [GLOVE, PAD], ids=["glove", "pad"])
@pytest.mark.parametrize("fault", ["stuck", "shorted"])
def test_a_taxel_that_says_the_same_whatever_happens_is_named(
    sensor: SensorPlan, fault: str
) -> None:
    at = 4 if sensor is GLOVE else 119
    info, blocks = streamed(replace(sensor, **{fault: (at,)}), seconds=25.0)
    gauge = Gauge(info, {}, PALM)
    for block in blocks:
        gauge.measure(block)
    (found,) = [doubt for doubt in gauge.doubts() if doubt.kind == "stuck"]
    assert str(at + 1) in found.what
    assert "wires" in found.sentence


def test_a_dead_taxel_in_the_middle_of_a_pad_is_silent() -> None:
    info, blocks = streamed(replace(PAD, broken=(119,)), seconds=25.0)
    assert "silent" in met(info, blocks)


def test_a_dead_taxel_of_a_glove_is_silent_after_a_minute_of_touch() -> None:
    info, blocks = streamed(replace(GLOVE, broken=(4,)), seconds=75.0)
    assert "silent" in met(info, blocks)


def test_a_taxel_that_sends_no_number_is_stuck() -> None:
    info, blocks = streamed()
    silent = [replace(block, counts=block.counts.copy()) for block in blocks]
    for block in silent:
        block.counts[:, 2] = np.nan
    assert "stuck" in met(info, silent)


def test_a_trembling_sensor_is_told_from_a_trembling_hand() -> None:
    noisy, blocks = streamed(replace(GLOVE, noise=120.0))
    assert "noisy" in met(noisy, blocks)
    shaky, blocks = streamed(hand=HandPlan(tremor=0.05))
    assert "noisy" not in met(shaky, blocks)


def test_past_the_range_is_doubted_while_it_lasts_and_remembered() -> None:
    info, blocks = streamed(replace(GLOVE, ceiling_n=2.0), seconds=12.0)
    gauge, ever = Gauge(info, {}, PALM), []
    for block in blocks:
        gauge.measure(block)
        ever.append("saturated" in {doubt.kind for doubt in gauge.doubts()})
    limited = [bool((block.counts >= 4095).any()) for block in blocks]
    assert any(limited)
    assert all(told for told, truly in zip(ever, limited, strict=True) if truly)
    assert not all(ever)
    assert gauge.sureness().saturated == pytest.approx(
        np.mean(np.concatenate([(block.counts >= 4095).any(axis=1) for block in blocks]))
    )


def test_beyond_the_heaviest_weight_is_doubted_only_there() -> None:
    info, blocks = streamed()
    firmest_n = max(
        float(Calibrator(info, calibration_of(info)).newtons(block.counts).sum(axis=1).max())
        for block in blocks
    )
    beyond = calibration_of(info, heaviest_n=0.6 * firmest_n)
    assert met(info, blocks, known=beyond) == {"extrapolated"}
    within = calibration_of(info, heaviest_n=1.01 * firmest_n)
    assert met(info, blocks, known=within) == set()


def kinds_on(day: str, **more: object) -> set[str]:
    return {doubt.kind for doubt in standing_doubts(calibration_of(FULL_SCALE, **more), False, day)}


def test_a_calibration_ages_by_the_recordings_own_day() -> None:
    assert kinds_on("2026-11-02T21:00:00+00:00") == set()
    assert kinds_on("2027-01-30") == set()
    assert kinds_on("2027-01-31") == {"aged"}
    assert AGED_DAYS == 90
    assert kinds_on("2020-01-01") == set()
    assert kinds_on("") == set()
    assert kinds_on("2027-01-31", law="scale", b=(0.0,)) == set()


def test_hysteresis_above_fifteen_per_cent_is_doubted() -> None:
    assert kinds_on("", hysteresis=0.15) == set()
    assert kinds_on("", hysteresis=0.16) == {"hysteresis"}


@pytest.mark.parametrize("seed", range(3))
def test_any_split_of_the_stream_gives_the_same_doubts(seed: int) -> None:
    info, blocks = streamed(replace(GLOVE, noise=120.0, ceiling_n=3.0, stuck=(1,)), seconds=15.0)
    t_s = np.concatenate([block.t_s for block in blocks])
    counts = np.concatenate([block.counts for block in blocks])
    draw = np.random.default_rng(seed)
    told = []
    for cuts in ([], sorted(draw.integers(0, len(t_s), 200).tolist())):
        watch = DoubtWatch(info, None, "", THUMB.contact_n)
        calibrator = Calibrator(info)
        for begin, end in zip([0, *cuts], [*cuts, len(t_s)], strict=True):
            block = SampleBlock(t_s[begin:end], counts[begin:end], 0.0)
            forces = calibrator.apply(block)
            watch.take(block, forces.newtons, forces.saturated)
        told.append((watch.doubts(), watch.met(), watch.saturated_samples))
    assert told[0] == told[1]
    assert {doubt.kind for doubt in told[0][1]} >= {"typical", "saturated", "noisy", "stuck"}


def test_every_doubt_says_what_why_and_what_to_do() -> None:
    found = standing_doubts(calibration_of(FULL_SCALE, hysteresis=0.2), False, "2028-01-01")
    found += standing_doubts(None, True, "")
    assert {doubt.kind for doubt in found} == {"hysteresis", "aged", "typical"}
    for doubt in found:
        assert isinstance(doubt, Doubt)
        assert doubt.sentence.count(".") >= 2
        assert doubt.do in doubt.sentence
