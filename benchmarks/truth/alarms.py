"""Too much: what rules of judging find, how late, and how often they cry wolf, side by side.

The noisiest hour: 200 Hz, a thumb's or palm's worth of force held at nine tenths of the edge two
thirds of the time, with a tremor of 2 % (8.5 Hz), white noise of 2 % and 1/f noise of 1 %, and a
wild sample, up to ten times full force, every ten seconds. The presses that are too much go over
the edge for 20 ms to 1 s. Bit errors and losses on the line are run through the whole chain.
"""

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from benchmarks.row import Row
from benchmarks.truth.noise import pink, white
from coach.engine.chain import Chain
from coach.sensors.decoders import make_decoder
from coach.signal.bands import PALM
from coach.signal.lowpass import LowPass
from coach.signal.pipeline import Pipeline
from sims.scenario import load_scenario, scenario_from, scenario_names
from sims.world import play

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

RATE_HZ, EDGE_N = 200.0, PALM.firm_n
HELD_N = 0.9 * EDGE_N
HOURS = 1.0
PRESSES = 400
IN_TIME_S = 0.05
#: An alarm goes on for as long as the latch holds, so the next one is at least that far away.
LATCH_S = 0.3


def rows(hours: float = HOURS) -> Iterator[Row]:
    """Yield what each rule finds and invents, then the scenarios and a bad line."""
    quiet_n, loud_n, over = noisy_hours(hours), *hard_presses(PRESSES)
    for name, rule in RULES.items():
        false = len(alarms_of(rule(quiet_n))) / hours
        late_s = latenesses_s(rule(loud_n), over)
        found = np.isfinite(late_s)
        in_time = 100.0 * float((late_s <= IN_TIME_S).mean())
        p95_ms = 1000.0 * float(np.quantile(late_s[found], 0.95)) if found.any() else np.nan
        ours = name.startswith("coach")
        yield Row(
            f"too much, ROC: {name}",
            false,
            "false/h",
            f"found within 50 ms {in_time:.1f} %, p95 {p95_ms:.0f} ms",
            at_most=1.0 if ours else None,
        )
        if ours:
            yield Row(
                f"too much, within 50 ms: {name}",
                in_time,
                "%",
                f"{PRESSES} presses over the edge for 20 ms to 1 s in the same noise",
                at_least=100.0,
            )
    yield from scenarios()


def noisy_hours(hours: float, seed: int = 1) -> Floats:
    """Return the noisiest force (n,), never truly at the edge."""
    draw = np.random.default_rng([seed, 41])
    count = int(3600 * hours * RATE_HZ)
    t_s = np.arange(count) / RATE_HZ
    press = HELD_N * np.clip(4.0 * np.sin(2 * np.pi * t_s / 6.0) + 1.5, 0.0, 1.0)
    force_n = press * (1.0 + 0.02 * np.sqrt(2.0) * np.sin(2 * np.pi * 8.5 * t_s))
    force_n = force_n + HELD_N * (0.02 * white(draw, count) + 0.01 * pink(draw, count))
    wild = draw.random(count) < 0.1 / RATE_HZ
    force_n[wild] = EDGE_N * draw.uniform(1.0, 10.0, int(wild.sum()))
    return np.asarray(np.maximum(force_n, 0.0))


def hard_presses(presses: int, seed: int = 2) -> tuple[Floats, list[int]]:
    """Return a force (n,) with presses that go over the edge, and the places where they do."""
    draw = np.random.default_rng([seed, 42])
    gap = int(3.0 * RATE_HZ)
    force_n = noisy_hours(presses * gap / RATE_HZ / 3600.0, seed)[: presses * gap]
    over = []
    for press in range(presses):
        at = press * gap + gap // 2
        long = max(4, int(draw.uniform(0.02, 1.0) * RATE_HZ))
        around = slice(at - int(0.6 * RATE_HZ), at)
        force_n[around] = np.minimum(force_n[around], 0.8 * EDGE_N)
        top_n = EDGE_N * draw.uniform(1.1, 1.5)
        force_n[at : at + long] = top_n * (1.0 + 0.01 * draw.standard_normal(long))
        over.append(at)
    return force_n, over


