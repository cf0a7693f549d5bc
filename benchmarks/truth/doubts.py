"""Doubts: how often a known fault of a simulated sensor is found, and how often a sound one's is.

The truth is what the simulator was told to break. The whole way is run: wire frames, decoder,
calibration, zero, watch.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import numpy as np

from benchmarks.row import Row
from benchmarks.truth.sheet_flaws import FLAWLESS
from benchmarks.truth.weights_bench import Bench, Kind
from coach.engine.gauge import Gauge
from coach.sensors.calibration_record import Calibration
from coach.sensors.decoders import feed_many
from coach.sensors.source import SampleBlock, SensorInfo
from coach.sensors.wire_decoder import WireDecoder
from coach.sensors.wire_frames import SampleRun
from coach.signal.bands import PALM
from sims.scenario import Scenario, SensorPlan, load_scenario
from sims.world import play

#: Seeds that the thresholds never saw; they were chosen with small ones.
FRESH: Final = range(52_100, 52_106)
#: Hands that a sound sensor must not be doubted under.
HANDS: Final = ("beginner", "steady", "rushing", "jabbing", "creeping", "glide")
_SECONDS: Final = 20.0
_GLOVE: Final = SensorPlan()
_PAD: Final = load_scenario("pad")
#: What is broken, the doubt that should come of it, after how long, and under which hand.
FAULTS: Final[tuple[tuple[str, SensorPlan, str, float, str], ...]] = (
    ("a taxel that sticks", replace(_GLOVE, stuck=(3,)), "stuck", 30.0, "beginner"),
    ("a taxel shorted", replace(_GLOVE, shorted=(3,)), "stuck", _SECONDS, "beginner"),
    ("a dead taxel of a glove", replace(_GLOVE, broken=(3,)), "silent", 90.0, "beginner"),
    ("noise of 3 % of full scale", replace(_GLOVE, noise=120.0), "noisy", _SECONDS, "beginner"),
    ("a limit at 2 N a taxel", replace(_GLOVE, ceiling_n=2.0), "saturated", _SECONDS, "beginner"),
    ("presses past the weights", _GLOVE, "extrapolated", _SECONDS, "beginner"),
    ("a dead taxel of a pad", replace(_PAD.sensor, broken=(119,)), "silent", _SECONDS, "pad"),
)


def kinds_met(scenario: Scenario, seed: int, seconds: float, heaviest_n: float) -> set[str]:
    """Return the kinds of doubt that a simulated session gives, calibrated to ``heaviest_n``."""
    gauge: Gauge | None = None
    for decoded in feed_many(WireDecoder(), play(scenario, seed, seconds).chunks):
        if isinstance(decoded, SensorInfo) and gauge is None:
            gauge = Gauge(decoded, {decoded.device_id: _known(decoded, heaviest_n)}, PALM)
        elif isinstance(decoded, SampleRun | SampleBlock) and gauge is not None:
            gauge.measure(decoded.block if isinstance(decoded, SampleRun) else decoded)
    assert gauge is not None
    return {doubt.kind for doubt in gauge.sureness().doubts}


def met(
    sensor: SensorPlan, kind: str, seconds: float, seeds: range, heaviest_n: float, hand: str
) -> int:
    """Return in how many seeded sessions a fault is found."""
    bench = Scenario("bench", "Bench", "", hand=load_scenario(hand).hand, sensor=sensor)
    return sum(kind in kinds_met(bench, seed, seconds, heaviest_n) for seed in seeds)


def false_doubts(seeds: range, seconds: float = _SECONDS) -> tuple[int, int]:
    """Return how many sessions with a sound, calibrated sensor met a doubt, and of how many."""
    doubted = [
        bool(kinds_met(load_scenario(name), seed, seconds, 90.0))
        for name in HANDS
        for seed in seeds
    ]
    return sum(doubted), len(doubted)


def rows(seeds: range = FRESH[:2]) -> Iterator[Row]:
    """Yield the rows: each fault found, what is doubted of sound sensors, up and down told."""
    for name, sensor, kind, seconds, hand in FAULTS:
        heaviest_n = 12.0 if kind == "extrapolated" else 200.0 if sensor.rows else 90.0
        found = met(sensor, kind, seconds, seeds, heaviest_n, hand)
        yield Row(f"doubt found: {name}", found / len(seeds), "of sessions",
                  f"{found} of {len(seeds)}, {seconds:.0f} s each", at_least=1.0)  # fmt: skip
    doubted, sessions = false_doubts(seeds)
    yield Row("doubts of sound sensors", doubted / sessions, "of sessions",
              f"{doubted} of {sessions}, {len(HANDS)} kinds of hand", at_most=0.02)  # fmt: skip
    for share, fades_s in ((0.1, 3.0), (0.1, 60.0), (0.4, 60.0)):
        told = [told_hysteresis(share, fades_s, seed) for seed in seeds]
        yield Row(
            f"up and down told: lets go {share:.0%} high, for {fades_s:.0f} s",
            float(np.median(told)),
            "of the heaviest",
            f"from {min(told):.1%} to {max(told):.1%}, weights 3 s each",
        )


def told_hysteresis(share: float, fades_s: float, seed: int) -> float:
    """Return by how much up and down differ as the wizard tells it of one resistor."""
    plan = SensorPlan(
        taxels=1, rate_hz=100.0, noise=1.0, hysteresis=share, hysteresis_s=fades_s, memory=0.0
    )
    return (
        Bench(Kind("one resistor", plan, (0.2, 0.4, 0.6, 0.8, 1.0), sheet=FLAWLESS), seed)
        .calibrated()[0]
        .hysteresis
    )


def _known(info: SensorInfo, heaviest_n: float) -> Calibration:
    assert info.curve is not None
    return Calibration(
        info.curve.law, (info.curve.a,), (info.curve.b,), info.device_id, "2026-11-01",
        0.1, 0.05, (1.0, heaviest_n),
    )  # fmt: skip
