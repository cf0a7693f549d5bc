"""When the one who receives is asked: after more, and each four minutes, answered or not."""

from itertools import pairwise

import pytest

from coach.practice.check_ins import CheckIns, Felt

LIGHT, MEDIUM, FIRM = 1, 2, 3


def asked(
    check_ins: CheckIns, begin_s: float, end_s: float, aim: int = MEDIUM, level: int = 0,
    calm: bool = True,
) -> list[tuple[float, str]]:  # fmt: skip
    """The questions of a while, looked at four times a second."""
    looks = (begin_s + k / 4 for k in range(round((end_s - begin_s) * 4)))
    questions = ((at_s, check_ins.tick(at_s, Felt(aim, level, calm))) for at_s in looks)
    return [(at_s, question) for at_s, question in questions if question]


def times(questions: list[tuple[float, str]]) -> list[float]:
    return [at_s for at_s, _ in questions]


def test_without_a_word_each_four_minutes_ask_once_and_nothing_is_repeated_between():
    assert times(asked(CheckIns(), 0.0, 800.0)) == [240.0, 480.0, 720.0]


def test_a_question_nobody_answered_keeps_none_about_more_away():
    check_ins = CheckIns()
    asked(check_ins, 0.0, 250.0)
    [(firm_s, firm)] = asked(check_ins, 250.0, 340.0, aim=FIRM)
    [(deeper_s, deeper)] = asked(check_ins, 340.0, 420.0, aim=FIRM, level=1)
    # The first more came ten seconds after a question, the second when that was long over.
    assert (firm_s, deeper_s) == (240.0 + 45.0, 348.0)
    assert firm != deeper


def test_any_word_answers_and_starts_the_four_minutes_anew():
    check_ins = CheckIns()
    asked(check_ins, 0.0, 300.0)
    check_ins.heard(300.0)
    assert times(asked(check_ins, 300.0, 700.0)) == [540.0]


def test_words_by_themselves_keep_the_question_away():
    check_ins = CheckIns()
    for begin_s in range(0, 2000, 200):
        assert asked(check_ins, begin_s, begin_s + 200.0) == []
        check_ins.heard(begin_s + 200.0)


@pytest.mark.parametrize(
    "more", [{"aim": FIRM}, {"level": 1}], ids=["a harder stage", "a step deeper"]
)
def test_more_pressure_is_asked_about_once_it_can_be_felt(more):
    check_ins = CheckIns()
    assert asked(check_ins, 0.0, 60.0) == []
    [(at_s, _)] = asked(check_ins, 60.0, 200.0, **more)
    assert 63.0 <= at_s <= 75.0


def test_less_pressure_is_not_asked_about():
    check_ins = CheckIns()
    asked(check_ins, 0.0, 60.0, aim=FIRM, level=2)
    assert asked(check_ins, 60.0, 200.0, aim=LIGHT, level=1) == []


def test_the_first_stage_and_a_rest_between_are_no_more_than_before():
    check_ins = CheckIns()
    assert asked(check_ins, 0.0, 20.0, aim=0) == []
    assert asked(check_ins, 20.0, 60.0, aim=MEDIUM) == []
    assert asked(check_ins, 60.0, 70.0, aim=0) == []
    assert asked(check_ins, 70.0, 200.0, aim=MEDIUM) == []


def test_nobody_is_asked_while_hands_are_off():
    check_ins = CheckIns()
    asked(check_ins, 0.0, 230.0)
    assert asked(check_ins, 230.0, 260.0, aim=0) == []
    assert times(asked(check_ins, 260.0, 300.0)) == [260.0]


def test_a_question_waits_until_it_is_calm():
    check_ins = CheckIns()
    asked(check_ins, 0.0, 60.0)
    assert asked(check_ins, 60.0, 100.0, aim=FIRM, calm=False) == []
    assert times(asked(check_ins, 100.0, 200.0, aim=FIRM)) == [100.0]


def test_more_again_and_again_is_not_asked_about_each_time():
    check_ins = CheckIns()
    questions = []
    for level in range(6):
        questions += asked(check_ins, 20.0 * level, 20.0 * level + 20.0, level=level)
        check_ins.heard(20.0 * level + 20.0)
    gaps = [later - sooner for sooner, later in pairwise(times(questions))]
    assert len(questions) >= 2
    assert min(gaps) >= 45.0


def test_two_questions_in_a_row_are_worded_differently_and_short():
    check_ins, questions = CheckIns(), []
    for begin_s in range(0, 1500, 300):
        questions += [question for _, question in asked(check_ins, begin_s, begin_s + 300.0)]
        check_ins.heard(begin_s + 300.0)
    assert len(questions) == 5
    assert all(a != b for a, b in pairwise(questions))
    assert all(len(question) <= 50 for question in questions)
