"""Blocks of samples as bytes for a pipe: counts that are small whole numbers take a quarter."""

import io
import pickle
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from coach.engine.packing import Packer

#: Of fewer numbers it is not worth asking.
_WORTH: Final = 256


def packed_counts(value: object) -> bytes:
    """Return bytes of which ``pickle.loads`` makes the same again, to the last bit."""
    room = io.BytesIO()
    _CountsPacker(room, pickle.HIGHEST_PROTOCOL).dump(value)
    return room.getvalue()


class _CountsPacker(Packer):
    def reducer_override(self, value: Any) -> Any:
        if type(value) is not np.ndarray:
            return super().reducer_override(value)
        small = _small(value)
        return NotImplemented if small is None else (_widened, (small,))


def _small(value: NDArray[Any]) -> NDArray[np.uint16] | None:
    """Return counts (n, taxels) as 16 bits each, None where that would not be all of them."""
    if value.dtype != np.float64 or value.ndim != 2 or value.size < _WORTH:
        return None
    if not value.flags.c_contiguous:
        return None
    with np.errstate(invalid="ignore"):
        small = value.astype(np.uint16)
    # By their bits: -0.0 is as large as 0.0, and another number.
    same = np.array_equal(_widened(small).view(np.int64), value.view(np.int64))
    return small if same else None


def _widened(small: NDArray[np.uint16]) -> NDArray[np.float64]:
    return small.astype(np.float64)
