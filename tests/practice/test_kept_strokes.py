"""The strokes of a session, kept in little room: the same strokes, however many hours of them."""

import math
import tracemalloc
from dataclasses import astuple

from hypothesis import given, settings
from hypothesis import strategies as st

from coach.practice.debrief.kept_strokes import KeptStrokes
from coach.signal.strokes import Stroke

NUMBER = st.floats()
MAYBE = st.none() | NUMBER
STROKES = st.lists(
    st.builds(
        Stroke,
        *[NUMBER] * 6,
        sparc=MAYBE,
        asynchrony_s=MAYBE,
        base_n=NUMBER,
        told_by=st.sampled_from(["force", "contact", "travel", "motion"]),
        speed_cm_s=MAYBE,
        path_cm=MAYBE,
        tremor=MAYBE,
        beat_phase=MAYBE,
        asked_s=MAYBE,
        unloading_rate_n_s=MAYBE,
    ),
    max_size=8,
)


@settings(max_examples=20)
@given(strokes=STROKES, at=st.integers(0, 8))
def test_what_was_kept_is_what_was_given(strokes: list[Stroke], at: int) -> None:
    kept = KeptStrokes(strokes[:at])
    kept.extend(strokes[at:])
    # By what they print, for NaN equals nothing.
    assert [repr(each) for each in kept] == [repr(each) for each in strokes]
    assert [repr(each) for each in kept[at:]] == [repr(each) for each in strokes[at:]]
    assert len(kept) == len(strokes)


def test_a_stroke_takes_no_more_than_its_numbers() -> None:
    strokes = [
        Stroke(*(number + share / 7 for share in range(6)), sparc=None, asked_s=math.pi)
        for number in range(2_000)
    ]
    tracemalloc.start()
    kept = KeptStrokes(strokes)
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    # Eight bytes a number, and what a growing array keeps ready; an object with its floats is 500.
    assert taken / len(kept) < 1.2 * 8 * (len(astuple(strokes[0])) + 2)
