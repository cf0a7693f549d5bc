"""The drills as they are laid out, and the progress from one to the next."""

from itertools import pairwise

import pytest

from coach.errors import UsageError
from coach.practice.drills.outcome import DrillOutcome
from coach.practice.drills.schedule import DRILL_NAMES, LEVELS, drill_named, drill_title
from coach.practice.drills.skills import (
    DrillProgress,
    DrillResult,
    drills_for,
    level_after,
    progress_in,
    result_in,
    result_note,
)
from coach.signal.bands import PALM, THUMB, newtons_at

WISHES = [f"{name}:{level}" for name in DRILL_NAMES for level in LEVELS]
FADING = ("with", "sparse", "hidden")


@pytest.mark.parametrize("wish", WISHES)
def test_a_drill_takes_a_few_minutes_and_its_feedback_fades(wish: str) -> None:
    drill = drill_named(wish)
    assert 60.0 <= drill.seconds <= 240.0
    turns = [FADING.index(part.phase) for part in drill.parts]
    if drill.name != "blind":  # there each weight is looked at, then felt
        assert turns == sorted(turns)
    counting = [part for part in drill.parts if part.settle_s is not None]
    assert {part.phase for part in counting} == set(FADING)
    for part in counting:
        if part.phase == "hidden":
            assert not part.shows
            assert drill.name == "ramp" or part.bpm is None
        if part.phase == "with":
            assert part.shows
    sparse = [part for part in counting if part.phase == "sparse"]
    assert len({(part.shows, part.bpm) for part in sparse}) == 2
    unseen_s = sum(part.seconds for part in counting if part.phase == "hidden")
    assert unseen_s >= sum(part.seconds for part in counting) / 4


@pytest.mark.parametrize("wish", WISHES)
def test_its_words_are_short_and_its_goals_gentle(wish: str) -> None:
    drill = drill_named(wish)
    for part in drill.parts:
        assert part.text.endswith((".", "!"))
        assert len(part.text) <= 72
        # Never beyond medium, and never faster than a comfort ramp may be.
        assert all(0.0 <= steps <= 2.0 for _, steps in part.line)
        for edges, fastest_n_s in ((PALM, 10.0), (THUMB, 3.0)):
            for (t0, a), (t1, b) in pairwise(part.line):
                rise_n = newtons_at(b, edges) - newtons_at(a, edges)
                assert abs(rise_n) <= fastest_n_s * (t1 - t0)


def test_the_blind_test_asks_for_more_weights() -> None:
    goals = [{part.line for part in drill_named(f"blind:{n}").parts if part.line} for n in LEVELS]
    tops = [{line[-1][1] for line in lines} for lines in goals]
    assert [len(top) for top in tops] == [1, 2, 3]


@pytest.mark.parametrize("name", ["hold", "ramp", "match", "count"])
def test_a_higher_level_asks_for_more_without_looking(name: str) -> None:
    shares = []
    for level in LEVELS:
        counting = [p for p in drill_named(f"{name}:{level}").parts if p.settle_s is not None]
        unseen_s = sum(part.seconds for part in counting if not part.shows)
        shares.append(unseen_s / sum(part.seconds for part in counting))
    assert shares == sorted(shares)
    assert drill_named(name) == drill_named(f"{name}:1")


@pytest.mark.parametrize("name", ["count", "ramp"])
def test_the_count_goes_on_through_all_parts(name: str) -> None:
    """Each part of the beat begins on a first count, so a beat that comes back is in its place."""
    for level in LEVELS:
        begins_s = 0.0
        for part in drill_named(f"{name}:{level}").parts:
            if part.bpm is not None and part.stroke_s is not None:
                assert begins_s / part.stroke_s == pytest.approx(round(begins_s / part.stroke_s))
                assert part.stroke_s == pytest.approx(part.counts * 60.0 / part.bpm)
            if part.line and part.line[0][0] == 0.0:
                assert begins_s == pytest.approx(round(begins_s / 4.0) * 4.0)
            begins_s += part.seconds


def test_places_on_the_scale_are_the_pairs_own_newtons() -> None:
    assert newtons_at(1.5, PALM) == pytest.approx(20.0)
    assert newtons_at(0.5, PALM) == pytest.approx(5.0)
    assert newtons_at(1.5, THUMB) == pytest.approx(5.5)


@pytest.mark.parametrize("wish", ["", "held", "hold:4", "hold:0", "hold:x", "2"])
def test_an_unknown_drill_is_answered_with_those_there_are(wish: str) -> None:
    with pytest.raises(UsageError, match="hold, ramp, match, count, blind"):
        drill_named(wish)


def test_a_recording_of_an_unknown_drill_has_a_title_all_the_same() -> None:
    assert drill_title("hold:2") == "Hold a band"
    assert drill_title("dance:9") == "Drill: dance:9"


@pytest.mark.parametrize(
    ("points", "level"),
    [
        ([], 1),
        ([90], 1),
        ([90, 79], 1),
        ([79, 90, 80], 2),
        ([90, 90, 90], 2),
        ([90, 90, 90, 90], 3),
        ([90] * 9, 3),
        ([90, 90, 30, 39], 1),
        ([90, 90, 30, 70, 30], 2),
        ([10, 10, 10], 1),
    ],
)
def test_two_good_ones_open_the_next_level(points: list[int], level: int) -> None:
    results: list[DrillResult] = []
    for each in points:
        results.append(DrillResult("hold", level_after(results), each))
    assert level_after(results) == level


def test_a_level_chosen_by_oneself_is_gone_on_from() -> None:
    assert level_after([DrillResult("hold", 3, 50)]) == 3
    assert level_after([DrillResult("hold", 2, 85), DrillResult("hold", 2, 85)]) == 3


def test_progress_comes_from_the_summaries_that_history_keeps() -> None:
    def told(name: str, level: int, points: int) -> dict[str, object]:
        outcome = DrillOutcome(name, "", "", points, "", level)
        return {"score": 3, "drill": result_note(outcome)}

    newest_first = [
        told("hold", 1, 90),
        {"score": 80, "drill": None},
        told("blind", 2, 55),
        {},
        told("hold", 1, 84),
        told("hold", 1, 20),
        {"drill": {"name": "hold", "level": 7, "points": 90}},
        {"drill": {"name": "dance", "level": 1, "points": 90}},
        {"drill": {"name": "hold", "level": 1, "points": "many"}},
        {"drill": "hold"},
    ]
    progress = progress_in(newest_first)
    assert progress["hold"] == DrillProgress((20, 84, 90), 2)
    assert (progress["hold"].last, progress["hold"].best) == (90, 90)
    assert progress["blind"] == DrillProgress((55,), 2)
    assert progress["ramp"] == DrillProgress()
    assert progress["ramp"].last is None
    assert [drill.wish for drill in drills_for(progress)] == [
        "hold:2", "ramp:1", "match:1", "count:1", "blind:2",
    ]  # fmt: skip
    assert result_in({"drill": result_note(None)}) is None


@pytest.mark.parametrize("wish", [f"{name}:{level}" for name in DRILL_NAMES for level in LEVELS])
def test_nobody_is_asked_to_follow_a_line_that_is_not_there(wish: str) -> None:
    for part in drill_named(wish).parts:
        assert part.shows or "Follow the line" not in part.text
