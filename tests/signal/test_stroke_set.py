"""A slice of the seeded set of strokes, held to the same bounds as the benchmark; weak corners."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.signal.bands import PALM, THUMB
from coach.signal.pipeline import Pipeline
from sims.stroke_match import f1, matched
from sims.stroke_set import KINDS, stroke_set

SEED = 31
CHUNK_S = 0.01
#: A stroke is told at most so long after its end.
LATEST_S = 0.3


def told(recording, newtons, looks_s):
    """Return (stroke, second of the newest sample when it was told), by looks at these seconds."""
    pipeline = Pipeline(recording.rate_hz, newtons.shape[1], recording.edges)
    t_s = recording.t_s
    bounds = np.unique([0, *np.searchsorted(t_s, looks_s, side="right"), len(t_s)])
    found = []
    for begin, end in itertools.pairwise(bounds.tolist()):
        none = np.zeros(end - begin, bool)
        output = pipeline.update(t_s[begin:end], newtons[begin:end], none)
        found += [(stroke, t_s[end - 1]) for stroke in output.strokes]
    return found + [(stroke, t_s[-1]) for stroke in pipeline.finish().strokes]


def at_once(t_s, newtons, rate_hz, edges):
    pipeline = Pipeline(rate_hz, newtons.shape[1], edges)
    output = pipeline.update(t_s, newtons, np.zeros(len(t_s), bool))
    return [*output.strokes, *pipeline.finish().strokes]


def span(stroke):
    return stroke.onset_s, stroke.offset_s, stroke.peak_n


@pytest.fixture(scope="module")
def heard():
    """Return every recording of the slice with what was told, looking when it had to be."""
    return [
        (recording, newtons, told(recording, newtons, in_time_s), truth)
        for recording in stroke_set(SEED, 1)
        for newtons, truth in [(recording.newtons(), recording.truth())]
        for in_time_s in [[true.over_s + LATEST_S for true in truth]]
    ]


@pytest.fixture(scope="module")
def judged(heard):
    """Return (recording, pairs, how many found match nothing)."""
    return [
        (recording, *matched(truth, [span(stroke) for stroke, _ in found]))
        for recording, _, found, truth in heard
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_strokes_of_every_shape_are_found_and_no_others(judged, kind):
    mine = [(pairs, wrong) for recording, pairs, wrong in judged if recording.kind == kind]
    pairs = [pair for some, _ in mine for pair in some]
    assert len(pairs) == 36
    assert f1(pairs, sum(wrong for _, wrong in mine)) >= 0.99


@pytest.mark.parametrize("kind", KINDS)
def test_onsets_at_100_hz_and_more_are_within_their_bounds(judged, kind):
    errors_s = [
        abs(pair.onset_error_s)
        for recording, pairs, _ in judged
        for pair in pairs
        if recording.rate_hz >= 100.0 and recording.kind == kind
    ]
    assert np.median(errors_s) <= 0.020
    assert np.percentile(errors_s, 95) <= 0.050


def test_peaks_are_within_2_percent(judged):
    errors = [abs(pair.peak_error) for _, pairs, _ in judged for pair in pairs]
    assert np.median(errors) <= 0.005
    assert np.percentile(errors, 95) <= 0.02


def test_the_baseline_is_the_rest_or_nothing(heard):
    for recording, _, found, truth in heard:
        if recording.kind == "overlapping" or len(found) != len(truth):
            continue
        for (stroke, _), true in zip(found, truth, strict=True):
            # A third of a percent of the range is noise, half of one is the zero's drift.
            assert stroke.base_n == pytest.approx(
                true.base_n, abs=0.05 * true.peak_n + 0.01 * recording.range_n
            )


def test_each_stroke_is_announced_within_300_ms(heard):
    for _, _, found, truth in heard:
        told_s = {span(stroke): at_s for stroke, at_s in found}
        pairs, _ = matched(truth, list(told_s))
        late_s = [told_s[pair.found] - pair.true.over_s for pair in pairs if pair.found]
        assert max(late_s) <= LATEST_S


def test_live_and_at_once_give_the_same_strokes(heard):
    met = set()
    for recording, newtons, found, _ in heard:
        once = at_once(recording.t_s, newtons, recording.rate_hz, recording.edges)
        assert [stroke for stroke, _ in found] == once
        if recording.kind not in met:
            met.add(recording.kind)
            chunks_s = np.arange(CHUNK_S, recording.t_s[-1], CHUNK_S)
            assert [stroke for stroke, _ in told(recording, newtons, chunks_s)] == once
    assert met == set(KINDS)


@settings(max_examples=20, deadline=None)
@given(number=st.integers(0, 41), cuts=st.lists(st.floats(0.0, 1.0), max_size=12))
def test_any_split_gives_the_same_strokes(heard, number, cuts):
    recording, newtons, _, _ = heard[number]
    newtons, t_s = newtons[: 40 * int(recording.rate_hz)], recording.t_s

    def fresh():
        return Pipeline(recording.rate_hz, newtons.shape[1], recording.edges)

    none = np.zeros(len(newtons), bool)
    whole = fresh().update(t_s[: len(newtons)], newtons, none).strokes
    pipeline, strokes = fresh(), []
    places = sorted({0, len(newtons), *(int(cut * len(newtons)) for cut in cuts)})
    for begin, end in itertools.pairwise(places):
        part = slice(begin, end)
        strokes += pipeline.update(t_s[part], newtons[part], none[part]).strokes
    assert strokes == list(whole)


@pytest.mark.parametrize("rate_hz", [25.0, 100.0, 1000.0])
@pytest.mark.parametrize(("edges", "rest_n"), [(PALM, 0.0), (PALM, 20.0), (THUMB, 2.0)])
def test_noise_drift_and_tremor_on_a_rest_are_no_stroke(rate_hz, edges, rest_n):
    t_s = np.arange(int(60 * rate_hz)) / rate_hz
    sway = 1.0 + 0.02 * np.sin(2 * np.pi * 0.1 * t_s)
    tremor = 1.0 + 0.03 * np.sin(2 * np.pi * 8.3 * t_s)
    drift_n = 0.25 * edges.contact_n * np.sin(2 * np.pi * t_s / 45.0)
    noise_n = np.random.default_rng(5).normal(0.0, 0.15 * edges.contact_n, len(t_s))
    force_n = rest_n * sway * tremor + drift_n + noise_n
    assert at_once(t_s, force_n[:, None], rate_hz, edges) == []


def half_sine(t_s, start_s, seconds):
    x = np.clip((t_s - start_s) / seconds, 0.0, 1.0)
    return np.sin(np.pi * x)


def test_a_stroke_over_which_the_next_one_begins_keeps_its_own_onset():
    """Two of 4 s meet at 40 % of their force: the first rose from nothing all the same."""
    t_s = np.arange(3000) / 200.0
    force_n = 20.0 * (half_sine(t_s, 2.0, 4.0) + half_sine(t_s, 5.6, 4.0))
    first, second = at_once(t_s, force_n[:, None], 200.0, PALM)
    # arcsin(0.1)/π of 4 s after it began.
    assert first.onset_s == pytest.approx(2.0 + 4.0 * np.arcsin(0.1) / np.pi, abs=0.01)
    assert second.offset_s == pytest.approx(9.6 - 4.0 * np.arcsin(0.1) / np.pi, abs=0.01)
    assert first.base_n == pytest.approx(0.0, abs=0.05)
    assert second.base_n == pytest.approx(force_n[(t_s > 4) & (t_s < 8)].min(), rel=0.02)


@pytest.mark.parametrize("tremor", [0.0, 0.04])
def test_the_first_stroke_on_a_hand_laid_down_begins_where_it_begins(tremor):
    """A tremor in the resting hand does not hide that it rests."""
    t_s = np.arange(2400) / 200.0
    rest_n = 4.0 * np.clip((t_s - 1.0) / 0.5, 0.0, 1.0)
    press_n = 10.0 * (half_sine(t_s, 4.0, 1.0) + half_sine(t_s, 6.0, 1.0))
    force_n = (rest_n + press_n) * (1.0 + tremor * np.sin(2 * np.pi * 9.0 * t_s))
    strokes = at_once(t_s, force_n[:, None], 200.0, PALM)
    assert [stroke.onset_s for stroke in strokes] == pytest.approx([4.03, 6.03], abs=0.02)
    assert [stroke.base_n for stroke in strokes] == pytest.approx([4.0, 4.0], abs=0.25)


def test_a_slow_knead_whose_first_hump_lingers_is_no_rest_and_one_stroke():
    t_s = np.arange(3000) / 200.0
    humps = np.interp(t_s, [1, 3, 4.5, 6, 8, 10], [0.0, 15.0, 15.0, 9.0, 20.0, 0.0])
    (stroke,) = at_once(t_s, humps[:, None], 200.0, PALM)
    assert stroke.onset_s == pytest.approx(1.0 + 2.0 * 2.0 / 15.0, abs=0.02)
    assert stroke.base_n == pytest.approx(0.0, abs=0.05)


@pytest.mark.parametrize("rate_hz", [100.0, 500.0])
def test_a_long_noisy_hold_is_not_told_harder_than_it_was(rate_hz):
    """The highest of a thousand noisy values is no peak."""
    t_s = np.arange(int(14 * rate_hz)) / rate_hz
    hold_n = np.interp(t_s, [1.5, 2.5, 11.5, 12.5], [0.0, 10.0, 10.0, 0.0])
    peaks_n = []
    for seed in range(8):
        noise_n = np.random.default_rng(seed).normal(0.0, 0.2, len(t_s))
        (stroke,) = at_once(t_s, (hold_n + noise_n)[:, None], rate_hz, PALM)
        assert stroke.peak_n == pytest.approx(10.0, rel=0.02)
        peaks_n.append(stroke.peak_n)
    # The luck of the highest would make all of them too hard by 2 %.
    assert np.mean(peaks_n) == pytest.approx(10.0, rel=0.01)


def test_a_tremor_is_in_the_peak():
    t_s = np.arange(1600) / 200.0
    calm_n = np.interp(t_s, [1.5, 2.5, 5.5, 6.5], [0.0, 20.0, 20.0, 0.0])
    force_n = calm_n * (1.0 + 0.05 * np.sin(2 * np.pi * 8.0 * t_s))
    force_n += np.random.default_rng(4).normal(0.0, 0.1, len(t_s))
    (stroke,) = at_once(t_s, force_n[:, None], 200.0, PALM)
    assert stroke.peak_n == pytest.approx(21.0, rel=0.015)
