"""A glove calibrated by pressing it on a reference, against the simulated hand's own force."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from coach.sensors.against import AgainstWizard
from coach.sensors.calibration import Calibration, Calibrator, DataError
from coach.sensors.reference_fit import AgainstReference, fit_against
from coach.sensors.source import SampleBlock, SensorInfo
from coach.sensors.tracks import Track, lag_of
from coach.sensors.wire_decoder import WireDecoder
from sims.scenario import HandPlan, Scenario, SensorPlan
from sims.world import play

SLOW = HandPlan(
    counts=8, peak_n=28.0, rise_share=0.4, release_share=0.4, press_share=0.85, gentle_n_s=30.0
)
#: Two laws that no descriptor's typical curve gives away; no memory, so that the law is exact.
CLEAN = SensorPlan(a_n=9.0, b=1.3, hysteresis=0.0, memory=0.0)
LAG_S = 0.12


class Bench:
    """A glove of a known law under a slow hand, and a scale under the glove."""

    def __init__(
        self,
        sensor: SensorPlan = CLEAN,
        hand: HandPlan = SLOW,
        seed: int = 1,
        seconds: float = 45.0,
    ) -> None:
        played = play(Scenario("bench", "Bench", "", hand=hand, sensor=sensor), seed, seconds)
        self.force_n = played.truth.force_n
        self.seconds = seconds
        self.blocks: list[SampleBlock] = []
        decoder = WireDecoder()
        for chunk in played.chunks:
            for decoded in decoder.feed(chunk):
                if isinstance(decoded, SensorInfo):
                    self.info = decoded
                elif isinstance(decoded, SampleBlock):
                    self.blocks.append(decoded)
        self.t_s = np.concatenate([block.t_s for block in self.blocks])
        self.counts = np.concatenate([block.counts for block in self.blocks])

    def scale(self, hz: float = 10.0, lag_s: float = LAG_S, zero_n: float = 1.3, seed: int = 5):
        """Times on the glove's seconds, and what a scale of 10 g steps shows then."""
        draw = np.random.default_rng(seed)
        t_s = np.arange(0.2, self.seconds - 0.2, 1.0 / hz)
        newtons = self.force_n(t_s - lag_s) + zero_n + draw.normal(0.0, 0.05, len(t_s))
        return t_s, np.round(newtons / 0.0980665) * 0.0980665

    def fitted(self, t_s, newtons) -> AgainstReference:
        limited = (self.counts >= self.info.full_scale).any(axis=1)
        readings = Track(self.t_s + 50.0, self.counts)
        reference = Track(t_s + 50.0, newtons[:, None])
        return fit_against(self.info, readings, limited, reference, "2026-02-03")


bench_of = cache(Bench)


@pytest.fixture(scope="module", name="bench")
def _bench() -> Bench:
    return bench_of(CLEAN)


@pytest.mark.parametrize(
    "plan", [CLEAN, replace(CLEAN, a_n=30.0, b=0.9), SensorPlan(a_n=9.0, b=1.3)]
)
@pytest.mark.parametrize("hz", [8.0, 10.0, 80.0])
def test_a_force_of_the_range_is_recovered_within_five_percent(plan, hz):
    bench = bench_of(plan)
    found = bench.fitted(*bench.scale(hz))
    made = found.calibration
    lightest_n, heaviest_n = made.range_n
    assert lightest_n < 2.5
    assert heaviest_n > 26.0
    # The sensor's own law, taxel by taxel, for a press of so many newtons in all.
    for whole_n in np.geomspace(lightest_n, heaviest_n, 20):
        each_n = whole_n / 8
        counts = 4095 * (r := (each_n / plan.a_n) ** (1 / plan.b)) / (1 + r)
        read_n = Calibrator(bench.info, made).newtons(np.full((1, 8), counts)).sum()
        assert read_n == pytest.approx(whole_n, rel=0.05)
    assert found.lag.seconds == pytest.approx(LAG_S, abs=0.02)


def test_another_session_reads_true_after_it(bench):
    made = bench.fitted(*bench.scale()).calibration
    later = Bench(seed=9)
    read_n = Calibrator(later.info, made).newtons(later.counts).sum(axis=1)
    true_n = later.force_n(later.t_s)
    inside = (true_n > made.range_n[0]) & (true_n < made.range_n[1])
    assert inside.sum() > 2000
    assert np.quantile(np.abs(read_n[inside] / true_n[inside] - 1), 0.95) < 0.05


def test_its_figures_are_those_of_its_own_presses(bench):
    found = bench.fitted(*bench.scale())
    made = found.calibration
    assert made.law == "power"
    assert (made.device_id, made.made_on) == (bench.info.device_id, "2026-02-03")
    # Scatter of 0.05 N and steps of 0.098 N: nothing better, and not much worse, can come out.
    assert 0.05 < made.rmse_n < 0.2
    assert made.hysteresis < 0.02
    assert found.lag.likeness > 0.99


