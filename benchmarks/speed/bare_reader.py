"""What a line does by itself: a bare loop of pyserial in a process of its own reads a device.

``python -m benchmarks.speed.bare_reader PORT`` asks the device to begin and reads until its input
ends; then it writes down how many bytes had come by which second.
"""

import select
import subprocess
import sys
import time
from array import array
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import numpy as np
import serial
from numpy.typing import NDArray

from coach.sensors.wire import Describe, encode
from sims.disk.priority import go_first

#: It looks whether it is to end where nothing came for so long.
_QUIET_S: Final = 0.1


class BareReader:
    """Reads a port during the ``with``, which is to end once nothing more is sent."""

    def __init__(self, port: str, folder: Path) -> None:
        self._port, self._path = port, folder / "bare.npy"

    @property
    def stamps(self) -> NDArray[np.float64]:
        """(n, 2): bytes so far, and the monotonic second."""
        found: NDArray[np.float64] = np.load(self._path)
        return found

    def __enter__(self) -> Self:
        words = [sys.executable, "-m", "benchmarks.speed.bare_reader", self._port, str(self._path)]
        self._process = subprocess.Popen(words, stdin=subprocess.PIPE)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.communicate()


def main(port: str, path: str) -> None:
    """Read until the input ends, and write down what came."""
    go_first()
    noted, read = array("d"), 0
    with serial.Serial(port, timeout=_QUIET_S, exclusive=True) as line:
        line.write(encode(Describe()))
        while True:
            data = line.read(max(1, line.in_waiting))
            if data:
                read += len(data)
                noted.extend((read, time.monotonic()))
            elif select.select([sys.stdin], [], [], 0.0)[0]:
                break
    np.save(path, np.array(noted).reshape(-1, 2))


if __name__ == "__main__":
    main(*sys.argv[1:])
