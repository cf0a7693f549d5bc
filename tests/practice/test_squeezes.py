"""The squeeze button: one good, two softer, held stop, and no stop is ever missed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.practice.squeezes import Squeezes

TICK_S = 0.01


def heard(*presses: tuple[float, float], until_s: float = 6.0) -> list[tuple[float, str]]:
    """What is said, and when, of (from, to) presses, with a look each 10 ms."""
    squeezes, said = Squeezes(), []
    turns = sorted(
        [(down_s, squeezes.button_down) for down_s, _ in presses]
        + [(up_s, squeezes.button_up) for _, up_s in presses],
        key=lambda turn: turn[0],
    )
    for k in range(round(until_s / TICK_S)):
        now_s = k * TICK_S
        while turns and turns[0][0] <= now_s:
            at_s, turn = turns.pop(0)
            said += [(at_s, word) for word in turn(at_s)]
        said += [(now_s, word) for word in squeezes.tick(now_s)]
    return said


def test_one_short_squeeze_is_good_once_no_second_can_follow():
    [(at_s, word)] = heard((1.0, 1.3))
    assert word == "good"
    assert at_s == pytest.approx(2.0, abs=0.02)


def test_two_squeezes_are_softer_as_soon_as_the_second_begins():
    assert heard((1.0, 1.2), (1.6, 1.8)) == [(1.6, "softer")]


def test_two_far_apart_are_good_twice():
    assert [word for _, word in heard((1.0, 1.2), (2.5, 2.7))] == ["good", "good"]


def test_a_long_one_is_stop_while_it_is_still_held():
    [(at_s, word)] = heard((1.0, 5.0))
    assert word == "stop"
    assert at_s == pytest.approx(2.0, abs=0.02)


def test_a_third_squeeze_begins_anew():
    assert [word for _, word in heard((1.0, 1.1), (1.3, 1.4), (1.6, 1.7))] == ["softer", "good"]


def test_a_second_squeeze_that_is_held_is_softer_and_stop():
    assert [word for _, word in heard((1.0, 1.2), (1.5, 3.0))] == ["softer", "stop"]


def test_up_without_down_means_nothing_and_a_down_told_twice_is_one():
    squeezes = Squeezes()
    assert squeezes.button_up(1.0) == ()
    assert squeezes.tick(5.0) == ()
    squeezes.button_down(6.0)
    assert squeezes.button_down(6.2) == ()
    assert squeezes.tick(7.0) == ("stop",)


def test_a_squeeze_whose_end_was_lost_on_the_line_swallows_no_later_stop():
    squeezes = Squeezes()
    squeezes.button_down(1.0)
    assert squeezes.tick(2.0) == ("stop",)
    assert squeezes.button_down(20.0) == ()
    assert squeezes.tick(20.9) == ()
    assert squeezes.tick(21.0) == ("stop",)
    squeezes.button_up(21.5)
    assert squeezes.tick(30.0) == ()


def test_an_end_that_comes_late_still_makes_it_a_stop():
    squeezes = Squeezes()
    squeezes.button_down(1.0)
    assert squeezes.button_up(2.4) == ("stop",)
    assert squeezes.tick(9.0) == ()


def test_what_a_device_forgets_is_forgotten():
    squeezes = Squeezes()
    squeezes.button_down(1.0)
    squeezes.forget()
    assert squeezes.tick(9.0) == ()


@given(st.lists(st.tuples(st.floats(0.03, 2.5), st.floats(0.03, 2.5)), min_size=1, max_size=8))
def test_every_long_press_says_stop_once_and_no_short_one_does(steps):
    presses, now_s = [], 0.5
    for gap_s, length_s in steps:
        presses.append((now_s + gap_s, now_s + gap_s + length_s))
        now_s += gap_s + length_s
    said = [word for _, word in heard(*presses, until_s=now_s + 2.0)]
    clear = [up_s - down_s for down_s, up_s in presses]
    assert said.count("stop") == sum(length_s >= 1.0 - 1e-9 for length_s in clear)
    # Every squeeze has its part in some word.
    assert said
