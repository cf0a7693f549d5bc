"""How noisy hops are: by now, and while nothing presses, which strokes do not take for noise."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from coach.signal.hop_measures import MEAN_BEND_TO_SD

#: The noise is the mean over about so many hops, the first of them as they come.
NOISE_HOPS, FIRST_HOPS = 50, 10
#: White noise's standard deviation over the mean and over the median size of its bends.
BEND_TO_SD = MEAN_BEND_TO_SD
MEDIAN_OF_BENDS = 0.84535
#: The noise at rest follows the median of bends by such steps.
UP, DOWN = 1.04, 1.0 / 1.04
#: What is more than so many times that is the hand's own.
MOST_OF_REST = 1.5
#: It is no less than this share of contact-on.
LEAST_OF_CONTACT = 1e-4


def bends_of(means_n: NDArray[np.float64], hops: int) -> list[float]:
    """Return the bend at each of the last ``hops`` means, NaN where two before it are not known."""
    if hops == 1 and len(means_n) == 3:
        # Live, a hop at a time, each call costs more than its numbers.
        before_n, middle_n, last_n = means_n.tolist()
        return [abs((last_n - middle_n) - (middle_n - before_n)) * BEND_TO_SD]
    steps_n = means_n[1:] - means_n[:-1]
    bends_n = np.abs(steps_n[1:] - steps_n[:-1]) * BEND_TO_SD
    bends: list[float] = bends_n.tolist()
    return [np.nan] * (hops - len(bends)) + bends


class HopNoise:
    """Follows the white noise of hop means by their second differences, many or one at a time.

    ``now_n`` follows all of them: of a slow sensor's hops it takes short strokes for noise too.
    ``rest_n`` follows those between strokes only.
    """

    __slots__ = ("heard", "now_n", "rest_n")

    def __init__(self) -> None:
        self.heard = 0
        self.now_n = 0.0
        self.rest_n = 0.0

    @property
    def is_known(self) -> bool:
        """Whether enough hops were heard to tell."""
        return self.heard >= FIRST_HOPS

    @property
    def white_n(self) -> float:
        """The noise of a hop mean, without what is the hand's own."""
        most_n = MOST_OF_REST * self.rest_n
        return self.now_n if self.now_n < most_n else most_n

    def listen(self, bends_n: Sequence[float], contact_n: float, *, resting: bool) -> list[float]:
        """Take in bends in a row, each a second difference times ``BEND_TO_SD``; return ``now_n``
        after each. Bursts are clipped.
        """
        heard, now_n, rest_n = self.heard, self.now_n, self.rest_n
        least_n, slack_n = LEAST_OF_CONTACT * contact_n, 1e-3 * contact_n
        each_n = []
        for bend_n in bends_n:
            heard += 1
            if heard <= FIRST_HOPS:
                now_n += (bend_n - now_n) / heard
                rest_n = max(now_n, least_n)
            else:
                if resting:
                    if bend_n > MEDIAN_OF_BENDS * rest_n:
                        rest_n *= UP
                    elif rest_n > least_n:
                        rest_n *= DOWN
                most_n = 3.0 * now_n + slack_n
                hops = heard if heard < NOISE_HOPS else NOISE_HOPS
                now_n += ((bend_n if bend_n < most_n else most_n) - now_n) / hops
            each_n.append(now_n)
        self.heard, self.now_n, self.rest_n = heard, now_n, rest_n
        return each_n
