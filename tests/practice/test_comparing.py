"""Compared with last time: with which session, and in what words."""

from dataclasses import replace

import pytest

from coach.practice.debrief.comparing import PastPractice, compare
from coach.practice.debrief.facts_compared import compared_facts, compared_sentence

NOW = PastPractice(
    "2026-11-21T20:00:00+00:00", "before-bed", "palm", 71, {"pace": 80, "pressure": 60}
)


def past(day: int, exercise: str = "", tool: str = "palm", **more: object) -> PastPractice:
    made = PastPractice(f"2026-11-{day:02}T20:00:00+00:00", exercise, tool, 50 + day, {"pace": 70})
    return replace(made, **more)


@pytest.mark.parametrize(
    ("others", "day"),
    [
        ([past(20), past(12, "before-bed"), past(10, "before-bed")], 12),
        ([past(20, "before-bed", "thumb"), past(12, "before-bed")], 12),
        ([past(22, "before-bed"), past(3, "before-bed")], 3),
    ],
    ids=["the newest of the same routine", "with the same tool", "never a later one"],
)
def test_the_newest_session_like_it_is_chosen(others: list[PastPractice], day: int) -> None:
    found = compare(NOW, others)
    assert found is not None
    assert found.score_before == 50 + day


@pytest.mark.parametrize(
    "other",
    [
        past(20),
        past(20, "deep"),
        past(20, "before-bed", "thumb"),
        past(20, "before-bed", drilled=True),
    ],
    ids=["free practice", "another routine", "another tool", "a drill of that name"],
)
def test_unlike_things_are_not_compared(other: PastPractice) -> None:
    assert compare(NOW, [other]) is None
    assert compare(other, [replace(NOW, started="2026-11-01T20:00:00+00:00")]) is None


def test_free_practice_is_compared_with_free_practice() -> None:
    free = replace(NOW, exercise="")
    found = compare(free, [past(3), past(9, "before-bed")])
    assert found is not None
    assert found.score_before == 53


def test_nothing_before_is_nothing_to_compare() -> None:
    assert compare(NOW, []) is None
    bed = "before-bed"
    silent, undated = past(2, bed, score=None, skills={}), past(1, bed, started="once")
    assert compare(NOW, [past(25, bed), silent, undated]) is None
    assert compared_sentence(None) == ""


def test_times_of_other_zones_are_put_in_order() -> None:
    # 21:30 in Berlin is before 21:00 in London, though it reads as later.
    early = past(1, "before-bed", started="2026-11-21T20:30:00+01:00")
    assert compare(NOW, [early]) is not None
    assert compare(replace(NOW, started="2026-11-21T19:29:00+00:00"), [early]) is None


def test_what_got_better_is_said_and_what_did_not_is_no_reproach() -> None:
    before = past(14, "before-bed", skills={"pace": 60, "pressure": 80, "hold": 3}, title="Bed")
    found = compare(NOW, [before])
    assert found is not None
    assert [(each.skill, each.change) for each in found.skills] == [
        ("pace", "better"),
        ("pressure", "less"),
    ]
    assert compared_sentence(found) == (
        "Last time (Bed, 14 November) it was 64, 7 more this time. Better now: pace."
    )
    words = " ".join(fact.sentence for fact in compared_facts(found))
    assert "better now" in words.casefold()
    assert not any(bad in words for bad in ("worse", "bad", "fail", "lost", "streak"))


def test_two_points_are_the_same() -> None:
    found = compare(replace(NOW, skills={"pace": 72}), [past(14, "before-bed")])
    assert found is not None
    assert found.skills[0].change == "same"


def test_a_drill_is_compared_with_the_same_drill_only() -> None:
    drill = replace(NOW, exercise="hold", drilled=True)
    practice, other = past(20, "hold"), past(19, "ramp", drilled=True)
    assert compare(drill, [practice, other]) is None
    assert compare(NOW, [other]) is None
    found = compare(drill, [practice, other, past(2, "hold", drilled=True)])
    assert found is not None
    assert found.score_before == 52
