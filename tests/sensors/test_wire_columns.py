"""Records taken a column at a time against one by one: what they hold, and which are damaged."""

from binascii import crc_hqx

import numpy as np
from cobs import cobs
from hypothesis import given
from hypothesis import strategies as st

from coach.sensors.wire_columns import columns_of, crc_is_right, decode_columns, rows_of

SEEDS = st.integers(0, 2**32)


@given(each=st.integers(4, 600), count=st.integers(1, 40), seed=SEEDS, right=st.floats(0.0, 1.0))
def test_a_crc_is_right_where_it_is_that_of_the_payload(
    each: int, count: int, seed: int, right: float
) -> None:
    rng = np.random.default_rng(seed)
    rows = rng.integers(0, 256, (count, each), np.uint8)
    for row in rows[rng.random(count) < right]:
        row[:2] = rng.integers(0, 2, 2)
    for row in rows:
        if rng.random() < right:
            row[-2:] = np.frombuffer(crc_hqx(row[:-2].tobytes(), 0).to_bytes(2, "little"), np.uint8)
    expected = [
        crc_hqx(row[:-2].tobytes(), 0) == int.from_bytes(row[-2:].tobytes(), "little")
        for row in rows
    ]
    assert crc_is_right(columns_of(rows)).tolist() == expected


@given(
    each=st.integers(2, 253),
    count=st.integers(1, 20),
    seed=SEEDS,
    zeros=st.sampled_from([0.0, 0.1, 0.9]),
    damaged=st.floats(0.0, 0.1),
)
def test_columns_hold_what_each_record_by_itself_holds(
    each: int, count: int, seed: int, zeros: float, damaged: float
) -> None:
    rng = np.random.default_rng(seed)
    payloads = rng.integers(1, 256, (count, each), np.uint8) * (rng.random((count, each)) >= zeros)
    line = np.array(
        [list(cobs.encode(row.astype(np.uint8).tobytes()) + b"\x00") for row in payloads], np.uint8
    )
    bodies = line[:, :-1]
    odd = rng.random(bodies.shape) < damaged
    bodies[odd] = rng.integers(1, 256, np.count_nonzero(odd))
    columns, whole = decode_columns(columns_of(line))
    for row, body, good in zip(rows_of(columns), bodies, whole, strict=True):
        try:
            raw = cobs.decode(body.tobytes())
        except cobs.DecodeError:
            raw = b""
        assert good == bool(raw)
        if good:
            assert row.tobytes() == raw
