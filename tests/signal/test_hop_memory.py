"""The last hops of a stream: the newest are there, whatever the cut, in room that does not grow."""

import pickle
import tracemalloc
from copy import deepcopy

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.signal.hop_memory import HopMemory

KEPT = 600
#: Long enough that a piece, and what Python itself takes, is little beside it.
LONG = 6_000


@given(pieces=st.lists(st.integers(1, 400), min_size=1, max_size=40), few=st.booleans())
def test_the_newest_hops_are_those_of_the_stream(pieces: list[int], few: bool) -> None:
    kept = 7 if few else KEPT
    stream = np.random.default_rng(1).normal(size=(sum(pieces), 4))
    memory, end = HopMemory(kept), 0
    for piece in pieces:
        memory.append(*stream[end : end + piece].T)
        end += piece
        begin = max(0, end - kept)
        np.testing.assert_array_equal(memory.rows(begin, end), stream[begin:end])
        np.testing.assert_array_equal(memory.column(2, begin), stream[begin:end, 2])


@given(pieces=st.lists(st.integers(1, 400), min_size=1, max_size=40), at=st.integers(0, 40))
def test_a_copy_goes_on_with_what_is_needed_and_takes_no_more(pieces: list[int], at: int) -> None:
    stream = np.random.default_rng(1).normal(size=(sum(pieces), 4))
    memory, end = HopMemory(KEPT), 0
    for number, piece in enumerate(pieces):
        if number == at:
            memory = deepcopy(memory)
            assert len(pickle.dumps(memory)) < 500 + KEPT * 4 * 8
        memory.append(*stream[end : end + piece].T)
        end += piece
        begin = max(0, end - KEPT)
        np.testing.assert_array_equal(memory.rows(begin, end), stream[begin:end])


@pytest.mark.parametrize("piece", [2, 50])
def test_hours_of_hops_take_no_more_room_than_minutes(piece: int) -> None:
    memory, hops = HopMemory(LONG), np.ones((4, piece))
    for _ in range(2 * LONG // piece):
        memory.append(*hops)
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    for _ in range(5 * LONG // piece):
        memory.append(*hops)
    after, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    # What is new at any moment is far less than the memory itself: it stays where it is.
    assert max(after, most) - before < LONG * 4 * 8 / 10


def test_what_is_needed_is_kept_and_of_the_rest_the_newest_only() -> None:
    stream = np.random.default_rng(2).normal(size=(30_000, 4))
    memory = HopMemory(20_000, fewest=1_000)
    for begin in range(0, 10_000, 100):
        memory.append(*stream[begin : begin + 100].T)
    np.testing.assert_array_equal(memory.rows(8_900, 10_000), stream[8_900:10_000])
    few = len(memory.column(0, 0))
    assert few < 4_000
    memory.needed_from = 9_500
    for begin in range(10_000, 29_000, 100):
        memory.append(*stream[begin : begin + 100].T)
    np.testing.assert_array_equal(memory.rows(9_500, 29_000), stream[9_500:29_000])
    memory.needed_from = np.inf
    for begin in range(0, 30_000, 100):
        memory.append(*stream[begin : begin + 100].T)
    np.testing.assert_array_equal(memory.column(1, 58_000), stream[29_000:, 1])
