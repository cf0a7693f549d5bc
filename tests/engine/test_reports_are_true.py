"""What a report says of each scenario is what the simulated hand really did."""

import json
import math

import numpy as np
import pytest

from coach.engine.chain import Chain
from coach.engine.debriefing import debrief_of
from coach.messages import SkipStage
from coach.practice.debrief.builder import debrief_json
from coach.recordings.imports import import_csv
from coach.sensors.decoders import make_decoder
from coach.signal.bands import PALM
from sims.scenario import load_scenario
from sims.streams import stepped
from sims.world import World

GLOVES = ("beginner", "steady", "rushing", "too-hard", "jabbing", "creeping")
PADS = ("glide", "pad", "big-pad")
#: The glove's own hysteresis and noise; the pads' are smaller.
PEAK_SHARE = 0.06
#: Of the gloves, and of everything else.
SECONDS, OTHER_SECONDS = 40.0, 20.0


def matched(debrief, truth):
    """Pair each true stroke with the reported one nearest in time."""
    return [
        (true, min(debrief.strokes, key=lambda stroke: abs(stroke.onset_s - true.onset_s)))
        for true in truth.strokes
    ]


@pytest.mark.parametrize("name", GLOVES + PADS)
def test_every_true_stroke_is_reported_where_and_as_hard_as_it_was(practise, name):
    done = practise(name, SECONDS if name in GLOVES else OTHER_SECONDS)
    true_strokes = done.source.truth.strokes
    # The stroke that the end cut through may or may not be told.
    assert len(done.debrief.strokes) - len(true_strokes) in (0, 1)
    for true, stroke in matched(done.debrief, done.source.truth):
        assert stroke.onset_s == pytest.approx(true.onset_s, abs=0.04)
        assert stroke.offset_s == pytest.approx(true.offset_s, abs=0.06)
        assert stroke.peak_n == pytest.approx(true.peak_n, rel=PEAK_SHARE)
    onset_errors = [abs(s.onset_s - t.onset_s) for t, s in matched(done.debrief, done.source.truth)]
    assert np.median(onset_errors) <= 0.01


@pytest.mark.parametrize("name", GLOVES)
def test_every_too_much_is_reported_and_none_besides(practise, name):
    done = practise(name, SECONDS)
    true_moments = done.source.truth.too_much(PALM.firm_n)
    told = done.debrief.too_much
    assert len(told) == len(true_moments)
    for moment, event in zip(true_moments, told, strict=True):
        assert event.onset_s == pytest.approx(moment.onset_s, abs=0.06)
        assert event.peak_n == pytest.approx(moment.peak_n, rel=PEAK_SHARE)


@pytest.mark.parametrize("name", ["beginner", "steady", "too-hard", "creeping"])
def test_asynchrony_is_what_the_hand_did_against_the_beat_it_was_given(practise, name):
    done = practise(name, SECONDS)
    pairs = [
        (true.asynchrony_s, stroke.asynchrony_s)
        for true, stroke in matched(done.debrief, done.source.truth)
        # Before the first count there was no beat to be early or late for.
        if true.beat_s >= 2.0
    ]
    assert len(pairs) > 8
    errors = np.array([told - true for true, told in pairs])
    # One 10 ms chunk of the device is between a command and the hand.
    assert abs(np.median(errors)) <= 0.02
    mean_true_s = np.mean([true for true, _ in pairs])
    assert done.debrief.rhythm.mean_asynchrony_s == pytest.approx(mean_true_s, abs=0.03)


@pytest.mark.parametrize("name", ["beginner", "steady", "too-hard"])
def test_seconds_in_each_band_are_those_of_the_true_force(practise, name):
    done = practise(name, SECONDS)
    t_s = np.arange(0.0, SECONDS, 0.001)
    force_n = done.source.truth.force_n(t_s)
    edges_n = (PALM.contact_n, PALM.light_n, PALM.medium_n, PALM.firm_n)
    true_s = np.bincount(np.searchsorted(edges_n, force_n, side="right"), minlength=5) / 1000.0
    bands = done.debrief.bands
    told_s = np.array([bands.none, bands.light, bands.medium, bands.firm, bands.too_much])
    assert told_s.sum() == pytest.approx(SECONDS, abs=0.1)
    # Each edge that is crossed may be told up to a dwell and the hysteresis later.
    crossings = np.count_nonzero(np.diff(np.searchsorted(edges_n, force_n)))
    assert np.abs(told_s - true_s).sum() <= 0.25 * crossings + 0.5
    # Contact coming and going needs no dwell: what is left is the hysteresis.
    assert abs(told_s[0] - true_s[0]) <= 0.1 * len(done.debrief.strokes)


