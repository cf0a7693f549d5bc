"""The last columns, taken up point by point, are those that the whole trace has."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from coach.ui.practising.trace_buffer import TraceBuffer
from coach.ui.practising.trace_tail import TraceTail

#: Second in the middle, lowest, highest, rising, after a gap.
Told = list[tuple[float, float, float, bool, bool]]


def of_tail(tail: TraceTail, since_s: float, until_s: float, column_s: float) -> Told | None:
    columns = tail.columns(since_s, until_s, column_s)
    if columns is None:
        return None
    return [
        (0.5 * (c.begin_s + c.end_s), c.low_n, c.high_n, c.last_n >= c.first_n, c.starts)
        for c in columns
    ]


def of_buffer(buffer: TraceBuffer, until_s: float, column_s: float) -> Told:
    found = buffer.columns(0.0, until_s, column_s)
    arrays = (found.t_s, found.low_n, found.high_n, found.rising, found.starts)
    return list(zip(*(array.tolist() for array in arrays), strict=True))


@given(
    seed=st.integers(0, 2**31),
    rate_hz=st.sampled_from([8.0, 50.0, 100.0, 1000.0]),
    column_s=st.sampled_from([0.011, 0.035, 0.1]),
)
def test_columns_kept_up_are_those_of_all_points(
    seed: int, rate_hz: float, column_s: float
) -> None:
    rng = np.random.default_rng(seed)
    t_s = np.arange(0.0, 12.0, 1.0 / rate_hz) + rng.uniform(0.0, 0.4 / rate_hz)
    t_s = t_s[(t_s < 5.0) | (t_s > 6.5)]
    newtons = rng.normal(20.0, 8.0, t_s.size)
    buffer = TraceBuffer(9.0)
    tail, at, now_s, looked = TraceTail(buffer), 0, 3.0, 0
    while now_s < 12.0:
        after = int(np.searchsorted(t_s, now_s))
        buffer.extend(t_s[at:after], newtons[at:after])
        at = after
        # Now and then now is before the newest point, and some of it is not told yet.
        until_s = now_s - rng.choice([0.0, 0.0, 0.03])
        since_s = until_s - rng.uniform(0.0, 20.0) * column_s
        told, whole = (
            of_tail(tail, since_s, until_s, column_s),
            of_buffer(buffer, until_s, column_s),
        )
        if told is not None:
            seen = [column for column in told if column[0] >= since_s]
            assert seen == [column for column in whole if column[0] >= since_s][-len(seen) :]
            assert len(seen) == sum(column[0] >= since_s for column in whole)
            before = [column for column in told if column[0] < since_s]
            assert len(before) >= min(2, len(whole) - len(seen))
            looked += 1
        now_s += rng.choice([0.004, 0.016, 0.05, 0.7])
    assert looked > 0


def test_much_at_once_is_left_to_the_buffer_and_a_new_beginning_is_followed() -> None:
    buffer = TraceBuffer(21.0)
    tail = TraceTail(buffer)
    t_s = np.arange(0.0, 20.0, 0.001)
    buffer.extend(t_s, np.sin(t_s))
    assert tail.columns(0.0, 20.0, 0.035) is None
    assert len(tail.columns(19.8, 20.0, 0.035) or []) >= 6
    buffer.extend(np.array([3.0, 3.01]), np.array([5.0, 7.0]))
    told = tail.columns(2.9, 3.1, 0.035)
    assert told is not None
    assert [(column.low_n, column.high_n) for column in told] == [(5.0, 7.0)]
