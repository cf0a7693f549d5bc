"""Glides that are slower or quicker than skin likes, and a glove that felt but could not tell."""

from dataclasses import replace

import pytest

from coach.practice.debrief.builder import DebriefBuilder, debrief_json
from coach.sensors.source import LinkCounts


def fact(debrief, name):
    (found,) = (each for each in debrief_json(debrief)["facts"] if each["name"] == name)
    return found


@pytest.fixture
def glided(story):
    """Return the debrief of even glides of the right force, told by a pad, at cm/s."""

    def build(*speeds_cm_s):
        told = story([20] * len(speeds_cm_s))
        strokes = tuple(
            replace(stroke, told_by="travel", speed_cm_s=speed, path_cm=3.0 * speed)
            for stroke, speed in zip(told.strokes, speeds_cm_s, strict=True)
        )
        builder = DebriefBuilder()
        builder.happened(0.0, {"event": "stage", "technique": "glide"})
        return replace(told, strokes=strokes).tell(builder).build()

    return build


@pytest.mark.parametrize(
    ("speeds_cm_s", "fault"),
    [
        ((14.0, 25.0, 3.0, 16.0, 15.0), "take"),
        ((0.6, 0.7, 0.5, 4.0, 0.6), "go on"),
    ],
)
def test_glides_that_skin_does_not_like_are_found_and_mended_by_the_tip(glided, speeds_cm_s, fault):
    debrief = glided(*speeds_cm_s)
    assert debrief.score.parts == ()
    assert fault in debrief.tip
    assert fault in fact(debrief, "speed_cm_s")["sentence"]


@pytest.mark.parametrize("speed_cm_s", [0.95, 1.0, 3.0, 10.0, 10.5])
def test_glides_as_skin_likes_them_or_within_the_error_are_left_alone(glided, speed_cm_s):
    debrief = glided(*[speed_cm_s] * 5)
    assert "glide" not in debrief.tip
    liked = "Skin likes one to ten centimetres a second."
    assert fact(debrief, "speed_cm_s")["sentence"] == liked


def test_too_much_goes_before_the_speed(story):
    told = story([70, 20, 20])
    fast = tuple(replace(s, told_by="travel", speed_cm_s=20.0) for s in told.strokes)
    debrief = replace(told, strokes=fast).tell(DebriefBuilder()).build()
    assert "lean in more slowly" in debrief.tip


@pytest.mark.parametrize(("motion", "sends_for"), [(0, True), (4_000, False)])
def test_only_a_glove_without_motion_is_told_that_one_with_it_would_tell(story, motion, sends_for):
    builder = DebriefBuilder()
    builder.happened(0.0, {"event": "stage", "technique": "glide"})
    even = story([5], period_s=40.0, press_s=38.0)
    told = replace(even, strokes=()).tell(builder).build(link=LinkCounts(motion_samples=motion))
    assert told.gliding.measurable is False
    sentence = fact(told, "glides")["sentence"]
    assert ("a glove with a motion sensor" in sentence) is sends_for
    assert "a small lift" in sentence
