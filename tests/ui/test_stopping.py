"""A stop holds from the moment it is said, whatever the engine says and when."""

from hypothesis import given
from hypothesis import strategies as st

from coach.ui.practising.stopping import Stopping


def test_it_stands_dark_before_the_engine_has_answered_and_until_it_does() -> None:
    stopping = Stopping()
    stopping.stop(10.0)
    assert stopping.on
    for second in range(1, 60):
        stopping.update(False, 10.0 + second)
        assert stopping.on
    assert stopping.since_s == 10.0


def test_once_the_engine_has_said_it_too_its_word_counts() -> None:
    stopping = Stopping()
    stopping.stop(10.0)
    stopping.update(True, 10.1)
    stopping.update(True, 12.0)
    stopping.update(False, 13.0)
    assert not stopping.on


def test_a_stop_said_elsewhere_is_shown_and_goes_with_the_engines_word() -> None:
    stopping = Stopping()
    stopping.update(True, 5.0)
    assert stopping.on
    stopping.update(False, 6.0)
    assert not stopping.on


def test_going_on_is_seen_at_once_but_an_engine_that_stays_stopped_wins() -> None:
    stopping = Stopping()
    stopping.update(True, 5.0)
    stopping.go_on(8.0)
    assert not stopping.on
    stopping.update(True, 8.1)
    assert not stopping.on
    stopping.update(True, 9.5)
    assert stopping.on


def test_a_second_stop_while_the_first_yes_is_on_its_way_holds() -> None:
    stopping = Stopping()
    stopping.update(True, 5.0)
    stopping.go_on(8.0)
    stopping.stop(8.2)
    for at_s, engine in ((8.25, True), (8.3, False), (8.4, False), (8.6, True), (9.9, True)):
        stopping.update(engine, at_s)
        assert stopping.on


@given(
    said=st.lists(st.tuples(st.booleans(), st.floats(0.0, 3.0)), max_size=12),
)
def test_nothing_but_the_engines_word_or_a_yes_ends_a_stop(
    said: list[tuple[bool, float]],
) -> None:
    stopping, now_s = Stopping(), 10.0
    stopping.stop(now_s)
    heard_stopped = False
    for engine, later_s in said:
        now_s += later_s
        heard_stopped = heard_stopped or engine
        stopping.update(engine, now_s)
        assert stopping.on or (heard_stopped and not engine)
