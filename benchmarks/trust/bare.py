"""How late this machine wakes anybody: a bare loop in a process of its own, beside what is tried.

``python -m benchmarks.trust.bare`` wants to wake each millisecond until its input ends, then prints
how late it was.
"""

import json
import select
import subprocess
import sys
import time
from types import TracebackType
from typing import Final, Self

import numpy as np

_EACH_S: Final = 0.001


class BareLoop:
    """Runs from the beginning of the ``with``; ``late_s`` tells (p50, p99, worst) at its end."""

    def __init__(self) -> None:
        self.late_s = (0.0, 0.0, 0.0)

    @property
    def worst_s(self) -> float:
        """How late it was woken at the worst."""
        return self.late_s[2]

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.trust.bare"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        # What is tried begins when it wakes already.
        assert self._process.stdout is not None
        self._process.stdout.readline()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        said, _ = self._process.communicate()
        p50_s, p99_s, worst_s = json.loads(said)
        self.late_s = (p50_s, p99_s, worst_s)


def main() -> None:
    """Wake up each millisecond until nobody is there any more."""
    print("awake", flush=True)
    late_s, due_s = [], time.monotonic()
    while True:
        due_s = max(due_s + _EACH_S, time.monotonic())
        if select.select([sys.stdin], [], [], max(0.0, due_s - time.monotonic()))[0]:
            break
        late_s.append(time.monotonic() - due_s)
    print(json.dumps([*map(float, np.percentile(late_s or [0.0], (50, 99, 100)))]))


if __name__ == "__main__":
    main()
