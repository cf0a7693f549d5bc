"""How noisy hops are: by now, and while nothing presses, which strokes do not take for noise."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from coach.signal.hop_measures import MEAN_BEND_TO_SD

Array = NDArray[np.float64]

#: The noise is the mean over about so many hops, the first of them as they come.
NOISE_HOPS, FIRST_HOPS = 50, 10
#: White noise's standard deviation over the mean and over the median size of its bends.
BEND_TO_SD = MEAN_BEND_TO_SD
MEDIAN_OF_BENDS = 0.84535
#: The noise at rest follows the median of bends by such steps.
UP, DOWN = 1.04, 1.0 / 1.04
#: What is more than so many times that is the hand's own.
MOST_OF_REST = 1.5
#: It is no less than this share of contact-on; a bend may always be this share of it.
LEAST_OF_CONTACT, SLACK_OF_CONTACT = 1e-4, 1e-3


def bends_of(means_n: Array, hops: int) -> Array:
    """Return the bend at each of the last ``hops`` means, NaN where two before it are not known."""
    bends_n = np.full(hops, np.nan)
    steps_n = means_n[1:] - means_n[:-1]
    bent_n = np.abs(steps_n[1:] - steps_n[:-1]) * BEND_TO_SD
    bends_n[hops - len(bent_n) :] = bent_n
    return bends_n


def bend_of(means_n: Array) -> float:
    """Return the bend at the last of up to three means: live, each call costs more than it does."""
    if len(means_n) < 3:
        return math.nan
    before_n, middle_n, last_n = means_n.tolist()
    bend_n: float = abs((last_n - middle_n) - (middle_n - before_n)) * BEND_TO_SD
    return bend_n


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
    def is_settled(self) -> bool:
        """Whether each hop now counts alike: from then on many can be taken in at once."""
        return self.heard >= NOISE_HOPS

    @property
    def white_n(self) -> float:
        """The noise of a hop mean, without what is the hand's own."""
        most_n = MOST_OF_REST * self.rest_n
        return self.now_n if self.now_n < most_n else most_n

    def hear(self, bend_n: float, contact_n: float, *, resting: bool) -> float:
        """Take in one bend, a second difference times ``BEND_TO_SD``, and return ``now_n`` after
        it. Bursts are clipped.
        """
        self.heard += 1
        now_n, least_n = self.now_n, LEAST_OF_CONTACT * contact_n
        if self.heard <= FIRST_HOPS:
            self.now_n = now_n = now_n + (bend_n - now_n) / self.heard
            self.rest_n = max(now_n, least_n)
            return now_n
        if resting:
            if bend_n > MEDIAN_OF_BENDS * self.rest_n:
                self.rest_n *= UP
            elif self.rest_n > least_n:
                self.rest_n *= DOWN
        most_n = 3.0 * now_n + SLACK_OF_CONTACT * contact_n
        hops = self.heard if self.heard < NOISE_HOPS else NOISE_HOPS
        self.now_n = now_n = now_n + ((bend_n if bend_n < most_n else most_n) - now_n) / hops
        return now_n

    def hear_rest(self, bends_n: Sequence[float], contact_n: float) -> None:
        """Take in bends in a row, of hops at rest, once the noise ``is_settled``."""
        now_n, rest_n, hops = self.now_n, self.rest_n, float(NOISE_HOPS)
        slack_n, least_n = SLACK_OF_CONTACT * contact_n, LEAST_OF_CONTACT * contact_n
        for bend_n in bends_n:
            if bend_n > MEDIAN_OF_BENDS * rest_n:
                rest_n *= UP
            elif rest_n > least_n:
                rest_n *= DOWN
            most_n = 3.0 * now_n + slack_n
            now_n += ((bend_n if bend_n < most_n else most_n) - now_n) / hops
        self.heard += len(bends_n)
        self.now_n, self.rest_n = now_n, rest_n

    def hear_press(self, bends_n: Sequence[float], contact_n: float) -> list[float]:
        """Take in bends in a row, of hops of a press, and return ``now_n`` after each."""
        now_n, slack_n, hops = self.now_n, SLACK_OF_CONTACT * contact_n, float(NOISE_HOPS)
        each_n = []
        for bend_n in bends_n:
            most_n = 3.0 * now_n + slack_n
            now_n += ((bend_n if bend_n < most_n else most_n) - now_n) / hops
            each_n.append(now_n)
        self.heard += len(bends_n)
        self.now_n = now_n
        return each_n
