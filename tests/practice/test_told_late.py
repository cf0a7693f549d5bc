"""Too much that was told late is counted with its worst, each hand's by itself and then all."""

import pytest

from coach.engine.debriefing import recorded_hands
from coach.practice.debrief.facts import facts_of
from coach.practice.debrief.hands import joint_debrief
from coach.recordings.records import SourceNote, new_header

LATE = {"event": "told_late", "onset_s": 2.0, "late_s": 0.4}


@pytest.fixture
def hands():
    return recorded_hands(new_header("sim:x", "wire", others=(SourceNote("sim:y", "wire"),)))


def test_each_hands_own_are_counted_and_all_of_them_told(hands):
    for event in (LATE, LATE | {"hand": 1, "late_s": 1.26}, LATE | {"hand": 1}):
        for hand in hands:
            hand.note(event)
    each = [hand.debrief() for hand in hands]
    assert [len(debrief.told_late) for debrief in each] == [1, 2]
    joint = joint_debrief(each, ["left", "right"], None)
    [fact] = [fact for fact in facts_of(joint) if fact.name == "told_late"]
    assert fact.value == 3
    assert fact.figure == "3, by up to 1.3 s"
    assert "3 times, at worst 1.3 s after it began" in fact.sentence


@pytest.mark.parametrize(
    "nonsense",
    [{"late_s": None}, {"late_s": -1.0}, {"onset_s": "soon"}, {"hand": "left"}, {"late_s": 1e400}],
)
def test_nonsense_from_a_file_counts_as_nothing(hands, nonsense):
    hands[0].note(LATE | nonsense)
    assert hands[0].debrief().told_late == ()
    assert not [fact for fact in facts_of(hands[0].debrief()) if fact.name == "told_late"]
