"""Bands under a strap that presses on the sensor: wrong until a person says what nothing is.

A strap looks like a hand that rests: taking it off unasked would eat real touch. So the truth,
the hand's own force, is missed; what is asked is whether that stood there as a doubt.
"""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from benchmarks.row import Row
from benchmarks.truth.bands import LEAST_AGREEMENT, PALM, SEEDS, true_bands
from coach.engine.chain import Chain
from coach.engine.zero_event import ZeroNote
from coach.sensors.decoders import make_decoder
from sims.scenario import Scenario, load_scenario
from sims.world import play

Flags = NDArray[np.bool_]

SECONDS = 80.0
#: A strap from the start is seen at rest in so long; one pulled tight amid presses in so long.
FIRST_S, AMID_S = 5.0, 25.0
TIGHT_AT_S = 40.0
#: So many chunks of 10 ms are told of at once.
TOGETHER = 10


def rows(seeds: tuple[int, ...] = SEEDS, seconds: float = SECONDS) -> Iterator[Row]:
    """Yield what is right before and after a zero, and how much of the wrong was doubted."""
    strapped = load_scenario("strapped")
    sensor = replace(strapped.sensor, zero_n=0.0, strap_n=2.0, strap_at_s=TIGHT_AT_S)
    amid = replace(strapped, sensor=sensor, hand=replace(strapped.hand, first_s=2.0))
    for plan, name, from_s in (
        (strapped, "strapped", FIRST_S),
        (amid, "strapped amid presses", TIGHT_AT_S + AMID_S),
    ):
        runs = [judged(plan, seed, seconds) for seed in seeds]
        t_s, right, doubted = (np.concatenate(part) for part in zip(*runs, strict=True))
        wrong = ~right
        yield Row(f"bands, {name}, no zero asked for: right", 100 * float(right.mean()), "%",
                  f"2 N of strap; {100 * float(doubted[wrong].mean()):.0f} % of what was wrong "
                  "stood there as doubted")  # fmt: skip
        late = wrong & (t_s >= from_s)
        yield Row(f"bands, {name}: of the wrong, doubted", 100 * float(doubted[late].mean()), "%",
                  f"from {from_s:.0f} s on: so long it takes to see", at_least=99.5)  # fmt: skip
    asked = [judged(strapped, seed, seconds, asked_s=10.0) for seed in seeds]
    yield Row("bands, strapped, zero asked for at 10 s: right",
              100 * min(float(right[t_s > 10.5].mean()) for t_s, right, _ in asked), "%",
              "the worst run", at_least=LEAST_AGREEMENT)  # fmt: skip


def judged(
    plan: Scenario, seed: int, seconds: float, asked_s: float | None = None
) -> tuple[NDArray[np.float64], Flags, Flags]:
    """Return the readings away from the edges: seconds, right bands, doubted zeros, (n,) each."""
    played = play(plan, seed, seconds)
    chain = Chain(make_decoder("wire"), PALM)
    told = []
    for at in range(0, len(played.chunks), TOGETHER):
        for readings in chain.feed_many(played.chunks[at : at + TOGETHER]).readings:
            doubts = () if chain.gauge is None else chain.gauge.doubts()
            zero = any(doubt.kind == "zero" for doubt in doubts)
            told.append((readings.t_s, readings.band, np.full(len(readings.t_s), zero)))
        if asked_s is not None and (chain.last_t_s or 0.0) >= asked_s:
            asked_s = None
            assert chain.info is not None
            assert chain.zero is not None
            asked = chain.zero.asked()
            chain.note_zero(ZeroNote(0, chain.info.device_id, asked, by_person=True))
    t_s, band, doubted = (np.concatenate(part) for part in zip(*told, strict=True))
    true, away = true_bands(played.truth.force_n, seconds, t_s)
    return t_s[away], (band == true)[away], doubted[away].astype(np.bool_)