def coach(force_n: Floats) -> Flags:
    """Return where the coach's alarm begins, judged as in practice."""
    t_s = np.arange(len(force_n)) / RATE_HZ
    pipeline = Pipeline(RATE_HZ, 1, PALM)
    out = pipeline.update(t_s, force_n[:, None], np.zeros(len(t_s), np.bool_))
    begun = np.zeros(len(t_s), np.bool_)
    # Told at the second of the two samples.
    places = np.rint(np.array(out.started) * RATE_HZ).astype(int) + 1
    begun[np.minimum(places, len(t_s) - 1)] = True
    return begun


def in_a_row(needed: int, share: float = 1.0) -> Callable[[Floats], Flags]:
    """Return a rule: so many samples in a row at or over a share of the edge."""

    def rule(force_n: Floats) -> Flags:
        over = (force_n >= share * EDGE_N).astype(int)
        summed = np.convolve(over, np.ones(needed, int))[: len(over)]
        return np.asarray(summed == needed)

    return rule


def lowpassed(cutoff_hz: float) -> Callable[[Floats], Flags]:
    """Return a rule: one low-passed sample at or over the edge."""

    def rule(force_n: Floats) -> Flags:
        smooth = LowPass(cutoff_hz=cutoff_hz, rate_hz=RATE_HZ, taxels=1).update(force_n[:, None])
        return np.asarray(smooth[:, 0] >= EDGE_N)

    return rule


RULES: dict[str, Callable[[Floats], Flags]] = {
    "coach (two in a row)": coach,
    "one sample": in_a_row(1),
    "three in a row": in_a_row(3),
    "five in a row": in_a_row(5),
    "two in a row at 95 %": in_a_row(2, 0.95),
    "two in a row at 105 %": in_a_row(2, 1.05),
    "low-passed at 10 Hz": lowpassed(10.0),
    "low-passed at 3 Hz": lowpassed(3.0),
}


def alarms_of(begun: Flags) -> list[int]:
    """Return the places at which alarms begin, those within one latch taken for one."""
    places: list[int] = []
    for place in np.flatnonzero(begun).tolist():
        if not places or place - places[-1] > LATCH_S * RATE_HZ:
            places.append(place)
    return places


def latenesses_s(begun: Flags, over: list[int]) -> Floats:
    """Return how long after each place an alarm came, infinite where none within a second."""
    told = np.append(np.flatnonzero(begun), len(begun) + int(2 * RATE_HZ))
    late = told[np.searchsorted(told, over)] - np.array(over)
    return np.where(late <= RATE_HZ, late / RATE_HZ, np.inf)


def scenarios(seconds: float = 60.0, bad_line_s: float = 600.0) -> Iterator[Row]:
    """Yield what is missed of the simulated hands' true moments, and what a bad line invents."""
    moments = missed = 0
    for name in scenario_names():
        played = play(name, 4, seconds)
        told = np.array(_started(played.chunks))
        for moment in played.truth.too_much(EDGE_N):
            # A moment that the sensor's own 5 % can hide is no miss.
            clear = moment.peak_n >= 1.05 * EDGE_N and moment.offset_s - moment.onset_s > 0.1
            moments += clear
            near = told.size and np.abs(told - moment.onset_s).min() <= 0.3
            missed += clear and not near
    yield Row("too much, missed of the simulated hands'", missed, "moments",
              f"of {moments} in {len(scenario_names())} scenarios", at_most=0.0)  # fmt: skip
    hard = load_scenario("steady")
    plan = {
        "title": hard.title,
        "summary": hard.summary,
        "hand": {"peak_n": HELD_N * 0.97, "peak_cv": 0.01, "tremor": 0.012},
        "sensor": {"noise": 3.0, "gain_sd": 0.0},
        "link": {"bit_error_rate": 1e-4, "drop": 0.01, "swap": 0.01, "double": 0.01},
    }
    played = play(scenario_from("bad-line", plan), 1, bad_line_s)
    assert played.truth.force_n(np.arange(0.0, bad_line_s, 0.005)).max() < EDGE_N
    false = len(_started(played.chunks)) / (bad_line_s / 3600.0)
    yield Row("too much, false on a bad line", false, "false/h",
              f"{played.faults.damaged_records} damaged records in {bad_line_s / 60:.0f} min",
              at_most=1.0)  # fmt: skip


def _started(chunks: object) -> tuple[float, ...]:
    chain = Chain(make_decoder("wire"), PALM)
    return chain.feed_many(chunks).started  # type: ignore[arg-type]
