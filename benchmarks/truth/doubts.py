"""Doubts: how often a known fault of a simulated sensor is found, and how often a sound one's is.

The truth is what the simulator was told to break. The whole way is run: wire frames, decoder,
calibration, zero, watch.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from benchmarks.row import Row
from coach.engine.gauge import Gauge
from coach.sensors.calibration_record import Calibration
from coach.sensors.source import SampleBlock, SensorInfo
from coach.sensors.wire_decoder import WireDecoder
from coach.signal.bands import PALM
from sims.scenario import Scenario, SensorPlan, load_scenario
from sims.world import play

#: Hands that a sound sensor must not be doubted under.
HANDS: Final = ("beginner", "steady", "rushing", "jabbing", "creeping", "glide")
_SECONDS: Final = 20.0
_GLOVE: Final = SensorPlan()
#: What is broken, and the doubt that should come of it.
FAULTS: Final[tuple[tuple[str, SensorPlan, str, float], ...]] = (
    ("a taxel that sticks", replace(_GLOVE, stuck=(3,)), "stuck", _SECONDS + 10.0),
    ("a taxel shorted", replace(_GLOVE, shorted=(3,)), "stuck", _SECONDS),
    ("a dead taxel of a glove", replace(_GLOVE, broken=(3,)), "silent", 90.0),
    ("noise of 3 % of full scale", replace(_GLOVE, noise=120.0), "noisy", _SECONDS),
    ("a limit at 2 N a taxel", replace(_GLOVE, ceiling_n=2.0), "saturated", _SECONDS),
    ("presses past the weights", _GLOVE, "extrapolated", _SECONDS),
)


def kinds_met(scenario: Scenario, seed: int, seconds: float, heaviest_n: float) -> set[str]:
    """Return the kinds of doubt that a simulated session gives, calibrated to ``heaviest_n``."""
    decoder, gauge = WireDecoder(), None
    for chunk in play(scenario, seed, seconds).chunks:
        for decoded in decoder.feed(chunk):
            if isinstance(decoded, SensorInfo) and gauge is None:
                gauge = Gauge(decoded, {decoded.device_id: _known(decoded, heaviest_n)}, PALM)
            elif isinstance(decoded, SampleBlock) and gauge is not None:
                gauge.measure(decoded)
    assert gauge is not None
    return {doubt.kind for doubt in gauge.sureness().doubts}


def found_share(
    sensor: SensorPlan, kind: str, seconds: float, seeds: range, heaviest_n: float
) -> float:
    """Return the share of seeded sessions in which a fault is found."""
    hand = load_scenario("beginner").hand
    bench = Scenario("bench", "Bench", "", hand=hand, sensor=sensor)
    return sum(kind in kinds_met(bench, seed, seconds, heaviest_n) for seed in seeds) / len(seeds)


def false_doubts(seeds: range, seconds: float = _SECONDS) -> tuple[int, int]:
    """Return how many sessions with a sound, calibrated sensor met a doubt, and of how many."""
    doubted = sessions = 0
    for name in HANDS:
        scenario = load_scenario(name)
        for seed in seeds:
            sessions += 1
            doubted += bool(kinds_met(scenario, seed, seconds, 90.0))
    return doubted, sessions


def rows(seeds: int = 2) -> Iterator[Row]:
    """Yield the rows: each fault found, and what is doubted of sound sensors."""
    for name, sensor, kind, seconds in FAULTS:
        heaviest_n = 12.0 if kind == "extrapolated" else 90.0
        share = found_share(sensor, kind, seconds, range(seeds), heaviest_n)
        yield Row(
            f"doubt found: {name}", share, "of sessions", f"{seeds} × {seconds:.0f} s", at_least=1.0
        )
    pad = load_scenario("pad")
    dead = replace(pad.sensor, broken=(119,))
    met = [
        "silent" in kinds_met(replace(pad, sensor=dead), seed, _SECONDS, 200.0)
        for seed in range(max(1, seeds // 2))
    ]
    yield Row("doubt found: a dead taxel of a pad", sum(met) / len(met), "of sessions",
              f"{len(met)} × {_SECONDS:.0f} s", at_least=1.0)  # fmt: skip
    doubted, sessions = false_doubts(range(seeds))
    yield Row("doubts of sound sensors", doubted / sessions, "of sessions",
              f"{doubted} of {sessions}, {len(HANDS)} kinds of hand", at_most=0.02)  # fmt: skip


def _known(info: SensorInfo, heaviest_n: float) -> Calibration:
    assert info.curve is not None
    return Calibration(
        info.curve.law, (info.curve.a,), (info.curve.b,), info.device_id, "2026-11-01",
        0.1, 0.05, (1.0, heaviest_n),
    )  # fmt: skip
