"""Just past the target's edge: a share of nothing beside a high score, and the words for both."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from coach.practice.debrief.builder import Debrief, DebriefBuilder
from coach.practice.debrief.facts import facts_of
from coach.practice.debrief.joint_performance import joint_performance
from coach.signal.bands import Band
from coach.signal.readings import Readings

Make = Callable[..., Any]
N = "\u00a0N"


def medium(story: Make, peaks: list[float], **how: float) -> Debrief:
    """Square presses; medium is 10 to 30 newtons for a palm."""
    return story(peaks, **how).tell(DebriefBuilder("palm", Band.MEDIUM)).build()


def told(debrief: Debrief) -> tuple[str, str]:
    fact = next(fact for fact in facts_of(debrief) if fact.name == "in_target")
    return fact.figure, fact.sentence.removeprefix("Your aim was medium.").strip()


def test_a_hair_past_the_edge_is_said_to_be_no_more_than_that(story: Make) -> None:
    debrief = medium(story, [30.3] * 12)
    assert debrief.score.total == 100
    assert told(debrief) == (
        "0\u00a0%",
        f"Your touch was above it, by 0.3{N} on average; so near takes nothing off your score.",
    )


def test_a_little_farther_past_costs_a_little_and_both_places_say_how_far(story: Make) -> None:
    debrief = medium(story, [32.1] * 12)
    assert 90 < debrief.score.total < 100
    assert told(debrief)[1] == (
        f"Your touch was above it, by 2.1{N} on average; so near takes little off your score."
    )
    (why,) = (part.why for part in debrief.score.parts)
    assert why == (
        f"Your touch went past medium, by 2.1{N} on average; 0\u00a0% of it was in the target."
    )


def test_far_from_it_no_word_makes_it_near(story: Make) -> None:
    debrief = medium(story, [50.0] * 12)
    assert debrief.score.total < 70
    assert told(debrief) == ("0\u00a0%", f"Your touch was above it, by 20{N} on average.")


def test_the_sentence_at_the_top_says_near_and_not_none(story: Make) -> None:
    assert medium(story, [30.3] * 12).sentence.endswith("12 strokes, your touch just above medium.")
    assert medium(story, [9.4] * 12).sentence.endswith("12 strokes, your touch just below medium.")
    far = medium(story, [50.0] * 12).sentence
    assert far.endswith("12 strokes, none of your touch medium.")
    half = medium(story, [20.0] * 6 + [30.3] * 6).sentence
    assert half.endswith("12 strokes, half of your touch medium.")


def test_lighter_is_below(story: Make) -> None:
    debrief = medium(story, [9.4] * 12)
    assert told(debrief)[1].startswith(f"Your touch was below it, by 0.6{N} on average; so near")


@pytest.mark.parametrize(
    ("peaks", "said"),
    [
        ([20.0] * 9 + [34.0] * 3, f"The rest was above it, by 4.0{N} on average."),
        ([20.0] * 8 + [34.0] * 3 + [6.0], f"The rest was mostly above it, by 4.0{N} on average."),
        ([20.0] * 12, ""),
        ([20.0] * 6 + [30.04] * 6, f"The rest was above it, by less than 0.1{N} on average."),
    ],
)
def test_it_is_said_of_the_side_where_most_of_the_rest_was(
    story: Make, peaks: list[float], said: str
) -> None:
    assert told(medium(story, peaks))[1] == said


def test_where_the_hardest_spot_tells_no_newtons_are_made_up() -> None:
    t_s = np.arange(600) * 0.01
    ones = np.ones(600)
    builder = DebriefBuilder("palm", Band.MEDIUM)
    band = np.full(600, 3, np.int8)
    builder.take([Readings(t_s, 20 * ones, band, ones < 0, 45.0 * ones, 0.01)])
    assert told(builder.build()) == ("0\u00a0%", "")


def test_two_hands_are_weighed_by_how_long_each_was_past_it(story: Make) -> None:
    long, short = (medium(story, [peak] * count) for peak, count in ((31.0, 9), (34.0, 3)))
    both = joint_performance([long.performance, short.performance])
    assert both.above.long_s == pytest.approx(12 * 3.0, abs=0.1)
    assert both.above.mean_n == pytest.approx((9 * 1.0 + 3 * 4.0) / 12, abs=0.01)


@pytest.mark.parametrize("inside", range(13))
def test_the_words_at_the_top_are_those_of_the_figure_below(story: Make, inside: int) -> None:
    debrief = medium(story, [20.0] * inside + [50.0] * (12 - inside))
    words = {
        "all": 100, "nearly all": 91, "four fifths": 80, "three quarters": 75, "two thirds": 67,
        "more than half": 59, "half": 50, "two fifths": 40, "a third": 33, "a quarter": 25,
        "a fifth": 20, "a little": 10, "hardly any": 3, "none": 0,
    }  # fmt: skip
    touch = debrief.sentence.split(", ")[2].partition(" of your touch")[0]
    assert abs(words[touch] - int(told(debrief)[0].partition("\u00a0")[0])) <= 6


def test_the_share_in_the_target_is_said_once_among_the_deductions(story: Make) -> None:
    debrief = medium(story, [5.0] * 6 + [50.0] * 6)
    whys = [part.why for part in debrief.score.parts]
    assert sum("in the target" in why for why in whys) == 1
    assert any(why.startswith("Your touch went past medium") for why in whys)
