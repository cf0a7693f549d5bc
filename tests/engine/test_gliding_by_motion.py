"""A glove that feels its own way: glides at an even force have strokes, speeds and a rhythm."""

import numpy as np
import pytest

from coach.engine.chain import Chain
from coach.engine.debriefing import debrief_of
from coach.practice.debrief.builder import debrief_json
from coach.sensors.decoders import make_decoder
from coach.sensors.source import Chunk
from coach.signal.bands import EDGES
from sims.replayed import replayed
from sims.streams import in_bursts
from sims.world import play

#: It begins with more than two minutes of gliding.
ROUTINE = "full-back"
SECONDS = 29.0


@pytest.fixture(scope="module")
def glided(practise):
    return practise("glide-motion", SECONDS, routine=ROUTINE)


def test_each_glide_is_told_by_its_motion_with_its_true_speed(glided):
    true = glided.source.truth.glides
    strokes = glided.debrief.strokes
    assert {stroke.told_by for stroke in strokes} == {"motion"}
    assert len(true) - 1 <= len(strokes) <= len(true)
    for stroke, glide in zip(strokes, true, strict=False):
        assert stroke.onset_s == pytest.approx(glide.onset_s, abs=0.12)
        assert stroke.offset_s == pytest.approx(glide.offset_s, abs=0.12)
        assert stroke.speed_cm_s == pytest.approx(glide.mean_cm_s, rel=0.15)
        assert stroke.path_cm == pytest.approx(100 * abs(glide.to_m - glide.from_m), rel=0.15)
        assert stroke.mean_n == pytest.approx(6.4, abs=0.5)


@pytest.mark.parametrize(("seed", "seconds"), [(1, 10.5), (3, 7.0)])
def test_a_stroke_that_the_sessions_end_cuts_is_not_told(seed, seconds):
    played = play("glide-motion", seed, seconds + 4.0)
    chain = Chain(make_decoder("wire"), EDGES["palm"])
    before = [chunk for chunk in played.chunks if chunk.host_s <= 100.0 + seconds + 1e-6]
    strokes = [s for chunk in in_bursts(before, 9) for s in chain.feed(chunk).strokes]
    strokes += chain.finish().strokes
    true = played.truth.glides
    over = [glide for glide in true if glide.end_s < seconds]
    assert any(glide.onset_s < seconds < glide.end_s for glide in true)
    assert strokes
    for stroke in strokes:
        glide = min(over, key=lambda glide: abs(glide.offset_s - stroke.offset_s))
        assert stroke.offset_s == pytest.approx(glide.offset_s, abs=0.15)
        assert stroke.speed_cm_s == pytest.approx(glide.mean_cm_s, rel=0.15)


def test_its_rhythm_is_measurable_where_force_alone_has_none(glided, practise):
    rhythm = glided.debrief.rhythm
    onsets_s = [glide.onset_s for glide in glided.source.truth.glides]
    assert rhythm.period_s == pytest.approx(np.median(np.diff(onsets_s)), rel=0.05)
    assert rhythm.steadiness != "unknown"
    assert glided.debrief.gliding.measurable is True
    without = practise("even-glide", SECONDS, routine=ROUTINE).debrief
    assert (without.rhythm.period_s, without.gliding.measurable) == (None, False)


def test_report_and_replay_are_the_session(glided):
    told, again = debrief_json(glided.debrief), debrief_json(debrief_of(glided.path))
    for key in ("strokes", "gliding", "rhythm"):
        assert told[key] == again[key]
    live = [mark for snapshot in glided.snapshots for mark in snapshot.strokes]
    assert [mark for snapshot in replayed(glided.path) for mark in snapshot.strokes] == live
    assert len(live) > 5


def strokes_of(chunks):
    """Return the strokes that a chain tells of chunks which it takes one by one."""
    chain = Chain(make_decoder("wire"), EDGES["palm"])
    return [s for chunk in chunks for s in chain.feed(chunk).strokes] + [*chain.finish().strokes]


@pytest.fixture(scope="module")
def uncut():
    """A glove's chunks, and its strokes."""
    chunks = in_bursts(play("glide-motion", seed=3, seconds=17.0).chunks, 9)
    return chunks, strokes_of(chunks)


def test_all_at_once_gives_the_same_strokes(uncut):
    chunks, expected = uncut
    assert len(expected) >= 4
    bulk = Chain(make_decoder("wire"), EDGES["palm"])
    assert [*bulk.feed_many(chunks).strokes, *bulk.finish().strokes] == expected


@pytest.mark.parametrize("sizes", [[1], [7, 400, 33, 5000]])
def test_any_cutting_of_samples_and_motion_gives_the_same_strokes(uncut, sizes):
    chunks, expected = uncut
    pieces, turn = [], 0
    for chunk in chunks:
        rest = chunk.data
        while rest:
            size = sizes[turn % len(sizes)]
            pieces.append(Chunk(chunk.host_s, rest[:size]))
            rest, turn = rest[size:], turn + 1
    assert strokes_of(pieces) == expected