@pytest.mark.parametrize("name", ["beginner", "pad", "unplugged"])
def test_the_report_of_the_recording_says_what_the_live_session_said(practise, name):
    done = practise(name, SECONDS if name in GLOVES else OTHER_SECONDS)
    live = debrief_json(done.debrief)
    again = debrief_json(debrief_of(done.path))
    assert json.dumps(again, sort_keys=True) == json.dumps(live, sort_keys=True)


def test_an_unplugged_glove_is_a_gap_and_not_a_rest(practise):
    done = practise("unplugged", OTHER_SECONDS)
    outages = done.source.truth.outages
    away_s = sum(outage[1] - outage[0] for outage in outages)
    assert away_s > 2.0
    told = debrief_json(done.debrief)
    assert told["gaps"] == len(outages)
    assert sum(told["bands"].values()) == pytest.approx(OTHER_SECONDS - away_s, abs=0.5)


def test_a_minute_without_a_hand_has_nulls_and_no_zero_rhythm(practise):
    done = practise("steady", seconds=0.9)
    told = debrief_json(done.debrief)
    assert told["strokes"] == []
    assert told["rhythm"]["mean_asynchrony_s"] is None
    assert told["rhythm"]["resultant_length"] is None
    assert told["rhythm"]["steadiness"] == "unknown"
    assert all(
        not (isinstance(value, float) and math.isnan(value)) for value in told["rhythm"].values()
    )


def test_strokes_and_stages_of_before_and_after_a_restart_are_one_report(practise):
    """The plug was out in the second stage: what was practised on either side is kept."""
    done = practise(
        "unplugged", 28.0, {5.0: SkipStage(1), 22.0: SkipStage(1)}, together=2, routine="one-hand"
    )
    [(out_s, back_s)] = done.source.truth.outages
    told = debrief_json(debrief_of(done.path))
    assert [stage["name"] for stage in told["stages"]] == ["arrive", "circles", "close"]
    assert [stage["onset_s"] for stage in told["stages"]] == pytest.approx([0, 5, 22], abs=0.05)
    assert told["duration_s"] == pytest.approx(28.0, abs=0.1)
    whole = [
        true
        for true in done.source.truth.strokes
        if true.offset_s < out_s - 0.3 or true.onset_s > back_s + 0.3
    ]
    assert {true.onset_s < out_s for true in whole} == {True, False}
    onsets = np.array([stroke["onset_s"] for stroke in told["strokes"]])
    for true in whole:
        assert np.abs(onsets - true.onset_s).min() <= 0.04


def test_a_restart_in_mid_session_without_a_pause_loses_no_stroke():
    world = World(load_scenario("beginner"), 3)
    chain = Chain(make_decoder("wire"), PALM)
    outputs = [chain.feed(chunk) for chunk in stepped(world, 30.0, reboot_s=9.9)]
    onsets = np.array([s.onset_s for o in [*outputs, chain.finish()] for s in o.strokes])
    assert any(event.name == "boot" for output in outputs for event in output.events)
    assert len(onsets) - len(world.truth.strokes) in (0, 1)
    for true in world.truth.strokes:
        assert np.abs(onsets - true.onset_s).min() <= 0.04


def test_ten_presses_over_a_hand_that_rests_are_ten_strokes(tmp_path):
    """A table of times and newtons as from a laboratory: a press a second over about 2 N."""
    draw = np.random.default_rng(7)
    t_s = np.arange(0.0, 10.5, 0.002)
    peaks_n = draw.uniform(7.0, 10.0, 10)
    begins_s = 0.6 + np.arange(10) + draw.uniform(-0.05, 0.05, 10)
    force_n = 2.0 + 0.1 * np.sin(0.7 * t_s) + draw.normal(0.0, 0.02, len(t_s))
    for begin_s, peak_n in zip(begins_s, peaks_n, strict=True):
        share = np.clip((t_s - begin_s) / 0.3, 0.0, 1.0)
        force_n += peak_n * np.sin(np.pi * share) ** 2
    table, path = tmp_path / "presses.csv", tmp_path / "presses.rec"
    rows = "\n".join(f"{t:.3f},{n:.4f}" for t, n in zip(t_s, force_n, strict=True))
    table.write_text(f"time_s,force_n\n{rows}\n")
    import_csv(table, path, "time_s:s", "force_n", "N")
    for tool in ("thumb", "palm"):
        strokes = debrief_of(path, tool).strokes
        assert len(strokes) == 10
        assert [s.peak_s for s in strokes] == pytest.approx(list(begins_s + 0.15), abs=0.03)
        # Above the rest, whatever that is just then; the low-pass takes a little off a short press.
        heights_n = np.array([stroke.peak_n for stroke in strokes]) - 2.0
        assert heights_n == pytest.approx(peaks_n, rel=0.08)
