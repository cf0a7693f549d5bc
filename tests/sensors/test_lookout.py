"""What a session is woken for: a band that is due, and whatever might be too much."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.sensors.lookout import Lookout, Wanted
from coach.sensors.wire import Descriptor, Samples, SampleType, encode

TAXELS = 4


def wanted(after_s: float = 0.0, due: int = 10, every: int = 10) -> Wanted:
    return Wanted(after_s, due, every, TAXELS, sum_below=1000.0, each_below=600.0)


def frame(*counts: float, samples: int = 1, kind: SampleType = SampleType.U16) -> bytes:
    row = np.array([[*counts, *[0.0] * (TAXELS - len(counts))]])
    return encode(Samples(0, 0, np.repeat(row, samples, axis=0), kind))


CALM = frame(300, 200)


def begun(due: int = 10) -> Lookout:
    """A lookout whose session has just been given a piece, and waits for ``due`` samples more."""
    lookout = Lookout()
    lookout.handed_on(1.0)
    lookout.wanted = wanted(1.0, due)
    return lookout


def test_nobody_said_what_is_wanted_so_everything_is() -> None:
    assert Lookout().calls(CALM)


def test_calm_samples_wait_for_the_last_two_before_a_band_and_so_on() -> None:
    lookout = begun(due=3)
    called = [lookout.calls(CALM) for _ in range(24)]
    assert [number for number, call in enumerate(called, 1) if call] == [2, 3, 12, 13, 22, 23]


@pytest.mark.parametrize(("apart_us", "rest_in_s"), [(1_000, 0.001), (10_000, 0.0)])
def test_what_goes_ahead_foretells_when_the_rest_of_it_comes(
    apart_us: int, rest_in_s: float
) -> None:
    lookout = begun(due=10)
    told = []
    for number in range(10):
        # The device's clock wraps meanwhile.
        time_us = (2**32 - 3_000 + apart_us * number) % 2**32
        lookout.calls(encode(Samples(number, time_us, np.zeros((1, TAXELS)))))
        told.append(lookout.rest_in_s)
    assert told == [0.0] * 8 + [rest_in_s, 0.0]


def test_of_few_samples_none_goes_ahead() -> None:
    lookout = Lookout()
    lookout.handed_on(1.0)
    lookout.wanted = wanted(1.0, due=2, every=2)
    assert [lookout.calls(CALM) for _ in range(6)] == [False, True] * 3


@given(st.lists(st.integers(1, 80), min_size=1), st.integers(1, 10), st.integers(1, 4))
def test_in_any_pieces_it_is_the_same_samples_that_are_wanted(
    cuts: list[int], due: int, samples: int
) -> None:
    frames = [frame(5, samples=samples) for _ in range(40)]
    whole, pieces = begun(due), begun(due)
    length = len(frames[0])
    ends = [length * number for number, each in enumerate(frames, 1) if whole.calls(each)]
    stream, begin, number = b"".join(frames), 0, 0
    while begin < len(stream):
        end = begin + cuts[number % len(cuts)]
        assert pieces.calls(stream[begin:end]) == any(begin < each <= end for each in ends)
        begin, number = end, number + 1


@pytest.mark.parametrize(
    "loud",
    [
        pytest.param(frame(500, 500), id="much in all"),
        pytest.param(frame(600), id="much on one"),
        pytest.param(frame(400, -400, 500, 500, kind=SampleType.I16), id="below zero beside it"),
        pytest.param(frame(np.nan, kind=SampleType.F32), id="no number"),
        pytest.param(frame(np.inf, kind=SampleType.F32), id="endless"),
        pytest.param(encode(Descriptor(b"GLOVE\0\0\1", 100.0, TAXELS)), id="another frame"),
        pytest.param(b"\x05\x01\x00", id="damaged"),
        pytest.param(encode(Samples(0, 0, np.zeros((1, 3)))), id="other taxels"),
    ],
)
def test_what_may_be_too_much_or_is_anything_else_is_wanted_at_once(loud: bytes) -> None:
    lookout = begun()
    assert not lookout.calls(CALM)
    assert lookout.calls(loud)
    assert not lookout.calls(CALM)


def test_several_samples_in_a_frame_are_each_looked_at() -> None:
    lookout = begun(due=100)
    rows = np.zeros((5, TAXELS))
    rows[3, :2] = 550.0
    assert not lookout.calls(frame(150, 150, 150, samples=5))
    assert lookout.calls(encode(Samples(0, 0, rows)))


def test_what_a_session_says_late_counts_from_the_piece_that_it_was_given() -> None:
    lookout = begun(due=10)
    for _ in range(10):
        called = lookout.calls(CALM)
    assert called
    lookout.handed_on(2.0)
    # It is busy meanwhile, and its band's place has moved by four.
    assert not any(lookout.calls(CALM) for _ in range(7))
    lookout.wanted = wanted(after_s=2.0, due=4)
    called = [lookout.calls(CALM) for _ in range(8)]
    assert [number for number, call in enumerate(called, 8) if call] == [13, 14]


def test_an_endless_frame_fills_no_memory_and_what_follows_it_is_read() -> None:
    lookout = begun(due=3)
    for _ in range(100):
        lookout.calls(b"\x01" * 4096)
    assert len(lookout._tail) < 64 * 1024
    lookout.calls(b"\x00")
    assert [lookout.calls(CALM) for _ in range(3)] == [False, True, True]
