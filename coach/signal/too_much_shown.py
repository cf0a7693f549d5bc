"""Too much as a person sees it: there with the alarm, gone when it will not be back at once."""

import numpy as np
from numpy.typing import NDArray

from coach.signal.bands import Edges
from coach.signal.too_much import RELEASE_SHARE

#: Once the alarm is over: below such a share of the edge it is gone after so many seconds. The
#: nearer to the edge a force stays, the more likely noise brings the alarm back.
WAITS = ((RELEASE_SHARE, 3.0), (0.75, 1.5), (0.65, 0.3), (0.5, 0.0))

Array = NDArray[np.float64]


class TooMuchShown:
    """Holds too much on the screen where the alarm ends and may begin anew: at its edge.

    It comes with the alarm, never later. A hand that lets go is told as soon as the alarm is
    over, one that only eases off a little later. Fed with hop values in any split it says the
    same.
    """

    def __init__(self, edges: Edges) -> None:
        self.edges = edges
        self.reset()

    def reset(self) -> None:
        """Forget what was shown: what comes does not follow it."""
        self._shown = False
        self._below_s: list[float | None] = [None] * len(WAITS)

    def update(
        self, t_s: Array, alarm: NDArray[np.bool_], force_n: Array, peak_kpa: Array
    ) -> NDArray[np.bool_]:
        """Return whether it shows (m,), of seconds, the alarm, newtons and kPa (m,); NaN: none."""
        if not (self._shown or np.count_nonzero(alarm)):
            return alarm
        # The harder of the two; kPa that are not known say nothing.
        share = np.fmax(force_n / self.edges.firm_n, peak_kpa / self.edges.firm_kpa)
        shown, at = np.zeros(len(t_s), np.bool_), 0
        while at < len(t_s):
            if not self._shown:
                # Nothing comes but with the alarm.
                at += int(alarm[at:].argmax())
                if not alarm[at]:
                    break
            shown[at] = self._shows(t_s.item(at), bool(alarm[at]), share.item(at))
            at += 1
        return shown

    def _shows(self, t_s: float, alarm: bool, share: float) -> bool:
        if alarm:
            self.reset()
            self._shown = True
        elif self._shown and (share != share or self._is_over(t_s, share)):
            self.reset()
        return self._shown

    def _is_over(self, t_s: float, share: float) -> bool:
        for which, (level, wait_s) in enumerate(WAITS):
            since_s = self._below_s[which]
            if share >= level:
                self._below_s[which] = None
                continue
            since_s = self._below_s[which] = t_s if since_s is None else since_s
            if t_s - since_s >= wait_s - 1e-9:
                return True
        return False
