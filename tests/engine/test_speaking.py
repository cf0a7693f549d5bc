"""Whose turn it is to be said: written down as a row of what was asked for, and what was heard."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.engine.speaking import HINTS_APART_S, RANK, WAITS_S, Speaking

#: So long each sentence takes, in these tests.
LASTS_S = 2.0


class Room:
    """Somebody listens: a fiftieth of a second after the other, what was said from when to when."""

    def __init__(self):
        self.now_s = 0.0
        self.heard = []
        self.speaking = Speaking(self._tell, lambda _spoken: LASTS_S)

    def _tell(self, spoken):
        if self.heard and self.heard[-1][1] > self.now_s:
            self.heard[-1] = (*self.heard[-1][:1], self.now_s, *self.heard[-1][2:])
        if spoken is not None:
            self.heard.append((self.now_s, self.now_s + LASTS_S, spoken.kind))

    def until(self, end_s):
        while self.now_s < end_s:
            self.speaking.tick(self.now_s)
            self.now_s = round(self.now_s + 0.02, 6)
        return self

    def ask(self, kind, at_s):
        self.until(at_s).speaking.add(kind, (kind,), at_s)
        return self

    @property
    def said(self):
        return [(round(begin_s, 1), kind) for begin_s, _, kind in self.heard]


def test_one_after_the_other_the_most_urgent_first():
    room = Room().ask("stage", 1.0)
    for kind in ("question", "lost"):
        room.speaking.add(kind, (kind,), 1.0)
    assert room.until(9.0).said == [(1.0, "lost"), (3.3, "question"), (5.6, "stage")]


def test_a_hint_that_would_come_too_late_is_left_unsaid():
    room = Room().ask("question", 1.0).ask("stage", 1.1).ask("hint", 2.0)
    assert room.until(12.0).said == [(1.0, "question"), (3.3, "stage")]
    room = Room().ask("stage", 1.0).ask("hint", 2.0)
    assert room.until(12.0).said == [(1.0, "stage"), (3.3, "hint")]


def test_hints_are_rare_however_often_they_are_asked_for():
    room = Room()
    for at_s in range(1, 60):
        room.ask("hint", float(at_s))
    told = [at_s for at_s, _ in room.until(70.0).said]
    assert 5 <= len(told) <= 6
    assert all(after - before >= HINTS_APART_S for before, after in pairwise(told))


def test_an_answer_breaks_a_hint_off_and_a_hint_breaks_nothing_off():
    room = Room().ask("hint", 1.0).ask("softer", 1.5)
    assert room.until(5.0).said == [(1.0, "hint"), (1.5, "softer")]
    room = Room().ask("softer", 1.0).ask("hint", 1.5)
    assert room.until(5.0).said == [(1.0, "softer"), (3.3, "hint")]


def test_a_question_that_a_lost_link_broke_off_is_put_again():
    room = Room().ask("question", 1.0).ask("lost", 2.0)
    assert room.until(9.0).said == [(1.0, "question"), (2.0, "lost"), (4.3, "question")]


def test_a_link_that_is_back_takes_the_place_of_one_that_is_lost():
    room = Room().ask("softer", 1.0)
    room.ask("lost", 1.1).speaking.add("back", ("back",), 1.1)
    assert [kind for _, kind in room.until(9.0).said] == ["softer", "back"]


def test_a_stop_is_said_at_once_and_nothing_after_it():
    room = Room().ask("question", 1.0).ask("stage", 1.1).ask("hint", 1.2)
    room.speaking.stop(("stop",), 1.2)
    assert room.until(9.0).said == [(1.0, "question"), (1.2, "stop")]


def test_while_too_much_sounds_nothing_is_said():
    room = Room().ask("stage", 1.0).until(1.5)
    room.speaking.hold(True, 1.5)
    room.ask("hint", 1.6).ask("softer", 2.0).until(4.0)
    assert room.said == [(1.0, "stage")]
    assert room.heard[0][1] == pytest.approx(1.5, abs=0.03)
    room.speaking.hold(False, 4.0)
    # The wish first, then the stage that was broken off; the hint is of a moment that is gone.
    assert room.until(9.0).said[1:] == [(4.0, "softer"), (6.3, "stage")]


def test_what_is_taken_back_is_not_said():
    room = Room().ask("lost", 1.0).ask("question", 1.1).ask("hint", 1.2)
    room.speaking.leave("hint")
    room.speaking.forget(1.2, "question")
    assert room.until(9.0).said == [(1.0, "lost")]


def test_a_stop_that_too_much_falls_into_is_not_broken_off_and_said_again_after_it():
    room = Room().until(1.0)
    room.speaking.stop(("stop",), 1.0)
    room.until(1.5).speaking.hold(True, 1.5)
    assert room.until(6.0).said == [(1.0, "stop")]
    assert room.heard[0][1] == pytest.approx(1.0 + LASTS_S), "it goes on beneath the alarm"
    room.speaking.hold(False, 6.0)
    assert room.until(20.0).said == [(1.0, "stop"), (6.0, "stop")]


def test_a_stop_in_the_midst_of_too_much_is_said_at_once_and_again_after_it():
    room = Room().ask("stage", 1.0).until(1.2)
    room.speaking.hold(True, 1.2)
    room.until(2.0).speaking.stop(("stop",), 2.0)
    # An alarm of minutes: nobody has heard it yet.
    room.until(100.0).speaking.hold(False, 100.0)
    assert room.until(120.0).said == [(1.0, "stage"), (2.0, "stop"), (100.0, "stop")]


def test_two_stops_that_follow_each_other_are_each_heard_to_the_end():
    room = Room().until(1.0)
    room.speaking.hold(True, 1.0)
    room.speaking.stop(("stop",), 1.0)
    room.until(1.3).speaking.hold(False, 1.3)
    assert room.until(20.0).said == [(1.0, "stop"), (3.3, "stop")]


def test_a_stop_that_was_heard_is_not_said_again_by_a_later_alarm():
    room = Room().until(1.0)
    room.speaking.stop(("stop",), 1.0)
    room.until(9.0).speaking.hold(True, 9.0)
    room.until(10.0).speaking.hold(False, 10.0)
    assert room.until(20.0).said == [(1.0, "stop")]


KINDS = sorted(set(RANK) - {"stop", "minded"})


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(KINDS), st.floats(0.0, 40.0)), max_size=25),
    st.floats(0.0, 40.0),
)
def test_never_two_at_once_never_too_late_whatever_comes(asked, alarm_s):
    """The laws of the whole: whoever asks for what when, and wherever the alarm falls in."""
    room, since_s = Room(), {}
    for kind, at_s in sorted([*asked, ("alarm", alarm_s)], key=lambda each: each[1]):
        room.until(at_s)
        at_s = room.now_s
        if kind == "alarm":
            room.speaking.hold(True, at_s)
            room.until(at_s + 1.0).speaking.hold(False, room.now_s)
        else:
            room.speaking.add(kind, (kind,), at_s)
            since_s.setdefault(kind, []).append(at_s)
    room.until(90.0)
    for (_, ends_s, _), (begins_s, _, _) in pairwise(room.heard):
        assert begins_s >= ends_s - 1e-6
    for begins_s, _, kind in room.heard:
        waited_s = min(begins_s - at_s for at_s in since_s[kind] if at_s <= begins_s)
        assert waited_s <= WAITS_S[kind] + 1e-6
    hints = [begins_s for begins_s, _, kind in room.heard if kind == "hint"]
    assert all(after - before >= HINTS_APART_S for before, after in pairwise(hints))
