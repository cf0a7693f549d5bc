"""A hobbyist's sketch on the same sensor: prints the newtons it makes of its counts, in text."""

import numpy as np

from sims.body import BLOCK_US, Body
from sims.glove import CHUNK_US, Sent
from sims.scenario import Scenario


class TextSketch:
    """One line of total newtons a sample, ``12.34`` and CR LF; it hears no commands."""

    def __init__(self, scenario: Scenario, seed: int) -> None:
        self._plan = scenario.sensor
        self.body = Body(scenario, seed)

    def send(self, chunk: int) -> list[Sent]:
        """Return the lines of chunk number ``chunk``."""
        _, counts = self.body.samples(chunk * CHUNK_US, (chunk + 1) * CHUNK_US)
        # A sketch knows no infinity: it prints a saturated taxel as nearly saturated.
        held = np.minimum(counts, self._plan.full_scale - 1).astype(np.float64)
        relative = held / (self._plan.full_scale - held)
        newtons = (self._plan.a_n * relative**self._plan.b).sum(axis=1)
        return [Sent(f"{force_n:.2f}\r\n".encode(), 1) for force_n in newtons.tolist()]

    def hear(self, data: bytes, at_us: int) -> None:
        """Ignore what the host says."""

    def reboot(self, at_us: int) -> None:
        """Start anew at world time ``at_us``."""
        self.body.restart(at_us - at_us % BLOCK_US, self._plan.rate_hz)