def test_hysteresis_is_measured():
    clean, creeping = bench_of(CLEAN), Bench(replace(CLEAN, hysteresis=0.25))
    found = [one.fitted(*one.scale()).calibration.hysteresis for one in (clean, creeping)]
    assert found[1] > 3 * found[0]
    assert found[1] > 0.03


@pytest.mark.parametrize("lag_s", [-0.1, 0.0, 0.05, 0.3, 0.8])
def test_the_lag_is_found_whatever_the_law(bench, lag_s):
    t_s, newtons = bench.scale(lag_s=lag_s)
    response = Track(bench.t_s, bench.counts.sum(axis=1)[:, None])
    found = lag_of(response, Track(t_s, newtons[:, None]), 0.1)
    assert found.seconds == pytest.approx(lag_s, abs=0.02)


def refusal(bench: Bench, t_s, newtons) -> str:
    with pytest.raises(DataError) as refused:
        bench.fitted(t_s, newtons)
    return str(refused.value)


def test_too_little_range_is_refused():
    light = Bench(hand=replace(SLOW, peak_n=2.0))
    assert "pressed only" in refusal(light, *light.scale())


def test_two_that_do_not_move_together_are_refused(bench):
    other = Bench(seed=4, hand=replace(SLOW, period_s=0.73, sd_asynchrony_s=0.3))
    assert "did not feel the same press" in refusal(bench, *other.scale())
    t_s, newtons = bench.scale()
    assert "did not feel the same press" in refusal(bench, t_s, np.full(len(t_s), 3.0))
    assert "did not feel the same press" in refusal(bench, t_s, 40.0 - newtons)


def test_a_slow_reference_is_refused(bench):
    assert "too slow" in refusal(bench, *bench.scale(hz=1.0))


def test_jabs_are_refused():
    jabbing = Bench(hand=HandPlan(counts=2, rise_share=0.1, release_share=0.1, gentle_n_s=400.0))
    assert "too fast" in refusal(jabbing, *jabbing.scale())


def test_a_sensor_at_its_limit_is_refused():
    small = Bench(replace(CLEAN, ceiling_n=1.5))
    assert "at its limit" in refusal(small, *small.scale())


def test_a_broken_wire_is_refused(bench):
    broken = Track(bench.t_s, np.where(np.arange(8) == 3, np.nan, bench.counts))
    t_s, newtons = bench.scale()
    limited = np.zeros(len(bench.t_s), bool)
    with pytest.raises(DataError, match="no number"):
        fit_against(bench.info, broken, limited, Track(t_s, newtons[:, None]), "2026-02-03")


def led(bench: Bench, scale_hz: float = 10.0, host_off_s: float = 900.0) -> AgainstWizard:
    """Both streams into the wizard as they would come, the glove's clock 900 s behind."""
    reference = SensorInfo("Decent Scale", "scale", "", 1, None, 1.0)
    wizard = AgainstWizard(bench.info, reference, "2026-02-03")
    arrivals = [(float(block.t_s[-1]), block, True) for block in bench.blocks]
    for t_s, newtons in zip(*bench.scale(scale_hz), strict=True):
        block = SampleBlock(np.array([t_s - 0.2]), np.array([[newtons]]), host_off_s + t_s)
        arrivals.append((float(t_s), block, False))
    for at_s, block, glove in sorted(arrivals, key=lambda one: one[0]):
        if glove:
            wizard.feed(replace(block, host_s=host_off_s + at_s))
        else:
            wizard.feed_reference(block)
    return wizard


def test_five_slow_presses_end_in_a_calibration_and_its_words():
    wizard = led(Bench(seconds=60.0))
    assert wizard.step.kind == "done"
    assert wizard.calibration is not None
    assert "against Decent Scale by a power law" in wizard.step.sentence
    assert "ms later" in wizard.step.sentence
    assert wizard.found is not None
    assert wizard.found.lag.seconds == pytest.approx(LAG_S, abs=0.03)


def test_the_presses_are_counted_for_the_person():
    wizard = led(Bench(seconds=20.0))
    assert (wizard.step.kind, wizard.step.of) == ("presses", 5)
    assert wizard.step.number in (3, 4)
    assert "slowly" in wizard.step.sentence


def test_a_hasty_person_is_told_why_there_is_none():
    hasty = Bench(hand=HandPlan(counts=2, rise_share=0.1, release_share=0.1, gentle_n_s=400.0))
    wizard = led(hasty)
    assert wizard.step.kind == "refused"
    assert "too fast" in wizard.step.problem


def test_a_reference_of_bare_counts_is_no_reference(bench):
    bare = SensorInfo("Sketch", "s", "", 1, None, None, full_scale=1023.0)
    with pytest.raises(DataError, match="bare counts"):
        AgainstWizard(bench.info, bare, "2026-02-03")
    known = Calibration("power", (9.0,), (1.2,), "s", "2026-01-01")
    assert AgainstWizard(bench.info, bare, "2026-02-03", known).step.kind == "presses"
