"""What a report says of each scenario is what the simulated hand really did."""

import json
import math

import numpy as np
import pytest

from coach.debriefing import debrief_of
from coach.practice.debrief import debrief_json
from coach.signal.bands import PALM

GLOVES = ("beginner", "steady", "rushing", "too-hard", "jabbing", "creeping")
PADS = ("glide", "pad", "big-pad")
#: The glove's own hysteresis and noise; the pads' are smaller.
PEAK_SHARE = 0.06


def matched(debrief, truth):
    """Pair each true stroke with the reported one nearest in time."""
    return [
        (true, min(debrief.strokes, key=lambda stroke: abs(stroke.onset_s - true.onset_s)))
        for true in truth.strokes
    ]


@pytest.mark.parametrize("name", GLOVES + PADS)
def test_every_true_stroke_is_reported_where_and_as_hard_as_it_was(practise, name):
    done = practise(name)
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
    done = practise(name, seconds=90.0)
    true_moments = done.source.truth.too_much(PALM.firm_n)
    told = done.debrief.too_much
    assert len(told) == len(true_moments)
    for moment, event in zip(true_moments, told, strict=True):
        assert event.onset_s == pytest.approx(moment.onset_s, abs=0.06)
        assert event.peak_n == pytest.approx(moment.peak_n, rel=PEAK_SHARE)


@pytest.mark.parametrize("name", ["beginner", "steady", "too-hard", "creeping"])
def test_asynchrony_is_what_the_hand_did_against_the_beat_it_was_given(practise, name):
    done = practise(name)
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
    done = practise(name)
    t_s = np.arange(0.0, 60.0, 0.001)
    force_n = done.source.truth.force_n(t_s)
    edges_n = (PALM.contact_n, PALM.light_n, PALM.medium_n, PALM.firm_n)
    true_s = np.bincount(np.searchsorted(edges_n, force_n, side="right"), minlength=5) / 1000.0
    bands = done.debrief.bands
    told_s = np.array([bands.none, bands.light, bands.medium, bands.firm, bands.too_much])
    assert told_s.sum() == pytest.approx(60.0, abs=0.1)
    # Each edge that is crossed may be told up to a dwell and the hysteresis later.
    crossings = np.count_nonzero(np.diff(np.searchsorted(edges_n, force_n)))
    assert np.abs(told_s - true_s).sum() <= 0.25 * crossings + 0.5
    # Contact coming and going needs no dwell: what is left is the hysteresis.
    assert abs(told_s[0] - true_s[0]) <= 0.1 * len(done.debrief.strokes)


@pytest.mark.parametrize("name", ["beginner", "pad", "unplugged"])
def test_the_report_of_the_recording_says_what_the_live_session_said(practise, name):
    done = practise(name, seconds=30.0)
    live = debrief_json(done.debrief)
    again = debrief_json(debrief_of(done.path))
    assert json.dumps(again, sort_keys=True) == json.dumps(live, sort_keys=True)


def test_an_unplugged_glove_is_a_gap_and_not_a_rest(practise):
    done = practise("unplugged", seconds=30.0)
    outages = done.source.truth.outages
    away_s = sum(outage[1] - outage[0] for outage in outages)
    assert away_s > 2.0
    told = debrief_json(done.debrief)
    assert told["gaps"] == len(outages)
    assert sum(told["bands"].values()) == pytest.approx(30.0 - away_s, abs=0.5)


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
