"""One press under way: how high it came, what it rose from, how low it has been since."""

from bisect import bisect_left
from collections.abc import Callable
from operator import neg

import numpy as np
from numpy.typing import NDArray

from coach.signal.coming_down import SWAY, ComingDown, creeps
from coach.signal.ground import calmed
from coach.signal.hop_rows import HopRow
from coach.signal.rests import PLATEAU_S, Rest, Rests
from coach.signal.rises import least_rise_again
from coach.signal.stillness import STILL_S, Stillness
from coach.signal.stroke_side import FOOT_SHARE

Array = NDArray[np.float64]

#: Coming down to this share of the rise can end a stroke; a shallower dip is part of it.
DIP_SHARE = 0.4
#: The next hump is looked at once it has been let go of by so much.
LEFT_SHARE = 0.15
#: A pause is looked for hop by hop a little before it has lasted.
EARLY_SHARE = 0.98
#: Fewer hops that go one way are as well taken one by one.
FEW_HOPS = 6


class Press:
    """Follows the force since it stood out, hop by hop or many that go one way at once.

    ``peak_n`` and, since then, ``low_n``; since that one, ``top_n``. ``base_n`` is what the peak
    rises from, a rest on the way up or the valley, by ``rise_n``; ``floor_n`` what the force comes
    down to when the hand is done, which is no valley that it shares with the stroke before it;
    below ``dip_n`` it may be over, at ``foot_n`` it is.
    """

    def __init__(
        self, t_s: float, force_n: float, hop: int, valley_n: float, shared_n: float | None = None
    ) -> None:
        self.peak_n = self.low_n = self.top_n = self.calm_n = force_n
        self.peak_s, self.top_s, self.low_hop = t_s, t_s, hop
        self.valley_n, self.shared_n = valley_n, shared_n
        self.still = Stillness(t_s, force_n, hop)
        self.rests = Rests(t_s, force_n, hop, valley_n)
        self.rest: Rest | None = None
        self.down = ComingDown()
        #: Whether the hump since the low was looked at, if it is another stroke.
        self.weighed = False
        self.level()

    def level(self) -> None:
        """Tell the levels of another peak or another rest."""
        self.base_n = base_n = self.valley_n if self.rest is None else self.rest.force_n
        self.floor_n = floor_n = base_n if self.shared_n is None else self.shared_n
        self.rise_n = rise_n = self.peak_n - base_n
        self.dip_n = base_n + DIP_SHARE * rise_n
        self.foot_n = floor_n + FOOT_SHARE * (self.peak_n - floor_n)

    def reaches(self, t_s: float, force_n: float) -> None:
        """Take in a new peak."""
        self.peak_n = self.low_n = force_n
        self.peak_s = t_s
        self.level()

    def follow(
        self,
        now: tuple[float, float, int],
        step_s: float,
        unsure_n: float,
        least_rise_n: Callable[[float], float],
    ) -> None:
        """Follow the low since the peak, the top since the low, and the rests on the way up.

        ``now`` are the seconds, the newtons and the number of a hop, ``step_s`` after the last
        one, that noise moves by ``unsure_n``.
        """
        t_s, force_n, hop = now
        if force_n <= self.low_n:
            self.low_n = self.top_n = force_n
            self.low_hop = hop
        elif force_n > self.top_n:
            self.top_n, self.top_s, self.weighed = force_n, t_s, False
        (self.calm_n,) = calmed(self.calm_n, (step_s,), (force_n,))
        rests = self.rests
        rests.watch(t_s, self.calm_n, self.peak_n, unsure_n, hop)
        if rests.found or self.rest is not None:
            self.rest = rests.under(self.peak_n, self.peak_s, least_rise_n)
            self.level()

    def again_n(self, contact_n: float, noise_n: float) -> float:
        """Return by how much the force rises from its low where another stroke begins."""
        least_n = least_rise_again(contact_n, self.low_n, noise_n)
        return max(least_n, FOOT_SHARE * self.rise_n)

    def has_left(self, force_n: float) -> bool:
        """Whether the hand lets go of the top that came after the low."""
        return force_n <= self.top_n - LEFT_SHARE * (self.top_n - self.low_n)

    def is_down(
        self,
        t_s: float,
        force_n: float,
        contact_n: float,
        noise_n: float,
        latest: Callable[[], Array],
    ) -> bool:
        """Whether the force is back at the foot, or below contact for long enough.

        ``latest`` returns the newest hops.
        """
        if force_n <= self.foot_n or self.down.is_lost(t_s, force_n, contact_n, noise_n):
            return True
        if self.floor_n < contact_n or force_n > self.foot_n + SWAY * self.floor_n:
            return False
        return creeps(latest(), self.foot_n)

    def one_way(self, row: HopRow, begin: int, contact_n: float) -> int:
        """Return up to which of a row's hops from ``begin`` on the force only goes up or down.

        Up each is a new peak; down it comes neither near enough to the foot that the press may be
        over nor below contact, and either stays above the dip or is below it for too short a time
        to hold still there. In none is there a pause.
        """
        end, force_n = row.ways.item(begin), row.forces_n[begin]
        if end - begin < FEW_HOPS or not self.weighed or self.rests.found or self.down.has_lost:
            return begin
        sway_n = SWAY * max(self.floor_n, 0.0)
        if force_n > self.peak_n:
            if self.low_n < self.peak_n or force_n < contact_n:
                return begin
            if (0.8 - FOOT_SHARE) * (force_n - self.floor_n) <= sway_n:
                return begin
        elif force_n <= self.low_n:
            level_n = max(self.foot_n + sway_n, contact_n)
            if force_n > self.dip_n:
                level_n = max(level_n, self.dip_n)
            else:
                end = bisect_left(row.t_s, self.still.since_s + EARLY_SHARE * STILL_S, begin, end)
            end = bisect_left(row.forces_n, -level_n, begin, end, key=neg)
        else:
            return begin
        end = bisect_left(row.t_s, self.rests.since_s + EARLY_SHARE * PLATEAU_S, begin, end)
        return end if end - begin >= FEW_HOPS else begin

    def go_on(self, row: HopRow, begin: int, end: int, noise_n: list[float], sways: float) -> None:
        """Take in hops that ``one_way`` told; noise moves each by ``sways`` times its own."""
        forces_n, last_s = row.forces_n[begin:end], row.t_s[end - 1]
        calm_n = calmed(self.calm_n, row.steps_s[begin:end], forces_n)
        self.calm_n = calm_n[-1]
        hops = row.t_s[begin:end], calm_n, noise_n, sways, row.first + begin
        self.rests.sway(*hops)
        self.low_n = self.top_n = forces_n[-1]
        self.low_hop = row.first + end - 1
        if self.low_n > self.peak_n:
            self.reaches(last_s, self.low_n)
        if self.low_n > self.dip_n:
            self.still.start(last_s, self.calm_n, self.low_hop)
        else:
            self.still.sway(*hops, self.rise_n)
