"""What a debrief of two hands says, and when it keeps silent."""

import pytest

from coach.practice.debrief.builder import DebriefBuilder
from coach.practice.debrief.hands import joint_debrief
from coach.practice.debrief.html import debrief_html
from coach.sensors.source import SensorInfo


def debrief(story, name="Glove"):
    info = SensorInfo(name, "00", "1", 8, 100.0, None)
    return story.tell(DebriefBuilder()).build(info)


@pytest.fixture
def joint(story):
    def make(left_n, right_n, lag_s=0.0, names=("Left", "Right")):
        left, right = (
            debrief(story([peak_n] * 8), name)
            for peak_n, name in zip((left_n, right_n), names, strict=True)
        )
        return joint_debrief([left, right], ["sim:a", "sim:b"], lag_s)

    return make


def test_even_hands_that_begin_together_are_not_spoken_of(joint):
    even = joint(20.0, 22.0, 0.14)
    assert "carried" not in even.sentence
    assert "later" not in even.sentence
    assert [hand.share for hand in even.hands] == pytest.approx([0.476, 0.524], abs=0.02)


def test_a_hand_that_carries_more_than_60_of_100_is_named(joint):
    uneven = joint(30.0, 15.0)
    share = round(100 * uneven.hands[0].share)
    assert share > 60
    assert f"; Left carried {share}\u00a0% of the pressure." in uneven.sentence


@pytest.mark.parametrize(("lag_s", "who"), [(0.3, "Right"), (-0.3, "Left")])
def test_the_hand_that_begins_later_is_named(joint, lag_s, who):
    late = joint(20.0, 20.0, lag_s)
    assert late.sentence.endswith(f"; {who} began 0.30 s later.")
    assert f"{who} began 0.30 s later." in debrief_html(late)


def test_two_devices_of_one_name_are_told_apart_by_their_number(joint):
    same = joint(30.0, 15.0, names=("Glove", "Glove"))
    assert [hand.name for hand in same.hands] == ["Glove (1)", "Glove (2)"]


def test_too_much_of_the_second_hand_alone_caps_the_score(story):
    gentle, hard = story([20.0] * 8), story([70.0] * 8)
    assert not debrief(gentle).too_much
    assert len(debrief(hard).too_much) == 8
    alone = debrief(gentle).score.total
    both = joint_debrief([debrief(gentle, "L"), debrief(hard, "R")], ["a", "b"], 0.0)
    assert alone is not None
    assert alone > 60 >= both.score.total
    assert "8 times it was too much" in both.sentence
    assert not both.too_much
