"""Finds strokes as they end: rises above a resting contact, or above nothing, and back."""

import math

from coach.signal.hop_memory import MEAN
from coach.signal.hop_noise import bend_of, bends_of
from coach.signal.hop_rows import HopRow, row_of
from coach.signal.hops import Hops
from coach.signal.press import Press
from coach.signal.stroke_judge import LONGEST_GAP_S, STILL_NOISE, StrokeJudge
from coach.signal.strokes import Stroke

#: Fewer hops at once are as well taken one by one.
FEW_HOPS = 8


class StrokeDetector(StrokeJudge):
    """Finds strokes in hop values and announces each at most 300 ms after its end.

    Any split of the hops gives the same strokes. Of many at once those at which nothing can
    happen are taken together: while a hand rests, and while a press only rises or falls.
    """

    def update(self, hops: Hops) -> list[Stroke]:
        """Return the strokes that m hops completed; hops with NaN force are skipped."""
        self._memory.append(hops.mid_s, hops.mean_n, hops.top_n, hops.noise_n)
        count, means_n = len(hops.t_s), self._memory.column(MEAN, self._index - 1)
        if count >= FEW_HOPS:
            bends_n = bends_of(means_n, count)
            row = row_of(self._index + 1, hops.t_s, hops.force_n, bends_n, LONGEST_GAP_S)
            return self._kept(self._many(row))
        bends = [bend_of(means_n)] if count == 1 else bends_of(means_n, count).tolist()
        found = []
        for t, force, bend in zip(hops.t_s.tolist(), hops.force_n.tolist(), bends, strict=True):
            stroke = self._one(t, force, bend)
            if stroke is not None:
                found.append(stroke)
        return self._kept(found)

    def _kept(self, found: list[Stroke]) -> list[Stroke]:
        """Let go of the hops before a press, which nobody asks for again; return what was found."""
        self._memory.needed_from = math.inf if self._press is None else self._begun
        return found

    def _many(self, row: HopRow) -> list[Stroke]:
        found, at = [], 0
        while at < len(row.t_s):
            press = self._press
            if not self._noise.is_settled:
                end = at
            else:
                end = self._rest_on(row, at) if press is None else self._press_on(press, row, at)
            if end == at:
                stroke = self._one(row.t_s[at], row.forces_n[at], row.bends_n[at])
                if stroke is not None:
                    found.append(stroke)
                end += 1
            at = end
        return found

    def _one(self, t_s: float, force_n: float, bend: float) -> Stroke | None:
        """Take in one hop, and return the stroke that it completed."""
        self._index += 1
        if force_n != force_n:
            return None
        if not 0.0 <= t_s - self._last_s <= LONGEST_GAP_S:
            self._begun = self._index
            self._last_s = t_s
            self._forget(force_n)
        elif bend == bend:
            self._noise.hear(bend, self.edges.contact_n, resting=self._press is None)
        stroke, step_s = None, t_s - self._last_s
        if self._press is None:
            self._follow((step_s,), (force_n,), self._index)
            self._resting(t_s, force_n)
        else:
            stroke = self._pressing(self._press, t_s, force_n, step_s)
        self._last_s = t_s
        return stroke

    def _rest_on(self, row: HopRow, begin: int) -> int:
        """Take in a row's hops up to one that may stand out; return up to which."""
        end = row.plain.item(begin)
        if end == begin:
            return begin
        end = begin + self._follow(
            row.steps_s[begin:end], row.forces_n[begin:end], row.first + begin
        )
        self._noise.hear_rest(row.bends_n[begin:end], self.edges.contact_n)
        self._index, self._last_s = row.first + end - 1, row.t_s[end - 1]
        self._resting(self._last_s, row.forces_n[end - 1])
        return end

    def _press_on(self, press: Press, row: HopRow, begin: int) -> int:
        """Take in a row's hops in which a press only goes on; return up to which."""
        contact_n = self.edges.contact_n
        end = press.one_way(row, begin, contact_n)
        if end > begin:
            noise_n = self._noise.hear_press(row.bends_n[begin:end], contact_n)
            press.go_on(row, begin, end, noise_n, STILL_NOISE * self.noise_share)
            self._index, self._last_s = row.first + end - 1, row.t_s[end - 1]
        return end
