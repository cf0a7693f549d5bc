"""Goes through the work on a hop just before its last frame comes, so that it is soon judged.

Once in 10 ms a band is decided. By then a processor has forgotten what that takes, and most of the
time from the frame's last byte to its band went into remembering. Where a piece of the stream went
ahead, with the stamp of what is to come (see ``coach.sensors.line_reader``), there is time to do
it once for nothing, which makes the judging a third shorter for 1 to 2 % of a processor.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.engine.hand import Hand
from coach.sensors.source import SensorInfo
from coach.signal.bands import Edges
from coach.signal.pipeline import Pipeline
from coach.timing import Clock

#: So long before what is waited for comes it is gone through: sooner and it is forgotten again,
#: later and who reads the line has to wait.
BEFORE_S: Final = 0.0004
#: Where less time is left it is let be.
LEAST_S: Final = 0.0003
#: What comes later than this belongs to no piece that went ahead.
MOST_S: Final = 0.006
#: What lies on evenly: hops of contact, but none that ends a stroke or is too much.
_CONTACTS: Final = 2.0


class Rehearsal:
    """Judges hops of its own as a hand's device would send them; nothing of it counts."""

    def __init__(self, hand: Hand, clock: Clock) -> None:
        self._hand, self._clock = hand, clock
        self._due_s = 0.0
        self._of: tuple[SensorInfo, Edges] | None = None
        self._t_s: NDArray[np.float64] = np.empty(0)

    def expect(self, host_s: float) -> None:
        """Note when what was read last came, or what belongs to it is to come."""
        self._due_s = host_s

    def go_through(self) -> None:
        """If something is soon to come, wait until just before and judge a hop."""
        due_s, self._due_s = self._due_s, 0.0
        info = self._hand.chain.info
        if info is None or not LEAST_S <= due_s - self._clock.now_s() <= MOST_S:
            return
        edges = self._hand.course.edges
        if self._of is None or self._of[0] is not info or self._of[1] is not edges:
            self._of = info, edges
            self._begin(info, edges)
        self._clock.wait_until(due_s - BEFORE_S)
        self._pipeline.update(self._t_s, self._newtons, self._saturated, 0, self._total_n)
        self._t_s = self._t_s + self._hop_s

    def _begin(self, info: SensorInfo, edges: Edges) -> None:
        areas_mm2 = info.areas_mm2 if info.grid is not None else ()
        self._pipeline = Pipeline(info.rate_hz, info.taxels, edges, areas_mm2)
        _, samples = self._pipeline.due
        # Where a device has not said its rate, any will do.
        period_s = 0.001 if info.rate_hz is None else 1.0 / info.rate_hz
        self._hop_s = samples * period_s
        self._t_s = np.arange(samples, dtype=np.float64) * period_s
        each_n = _CONTACTS * edges.contact_n / info.taxels
        self._newtons: NDArray[np.float64] = np.full((samples, info.taxels), each_n)
        self._total_n: NDArray[np.float64] = self._newtons.sum(axis=1)
        self._saturated: NDArray[np.bool_] = np.zeros(samples, np.bool_)
