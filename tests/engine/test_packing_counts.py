"""Samples' counts go through a pipe as small as they can, and are at its end what they were."""

import pickle

import numpy as np
import pytest

from coach.engine.packing_counts import packed_counts

WHOLE = np.arange(640.0).reshape(40, 16)
ODD = WHOLE.copy()
ODD[3, 5] = -0.0


@pytest.mark.parametrize(
    "block",
    [
        *(WHOLE, ODD, WHOLE + 0.5, WHOLE - 1.0, WHOLE * 1e6),
        *(np.where(WHOLE > 9.0, np.nan, WHOLE), np.full((40, 16), np.inf)),
        *(WHOLE.T, WHOLE[:, ::2], WHOLE[0], WHOLE.astype(np.float32), WHOLE[:0]),
    ],
)
def test_they_come_as_they_were_to_the_last_bit(block):
    came, word = pickle.loads(packed_counts((block, "word")))
    assert word == "word"
    assert (came.dtype, came.shape) == (block.dtype, block.shape)
    assert came.tobytes() == block.tobytes()
    assert came.flags.writeable


def test_whole_numbers_of_two_bytes_take_no_more():
    assert len(packed_counts(WHOLE)) < WHOLE.nbytes / 3
