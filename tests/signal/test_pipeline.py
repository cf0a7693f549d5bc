"""The first law: any split of a stream gives the same readings, bit for bit."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.signal.bands import BANDS, PALM, THUMB, Band
from coach.signal.pipeline import Pipeline, Readings

FIELDS = ("t_s", "force_n", "band", "too_much", "peak_kpa")


def streamed(random, rate_hz, taxels, samples):
    """Return a stream with strokes, hard moments, glitches, NaN, saturation and a jump in time."""
    t_s = np.arange(samples) / rate_hz
    t_s[samples // 2 :] += random.choice([0.0, 0.03, 0.2, 1.5])
    total_n = random.uniform(5, 75) * np.clip(np.sin(random.uniform(0.5, 8) * t_s), 0, None)
    share = random.dirichlet(np.ones(taxels))
    newtons = total_n[:, None] * share + random.normal(0.0, 0.05, (samples, taxels))
    for bad in (np.nan, np.inf):
        newtons[random.integers(0, samples, 3), random.integers(0, taxels, 3)] = bad
    newtons[random.integers(0, samples)] = np.nan
    saturated = random.random(samples) < 0.01
    return t_s, newtons, saturated


def fed(pipeline, stream, cuts, lost):
    """Feed the pieces between cuts; ``lost`` names cuts before which samples are missing."""
    t_s, newtons, saturated = stream
    bounds = [0, *cuts, len(t_s)]
    outputs = [
        pipeline.update(t_s[a:b], newtons[a:b], saturated[a:b], missing=3 if a in lost else 0)
        for a, b in pairwise(bounds)
    ]
    outputs.append(pipeline.finish())
    bits = [np.concatenate([getattr(o.readings, f) for o in outputs]).tobytes() for f in FIELDS]
    events = [
        [item for output in outputs for item in getattr(output, name)]
        for name in ("strokes", "started", "ended")
    ]
    return bits, repr(events), pipeline.last_newtons.tobytes()


@given(
    seed=st.integers(0, 2**32 - 1),
    rate_hz=st.sampled_from([None, 20.0, 100.0, 200.0, 333.0, 1000.0]),
    taxels=st.sampled_from([1, 2, 16, 40]),
    with_areas=st.booleans(),
    cuts=st.lists(st.integers(1, 1199), max_size=30, unique=True),
    lost=st.sets(st.sampled_from([150, 151, 600]), max_size=2),
)
def test_any_split_gives_the_same_bits(seed, rate_hz, taxels, with_areas, cuts, lost):
    stream = streamed(np.random.default_rng(seed), rate_hz or 50.0, taxels, 1200)
    areas = (100.0,) * taxels if with_areas else ()

    def result(places):
        return fed(Pipeline(rate_hz, taxels, PALM, areas), stream, places, lost)

    assert result(sorted(set(cuts) | lost)) == result(sorted(lost))


def test_sample_by_sample_and_all_at_once_are_the_same_bits_over_many_hops():
    stream = streamed(np.random.default_rng(8), 1000.0, 16, 12_000)
    whole = fed(Pipeline(1000.0, 16, PALM), stream, [], set())
    single = fed(Pipeline(1000.0, 16, PALM), stream, list(range(1, 12_000)), set())
    tens = fed(Pipeline(1000.0, 16, PALM), stream, list(range(10, 12_000, 10)), set())
    assert whole == single == tens


def run(force_n, rate_hz=200.0, edges=PALM, areas=(), t_s=None):
    newtons = np.asarray(force_n, float)
    newtons = newtons[:, None] if newtons.ndim == 1 else newtons
    t_s = np.arange(len(newtons)) / rate_hz if t_s is None else t_s
    pipeline = Pipeline(rate_hz, newtons.shape[1], edges, areas)
    return pipeline.update(t_s, newtons, np.zeros(len(newtons), bool))


def bands_of(readings: Readings):
    return {BANDS[k] for k in readings.band}


@pytest.mark.parametrize(("rate_hz", "hop"), [(25.0, 1), (100.0, 1), (200.0, 2), (1000.0, 10)])
def test_readings_come_about_a_hundred_times_a_second(rate_hz, hop):
    readings = run(np.full(1000, 5.0), rate_hz).readings
    assert len(readings.t_s) == 1000 // hop
    assert readings.hop_s == pytest.approx(hop / rate_hz)
    assert bands_of(readings) == {Band.LIGHT}


@pytest.mark.parametrize("rate_hz", [50.0, 200.0, 1000.0])
def test_a_ramp_is_where_it_is_in_time_despite_the_filter(rate_hz):
    t_s = np.arange(int(4 * rate_hz)) / rate_hz
    readings = run(5.0 + 3.0 * t_s, rate_hz).readings
    late = readings.t_s > 0.5
    assert readings.force_n[late] == pytest.approx(5.0 + 3.0 * readings.t_s[late], abs=1e-3)
    assert readings.t_s[0] >= 0.0
    assert (np.diff(readings.t_s) > 0).all()


def test_taxels_add_up_and_invalid_ones_are_left_out():
    newtons = np.tile([3.0, 4.0, np.nan], (200, 1))
    readings = run(newtons).readings
    assert readings.force_n == pytest.approx(np.full(100, 7.0))
    newtons[:, 1] = np.inf
    assert run(newtons).readings.force_n == pytest.approx(np.full(100, 3.0))


def test_a_sample_without_any_valid_taxel_is_no_light_touch():
    newtons = np.full((400, 2), 4.0)
    newtons[100:200] = np.nan
    readings = run(newtons).readings
    assert np.isnan(readings.force_n[50:100]).all()
    assert (readings.band[50:100] == 0).all()
    assert readings.force_n[100:] == pytest.approx(np.full(100, 8.0))


def test_peak_pressure_is_the_hardest_taxel_over_its_area():
    newtons = np.tile([1.0, 4.0, 2.0], (200, 1))
    readings = run(newtons, areas=(100.0, 100.0, 400.0)).readings
    assert readings.peak_kpa == pytest.approx(np.full(100, 40.0))
    assert np.isnan(run(newtons).readings.peak_kpa).all()


def test_a_thumb_dug_into_a_pad_alarms_long_before_its_total():
    newtons = np.zeros((200, 256))
    newtons[100:, 17] = 9.0
    output = run(newtons, areas=(100.0,) * 256)
    assert output.started == (0.5,)


def test_too_much_is_told_with_its_second_sample_not_with_the_hop():
    pipeline = Pipeline(1000.0, 1, PALM)
    t_s = np.arange(12) / 1000
    force_n = np.where(t_s >= 0.010, 70.0, 20.0)
    told = []
    for k in range(12):
        one = slice(k, k + 1)
        output = pipeline.update(t_s[one], force_n[one, None], np.zeros(1, bool))
        told += [(onset, t_s[k]) for onset in output.started]
    assert told == [(0.010, 0.011)]
    assert pipeline.too_much


def test_the_band_says_too_much_as_long_as_the_alarm_stands():
    force_n = np.full(800, 20.0)
    force_n[200:400] = 70.0
    output = run(force_n)
    (alarm,) = output.ended
    assert (alarm.onset_s, alarm.peak_n) == (1.0, 70.0)
    assert alarm.duration_s == pytest.approx(1.0)
    stands = output.readings.band == Band.TOO_MUCH.order
    assert (stands == output.readings.too_much).all()
    assert stands.sum() * output.readings.hop_s == pytest.approx(1.3, abs=0.03)


def test_a_gap_is_not_smeared_over():
    t_s = np.concatenate((np.arange(200), np.arange(300, 500))) / 200.0
    force_n = np.concatenate((np.full(200, 5.0), np.full(200, 25.0)))
    readings = run(force_n, t_s=t_s).readings
    assert set(np.round(readings.force_n, 6)) == {5.0, 25.0}
    assert not ((readings.t_s > 1.0) & (readings.t_s < 1.5)).any()


def test_an_alarm_or_stroke_under_way_at_the_end_is_closed():
    pipeline = Pipeline(200.0, 1, THUMB)
    t_s = np.arange(400) / 200.0
    force_n = np.interp(t_s, [0.5, 1.0, 1.5, 1.995], [0.0, 20.0, 20.0, 3.0])
    output = pipeline.update(t_s, force_n[:, None], np.zeros(400, bool))
    closing = pipeline.finish()
    assert len(output.strokes + closing.strokes) == 1
    assert len(output.ended + closing.ended) == 1
    assert pipeline.finish().strokes == ()


def test_other_edges_count_from_then_on():
    pipeline = Pipeline(200.0, 1, PALM)
    t_s, force_n = np.arange(400) / 200.0, np.full((400, 1), 20.0)
    first = pipeline.update(t_s[:200], force_n[:200], np.zeros(200, bool))
    pipeline.set_edges(THUMB)
    second = pipeline.update(t_s[200:], force_n[200:], np.zeros(200, bool))
    assert bands_of(first.readings) == {Band.MEDIUM}
    assert first.started == ()
    assert second.started == (1.0,)


def test_a_block_of_nothing_changes_nothing():
    pipeline = Pipeline(200.0, 3, PALM)
    output = pipeline.update(np.empty(0), np.empty((0, 3)), np.empty(0, bool))
    assert len(output.readings.t_s) == 0
    assert output.strokes == output.started == output.ended == ()
    assert pipeline.last_newtons.tolist() == [0.0, 0.0, 0.0]
