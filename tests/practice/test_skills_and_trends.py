"""Points by skill point the right way, and trends say where they go."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from coach.practice.debrief.builder import DebriefBuilder
from coach.practice.debrief.hands import joint_debrief
from coach.practice.debrief.summary import skills_in, summary_of
from coach.practice.debrief.trends import trends_of

Make = Callable[..., Any]
DAY = datetime(2026, 3, 1, tzinfo=UTC)


def skills(told: Any, beat_s: float | None = None) -> dict[str, int]:
    builder = DebriefBuilder()
    if beat_s:
        builder.beat(0.0, beat_s, 4)
    return dict(told.tell(builder).build().skills)


@pytest.mark.parametrize(
    ("skill", "good", "poor"),
    [
        ("pressure", {"peaks_n": [20.0] * 12}, {"peaks_n": [50.0] * 12}),
        ("evenness", {"peaks_n": [20.0] * 12}, {"peaks_n": [12.0, 28.0] * 6}),
        ("softness", {"peaks_n": [20.0] * 12}, {"peaks_n": [20.0] * 12, "rise_n_s": 180.0}),
        ("pace", {"peaks_n": [20.0] * 12}, {"peaks_n": [20.0] * 12, "period_s": 3.2}),
    ],
)
def test_each_fault_costs_its_own_skill(
    story: Make, skill: str, good: dict[str, Any], poor: dict[str, Any]
) -> None:
    better, worse = skills(story(**good), 4.0), skills(story(**poor), 4.0)
    assert better[skill] == 100
    assert worse[skill] <= 60
    others = set(better) & set(worse) - {skill, "pace", "evenness"}
    assert all(worse[other] == better[other] for other in others)


def test_too_much_caps_pressure_and_what_was_not_tried_is_left_out(story: Make) -> None:
    hurt = skills(story([20.0] * 20 + [66.0]))
    assert hurt["pressure"] <= 60
    assert "pace" not in hurt, "no beat ran"
    assert skills(story([])) == {}


def test_both_hands_are_judged(story: Make) -> None:
    def debrief(peak_n: float) -> Any:
        return story([peak_n] * 8).tell(DebriefBuilder()).build()

    good, hard = debrief(20.0), debrief(45.0)
    for order in ([good, hard], [hard, good]):
        joint = joint_debrief(order, ["a", "b"], 0.0)
        assert hard.score.total < joint.score.total < good.score.total
        assert hard.skills["pressure"] < joint.skills["pressure"] < good.skills["pressure"]
        assert "half of your touch" in joint.sentence


def test_the_index_gives_skills_back_and_leaves_nonsense_out(story: Make) -> None:
    debrief = story([20.0] * 8).tell(DebriefBuilder()).build()
    assert skills_in(summary_of(debrief)) == debrief.skills
    assert skills_in({"skills": {"pace": 999, "hold": "x", "even": None}}) == {"pace": 100}
    assert skills_in({"skills": [1]}) == {}


@pytest.mark.parametrize(
    ("points", "words"),
    [
        ([60], "last 60, best 60, a beginning"),
        ([60, 70], "last 70, best 70, getting better"),
        ([70, 71], "last 71, best 71, about the same"),
        ([90, 60, 60, 60, 70, 75, 80], "last 80, best 90, getting better"),
        ([5, 8, 6, 10, 26, 11], "last 11, best 26, up and down"),
        ([40, 42, 41, 80, 90, 86], "last 86, best 90, getting better"),
        ([82, 80, 81, 84, 90, 85], "last 85, best 90, about the same"),
        ([26, 11], "last 11, best 26, a little lower lately"),
        ([80, 80, 80, 40, 50, 60], "last 60, best 80, up and down"),
        ([70, 50, 60, 50, 70, 60], "last 60, best 70, up and down"),
        ([80, 80, 80, 70, 60, 60], "last 60, best 80, a little lower lately"),
    ],
)
def test_a_trend_says_last_best_and_direction(points: list[int], words: str) -> None:
    told = [(DAY + timedelta(days=at), {"pace": value}) for at, value in enumerate(points)]
    (trend,) = trends_of(reversed(told))
    assert trend.words() == words


def test_known_skills_come_first_in_their_order() -> None:
    told = [(DAY, {"count": 3, "hold": 2, "pressure": 1})]
    assert [trend.skill for trend in trends_of(told)] == ["pressure", "hold", "count"]


def test_a_drill_by_feel_is_no_step_back_in_what_was_practised() -> None:
    practised = [(DAY + timedelta(days=at), {"hold": 80 + at}) for at in range(4)]
    drills = [(DAY + timedelta(days=9), {"hold": 31, "steering": 55})]
    hold, steering = trends_of(practised, drills)
    assert (hold.skill, hold.last, hold.best) == ("hold", 83, 83)
    assert (steering.skill, steering.last) == ("steering", 55)
    assert [trend.last for trend in trends_of([], drills)] == [31, 55]
