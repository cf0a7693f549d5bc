"""What the debrief says of time: one stroke has no rhythm, and only a little early is usual."""

from dataclasses import replace

import pytest

from coach.practice.debrief.builder import DebriefBuilder
from coach.practice.debrief.facts_rhythm import rhythm_facts
from coach.practice.debrief.words import rhythm_words
from coach.signal.rhythm import rhythm_of

USUAL = "A little early is how most people keep a beat."


def test_one_stroke_is_no_even_touch(story):
    debrief = story([20]).tell(DebriefBuilder()).build()
    assert len(debrief.strokes) == 1
    words = next(fact.sentence for fact in rhythm_facts(debrief) if fact.name == "period_s")
    assert words == "Not measurable from a single stroke."
    assert "even touch" in rhythm_words(rhythm_of([], [], None), 0)


@pytest.mark.parametrize(
    ("off_s", "said"), [(-0.03, USUAL), (-0.09, USUAL), (-0.3, ""), (0.03, ""), (0.3, "")]
)
def test_only_a_little_early_is_called_usual(story, off_s, said):
    debrief = story([20]).tell(DebriefBuilder()).build()
    late = rhythm_of([4.0 * k + off_s for k in range(8)], [off_s] * 8, 4.0)
    facts = rhythm_facts(replace(debrief, rhythm=late))
    assert next(fact.sentence for fact in facts if fact.name == "mean_asynchrony_s") == said
