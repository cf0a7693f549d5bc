"""A device that notes of each write when it began, and how far its bytes had come by then."""

import time
from array import array

import numpy as np
from numpy.typing import NDArray

from benchmarks.trust.pressed import PressedDevice


class TimedDevice(PressedDevice):
    """``presses`` are the numbers of the first samples of its presses."""

    _bytes = 0

    def __init__(self, *words: object, **more: object) -> None:
        self._noted = array("d")
        self.presses: list[int] = []
        super().__init__(*words, **more)  # type: ignore[arg-type]

    @property
    def writes(self) -> NDArray[np.float64]:
        """(n, 3): samples up to the end of each write, bytes up to it, and when it began.

        To be asked for once nothing more is sent.
        """
        return np.array(self._noted).reshape(-1, 3)

    def _began(self, sample: int) -> None:
        self.presses.append(sample)

    def _write(self, data: bytes) -> None:
        self._bytes += len(data)
        self._noted.extend((self.sent, self._bytes, time.monotonic()))
        super()._write(data)
